/** The portals whose tokens let people in, as the operator lists them in one file. */
import * as v from 'valibot'
import { ok, type Result } from '../../schemas/basics/index.ts'
import { type Role, roles } from '../../schemas/contract/index.ts'
import { readSettingsFile } from './settings-file.ts'

/** One portal: whose word counts, about which centre, and how far. */
export interface IssuerSettings {
  /** What stands in `iss`, exactly. */
  readonly issuer: string
  /** What has to stand in `aud`; the public address of this server by default. */
  readonly audience: string | null
  /** Where its public keys are, or the keys themselves. */
  readonly keys: { readonly url: string } | { readonly inline: readonly JsonWebKey[] }
  /** The name of the one centre for which it speaks. */
  readonly centre: string
  /** The roles that it may give. */
  readonly roles: readonly Role[]
  /** True when its own program may make contracts and read them back, without a person. */
  readonly contracts: boolean
}

/** A key as RFC 7517 has it; which of its fields are there depends on its kind. */
export type JsonWebKey = Readonly<Record<string, unknown>>

/** The algorithms with which a token may be signed: nothing that the one who checks it could sign with. */
export const algorithms = ['ES256', 'EdDSA', 'Ed25519'] as const

const key = v.looseObject({
  kty: v.picklist(['EC', 'OKP']),
  crv: v.picklist(['P-256', 'Ed25519']),
  x: v.string(),
  d: v.optional(v.never('no private part')),
})

const issuer = v.pipe(
  v.strictObject({
    issuer: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
    audience: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(255))),
    jwks: v.optional(v.pipe(v.string(), v.check(isSafeAddress, 'an address with https://'))),
    keys: v.optional(v.pipe(v.array(key), v.minLength(1), v.maxLength(20))),
    centre: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
    roles: v.optional(v.pipe(v.array(v.picklist(roles)), v.minLength(1)), [...roles]),
    contracts: v.optional(v.boolean(), false),
  }),
  v.check(({ jwks, keys }) => (jwks === undefined) !== (keys === undefined), '"jwks" or "keys"'),
)

const file = v.pipe(
  v.strictObject({ issuers: v.pipe(v.array(issuer), v.maxLength(100)) }),
  v.check(
    ({ issuers }) => new Set(issuers.map((one) => one.issuer)).size === issuers.length,
    'each issuer once',
  ),
)

/** Encrypted on its way, or not on its way at all: keys that somebody could put in its place are none. */
export function isSafeAddress(text: string): boolean {
  const url = URL.parse(text)
  if (url?.username !== '' || url.password !== '') return false
  if (url.protocol === 'https:') return true
  return url.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
}

/**
 * Reads the file of `SAMENSPRAAK_ISSUERS`.
 * @returns the portals, none when no file is named, or every problem in a sentence
 */
export function readIssuers(
  path: string | null,
): Result<readonly IssuerSettings[], readonly string[]> {
  if (path === null) return ok([])
  const read = readSettingsFile('SAMENSPRAAK_ISSUERS', path, file)
  if (!read.ok) return read
  return ok(
    read.value.issuers.map((one) => ({
      issuer: one.issuer,
      audience: one.audience ?? null,
      keys: one.jwks === undefined ? { inline: one.keys ?? [] } : { url: one.jwks },
      centre: one.centre,
      roles: one.roles,
      contracts: one.contracts,
    })),
  )
}
