/**
 * The measures of the literature, for who asks for them. Each comes with its formula and the version it
 * is in, for several circulate under one name. They were made for other readers and other texts: none
 * has been tried on these contracts.
 */
import type { Language } from '../../schemas/basics/index.ts'
import type { ClassicalMeasure } from './finding.ts'
import type { CompiledLanguage } from './language/compile-language.ts'
import type { TextBlock } from './readability.ts'
import { isWord } from './reading.ts'
import { sentencesOf } from './text/sentences.ts'
import { syllablesOf } from './text/syllables.ts'
import { tokensOf } from './text/tokens.ts'

interface Totals {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  /** Words of more than six letters. */
  readonly long: number
  readonly oneSyllable: number
  /** Words of three syllables or more. */
  readonly threeSyllables: number
}

interface Formula extends Omit<ClassicalMeasure, 'value'> {
  readonly languages: readonly Language[]
  readonly compute: (averages: Averages) => number
}

interface Averages {
  /** Words a sentence. */
  readonly asl: number
  /** Syllables a word. */
  readonly asw: number
  /** Per 100 words. */
  readonly long: number
  readonly oneSyllable: number
  readonly threeSyllables: number
  /** Long words a sentence. */
  readonly longPerSentence: number
}

const formulas: readonly Formula[] = [
  {
    id: 'flesch-douma',
    name: 'Flesch-Douma',
    languages: ['nl'],
    formula: '206,835 − 0,93 × ASL − 77 × ASW',
    version: 'Douma 1960, as in Taal-magazine 1977',
    higherIsEasier: true,
    compute: ({ asl, asw }) => 206.835 - 0.93 * asl - 77 * asw,
  },
  {
    id: 'brouwer',
    name: 'Leesindex A (Brouwer)',
    languages: ['nl'],
    formula: '195 − 2 × ASL − 66,7 × ASW',
    version: 'Brouwer 1963',
    higherIsEasier: true,
    compute: ({ asl, asw }) => 195 - 2 * asl - (200 / 3) * asw,
  },
  {
    id: 'kandel-moles',
    name: 'Kandel-Moles',
    languages: ['fr'],
    formula: '207 − 1,015 × ASL − 73,6 × ASW',
    version: 'Kandel et Moles 1958; another version has 209 − 1,15 × ASL − 68 × ASW',
    higherIsEasier: true,
    compute: ({ asl, asw }) => 207 - 1.015 * asl - 73.6 * asw,
  },
  {
    id: 'amstad',
    name: 'Flesch-Amstad',
    languages: ['de'],
    formula: '180 − ASL − 58,5 × ASW',
    version: 'Amstad 1978',
    higherIsEasier: true,
    compute: ({ asl, asw }) => 180 - asl - 58.5 * asw,
  },
  {
    id: 'wstf-1',
    name: 'Wiener Sachtextformel 1',
    languages: ['de'],
    formula: '0,1935 × MS + 0,1672 × ASL + 0,1297 × IW − 0,0327 × ES − 0,875',
    version: 'Bamberger und Vanecek 1984, first formula',
    higherIsEasier: false,
    compute: ({ asl, threeSyllables, long, oneSyllable }) =>
      0.1935 * threeSyllables + 0.1672 * asl + 0.1297 * long - 0.0327 * oneSyllable - 0.875,
  },
  {
    id: 'lix',
    name: 'LIX',
    languages: ['nl', 'fr', 'de'],
    formula: 'ASL + 100 × (words of more than 6 letters) / words',
    version: 'Björnsson 1968',
    higherIsEasier: false,
    compute: ({ asl, long }) => asl + long,
  },
  {
    id: 'rix',
    name: 'RIX',
    languages: ['nl', 'fr', 'de'],
    formula: '(words of more than 6 letters) / sentences',
    version: 'Anderson 1983',
    higherIsEasier: false,
    compute: ({ longPerSentence }) => longPerSentence,
  },
]

/** The measures that exist for a language, of all blocks that are no heading or cell. */
export function measuresOf(
  blocks: readonly TextBlock[],
  language: Language,
  compiled: CompiledLanguage | undefined,
): readonly ClassicalMeasure[] {
  if (compiled === undefined) return []
  const totals = totalsOf(blocks, language, compiled)
  return formulas
    .filter(({ languages }) => languages.includes(language))
    .map(({ languages: _, compute, ...measure }) => ({
      ...measure,
      value: totals.words === 0 ? null : Math.round(compute(averagesOf(totals)) * 10) / 10,
    }))
}

function averagesOf({ words, sentences, ...totals }: Totals): Averages {
  return {
    asl: words / sentences,
    asw: totals.syllables / words,
    long: (100 * totals.long) / words,
    oneSyllable: (100 * totals.oneSyllable) / words,
    threeSyllables: (100 * totals.threeSyllables) / words,
    longPerSentence: totals.long / sentences,
  }
}

function totalsOf(
  blocks: readonly TextBlock[],
  language: Language,
  compiled: CompiledLanguage,
): Totals {
  let words = 0
  let sentences = 0
  let syllables = 0
  let long = 0
  let oneSyllable = 0
  let threeSyllables = 0
  for (const { text, kind } of blocks) {
    if (kind === 'heading' || kind === 'cell') continue
    const tokens = tokensOf(text)
    for (const { from, to } of sentencesOf(text, tokens, compiled.sentences)) {
      const own = tokens.slice(from, to).filter(isWord)
      if (own.length > 0) sentences++
      for (const { key } of own) {
        const count = syllablesOf(key, language)
        words++
        syllables += count
        if (key.length > 6) long++
        if (count === 1) oneSyllable++
        if (count >= 3) threeSyllables++
      }
    }
  }
  return { words, sentences, syllables, long, oneSyllable, threeSyllables }
}
