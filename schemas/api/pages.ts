/**
 * The requests and responses of `/api` before a contract is open, as validators: the list, making one,
 * the types, the demo. Apart from `api.ts`, so that the editor does not fetch them.
 */
import * as v from 'valibot'
import { roles } from '../contract/index.ts'
import { factProblem } from '../document/index.ts'
import { givenGoal, reference } from './agreements.ts'
import { id, language, partialText, personName } from './parts.ts'

/** A contract type: `study`, or a centre's own, with the centre in front: `ocmw-voorbeeld.wonen`. */
const typeId = v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/))
const typeVersion = v.pipe(v.string(), v.maxLength(32), v.regex(/^\d+\.\d+\.\d+$/))
const factValue = v.union([v.string(), v.number(), v.boolean()])

const knownFacts = v.record(
  v.pipe(v.string(), v.regex(/^[A-Za-z][0-9A-Za-z_.-]{0,63}$/)),
  v.pipe(
    factValue,
    v.check((value) => factProblem(value) === null, 'text, a number, or true or false'),
  ),
)

/** The body of `POST /api/contracts`: a worker makes a contract. */
export const newContractRequest = v.strictObject({
  type: typeId,
  /** The newest that the server has, by default. */
  version: v.optional(typeVersion),
  language: v.optional(language, 'nl'),
  client: v.strictObject({ name: personName }),
  /** Only when the client asks for it now; the client can invite someone at any time. */
  support: v.optional(v.strictObject({ name: personName })),
  /** Facts that are known already, by key. */
  facts: v.optional(knownFacts, {}),
  /** Entries of the centre's own file, by the sources that contract types name: `study.school`. */
  file: v.optional(knownFacts, {}),
  goals: v.optional(v.pipe(v.array(givenGoal), v.maxLength(20)), []),
  /** How the centre's own file calls the contract. Under the same name it is made once. */
  reference: v.optional(reference),
})

export type NewContractRequest = v.InferInput<typeof newContractRequest>

/** A line of the list of contracts. */
export const contractSummary = v.object({
  id,
  type: v.string(),
  typeVersion: v.string(),
  language,
  /** The name of the contract type, in the language of the contract. */
  typeName: v.string(),
  /** The same in every language that there is; null when it cannot be read, and from older servers. */
  typeNames: v.optional(v.nullable(partialText), null),
  client: v.nullable(v.string()),
  /** When it was made and last changed: milliseconds since 1970. */
  createdAt: v.number(),
  changedAt: v.number(),
  role: v.picklist(roles),
})

export type ContractSummary = v.InferOutput<typeof contractSummary>

/** The answer of `GET /api/contracts`. */
export const contractList = v.object({
  me: v.object({
    name: v.string(),
    staff: v.boolean(),
    centre: v.string(),
    /** Null for everyone else; missing from older servers. */
    duty: v.optional(v.nullable(v.literal('data-protection')), null),
  }),
  contracts: v.array(contractSummary),
})

export type ContractList = v.InferOutput<typeof contractList>

/**
 * The answer of `POST /api/contracts`: the contract, and a link for each person, shown this once. That of
 * an invited person is an invitation, good until `expiresAt`; null: the link is one's own.
 */
export const newContractResponse = v.object({
  contract: id,
  links: v.array(
    v.object({
      name: v.string(),
      role: v.picklist(roles),
      url: v.string(),
      expiresAt: v.nullable(v.number()),
    }),
  ),
  /** Entries of the file that this contract type does not ask for. */
  unused: v.optional(v.array(v.string()), []),
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

/** The answer of `GET /api/demo`, in demo mode only. */
export const demoResponse = v.object({
  contract: id,
  schema: v.number(),
  people: v.array(
    v.object({ role: v.picklist(roles), name: v.string(), token: v.string(), url: v.string() }),
  ),
})

export type DemoResponse = v.InferOutput<typeof demoResponse>
