/** What a type that builds on another may not take away. */
import type { ContractType } from '../contract-type.ts'
import type { ContractTypeExtension } from './contract-type-extension.ts'
import { isLaw, neededClauses } from './references.ts'
import { at, type TypeProblem } from './type-problem.ts'

/** What an extension says of its base that is not so. */
export function baseProblems(base: ContractType, extension: ContractTypeExtension): TypeProblem[] {
  const problems: TypeProblem[] = []
  const { id, version } = extension.extends
  if (extension.id === id) {
    problems.push({
      path: 'id',
      message: `a type cannot build on itself: give it an id of its own`,
    })
  }
  if (base.id !== id || base.version !== version) {
    const message = `expected "${base.id}" ${base.version}, got "${id}" ${version}`
    problems.push({ path: 'extends', message })
  }
  const names: Readonly<Record<string, readonly string[]>> = {
    facts: Object.keys(base.facts),
    sections: base.sections.map(({ kind }) => kind),
    clauses: Object.keys(base.clauses),
    rules: base.rules.map((rule) => rule.id),
    settings: Object.keys(base.settings ?? {}),
  }
  for (const [part, left] of Object.entries(extension.without ?? {})) {
    for (const [index, name] of left.entries()) {
      if (names[part]?.includes(name)) continue
      const path = at(at('without', part), index)
      problems.push({ path, message: `the base has no "${name}": take it out of the list` })
    }
  }
  const rows = {
    rules: (extension.rules ?? []).map((rule) => rule.id),
    sections: (extension.sections ?? []).map(({ kind }) => kind),
  }
  for (const [part, own] of Object.entries(rows)) {
    for (const [index, name] of own.entries()) {
      const first = own.indexOf(name)
      if (first === index) continue
      const message = `"${name}" stands here and at ${at(part, first)}: say it in one row`
      problems.push({ path: at(part, index), message })
    }
  }
  problems.push(...placeProblems(base, extension))
  return problems
}

/** Sections that are put beside one that is not there, or not yet. */
function placeProblems(base: ContractType, extension: ContractTypeExtension): TypeProblem[] {
  const left = new Set(extension.without?.sections ?? [])
  const there = new Set(base.sections.map(({ kind }) => kind).filter((kind) => !left.has(kind)))
  return (extension.sections ?? []).flatMap(({ kind, after, before }, index) => {
    const beside = new Set([...there].filter((other) => other !== kind))
    there.add(kind)
    return Object.entries({ after, before }).flatMap(([side, neighbour]) => {
      if (neighbour === undefined || beside.has(neighbour)) return []
      const choice = [...beside].map((other) => `"${other}"`).join(', ')
      const message = `there is no section "${neighbour}" before this row: expected one of ${choice}`
      return [{ path: at(at('sections', index), side), message }]
    })
  })
}

const ranks = { hint: 0, warning: 1, blocking: 2 } as const

/** What the law asks for and the extension would take away. */
export function lawProblems(base: ContractType, extension: ContractTypeExtension): TypeProblem[] {
  const problems: TypeProblem[] = []
  const note = (path: string, message: string) => problems.push({ path, message })
  const law = new Map(base.rules.filter(isLaw).map((rule) => [rule.id, rule]))
  const needed = neededClauses(base)

  for (const [index, id] of (extension.without?.rules ?? []).entries()) {
    if (law.has(id)) note(`without.rules[${index}]`, `"${id}" comes from the law: leave it in`)
  }
  for (const [index, id] of (extension.without?.clauses ?? []).entries()) {
    if (needed.has(id)) note(`without.clauses[${index}]`, `the law asks for "${id}": leave it in`)
  }
  for (const [index, rule] of (extension.rules ?? []).entries()) {
    const own = base.rules.find(({ id }) => id === rule.id)
    if (!own) continue
    const path = at('rules', index)
    const lower = rule.severity !== undefined && ranks[rule.severity] < ranks[own.severity]
    if (!law.has(own.id)) continue
    if (lower) note(`${path}.severity`, 'a rule of the law that blocks stays blocking')
    for (const name of [
      'check',
      'when',
      'basis',
      'source',
      'certainty',
      'validFrom',
      'validUntil',
    ]) {
      const [was, is] = [own, rule].map((one) => JSON.stringify(one[name as keyof typeof one]))
      if (Object.hasOwn(rule, name) && was !== is) {
        note(
          at(path, name),
          `"${own.id}" comes from the law: leave its ${name} as it is in the base`,
        )
      }
    }
  }
  for (const [id, clause] of Object.entries(extension.clauses ?? {})) {
    const own = Object.hasOwn(base.clauses, id) ? base.clauses[id] : undefined
    if (!own) continue
    const path = at('clauses', id)
    const reworded = changed(own.official, clause.official) || changed(own.plain, clause.plain)
    if (needed.has(id)) {
      for (const name of ['official', 'source', 'certainty'] as const) {
        if (changed(own[name], clause[name])) {
          note(at(path, name), `the law asks for "${id}": leave its ${name} as it is in the base`)
        }
      }
    }
    if (reworded && !isHigher(clause.version, own.version)) {
      note(
        at(path, 'version'),
        `its words change: expected a version higher than ${own.version}, such as ${nextOf(own.version)}`,
      )
    }
  }
  for (const name of ['perYear', 'inPerson'] as const) {
    const [own, asked] = [base.evaluation[name], extension.evaluation?.[name]]
    if (asked !== undefined && asked < own) {
      note(`evaluation.${name}`, `expected at least ${own}, as in the base`)
    }
  }
  return problems
}

function changed(was: unknown, is: unknown): boolean {
  return is !== undefined && JSON.stringify(was) !== JSON.stringify(is)
}

/** Whether the first of two semantic versions is the later. */
export function isHigher(version: unknown, than: string): boolean {
  const [one, other] = [String(version ?? ''), than].map((text) => text.split('.').map(Number))
  for (const index of [0, 1, 2]) {
    const difference = (one![index] ?? 0) - (other![index] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

function nextOf(version: string): string {
  const [major, minor] = version.split('.')
  return `${major}.${Number(minor) + 1}.0`
}
