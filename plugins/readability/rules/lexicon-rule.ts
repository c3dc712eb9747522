/** A rule that says what the lexicon knows about a word or phrase. */
import type { Text } from '../../../schemas/basics/index.ts'
import type { LexiconAction } from '../language-data.ts'
import type { LexiconMatch, Reading } from '../reading.ts'
import type { BlockRule, Found } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'
import { keyOf } from '../text/tokens.ts'
import { suggestionsOf, textOf } from './suggestions.ts'

const risk = {
  nl: ' Een ander woord kan in het recht iets anders betekenen: kijk het na.',
  fr: ' Un autre mot peut avoir un autre sens en droit : vérifiez.',
  de: ' Ein anderes Wort kann rechtlich etwas anderes bedeuten: Prüfen Sie es.',
}

/**
 * @param message with `{}` where the words come that were found
 * @param also what a finding gets besides; null when this use is none
 */
export function lexiconRule(
  rule: ReadabilityRule,
  action: LexiconAction,
  message: Text,
  also: (reading: Reading, match: LexiconMatch) => Partial<Found> | null = () => ({}),
): BlockRule {
  return {
    about: rule,
    check(reading, report) {
      for (const match of reading.matches) {
        const { entry } = match.meaning
        if (entry.action !== action || isAllowed(reading, match)) continue
        const more = also(reading, match)
        if (more === null) continue
        const { suggestions, to } = suggestionsOf(reading, match)
        report({
          from: match.from,
          to,
          message,
          value: textOf(reading, { ...match, to }),
          ...(entry.legalRisk === true && { besides: risk }),
          reason: entry.reason,
          entry: entry.id,
          suggestions,
          ...(entry.strength !== undefined && { severity: entry.strength }),
          ...more,
        })
      }
    },
  }
}

/** "Near" is within so many tokens. */
const near = 4

function isAllowed({ tokens, sentences }: Reading, match: LexiconMatch): boolean {
  const words = match.meaning.entry.unlessNear
  if (words === undefined) return false
  const { from, to } = sentences[match.sentence]!
  for (let at = Math.max(from, match.from - near); at < Math.min(to, match.to + near); at++) {
    const inGap = match.gap !== undefined && at >= match.gap.from && at < match.gap.to
    if (at >= match.from && at < match.to && !inGap) continue
    if (words.some((word) => keyOf(word) === tokens[at]!.key)) return true
  }
  return false
}
