/** What an entry offers in place of the words that were found. */
import type { Language } from '../../../schemas/basics/index.ts'
import type { Suggestion } from '../finding.ts'
import type { Meaning } from '../language/compile-language.ts'
import { writtenForms } from '../lexicon/written-forms.ts'
import { isCapital, type LexiconMatch, type Reading } from '../reading.ts'

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

/** An explanation behind the term first, then plain words, fitting the form where the entry has them. */
export function suggestionsOf(reading: Reading, match: LexiconMatch): readonly Suggestion[] {
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
  const atHead =
    match.from === reading.sentences[match.sentence]!.from &&
    isCapital(reading.text, reading.tokens[match.from]!.start)
  // "en vertu d'un arrêté": after an elision comes no space, after what takes its place there does.
  const space = /['’]$/.test(textOf(reading, match)) ? ' ' : ''
  const between = textBetween(reading, match)
  for (const fitting of fittingWords(reading, match.meaning)) {
    const label = atHead ? capitalised(fitting) : fitting
    suggestions.push({ label, text: label + between + (/['’]$/.test(label) ? '' : space) })
  }
  return suggestions
}

/** The plain words in the form of the one that was found; written out once for each form. */
function fittingWords({ language }: Reading, meaning: Meaning): readonly string[] {
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
