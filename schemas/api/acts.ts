/** Who did what with a contract, for the safety of its data. Apart, so that only its page fetches it. */
import * as v from 'valibot'
import { acts, roles } from '../contract/index.ts'
import { id, language, partialText } from './parts.ts'

const someone = v.nullable(v.object({ name: v.string(), role: v.picklist(roles) }))

/** One act. */
export const actInList = v.object({
  /** The day in Belgium, `YYYY-MM-DD`. */
  day: v.string(),
  /** The moment, in milliseconds since 1970, for the data protection officer, and of wrong PINs; else null. */
  at: v.nullable(v.number()),
  act: v.picklist(acts),
  /** Null: the server, or someone who did not get in. */
  who: someone,
  /** Whom it was about, when it was about someone. */
  whom: someone,
})

export type ActInList = v.InferOutput<typeof actInList>

/**
 * The answer of `GET /api/contracts/:id/acts` (the client, about their own contract) and of
 * `GET /api/centre/contracts/:id/acts` (the data protection officer): the last first. `before` goes into
 * the query for what came before; null when that was all.
 */
export const actList = v.object({ acts: v.array(actInList), before: v.nullable(v.number()) })

export type ActList = v.InferOutput<typeof actList>

/** A contract that was erased: all that is left of it. */
export const erasedContract = v.object({
  contract: v.string(),
  because: v.picklist(['asked', 'kept-long-enough']),
  at: v.number(),
})

/** The answer of `GET /api/centre/erased`. */
export const erasedList = v.object({ erased: v.array(erasedContract) })

export type ErasedList = v.InferOutput<typeof erasedList>

/** The body of `POST /api/erased`: contracts of which a device may still have something. */
export const erasedRequest = v.object({ contracts: v.pipe(v.array(id), v.maxLength(100)) })

/** Its answer: which of them were erased. Those that are there, or never were, are not in it. */
export const erasedAnswer = v.object({ erased: v.array(id) })

export type ErasedAnswer = v.InferOutput<typeof erasedAnswer>

/** The answer of `GET /api/centre/contracts`: by id. `after` goes into the query for the next ones. */
export const centreContracts = v.object({
  contracts: v.array(
    v.object({
      id: v.string(),
      typeName: v.string(),
      /** The same in every language that there is; null when it cannot be read, and from older servers. */
      typeNames: v.optional(v.nullable(partialText), null),
      language,
      client: v.nullable(v.string()),
      createdAt: v.number(),
      changedAt: v.number(),
    }),
  ),
  after: v.nullable(v.string()),
})

export type CentreContracts = v.InferOutput<typeof centreContracts>
