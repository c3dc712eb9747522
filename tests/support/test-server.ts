/**
 * The real server, in this process: its store in a folder of its own (removed at the end, or kept for
 * another start), the demo's people and contract in it, listening on a free port of 127.0.0.1.
 */
import { join } from 'node:path'
import { study } from '../../plugins/contract-types/index.ts'
import type { Role } from '../../schemas/contract/index.ts'
import { DOCUMENT_SCHEMA } from '../../schemas/document/index.ts'
import type { AccountSettings, IssuerSettings } from '../../server/access/index.ts'
import { readConfig } from '../../server/config.ts'
import { openDemo } from '../../server/demo.ts'
import type { LogEvent } from '../../server/log.ts'
import type { Limits, Rooms } from '../../server/rooms/index.ts'
import { startServer } from '../../server/start-server.ts'
import { type Demo, openStore, type Store } from '../../server/store/index.ts'
import { realSystem } from '../../server/system.ts'
import { noFaults, sqliteUpdateLog, type UpdateLog } from '../../server/updates/index.ts'
import type { ConfiguredHook } from '../../server/webhooks/index.ts'
import { temporaryFolder } from './store-fixture.ts'

export interface TestServerOptions {
  /** A data folder that stays; else one is made, and removed at the end. */
  readonly folder?: string
  /** 0, a free port, by default. */
  readonly port?: number
  readonly limits?: Partial<Limits>
  /** A limit to the size of the database, in pages: a full disk. */
  readonly maxPages?: number
  /** False: no `/api/demo`, and no token in the address of a socket. */
  readonly demo?: boolean
  readonly origins?: readonly string[]
  /** Programs in front that are believed, and in which header. */
  readonly trustedProxies?: string
  readonly trustedHeader?: string
  readonly webFolder?: string
  readonly metricsToken?: string
  /** False: devices keep nothing. */
  readonly localCopy?: boolean
  /** The programs of centres that are told what happens. */
  readonly hooks?: readonly ConfiguredHook[]
  /** Portals whose tokens let people in. */
  readonly issuers?: readonly IssuerSettings[]
  readonly accounts?: AccountSettings
  /** The folder with a centre's own contract types. */
  readonly types?: string
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
  /** What it answers over HTTP, as `METHOD /path`. */
  readonly routes: readonly string[]
  /** Everything that happened, in order, as the log of the process is told it. */
  readonly events: readonly LogEvent[]
  /** Why requests failed: must be empty, unless a test breaks something. */
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
  const isDemo = options.demo ?? true
  const demo = await demoIn(folder)
  const read = readConfig(
    {
      HOST: '127.0.0.1',
      PORT: String(options.port ?? 0),
      SAMENSPRAAK_DATA: folder,
      SAMENSPRAAK_DEMO: isDemo ? '1' : '0',
      SAMENSPRAAK_ORIGINS: (options.origins ?? []).join(','),
      SAMENSPRAAK_TRUSTED_PROXIES: options.trustedProxies,
      SAMENSPRAAK_TRUSTED_HEADER: options.trustedHeader,
      SAMENSPRAAK_METRICS_TOKEN: options.metricsToken,
      SAMENSPRAAK_LOCAL_COPY: options.localCopy === false ? 'off' : 'on',
      SAMENSPRAAK_TYPES: options.types,
      ...(options.maxPages === undefined
        ? {}
        : { SAMENSPRAAK_TEST: '1', SAMENSPRAAK_TEST_MAX_PAGES: String(options.maxPages) }),
    },
    [],
    folder,
  )
  if (!read.ok) throw new Error(read.refusal.join('\n'))
  const events: LogEvent[] = []
  const server = await startServer({
    config: read.value,
    system: realSystem,
    log: (event) => events.push(event),
    webFolder: options.webFolder ?? join(folder, 'no-pages'),
    faults: noFaults,
    hooks: options.hooks ?? [],
    issuers: options.issuers ?? [],
    accounts: options.accounts ?? null,
    limits: { refusalDelay: 20, shutdownSpread: 50, ...options.limits },
    onStoreFailure: () => {},
  })
  const { url, port, store, rooms, routes } = server
  const log = sqliteUpdateLog(store)
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
    routes,
    events,
    get failures() {
      return events.flatMap((event) => (event.kind === 'request-failed' ? [event.error] : []))
    },
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
      await server.close()
      temporary?.remove()
    },
  }
}

/** The demo's people and contract, also for a server that is no demo. */
async function demoIn(folder: string): Promise<Demo> {
  const store = await openStore({ folder })
  try {
    return await openDemo(store, study, realSystem)
  } finally {
    await store.close()
  }
}
