/** JSON that was read before, with where each string in it stands. */

export type Located =
  | {
      readonly kind: 'string'
      readonly value: string
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Located> }
  | { readonly kind: 'list'; readonly items: readonly Located[] }
  | { readonly kind: 'other'; readonly start: number; readonly end: number }

/** No contract lies deeper; what does is not read. */
const deepest = 100

/** @param text must be JSON: `JSON.parse` accepted it. @returns null when it lies too deep */
export function locateStrings(text: string): Located | null {
  let at = 0
  let depth = 0
  let isTooDeep = false
  function space(): void {
    while (/\s/.test(text[at] ?? 'x')) at++
  }
  function string(): Extract<Located, { kind: 'string' }> {
    const start = at
    at++
    while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
    at++
    return { kind: 'string', value: JSON.parse(text.slice(start, at)) as string, start, end: at }
  }
  function value(): Located {
    space()
    const start = at
    const first = text[at]
    if (first === '"') return string()
    if (depth > deepest) {
      isTooDeep = true
      at = text.length
    }
    if (at === text.length) return { kind: 'other', start, end: at }
    depth++
    const read = composed(first, start)
    depth--
    return read
  }
  function composed(first: string | undefined, start: number): Located {
    if (first === '{') {
      const members = new Map<string, Located>()
      at++
      for (space(); at < text.length && text[at] !== '}'; space()) {
        if (text[at] === ',') at++
        space()
        const { value: name } = string()
        space()
        at++
        members.set(name, value())
      }
      at++
      return { kind: 'object', members }
    }
    if (first === '[') {
      const items: Located[] = []
      at++
      for (space(); at < text.length && text[at] !== ']'; space()) {
        if (text[at] === ',') at++
        items.push(value())
      }
      at++
      return { kind: 'list', items }
    }
    while (/[^\s,\]}]/.test(text[at] ?? ' ')) at++
    return { kind: 'other', start, end: at }
  }
  const whole = value()
  return isTooDeep ? null : whole
}
