/**
 * The requests and responses of `/api` about one contract, as validators. The type of a body is derived
 * from its validator, so the two cannot disagree. The server validates what comes in, the editor what
 * it gets.
 */
import * as v from 'valibot'
import { roles } from '../contract/index.ts'
import { id, language } from './parts.ts'

/** One person in a contract, as the others may see them. */
export const participantView = v.object({
  id,
  name: v.string(),
  role: v.picklist(roles),
  /** Let out again: their name stays with what they wrote. */
  withdrawn: v.optional(v.boolean()),
})

export type ParticipantView = v.InferOutput<typeof participantView>

/** A contract type, or what is shown of it; `plugins/kit` says what stands in it. */
const definition = v.looseObject({ id: v.string(), version: v.string() })

/**
 * The answer of `GET /api/contracts/:id`: who is in it, who is asking, and the contract type with the
 * wording that this contract uses (`definition`, see `plugins/kit`). Phases and rights are not checked
 * against the lists of today: a page that was open before the server was renewed may not know them all.
 */
export const contractView = v.object({
  id,
  centre: v.string(),
  language,
  schema: v.number(),
  epoch: v.number(),
  phase: v.string(),
  me: participantView,
  rights: v.array(v.string()),
  /** Why nobody can change it any more, in words: its contract type is not there. */
  closed: v.optional(v.object({ nl: v.string(), fr: v.string(), de: v.string() })),
  participants: v.array(participantView),
  /** False: nothing of what people write is to be kept on their devices. */
  localCopy: v.optional(v.boolean()),
  definition,
})

export type ContractView = v.InferOutput<typeof contractView>

/**
 * The answer of `GET /api/contracts/:id/type`: the whole contract type with which the contract was made
 * (`plugins/kit`), to check it with. What is said to the people who write is in every language.
 */
export const contractTypeResponse = definition

export type ContractTypeResponse = v.InferOutput<typeof contractTypeResponse>

/**
 * The answer of `GET /api/contracts/:id/functions`: what the functions of a centre's own type say of the
 * contract as it is on the server (`CheckContext.functions`), and a finding (`plugins/kit`) for each rule
 * whose function gave no answer. Both are empty for a type without functions.
 */
export const functionAnswersResponse = v.object({
  functions: v.record(v.string(), v.array(v.looseObject({ kind: v.string() }))),
  findings: v.array(v.looseObject({ rule: v.string() })),
})

export type FunctionAnswersResponse = v.InferOutput<typeof functionAnswersResponse>

/** The body of `POST /api/contracts/:id/migrate`: to which version of its type; the newest by default. */
export const migrateRequest = v.optional(v.strictObject({ version: v.optional(v.string()) }), {})

/** The answer: the new contract. The old one stays as it is. */
export const migrateResponse = v.object({ contract: id, from: id, version: v.string() })

export type MigrateResponse = v.InferOutput<typeof migrateResponse>

/**
 * The body of `POST /api/contracts/:id/tickets`. `renews`: the Yjs client id of an open session of the same
 * person, which is to go on with the right that asks.
 */
export const ticketRequest = v.optional(
  v.strictObject({
    mode: v.optional(v.picklist(['read', 'write']), 'write'),
    renews: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  }),
  {},
)

/**
 * The answer: a ticket for one opening of the socket within 30 seconds, and the key with which this
 * participant's unsent text is encrypted on their device (32 bytes in base64).
 */
export const ticketResponse = v.object({
  ticket: v.string(),
  epoch: v.number(),
  /** What begins with `-` is no key: nothing is to be kept on this device. */
  localKey: v.string(),
  /** For how many milliseconds the right lasts with which it was asked for; null: no end is known. */
  lasts: v.optional(v.nullable(v.number())),
  /** True when the session that was named goes on: the ticket is not needed. */
  renewed: v.optional(v.boolean()),
})

export type TicketResponse = v.InferOutput<typeof ticketResponse>

/** A problem detail (RFC 9457) with our code. */
export const problemDetail = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  detail: v.optional(v.string()),
})

export type ProblemDetail = v.InferOutput<typeof problemDetail>
