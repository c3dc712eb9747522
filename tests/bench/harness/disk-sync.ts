import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { now } from './clock.ts'

/**
 * How long it takes to append a few hundred bytes to a file in `folder` and have them on disk: the
 * least that a server pays which keeps an edit before it shows it. Milliseconds, one per sync.
 * @param rest milliseconds in which nothing is done before each: what was idle takes longer
 */
export function measureDiskSyncs(folder: string, count: number, rest = 0): Float64Array {
  const path = join(folder, 'sync-probe')
  const file = openSync(path, 'a')
  const bytes = new Uint8Array(300).fill(7)
  const samples = new Float64Array(count)
  const nobody = new Int32Array(new SharedArrayBuffer(4))
  try {
    for (let index = 0; index < count; index++) {
      if (rest > 0) Atomics.wait(nobody, 0, 0, rest)
      const start = now()
      writeSync(file, bytes)
      fdatasyncSync(file)
      samples[index] = now() - start
    }
  } finally {
    closeSync(file)
    rmSync(path)
  }
  return samples
}
