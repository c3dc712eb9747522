/**
 * A contract of one version as a contract of a later one, on canonical JSON. Three steps, because the
 * one in the middle may run elsewhere: the rows of the migration, its function, and the fit to the new
 * type. What people wrote stays as it is; what has no place in the new type is a refusal, never a loss.
 */
import { type Language, ok, type Result, refuse } from '../../../schemas/basics/index.ts'
import {
  allBlocks,
  type BlockToWrite,
  type CanonicalBlock,
  type CanonicalContract,
  type CanonicalFact,
  type CanonicalSection,
} from '../../../schemas/document/index.ts'
import type { ContractType } from '../contract-type.ts'
import { type ClauseWording, startingBody } from '../starting-body.ts'
import type { MigrationDefinition, MigrationStep } from './migration.ts'

/** What a contract says: what a migration changes. */
export interface ContractContent {
  readonly body: readonly CanonicalBlock[]
  readonly facts: CanonicalContract['facts']
}

/** A contract for the new type, to be written. */
export interface MigratedContract {
  readonly body: readonly BlockToWrite[]
  readonly facts: Readonly<Record<string, CanonicalFact>>
  readonly wordings: readonly ClauseWording[]
}

/**
 * The rows by which a contract of that version becomes one of this type: none are needed within a major.
 * @returns null when it is of another major and the type says nothing about that one
 */
export function migrationFrom(type: ContractType, version: string): MigrationDefinition | null {
  const from = Number(version.split('.')[0])
  if (from === Number(type.version.split('.')[0])) return { from, steps: [] }
  return type.migrations?.find((one) => one.from === from) ?? null
}

/** The contract after the rows of a migration. */
export function afterSteps(
  content: ContractContent,
  { steps }: Pick<MigrationDefinition, 'steps'>,
): ContractContent {
  return steps.reduce(afterStep, content)
}

function afterStep({ body, facts }: ContractContent, step: MigrationStep): ContractContent {
  switch (step.kind) {
    case 'rename-fact': {
      const { value, rest } = takenFrom(facts, step.from)
      const named = value === undefined ? rest : withFact(rest, step.to, value)
      return { body: shownAs(body, step.from, { fact: step.to }), facts: named }
    }
    case 'drop-fact': {
      const { value, rest } = takenFrom(facts, step.fact)
      const text = value === undefined ? '…' : String(value.value)
      return { body: shownAs(body, step.fact, { text }), facts: rest }
    }
    case 'rename-section':
      return { body: body.map((part) => renamed(part, step.from, step.to)), facts }
    case 'move-section': {
      const moved = body.flatMap((part) => (isSection(part, step.section) ? part.children : []))
      const rest = body.filter((part) => !isSection(part, step.section))
      const into = rest.findIndex((part) => isSection(part, step.into))
      // Where the other is not there either, it is the place.
      if (into < 0) {
        return { body: body.map((part) => renamed(part, step.section, step.into)), facts }
      }
      return {
        body: rest.map((part, index) => (index === into ? withMore(part, moved) : part)),
        facts,
      }
    }
    case 'rename-clause':
      return {
        body: mapped(body, (block) =>
          block.type === 'clause' && block.wording === step.from
            ? [{ ...block, wording: step.to }]
            : [block],
        ),
        facts,
      }
    case 'drop-clause':
      return {
        body: mapped(body, (block) =>
          block.type === 'clause' && block.wording === step.clause ? [] : [block],
        ),
        facts,
      }
  }
}

type Facts = CanonicalContract['facts']

/** A fact, and all the others. */
function takenFrom(
  facts: Facts,
  key: string,
): { readonly value: CanonicalFact | undefined; readonly rest: Facts } {
  const rest = Object.fromEntries(Object.entries(facts).filter(([name]) => name !== key))
  return { value: Object.hasOwn(facts, key) ? facts[key] : undefined, rest }
}

/** Where the name is taken both answers are kept: people choose before the contract goes over. */
function withFact(facts: Facts, key: string, fact: CanonicalFact): Facts {
  const known = Object.hasOwn(facts, key) ? facts[key] : undefined
  if (known === undefined) return { ...facts, [key]: fact }
  const answers = [known.value, ...(known.others ?? []), fact.value, ...(fact.others ?? [])]
  const [value, ...others] = new Set(answers)
  return { ...facts, [key]: { value: value!, ...(others.length > 0 ? { others } : {}) } }
}

/**
 * The contract with what the new type has: its sections in its order, its wording, and what came with
 * it. What people took away of the older type stays away.
 * @param older the type that the contract was made with
 * @param hashOf SHA-256 in lower-case hexadecimal
 * @returns what has no place in the new type, in sentences for who writes types
 */
export function fitted(
  content: ContractContent,
  older: ContractType,
  newer: ContractType,
  language: Language,
  hashOf: (bytes: Uint8Array) => string,
): Result<MigratedContract, readonly string[]> {
  const problems = problemsOf(content, newer)
  if (!newer.writtenIn.includes(language)) problems.push(`the type is not written in "${language}"`)
  if (problems.length > 0) return refuse(problems)
  const { body: start, wordings } = startingBody(newer, language, hashOf)
  const wordingOf = new Map(wordings.map((wording) => [wording.id, wording]))
  const has = new Set(
    [...allBlocks(content.body)].map((block) => block.type === 'clause' && block.wording),
  )
  const isNew = (clause: string): boolean =>
    !has.has(clause) && !Object.hasOwn(older.clauses, clause)

  const body = newer.sections.flatMap(({ kind }): readonly BlockToWrite[] => {
    const fresh = start.find((section) => section.kind === kind)
    const own = content.body.filter((part): part is CanonicalSection => isSection(part, kind))
    if (own.length === 0) {
      const wasThere = older.sections.some((section) => section.kind === kind)
      return fresh && !wasThere ? [fresh] : []
    }
    const added = (fresh?.children ?? []).filter(
      (block) => block.type === 'clause' && isNew(String(block.wording)),
    )
    const parts = own.map((part) => toWrite(part, wordingOf))
    const last = parts.at(-1)!
    return [...parts.slice(0, -1), { ...last, children: [...(last.children ?? []), ...added] }]
  })
  return ok({ body, facts: content.facts, wordings })
}

/** Everything that the new type has no place for. */
function problemsOf({ body, facts }: ContractContent, newer: ContractType): string[] {
  const problems: string[] = []
  for (const part of body) {
    if (part.type !== 'section') problems.push(`a block "${part.type}" stands outside the sections`)
    else if (!newer.sections.some(({ kind }) => kind === part.kind)) {
      problems.push(`the type has no section "${part.kind}": rename it or move it`)
    }
  }
  for (const block of allBlocks(body)) {
    if (block.type === 'unknown') problems.push(`a block "${block.name}" is not known here`)
    if (block.type === 'clause' && !Object.hasOwn(newer.clauses, block.wording)) {
      problems.push(`the type has no clause "${block.wording}": rename it or drop it`)
    }
    if (block.type === 'paragraph' && block.inline.some((run) => 'unknown' in run)) {
      problems.push('something in a line is not known here')
    }
  }
  for (const [key, { others = [] }] of Object.entries(facts)) {
    if (!Object.hasOwn(newer.facts, key)) {
      problems.push(`the type has no fact "${key}": rename it or drop it`)
    } else if (others.length > 0) {
      problems.push(`the fact "${key}" has two answers: people choose one first`)
    }
  }
  return [...new Set(problems)]
}

function toWrite(
  block: CanonicalBlock,
  wordings: ReadonlyMap<string, ClauseWording>,
): BlockToWrite {
  if (block.type === 'clause') {
    const { version, hash } = wordings.get(block.wording) ?? block
    return { ...block, version, hash }
  }
  if (!('children' in block)) return { ...block }
  return { ...block, children: block.children.map((child) => toWrite(child, wordings)) }
}

function isSection(block: CanonicalBlock, kind: string): block is CanonicalSection {
  return block.type === 'section' && block.kind === kind
}

function withMore(block: CanonicalBlock, more: readonly CanonicalBlock[]): CanonicalBlock {
  return block.type === 'section' ? { ...block, children: [...block.children, ...more] } : block
}

function renamed(block: CanonicalBlock, from: string, to: string): CanonicalBlock {
  return isSection(block, from) ? { ...block, kind: to } : block
}

/** Every place where a value is shown, with another in it. */
function shownAs(
  body: readonly CanonicalBlock[],
  fact: string,
  as: { readonly fact: string } | { readonly text: string },
): readonly CanonicalBlock[] {
  return mapped(body, (block) =>
    block.type === 'paragraph'
      ? [
          {
            ...block,
            inline: block.inline.map((run) => ('fact' in run && run.fact === fact ? as : run)),
          },
        ]
      : [block],
  )
}

/** Every block as `change` gives it back, children before their parents. */
function mapped(
  blocks: readonly CanonicalBlock[],
  change: (block: CanonicalBlock) => readonly CanonicalBlock[],
): readonly CanonicalBlock[] {
  return blocks.flatMap((block) =>
    change('children' in block ? { ...block, children: mapped(block.children, change) } : block),
  )
}
