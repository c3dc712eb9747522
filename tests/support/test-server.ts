/**
 * The real server, in this process: its store in a folder of its own (removed at the end, or kept for
 * another start), the demo's people and contract in it, listening on a free port of 127.0.0.1.
 */
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { contractTypes, study } from '../../plugins/contract-types/index.ts'
import type { Role } from '../../schemas/contract/index.ts'
import { DOCUMENT_SCHEMA } from '../../schemas/document/index.ts'
import { Tickets } from '../../server/access/index.ts'
import { createApp } from '../../server/app.ts'
import { openDemo } from '../../server/demo.ts'
import {
  defaultLimits,
  type Limits,
  type RoomEvent,
  Rooms,
  serveSockets,
} from '../../server/rooms/index.ts'
import { type Demo, openStore, type Store } from '../../server/store/index.ts'
import { realSystem, type System } from '../../server/system.ts'
import { noFaults, sqliteUpdateLog, type UpdateLog } from '../../server/updates/index.ts'
import { temporaryFolder } from './store-fixture.ts'

export interface TestServerOptions {
  /** A data folder that stays; else one is made, and removed at the end. */
  readonly folder?: string
  /** 0, a free port, by default. */
  readonly port?: number
  readonly limits?: Partial<Limits>
  readonly system?: Partial<System>
  /** A limit to the size of the database, in pages: a full disk. */
  readonly maxPages?: number
  /** False: no `/api/demo`, and no token in the address of a socket. */
  readonly demo?: boolean
  readonly origins?: readonly string[]
  readonly webFolder?: string
}

export interface TestServer {
  readonly url: string
  readonly port: number
  /** Where sockets are opened: a stock provider takes it as its server. */
  readonly collab: string
  readonly demo: Demo
  readonly contract: string
  readonly store: Store
  readonly log: UpdateLog
  readonly rooms: Rooms
  /** Everything that happened in the rooms, in order. */
  readonly events: readonly RoomEvent[]
  /** What `onFailure` was told: must be empty, unless a test breaks something. */
  readonly failures: readonly unknown[]
  readonly folder: string
  token(role: Role): string
  /** The address of a socket, with the token of that role and this schema. */
  socketUrl(role: Role, params?: Readonly<Record<string, string | null>>): string
  request(path: string, role?: Role | null, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const temporary = options.folder === undefined ? temporaryFolder() : null
  const folder = options.folder ?? temporary!.folder
  const system: System = { ...realSystem, ...options.system }
  const limits: Limits = {
    ...defaultLimits,
    refusalDelay: 20,
    shutdownSpread: 50,
    ...options.limits,
  }
  const events: RoomEvent[] = []
  const failures: unknown[] = []
  const store = await openStore({
    folder,
    ...(options.maxPages === undefined ? {} : { maxPages: options.maxPages }),
  })
  const log = sqliteUpdateLog(store)
  const demo = await openDemo(store, study, system)
  const rooms = new Rooms({
    log,
    store,
    system,
    limits,
    faults: noFaults,
    onEvent: (event) => events.push(event),
  })
  const tickets = new Tickets({
    randomBytes: system.randomBytes,
    elapsed: system.elapsed,
    time: limits.ticketTime,
    most: limits.tickets,
  })
  const isDemo = options.demo ?? true
  let url = ''
  const app = await createApp({
    store,
    rooms,
    tickets,
    contractTypes,
    system,
    limits,
    demo: isDemo,
    publicUrl: () => url,
    origins: options.origins ?? [],
    isReady: () => !rooms.isClosing,
    metrics: () => Promise.resolve({ type: 'text/plain', text: '' }),
    onFailure: (_route, error) => failures.push(error),
    webFolder: options.webFolder ?? join(folder, 'no-pages'),
  })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const releaseSockets = serveSockets(server, {
    rooms,
    store,
    tickets,
    demo: isDemo,
    limits,
    system,
    onEvent: (event) => events.push(event),
  })
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  url = `http://127.0.0.1:${port}`
  const collab = `ws://127.0.0.1:${port}/collab`

  function token(role: Role): string {
    const person = demo.people.find((one) => one.role === role)
    if (!person) throw new Error(`Expected the demo to have a ${role}`)
    return person.token
  }

  return {
    url,
    port,
    collab,
    demo,
    contract: demo.contract,
    store,
    log,
    rooms,
    events,
    failures,
    folder,
    token,
    socketUrl(role, params = {}) {
      const query = new URLSearchParams({ token: token(role), schema: String(DOCUMENT_SCHEMA) })
      for (const [name, value] of Object.entries(params)) {
        if (value === null) query.delete(name)
        else query.set(name, value)
      }
      return `${collab}/${demo.contract}?${query}`
    },
    request(path, role = 'worker', init = {}) {
      const headers = new Headers(init.headers)
      if (role) headers.set('authorization', `Bearer ${token(role)}`)
      return fetch(`${url}${path}`, { ...init, headers })
    },
    async close() {
      await rooms.close()
      releaseSockets()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await store.close()
      temporary?.remove()
    },
  }
}
