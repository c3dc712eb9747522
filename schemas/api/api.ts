/**
 * Every request and response of `/api`, as validators. The type of a body is derived from its
 * validator, so the two cannot disagree. The server validates what comes in, the editor what it gets.
 */
import * as v from 'valibot'
import { isId, languages } from '../basics/index.ts'
import { roles } from '../contract/index.ts'
import { factProblem } from '../document/index.ts'

const id = v.pipe(v.string(), v.check(isId, 'an id of letters, digits, "_" and "-"'))
/** A contract type: `study`, or a centre's own, with the centre in front: `ocmw-voorbeeld.wonen`. */
const typeId = v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/))
const typeVersion = v.pipe(v.string(), v.maxLength(32), v.regex(/^\d+\.\d+\.\d+$/))
const partialText = v.object({
  nl: v.string(),
  fr: v.exactOptional(v.string()),
  de: v.exactOptional(v.string()),
})
const language = v.picklist(languages)
const personName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))
const factValue = v.union([v.string(), v.number(), v.boolean()])

/** The body of `POST /api/contracts`: a worker makes a contract. */
export const newContractRequest = v.strictObject({
  type: typeId,
  /** The newest that the server has, by default. */
  version: v.optional(typeVersion),
  language: v.optional(language, 'nl'),
  client: v.strictObject({ name: personName }),
  support: v.optional(v.strictObject({ name: personName })),
  /** Facts that are known already, by key; a portal fills them from its own file. */
  facts: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[A-Za-z][0-9A-Za-z_.-]{0,63}$/)),
      v.pipe(
        factValue,
        v.check((value) => factProblem(value) === null, 'text, a number, or true or false'),
      ),
    ),
    {},
  ),
})

export type NewContractRequest = v.InferOutput<typeof newContractRequest>

/** One person in a contract, as the others may see them. */
export const participantView = v.object({
  id,
  name: v.string(),
  role: v.picklist(roles),
})

export type ParticipantView = v.InferOutput<typeof participantView>

/** A line of the list of contracts. */
export const contractSummary = v.object({
  id,
  type: v.string(),
  typeVersion: v.string(),
  language,
  /** The name of the contract type, in the language of the contract. */
  typeName: v.string(),
  client: v.nullable(v.string()),
  /** When it was made and last changed: milliseconds since 1970. */
  createdAt: v.number(),
  changedAt: v.number(),
  role: v.picklist(roles),
})

export type ContractSummary = v.InferOutput<typeof contractSummary>

/** The answer of `GET /api/contracts`. */
export const contractList = v.object({
  me: v.object({ name: v.string(), staff: v.boolean(), centre: v.string() }),
  contracts: v.array(contractSummary),
})

export type ContractList = v.InferOutput<typeof contractList>

/** The answer of `POST /api/contracts`: the contract, and a link for each person, shown this once. */
export const newContractResponse = v.object({
  contract: id,
  links: v.array(v.object({ name: v.string(), role: v.picklist(roles), url: v.string() })),
})

export type NewContractResponse = v.InferOutput<typeof newContractResponse>

/** A value that may be known already when a contract is made, as the contract type describes it. */
export const askedFact = v.object({
  key: v.string(),
  kind: v.picklist(['text', 'date', 'yes-no', 'amount', 'count', 'choice']),
  label: partialText,
  hint: v.exactOptional(partialText),
  choices: v.exactOptional(v.record(v.string(), partialText)),
})

export type AskedFact = v.InferOutput<typeof askedFact>

/** The answer of `GET /api/contract-types`: the types that a new contract can have. */
export const contractTypeList = v.object({
  types: v.array(
    v.object({
      id: typeId,
      version: v.string(),
      names: partialText,
      description: partialText,
      writtenIn: v.array(language),
      /** Made by the centre; it does not come with the product. */
      own: v.boolean(),
      asks: v.array(askedFact),
    }),
  ),
  /** For workers: what the server could not load, and what to do about it. English, for who made it. */
  notices: v.array(v.object({ file: v.string(), line: v.nullable(v.number()), text: v.string() })),
})

export type ContractTypeList = v.InferOutput<typeof contractTypeList>

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
  definition: v.looseObject({ id: v.string(), version: v.string() }),
})

export type ContractView = v.InferOutput<typeof contractView>

/**
 * The answer of `GET /api/contracts/:id/type`: the whole contract type with which the contract was made
 * (`plugins/kit`), to check it with. What is said to the people who write is in every language.
 */
export const contractTypeResponse = v.looseObject({
  id: v.string(),
  version: v.string(),
  sections: v.array(v.looseObject({ kind: v.string() })),
  rules: v.array(v.looseObject({ id: v.string() })),
})

export type ContractTypeResponse = v.InferOutput<typeof contractTypeResponse>

/** The body of `POST /api/contracts/:id/tickets`. */
export const ticketRequest = v.optional(
  v.strictObject({ mode: v.optional(v.picklist(['read', 'write']), 'write') }),
  {},
)

/**
 * The answer: a ticket for one opening of the socket within 30 seconds, and the key with which this
 * participant's unsent text is encrypted on their device (32 bytes in base64).
 */
export const ticketResponse = v.object({
  ticket: v.string(),
  epoch: v.number(),
  localKey: v.string(),
})

export type TicketResponse = v.InferOutput<typeof ticketResponse>

/** Text that lost its place or was refused, kept for the participant who wrote it. */
export const setAsideText = v.object({
  id,
  /** `refused`: the server did not accept it. `rescued`: its place was taken away meanwhile. */
  why: v.picklist(['refused', 'rescued']),
  text: v.string(),
  /** The block in which it stood, when that is known. */
  block: v.nullable(v.string()),
  at: v.number(),
})

export type SetAsideText = v.InferOutput<typeof setAsideText>

/** The answer of `GET /api/contracts/:id/set-aside`: one's own only. `DELETE …/set-aside/:id` drops one. */
export const setAsideList = v.object({ texts: v.array(setAsideText) })

/** The answer of `GET /api/contracts/:id/document`. `contract` is canonical JSON. */
export const documentResponse = v.object({
  seq: v.number(),
  contract: v.looseObject({
    format: v.literal('samenspraak-contract'),
    formatVersion: v.literal(1),
  }),
})

/** The answer of `GET /api/demo`, in demo mode only. */
export const demoResponse = v.object({
  contract: id,
  schema: v.number(),
  people: v.array(
    v.object({ role: v.picklist(roles), name: v.string(), token: v.string(), url: v.string() }),
  ),
})

export type DemoResponse = v.InferOutput<typeof demoResponse>

/** A problem detail (RFC 9457) with our code. */
export const problemDetail = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  detail: v.optional(v.string()),
})

export type ProblemDetail = v.InferOutput<typeof problemDetail>
