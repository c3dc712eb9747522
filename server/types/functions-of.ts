import type { TypeProblem } from '../../plugins/kit/define/index.ts'
import { at } from '../../plugins/kit/define/index.ts'
import type { ContractType, RuleCheck } from '../../plugins/kit/index.ts'

/** A function that the rules of a type name, and the path of the first check that names it. */
export interface NamedFunction {
  readonly name: string
  readonly path: string
}

/** The functions that the rules of a type name, each once. */
export function functionsOf({ rules }: Pick<ContractType, 'rules'>): readonly NamedFunction[] {
  const found = new Map<string, string>()
  function look(check: RuleCheck, path: string): void {
    if (check.kind === 'function') {
      if (!found.has(check.name)) found.set(check.name, at(path, 'name'))
    } else if (check.kind === 'all-of' || check.kind === 'any-of') {
      for (const [index, one] of check.checks.entries()) look(one, at(at(path, 'checks'), index))
    } else if (check.kind === 'not') look(check.check, at(path, 'check'))
  }
  for (const [index, { check, when }] of rules.entries()) {
    const path = at('rules', index)
    if (when) look(when, at(path, 'when'))
    look(check, at(path, 'check'))
  }
  return [...found].map(([name, path]) => ({ name, path }))
}

/** The functions that take contracts over from earlier versions. */
export function migrationFunctions({
  migrations = [],
}: Pick<ContractType, 'migrations'>): readonly NamedFunction[] {
  return migrations.flatMap(({ function: name }, index) =>
    name === undefined ? [] : [{ name, path: at(at('migrations', index), 'function') }],
  )
}

/** What is wrong with the names of functions, before anything is run. */
export function functionNameProblems(
  functions: readonly NamedFunction[],
  checks: string | null,
): readonly TypeProblem[] {
  if (functions.length === 0) return []
  if (checks === null) {
    const message = 'there are no functions: put a file checks.js beside type.json that has it'
    return [{ path: functions[0]!.path, message }]
  }
  return functions
    .filter(({ name }) => !isFunctionName(name))
    .map(({ path }) => ({
      path,
      message: 'expected the name of a function, such as "shelterIsNamed"',
    }))
}

/** A name that can stand in a program. */
export function isFunctionName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]{0,63}$/.test(name)
}
