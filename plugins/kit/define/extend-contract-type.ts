/**
 * A type that builds on another: it adds, renames and rewords, and it may leave out what is not asked
 * for by law. A blocking rule of the law stays as it is, and so does the official wording of a clause
 * that such a rule asks for. The result is a whole type: what it was made from can go.
 */
import { ok, type Result, refuse } from '../../../schemas/basics/index.ts'
import type { ContractType } from '../contract-type.ts'
import type { ContractTypeExtension } from './contract-type-extension.ts'
import { API_VERSION, contractTypeProblems } from './define-contract-type.ts'
import { extensionShape } from './extension-shape.ts'
import { baseProblems, lawProblems } from './kept-law.ts'
import { merged } from './merge-extension.ts'
import { plainDataProblems } from './plain-data.ts'
import { isObject } from './shapes.ts'
import type { TypeProblem } from './type-problem.ts'
import { withSettings } from './with-settings.ts'

/**
 * The whole type, or everything that is wrong. Paths lead into the extension; what is wrong in a part
 * that came from the base has a path that begins with `extends`.
 * @param base the type named by `extends`, which is sound itself
 * @param value what was written, or read from JSON
 */
export function extendContractType(
  base: ContractType,
  value: unknown,
): Result<ContractType, readonly TypeProblem[]> {
  const data = plainDataProblems(value)
  if (data.length > 0) return refuse(data)
  if (isObject(value) && typeof value.apiVersion === 'number' && value.apiVersion !== API_VERSION) {
    const message = `expected ${API_VERSION}: this server knows contract types of version ${API_VERSION}`
    return refuse([{ path: 'apiVersion', message }])
  }
  const problems: TypeProblem[] = []
  extensionShape(value, '', problems)
  if (problems.length > 0) return refuse(problems)
  const extension = value as ContractTypeExtension
  problems.push(...baseProblems(base, extension), ...lawProblems(base, extension))
  if (problems.length > 0) return refuse(problems)

  const whole = merged(base, extension)
  const found = contractTypeProblems(whole).map((problem) => ({
    ...problem,
    path: pathInExtension(problem.path, whole, extension),
  }))
  if (found.length > 0) return refuse(found)
  return extension.chosen ? withSettings(whole, extension.chosen) : ok(whole)
}

/** Where a problem of the whole type stands in the extension. */
function pathInExtension(
  path: string,
  whole: ContractType,
  { rules = [], sections = [], facts = {}, clauses = {} }: ContractTypeExtension,
): string {
  const [, part, index, rest] = /^(rules|sections)\[(\d+)\](.*)$/.exec(path) ?? []
  if (part === 'rules' || part === 'sections') {
    const own =
      part === 'rules'
        ? rules.findIndex(({ id }) => id === whole.rules[Number(index)]?.id)
        : sections.findIndex(({ kind }) => kind === whole.sections[Number(index)]?.kind)
    return own < 0 ? `extends.${path}` : `${part}[${own}]${rest}`
  }
  const [, record, name] = /^(facts|clauses)\.([^.[]+)/.exec(path) ?? []
  if (record === undefined || name === undefined) return path
  const own = record === 'facts' ? facts : clauses
  return Object.hasOwn(own, name) ? path : `extends.${path}`
}
