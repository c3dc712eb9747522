import type { AskRequest, QuestionKind, QuestionView } from '../../schemas/api/index.ts'
import type { Mark } from './chips.ts'
import { type AskedPlace, oneLine } from './places.ts'

/** What somebody is writing to ask or propose. */
export interface AskForm {
  readonly id: string
  readonly kind: QuestionKind
  readonly asked: AskedPlace
  words: string
  proposed: string
  /** What has to be filled in still; null: nothing, or it was not tried yet. */
  missing: 'words' | 'proposed' | 'same' | null
}

/** The body of a question. */
export function requestOf(
  { id, kind, asked, words }: Omit<AskForm, 'missing'>,
  proposed: string,
  exactProposed: string | null,
): AskRequest {
  const { place } = asked
  const said = words.trim() === '' ? null : words.trim()
  return kind === 'other'
    ? { id, kind, place, words: said, proposed, exactProposed }
    : { id, kind, place, words: said }
}

/** What has to be filled in still. @param proposed the other words, on one line */
export function missingIn({ kind, words, asked }: AskForm, proposed: string): AskForm['missing'] {
  if (kind === 'question') return words.trim() === '' ? 'words' : null
  if (kind !== 'other') return null
  if (proposed === '') return 'proposed'
  return proposed === oneLine(asked.place.quote) ? 'same' : null
}

/**
 * Whether this person asked the same at the same place, and it is open still.
 * @param waiting what waits for a connection: of that the block is enough
 */
export function isAskedAlready(
  { kind, asked: { place } }: AskForm,
  me: string,
  questions: readonly QuestionView[],
  waiting: readonly Mark[],
): boolean {
  return (
    waiting.some((mark) => mark.kind === kind && mark.block === place.block) ||
    questions.some(
      (question) =>
        question.kind === kind &&
        question.by === me &&
        question.state === 'open' &&
        question.place.block === place.block &&
        question.place.quote === place.quote,
    )
  )
}
