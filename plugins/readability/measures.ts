/**
 * The measures of the literature, for who asks for them. Each comes with its formula and the version it
 * is in, for several circulate under one name. They were made for other readers and other texts: none
 * has been tried on these contracts.
 */
import type { Language, Text } from '../../schemas/basics/index.ts'
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

interface Formula extends Omit<ClassicalMeasure, 'value' | 'formula' | 'version'> {
  /** Where there are words in it, in each language. */
  readonly formula: string | Text
  readonly version: string | Text
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
    version: {
      nl: 'Douma 1960, zoals in Taal-magazine 1977',
      fr: 'Douma 1960, selon Taal-magazine 1977',
      de: 'Douma 1960, nach Taal-magazine 1977',
    },
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
    version: {
      nl: 'Kandel en Moles 1958; een andere versie heeft 209 − 1,15 × ASL − 68 × ASW',
      fr: 'Kandel et Moles 1958 ; une autre version a 209 − 1,15 × ASL − 68 × ASW',
      de: 'Kandel und Moles 1958; eine andere Fassung hat 209 − 1,15 × ASL − 68 × ASW',
    },
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
    version: {
      nl: 'Bamberger en Vanecek 1984, eerste formule',
      fr: 'Bamberger et Vanecek 1984, première formule',
      de: 'Bamberger und Vanecek 1984, erste Formel',
    },
    higherIsEasier: false,
    compute: ({ asl, threeSyllables, long, oneSyllable }) =>
      0.1935 * threeSyllables + 0.1672 * asl + 0.1297 * long - 0.0327 * oneSyllable - 0.875,
  },
  {
    id: 'lix',
    name: 'LIX',
    languages: ['nl', 'fr', 'de'],
    formula: {
      nl: 'ASL + 100 × (woorden van meer dan 6 letters) / woorden',
      fr: 'ASL + 100 × (mots de plus de 6 lettres) / mots',
      de: 'ASL + 100 × (Wörter mit mehr als 6 Buchstaben) / Wörter',
    },
    version: 'Björnsson 1968',
    higherIsEasier: false,
    compute: ({ asl, long }) => asl + long,
  },
  {
    id: 'rix',
    name: 'RIX',
    languages: ['nl', 'fr', 'de'],
    formula: {
      nl: '(woorden van meer dan 6 letters) / zinnen',
      fr: '(mots de plus de 6 lettres) / phrases',
      de: '(Wörter mit mehr als 6 Buchstaben) / Sätze',
    },
    version: 'Anderson 1983',
    higherIsEasier: false,
    compute: ({ longPerSentence }) => longPerSentence,
  },
]

/** The measures that exist for a language, of all blocks that are no heading or cell, said in `speak`. */
export function measuresOf(
  blocks: readonly TextBlock[],
  language: Language,
  compiled: CompiledLanguage | undefined,
  speak: Language,
): readonly ClassicalMeasure[] {
  if (compiled === undefined) return []
  const totals = totalsOf(blocks, language, compiled)
  return formulas
    .filter(({ languages }) => languages.includes(language))
    .map(({ languages: _, compute, formula, version, ...measure }) => ({
      ...measure,
      formula: inWords(inLanguage(formula, speak), speak),
      version: inLanguage(version, speak),
      value: totals.words === 0 ? null : Math.round(compute(averagesOf(totals)) * 10) / 10,
    }))
}

function inLanguage(said: string | Text, language: Language): string {
  return typeof said === 'string' ? said : said[language]
}

/** What the letters in a formula stand for. */
const letters: Readonly<Record<string, Text>> = {
  ASL: { nl: 'woorden per zin', fr: 'mots par phrase', de: 'Wörter je Satz' },
  ASW: { nl: 'lettergrepen per woord', fr: 'syllabes par mot', de: 'Silben je Wort' },
  MS: {
    nl: '% woorden van 3 lettergrepen of meer',
    fr: '% de mots de 3 syllabes ou plus',
    de: '% Wörter mit 3 Silben oder mehr',
  },
  IW: {
    nl: '% woorden van meer dan 6 letters',
    fr: '% de mots de plus de 6 lettres',
    de: '% Wörter mit mehr als 6 Buchstaben',
  },
  ES: {
    nl: '% woorden van één lettergreep',
    fr: '% de mots d’une syllabe',
    de: '% Wörter mit einer Silbe',
  },
}

function inWords(formula: string, language: Language): string {
  return formula.replace(/ASL|ASW|MS|IW|ES/g, (name) => `(${letters[name]![language]})`)
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
