import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkReading } from '../../../plugins/readability/check-block.ts'
import {
  createReadability,
  type ReadabilityFinding,
  type TextBlock,
} from '../../../plugins/readability/index.ts'
import { compileLanguage } from '../../../plugins/readability/language/compile-language.ts'
import { readBlock } from '../../../plugins/readability/reading.ts'
import { tokensOf } from '../../../plugins/readability/text/tokens.ts'
import { smallEntries, smallLanguage } from '../../support/small-language.ts'

const engine = createReadability([smallLanguage])
const options = { language: 'nl' } as const

/** Pieces of which texts are made in which rules find something, and texts that nobody writes. */
const pieces = [
  ...['wettige redenen', 'aantonen', 'toont', 'aan', 'dient', 'te', 'tijdig', 'GPMI', 'u', 'je'],
  ...['wordt', 'geschorst', 'als', 'tenzij', 'niet', 'onmogelijk', 'artikel', '60', '§', 'i.v.m.'],
  ...['(', ')', '.', ',', ':', '?', '…', '\n', '\n\n- ', 'dat betekent', 'bijvoorbeeld', 'heeft'],
  ...['\u{1F600}', '\ud83d', '\udc00', '\u0000', '\u202E', 'שלום', 'e\u0301', '\u00AD', "l'", '’'],
  ...['de begunstigde', 'bovenvermelde', 'door', 'Xylofoon', 'a'.repeat(70), 'www.a.be', '1.'],
]
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '', '-')), {
    maxLength: 60,
  })
  .map((parts) => parts.flat().join(''))
const weird = fc.string({ unit: 'binary', maxLength: 200 })

function check(text: string): readonly ReadabilityFinding[] {
  return engine.checkBlock({ text, language: 'nl' }, options).findings
}

describe('[RD1] places', () => {
  test('every finding lies inside the text, at whole characters, and says what stands there', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, weird), (text) => {
        let before = 0
        for (const finding of check(text)) {
          expect(finding.start).toBeGreaterThanOrEqual(before)
          expect(finding.end).toBeGreaterThan(finding.start)
          expect(finding.end).toBeLessThanOrEqual(text.length)
          expect(finding.text).toBe(text.slice(finding.start, finding.end))
          for (const at of [finding.start, finding.end]) {
            expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))).toBe(false)
          }
          before = finding.start
        }
      }),
      { numRuns: 400 },
    )
  })

  test('a suggestion fits the form, the capital and what stands between two halves', () => {
    const put = (text: string): readonly string[] =>
      check(text)
        .filter(({ rule }) => rule === 'formal-word' || rule === 'formal-modal')
        .map(
          ({ start, end, suggestions }) =>
            text.slice(0, start) + suggestions[0]!.text + text.slice(end),
        )
    expect(put('Je toont dit morgen aan.')).toEqual(['Je bewijst dit morgen.'])
    expect(put('Aantonen mag.')).toEqual(['Bewijzen mag.'])
    expect(put('Dat is aangetoond.')).toEqual(['Dat is bewezen.'])
  })
})

describe('[RD2] any text', () => {
  const compiled = compileLanguage(smallLanguage)

  /** How often the rules look at a word of a text. */
  function steps(text: string): number {
    let count = 0
    const tokens = new Proxy(tokensOf(text), {
      get(target, key) {
        count++
        return Reflect.get(target, key)
      },
    })
    checkReading(readBlock(text, 'text', tokens, compiled, [compiled.lexicon]), 'nl')
    return count
  }

  test.each([
    'Je moet wettige redenen aantonen. ',
    'de wettige reden als ',
    'wettige reden ( ',
    'wettige redenen (GPMI) ',
    'wordt als geschorst niet ',
    'toont dit ',
    'heeft gevraagd ',
    'dat betekent de ',
    '(((',
    '. ',
    '1. ',
    'artikel ',
    'GPMI dat betekent ',
  ])('%j repeated: twice the text, at most little more than twice the steps', (piece) => {
    const short = steps(piece.repeat(300))
    const twice = steps(piece.repeat(600))
    expect(twice).toBeLessThanOrEqual(2.2 * short + 1000)
    // And each word is looked at a bounded number of times.
    expect(twice).toBeLessThanOrEqual(250 * (tokensOf(piece.repeat(600)).length + 10))
  })

  test.each([
    ['nothing', ''],
    ['a million characters', 'Je moet wettige redenen aantonen. '.repeat(30_000)],
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['one word of a million parts', 'ab-'.repeat(333_333)],
    ['nothing but emoji', '\u{1F469}\u200D\u{1F467}\u{1F600}'.repeat(100_000)],
    ['right to left', 'אני גר בבית קטן ליד הים. '.repeat(1000)],
    ['control characters', '\u0000\u0007\u001B[31m\u202E'.repeat(10_000)],
    ['half pairs', '\ud83d \udc00'.repeat(100_000)],
    ['brackets', '('.repeat(500_000)],
    ['full stops', 'a.'.repeat(300_000)],
    ['line breaks', '\n \t'.repeat(300_000)],
    ['accents without letters', '\u0301'.repeat(500_000)],
  ])('%s is read to its end', (_, text) => {
    for (const language of ['nl', undefined] as const) {
      const block = { text, ...(language !== undefined && { language }) }
      const { findings } = engine.checkBlock(block, options)
      for (const { start, end } of findings) expect(start < end && end <= text.length).toBe(true)
    }
  })
})

describe('[RD4] a term is cleared by its explanation', () => {
  function terms(
    text: string,
    more: Partial<Parameters<typeof engine.checkBlock>[1]> = {},
  ): number {
    const { findings } = engine.checkBlock({ text, language: 'nl' }, { ...options, ...more })
    return findings.filter(({ rule }) => rule === 'legal-term').length
  }

  test.each([
    'Je hebt een wettige reden (een goede reden die de wet aanvaardt).',
    'Je hebt een wettige reden. Dat betekent: een goede reden die de wet aanvaardt.',
    'Je hebt een wettige reden, dat betekent een goede reden.',
    'Je hebt een wettige reden, bijvoorbeeld ziekte.',
    'Je hebt een goede reden die de wet aanvaardt (wettige reden).',
    'Wettige reden: een goede reden die de wet aanvaardt.',
    'Je krijgt een tijd geen geld van ons. De wet noemt dat een schorsing.',
    'Je krijgt een tijd geen geld van ons: dat heet een schorsing.',
    'Je krijgt een tijd geen geld van ons. Schorsing heet dat.',
  ])('%s', (text) => {
    expect(terms(text)).toBe(0)
  })

  test.each([
    'Je hebt een wettige reden (zie artikel 60).',
    'Je hebt een wettige reden (artikel 60, § 7).',
    'Je hebt een wettige reden (schorsing).',
    'Je hebt een wettige reden. Je komt morgen. Bel ons. Dat betekent een goede dag.',
    'Je hebt een wettige reden ().',
    'Je hebt een wettige reden, dat betekent',
    'De wet noemt dat een schorsing.',
    'Je komt. De schorsing heet zo.',
  ])('not by this: %s', (text) => {
    expect(terms(text)).toBeGreaterThan(0)
  })

  test('in another block, or in a glossary that the reader has', () => {
    const blocks = [
      { id: 'a', text: 'Je hebt een wettige reden nodig.' },
      { id: 'b', text: 'Een wettige reden (een goede reden die de wet aanvaardt) is genoeg.' },
    ]
    const { blocks: results } = engine.checkDocument(blocks, options)
    const rules = results.flatMap(({ findings }) => findings.map(({ rule }) => rule))
    expect(rules).not.toContain('legal-term')
    expect(terms('Je hebt een wettige reden.', { explained: ['wettige-reden'] })).toBe(0)
  })

  test('putting in the explanation that is offered clears it and raises nothing new', () => {
    const context = fc.constantFrom(
      ['Je hebt een ', ' nodig.'],
      ['Zonder ', ' kan je niet komen.'],
      ['Wij betalen als je een ', ' hebt, en als je belt.'],
      ['', ' is goed.'],
    )
    const words = fc.constantFrom('wettige reden', 'wettige redenen', 'schorsing', 'geschorst')
    fc.assert(
      fc.property(context, words, ([before, after], word) => {
        const text = before! + word + after!
        const all = check(text)
        const term = all.find(({ rule }) => rule === 'legal-term')!
        const [explanation] = term.suggestions
        expect(explanation!.explains).toBe(true)
        const mended = text.slice(0, term.start) + explanation!.text + text.slice(term.end)
        const kinds = (found: readonly ReadabilityFinding[]): readonly string[] =>
          found.map(({ rule, text }) => `${rule}: ${rule === 'conditions' ? '' : text}`)
        expect(kinds(check(mended)).filter((kind) => !kinds(all).includes(kind))).toEqual([])
        expect(check(mended).some(({ entry }) => entry === term.entry)).toBe(false)
      }),
    )
  })
})

test('[RD5] an explanation makes nothing worse: neither bar rises by it', () => {
  const bars = (text: string) => engine.checkDocument([{ id: 'a', text }], options).bars
  for (const entry of smallEntries.filter(({ gloss }) => gloss !== undefined)) {
    const term = entry.id.replace('-', ' ')
    const bare = bars(`Je hebt een ${term} nodig.`)
    const clear = bars(`Je hebt een ${term} (dat betekent: ${entry.gloss}) nodig.`)
    expect(clear.words.value!).toBeLessThanOrEqual(bare.words.value!)
    expect(clear.sentences.value!).toBeLessThanOrEqual(bare.sentences.value!)
    expect(clear.sentences.longest).toBe(bare.sentences.longest)
  }
})

describe('[RD6] no order', () => {
  test('the order of blocks, and what was asked before, change nothing', () => {
    const document = fc.array(anyText, { maxLength: 8 })
    fc.assert(
      fc.property(document, fc.nat(), (texts, turn) => {
        const blocks = texts.map(
          (text, at): TextBlock => ({ id: String(at), text, language: 'nl' }),
        )
        const other = blocks.toSorted(
          (a, b) => ((Number(a.id) * 7 + turn) % 5) - ((Number(b.id) * 7 + turn) % 5),
        )
        const byId = (of: readonly TextBlock[], with_ = engine) =>
          new Map(with_.checkDocument(of, options).blocks.map((one) => [one.id, one.findings]))
        const first = byId(blocks)
        const second = byId(other)
        const fresh = byId(blocks, createReadability([smallLanguage]))
        for (const [id, findings] of first) {
          expect(second.get(id)).toEqual(findings)
          expect(fresh.get(id)).toEqual(findings)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('a change of one block leaves the findings of the others as they are', () => {
    const blocks = [
      { id: 'a', text: 'Je moet dit aantonen.' },
      { id: 'b', text: 'De brief wordt gestuurd.' },
    ]
    const before = engine.checkDocument(blocks, options)
    const after = engine.checkDocument([blocks[0]!, { id: 'b', text: 'Wij komen.' }], options)
    expect(after.blocks[0]).toEqual(before.blocks[0])
    expect(after.blocks[1]!.findings).toEqual([])
  })
})
