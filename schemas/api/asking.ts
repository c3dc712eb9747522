/** What people ask about a contract, propose and answer, apart from `api.ts` so that it is fetched later. */
import * as v from 'valibot'
import { isPosition } from '../document/index.ts'
import { id } from './parts.ts'

/** Bounds on what one person says at once, in characters. */
export const askingBounds = { words: 2000, quote: 4000, proposed: 4000 } as const

/** What someone says of a place: that they do not understand it, that they want it otherwise, or a question. */
export const questionKinds = ['not-understood', 'other', 'question'] as const

export type QuestionKind = (typeof questionKinds)[number]

/**
 * `answered`: somebody else answered last. `accepted`, `refused`: what became of other words.
 * `closed`: who asked says that it is clear, or takes it back.
 */
export const questionStates = ['open', 'answered', 'accepted', 'refused', 'closed'] as const

export type QuestionState = (typeof questionStates)[number]

/**
 * What became of words that were accepted. `written`: they stand in the contract. `differs`: what was
 * quoted stands there no more. `by-hand`: no program can put them there, such as in fixed wording.
 */
export const outcomes = ['written', 'differs', 'by-hand'] as const

export type Outcome = (typeof outcomes)[number]

/** Letters that steer a screen instead of being read; a new line is not one of them. */
const steering = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u

/** Text of people: at least one letter. */
const said = v.pipe(
  v.string(),
  v.maxLength(askingBounds.words),
  v.check((text) => text.trim() !== '' && !steering.test(text), 'words'),
)

/** Words for one paragraph. */
const line = v.pipe(
  v.string(),
  v.maxLength(askingBounds.proposed),
  v.check((text) => text.trim() !== '' && !/\p{Cc}/u.test(text) && !steering.test(text), 'words'),
)

/** A Yjs relative position inside a text, as JSON. */
const position = v.custom<Record<string, unknown>>(isPosition, 'a place in a text')

/** Where it is about, as whoever asks saw it; see `QuotedPlace` in `schemas/document`. */
const place = v.strictObject({
  block: id,
  from: v.nullable(position),
  to: v.nullable(position),
  /** The words with a sign for each fact; null: no words of one paragraph. */
  exact: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(askingBounds.quote))),
  /** The words as they are read: those of `exact`, with what each fact says in the place of its sign. */
  quote: v.pipe(
    v.string(),
    v.maxLength(askingBounds.quote),
    v.check((text) => !steering.test(text), 'words'),
  ),
})

/** The body of `POST /api/contracts/:id/questions`. The id is made by who asks, so that it is asked once. */
export const askRequest = v.variant('kind', [
  v.strictObject({
    id,
    kind: v.picklist(['not-understood', 'question']),
    place,
    words: v.optional(v.nullable(said), null),
  }),
  v.strictObject({
    id,
    kind: v.literal('other'),
    place,
    words: v.optional(v.nullable(said), null),
    /** Other words for the quote, as they are read, and the same with a sign for each fact. */
    proposed: line,
    exactProposed: v.nullable(line),
  }),
])

export type AskRequest = v.InferOutput<typeof askRequest>

/** The body of `POST …/questions/:question/answers`. */
export const answerRequest = v.strictObject({ id, words: said })

/**
 * The body of `POST …/questions/:question/decision`. `block` is where the words stand on the screen of who
 * decides, when that is another block than the one that was asked about: they are written nowhere else.
 */
export const decisionRequest = v.strictObject({
  accept: v.boolean(),
  block: v.optional(v.nullable(id), null),
})

/** One answer in a thread. */
export const answerView = v.object({ id, by: id, words: v.string(), at: v.number() })

/** One question with its thread, the same for everyone. `by` are participants. */
export const questionView = v.object({
  id,
  kind: v.picklist(questionKinds),
  by: id,
  at: v.number(),
  place: v.object({
    block: v.string(),
    from: v.nullable(v.looseObject({})),
    to: v.nullable(v.looseObject({})),
    exact: v.nullable(v.string()),
    quote: v.string(),
    /** The kind of the section in which it was; empty when that is not known. */
    section: v.string(),
  }),
  /**
   * Where it is now, by the document on the server. `there`: as it was quoted. `changed`: the place has
   * other words. `gone`: the place is not there any more.
   */
  now: v.object({ kind: v.picklist(['there', 'changed', 'gone']), block: v.nullable(v.string()) }),
  words: v.nullable(v.string()),
  proposed: v.nullable(v.string()),
  state: v.picklist(questionStates),
  /** Who decided about other words, what became of them, and what stood there then when they differ. */
  decision: v.nullable(
    v.object({
      by: id,
      at: v.number(),
      outcome: v.nullable(v.picklist(outcomes)),
      stood: v.nullable(v.string()),
    }),
  ),
  answers: v.array(answerView),
})

export type QuestionView = v.InferOutput<typeof questionView>

/** A break that somebody asked for. It ends by itself at `until`. */
export const pauseView = v.object({ by: id, at: v.number(), until: v.number() })

export type PauseView = v.InferOutput<typeof pauseView>

/** The answer of `GET /api/contracts/:id/asking`: the oldest question first. */
export const askingResponse = v.object({
  questions: v.array(questionView),
  pause: v.nullable(pauseView),
})

export type AskingResponse = v.InferOutput<typeof askingResponse>

/** The answer of what asks, answers, closes and decides: the question as it is now. */
export const questionResponse = v.object({ question: questionView })

/** The answer of `POST` and `DELETE /api/contracts/:id/pause`. */
export const pauseResponse = v.object({ pause: v.nullable(pauseView) })
