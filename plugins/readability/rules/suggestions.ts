/**
 * What an entry offers: words that may be put in place with one press, for the form that was found, and
 * words to read. Only what is written for this very form is put in place, and only where the words around
 * it allow it: a press leaves a correct sentence.
 */
import type { Language } from '../../../schemas/basics/index.ts'
import type { Suggestion } from '../finding.ts'
import type { Meaning } from '../language/compile-language.ts'
import { writtenForms } from '../lexicon/written-forms.ts'
import { isCapital, type LexiconMatch, type Reading } from '../reading.ts'
import { fitsBetween } from './fits-between.ts'
import { withoutTo } from './to-infinitive.ts'

/** What stands in brackets behind a term. */
const means: Readonly<Record<Language, string>> = {
  nl: 'dat betekent:',
  fr: 'c’est-à-dire :',
  de: 'das heißt:',
}

/** The words of a match as they stand in the text. */
export function textOf({ text, tokens }: Reading, { from, to }: LexiconMatch): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end)
}

export interface Offer {
  readonly suggestions: readonly Suggestion[]
  /** The token behind the words that they take the place of: a verb further on may belong to them. */
  readonly to: number
}

/** An explanation behind the term first, then words to put in its place, then words to read. */
export function suggestionsOf(reading: Reading, match: LexiconMatch): Offer {
  const { entry } = match.meaning
  const suggestions: Suggestion[] = []
  if (entry.gloss !== undefined) {
    const explanation = `(${means[reading.language.data.language]} ${entry.gloss})`
    suggestions.push({
      label: explanation,
      text: `${textOf(reading, match)} ${explanation}`,
      explains: true,
    })
  }
  const put = placed(reading, match)
  suggestions.push(...put.suggestions)
  const known = new Set(put.suggestions.map(({ label }) => label.toLowerCase()))
  for (const words of wordsToRead(reading, match.meaning)) {
    if (!known.has(words.toLowerCase()))
      suggestions.push({ label: words, text: words, advice: true })
  }
  return { suggestions, to: put.to }
}

function placed(reading: Reading, match: LexiconMatch): Offer {
  const { text, tokens, sentences, language } = reading
  const suggestions: Suggestion[] = []
  let { to } = match
  const { from } = sentences[match.sentence]!
  const before = match.from > from ? tokens[match.from - 1]!.key : '^'
  const after = tokens[match.to]?.key ?? ''
  const written = writtenOf(match)
  const choices =
    language.swaps.get(`${written}~${after}`) ??
    language.swaps.get(`${before}~${written}`) ??
    language.swaps.get(written) ??
    noSwaps
  const atHead = match.from === from && isCapital(text, tokens[match.from]!.start)
  // "en vertu d'un arrêté": after an elision comes no space, after what takes its place there does.
  const space = /['’]$/.test(textOf(reading, match)) ? ' ' : ''
  for (const words of choices) {
    if (!fitsBetween(reading, match, written, words)) continue
    const label = atHead ? capitalised(words) : words
    const made = withoutTo(reading, match, written, label)
    if (made === null) continue
    if (made !== undefined) return { suggestions: [{ label, text: made.text }], to: made.to }
    const ending = /['’]$/.test(label) ? '' : space
    const [head = '', tail] = label.split(' … ')
    const text = head + textBetween(reading, match) + (tail === undefined ? ending : ` ${tail}`)
    suggestions.push({ label, text })
    to = match.to
  }
  return { suggestions, to }
}

/** The form that was found; of two halves with nothing between them, as one. */
function writtenOf({ meaning, gap }: LexiconMatch): string {
  return gap !== undefined && gap.from === gap.to
    ? meaning.written.replace(' … ', ' ')
    : meaning.written
}

const noSwaps: readonly string[] = []

/** The plain words in the form of the one that was found, where the entry says so. */
function wordsToRead({ language }: Reading, meaning: Meaning): readonly string[] {
  const { fitting } = language
  const known = fitting.get(meaning)
  if (known !== undefined) return known
  const { entry, form, variant } = meaning
  const words = entry.plain.map((plain) => {
    const perForm = plain.split(' | ')
    const variants = writtenForms(perForm[form] ?? perForm[0]!, language.data.endings)
    return variants[variants.length === 1 ? 0 : variant] ?? variants[0] ?? plain
  })
  fitting.set(meaning, words)
  return words
}

/** What stands between two halves stays, behind what comes in their place. */
function textBetween({ text, tokens }: Reading, { from, gap }: LexiconMatch): string {
  if (gap === undefined || gap.from === gap.to) return ''
  const last = tokens[gap.to - 1]!.end
  return gap.from > from ? text.slice(tokens[gap.from - 1]!.end, last) : ''
}

function capitalised(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
