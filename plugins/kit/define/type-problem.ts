/**
 * What is wrong with a contract type, for the person who wrote it: where, as a path into its JSON, and
 * a sentence that says what to do.
 */
export interface TypeProblem {
  /** `rules[3].message.fr`; empty for the whole. */
  readonly path: string
  /** What was expected and what was there. */
  readonly message: string
}

/** A problem with its line in the file, counted from 1. */
export interface LocatedProblem extends TypeProblem {
  readonly line: number
}

/** A contract type that cannot be used, with everything that is wrong with it. */
export class ContractTypeError extends Error {
  readonly problems: readonly TypeProblem[]

  constructor(id: string, problems: readonly TypeProblem[]) {
    const lines = problems.map(({ path, message }) => `  ${path || 'the type'}: ${message}`)
    super(`The contract type ${JSON.stringify(id)} cannot be used:\n${lines.join('\n')}`)
    this.name = 'ContractTypeError'
    this.problems = problems
  }
}

/** A path one step further: `facts` and `school` make `facts.school`, `rules` and 3 `rules[3]`. */
export function at(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`
  const plain = /^[A-Za-z][0-9A-Za-z_-]*$/.test(step)
  if (!plain) return `${path}[${JSON.stringify(step)}]`
  return path === '' ? step : `${path}.${step}`
}

/** The steps of a path that {@link at} made. */
export function stepsOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)].map(
    ([, index, quoted, name]) =>
      index !== undefined
        ? Number(index)
        : quoted !== undefined
          ? (JSON.parse(quoted) as string)
          : name!,
  )
}
