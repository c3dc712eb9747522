import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** The figures of `/metrics`, in the text format of Prometheus. Seconds and bytes, no ids. */
export interface Metrics {
  readonly registry: Registry
  /** Open sockets, by what they may do. */
  readonly sessions: Gauge<'mode'>
  readonly rooms: Gauge
  /** Updates that came in: accepted and on disk, refused, or adding nothing. */
  readonly updates: Counter<'outcome'>
  /** One group commit, the sync to disk included. */
  readonly commitSeconds: Histogram
  /** Requests that shared one commit. */
  readonly commitRequests: Histogram
  /** From a frame that came in to that update being given to every session. */
  readonly relaySeconds: Histogram
  readonly frames: Counter<'direction'>
  readonly bytes: Counter<'direction'>
  /** Opening a room: reading and building its document. */
  readonly loadSeconds: Histogram
  readonly compactions: Counter<'outcome'>
  readonly compactionSeconds: Histogram
  /** Sockets closed by the server, by code. */
  readonly closes: Counter<'code'>
}

const fast = [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2]

/** Every server, and every test, has a registry of its own. `process` adds memory, CPU and event loop. */
export function createMetrics({ process = true }: { readonly process?: boolean } = {}): Metrics {
  const registry = new Registry()
  const registers = [registry]
  if (process) collectDefaultMetrics({ register: registry })

  function histogram(name: string, help: string, buckets: number[] = fast): Histogram {
    return new Histogram({ name: `samenspraak_${name}`, help, buckets, registers })
  }
  function counter<Label extends string>(
    name: string,
    help: string,
    ...labelNames: Label[]
  ): Counter<Label> {
    return new Counter({ name: `samenspraak_${name}`, help, labelNames, registers })
  }

  return {
    registry,
    sessions: new Gauge({
      name: 'samenspraak_sessions',
      help: 'Open sockets',
      labelNames: ['mode'],
      registers,
    }),
    rooms: new Gauge({ name: 'samenspraak_rooms', help: 'Open rooms', registers }),
    updates: counter('updates_total', 'Updates that came in', 'outcome'),
    commitSeconds: histogram('commit_seconds', 'Time of a group commit with its sync to disk'),
    commitRequests: histogram(
      'commit_requests',
      'Requests in one group commit',
      [1, 2, 5, 10, 20, 50, 100, 200, 500],
    ),
    relaySeconds: histogram('relay_seconds', 'From frame in to given to every session'),
    frames: counter('frames_total', 'Frames of the sockets', 'direction'),
    bytes: counter('bytes_total', 'Bytes of the frames of the sockets', 'direction'),
    loadSeconds: histogram('load_seconds', 'Time to open a room'),
    compactions: counter('compactions_total', 'Compactions of a log', 'outcome'),
    compactionSeconds: histogram('compaction_seconds', 'Time of a compaction'),
    closes: counter('closes_total', 'Sockets closed by the server', 'code'),
  }
}
