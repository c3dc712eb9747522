import { describe, expect, test } from 'vitest'
import { readJson } from '../../../server/types/json-lines.ts'
import { seededRandom } from '../../support/random.ts'

function problems(text: string): string {
  const read = readJson(text)
  return read.ok ? '' : read.refusal.map((one) => `${one.line}: ${one.text}`).join('\n')
}

describe('readJson', () => {
  test('[R62] knows the line of everything, and of the nearest thing around what is not there', () => {
    const read = readJson('\uFEFF{\n  "a": [\n    1,\n    { "b": "x",\n      "c": 2 }\n  ]\n}')
    if (!read.ok) throw new Error(read.refusal[0]!.text)
    expect(read.value.value).toEqual({ a: [1, { b: 'x', c: 2 }] })
    const line = read.value.lineOf
    expect([line(''), line('a'), line('a[0]'), line('a[1].b'), line('a[1].c')]).toEqual([
      1, 2, 3, 4, 5,
    ])
    expect([line('a[1].c.d[3]'), line('a[7]'), line('other')]).toEqual([5, 2, 1])
  })

  test('[R64] refuses a name that stands twice, and names of JavaScript’s own, each on its line', () => {
    expect(problems('{"a":1,\n"a":2,\n"b":{"__proto__":1,\n"constructor":2}}')).toBe(
      [
        '2: Expected "a" once: take one of the two away',
        '3: Expected another name than "__proto__"',
        '4: Expected another name than "constructor"',
      ].join('\n'),
    )
    // Written in another way it is the same name.
    expect(problems('{"\\u005f_proto__":1}')).toContain('__proto__')
  })

  test.each([
    ['', '1: Expected a text in double quotes, a number, true, false, "{" or "["'],
    ['{"a":\n1,}', '2: Expected no "," before "}"'],
    ['{"a" 1}', '1: Expected ":" after "a"'],
    ["{'a': 1}", '1: Expected a name in double quotes'],
    ['[1\n2]', '2: Expected "," or "]"'],
    ['"a\nb"', '1: Expected a text that ends with a double quote on the same line'],
    ['{"a":1}\n}', '2: Expected nothing after the last bracket'],
    ['// no\n1', '1: Expected a text in double quotes, a number, true, false, "{" or "["'],
  ])('[R62] says what is no JSON, and where: %j', (text, said) => {
    expect(problems(text)).toBe(said)
  })

  test('[R64] stops at brackets that lie too deep, and at a text of megabytes that never ends', () => {
    expect(problems('['.repeat(100_000))).toContain('at most 40 brackets')
    expect(problems(`"${'a'.repeat(5_000_000)}`)).toContain('ends with a double quote')
    expect(problems(`"${'\\n'.repeat(2_000_000)}`)).toContain('ends with a double quote')
  })

  test('[R62] takes and refuses what JSON.parse does, on damaged JSON', () => {
    const random = seededRandom(62)
    const whole = JSON.stringify({ a: [1, -2.5e3, true, null, 'é\n"\\'], b: { c: {} } }, null, 1)
    for (let round = 0; round < 3000; round += 1) {
      const at = random.below(whole.length)
      const sign = random.pick([...'{}[],:"\\ \n0.e-tx'])
      const text = whole.slice(0, at) + sign + whole.slice(at + random.below(3))
      let parses = true
      try {
        JSON.parse(text)
      } catch {
        parses = false
      }
      const twice = /once/.test(problems(text))
      if (!twice) expect(problems(text) === '', text).toBe(parses)
    }
  })
})
