/**
 * Stands in for `valibot` in the browser build (see `vite.config.ts`): the parts of it that read the
 * server's answers, in a fifth of the bytes. It says only whether an answer fits, because at this door
 * nobody asks why it does not. That it decides as valibot does is tested on the answers themselves.
 */

/** The value as it is taken over, in an array of one; null when it does not fit. */
type Read = (input: unknown) => readonly [output: unknown] | null
type Shape = Readonly<Record<string, Read>>

const taken = (input: unknown): readonly [unknown] => [input]

/* @__NO_SIDE_EFFECTS__ */
function when(fits: (input: unknown) => boolean): Read {
  return (input) => (fits(input) ? taken(input) : null)
}

/* @__NO_SIDE_EFFECTS__ */
export function string(): Read {
  return when((input) => typeof input === 'string')
}

/* @__NO_SIDE_EFFECTS__ */
export function number(): Read {
  return when((input) => typeof input === 'number' && !Number.isNaN(input))
}

/* @__NO_SIDE_EFFECTS__ */
export function boolean(): Read {
  return when((input) => typeof input === 'boolean')
}

/* @__NO_SIDE_EFFECTS__ */
export function unknown(): Read {
  return taken
}

/* @__NO_SIDE_EFFECTS__ */
export function literal(only: unknown): Read {
  return when((input) => input === only)
}

/* @__NO_SIDE_EFFECTS__ */
export function picklist(options: readonly unknown[]): Read {
  return when((input) => options.includes(input))
}

/* @__NO_SIDE_EFFECTS__ */
export function check(fits: (input: never) => boolean): Read {
  return when(fits as (input: unknown) => boolean)
}

/* @__NO_SIDE_EFFECTS__ */
export function pipe(...steps: readonly Read[]): Read {
  return (input) =>
    steps.reduce<ReturnType<Read>>((found, step) => found && step(found[0]), [input])
}

/* @__NO_SIDE_EFFECTS__ */
export function nullable(read: Read): Read {
  return (input) => (input === null ? taken(null) : read(input))
}

const optionals = new WeakSet<Read>()

/** Without a default: no answer has one. */
/* @__NO_SIDE_EFFECTS__ */
export function optional(read: Read): Read {
  const asked: Read = (input) => (input === undefined ? taken(undefined) : read(input))
  optionals.add(asked)
  return asked
}

/* @__NO_SIDE_EFFECTS__ */
export function array(read: Read): Read {
  return (input) => {
    if (!Array.isArray(input)) return null
    const items = input.map(read)
    return items.includes(null) ? null : [items.map((item) => item![0])]
  }
}

/* @__NO_SIDE_EFFECTS__ */
export function object(shape: Shape): Read {
  return fields(shape, false)
}

/* @__NO_SIDE_EFFECTS__ */
export function looseObject(shape: Shape): Read {
  return fields(shape, true)
}

/* @__NO_SIDE_EFFECTS__ */
function fields(shape: Shape, loose: boolean): Read {
  return (input) => {
    if (typeof input !== 'object' || input === null) return null
    const given = input as Record<string, unknown>
    const output: Record<string, unknown> = loose ? { ...given } : {}
    for (const [name, read] of Object.entries(shape)) {
      if (!(name in given)) {
        if (optionals.has(read)) continue
        return null
      }
      const found = read(given[name])
      if (!found) return null
      output[name] = found[0]
    }
    return [output]
  }
}

export function safeParse(read: Read, input: unknown) {
  const found = read(input)
  return found ? { success: true, output: found[0] } : { success: false }
}

/* @__NO_SIDE_EFFECTS__ */
function ofRequests(): Read {
  return () => null
}

/** Only in what people send: the server reads that, and the build leaves it out. */
export {
  ofRequests as maxLength,
  ofRequests as minLength,
  ofRequests as record,
  ofRequests as regex,
  ofRequests as strictObject,
  ofRequests as trim,
  ofRequests as union,
}
