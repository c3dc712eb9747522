/** How common the content words of a block are: by their band, or that of the common words in them. */
import type { CompiledLanguage } from './language/compile-language.ts'
import { partsOf } from './lexicon/compounds.ts'
import { wordClass } from './lexicon/word-classes.ts'
import { has, isCapital, isWord, type Reading } from './reading.ts'

/**
 * 0 to 3: the band of the word, of the word without its ending, or of the rarest part of a compound,
 * which is never below 1. 4: in none of them.
 */
export type Rarity = 0 | 1 | 2 | 3 | 4

/** Endings that make no other word of it; the stem that is left has four letters or more. */
const inflections = {
  nl: ['en', 'e', 's', 'n', 't', 'd', 'de', 'te', 'den', 'ten', "'s"],
  fr: ['s', 'e', 'es', 'x', 'ment', 'nt', 'ent', 'r', 'z'],
  de: ['en', 'e', 'n', 'er', 'es', 'em', 's', 't', 'te', 'ten'],
} as const

/** Content words with their rarity. Names, capitals and words of one or two letters are none. */
export function commonness(
  reading: Reading,
): readonly { readonly at: number; readonly rarity: Rarity }[] {
  const { text, tokens, sentences, language } = reading
  const isGerman = language.data.language === 'de'
  const found: { at: number; rarity: Rarity }[] = []
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at++) {
      const token = tokens[at]!
      if (!isWord(token) || has(reading, at, wordClass.function)) continue
      const { key, start } = token
      if (key.length < 3 || key.endsWith("'") || /[.\d]/.test(key)) continue
      const rarity = rarityOf(key, language)
      if (rarity === 4) {
        // In German every noun has a capital; there, and at the head of a sentence, it tells nothing.
        if (isCapital(text, start) && ((!isGerman && at > from) || isCapital(text, start + 1))) {
          continue
        }
      }
      found.push({ at, rarity })
    }
  }
  return found
}

/** What a language remembers of words that it looked up is forgotten beyond so many. */
const mostRemembered = 20_000

export function rarityOf(word: string, language: CompiledLanguage): Rarity {
  const { rarities } = language
  const known = rarities.get(word)
  if (known !== undefined) return known
  if (word.length > 60) return 4
  const rarity = lookUp(word, language)
  if (rarities.size >= mostRemembered) rarities.clear()
  rarities.set(word, rarity)
  return rarity
}

function lookUp(word: string, { bands, data }: CompiledLanguage): Rarity {
  const own = bands.get(word)
  if (own !== undefined) return own
  for (const ending of inflections[data.language]) {
    if (!word.endsWith(ending) || word.length - ending.length < 4) continue
    const stem = bands.get(word.slice(0, -ending.length))
    if (stem !== undefined) return stem
  }
  const { compounds } = data.grammar
  const parts = partsOf(word, compounds, (part) => bands.has(part))
  if (parts === null) return 4
  const rarest = Math.max(1, ...parts.map((part) => bands.get(part)!))
  return rarest as Rarity
}
