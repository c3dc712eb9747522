import { ok, type Result, refuse } from '../../../schemas/basics/index.ts'
import type { BlockToWrite } from '../../../schemas/document/index.ts'
import type { ContractType, SettingDefinition } from '../contract-type.ts'
import { contractTypeProblems } from './define-contract-type.ts'
import { at, type TypeProblem } from './type-problem.ts'

/**
 * The type as a centre has set it: its choices stand in it, and a new contract starts without what
 * they leave out. The definition that is kept with a contract is this one.
 * @param chosen for each setting the name of a choice; what is left out stays as it was
 */
export function withSettings(
  type: ContractType,
  chosen: Readonly<Record<string, string>>,
): Result<ContractType, readonly TypeProblem[]> {
  const known = type.settings ?? {}
  const unknown = Object.keys(chosen).filter((key) => !Object.hasOwn(known, key))
  if (unknown.length > 0) {
    const names = Object.keys(known).join(', ') || 'none'
    return refuse(
      unknown.map((key) => ({
        path: at('settings', key),
        message: `there is no such setting: expected one of ${names}`,
      })),
    )
  }
  if (Object.keys(known).length === 0) return ok(type)
  const settings = Object.fromEntries(
    Object.entries(known).map(([key, setting]): [string, SettingDefinition] => [
      key,
      Object.hasOwn(chosen, key) ? { ...setting, chosen: chosen[key]! } : setting,
    ]),
  )
  // What a choice may leave out is checked with the choices in it, before it is left out.
  const problems = contractTypeProblems({ ...type, settings })
  if (problems.length > 0) return refuse(problems)
  return ok(withoutLeftOut({ ...type, settings }))
}

function withoutLeftOut(type: ContractType): ContractType {
  const choices = Object.values(type.settings ?? {}).map(({ choices: all, chosen }) => all[chosen])
  const sections = new Set(choices.flatMap((choice) => choice?.leavesOut?.sections ?? []))
  const clauses = new Set(choices.flatMap((choice) => choice?.leavesOut?.clauses ?? []))
  if (sections.size + clauses.size === 0) return type
  const kept = type.sections
    .filter(({ kind }) => !sections.has(kind))
    .map((section) => ({
      ...section,
      start: Object.fromEntries(
        Object.entries(section.start).map(([language, blocks]) => [
          language,
          blocks.filter((block) => !isLeftOut(block, clauses)),
        ]),
      ) as unknown as typeof section.start,
    }))
  return { ...type, sections: kept }
}

function isLeftOut(block: BlockToWrite, clauses: ReadonlySet<string>): boolean {
  return block.type === 'clause' && clauses.has(String(block.wording))
}
