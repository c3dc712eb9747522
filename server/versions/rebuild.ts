import { Worker } from 'node:worker_threads'
import type { System } from '../system.ts'
import type { FromRebuild, ToRebuild } from './rebuild-worker.ts'

/** `too-long`: not in time. `failed`: what is stored is no document. `unavailable`: it has to wait. */
export type Rebuilt =
  | { readonly kind: 'document'; readonly json: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too-long' | 'failed' | 'unavailable' }

export interface RebuildLimits {
  /** How long one may take, in milliseconds. */
  readonly time: number
  /** How many may wait for their turn. */
  readonly waiting: number
}

/** A worker without work is ended after so long, in milliseconds. */
const IDLE = 30_000
const MEMORY_MEGABYTES = 512

/**
 * Puts documents of before together in a worker thread, one after the other, each with a deadline: the
 * rooms in which people write have the thread that serves for themselves. A worker that passes the
 * deadline, or dies, is ended.
 */
export class Rebuild {
  readonly #system: Pick<System, 'after'>
  readonly #limits: RebuildLimits
  #worker: Worker | null = null
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #stopIdle = () => {}
  #closed = false

  constructor(system: Pick<System, 'after'>, limits: RebuildLimits) {
    this.#system = system
    this.#limits = limits
  }

  /**
   * @param pages gives the rows of the document in order, a part at a time
   * @param end the last of them
   * @throws what `pages` throws
   */
  run(
    pages: AsyncIterable<readonly Uint8Array[]>,
    end: { readonly seq: number; readonly at: number },
  ): Promise<Rebuilt> {
    if (this.#closed || this.#waiting >= this.#limits.waiting) {
      return Promise.resolve({ kind: 'unavailable' })
    }
    this.#waiting += 1
    this.#stopIdle()
    const result = this.#last.then(() => this.#run(pages, end))
    this.#last = result
      .catch(() => {})
      .then(() => {
        this.#waiting -= 1
        if (this.#waiting === 0) this.#stopIdle = this.#system.after(IDLE, () => this.#end())
      })
    return result
  }

  close(): void {
    this.#closed = true
    this.#stopIdle()
    this.#end()
  }

  #end(): void {
    void this.#worker?.terminate()
    this.#worker = null
  }

  async #run(
    pages: AsyncIterable<readonly Uint8Array[]>,
    end: { readonly seq: number; readonly at: number },
  ): Promise<Rebuilt> {
    if (this.#closed) return { kind: 'unavailable' }
    this.#worker ??= this.#start()
    const worker = this.#worker
    let isLate = false
    let isDone = false
    const cancel = this.#system.after(this.#limits.time, () => {
      isLate = true
      void worker.terminate()
    })
    try {
      for await (const rows of pages) {
        if ((await ask(worker, { rows })) !== 'more') {
          return { kind: isLate ? 'too-long' : 'failed' }
        }
      }
      const answer = await ask(worker, { end })
      if (answer !== null && typeof answer === 'object') {
        isDone = true
        return { kind: 'document', json: answer.json }
      }
      return { kind: isLate ? 'too-long' : 'failed' }
    } finally {
      cancel()
      // A worker that has part of a document is of no use to the next one.
      if (!isDone) {
        if (this.#worker === worker) this.#worker = null
        void worker.terminate()
      }
    }
  }

  #start(): Worker {
    // The extension is that of this module: sources run as they are, the package is compiled.
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    const worker = new Worker(new URL(`./rebuild-worker.${extension}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
    })
    worker.unref()
    worker.on('error', () => {})
    return worker
  }
}

/** What the worker says to it; null when it ended. */
function ask(worker: Worker, message: ToRebuild): Promise<FromRebuild | null> {
  // It ended before it was asked, and does not say so again.
  if (worker.threadId === -1) return Promise.resolve(null)
  return new Promise((resolve) => {
    const settle = (answer: FromRebuild | null): void => {
      worker.off('message', settle).off('exit', ended)
      resolve(answer)
    }
    const ended = (): void => settle(null)
    worker.on('message', settle).on('exit', ended)
    worker.postMessage(message)
  })
}
