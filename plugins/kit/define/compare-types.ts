import type { ContractType } from '../contract-type.ts'
import { isHigher } from './kept-law.ts'
import { at, type TypeProblem } from './type-problem.ts'

/** One part of a type that is not as it was. */
export interface TypeChange {
  readonly change: 'added' | 'removed' | 'changed'
  readonly part: 'type' | 'fact' | 'section' | 'clause' | 'rule' | 'setting'
  /** Its id; for the type the name of what changed, such as `domains`. */
  readonly id: string
  /** What of it changed, such as `plain.nl`. */
  readonly what: readonly string[]
}

export interface TypeComparison {
  readonly changes: readonly TypeChange[]
  /** What the newer version has no right to: paths lead into the newer one. */
  readonly problems: readonly TypeProblem[]
}

/** What changed from one version of a type to the next, and whether the versions say so. */
export function compareTypes(older: ContractType, newer: ContractType): TypeComparison {
  const changes = [
    ...changesOf('fact', older.facts, newer.facts),
    ...changesOf('section', byKind(older.sections), byKind(newer.sections)),
    ...changesOf('clause', older.clauses, newer.clauses),
    ...changesOf('rule', byId(older.rules), byId(newer.rules)),
    ...changesOf('setting', older.settings ?? {}, newer.settings ?? {}),
    ...changesOf('type', restOf(older), restOf(newer)),
  ]
  return { changes, problems: problemsOf(older, newer, changes) }
}

type Parts = Readonly<Record<string, unknown>>

function byKind(sections: ContractType['sections']): Parts {
  return Object.fromEntries(sections.map((section) => [section.kind, section]))
}

function byId(rules: ContractType['rules']): Parts {
  return Object.fromEntries(rules.map((rule) => [rule.id, rule]))
}

function restOf(type: ContractType): Parts {
  const { facts, sections, clauses, rules, settings, version, ...rest } = type
  return { ...rest, order: sections.map(({ kind }) => kind) }
}

function changesOf(part: TypeChange['part'], older: Parts, newer: Parts): readonly TypeChange[] {
  const ids = [...new Set([...Object.keys(older), ...Object.keys(newer)])]
  return ids.flatMap((id): readonly TypeChange[] => {
    if (!Object.hasOwn(older, id)) return [{ change: 'added', part, id, what: [] }]
    if (!Object.hasOwn(newer, id)) return [{ change: 'removed', part, id, what: [] }]
    const what = differences(older[id], newer[id])
    return what.length === 0 ? [] : [{ change: 'changed', part, id, what }]
  })
}

/** The paths at which two values differ; a list is one value. */
function differences(older: unknown, newer: unknown, path = ''): readonly string[] {
  if (isRecord(older) && isRecord(newer)) {
    const names = [...new Set([...Object.keys(older), ...Object.keys(newer)])]
    return names.flatMap((name) => differences(older[name], newer[name], at(path, name)))
  }
  return sorted(older) === sorted(newer) ? [] : [path]
}

function isRecord(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** As text, whatever the order of its keys. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    isRecord(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}

function problemsOf(
  older: ContractType,
  newer: ContractType,
  changes: readonly TypeChange[],
): readonly TypeProblem[] {
  const problems: TypeProblem[] = []
  const note = (path: string, message: string) => problems.push({ path, message })
  if (older.id !== newer.id) note('id', `expected "${older.id}": another id is another type`)
  if (changes.length > 0 && !isHigher(newer.version, older.version)) {
    note('version', `the type changed: expected a version higher than ${older.version}`)
  }
  for (const { part, id, change, what } of changes) {
    const isReworded = what.some((path) => /^(?:official|plain)\b/.test(path))
    if (part !== 'clause' || change !== 'changed' || !isReworded) continue
    if (isHigher(newer.clauses[id]?.version, older.clauses[id]!.version)) continue
    note(
      at(at('clauses', id), 'version'),
      `its words changed: expected a version higher than ${older.clauses[id]!.version}`,
    )
  }
  const sameMajor = older.version.split('.')[0] === newer.version.split('.')[0]
  if (!sameMajor) return problems
  for (const { part, id, change, what } of changes) {
    if (part === 'type' || part === 'setting') continue
    if (change === 'removed') {
      note(
        partPath(part),
        `the ${part} "${id}" is gone: contracts and reports know it by that id, so keep it or raise the first number of the version`,
      )
    } else if (part === 'fact' && what.includes('kind')) {
      note(
        at(at('facts', id), 'kind'),
        `expected "${older.facts[id]!.kind}" as before, or a higher first number of the version`,
      )
    }
  }
  return problems
}

function partPath(part: TypeChange['part']): string {
  return `${part}s`
}
