/**
 * What a fix puts into a contract: the clause, the section, the goal or the promise with which a
 * contract of this type starts. A promise that a type does not have is a plain one that binds nobody
 * to more than help when asked, or an honest try.
 */
import type { BlockToWrite, LifeDomain, Party } from '../../../schemas/document/index.ts'
import type { ContractType } from '../contract-type.ts'
import type { Change } from '../finding.ts'
import { isLeftOut, leftOut } from '../left-out.ts'
import { type GoalFound, saysSomething } from './contract-index.ts'
import { plainPromise } from './plain-promise.ts'
import type { Reading } from './reading.ts'
import { textIn } from './values.ts'

/** The blocks with which a section starts in the language of the contract. */
function startOf(kind: string, { definition, language }: Reading): readonly BlockToWrite[] {
  const section = definition.sections.find((one) => one.kind === kind)
  if (!section) return []
  const out = leftOut(definition)
  return (section.start[language] ?? section.start.nl).filter((block) => !isLeftOut(block, out))
}

function* within(blocks: readonly BlockToWrite[]): Generator<BlockToWrite> {
  for (const block of blocks) {
    yield block
    yield* within(block.children ?? [])
  }
}

/** The section in whose starting text a clause stands. */
export function clauseHome(wording: string, definition: ContractType): string | undefined {
  return definition.sections.find(({ start }) =>
    [...within(start.nl)].some((block) => block.type === 'clause' && block.wording === wording),
  )?.kind
}

/** The blocks as they are written: each clause with its version and hash, each promise with whose it is. */
export function completed(
  blocks: readonly BlockToWrite[],
  reading: Reading,
): readonly BlockToWrite[] {
  return blocks.map((block) => {
    if (block.type === 'clause') {
      const wording = String(block.wording)
      const known = reading.wording(wording)
      const version = known?.version ?? reading.definition.clauses[wording]?.version ?? ''
      return { ...block, version, ...(known ? { hash: known.hash } : {}) }
    }
    const who =
      block.type === 'commitment' && !block.who
        ? nameOf((block.party ?? 'client') as Party, reading)
        : undefined
    return {
      ...block,
      ...(who ? { who } : {}),
      ...(block.children ? { children: completed(block.children, reading) } : {}),
    }
  })
}

/** Puts a clause back in its section, after the one that stands before it in the starting text. */
export function insertClause(wording: string, reading: Reading): Change | null {
  const home = clauseHome(wording, reading.definition)
  if (home === undefined) return null
  const section = reading.sectionId(home)
  if (section === undefined) return insertSection(home, reading, false)
  const start = startOf(home, reading)
  const index = start.findIndex((block) => block.wording === wording)
  const before = start
    .slice(0, Math.max(index, 0))
    .reverse()
    .flatMap((block) => (block.type === 'clause' ? [reading.clause(String(block.wording))] : []))
    .find((block) => block !== undefined && isChildOf(block, home, reading))
  return {
    kind: 'insert',
    into: section,
    ...(before === undefined ? {} : { after: before }),
    blocks: completed([{ type: 'clause', wording }], reading),
  }
}

function isChildOf(block: string, section: string, reading: Reading): boolean {
  const children = reading.section(section)?.block.children ?? []
  return children.some((child) => 'id' in child && child.id === block)
}

/**
 * Puts a section back with its starting text, after the one that stands before it in the type.
 * @param cards whether its goals and promises come with it
 */
export function insertSection(kind: string, reading: Reading, cards = true): Change | null {
  const { sections } = reading.definition
  const index = sections.findIndex((section) => section.kind === kind)
  if (index < 0) return null
  const before = sections
    .slice(0, index)
    .reverse()
    .map((section) => reading.sectionId(section.kind))
    .find((id) => id !== undefined)
  // A clause stands once in a contract: one that moved to another section stays there.
  const children = completed(startOf(kind, reading), reading).filter((block) =>
    block.type === 'clause'
      ? reading.clause(String(block.wording)) === undefined
      : cards || block.type === 'paragraph',
  )
  return {
    kind: 'insert',
    into: null,
    after: before ?? null,
    blocks: [{ type: 'section', kind, children }],
  }
}

/** The first section in which a goal, or else a promise, can be added. */
export function homeOfCards({ sections }: ContractType): string | undefined {
  const home =
    sections.find(({ offers }) => offers.includes('goal')) ??
    sections.find(({ offers }) => offers.includes('commitment'))
  return home?.kind
}

/** Adds a goal with which a contract of this type starts and that this one lacks. */
export function insertGoal(
  domains: readonly LifeDomain[] | undefined,
  reading: Reading,
): Change | null {
  const kind = homeOfCards(reading.definition)
  const into = kind === undefined ? undefined : reading.sectionId(kind)
  if (kind === undefined || into === undefined) return null
  const had = new Set(
    reading.cards().goals.flatMap(({ block, says }) => (says ? [block.domain] : [])),
  )
  const goal = startOf(kind, reading).find(
    (block) =>
      block.type === 'goal' &&
      saysSomething(block.children ?? [], 'any') &&
      !had.has(block.domain as LifeDomain) &&
      (domains?.includes(block.domain as LifeDomain) ?? true),
  )
  return goal ? { kind: 'insert', into, blocks: completed([goal], reading) } : null
}

/** Adds a promise of a party under a goal, or in the section for cards of a type without goals. */
export function insertPromise(
  party: Party,
  goal: GoalFound | undefined,
  reading: Reading,
): Change | null {
  const kind = homeOfCards(reading.definition)
  const section = reading.definition.sections.find((one) => one.kind === kind)
  // Where there can be goals a promise belongs under one.
  if (!goal && section?.offers.includes('goal')) return null
  const into = goal?.block.id ?? (kind === undefined ? undefined : reading.sectionId(kind))
  if (into === undefined) return null
  const said = new Set(reading.cards().commitments.map(({ block }) => wordsOf(block.children)))
  const known = [...within(kind === undefined ? [] : startOf(kind, reading))]
    .filter((block) => block.type === 'goal' && block.domain === goal?.block.domain)
    .flatMap((block) => block.children ?? [])
    .find(
      (block) =>
        block.type === 'commitment' &&
        (block.party ?? 'client') === party &&
        !said.has(wordsOf(block.children ?? [])),
    )
  const promise = known ?? plainPromise(party, reading.language)
  return { kind: 'insert', into, blocks: completed([promise], reading) }
}

/** What a card says, to see whether two say the same. */
function wordsOf(blocks: readonly object[]): string {
  return JSON.stringify(blocks, (key, value: unknown) => (key === 'id' ? undefined : value))
}

const sources: Readonly<Record<Party, string>> = {
  client: 'file.client.name',
  centre: 'file.worker.name',
  third: 'file.third.name',
}

/** Whose name stands for a party, when it was filled in: for the centre that of the social worker. */
export function nameOf(party: Party, reading: Reading): string | undefined {
  const known = Object.entries(reading.definition.facts)
  const fact = known.find(([, { source }]) => source === sources[party])?.[0]
  // As long as an attribute can be.
  return fact === undefined ? undefined : textIn(fact, reading)?.slice(0, 200)
}
