import { describe, expect, test } from 'vitest'
import { keyOf, tokensOf } from '../../../plugins/readability/text/tokens.ts'

function keys(text: string): readonly string[] {
  return tokensOf(text).map(({ key }) => key)
}

describe('words', () => {
  test.each([
    ['Je komt, of je belt.', ['je', 'komt', ',', 'of', 'je', 'belt', '.']],
    ["l'intéressé qu’il aujourd'hui", ["l'", 'intéressé', "qu'", 'il', "aujourd'hui"]],
    ["foto's van auto’s 's morgens", ["foto's", 'van', "auto's", "'s", 'morgens']],
    ["m'n z'n", ["m'n", "z'n"]],
    ['o.a. t.b.v. z.B. i.v.m. de', ['o.a.', 't.b.v.', 'z.b.', 'i.v.m.', 'de']],
    ['artikel 60, § 7', ['artikel', '60', ',', '§', '7']],
    ['op 22.11.2026 om 14:30', ['op', '22.11.2026', 'om', '14:30']],
    ['1.307,85 euro', ['1.307,85', 'euro']],
    ['de 1ste keer', ['de', '1ste', 'keer']],
    ['Naam: ........ Datum ____', ['naam', ':', '........', 'datum', '____']],
    ['leef\u00ADloon', ['leefloon']],
    ['de ver-\nplichting', ['de', 'verplichting']],
    ['NT2 en 5G', ['nt2', 'en', '5G']],
    ['sociaal-professioneel', ['sociaal-professioneel']],
    ['info@ocmw.example is @', ['@', 'is']],
  ])('%j', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  test('are the same in NFC and NFD, at places of their own text', () => {
    const composed = 'Les intéressés à l’école'
    const apart = composed.normalize('NFD')
    expect(keys(apart)).toEqual(keys(composed))
    expect(apart.slice(tokensOf(apart)[1]!.start, tokensOf(apart)[1]!.end)).toBe(
      'intéressés'.normalize('NFD'),
    )
  })

  test('are compared without capitals, curls and soft hyphens', () => {
    expect(keyOf('L’IN\u00ADTÉRESSÉ')).toBe("l'intéressé")
  })
})

test('every place is at a whole character', () => {
  const text = 'a\u{1F600}b \ud800 \udc00 é\u0301 \u202Eאבג 𝒳𝒴'
  for (const { start, end } of tokensOf(text)) {
    for (const at of [start, end]) expect(text.slice(at - 1, at + 1)).not.toMatch(/^\p{Cs}{2}$/u)
    expect(start).toBeLessThan(end)
  }
})
