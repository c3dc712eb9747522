import type { PauseView, QuestionView } from '../../schemas/api/index.ts'
import type { FoundQuote, QuotedPlace } from '../../schemas/document/index.ts'
import type { Pause, Question, QuestionAnswer } from '../store/index.ts'

/** The place of a question, as `findQuote` looks for it. */
export function placeOf({ block, from, to, exact }: Question): QuotedPlace {
  return { block, from: from && JSON.parse(from), to: to && JSON.parse(to), exact }
}

/** Where a quote is now, in the words of the answer. */
export function nowOf(found: FoundQuote, { exact }: QuotedPlace): QuestionView['now'] {
  switch (found.kind) {
    case 'exact':
      return { kind: 'there', block: found.block }
    case 'changed':
      // Of a whole card no words were quoted that could be others now.
      return { kind: exact === null ? 'there' : 'changed', block: found.block }
    case 'gone':
      return { kind: 'gone', block: null }
  }
}

/** A question as everyone sees it. @param answers to it; @param now where its place is */
export function questionView(
  question: Question,
  answers: readonly QuestionAnswer[],
  now: QuestionView['now'],
): QuestionView {
  const place = placeOf(question)
  const { id, kind, participant, at, quote, section, words, proposed, state } = question
  const { decidedBy, decidedAt, outcome, stood } = question
  return {
    id,
    kind,
    by: participant,
    at,
    place: {
      block: place.block,
      from: place.from as Record<string, unknown> | null,
      to: place.to as Record<string, unknown> | null,
      exact: place.exact,
      quote,
      section,
    },
    now,
    words,
    proposed,
    state,
    decision:
      decidedBy === null || decidedAt === null
        ? null
        : { by: decidedBy, at: decidedAt, outcome, stood },
    answers: answers.map((answer) => ({
      id: answer.id,
      by: answer.participant,
      words: answer.words,
      at: answer.at,
    })),
  }
}

/** The break that goes on now; null when there is none, or it has ended by itself. */
export function pauseView(pause: Pause | null, now: number): PauseView | null {
  if (!pause || pause.until <= now) return null
  return { by: pause.participant, at: pause.at, until: pause.until }
}
