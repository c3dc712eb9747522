import type { TemplateResult } from 'lit'
import type { ContractView as ContractAnswer } from '../../schemas/api/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { Party } from '../../schemas/document/index.ts'
import type { ApiClient } from '../api/index.ts'
import type { Browser } from '../browser.ts'
import type { ContractView } from '../prosemirror/index.ts'

/** A panel beside the text that came after the text was open. */
export interface LatePanel {
  readonly name: 'todo' | 'balance' | 'wording' | 'asking' | 'preparation' | 'authors' | 'sees'
  readonly icon: TemplateResult
  /**
   * On the rail and in the menu: its name, with the count when there is one. Empty: it has no button of
   * its own, and stands in another panel.
   */
  readonly text: string
  readonly title: string
  readonly content: TemplateResult
  /** Its button on the bar of a phone, when it has one there. */
  readonly bar?: TemplateResult
  /** What it has to say above the text, whether it is open or not. */
  readonly notice?: TemplateResult | undefined
  /** Opens it. */
  readonly run: () => void
}

/** What the findings need of their surroundings. */
export interface FindingsOptions {
  readonly api: Pick<ApiClient, 'contractType' | 'functionAnswers' | 'send'>
  readonly browser: Pick<Browser, 'after' | 'now'>
  /** The answer of the server about the contract. */
  readonly contract: ContractAnswer
  /** The language of the screen. */
  readonly language: Language
  readonly partyName: (party: Party, language?: Language) => string
  /** The place of the text, in the element. */
  readonly mount: HTMLElement
  readonly announce: (text: string) => void
  /** What is to be shown changed. */
  readonly show: (shown: ShownFindings) => void
  /** Opens a panel, or with null closes what lies over the text. Resolves when that is done. */
  readonly openPanel: (name: LatePanel['name'] | null) => Promise<void>
}

export interface ShownFindings {
  readonly panels: readonly LatePanel[]
  /** The ids of the sections in which something is missing. */
  readonly unfinished: ReadonlySet<string>
}

/** The findings of one open contract. */
export interface Findings {
  /** Works on this surface from now on. */
  attach(surface: ContractView): void
  /** The text or a fact changed, here or elsewhere. */
  changed(): void
  setLanguage(language: Language): void
  /** Whether one may write changed. */
  refresh(): void
  /** To be called after the element was moved. */
  updateRoot(): void
  destroy(): void
}
