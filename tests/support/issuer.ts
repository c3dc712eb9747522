/** A portal that gives tokens: its keys, the server on which it publishes them, and what it signs. */
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose'
import type { IssuerSettings } from '../../server/access/index.ts'

export interface SigningKey {
  readonly kid: string
  readonly alg: 'ES256' | 'EdDSA'
  readonly privateKey: CryptoKey
  readonly publicJwk: JWK
}

export async function signingKey(
  kid: string,
  alg: 'ES256' | 'EdDSA' = 'ES256',
): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg)
  return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg } }
}

export const ISSUER = 'https://portal.example.be'

export interface Claims {
  readonly [name: string]: unknown
}

/** The claims of a token about a person in a contract, good for five minutes from now. */
export function claimsOf(audience: string, contract: string, other: Claims = {}): Claims {
  const now = Math.floor(Date.now() / 1000)
  return {
    iss: ISSUER,
    aud: audience,
    sub: 'pairwise-0001',
    iat: now,
    exp: now + 300,
    contract,
    role: 'worker',
    name: 'Wim Claes',
    ...other,
  }
}

/** Signs claims; a claim that is undefined is left out. */
export function sign(
  claims: Claims,
  { kid, alg, privateKey }: SigningKey,
  header: Partial<JWTHeaderParameters> = {},
): Promise<string> {
  const there = Object.fromEntries(
    Object.entries(claims).filter(([, value]) => value !== undefined),
  )
  return new SignJWT(there).setProtectedHeader({ alg, kid, ...header }).sign(privateKey)
}

/** Three parts, put together by hand and signed by nobody. */
export function unsigned(header: Claims, claims: Claims, signature = ''): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part(header)}.${part(claims)}.${signature}`
}

export interface KeyServer {
  readonly url: string
  /** How often it was asked. */
  readonly asked: number
  /** What it answers from now on. */
  answer(with_: (response: ServerResponse) => void): void
  publish(...keys: readonly SigningKey[]): void
  close(): Promise<void>
}

/** Where a portal publishes its keys. */
export async function keyServer(...keys: readonly SigningKey[]): Promise<KeyServer> {
  let asked = 0
  let answer: (response: ServerResponse) => void = () => {}
  const server = createServer((_request, response) => {
    asked += 1
    answer(response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const made: KeyServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    get asked() {
      return asked
    },
    answer(with_) {
      answer = with_
    },
    publish(...published) {
      const body = JSON.stringify({ keys: published.map(({ publicJwk }) => publicJwk) })
      answer = (response) => response.end(body)
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  made.publish(...keys)
  return made
}

export function issuerSettings(
  keys: IssuerSettings['keys'],
  other: Partial<IssuerSettings> = {},
): IssuerSettings {
  return {
    issuer: ISSUER,
    audience: null,
    keys,
    centre: 'OCMW Voorbeeldstad',
    roles: ['worker', 'client', 'support', 'reader'],
    contracts: true,
    ...other,
  }
}
