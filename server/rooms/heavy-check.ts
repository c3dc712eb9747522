import { AsideProcess } from '../aside/index.ts'
import type { System } from '../system.ts'
import type { HeavyQuestion } from './heavy-process.ts'
import type { Limits } from './limits.ts'

/** `unavailable`: the machine is too busy to tell; the same may be tried later. */
export type HeavyOutcome = 'fits' | 'too-heavy' | 'unavailable'

export interface HeavyTask {
  readonly document: readonly Uint8Array[]
  readonly update: Uint8Array
}

const MEGABYTES = 512
/** The process without work is ended after so long, in milliseconds. */
const IDLE = 600_000

/**
 * Tries a heavy update out in a process beside, one after the other, each with a deadline: bytes that keep
 * Yjs busy for minutes, or fill its memory, cost that process, and the room nothing.
 */
export class HeavyCheck {
  readonly #limits: Pick<Limits, 'heavyTime' | 'heavyStart'>
  readonly #aside: AsideProcess<HeavyQuestion, 'ready' | 'fits' | 'too-heavy'>

  constructor(system: Pick<System, 'after'>, limits: Pick<Limits, 'heavyTime' | 'heavyStart'>) {
    this.#limits = limits
    this.#aside = new AsideProcess(system, {
      module: new URL('./heavy-process.ts', import.meta.url),
      megabytes: MEGABYTES,
      idle: IDLE,
      // Each session waits for its own, so there are no more than sessions.
      waiting: Number.POSITIVE_INFINITY,
    })
  }

  /** @returns what became of the update on a document made of the updates given. Never rejects */
  try({ document, update }: HeavyTask): Promise<HeavyOutcome> {
    const outcome = this.#aside.turn(async (ask): Promise<HeavyOutcome> => {
      // Until the copy of the document is there it is not the update that takes long.
      const copied = await ask({ document }, this.#limits.heavyStart)
      if (!copied.ok) return 'unavailable'
      const tried = await ask({ update }, this.#limits.heavyTime)
      if (!tried.ok) return tried.refusal === 'lost' ? 'unavailable' : 'too-heavy'
      return tried.value === 'fits' ? 'fits' : 'too-heavy'
    })
    return outcome ?? Promise.resolve('unavailable')
  }

  /** Resolves when its process is gone. */
  close(): Promise<void> {
    return this.#aside.close()
  }
}

/**
 * True for an update that is tried out in a process beside first.
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
