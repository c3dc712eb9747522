import type { Language } from '../../../schemas/basics/index.ts'

/** What the panels beside the text say, in one language; fetched with them. */
export interface PanelTexts {
  /** On a phone, while one writes: brings the other buttons back. */
  readonly bars: string
  readonly people: {
    readonly here: string
    readonly away: string
    readonly you: string
    readonly alone: string
    readonly explain: string
    readonly unknown: string
    readonly goThere: (name: string) => string
  }
  readonly aside: {
    readonly refused: string
    readonly rescued: string
    readonly none: string
    readonly explain: string
    readonly copy: string
    readonly copied: string
    readonly putBack: string
    readonly putBackDone: string
    readonly drop: string
    readonly dropSure: string
    readonly dropped: string
    readonly keep: string
  }
  /** In which language the contract is, by that language. Below the title. */
  readonly written: Readonly<Record<Language, string>>
  /** In the menu, where the page signs people in. */
  readonly signOut: string
  readonly help: {
    /** The contract is in another language than the screen. */
    readonly written: Readonly<Record<Language, string>>
    readonly intro: readonly string[]
    readonly keysTitle: string
    /** What a key does; the keys themselves are data. */
    readonly keys: {
      readonly undo: string
      readonly redo: string
      readonly strong: string
      readonly em: string
      readonly tools: string
      readonly panel: string
      readonly word: string
      readonly back: string
    }
  }
}
