import type { ClassicalMeasure } from '../../../plugins/readability/index.ts'

/** How words, or sentences, became. */
export type Turn = 'easier' | 'harder' | 'alike'

/** Every text of the panel and the card, in one language. */
export interface ReadabilityTexts {
  readonly title: string
  readonly intro: Readonly<Record<'client' | 'support' | 'worker', string>>
  /** What this measures and what not; it always stands there. */
  readonly honest: string
  readonly nothing: string
  readonly reading: string
  readonly bars: {
    readonly title: string
    readonly words: string
    readonly sentences: string
    /** "9 van de 340 woorden houden een lezer tegen." */
    readonly hardWords: (hard: number, all: number) => string
    /** "Een zin heeft gemiddeld 14 woorden, de langste 38." */
    readonly lengths: (mean: number, longest: number) => string
    readonly long: (count: number, all: number) => string
    readonly turns: (count: number) => string
    readonly easier: string
    readonly harder: string
    readonly none: string
  }
  readonly parts: {
    readonly title: string
    readonly harder: (hard: string, easy: string) => string
    readonly alike: (one: string, other: string) => string
    readonly bySection: string
  }
  /** What changed since a week ago, or since the first day of a younger contract. */
  readonly since: {
    /** "15 november". */
    readonly day: (at: number) => string
    readonly isNew: string
    readonly nothingThen: (day: string) => string
    readonly changed: (day: string, words: Turn, sentences: Turn) => string
    /** "Wat Amina belooft: …" */
    readonly of: (who: string, changed: string) => string
    /** What the light mark on a bar is. */
    readonly mark: (day: string) => string
  }
  readonly list: {
    readonly title: string
    readonly tips: string
    readonly gone: string
  }
  readonly kept: {
    readonly title: string
    readonly said: (by: string, why: string) => string
    readonly again: string
    readonly againOf: (words: string) => string
  }
  readonly glossary: string
  readonly measures: {
    readonly title: string
    readonly explain: string
    readonly value: (measure: ClassicalMeasure) => string
    readonly formula: string
    readonly version: string
  }
  readonly card: {
    readonly what: string
    readonly why: string
    readonly instead: string
    /** Before plain words that do not fit where the text stands. */
    readonly advice: string
    /** The same, when there is nothing to press. */
    readonly adviceAlone: string
    readonly explain: string
    readonly explainWith: (explanation: string) => string
    readonly keep: string
    readonly reason: string
    readonly reasonHint: string
    readonly save: string
    readonly back: string
    readonly close: string
    readonly next: string
    readonly done: string
    readonly explained: string
    readonly keptNow: string
    readonly keptAgain: string
    readonly notDone: string
  }
  /** What a mark says to who hears it: with the name of the rule. */
  readonly mark: (rule: string) => string
  readonly termHint: string
  /** Said when the keyboard asks for the next and there is none. */
  readonly noNext: string
}
