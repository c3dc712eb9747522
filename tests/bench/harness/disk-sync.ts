import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { now } from './clock.ts'

/** When a sync was done, and how long it took; both in milliseconds. */
export interface DiskSync {
  readonly at: number
  readonly took: number
}

/** Appends a few hundred bytes to a file and has them on disk: the least that keeping an edit costs. */
export class DiskProbe {
  readonly #path: string
  readonly #file: number
  readonly #bytes = new Uint8Array(300).fill(7)

  constructor(folder: string) {
    this.#path = join(folder, 'sync-probe')
    this.#file = openSync(this.#path, 'a')
  }

  sync(): DiskSync {
    const start = now()
    writeSync(this.#file, this.#bytes)
    fdatasyncSync(this.#file)
    const at = now()
    return { at, took: at - start }
  }

  remove(): void {
    closeSync(this.#file)
    rmSync(this.#path)
  }
}

/**
 * How long one sync takes in `folder`, for {@link DiskProbe}. Milliseconds, one per sync.
 * @param rest milliseconds in which nothing is done before each: what was idle takes longer
 */
export function measureDiskSyncs(folder: string, count: number, rest = 0): Float64Array {
  const probe = new DiskProbe(folder)
  const samples = new Float64Array(count)
  const nobody = new Int32Array(new SharedArrayBuffer(4))
  try {
    for (let index = 0; index < count; index++) {
      if (rest > 0) Atomics.wait(nobody, 0, 0, rest)
      samples[index] = probe.sync().took
    }
  } finally {
    probe.remove()
  }
  return samples
}

/**
 * Of the syncs of a server, those of its last `duration` milliseconds: what came before was of people
 * who came in and warmed up.
 */
export function lastSyncs(syncs: readonly DiskSync[], duration: number): number[] {
  const from = (syncs.at(-1)?.at ?? 0) - duration
  return syncs.flatMap(({ at, took }) => (at >= from ? [took] : []))
}
