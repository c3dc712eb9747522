import type { ContractType } from '../../plugins/kit/index.ts'
import { type AskRequest, askingBounds } from '../../schemas/api/index.ts'
import { type Language, textIn } from '../../schemas/basics/index.ts'
import {
  contractParts,
  type FactValue,
  findQuote,
  type QuoteIndex,
  quoteOf,
  readFact,
  THING,
  thingsIn,
} from '../../schemas/document/index.ts'

/** What is kept of what somebody asks about, and what everyone is shown of it. */
export interface SaidPlace {
  readonly block: string
  readonly from: unknown
  readonly to: unknown
  readonly exact: string | null
  readonly quote: string
  readonly proposed: string | null
  /** Null: nobody but people can put the words in their place. */
  readonly exactProposed: string | null
}

/** In which words facts are read. */
export interface FactWords {
  readonly type: ContractType | null
  readonly language: Language
}

const yesNo = { nl: ['ja', 'nee'], fr: ['oui', 'non'], de: ['ja', 'nein'] } as const

/**
 * What is shown of a quote and of other words for it comes from the document, and from the words that
 * would be written: never from what somebody says of them.
 * @returns null when it says other words than it names. Words that do not stand there any more are kept
 *   as they were said, and cannot be written.
 */
export function saidPlace(
  index: QuoteIndex,
  request: AskRequest,
  words: FactWords,
): SaidPlace | null {
  const { block, from, to, exact, quote } = request.place
  const isOther = request.kind === 'other'
  const proposed = isOther ? request.proposed : null
  const exactProposed = isOther ? request.exactProposed : null
  if (exact === null) return { ...request.place, proposed, exactProposed: null }
  if (!says(quote, exact) || (exactProposed !== null && !says(proposed!, exactProposed)))
    return null
  const found = findQuote(index, { block, from, to, exact })
  if (found.kind !== 'exact') {
    return { block, from, to, exact, quote, proposed, exactProposed: null }
  }
  const things = thingsIn(found.paragraph, found.from, found.to)
  const read = things.map((key) => (key === null ? '…' : factWords(index, key, words)))
  const isWhole = found.from === 0 && found.to === index.textOf(found.paragraph).length
  const place = from === null && isWhole ? null : quoteOf(index, found.block, found.from, found.to)
  const isWritable = exactProposed !== null && countOf(exactProposed) === things.length
  return {
    block: found.block,
    from: place?.from ?? null,
    to: place?.to ?? null,
    exact: place?.exact ?? index.textOf(found.paragraph).slice(found.from, found.to),
    quote: filledIn(exact, read),
    proposed: isWritable ? filledIn(exactProposed, read) : proposed,
    exactProposed: isWritable ? exactProposed : null,
  }
}

/** True when the words are those with a sign for each fact, with something in the place of each sign. */
function says(words: string, exact: string): boolean {
  // So long that who asks had to cut it off.
  if (words.length >= askingBounds.quote) return true
  const said = bare(words)
  const parts = exact.split(THING).map(bare)
  const first = parts[0]!
  const last = parts.at(-1)!
  if (parts.length === 1) return said === first
  if (!said.startsWith(first) || !said.endsWith(last)) return false
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = said.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= said.length - last.length
}

/** Spaces at the ends, and how letters are put together, are no other words. */
function bare(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, '')
}

function countOf(exact: string): number {
  return exact.split(THING).length - 1
}

function filledIn(exact: string, things: readonly string[]): string {
  let at = 0
  return exact.replaceAll(THING, () => things[at++] ?? '…')
}

/** What a fact says: both, when two people filled it in at once. */
function factWords({ doc }: QuoteIndex, key: string, words: FactWords): string {
  const fact = readFact(contractParts(doc).facts, key)
  if (!fact) return '…'
  return [fact.value, ...fact.others].map((value) => valueWords(key, value, words)).join(' / ')
}

function valueWords(key: string, value: FactValue, { type, language }: FactWords): string {
  const definition = type?.facts[key]
  const locale = `${language}-BE`
  if (typeof value === 'boolean') return yesNo[language][value ? 0 : 1]
  if (typeof value === 'number') {
    const isAmount = definition?.kind === 'amount'
    return new Intl.NumberFormat(
      locale,
      isAmount ? { style: 'currency', currency: 'EUR' } : {},
    ).format(value)
  }
  if (definition?.kind === 'choice') {
    const choice = Object.hasOwn(definition.choices, value) ? definition.choices[value] : undefined
    return choice ? textIn(choice, language).text : value
  }
  if (definition?.kind === 'date') {
    return value.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$3/$2/$1')
  }
  return value
}
