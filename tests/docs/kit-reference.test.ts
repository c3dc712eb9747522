import { expect, test } from 'vitest'
import { declaredIn, kitReference } from '../support/kit-reference/kit-reference.ts'
import { readSource } from '../support/source-files.ts'

test('docs/contract-type-reference.md is as the sources say; `npm run docs:kit` writes it', () => {
  expect(readSource('docs/contract-type-reference.md').text).toBe(kitReference())
})

test('every kind of rule, every part of a type and of a finding is in the reference', () => {
  const page = kitReference()
  for (const file of ['contract-type.ts', 'rule-check.ts', 'finding.ts']) {
    const { text } = readSource(`plugins/kit/${file}`)
    const exported = [...text.matchAll(/^export (?:interface|type|const) (\w+)/gm)].map(
      ([, name]) => name!,
    )
    expect(exported.length).toBeGreaterThan(3)
    for (const name of exported) expect(page).toContain(`### ${name}\n`)
    for (const [, kind] of text.matchAll(/readonly kind: '([\w-]+)'/g))
      expect(page).toContain(`'${kind}'`)
  }
})

test('a declaration is read whole, with its doc comment, and without what it does', () => {
  const source = `
/**
 * Counts. See {@link other}.
 * @param one what is counted
 * @returns how many
 */
export function count(one: readonly string[], { more = 1 }: { more?: number } = {}): number {
  return one.length + more
}

export type Joined =
  | 'a'
  /** With a note: it's { here. */
  | { readonly b: (x: string) => void }

export class Thing {
  readonly #own: string
  /** Says. */
  say(words: string): void {
    if (words) this.#quiet()
  }

  #quiet(): void {}
}
`
  expect(declaredIn(source)).toEqual([
    {
      name: 'count',
      doc: 'Counts. See `other`.\n\n- `one`: what is counted\n- Gives how many',
      code: 'function count(one: readonly string[], { more = 1 }: { more?: number } = {}): number',
    },
    {
      name: 'Joined',
      doc: '',
      code: "type Joined =\n  | 'a'\n  /** With a note: it's { here. */\n  | { readonly b: (x: string) => void }",
    },
    {
      name: 'Thing',
      doc: '',
      code: 'class Thing {\n  /** Says. */\n  say(words: string): void\n}',
    },
  ])
})
