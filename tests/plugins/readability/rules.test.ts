import { describe, expect, test } from 'vitest'
import {
  createReadability,
  type ReadabilityFinding,
  type RuleId,
  readabilityRules,
  ruleIds,
} from '../../../plugins/readability/index.ts'
import { smallLanguage } from '../../support/small-language.ts'
import { sentencesOf, wordCount } from '../../support/words.ts'

const engine = createReadability([smallLanguage])

function findings(text: string): readonly ReadabilityFinding[] {
  return engine.checkBlock({ text, language: 'nl' }, { language: 'nl' }).findings
}

function found(rule: RuleId, text: string): readonly (readonly [string, string])[] {
  return findings(text)
    .filter((finding) => finding.rule === rule)
    .map(({ text, severity }) => [text, severity])
}

const long = (words: number): string => `${'de '.repeat(words - 1)}trein.`

/** What is found, with its strength; then a text like it in which nothing of the rule is found. */
const examples: readonly (readonly [
  RuleId,
  string,
  readonly (readonly [string, string])[],
  string,
])[] = [
  [
    'legal-term',
    'Je hebt wettige redenen.',
    [['wettige redenen', 'warning']],
    'Je hebt goede redenen.',
  ],
  [
    'hidden-actor',
    'Je leefloon wordt morgen geschorst.',
    [['wordt morgen geschorst', 'warning']],
    'Je leefloon wordt door ons geschorst.',
  ],
  ['hidden-actor', 'Men moet komen.', [['Men', 'warning']], 'Men ziet de trein.'],
  ['vague', 'Je komt tijdig.', [['tijdig', 'warning']], 'Je komt tijdig, twee dagen ervoor.'],
  ['formal-modal', 'Je dient dit te doen.', [['dient dit te', 'note']], 'Je moet dit doen.'],
  ['formal-word', 'Dat moet je aantonen.', [['aantonen', 'note']], 'Dat moet je bewijzen.'],
  [
    'formal-word',
    'Je toont dit morgen aan.',
    [['toont dit morgen aan', 'note']],
    'Je toont dit. Kom aan.',
  ],
  [
    'phrase',
    'Een vraag met betrekking tot je werk.',
    [['met betrekking tot', 'note']],
    'Een vraag over je werk.',
  ],
  [
    'passive',
    'De brief wordt morgen gestuurd.',
    [['wordt morgen gestuurd', 'hint']],
    'Je wordt gelukkig.',
  ],
  [
    'passive',
    'De brief wordt door ons gestuurd.',
    [['wordt door ons gestuurd', 'hint']],
    'De brief wordt een boek.',
  ],
  [
    'passive',
    'Ik zie dat de brief gestuurd wordt.',
    [['gestuurd wordt', 'hint']],
    'Wij sturen de brief.',
  ],
  ['long-sentence', long(26), [[long(26), 'warning']], long(15)],
  ['long-sentence', long(21), [[long(21), 'hint']], 'Ja. '.repeat(40)],
  [
    'long-sentence',
    `De brief wordt gestuurd ${long(18)}`,
    [[`De brief wordt gestuurd ${long(18)}`, 'note']],
    'De brief wordt gestuurd.',
  ],
  [
    'conditions',
    `Als je komt, tenzij je ziek bent, ${long(20)}`,
    [['Als je komt, tenzij', 'note']],
    `Als je komt, ${long(20)}`,
  ],
  ['long-sentence', long(16), [[long(16), 'hint']], `De trein (${'de '.repeat(30)}trein).`],
  [
    'conditions',
    'Als je komt, tenzij je ziek bent, betalen wij.',
    [['Als je komt, tenzij', 'hint']],
    'Als je komt, betalen wij. Als je ziek bent, bel je.',
  ],
  [
    'conditions',
    'Als je komt, tenzij je ziek bent, mits je belt, betalen wij.',
    [['Als je komt, tenzij je ziek bent, mits', 'warning']],
    'Wij betalen.',
  ],
  [
    'verb-bracket',
    'Wij hebben de brief van de school over het werk en het geld gestuurd.',
    [['hebben de brief van de school over het werk en het geld gestuurd', 'note']],
    'Wij hebben de brief gestuurd, over het werk en de school en het geld.',
  ],
  [
    'double-negation',
    'Het is niet onmogelijk.',
    [['niet onmogelijk', 'hint']],
    'Het is onmogelijk.',
  ],
  [
    'double-negation',
    'Je komt niet naar school zonder je boek.',
    [['niet naar school zonder', 'hint']],
    'Je komt niet. Je gaat zonder je boek.',
  ],
  ['acronym', 'De NMBS komt.', [['NMBS', 'hint']], 'Het OCMW en de PC in deel IV.'],
  [
    'acronym',
    'Een GPMI is goed.',
    [['GPMI', 'hint']],
    'Een geïndividualiseerd project voor maatschappelijke integratie (GPMI) is goed. Het GPMI telt.',
  ],
  ['acronym', 'De NMBS-bus komt.', [['NMBS-bus', 'hint']], 'De OCMW-bus komt.'],
  [
    'short-form',
    'Bel i.v.m. je werk op blz. 3.',
    [
      ['i.v.m.', 'note'],
      ['blz.', 'note'],
    ],
    'Bel over je werk.',
  ],
  [
    'cross-reference',
    'De bovenvermelde brief telt.',
    [['bovenvermelde', 'note']],
    'Deze brief telt.',
  ],
  [
    'cross-reference',
    'Volgens artikel 60, § 7 mag dat.',
    [['artikel 60, § 7', 'hint']],
    'Artikel 1. Dat mag (artikel 60, § 7).',
  ],
  ['address', 'De begunstigde komt.', [['De begunstigde', 'note']], 'Je komt.'],
  ['address', 'Je komt. U ziet je werk.', [['U', 'note']], 'Je komt. Jij ziet je werk.'],
  ['rare-word', 'Je ziet een xylofoon.', [['xylofoon', 'hint']], 'Je ziet schoolgeld en Xander.'],
  [
    'long-word',
    'Je ziet de tewerkstellingsmaatregel.',
    [['tewerkstellingsmaatregel', 'hint']],
    'Je ziet de tewerkstelling.',
  ],
]

describe('[RD7] each rule fires and keeps calm', () => {
  test.each(examples)('%s: %s', (rule, text, expected, calm) => {
    expect(found(rule, text)).toEqual(expected)
    expect(found(rule, calm)).toEqual([])
  })

  test('there is an example of every rule that the small language can try', () => {
    const tried = new Set(examples.map(([rule]) => rule))
    const elsewhere: readonly RuleId[] = ['result', 'ambiguous', 'light-verb', 'tone']
    expect(ruleIds.filter((rule) => !tried.has(rule))).toEqual(elsewhere)
  })

  test.each(['result', 'ambiguous', 'light-verb'] as const)('%s: an entry of it', (action) => {
    const entry = { id: 'x', action, forms: ['slaag(t)'], plain: ['werk'], reason: 'Want.' }
    const own = createReadability([{ ...smallLanguage, entries: [entry] }])
    const of = (text: string): readonly string[] =>
      own.checkBlock({ text }, { language: 'nl' }).findings.map(({ rule }) => rule)
    expect(of('Je slaagt.')).toEqual([action])
    expect(of('Je werkt.')).toEqual([])
  })

  test('a result on a condition is no promise', () => {
    const entry = {
      id: 'x',
      action: 'result',
      forms: ['vindt werk'],
      plain: ['zoekt werk'],
      reason: 'Want.',
    } as const
    const own = createReadability([{ ...smallLanguage, entries: [entry] }])
    const of = (text: string): readonly string[] =>
      own.checkBlock({ text }, { language: 'nl' }).findings.map(({ rule }) => rule)
    expect(of('Jan vindt werk.')).toContain('result')
    expect(of('Als Jan vindt werk, bel ons.')).not.toContain('result')
  })

  test('one place has one finding: who does it is asked before what the word means', () => {
    const of = (text: string) =>
      findings(text).map(({ rule, severity, text }) => [rule, severity, text])
    expect(of('Je leefloon wordt geschorst.')).toEqual([
      ['hidden-actor', 'warning', 'wordt geschorst'],
      ['legal-term', 'hint', 'geschorst'],
    ])
    expect(of('Wij schorsen je leefloon.')).toEqual([['legal-term', 'warning', 'schorsen']])
    // A term between the two halves is another place.
    expect(of('Daarop wordt een schorsing betaald, verplicht.')).toContainEqual([
      'legal-term',
      'warning',
      'schorsing',
    ])
  })

  test('a duty in another part of the sentence hides nobody here', () => {
    const hidden = (text: string) => found('hidden-actor', text).length
    expect(hidden('De brief wordt gestuurd, dat is verplicht.')).toBe(1)
    expect(hidden('De brief wordt gestuurd: dat is verplicht.')).toBe(0)
  })

  test('what is vague sets no condition', () => {
    const entry = {
      id: 'x',
      action: 'vague',
      forms: ['indien mogelijk'],
      plain: ['als …'],
      reason: 'Want.',
    } as const
    const own = createReadability([{ ...smallLanguage, entries: [entry] }])
    const { findings } = own.checkBlock(
      { text: `Indien mogelijk en als je komt, ${long(20)}` },
      { language: 'nl' },
    )
    expect(findings.map(({ rule }) => rule)).not.toContain('conditions')
  })

  test('a word that is a finding only with its capitals, or not beside certain words', () => {
    const entry = {
      id: 'x',
      action: 'replace',
      forms: ['Wet'],
      plain: [],
      reason: 'Want.',
    } as const
    const own = createReadability([{ ...smallLanguage, entries: [{ ...entry, exactCase: true }] }])
    const of = (text: string): number =>
      own.checkBlock({ text }, { language: 'nl' }).findings.length
    expect(of('In de Wet staat dat.')).toBe(1)
    expect(of('In de wet staat dat.')).toBe(0)
  })

  test('what stands between two halves is found too, but not the same once more', () => {
    const text = 'Je toont dit aangetoond en tijdig aan.'
    const known = findings(text).filter(({ entry }) => entry !== undefined)
    expect(known.map(({ entry, text }) => [entry, text])).toEqual([
      ['aantonen', 'toont dit aangetoond en tijdig aan'],
      ['tijdig', 'tijdig'],
    ])
  })

  test('[RD8] what presses is counted and shown, and is no finding', () => {
    const text = 'Je moet komen, je moet bellen, het is verplicht.'
    const { pressure, blocks } = engine.checkDocument([{ id: 'a', text }], { language: 'nl' })
    expect(pressure.count).toBe(3)
    expect(pressure.per100Words).toBeCloseTo((100 * 3) / 9)
    expect(blocks[0]!.findings).toEqual([])
  })
})

describe('[RD9] said for people', () => {
  test.each(readabilityRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    for (const language of ['nl', 'fr', 'de'] as const) {
      for (const text of [rule.name, rule.why, rule.forClient]) {
        expect(text[language].trim()).not.toBe('')
        for (const sentence of sentencesOf(text[language])) {
          expect(wordCount(sentence), sentence).toBeLessThanOrEqual(20)
        }
      }
      const { before, after } = rule.example[language]
      expect(before).not.toBe(after)
    }
    expect(rule.evidence).not.toBe('')
  })

  test('the rules stand in the order of their ids', () => {
    expect(readabilityRules.map(({ id }) => id)).toEqual(ruleIds)
  })

  test('a message is in the language asked for', () => {
    const options = { language: 'nl' } as const
    const text = 'Je komt tijdig.'
    const nl = engine.checkBlock({ text }, options).findings[0]!.message
    const fr = engine.checkBlock({ text }, { ...options, speak: 'fr' }).findings[0]!.message
    expect(nl).toBe('‘tijdig’ zegt niet wanneer of hoeveel. Wanneer is het te laat?')
    expect(fr).toBe('« tijdig » ne dit ni quand ni combien.')
  })
})
