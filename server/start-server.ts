import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { contractTypes, study } from '../plugins/contract-types/index.ts'
import { type AccountSettings, type IssuerSettings, Sessions, Tickets } from './access/index.ts'
import { accountsOf } from './accounts.ts'
import { keepOpenings } from './acts/index.ts'
import { Addresses } from './addresses/index.ts'
import { createApp } from './app.ts'
import { Authorship } from './authorship/index.ts'
import { type Config, urlOf } from './config.ts'
import { boundConnections, requestBounds } from './connections.ts'
import { openDemo } from './demo.ts'
import { keepForSoLong } from './erasure/index.ts'
import { Entering, Pins } from './invitations/index.ts'
import { checkLive } from './live-check.ts'
import type { Log } from './log.ts'
import { createMetrics } from './metrics.ts'
import { portalsOf } from './portals.ts'
import { defaultLimits, type Limits, type RoomEvent, Rooms, serveSockets } from './rooms/index.ts'
import { type Demo, openStore, type Store, type StoreError } from './store/index.ts'
import type { System } from './system.ts'
import { FunctionRunner, loadTypes } from './types/index.ts'
import { type Faults, sqliteUpdateLog } from './updates/index.ts'
import { Versions } from './versions/index.ts'
import { type ConfiguredHook, sendWebhooks } from './webhooks/index.ts'

export interface ServerOptions {
  readonly config: Config
  readonly system: System
  readonly log: Log
  /** The folder with the built pages; without it there are none. */
  readonly webFolder: string
  /** The programs of centres that are told what happens. */
  readonly hooks?: readonly ConfiguredHook[]
  /** Portals whose tokens let people in. */
  readonly issuers?: readonly IssuerSettings[]
  /** How workers sign in with an account; null or left out: they do not. */
  readonly accounts?: AccountSettings | null
  /** For tests: where the process dies. */
  readonly faults: Faults
  /** For tests: other limits than those of the configuration. */
  readonly limits?: Partial<Limits>
  /** Told once when the store cannot go on. The server should be closed, and the process end. */
  readonly onStoreFailure: (error: StoreError) => void
}

export interface RunningServer {
  readonly port: number
  /** Where people reach it, without a slash at the end. */
  readonly url: string
  readonly demo: Demo | null
  readonly store: Store
  readonly rooms: Rooms
  /** What it answers over HTTP, as `METHOD /path`, each once. */
  readonly routes: readonly string[]
  /**
   * Takes no more requests, ends the sessions spread over a few seconds, waits until everything they
   * sent is on disk, and closes the store.
   */
  close(): Promise<void>
}

/** How long a request that is being answered may take after the rooms are closed. */
const ANSWERING_MILLISECONDS = 2000

/**
 * Starts a server: the store, the rooms, what answers over HTTP and the sockets.
 * @throws StoreError when the data folder cannot be opened; an error with a `code` such as EADDRINUSE
 * when it cannot listen
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, system, log, webFolder, faults } = options
  const limits: Limits = { ...defaultLimits, ...config.limits, ...options.limits }
  const metrics = createMetrics()
  let isReady = false

  const { fault, maxPages, journalRows } = config.testing
  const store = await openStore({
    folder: config.dataFolder,
    fault,
    hooks: options.hooks ?? [],
    ...(maxPages === null ? {} : { maxPages }),
    ...(journalRows === null ? {} : { journalRows }),
    onCommit: metrics.countCommit,
    onFailure(error) {
      isReady = false
      log({ kind: 'store-failed', error })
      options.onStoreFailure(error)
    },
  })

  const keepOpening = keepOpenings({
    store,
    system,
    onProblem: (error) => log({ kind: 'act-not-kept', error }),
  })

  function onEvent(event: RoomEvent): void {
    metrics.countRoomEvent(event)
    if (event.kind === 'session-opened') keepOpening(event)
    log(event)
  }

  const functions = new FunctionRunner(system)
  const updates = sqliteUpdateLog(store)
  const versions = new Versions(updates, system)
  const authorship = new Authorship(updates, store, system)
  try {
    const rooms = new Rooms({ log: updates, store, system, limits, faults, onEvent })
    const types = await loadTypes(config.typesFolder, contractTypes, store, functions)
    for (const { file, line, text } of types.notices) {
      log({ kind: 'type-refused', file, line, text })
    }
    const tickets = new Tickets({
      randomBytes: system.randomBytes,
      elapsed: system.elapsed,
      time: limits.ticketTime,
      most: limits.tickets,
      perMinute: limits.ticketsPerMinute,
    })
    let url = ''
    const accounts = await accountsOf({
      settings: options.accounts ?? null,
      store,
      doors: { rooms, tickets },
      system,
      log,
      publicUrl: () => url,
    })
    const portals = await portalsOf({
      settings: options.issuers ?? [],
      store,
      rooms,
      system,
      log,
      publicUrl: () => url,
    })
    const addresses = new Addresses({
      trusted: config.trustedProxies,
      limits,
      system,
      onRefused: metrics.countRefusedConnection,
    })
    const app = await createApp({
      addresses,
      store,
      rooms,
      tickets,
      sessions: new Sessions(store, system),
      entering: new Entering({
        store,
        rooms,
        tickets,
        system,
        pins: new Pins(system.randomBytes, config.pinPepper),
      }),
      invitationDays: config.invitationDays,
      localCopy: config.localCopy,
      portals,
      accounts,
      types,
      functions,
      versions,
      authorship,
      system,
      limits,
      demo: config.demo,
      publicUrl: () => url,
      origins: config.origins,
      isReady: () => isReady && !rooms.isClosing,
      metrics: async () => ({
        type: metrics.registry.contentType,
        text: await metrics.registry.metrics(),
      }),
      opened: keepOpening,
      onFailure: (route, error) => log({ kind: 'request-failed', route, error }),
      webFolder,
      metricsToken: config.metricsToken,
    })
    const demo = config.demo ? await openDemo(store, study, system) : null
    const server = createAdaptorServer({
      fetch: app.fetch,
      serverOptions: requestBounds(limits),
    }) as Server
    boundConnections(server, limits, addresses, metrics.countRefusedConnection)
    const leaveServer = serveSockets(server, {
      store,
      tickets,
      types,
      demo: config.demo,
      addresses,
      isOurs: (origin) => origin === new URL(url).origin || config.origins.includes(origin),
      rooms,
      limits,
      system,
      onEvent,
    })
    const stopChecking = checkLive({
      store,
      rooms,
      system,
      onProblem: (error) => log({ kind: 'live-check-failed', error }),
    })
    const port = await listen(server, config)
    url = urlOf(config, port)
    const stopTelling = sendWebhooks({
      store,
      hooks: options.hooks ?? [],
      system,
      onOutcome: log,
      onProblem: (error) => log({ kind: 'webhooks-failed', error }),
    })
    const stopErasing = keepForSoLong({
      days: config.retentionDays,
      store,
      rooms,
      authorship,
      system,
      onErased: (contracts) => log({ kind: 'contracts-erased', contracts }),
      onProblem: (error) => log({ kind: 'erasing-failed', error }),
    })
    isReady = true

    let closing: Promise<void> | null = null
    async function close(): Promise<void> {
      isReady = false
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      stopChecking()
      await Promise.all([stopErasing(), stopTelling()])
      await rooms.close()
      leaveServer()
      // Requests that are being answered get a moment more.
      const stopAsking = system.every(50, () => server.closeIdleConnections())
      const cancel = system.after(ANSWERING_MILLISECONDS, () => server.closeAllConnections())
      await closed
      stopAsking()
      cancel()
      await Promise.all([functions.close(), versions.close(), authorship.close()])
      await store.close()
    }
    return {
      port,
      url,
      demo,
      store,
      rooms,
      routes: [
        ...new Set(
          app.routes
            .filter(({ method }) => method !== 'ALL')
            .map(({ method, path }) => `${method} ${path.replace(/(?<=.)\/$/, '')}`),
        ),
      ],
      close() {
        closing ??= close()
        return closing
      },
    }
  } catch (error) {
    await Promise.all([functions.close(), versions.close(), authorship.close()])
    await store.close()
    throw error
  }
}

function listen(server: Server, { host, port }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}
