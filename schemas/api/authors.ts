/**
 * Who wrote what, what was removed, and whose words are confirmed: asked once someone wants to see it,
 * so apart from `api.ts`.
 */
import * as v from 'valibot'
import { id } from './parts.ts'

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))

/** Someone in the contract; null is the text that it started with. */
const someone = v.nullable(id)

const said = {
  /** Who wrote it. */
  participant: someone,
  /** From whose session it came, when that is another: who moved it, or put it back. */
  by: v.optional(someone),
  /** The day on which it was written. */
  at: day,
}

/**
 * A part of the text of a block, in UTF-16 units; a fact, and whatever else is not text, counts as one,
 * as it does in an editor.
 */
export const authorRun = v.object({ from: v.number(), to: v.number(), ...said })

export type AuthorRun = v.InferOutput<typeof authorRun>

/** Who gave an attribute the value that it has: who promises, by when, how often. */
export const setBy = v.object({ name: v.string(), ...said })

export type SetBy = v.InferOutput<typeof setBy>

export const blockAuthors = v.object({
  id: v.string(),
  /** Who made the block: for a clause, who put it there. */
  made: v.object(said),
  runs: v.array(authorRun),
  set: v.array(setBy),
})

export type BlockAuthors = v.InferOutput<typeof blockAuthors>

/** Who filled in a fact. A fact that has several values has several. */
export const factAuthor = v.object({ key: v.string(), ...said })

export type FactAuthor = v.InferOutput<typeof factAuthor>

/** Someone who is named in an answer, also when they take part no more. */
const named = v.object({ id, name: v.string(), role: v.string() })

/** The answer of `GET /api/contracts/:id/authors`: the contract as it is after row `seq`, in reading order. */
export const authorsResponse = v.object({
  seq: v.number(),
  people: v.array(named),
  blocks: v.array(blockAuthors),
  facts: v.array(factAuthor),
})

export type AuthorsResponse = v.InferOutput<typeof authorsResponse>

/** A block that went, as it is made again at its place. */
export const goneBlock = v.object({
  type: v.string(),
  id: v.string(),
  /** The block in which it stood, and the one behind which; null is at its beginning. */
  into: v.string(),
  after: v.nullable(v.string()),
  /** What it said besides its text: as in the contract, without what is not set. */
  attributes: v.record(v.string(), v.union([v.string(), v.number()])),
})

export type GoneBlock = v.InferOutput<typeof goneBlock>

/** A passage that was taken out of the contract. */
export const removedPassage = v.object({
  id: v.string(),
  /** A fact that stood in it shows as U+FFFC. */
  text: v.string(),
  /** Who wrote it, in the order of the text; null is the text that the contract started with. */
  authors: v.array(someone),
  /** Who took it away, and on which day. */
  by: someone,
  at: day,
  /** The section in which it stood, when that is still there. */
  section: v.nullable(v.string()),
  /** The block in which it stood, when that is still there, and the place in it: a Yjs relative position. */
  block: v.nullable(v.string()),
  place: v.unknown(),
  /** True when nothing of what stood in its block with it was left. */
  whole: v.boolean(),
  /** When the block is gone: the block behind which it stood, when that is still there. */
  after: v.nullable(v.string()),
  /** The block in which it stood, also when that is gone. */
  from: v.nullable(v.string()),
  /** When the block is gone: what makes it and the promise or goal around it again, parents first. */
  gone: v.array(goneBlock),
})

export type RemovedPassage = v.InferOutput<typeof removedPassage>

/** The answer of `GET /api/contracts/:id/removed`: the newest first. `more`: older ones are not shown. */
export const removedResponse = v.object({
  seq: v.number(),
  people: v.array(named),
  passages: v.array(removedPassage),
  more: v.boolean(),
})

export type RemovedResponse = v.InferOutput<typeof removedResponse>

/** What is asked of `POST /api/contracts/:id/removed/back`, once a passage was put back in the text. */
export const broughtBackRequest = v.object({ passage: v.pipe(v.string(), v.maxLength(64)) })

/** A block in the client's own section in which somebody else typed. */
export const typedForClient = v.object({
  block: v.string(),
  /** From whose sessions. */
  by: v.array(id),
  /** Names these words as they are now: what is confirmed. */
  hash: v.string(),
  /** The day on which the client said: these are my words; null when they have not, of these. */
  confirmed: v.nullable(day),
})

export type TypedForClient = v.InferOutput<typeof typedForClient>

/** The answer of `GET /api/contracts/:id/words`. */
export const wordsResponse = v.object({
  seq: v.number(),
  people: v.array(named),
  blocks: v.array(typedForClient),
})

export type WordsResponse = v.InferOutput<typeof wordsResponse>

/** What is asked of `POST /api/contracts/:id/words`. */
export const confirmWordsRequest = v.object({
  block: v.pipe(v.string(), v.maxLength(64)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})
