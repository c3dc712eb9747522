/** How rules say what they found: by tokens, in all languages, sometimes on a condition. */
import type { Language, Text } from '../../schemas/basics/index.ts'
import type { ReadabilityFinding, Suggestion } from './finding.ts'
import type { Reading } from './reading.ts'
import type { ReadabilityRule, Strength } from './rule.ts'

/** What another block may settle: then the finding is none. */
export type Condition =
  /** The term is explained somewhere. */
  | { readonly kind: 'term'; readonly entry: string }
  /** The capitals are spelled out somewhere. */
  | { readonly kind: 'acronym'; readonly letters: string; readonly entry?: string }
  /** The document addresses the reader in the other way at least as often. */
  | { readonly kind: 'address'; readonly way: 'informal' | 'formal' }

/** A finding of one block, before the others had their say. */
export type Candidate = ReadabilityFinding & {
  readonly unless?: Condition
  /** It is no hint for what it is, but because another finding of this place goes first. */
  readonly gaveWay?: boolean
}

export interface Found {
  /** Tokens `from` up to `to`. */
  readonly from: number
  readonly to: number
  /** With `{}` where the value comes. */
  readonly message: Text
  readonly value?: string | number
  /** Said behind the message. */
  readonly besides?: Text
  /** More about it, in the language of the text itself: an entry's reason. */
  readonly reason?: string
  readonly severity?: Strength
  readonly suggestions?: readonly Suggestion[]
  readonly entry?: string
  readonly unless?: Condition
}

/** A rule that looks at a block. */
export interface BlockRule {
  readonly about: ReadabilityRule
  check(reading: Reading, report: (found: Found) => void): void
}

/** Makes a finding of what a rule found. */
export function candidateOf(
  { text, tokens, language }: Reading,
  about: ReadabilityRule,
  found: Found,
  speak: Language,
): Candidate {
  const start = tokens[found.from]!.start
  const end = tokens[found.to - 1]!.end
  const { value, besides, reason } = found
  const said = found.message[speak]
  const message =
    (value === undefined ? said : said.replaceAll('{}', () => String(value))) +
    (besides?.[speak] ?? '') +
    (reason !== undefined && reason !== '' && speak === language.data.language ? ` ${reason}` : '')
  return {
    rule: about.id,
    severity: found.severity ?? about.strength,
    start,
    end,
    text: text.slice(start, end),
    message,
    suggestions: found.suggestions ?? [],
    ...(found.entry !== undefined && { entry: found.entry }),
    ...(found.unless !== undefined && { unless: found.unless }),
  }
}

/** A message in three languages; `{}` is the place for what stands in the text. */
export function about(nl: string, fr: string, de: string): Text {
  return { nl, fr, de }
}
