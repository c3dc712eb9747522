/**
 * What the file of a centre gives to a new contract, and what it takes back from it by stable ids, so that
 * nobody types the same twice.
 */
import * as v from 'valibot'
import { hasNationalCheckDigits } from '../basics/index.ts'
import {
  attributeProblem,
  type Importance,
  lifeDomains,
  nodeKinds,
  parties,
} from '../document/index.ts'
import { id } from './parts.ts'

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000))

const shortLine = v.pipe(
  v.string(),
  v.check((text) => attributeProblem(nodeKinds.commitment.attributes.who, text) === null),
)
/** A day such as `2027-06-30`. */
const day = v.pipe(v.string(), v.isoDate())

/** A promise that is known already. */
export const givenCommitment = v.strictObject({
  party: v.picklist(parties),
  /** Who promises, by name. */
  who: v.optional(shortLine),
  text: words,
  /** What is enough. */
  proof: v.optional(words),
  /** How often, in words. */
  rhythm: v.optional(shortLine),
  due: v.optional(day),
})

/** Without the empty one: who does not say it leaves it out. Written out, so that a page can do without. */
const saidImportances = ['little', 'rather', 'very'] as const satisfies readonly Importance[]

/** A goal that is known already, with its promises. */
export const givenGoal = v.strictObject({
  text: words,
  domain: v.optional(v.picklist(lifeDomains)),
  importance: v.optional(v.picklist(saidImportances)),
  due: v.optional(day),
  commitments: v.optional(v.pipe(v.array(givenCommitment), v.maxLength(20)), []),
})

export type GivenGoal = v.InferOutput<typeof givenGoal>

/** How the centre's own file calls the contract: letters, digits and `. _ : / -`; never a national number. */
export const reference = v.pipe(
  v.string(),
  v.regex(/^[0-9A-Za-z][0-9A-Za-z._:/-]{0,63}$/),
  v.check((text) => !isNationalNumber(text), 'not a national number'),
)

/** True for a Belgian national number, however its digits are grouped. */
export function isNationalNumber(text: string): boolean {
  const digits = text.replaceAll(/[ ./:_-]/g, '')
  return /^\d{11}$/.test(digits) && hasNationalCheckDigits(digits)
}

const commitmentView = v.object({
  id,
  /** The goal that it belongs to; null when it stands by itself. */
  goal: v.nullable(v.string()),
  party: v.picklist(parties),
  who: v.nullable(v.string()),
  text: v.string(),
  proof: v.nullable(v.string()),
  rhythm: v.nullable(v.string()),
  due: v.nullable(v.string()),
})

/**
 * The answer of `GET /api/contracts/:id/agreements`: what is agreed so far, by ids that stay the same
 * however the text is edited. It is a draft until the contract is signed.
 */
export const agreementsResponse = v.object({
  contract: id,
  reference: v.nullable(v.string()),
  phase: v.string(),
  language: v.string(),
  /** Rises with every change of the text. */
  seq: v.number(),
  /** Filled in facts by key. `source` says which entry of the centre's file it is, where that is known. */
  facts: v.record(
    v.string(),
    v.object({
      value: v.union([v.string(), v.number(), v.boolean()]),
      source: v.nullable(v.string()),
    }),
  ),
  goals: v.array(
    v.object({
      id,
      text: v.string(),
      domain: v.nullable(v.string()),
      importance: v.nullable(v.string()),
      due: v.nullable(v.string()),
    }),
  ),
  commitments: v.array(commitmentView),
  /** Every day that is agreed, the first first. */
  dates: v.array(
    v.object({
      /** `YYYY-MM-DD` */
      day: v.string(),
      of: v.picklist(['goal', 'commitment', 'fact']),
      /** The id of the goal or promise, or the key of the fact. */
      id: v.string(),
    }),
  ),
})

export type AgreementsResponse = v.InferOutput<typeof agreementsResponse>
