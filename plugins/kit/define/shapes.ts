/** Shapes of plain data: each looks at a value and notes all that is wrong with it, with its path. */
import { at, type TypeProblem } from './type-problem.ts'

export type Shape = (value: unknown, path: string, problems: TypeProblem[]) => void

/** What was there, in few words: never the whole of it. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value) ?? typeof value
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function expected(what: string, value: unknown): string {
  return `expected ${what}, got ${shown(value)}`
}

function when(fits: (value: unknown) => boolean, what: string): Shape {
  return (value, path, problems) => {
    if (!fits(value)) problems.push({ path, message: expected(what, value) })
  }
}

export function oneOf(values: readonly (string | number | boolean)[]): Shape {
  const what = values.map((value) => JSON.stringify(value)).join(', ')
  return when(
    (value) => (values as readonly unknown[]).includes(value),
    values.length === 1 ? what : `one of ${what}`,
  )
}

export const boolean: Shape = when((value) => typeof value === 'boolean', 'true or false')

export function integer(min: number, max: number): Shape {
  return when(
    (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max,
    `a whole number from ${min} to ${max}`,
  )
}

export const finite: Shape = when((value) => Number.isFinite(value), 'a number')

export function text(maxLength: number, what = 'text'): Shape {
  return when(
    (value) => typeof value === 'string' && value.trim() !== '' && value.length <= maxLength,
    `${what} of 1 to ${maxLength} characters`,
  )
}

export function matching(pattern: RegExp, what: string): Shape {
  return when((value) => typeof value === 'string' && pattern.test(value), what)
}

export function list(of: Shape, { min = 0, max = 1000 } = {}): Shape {
  return (value, path, problems) => {
    if (!Array.isArray(value) || value.length < min || value.length > max) {
      problems.push({ path, message: expected(`a list of ${min} to ${max}`, value) })
      return
    }
    for (const [index, item] of value.entries()) of(item, at(path, index), problems)
  }
}

export function record(key: Shape, of: Shape, max = 1000): Shape {
  return (value, path, problems) => {
    if (!isObject(value)) {
      problems.push({ path, message: expected('an object', value) })
      return
    }
    const entries = Object.entries(value)
    if (entries.length > max) {
      problems.push({ path, message: `expected at most ${max} entries, got ${entries.length}` })
      return
    }
    for (const [name, item] of entries) {
      key(name, at(path, name), problems)
      of(item, at(path, name), problems)
    }
  }
}

/** An object with these properties, the optional ones left out or there, and no others. */
export function object(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  return (value, path, problems) => {
    if (!isObject(value)) {
      problems.push({ path, message: expected('an object', value) })
      return
    }
    for (const [name, shape] of Object.entries(required)) {
      if (value[name] === undefined) {
        problems.push({ path: at(path, name), message: 'expected it to be there: add it' })
      } else shape(value[name], at(path, name), problems)
    }
    for (const [name, shape] of Object.entries(optional)) {
      if (value[name] !== undefined) shape(value[name], at(path, name), problems)
    }
    for (const name of Object.keys(value)) {
      if (Object.hasOwn(required, name) || Object.hasOwn(optional, name)) continue
      const known = [...Object.keys(required), ...Object.keys(optional)].join(', ')
      problems.push({
        path: at(path, name),
        message: `expected one of ${known}: leave this out or correct its name`,
      })
    }
  }
}

/** Objects told apart by their `kind`. */
export function variants(kinds: Readonly<Record<string, Shape>>): Shape {
  const kind = oneOf(Object.keys(kinds))
  return (value, path, problems) => {
    if (!isObject(value)) {
      problems.push({ path, message: expected('an object', value) })
    } else if (typeof value.kind === 'string' && Object.hasOwn(kinds, value.kind)) {
      kinds[value.kind]!(value, path, problems)
    } else kind(value.kind, at(path, 'kind'), problems)
  }
}

/** Every shape, in turn. */
export function every(...shapes: readonly Shape[]): Shape {
  return (value, path, problems) => {
    for (const shape of shapes) shape(value, path, problems)
  }
}

/** The first shape when it fits, else what the last says about it. */
export function either(first: Shape, last: Shape): Shape {
  return (value, path, problems) => {
    const found: TypeProblem[] = []
    first(value, path, found)
    if (found.length > 0) last(value, path, problems)
  }
}

/** A shape that is made when it is needed: one that holds itself. */
export function later(make: () => Shape): Shape {
  return (value, path, problems) => make()(value, path, problems)
}
