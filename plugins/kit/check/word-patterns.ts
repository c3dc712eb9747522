/**
 * Words to look for, as a rule writes them, made into one search. How an entry is written stands with
 * {@link WordList}; nothing else in it means anything. With the bounds that `define` puts on an entry
 * no list makes a search that takes long, whatever it is given to read.
 */
import type { Language } from '../../../schemas/basics/index.ts'
import type { WordEntry, WordList } from '../rule-check.ts'

export interface WordMatch {
  readonly from: number
  readonly to: number
  readonly found: string
  /** What to write in its place, with a capital where the words had one. */
  readonly instead?: string
}

/** Finds the words of a list in a text, from left to right. */
export type WordSearch = (text: string) => readonly WordMatch[]

const numbers: Readonly<Record<Language, string>> = {
  nl: 'één|een paar|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig',
  fr: 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente',
  de: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig',
}

const IN_WORD = '[\\p{L}\\p{N}-]'

/** Up to five words of the same sentence. */
const GAP = '(?:[^\\p{L}\\p{N}.!?;:]+[\\p{L}\\p{N}]+){0,5}[^\\p{L}\\p{N}.!?;:]+'

function sourceOf(entry: string, language: Language): string {
  let source = ''
  let gap = false
  for (const token of entry.normalize('NFC').trim().split(/\s+/)) {
    if (token === '…') {
      gap = true
      continue
    }
    if (source !== '') source += gap ? GAP : '\\s+'
    source += tokenSource(token, language)
    gap = false
  }
  return source
}

/** The sources as whole words. */
function whole(sources: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`
}

function tokenSource(token: string, language: Language): string {
  return token.replace(
    /\*|#|\(([^()]*)\)|['’]|[\\^$.+?()[\]{}|]/gu,
    (sign, ending: string | undefined, at: number) => {
      // To where the word begins or ends, and nowhere between: there is one way to read each word.
      if (sign === '*')
        return at === 0 ? `(?<!${IN_WORD})${IN_WORD}{0,40}` : `${IN_WORD}{0,40}(?!${IN_WORD})`
      if (sign === '#') return `(?:\\d+|${numbers[language]})`
      if (sign === "'" || sign === '’') return "['’]"
      if (ending !== undefined) return `(?:${ending.split('|').map(literal).join('|')})?`
      return literal(sign)
    },
  )
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/['’]/g, "['’]")
}

const wordOf = (entry: WordEntry) => (typeof entry === 'string' ? entry : entry.word)

/** The search for the words of a list in a language; a list that has none for it finds nothing. */
export function wordSearch(list: WordList, language: Language, except?: WordList): WordSearch {
  const entries = list[language] ?? []
  if (entries.length === 0) return () => []
  const search = new RegExp(whole(entries.map((entry) => sourceOf(wordOf(entry), language))), 'giu')
  const replaced = entries.filter((entry) => typeof entry === 'object')
  const single = replaced.map(({ word, instead }) => ({
    search: new RegExp(`^(?:${sourceOf(word, language)})$`, 'iu'),
    instead,
  }))
  const allowed = except?.[language]?.length ? wordSearch(except, language) : null

  return (text) => {
    const matches: WordMatch[] = []
    for (const { 0: found, index: from } of text.matchAll(search)) {
      const instead = single.find((one) => one.search.test(found))?.instead
      const to = from + found.length
      matches.push({ from, to, found, ...(instead ? { instead: likeIn(found, instead) } : {}) })
    }
    if (matches.length === 0 || allowed === null) return matches
    const free = allowed(text)
    return matches.filter(({ from, to }) => !free.some((one) => one.from < to && from < one.to))
  }
}

function likeIn(found: string, instead: string): string {
  const first = found.charAt(0)
  return first !== first.toLowerCase()
    ? instead.charAt(0).toUpperCase() + instead.slice(1)
    : instead
}
