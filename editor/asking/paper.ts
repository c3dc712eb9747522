import type { QuestionView } from '../../schemas/api/index.ts'
import type { ContractView } from '../prosemirror/index.ts'
import type { AskButtons } from './ask-buttons.ts'
import type { PlacedQuestion } from './chips.ts'
import type { AskedPlace } from './places.ts'

/** The text that people ask about: as they write in it, or as they read it. */
export interface Paper {
  /** The block that the buttons are at; null: at none. */
  readonly block: string | null
  /** What somebody asks about who presses there now. */
  placeAt(block: string): AskedPlace
  /** Where questions are now, on this screen. */
  placed(questions: readonly QuestionView[]): readonly QuestionView[]
  /** Marks the words that open questions are about. */
  mark(placed: readonly PlacedQuestion[]): void
  /** Brings a block into view, with the focus there. */
  goTo(block: string): void
  destroy(): void
}

/** Makes the paper of a writing surface. It comes with what writing needs, and reading does without. */
export type WritingPaper = (surface: ContractView, buttons: AskButtons | null) => Paper
