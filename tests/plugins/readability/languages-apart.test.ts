import { describe, expect, test } from 'vitest'
import { bands as german } from '../../../plugins/languages/de/bands.ts'
import { bands as french } from '../../../plugins/languages/fr/bands.ts'
import { bands as dutch } from '../../../plugins/languages/nl/bands.ts'
import { createReadability, type LanguageData } from '../../../plugins/readability/index.ts'
import { smallLanguage } from '../../support/small-language.ts'

const own: readonly LanguageData[] = [
  { ...smallLanguage, bands: dutch },
  { ...smallLanguage, language: 'fr', bands: french, entries: [] },
  { ...smallLanguage, language: 'de', bands: german, entries: [] },
]
const all = own.map((data) => ({ ...data, grammar: { ...data.grammar, functionWords: [] } }))
const three = createReadability(all)
const one = createReadability([all[0]!])

const texts = [
  ['nl', 'Je gaat naar de les en je doet de examens.'],
  ['nl', 'Het OCMW betaalt de kosten van je opleiding.'],
  ['nl', 'Volgende week bellen wij jou.'],
  ['fr', 'Vous allez aux cours et vous passez les examens.'],
  ['fr', "Le CPAS paie une partie des frais de l'école."],
  ['de', 'Sie gehen in den Unterricht und machen die Prüfungen.'],
  ['de', 'Das ÖSHZ bezahlt einen Teil der Kosten für die Schule.'],
] as const

describe('[RD3] only its own language', () => {
  test.each(texts)('%s: %s', (language, text) => {
    for (const said of ['nl', 'fr', 'de'] as const) {
      expect(three.checkBlock({ text }, { language: said }).language).toBe(language)
    }
  })

  test('a block in a language that is not at hand is not judged', () => {
    const foreign = [
      'Vous êtes tenu de fournir une attestation dans un délai raisonnable.',
      'The centre shall pay all of the costs that you have when you go to school.',
      'Potrebujete pomoč pri iskanju dela in stanovanja v novem mestu.',
      'אני גר בבית קטן ליד הים',
      'Я живу в маленьком доме у моря',
    ]
    for (const text of foreign) {
      expect(one.checkBlock({ text }, { language: 'nl' })).toEqual({
        language: 'other',
        findings: [],
      })
    }
  })

  test('a few words are in the language that the document says', () => {
    expect(three.checkBlock({ text: 'Sara Peeters' }, { language: 'fr' }).language).toBe('fr')
    expect(three.checkBlock({ text: '22.11.2026' }, { language: 'fr' }).language).toBe(null)
  })

  test('one document may hold blocks in several languages', () => {
    const blocks = texts.map(([, text], at) => ({ id: String(at), text }))
    const { blocks: results } = three.checkDocument(blocks, { language: 'nl' })
    expect(results.map(({ language }) => language)).toEqual(texts.map(([language]) => language))
  })
})

describe('[RD8] the words of a contract type', () => {
  const rules = (text: string, more = {}): readonly (string | undefined)[] =>
    one
      .checkBlock({ text, language: 'nl' }, { language: 'nl', ...more })
      .findings.filter(({ severity }) => severity !== 'hint')
      .map(({ entry }) => entry)

  test('silence a word with all its forms, or a phrase', () => {
    const text = 'Dat moet je aantonen, het is aangetoond.'
    expect(rules(text)).toEqual(['aantonen'])
    expect(rules(text, { accept: ['aantonen'] })).toEqual([])
    expect(rules('Je komt tijdig.', { accept: ['komt tijdig'] })).toEqual([])
    expect(rules('Je komt tijdig.', { accept: ['', '…', 'tijdiger'] })).toEqual(['tijdig'])
  })

  test('ask for an explanation, which they offer', () => {
    const explain = { joker: 'een keer zonder gevolg' }
    expect(rules('Je hebt een joker.', { explain })).toEqual(['word:joker'])
    expect(rules('Je hebt een joker (een keer zonder gevolg).', { explain })).toEqual([])
    const { findings } = one.checkBlock({ text: 'Je hebt een joker.' }, { language: 'nl', explain })
    expect(findings[0]!.suggestions).toEqual([
      {
        label: '(dat betekent: een keer zonder gevolg)',
        text: 'joker (dat betekent: een keer zonder gevolg)',
        explains: true,
      },
    ])
  })

  test('[RD8] the two bars of each part stand beside those of the whole', () => {
    const blocks = [
      { id: 'a', part: 'client', text: `Je moet ${'de school en '.repeat(12)}het werk zien.` },
      { id: 'b', part: 'centre', text: 'Wij betalen. Wij komen.' },
      { id: 'c', text: 'Dit is geen deel.' },
    ]
    const { bars, parts } = one.checkDocument(blocks, { language: 'nl' })
    expect(Object.keys(parts)).toEqual(['client', 'centre'])
    expect(parts.client!.sentences.value!).toBeGreaterThan(parts.centre!.sentences.value!)
    expect(parts.client!.sentences.over25).toBe(1)
    expect(bars.sentences.sentences).toBe(4)
    const nothing = one.checkDocument([], { language: 'nl' }).bars
    expect([nothing.words.value, nothing.sentences.value]).toEqual([null, null])
  })
})

describe('[RD10] measures with their version', () => {
  test('are those that exist for the language, computed by the formula that they show', () => {
    // 10 words, 2 sentences, 12 syllables, 1 word of more than six letters.
    const text = 'Je gaat naar de les. Ik zie je daar vanavond.'
    const measures = one.measures([{ id: 'a', text }], { language: 'nl' })
    const by = Object.fromEntries(measures.map(({ id, value }) => [id, value]))
    expect(by.lix).toBe(15)
    expect(by.rix).toBe(0.5)
    expect(Object.keys(by)).toEqual(['flesch-douma', 'brouwer', 'lix', 'rix'])
    expect(by['flesch-douma']).toBeCloseTo(206.835 - 0.93 * 5 - 77 * 1.2, 0)
    for (const { formula, version } of measures) {
      expect(formula).toMatch(/[×/]/)
      expect(formula).not.toMatch(/[A-Z]{2}|words/)
      expect(version).toMatch(/\d{4}/)
    }
    const lixOf = (speak: 'nl' | 'fr' | 'de') =>
      one.measures([{ id: 'a', text }], { language: 'nl', speak }).find(({ id }) => id === 'lix')
    expect(lixOf('nl')?.formula).toContain('woorden per zin')
    expect(lixOf('fr')?.formula).toContain('mots par phrase')
    expect(lixOf('de')?.formula).toContain('Wörter je Satz')
    expect(three.measures([], { language: 'fr' }).map(({ id, value }) => [id, value])).toEqual([
      ['kandel-moles', null],
      ['lix', null],
      ['rix', null],
    ])
    expect(three.measures([], { language: 'de' }).map(({ id }) => id)).toEqual([
      'amstad',
      'wstf-1',
      'lix',
      'rix',
    ])
  })

  test('the glossary knows terms by id and by the word as it stands', () => {
    expect(one.gloss('wettige redenen', 'nl')?.entry).toBe('wettige-reden')
    expect(one.gloss('schorsen', 'nl')?.gloss).toBe('een tijd niet betalen')
    expect(one.gloss('trein', 'nl')).toBe(null)
    expect(one.gloss('wettige reden', 'fr')).toBe(null)
    expect(one.glossary('nl').map(({ term }) => term)).toEqual(['schorsen', 'wettige reden'])
  })
})
