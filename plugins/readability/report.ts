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
  | { readonly kind: 'acronym'; readonly letters: string }
  /** The document addresses the reader in the other way at least as often. */
  | { readonly kind: 'address'; readonly way: 'informal' | 'formal' }

/** A finding of one block, before the others had their say. */
export type Candidate = ReadabilityFinding & { readonly unless?: Condition }

export interface Found {
  /** Tokens `from` up to `to`. */
  readonly from: number
  readonly to: number
  readonly message: Text
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
  const message =
    found.reason !== undefined && speak === language.data.language
      ? `${found.message[speak]} ${found.reason}`
      : found.message[speak]
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

/** A message in three languages with what stands in the text: `{}` is the place for it, until it is known. */
export function about(nl: string, fr: string, de: string, value?: string | number): Text {
  if (value === undefined) return { nl, fr, de }
  const put = (text: string): string => text.replaceAll('{}', () => String(value))
  return { nl: put(nl), fr: put(fr), de: put(de) }
}
