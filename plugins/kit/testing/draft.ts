import type { Language } from '../../../schemas/basics/index.ts'
import {
  allBlocks,
  type BlockToWrite,
  CANONICAL_VERSION,
  type CanonicalBlock,
  type CanonicalContract,
  DOCUMENT_SCHEMA,
  type FactValue,
  type LifeDomain,
  type Party,
} from '../../../schemas/document/index.ts'
import { applyChange, canonicalBlock } from '../check/apply-change.ts'
import { createChecker } from '../check/create-checker.ts'
import type { ContractType } from '../contract-type.ts'
import type { CheckContext, CheckResult, Finding, Fix } from '../finding.ts'
import { startingBody } from '../starting-body.ts'
import { line } from '../template.ts'
import { filledFacts } from './filled-facts.ts'

/** The day of every check that names none. */
export const TODAY = '2026-11-22'

export interface PromiseOf {
  readonly who?: string
  readonly due?: string
  readonly rhythm?: string
  /** What is enough. */
  readonly proof?: string
}

/**
 * A contract for the tests of a type, made in a line; each step gives a new one.
 *
 *     draftOf(type).filled().promise('centre', 'We bellen samen.', { due: '2027-01-10' }).rules()
 */
export class Draft {
  readonly type: ContractType
  readonly contract: CanonicalContract
  readonly context: CheckContext

  constructor(type: ContractType, contract: CanonicalContract, context: CheckContext) {
    this.type = type
    this.contract = contract
    this.context = context
  }

  /** What a check says. */
  check(): CheckResult {
    return createChecker(this.type).check(this.contract, this.context)
  }

  /** The rules that do not hold, each once, in the order of the list. */
  rules(): readonly string[] {
    return [...new Set(this.check().findings.map(({ rule }) => rule))]
  }

  /** The findings of one rule. */
  findings(rule: string): readonly Finding[] {
    return this.check().findings.filter((finding) => finding.rule === rule)
  }

  /** The rules that hold and say so. */
  done(): readonly string[] {
    return this.check().done.map(({ rule }) => rule)
  }

  on(today: string): Draft {
    return new Draft(this.type, this.contract, { ...this.context, today })
  }

  /** With values; an empty text takes one away. */
  facts(values: Readonly<Record<string, FactValue>>): Draft {
    return Object.entries(values).reduce(
      (draft, [fact, value]) => draft.#changed({ kind: 'set-fact', fact, value }),
      this as Draft,
    )
  }

  /** With a value for every fact that has none, and every card with who, when and what is enough. */
  filled(): Draft {
    const { facts } = this.contract
    const missing = Object.entries(filledFacts(this.type, this.context.today))
    const draft = this.facts(
      Object.fromEntries(missing.filter(([key]) => !Object.hasOwn(facts, key))),
    )
    return draft.#withBody(draft.contract.body.map((block) => draft.#filledCard(block)))
  }

  /** With a paragraph more in a section. */
  says(section: string, text: string): Draft {
    return this.#into(this.#sectionId(section), [{ type: 'paragraph', text }])
  }

  /** With a goal more, in the first section that offers goals. */
  goal(domain: LifeDomain | '', text: string, ...children: readonly BlockToWrite[]): Draft {
    const section = this.type.sections.find(({ offers }) => offers.includes('goal'))
    if (!section) throw new RangeError('Expected the type to have a section that offers goals')
    const goal = {
      type: 'goal',
      ...(domain === '' ? {} : { domain }),
      children: [line(text), ...children],
    }
    return this.#into(this.#sectionId(section.kind), [goal])
  }

  /** With a promise more under the last goal, or in the first section that offers promises. */
  promise(party: Party, text: string, { proof, ...more }: PromiseOf = {}): Draft {
    const goal = [...allBlocks(this.contract.body)].findLast(({ type }) => type === 'goal')
    const section = this.type.sections.find(({ offers }) => offers.includes('commitment'))
    const into = goal && 'id' in goal ? goal.id : this.#sectionId(section?.kind ?? '')
    const children = [line(text), ...(proof === undefined ? [] : [line(proof, { role: 'proof' })])]
    return this.#into(into, [{ type: 'commitment', party, ...more, children }])
  }

  /** Without the blocks that fit: a clause, a section, every goal. */
  without(fits: (block: CanonicalBlock) => boolean): Draft {
    const kept = (blocks: readonly CanonicalBlock[]): readonly CanonicalBlock[] =>
      blocks
        .filter((block) => !fits(block))
        .map((block) =>
          'children' in block ? { ...block, children: kept(block.children) } : block,
        )
    return this.#withBody(kept(this.contract.body))
  }

  withoutClause(wording: string): Draft {
    return this.without((block) => block.type === 'clause' && block.wording === wording)
  }

  withoutSection(kind: string): Draft {
    return this.without((block) => block.type === 'section' && block.kind === kind)
  }

  /** With every block as `change` gives it back, children before their parents. */
  mapped(change: (block: CanonicalBlock) => CanonicalBlock): Draft {
    const map = (block: CanonicalBlock): CanonicalBlock =>
      change('children' in block ? { ...block, children: block.children.map(map) } : block)
    return this.#withBody(this.contract.body.map(map))
  }

  /** As it is after a fix: of a rule the first of its first finding. */
  fixed(fix: Fix | string): Draft {
    const { change } = typeof fix === 'string' ? this.#firstFix(fix) : fix
    return this.#changed(change)
  }

  #firstFix(rule: string): Fix {
    const fix = this.findings(rule)[0]?.fixes[0]
    if (!fix) throw new RangeError(`Expected "${rule}" to be found with a fix`)
    return fix
  }

  #changed(change: Fix['change']): Draft {
    const newId = numbered(this.contract)
    return new Draft(this.type, applyChange(this.contract, change, newId), this.context)
  }

  #into(into: string, blocks: readonly BlockToWrite[]): Draft {
    return this.#changed({ kind: 'insert', into, blocks })
  }

  #sectionId(kind: string): string {
    const section = this.contract.body.find(
      (block) => block.type === 'section' && block.kind === kind,
    )
    if (section?.type === 'section') return section.id
    throw new RangeError(`Expected the contract to have a section "${kind}"`)
  }

  #withBody(body: readonly CanonicalBlock[]): Draft {
    return new Draft(this.type, { ...this.contract, body }, this.context)
  }

  #filledCard(block: CanonicalBlock): CanonicalBlock {
    if (block.type === 'section' || block.type === 'goal') {
      const children = block.children.map((child) => this.#filledCard(child))
      if (block.type === 'section') return { ...block, children }
      return { ...block, domain: block.domain ?? this.type.domains[0] ?? 'work', children }
    }
    if (block.type !== 'commitment') return block
    const who = { client: 'Amina Yilmaz', centre: 'Sara Peeters', third: 'Jo Claes' }[block.party]
    const when =
      block.due || block.rhythm
        ? {}
        : { due: String(this.contract.facts.contractFrom?.value ?? TODAY) }
    return { ...block, who: block.who ?? who, ...when }
  }
}

/** A contract as it starts, with nothing filled in. */
export function draftOf(type: ContractType, language: Language = 'nl', today = TODAY): Draft {
  const { body, wordings } = startingBody(type, language, (bytes) => `length-${bytes.length}`)
  const newId = counter(0)
  const contract: CanonicalContract = {
    format: 'samenspraak-contract',
    formatVersion: CANONICAL_VERSION,
    schema: DOCUMENT_SCHEMA,
    type: { id: type.id, version: type.version },
    language,
    epoch: 1,
    body: body.map((block) => canonicalBlock(block, newId)),
    facts: {},
  }
  return new Draft(type, contract, { today, wordings })
}

function counter(first: number): () => string {
  let last = first
  return () => {
    last += 1
    return `b${last}`
  }
}

/** Ids that the contract does not have yet. */
function numbered({ body }: CanonicalContract): () => string {
  const numbers = [...allBlocks(body)].map((block) =>
    'id' in block ? Number(/^b(\d+)$/.exec(block.id)?.[1] ?? 0) : 0,
  )
  return counter(Math.max(0, ...numbers))
}
