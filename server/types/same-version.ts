import { at, type TypeProblem } from '../../plugins/kit/define/index.ts'
import type { ContractType } from '../../plugins/kit/index.ts'
import { readableDefinition } from './readable-definition.ts'

/**
 * What makes a version another than the one that contracts were made with: the wording of a clause, or
 * a fact or section that is gone. Labels, hints and rules may be mended under the same version; a
 * contract keeps those that it was made with.
 * @param used the JSON that is kept with a contract
 */
export function changedUnderSameVersion(
  { version, clauses, facts, sections }: ContractType,
  used: string,
): readonly TypeProblem[] {
  const kept = readableDefinition(used)
  if (!kept) return []
  const to = `give the type a version above ${version}, and put back what was there under ${version}`
  const problems: TypeProblem[] = []
  for (const [id, clause] of Object.entries(kept.clauses)) {
    const now = Object.hasOwn(clauses, id) ? clauses[id] : undefined
    if (!now) {
      problems.push({
        path: 'clauses',
        message: `Expected clause "${id}", used in contracts: ${to}`,
      })
    } else if (!sameWords(clause.official, now.official) || !sameWords(clause.plain, now.plain)) {
      const message = `Expected the wording of clause "${id}" that contracts were made with: ${to}`
      problems.push({ path: at('clauses', id), message })
    }
  }
  for (const key of Object.keys(kept.facts)) {
    if (Object.hasOwn(facts, key)) continue
    problems.push({ path: 'facts', message: `Expected fact "${key}", used in contracts: ${to}` })
  }
  for (const { kind } of kept.sections) {
    if (sections.some((section) => section.kind === kind)) continue
    problems.push({
      path: 'sections',
      message: `Expected section "${kind}", used in contracts: ${to}`,
    })
  }
  return problems
}

function sameWords(kept: Readonly<Record<string, unknown>>, now: object): boolean {
  const words = (text: object): string =>
    JSON.stringify(
      Object.entries(text)
        .map(([language, said]) => [language, String(said).normalize('NFC')])
        .sort(),
    )
  return words(kept) === words(now)
}
