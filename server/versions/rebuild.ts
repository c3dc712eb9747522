import { AsideProcess, type NoAnswer } from '../aside/index.ts'
import type { System } from '../system.ts'
import type { FromRebuild, ToRebuild } from './rebuild-process.ts'

/**
 * `too-much`: not in time, or more than fits in the memory that it may have. `failed`: what is stored is no
 * document. `unavailable`: it has to wait.
 */
export type Rebuilt =
  | { readonly kind: 'document'; readonly json: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too-much' | 'failed' | 'unavailable' }

export interface RebuildLimits {
  /** How long one may take, in milliseconds. */
  readonly time: number
  /** How many may wait for their turn. */
  readonly waiting: number
  /** What the objects of one may take in memory, in megabytes. */
  readonly megabytes: number
}

/** The process without work is ended after so long, in milliseconds. */
const IDLE = 30_000

/**
 * Puts documents of before together in a process beside, one after the other, each with a deadline: the
 * rooms in which people write have the thread that serves for themselves.
 */
export class Rebuild {
  readonly #system: Pick<System, 'elapsed'>
  readonly #time: number
  readonly #aside: AsideProcess<ToRebuild, FromRebuild>

  constructor(
    system: Pick<System, 'after' | 'elapsed'>,
    { time, waiting, megabytes }: RebuildLimits,
  ) {
    this.#system = system
    this.#time = time
    this.#aside = new AsideProcess(system, {
      module: new URL('./rebuild-process.ts', import.meta.url),
      megabytes,
      idle: IDLE,
      waiting,
    })
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
    const rebuilt = this.#aside.turn(async (ask): Promise<Rebuilt> => {
      const until = this.#system.elapsed() + this.#time
      const left = (): number => Math.max(1, until - this.#system.elapsed())
      let isFirst = true
      for await (const rows of pages) {
        const taken = await ask({ rows, isFirst }, left())
        if (!taken.ok) return without(taken.refusal)
        if (taken.value !== 'more') return { kind: 'failed' }
        isFirst = false
      }
      const answer = await ask({ end }, left())
      if (!answer.ok) return without(answer.refusal)
      return typeof answer.value === 'string'
        ? { kind: 'failed' }
        : { kind: 'document', json: answer.value.json }
    })
    return rebuilt ?? Promise.resolve({ kind: 'unavailable' })
  }

  /** Resolves when its process is gone. */
  close(): Promise<void> {
    return this.#aside.close()
  }
}

function without(why: NoAnswer): Rebuilt {
  return { kind: why === 'lost' ? 'unavailable' : 'too-much' }
}
