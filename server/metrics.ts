import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { unreachable } from '../schemas/basics/index.ts'
import { closeCodes } from '../schemas/sync/index.ts'
import { Distribution, Total } from './figures.ts'
import type { RoomEvent } from './rooms/index.ts'
import type { Commit } from './store/index.ts'

/** The figures of `/metrics`, in the text format of Prometheus. Seconds and bytes; no ids, no names. */
export interface Metrics {
  /** Everything, as text; and the media type of that text. */
  readonly registry: Registry
  /** Counts what happened in the rooms. */
  countRoomEvent(event: RoomEvent): void
  /** Counts one group commit of the store. */
  countCommit(commit: Commit): void
  /** Counts a connection that was ended as it came, because there were too many. */
  countRefusedConnection(): void
}

const fast = [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2]
const groups = [1, 2, 5, 10, 20, 50, 100, 200, 500]

/** Every server, and every test, has figures of its own. `process` adds memory, CPU and event loop. */
export function createMetrics({ process = true }: { readonly process?: boolean } = {}): Metrics {
  const registry = new Registry()
  const registers = [registry]
  // Its own choice wakes the process a hundred times a second to see how late it is.
  if (process) collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 1000 })

  function histogram(name: string, help: string, bounds: readonly number[] = fast): Distribution {
    return new Distribution(registry, `samenspraak_${name}`, help, bounds)
  }
  function total(name: string, help: string): Total<''> {
    return new Total(registry, `samenspraak_${name}`, help, { name: '', values: [''] })
  }
  function counter<Label extends string = never>(
    name: string,
    help: string,
    ...labelNames: Label[]
  ): Counter<Label> {
    return new Counter({ name: `samenspraak_${name}`, help, labelNames, registers })
  }
  function gauge<Label extends string = never>(
    name: string,
    help: string,
    ...labelNames: Label[]
  ): Gauge<Label> {
    return new Gauge({ name: `samenspraak_${name}`, help, labelNames, registers })
  }

  const sessions = gauge('sessions', 'Open sockets', 'mode')
  const rooms = gauge('rooms', 'Open rooms')
  const updates = new Total(
    registry,
    'samenspraak_updates_total',
    'Updates that came in and were new',
    { name: 'outcome', values: ['accepted', 'refused'] },
  )
  const updateBytes = total('update_bytes_total', 'Bytes of the updates that are on disk')
  const deliveries = total('deliveries_total', 'Updates sent, once for each session')
  const relaySeconds = histogram(
    'relay_seconds',
    'From the start of a commit to every session having been sent what was in it',
  )
  const commitSeconds = histogram('commit_seconds', 'Time of a group commit with its disk sync')
  const commitRequests = histogram('commit_requests', 'Requests in one group commit', groups)
  const commitFailures = counter('commit_failures_total', 'Updates that could not be stored')
  const loadSeconds = histogram('load_seconds', 'Time to open a room')
  const loadFailures = counter('load_failures_total', 'Rooms that could not be opened')
  const compactions = counter('compactions_total', 'Snapshots that were made')
  const closes = counter('closes_total', 'Sockets that were closed, by close code', 'code')
  const rescues = counter('rescued_texts_total', 'Texts that lost their place and were kept')
  const problems = counter('room_problems_total', 'Failures that cost nobody text', 'what')

  const refusedConnections = counter(
    'refused_connections_total',
    'Connections that were ended as they came, because there were too many',
  )

  return {
    registry,
    countRefusedConnection() {
      refusedConnections.inc()
    },
    countCommit({ seconds, requests }) {
      commitSeconds.observe(seconds)
      commitRequests.observe(requests)
    },
    countRoomEvent(event) {
      switch (event.kind) {
        case 'room-loaded':
          rooms.inc()
          loadSeconds.observe(event.milliseconds / 1000)
          return
        case 'room-unloaded':
          rooms.dec()
          return
        case 'load-failed':
          loadFailures.inc()
          return
        case 'session-opened':
          sessions.inc({ mode: event.mode })
          return
        case 'session-closed':
          sessions.dec({ mode: event.mode })
          closes.inc({ code: codeLabel(event.code) })
          return
        case 'opening-refused':
          closes.inc({ code: codeLabel(event.code) })
          return
        case 'committed':
          if (event.rows === 0) return
          updates.counts.accepted += event.rows
          updateBytes.counts[''] += event.bytes
          deliveries.counts[''] += event.rows * event.receivers
          relaySeconds.observe(event.milliseconds / 1000)
          return
        case 'commit-failed':
          commitFailures.inc(event.rows)
          return
        case 'update-refused':
          updates.counts.refused += 1
          return
        case 'text-rescued':
          rescues.inc(event.texts)
          return
        case 'compacted':
          compactions.inc()
          return
        case 'room-problem':
          problems.inc({ what: event.what })
          return
        default:
          unreachable(event)
      }
    },
  }
}

/** The close codes that a peer can make up would make a figure of each. */
function codeLabel(code: number): string {
  const known = Object.hasOwn(closeCodes, code) || [1000, 1001, 1005, 1006].includes(code)
  return known ? String(code) : 'other'
}
