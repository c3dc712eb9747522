/**
 * Our server as a portal uses it: people with short-lived tokens of their own, signed by the portal, who
 * come in with tickets and in different roles. Beside the same without, it shows what rights cost.
 */
import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOCUMENT_SCHEMA } from '../../../schemas/document/index.ts'
import { repository } from '../harness/folders.ts'
import { startServer } from '../harness/server-process.ts'
import type { Seat } from '../load/wire.ts'
import type { RunningServer, StartOptions, Subject } from './subject.ts'

const ISSUER = 'https://portal.example.be'
const roles = ['worker', 'client', 'support'] as const

/** One person in one contract, with a token that is good for ten minutes. */
export interface PortalPerson {
  readonly contract: string
  readonly token: string
}

export interface ServerWithRights extends RunningServer {
  readonly origin: string
  /** New contracts, each with three people. */
  people(contracts: number): Promise<PortalPerson[][]>
  /** What an editor does before its socket: a ticket, with this person's token. */
  ticket(person: PortalPerson): Promise<string>
  seat(person: PortalPerson, ticket: string): Seat
}

export const withRights = {
  name: 'with-rights',
  label: 'Samenspraak, rights on',
  wire: 'y-websocket',
  persistent: true,
  receipts: true,
  async start(folder: string, options?: StartOptions): Promise<ServerWithRights> {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const key = createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }))
    const issuers = join(folder, 'portals.json')
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      issuers,
      JSON.stringify({
        issuers: [
          {
            issuer: ISSUER,
            keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'ES256' }],
            centre: 'OCMW Meting',
            contracts: true,
          },
        ],
      }),
    )
    const process = await startServer(
      (port) => ({
        args: [join(repository, 'server/main.ts')],
        cwd: repository,
        env: {
          PORT: String(port),
          HOST: '127.0.0.1',
          SAMENSPRAAK_DATA: join(folder, 'data'),
          SAMENSPRAAK_ISSUERS: issuers,
          SAMENSPRAAK_LOG_LEVEL: 'warn',
        },
      }),
      options,
    )
    const origin = `http://127.0.0.1:${process.port}`
    const ask = async (path: string, token: string, body: object): Promise<unknown> => {
      const answer = await fetch(`${origin}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (!answer.ok) throw new Error(`Expected ${path} to answer, got ${answer.status}`)
      return answer.json()
    }

    async function people(contracts: number): Promise<PortalPerson[][]> {
      const program = signed(key, origin, { scope: 'contracts' })
      const made: PortalPerson[][] = []
      for (let count = 0; count < contracts; count += 1) {
        const { contract } = (await ask('/api/contracts', program, {
          type: 'study',
          client: { name: 'Amina' },
        })) as { contract: string }
        made.push(
          roles.map((role) => ({
            contract,
            token: signed(key, origin, { sub: `${contract}-${role}`, contract, role, name: role }),
          })),
        )
      }
      return made
    }

    async function ticket({ contract, token }: PortalPerson): Promise<string> {
      const answer = await ask(`/api/contracts/${contract}/tickets`, token, { mode: 'write' })
      return (answer as { ticket: string }).ticket
    }

    const seat = ({ contract }: PortalPerson, one: string): Seat => ({
      room: contract,
      url: `ws://127.0.0.1:${process.port}/collab/${contract}?ticket=${one}&schema=${DOCUMENT_SCHEMA}`,
    })

    return {
      process,
      origin,
      people,
      ticket,
      seat,
      async makeRooms(count, inEach) {
        const rooms = await people(count)
        // Tickets last half a minute, so they come last.
        return Promise.all(
          rooms.map((room) =>
            Promise.all(
              Array.from({ length: inEach }, async (_, index) => {
                const person = room[index % room.length]!
                return seat(person, await ticket(person))
              }),
            ),
          ),
        )
      },
      seatsAgain: (room) => [...room],
    }
  },
} as const satisfies Subject

function signed(key: KeyObject, audience: string, claims: object): string {
  const iat = Math.floor(Date.now() / 1000)
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg: 'ES256', kid: 'one' })}.${part({ iss: ISSUER, aud: audience, iat, exp: iat + 600, ...claims })}`
  const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' })
  return `${text}.${signature.toString('base64url')}`
}
