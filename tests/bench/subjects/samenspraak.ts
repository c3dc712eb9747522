import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { demoResponse, newContractResponse } from '../../../schemas/api/index.ts'
import { repository } from '../harness/folders.ts'
import { startServer } from '../harness/server-process.ts'
import type { Seat } from '../load/wire.ts'
import type { RunningServer, StartOptions, Subject } from './subject.ts'

const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
  version: string
}

/** Our server, with the contract that its demo makes. */
export interface SamenspraakServer extends RunningServer {
  /** The people in the demo: where they connect, and the address of their page. */
  readonly people: readonly { readonly seat: Seat; readonly page: string }[]
}

/** Our server, as `npm start` starts it, with a data folder of its own. */
export const samenspraak = {
  name: 'samenspraak',
  label: `Samenspraak ${version} + SQLite`,
  wire: 'y-websocket',
  persistent: true,
  receipts: true,
  async start(folder: string, options?: StartOptions): Promise<SamenspraakServer> {
    const server = await startServer(
      (port) => ({
        args: [join(repository, 'server/main.ts'), '--demo'],
        cwd: repository,
        env: {
          PORT: String(port),
          HOST: '127.0.0.1',
          SAMENSPRAAK_DATA: folder,
          SAMENSPRAAK_LOG_LEVEL: 'warn',
        },
      }),
      options,
    )
    const origin = `http://127.0.0.1:${server.port}`
    const demo = v.parse(demoResponse, await json(`${origin}/api/demo`))
    const worker = demo.people.find(({ role }) => role === 'worker')
    if (!worker) throw new Error('Expected a worker in the demo')

    const seat = (contract: string, token: string): Seat => ({
      room: contract,
      url: `ws://127.0.0.1:${server.port}/collab/${contract}?token=${encodeURIComponent(token)}&schema=${demo.schema}`,
    })
    /**
     * Makes a contract and answers a seat in it: that of its worker, since the others come in with a PIN
     * and a cookie, which an address has not. Windows of one person cost the server what people do.
     */
    async function newContract(): Promise<Seat[]> {
      const { contract } = v.parse(
        newContractResponse,
        await json(`${origin}/api/contracts`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${worker!.token}`,
            'content-type': 'application/json',
          },
          body: JSON.stringify({
            type: 'study',
            client: { name: 'Amina' },
            support: { name: 'Jo' },
          }),
        }),
      )
      return [seat(contract, worker!.token)]
    }
    return {
      process: server,
      people: demo.people.map(({ token, url }) => ({
        seat: seat(demo.contract, token),
        page: new URL(url, origin).href,
      })),
      async makeRooms(count, people) {
        const rooms: Seat[][] = []
        for (let made = 0; made < count; made++) {
          const seats = await newContract()
          rooms.push(Array.from({ length: people }, (_, index) => seats[index % seats.length]!))
        }
        return rooms
      },
      seatsAgain: (room) =>
        room.map((one) => ({ ...one, url: one.url.replace(/:\d+\//, `:${server.port}/`) })),
    }
  },
} as const satisfies Subject

async function json(url: string, request?: RequestInit): Promise<unknown> {
  const response = await fetch(url, request)
  const text = await response.text()
  if (!response.ok) throw new Error(`Expected ${url} to answer, got ${response.status}: ${text}`)
  return JSON.parse(text)
}
