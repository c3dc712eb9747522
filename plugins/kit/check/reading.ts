/**
 * What one rule asks of a contract. Every question is noted with its answer: as long as the same
 * questions have the same answers, what the rule said still holds.
 */
import type { Language } from '../../../schemas/basics/index.ts'
import type { CanonicalContract, CanonicalFact } from '../../../schemas/document/index.ts'
import type { ContractType } from '../contract-type.ts'
import type { CheckContext, Place } from '../finding.ts'
import { templateFacts } from '../template.ts'
import {
  type CommitmentFound,
  type GoalFound,
  type SectionFound,
  sectionsOf,
} from './contract-index.ts'

/** The goals and promises of a contract, in reading order. */
export interface Cards {
  readonly goals: readonly GoalFound[]
  readonly commitments: readonly CommitmentFound[]
}

/** A contract at the moment of one check. */
export interface Snapshot {
  readonly definition: ContractType
  readonly context: CheckContext
  readonly language: Language
  readonly facts: CanonicalContract['facts']
  /** The same array as before as long as no section changed. */
  readonly sections: readonly SectionFound[]
  /** The same object as before as long as no section with cards changed. */
  readonly cards: Cards
}

/** A contract as it stands, with what is still the same as in the check before. */
export function snapshotOf(
  definition: ContractType,
  contract: CanonicalContract,
  context: CheckContext,
  before: Snapshot | null,
): Snapshot {
  const read = sectionsOf(contract)
  const sections = before && sameItems(before.sections, read) ? before.sections : read
  const { language, facts } = contract
  const goals = sections.flatMap((section) => section.goals)
  const commitments = sections.flatMap((section) => section.commitments)
  const cards =
    before &&
    sameItems(before.cards.goals, goals) &&
    sameItems(before.cards.commitments, commitments)
      ? before.cards
      : { goals, commitments }
  return { definition, context, language, facts, sections, cards }
}

export function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index])
}

interface Asked {
  readonly still: (now: Snapshot) => boolean
}

export class Reading {
  readonly #now: Snapshot
  readonly #asked: Asked[] = []

  constructor(now: Snapshot) {
    this.#now = now
  }

  get definition(): ContractType {
    return this.#now.definition
  }

  /** The language of the contract. A checker that is asked about another starts anew. */
  get language(): Language {
    return this.#now.language
  }

  /** Whether another contract, or this one later, would give the same answers. */
  holdsFor(now: Snapshot): boolean {
    return this.#asked.every(({ still }) => still(now))
  }

  today(): string {
    const { today } = this.#now.context
    this.#asked.push({ still: (now) => now.context.today === today })
    return today
  }

  /** Where a function says that its rule does not hold; undefined when it did not run. */
  functionAnswer(name: string): readonly Place[] | undefined {
    const { functions } = this.#now.context
    this.#asked.push({ still: (now) => now.context.functions === functions })
    return functions && Object.hasOwn(functions, name) ? functions[name] : undefined
  }

  wording(id: string): { readonly version: string; readonly hash: string } | undefined {
    const { wordings } = this.#now.context
    this.#asked.push({ still: (now) => now.context.wordings === wordings })
    return wordings?.find((wording) => wording.id === id)
  }

  fact(key: string): CanonicalFact | undefined {
    const fact = factIn(this.#now, key)
    this.#asked.push({ still: (now) => sameFact(factIn(now, key), fact) })
    return fact
  }

  /** Every fact that has a value. */
  facts(): CanonicalContract['facts'] {
    const { facts } = this.#now
    this.#asked.push({ still: (now) => sameFacts(now.facts, facts) })
    return facts
  }

  sections(): readonly SectionFound[] {
    const { sections } = this.#now
    this.#asked.push({ still: (now) => now.sections === sections })
    return sections
  }

  cards(): Cards {
    const { cards } = this.#now
    this.#asked.push({ still: (now) => now.cards === cards })
    return cards
  }

  /** Every section of a kind: two people may have added one at the same time. */
  sectionsOf(kind: string): readonly SectionFound[] {
    const found = sectionsIn(this.#now, kind)
    this.#asked.push({ still: (now) => sameItems(sectionsIn(now, kind), found) })
    return found
  }

  /** The first section of a kind. */
  section(kind: string): SectionFound | undefined {
    const section = sectionIn(this.#now, kind)
    this.#asked.push({ still: (now) => sectionIn(now, kind) === section })
    return section
  }

  /** The id of the first section of a kind: what stands in it may change. */
  sectionId(kind: string): string | undefined {
    const id = sectionIn(this.#now, kind)?.block.id
    this.#asked.push({ still: (now) => sectionIn(now, kind)?.block.id === id })
    return id
  }

  /** The block with a clause. */
  clause(wording: string): string | undefined {
    const id = clauseIn(this.#now, wording)
    this.#asked.push({ still: (now) => clauseIn(now, wording) === id })
    return id
  }

  factPlace(fact: string): Place {
    const block = factBlockIn(this.#now, fact)
    this.#asked.push({ still: (now) => factBlockIn(now, fact) === block })
    return block === undefined ? { kind: 'fact', fact } : { kind: 'fact', fact, block }
  }

  sectionPlace(section: string): Place {
    const block = this.sectionId(section)
    return block === undefined ? { kind: 'section', section } : { kind: 'section', section, block }
  }
}

function factIn({ facts }: Snapshot, key: string): CanonicalFact | undefined {
  return Object.hasOwn(facts, key) ? facts[key] : undefined
}

function sectionIn({ sections }: Snapshot, kind: string): SectionFound | undefined {
  return sections.find(({ block }) => block.kind === kind)
}

function sectionsIn({ sections }: Snapshot, kind: string): readonly SectionFound[] {
  return sections.filter(({ block }) => block.kind === kind)
}

function clauseIn({ sections }: Snapshot, wording: string): string | undefined {
  return firstOf(sections, ({ clauses }) => clauses.get(wording))
}

function factBlockIn({ sections, definition }: Snapshot, fact: string): string | undefined {
  const shown = firstOf(sections, ({ facts }) => facts.get(fact))
  if (shown !== undefined) return shown
  // Nowhere in a paragraph: then in the wording of a clause.
  const wordings = clausesShowing(definition).get(fact) ?? []
  return firstOf(sections, ({ clauses }) => firstOf(wordings, (wording) => clauses.get(wording)))
}

const showing = new WeakMap<ContractType, ReadonlyMap<string, readonly string[]>>()

/** For each fact the clauses that show it. */
function clausesShowing(definition: ContractType): ReadonlyMap<string, readonly string[]> {
  const known = showing.get(definition)
  if (known) return known
  const clauses = new Map<string, string[]>()
  for (const [id, { plain }] of Object.entries(definition.clauses)) {
    for (const fact of templateFacts(plain.nl)) {
      clauses.set(fact, [...(clauses.get(fact) ?? []), id])
    }
  }
  showing.set(definition, clauses)
  return clauses
}

function firstOf<Item>(
  items: readonly Item[],
  find: (item: Item) => string | undefined,
): string | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

function sameFact(one: CanonicalFact | undefined, other: CanonicalFact | undefined): boolean {
  if (one === other) return true
  if (one === undefined || other === undefined || one.value !== other.value) return false
  return sameItems(one.others ?? [], other.others ?? [])
}

function sameFacts(one: CanonicalContract['facts'], other: CanonicalContract['facts']): boolean {
  if (one === other) return true
  const keys = Object.keys(one)
  return sameItems(keys, Object.keys(other)) && keys.every((key) => sameFact(one[key], other[key]))
}
