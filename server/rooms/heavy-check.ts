import { Worker } from 'node:worker_threads'
import type { System } from '../system.ts'
import type { HeavyTask } from './heavy-worker.ts'
import type { Limits } from './limits.ts'

/** `unavailable`: the machine is too busy to tell; the same may be tried later. */
export type HeavyOutcome = 'fits' | 'too-heavy' | 'unavailable'

/**
 * Tries a heavy update out in a worker thread, one after the other, each with a deadline. A worker that
 * passes it, or dies, is ended and replaced: bytes that keep Yjs busy for minutes cost a thread a few
 * seconds, and the room nothing.
 */
export class HeavyCheck {
  readonly #system: Pick<System, 'after'>
  readonly #limits: Pick<Limits, 'heavyTime' | 'heavyStart'>
  #worker: Worker | null = null
  #last: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(system: Pick<System, 'after'>, limits: Pick<Limits, 'heavyTime' | 'heavyStart'>) {
    this.#system = system
    this.#limits = limits
  }

  /** @returns what became of the update on a document made of the updates given. Never rejects */
  try(task: HeavyTask): Promise<HeavyOutcome> {
    const result = this.#last.then(() => this.#try(task))
    this.#last = result
    return result
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#worker?.terminate()
    this.#worker = null
  }

  #try(task: HeavyTask): Promise<HeavyOutcome> {
    if (this.#closed) return Promise.resolve('unavailable')
    this.#worker ??= this.#start()
    const worker = this.#worker
    return new Promise((resolve) => {
      // Until the copy of the document is there it is not the update that takes long.
      let late: HeavyOutcome = 'unavailable'
      const onEnd = (): void => settle(late, true)
      let cancel = this.#system.after(this.#limits.heavyStart, onEnd)
      const onMessage = (message: 'ready' | HeavyOutcome): void => {
        if (message === 'ready') {
          late = 'too-heavy'
          cancel()
          cancel = this.#system.after(this.#limits.heavyTime, onEnd)
        } else settle(message, false)
      }
      const settle = (outcome: HeavyOutcome, end: boolean): void => {
        cancel()
        worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd)
        if (end) {
          if (this.#worker === worker) this.#worker = null
          worker.on('error', () => {})
          void worker.terminate()
        }
        resolve(outcome)
      }
      worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd)
      worker.postMessage(task)
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

/**
 * True for an update that is tried out in a worker first.
 * @param count its structs and deletions
 * @param steps what a walk through the document costs; asked only when it matters
 */
export function isHeavy(
  { heavyBytes, heavyStructs, heavySteps }: Limits,
  count: number,
  bytes: number,
  steps: () => number,
): boolean {
  if (count > heavyStructs || bytes > heavyBytes) return true
  return count > 10 && count * steps() > heavySteps
}
