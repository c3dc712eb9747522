import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readabilityRules } from '../../plugins/readability/index.ts'
import { modelContracts } from './density.ts'
import { evaluate } from './evaluate.ts'
import { parseGold, readFreshGold, readGold, readSecondGold } from './gold-file.ts'
import { scoreGold, sumOf } from './gold-score.ts'
import { makeEngine } from './measures.ts'
import { pairwiseAccuracy, ratedAccuracy } from './pairwise.ts'
import { reportOf } from './report.ts'
import { readCsv } from './sets/csv.ts'
import { readXlsx } from './sets/xlsx.ts'

const atLeast = { nl: 200, fr: 100, de: 60 } as const
const secondAtLeast = { nl: 120, fr: 50, de: 40 } as const
const freshAtLeast = { nl: 30, fr: 15, de: 15 } as const
const languages = ['nl', 'fr', 'de'] as const

describe.each(languages)('the labelled sentences in %s', (language) => {
  const sentences = readGold(language)
  const second = readSecondGold(language)
  const fresh = readFreshGold(language)

  test('are as many as promised, half of them held apart, and about half without a mark', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(atLeast[language])
    const held = sentences.filter((one) => one.held).length
    expect(Math.abs(held - sentences.length / 2)).toBeLessThanOrEqual(2)
    const calm = sentences.filter(({ labels }) => labels.length === 0).length / sentences.length
    expect(calm).toBeGreaterThan(0.4)
    expect(calm).toBeLessThan(0.6)
  })

  test('have a second and a fresh set, of which about half has no mark', () => {
    expect(second.length).toBeGreaterThanOrEqual(secondAtLeast[language])
    expect(fresh.length).toBeGreaterThanOrEqual(freshAtLeast[language])
    for (const set of [second, fresh]) {
      const calm = set.filter(({ labels }) => labels.length === 0).length / set.length
      expect(calm).toBeGreaterThan(0.4)
      expect(calm).toBeLessThan(0.6)
    }
  })

  test('stand there once, and their marks do not cross', () => {
    const all = [...sentences, ...second, ...fresh]
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
    for (const { text, labels, line } of all) {
      const places = labels.filter(({ start, end }) => end - start < text.length)
      places.reduce((before, { start, end }) => {
        expect(start, `line ${line}`).toBeGreaterThanOrEqual(before)
        return end
      }, 0)
    }
  })

  test('are long exactly where the guideline counts more than twenty words', () => {
    for (const { text, labels, line } of [...sentences, ...second, ...fresh]) {
      const count = text
        .replace(/\([^)]*\)/g, '')
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
      const isLong = labels.some(({ rules }) => rules.includes('long-sentence'))
      expect(isLong, `line ${line}`).toBe(count > 20)
    }
  })
})

test('a label names only rules that there are, and a line that is no sentence is refused', () => {
  expect(parseGold('held Een [wettige reden](legal-term|formal-word) telt. {conditions}')).toEqual([
    {
      line: 1,
      held: true,
      text: 'Een wettige reden telt.',
      labels: [
        { rules: ['legal-term', 'formal-word'], start: 4, end: 17 },
        { rules: ['conditions'], start: 0, end: 23 },
      ],
    },
  ])
  expect(() => parseGold('Een [reden](no-rule).')).toThrow('no-rule')
  expect(() => parseGold('Een [reden.')).toThrow('line 1')
})

test('the evaluation runs on the labelled sentences alone, and says which data is absent', async () => {
  const evaluation = await evaluate({ sets: [], models: null, plainLists: {} })
  const report = reportOf(evaluation, { day: '2026-01-31', absent: ['the pairs (pairs.csv)'] })
  expect(report).toContain('2026-01-31')
  expect(report).toContain('Not measured, for the data was not there: the pairs (pairs.csv).')
  expect(report).toContain('What this does not prove')
  expect(report).not.toContain('NaN')
  // Where something is underlined a person marked something too, and what is plain is left alone.
  for (const set of ['held', 'second'] as const) {
    const scores = evaluation.gold.map((one) => one[set])
    const { found, right, elsewhereRight } = sumOf(scores.map(({ total }) => total))
    expect(right / found).toBeGreaterThanOrEqual(0.9)
    expect((right + elsewhereRight) / found).toBeGreaterThan(0.93)
    for (const { keptCalm, calm } of scores) expect(keptCalm / calm).toBeGreaterThan(0.9)
  }
  // The set that nothing was mended for: it may not become worse.
  const fresh = sumOf(evaluation.gold.map((one) => one.fresh.total))
  expect(fresh.right / fresh.found).toBeGreaterThan(0.89)
  expect((fresh.right + fresh.elsewhereRight) / fresh.found).toBeGreaterThan(0.95)
})

test('what the founding documents complain of is underlined', async () => {
  const engine = await makeEngine()
  const { findings } = engine.checkBlock(
    { text: 'Je moet wettige redenen aantonen.', language: 'nl' },
    { language: 'nl' },
  )
  expect(
    findings.map(({ text, severity }) => [text.includes('wettige redenen'), severity]),
  ).toContainEqual([true, 'warning'])
})

test('a score tells a right place from a right rule, and counts what was missed', async () => {
  const engine = await makeEngine()
  const { total, mistakes } = scoreGold(
    engine,
    'nl',
    parseGold('Je moet [wettige redenen](vague) geven.\nJe [komt](vague) morgen.'),
  )
  expect(total).toMatchObject({ found: 1, right: 0, elsewhereRight: 1, labels: 2, recalled: 0 })
  expect(mistakes.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
    '1 marked for another reason',
    '1 missed',
    '2 missed',
  ])
})

test('plainer words are one advice: a finding of another of its rules is right, by another name', async () => {
  const engine = await makeEngine()
  const { total } = scoreGold(
    engine,
    'nl',
    parseGold('Dit gaat [over](phrase) [aanwenden](phrase).'),
  )
  expect(total).toMatchObject({ found: 1, right: 1, sameName: 0, labels: 2, recalled: 1 })
})

test('pairs are counted with ties as half, and ratings by every two that differ', () => {
  const pairs = [
    { harder: 'aaa', easier: 'a' },
    { harder: 'a', easier: 'aa' },
    { harder: 'aa', easier: 'bb' },
  ]
  const length = (text: string) => text.length
  expect(pairwiseAccuracy(pairs, length, (text) => (text.includes('b') ? 1 : 0))).toEqual({
    decided: 2,
    pairs: 3,
    withoutTies: 0.5,
    withTies: 0.5,
    onReference: 0.5,
  })
  const rated = [
    { text: 'a', rating: 1 },
    { text: 'aa', rating: 2 },
    { text: 'aaaa', rating: 3 },
    { text: 'aaa', rating: 3 },
  ]
  const { withoutTies, pairs: count, spearman } = ratedAccuracy(rated, length, length)
  expect([withoutTies, count]).toEqual([1, 5])
  expect(spearman).toBeCloseTo(0.949, 3)
})

test('separated values keep what stands between quotes', () => {
  expect(readCsv('a,"b, ""c""\nd"\r\ne,f\n')).toEqual([
    ['a', 'b, "c"\nd'],
    ['e', 'f'],
  ])
})

test('a workbook is read without a package for it', () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>2.5</v></c></row></sheetData>'
  const shared = '<sst><si><t>l’été &amp; l&#39;hiver</t></si></sst>'
  const book = zip({ 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': shared })
  expect(readXlsx(book)).toEqual([["l’été & l'hiver", '', '2.5']])
  expect(() => readXlsx(Buffer.from('no zip'))).toThrow('no zip file')
})

test('the print of the models is taken apart into contracts and paragraphs', () => {
  const print = 'Bijlage\nLogo OCMW A\nDOEL\n\n- Je komt\n- Je belt\nLogo OCMW B\nEen zin.\n'
  const models = modelContracts(print)
  expect(models.map(({ name, blocks }) => [name, blocks.map(({ text }) => text)])).toEqual([
    ['model A', ['DOEL', 'Je komt', 'Je belt']],
    ['model B', ['Een zin.']],
  ])
})

test('every rule that underlines is in the guideline', async () => {
  const { readSource } = await import('../support/source-files.ts')
  const guideline = readSource('tests/eval/gold/guideline.md').text
  for (const { id, strength } of readabilityRules) {
    if (strength !== 'hint') expect(guideline).toContain(`\`${id}\``)
  }
})

/** A zip with deflated files, as a workbook is. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const content = deflateRawSync(text)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(content.length, 20)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    bodies.push(local, Buffer.from(name), content)
    entries.push(entry, Buffer.from(name))
    at += 30 + name.length + content.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, ...entries, end])
}
