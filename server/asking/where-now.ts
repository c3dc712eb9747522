import { setImmediate } from 'node:timers'
import type { QuestionView } from '../../schemas/api/index.ts'
import { findQuote, type QuoteIndex } from '../../schemas/document/index.ts'
import type { Question } from '../store/index.ts'
import type { System } from '../system.ts'
import { nowOf, placeOf } from './views.ts'

type Now = QuestionView['now']

/** So long others wait at most while places are looked for, in milliseconds. */
const SLICE = 10
/** So long places are looked for in one answer; the rest is found when it is asked again. */
const AT_MOST = 300

/**
 * Where the places of questions are now: looked for once for each state of a document, and only of
 * questions that are not done with, between what else the server has to do.
 */
export class WhereNow {
  readonly #system: Pick<System, 'elapsed'>
  readonly #known = new WeakMap<QuoteIndex, Map<string, Now>>()

  constructor(system: Pick<System, 'elapsed'>) {
    this.#system = system
  }

  of(index: QuoteIndex, question: Question): Now {
    if (!isOpen(question)) return byBlock(index, question, 'there')
    const known = this.#of(index)
    const found = known.get(question.id)
    if (found) return found
    const place = placeOf(question)
    const now = nowOf(findQuote(index, place), place)
    known.set(question.id, now)
    return now
  }

  /** @param indexNow the document changes while others have their turn */
  async all(
    indexNow: () => QuoteIndex,
    questions: readonly Question[],
  ): Promise<ReadonlyMap<string, Now>> {
    const all = new Map<string, Now>()
    let index = indexNow()
    const end = this.#system.elapsed() + AT_MOST
    let turn = this.#system.elapsed()
    for (const question of questions) {
      const at = this.#system.elapsed()
      const isLate = at > end && isOpen(question) && !this.#of(index).has(question.id)
      all.set(question.id, isLate ? byBlock(index, question, 'changed') : this.of(index, question))
      if (this.#system.elapsed() - turn < SLICE) continue
      await new Promise<void>((resolve) => setImmediate(resolve))
      index = indexNow()
      turn = this.#system.elapsed()
    }
    return all
  }

  #of(index: QuoteIndex): Map<string, Now> {
    let known = this.#known.get(index)
    if (!known) {
      known = new Map()
      this.#known.set(index, known)
    }
    return known
  }
}

function isOpen({ state }: Question): boolean {
  return state === 'open' || state === 'answered'
}

function byBlock(index: QuoteIndex, { block }: Question, kind: 'there' | 'changed'): Now {
  return index.blocks.has(block) ? { kind, block } : { kind: 'gone', block: null }
}
