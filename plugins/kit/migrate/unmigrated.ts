import type { ContractType } from '../contract-type.ts'
import type { TypeProblem } from '../define/index.ts'
import { afterSteps, migrationFrom } from './migrate-contract.ts'

/**
 * What contracts of an older major can hold that has no place in the newer type, because no row of its
 * migration says where it goes. A migration with a function is not looked into.
 */
export function unmigrated(older: ContractType, newer: ContractType): readonly TypeProblem[] {
  const migration = migrationFrom(newer, older.version)
  const from = older.version.split('.')[0]
  if (!migration) {
    const message = `expected rows for contracts of version ${from}: what changed of their facts, sections and clauses`
    return [{ path: 'migrations', message }]
  }
  if (migration.function !== undefined) return []
  const index = newer.migrations?.indexOf(migration) ?? -1
  const path = index < 0 ? 'migrations' : `migrations[${index}].steps`
  const { body, facts } = afterSteps(
    {
      body: older.sections.map(({ kind }) => ({
        type: 'section',
        id: kind,
        kind,
        children: Object.keys(older.clauses).map((wording) => ({
          type: 'clause',
          id: wording,
          wording,
          version: '',
          hash: '',
        })),
      })),
      facts: Object.fromEntries(Object.keys(older.facts).map((key) => [key, { value: '' }])),
    },
    migration,
  )
  const clauses = body.flatMap((part) => (part.type === 'section' ? part.children : []))
  const left = [
    ...Object.keys(facts)
      .filter((key) => !Object.hasOwn(newer.facts, key))
      .map((key) => `the fact "${key}"`),
    ...body
      .flatMap((part) => (part.type === 'section' ? [part.kind] : []))
      .filter((kind) => !newer.sections.some((section) => section.kind === kind))
      .map((kind) => `the section "${kind}"`),
    ...new Set(
      clauses
        .flatMap((block) => (block.type === 'clause' ? [block.wording] : []))
        .filter((wording) => !Object.hasOwn(newer.clauses, wording))
        .map((wording) => `the clause "${wording}"`),
    ),
  ]
  return left.map((what) => ({
    path,
    message: `${what} of version ${from} has no place any more: add a row that says where it goes`,
  }))
}
