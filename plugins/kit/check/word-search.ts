/** Searches for words that remember what they found in a passage for as long as it does not change. */
import type { Language } from '../../../schemas/basics/index.ts'
import type { WordList } from '../rule-check.ts'
import { type Passage, passageText, type SectionFound } from './contract-index.ts'
import { type WordMatch, type WordSearch, wordSearch } from './word-patterns.ts'

export interface Hit extends WordMatch {
  readonly passage: Passage
}

export class SearchOf {
  readonly #search: WordSearch
  readonly #passages = new WeakMap<object, readonly WordMatch[]>()
  readonly #sections = new WeakMap<SectionFound, readonly Hit[]>()

  constructor(search: WordSearch) {
    this.#search = search
  }

  inText(text: string): readonly WordMatch[] {
    return this.#search(text)
  }

  inPassage(passage: Passage): readonly WordMatch[] {
    const known = this.#passages.get(passage.block)
    if (known) return known
    const matches = this.#search(passageText(passage))
    this.#passages.set(passage.block, matches)
    return matches
  }

  inSection(section: SectionFound): readonly Hit[] {
    const known = this.#sections.get(section)
    if (known) return known
    const hits = section.passages.flatMap((passage) =>
      this.inPassage(passage).map((match) => ({ ...match, passage })),
    )
    this.#sections.set(section, hits)
    return hits
  }
}

const searches = new WeakMap<object, Map<Language, SearchOf>>()

/**
 * The search for a list in a language, made once. `except` belongs to the list: a list is always asked
 * for with the same.
 */
export function searchFor(
  words: WordList,
  except: WordList | undefined,
  language: Language,
): SearchOf {
  return remembered(words, language, () => wordSearch(words, language, except))
}

const nationalNumber = {}

/** The search for numbers of the national register. */
export function nationalNumberSearch(): SearchOf {
  return remembered(nationalNumber, 'nl', () => nationalNumbers)
}

function remembered(key: object, language: Language, make: () => WordSearch): SearchOf {
  const byLanguage = searches.get(key) ?? new Map<Language, SearchOf>()
  searches.set(key, byLanguage)
  const search = byLanguage.get(language) ?? new SearchOf(make())
  byLanguage.set(language, search)
  return search
}

const digits = /(?<!\d)\d{2}[.\- ]?\d{2}[.\- ]?\d{2}[.\- ]?\d{3}[.\- ]?\d{2}(?!\d)/g

/** Eleven digits, written together or in groups, of which the last two are 97 less the rest by 97. */
function nationalNumbers(text: string): readonly WordMatch[] {
  return [...text.matchAll(digits)]
    .filter(([found]) => fits(found.replace(/\D/g, '')))
    .map(({ 0: found, index }) => ({ from: index, to: index + found.length, found }))
}

function fits(number: string): boolean {
  const [first, check] = [number.slice(0, 9), Number(number.slice(9))]
  // Who was born from 2000 on has a 2 before it.
  return [first, `2${first}`].some((digitsBefore) => 97 - (Number(digitsBefore) % 97) === check)
}
