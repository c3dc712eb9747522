/**
 * What orders two texts: our two bars, and the one-line measures that they must beat. The one-line
 * measures have their own simple reading of words and sentences, so that they owe nothing to ours.
 */
import { loadLanguage } from '../../plugins/languages/index.ts'
import { createReadability, type Readability, readBands } from '../../plugins/readability/index.ts'
import type { Language } from '../../schemas/basics/index.ts'

export interface Measure {
  readonly name: string
  readonly ours: boolean
  /** Higher is harder. */
  readonly of: (text: string) => number
}

/** An engine for every language. */
export async function makeEngine(): Promise<Readability> {
  return createReadability(await Promise.all((['nl', 'fr', 'de'] as const).map(loadLanguage)))
}

/** All measures of a language. `plainList` are words that a list calls hard; empty: there is no list. */
export async function measuresOf(
  engine: Readability,
  language: Language,
  plainList: readonly string[],
): Promise<readonly Measure[]> {
  const bars = (text: string) => engine.checkDocument([{ id: 'a', text, language }], { language })
  const bands = readBands((await loadLanguage(language)).bands)
  return [
    { name: 'our words bar', ours: true, of: (text) => bars(text).bars.words.value ?? 0 },
    { name: 'our sentences bar', ours: true, of: (text) => bars(text).bars.sentences.value ?? 0 },
    {
      name: 'our underlines per text',
      ours: true,
      of: (text) => bars(text).blocks[0]!.findings.filter((one) => one.severity !== 'hint').length,
    },
    { name: 'words a sentence (ASL)', ours: false, of: (text) => asl(text) },
    {
      name: 'RIX',
      ours: false,
      of: (text) => longWords(text) / sentencesIn(text),
    },
    {
      name: 'LIX',
      ours: false,
      of: (text) => asl(text) + (100 * longWords(text)) / wordsIn(text).length,
    },
    { name: fleschNames[language], ours: false, of: (text) => -flesch(text, language) },
    {
      name: 'share outside the top 5 000',
      ours: false,
      of: (text) => {
        const words = wordsIn(text)
        return words.filter((word) => (bands.get(word) ?? 4) > 2).length / words.length
      },
    },
    ...(plainList.length === 0 ? [] : [listMeasure(plainList)]),
  ]
}

function listMeasure(list: readonly string[]): Measure {
  const hard = new Set(list.map((term) => wordsIn(term).join(' ')))
  return {
    name: 'words of a plain list',
    ours: false,
    of: (text) => {
      const words = wordsIn(text)
      let found = 0
      for (let from = 0; from < words.length; from++) {
        for (let count = 1; count <= 5; count++) {
          if (hard.has(words.slice(from, from + count).join(' '))) found++
        }
      }
      return found / words.length
    },
  }
}

/** In lower case, at least one, so that nothing is divided by zero. */
export function wordsIn(text: string): readonly string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)
  return words ?? ['']
}

function sentencesIn(text: string): number {
  return Math.max(1, text.split(/[.!?…]+(?=\s|$)/).filter((part) => /\p{L}/u.test(part)).length)
}

function asl(text: string): number {
  return wordsIn(text).length / sentencesIn(text)
}

function longWords(text: string): number {
  return wordsIn(text).filter((word) => word.length > 6).length
}

const fleschNames = { nl: 'Flesch-Douma', fr: 'Kandel-Moles', de: 'Flesch-Amstad' } as const

/** Higher is easier. */
function flesch(text: string, language: Language): number {
  const words = wordsIn(text)
  const syllables = words.reduce(
    (sum, word) => sum + Math.max(1, word.match(/[aeiouyäöüàâéèêëîïôùûœ]+/g)?.length ?? 1),
    0,
  )
  const asw = syllables / words.length
  switch (language) {
    case 'nl':
      return 206.835 - 0.93 * asl(text) - 77 * asw
    case 'fr':
      return 207 - 1.015 * asl(text) - 73.6 * asw
    case 'de':
      return 180 - asl(text) - 58.5 * asw
  }
}
