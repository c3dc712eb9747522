import { Worker } from 'node:worker_threads'
import type { System } from '../system.ts'

/**
 * Tries a heavy update out in a worker thread, one after the other, each with a deadline. A worker that
 * passes it, or dies, is ended and replaced: bytes that keep Yjs busy for minutes cost a thread two
 * seconds, and the room nothing.
 */
export class HeavyCheck {
  readonly #system: Pick<System, 'after'>
  readonly #time: number
  #worker: Worker | null = null
  #last: Promise<unknown> = Promise.resolve()
  #closed = false

  /** @param time the deadline in milliseconds */
  constructor(system: Pick<System, 'after'>, time: number) {
    this.#system = system
    this.#time = time
  }

  /** @returns whether the updates, applied in order to an empty document, are taken up in time */
  fits(updates: readonly Uint8Array[]): Promise<boolean> {
    const result = this.#last.then(() => this.#try(updates))
    this.#last = result
    return result
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#worker?.terminate()
    this.#worker = null
  }

  #try(updates: readonly Uint8Array[]): Promise<boolean> {
    if (this.#closed) return Promise.resolve(false)
    this.#worker ??= this.#start()
    const worker = this.#worker
    return new Promise((resolve) => {
      const settle = (fits: boolean, end: boolean): void => {
        cancel()
        worker.off('message', onMessage)
        worker.off('error', onEnd)
        worker.off('exit', onEnd)
        if (end) {
          if (this.#worker === worker) this.#worker = null
          worker.on('error', () => {})
          void worker.terminate()
        }
        resolve(fits)
      }
      const onMessage = (fits: boolean): void => settle(fits, false)
      const onEnd = (): void => settle(false, true)
      const cancel = this.#system.after(this.#time, onEnd)
      worker.on('message', onMessage)
      worker.on('error', onEnd)
      worker.on('exit', onEnd)
      worker.postMessage(updates)
    })
  }

  #start(): Worker {
    // The extension is that of this module: sources run as they are, the package is compiled.
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    const worker = new Worker(new URL(`./heavy-worker.${extension}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    })
    worker.unref()
    return worker
  }
}
