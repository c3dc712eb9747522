/**
 * The four model contracts of the national study of 2015 (annex 3), typed into contracts of ours. What a
 * model asks for is said in our own sentences, each with a few of its own words as the place to look;
 * the whole text is not repeated. The models are from before the reform of 1 November 2016: where they
 * disagree with the law of today the law is right, and a finding must say so.
 */
import { withSettings } from '../../../plugins/kit/define/index.ts'
import type { ContractType } from '../../../plugins/kit/index.ts'
import {
  allBlocks,
  type BlockToWrite,
  type CanonicalBlock,
  type CanonicalContract,
  type CanonicalGoal,
  type FactValue,
  paragraphText,
} from '../../../schemas/document/index.ts'
import { startOf } from '../../support/start-of.ts'

/** Something that a model asks for, and where the contract has it. */
export interface Asked {
  /** In our own words. */
  readonly what: string
  /** A few words of the model: "studie van 2015, bijlage 3, model …". */
  readonly words: string
  readonly inContract: (contract: CanonicalContract) => boolean
}

/** One contract in which a model, or a part of it, was typed. */
export interface TypedModel {
  readonly name: string
  readonly type: ContractType
  readonly contract: CanonicalContract
  /** The day on which it is checked. */
  readonly today: string
  readonly asked: readonly Asked[]
  /** Findings that it must raise, by rule, with how many; those that block are all of them. */
  readonly raises: Readonly<Record<string, number>>
  /** Rules that must say nothing: what the model does right, and what looks like a fault and is none. */
  readonly silent: readonly string[]
}

/** What every contract here has filled in. Nobody of that name is meant. */
export const people = {
  clientName: 'Amina El Idrissi',
  clientBirthDate: '2004-05-17',
  centreName: 'OCMW van Voorbeeld',
  centreAddress: 'Marktplein 1, 9000 Voorbeeld',
  centreSigners: 'Els De Smet, voorzitter, en Jan Wouters, algemeen directeur',
  workerName: 'Sara Peeters',
  workerReach:
    'elke werkdag van 9 tot 12 uur en van 13.30 tot 16 uur, niet op dinsdag- en vrijdagnamiddag, 09 000 00 01',
  replacementName: 'Tom Maes',
  replacementReach: '09 000 00 02',
  decisionDate: '2026-09-10',
  needsAssessedOn: '2026-09-17',
  explainedOn: '2026-09-25',
  contractFrom: '2026-10-01',
  contractUntil: '2027-09-30',
  talk1On: '2027-01-15',
  talk1How: 'in-person',
  talk2On: '2027-05-14',
  talk2How: 'remote',
  talk3On: '2027-09-10',
  talk3How: 'in-person',
  reportConsent: false,
} as const satisfies Readonly<Record<string, FactValue>>

const who: Readonly<Record<string, string>> = {
  client: people.clientName,
  centre: people.workerName,
  third: 'Lien Claes',
}

/** The same blocks with a name for every promise that has none. */
function withNames(block: BlockToWrite): BlockToWrite {
  const named =
    block.type === 'commitment' && !block.who
      ? { ...block, who: who[String(block.party ?? 'client')] ?? '' }
      : block
  return named.children ? { ...named, children: named.children.map(withNames) } : named
}

/**
 * A contract of a type in which a model was typed: the starting text with these facts, with blocks put
 * after those of a section (`add`) or in place of all but its clauses (`write`).
 */
export function typed(
  type: ContractType,
  facts: Readonly<Record<string, FactValue>>,
  {
    add = {},
    write = {},
  }: {
    readonly add?: Readonly<Record<string, readonly BlockToWrite[]>>
    readonly write?: Readonly<Record<string, readonly BlockToWrite[]>>
  },
): CanonicalContract {
  const lost = [...Object.keys(add), ...Object.keys(write)].filter(
    (kind) => !type.sections.some((section) => section.kind === kind),
  )
  if (lost.length > 0) throw new RangeError(`Expected ${type.id} to have a section "${lost}"`)
  return startOf(type, 'nl', { ...people, ...facts }, (kind, blocks) => {
    const own = write[kind]
    const kept = own ? [...own, ...blocks.filter((block) => block.type === 'clause')] : blocks
    return [...kept, ...(add[kind] ?? [])].map(withNames)
  })
}

/** The type as a centre set it. */
export function setTo(type: ContractType, chosen: Readonly<Record<string, string>>): ContractType {
  const set = withSettings(type, chosen)
  if (!set.ok) throw new RangeError(set.refusal.map(({ message }) => message).join('; '))
  return set.value
}

/** Everything that stands in a contract as text, facts as their values. */
export function textOf(contract: CanonicalContract): string {
  const lines = [...allBlocks(contract.body)].flatMap((block) => {
    if (block.type === 'paragraph') return [paragraphText(block, contract.facts)]
    if (block.type === 'commitment') return [block.who ?? '', block.due ?? '', block.rhythm ?? '']
    return []
  })
  return lines.join('\n')
}

export function says(text: string): (contract: CanonicalContract) => boolean {
  return (contract) => textOf(contract).includes(text)
}

/** The facts are filled in, and stand in the text. */
export function shows(...keys: readonly string[]): (contract: CanonicalContract) => boolean {
  return (contract) => {
    const shown = new Set(
      [...allBlocks(contract.body)].flatMap((block) =>
        block.type === 'paragraph'
          ? block.inline.flatMap((run) => ('fact' in run ? [run.fact] : []))
          : [],
      ),
    )
    return keys.every((key) => shown.has(key) && contract.facts[key] !== undefined)
  }
}

export function hasClause(
  ...wordings: readonly string[]
): (contract: CanonicalContract) => boolean {
  return (contract) => {
    const there = new Set(
      [...allBlocks(contract.body)].flatMap((block) =>
        block.type === 'clause' ? [block.wording] : [],
      ),
    )
    return wordings.every((wording) => there.has(wording))
  }
}

/** A promise of this party whose words hold `text`, with what is enough and with when. */
export function promises(
  party: 'client' | 'centre' | 'third',
  text: string,
): (contract: CanonicalContract) => boolean {
  return (contract) =>
    [...allBlocks(contract.body)].some(
      (block) =>
        block.type === 'commitment' &&
        block.party === party &&
        lineOf(block.children, 'text').includes(text) &&
        lineOf(block.children, 'proof') !== '' &&
        (block.due !== undefined || block.rhythm !== undefined),
    )
}

/** The words of a card in one role, lines joined. */
export function lineOf(children: readonly CanonicalBlock[], role: 'text' | 'proof'): string {
  return children
    .flatMap((child) =>
      child.type === 'paragraph' && (child.role ?? 'text') === role ? [paragraphText(child)] : [],
    )
    .join('\n')
}

export function goalsOf(contract: CanonicalContract): readonly CanonicalGoal[] {
  return [...allBlocks(contract.body)].filter((block) => block.type === 'goal')
}
