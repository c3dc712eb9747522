import type { Outcome, QuestionKind } from '../../../schemas/api/index.ts'

/** Every text of asking, in one language. A name of null is the reader. */
export interface AskingTexts {
  readonly title: string
  /** On the rail and the bar: how many are open, of everyone together. */
  readonly tab: (open: number) => string
  /** On the buttons at a block. */
  readonly ask: Readonly<Record<QuestionKind, string>>
  /** The name of the buttons at a block, together. */
  readonly group: string
  /** That everyone sees everything. */
  readonly everyone: string
  readonly empty: string
  readonly emptyReader: string
  /** On a page where one only reads: how one asks. */
  readonly tap: string
  readonly pick: string
  readonly picking: string
  readonly pickStop: string
  /** Who says what: the head of a thread. */
  readonly head: Readonly<Record<QuestionKind, (name: string | null) => string>>
  /** On the paper, for who sees the mark and for who hears it. */
  readonly chip: Readonly<Record<QuestionKind, string>>
  /** Instead of what was asked, once somebody else said something to it. */
  readonly answered: (name: string) => string
  readonly chipOf: (text: string) => string
  readonly open: (count: number) => string
  readonly done: (count: number) => string
  readonly quote: string
  readonly quoteNothing: string
  readonly go: string
  readonly goOf: (words: string) => string
  readonly stoodIn: (section: string) => string
  readonly gone: string
  readonly changed: string
  readonly proposal: string
  readonly why: string
  readonly form: {
    readonly titles: Readonly<Record<QuestionKind, string>>
    readonly words: Readonly<Record<QuestionKind, string>>
    readonly proposed: string
    readonly proposedHelp: string
    readonly send: string
    readonly cancel: string
    /** When nothing was filled in that has to be. */
    readonly missing: Readonly<Record<'words' | 'proposed' | 'same', string>>
  }
  readonly answer: {
    readonly open: string
    readonly label: string
    readonly send: string
    readonly missing: string
    readonly said: (name: string | null) => string
  }
  readonly clear: Readonly<Record<QuestionKind, string>>
  readonly closed: string
  readonly more: string
  readonly decide: {
    readonly accept: string
    readonly refuse: string
    /** Who has to say yes or no. */
    readonly waits: (names: string) => string
    readonly accepted: (name: string | null) => string
    readonly refused: (name: string | null) => string
    readonly outcome: Readonly<Record<Outcome, string>>
    readonly stood: string
    readonly copy: string
    readonly copied: string
  }
  readonly unsent: {
    readonly title: string
    readonly waits: string
    readonly onDevice: string
    readonly refused: string
    readonly drop: string
  }
  readonly failed: string
  readonly said: {
    readonly sent: Readonly<Record<QuestionKind, string>>
    readonly unsent: string
    readonly answered: string
    readonly closed: string
    /** Told to a screen reader when somebody else did it. */
    readonly asked: (head: string, words: string) => string
    readonly newAnswer: (name: string) => string
    readonly goneNow: string
  }
  readonly pause: {
    readonly ask: string
    readonly help: string
    readonly notice: (name: string | null) => string
    readonly end: string
    readonly ended: string
  }
}
