/** What the engine says about a contract, in the shape of what the rules of its type say. */
import type { CanonicalContract } from '../../../schemas/document/index.ts'
import type { Finding, Fix, Severity, WordsDefinition } from '../../kit/index.ts'
import type { ReadabilityFinding } from '../finding.ts'
import type { Readability, TextBlock } from '../readability.ts'
import type { Strength } from '../rule.ts'
import { readabilityRules } from '../rules/index.ts'
import { contractBlocks } from './contract-blocks.ts'

/** Wording never blocks: nobody is kept from signing by a long sentence. */
const severities: Readonly<Record<Strength, Severity | null>> = {
  warning: 'warning',
  note: 'hint',
  // What is only a hint here stands in the list of the editor, not among what is to be done.
  hint: null,
}

const evidenceOf = new Map(readabilityRules.map(({ id, evidence }) => [id, evidence]))

/**
 * The findings about the wording of a contract, in reading order, on the topic `wording`. Their rules are
 * those of the engine with `readability.` before them; their message is in all three languages.
 * @param words the words that its type accepts and explains
 */
export function wordingFindings(
  engine: Readability,
  contract: CanonicalContract,
  words: WordsDefinition,
): readonly Finding[] {
  const blocks = contractBlocks(contract)
  const { language } = contract
  const options = {
    language,
    accept: words.accept[language] ?? [],
    explain: words.explain[language] ?? {},
  }
  const [nl, fr, de] = (['nl', 'fr', 'de'] as const).map(
    (speak) => engine.checkDocument(blocks, { ...options, speak }).blocks,
  )
  return blocks.flatMap((block, index) =>
    nl![index]!.findings.flatMap((finding, at) => {
      const severity = severities[finding.severity]
      if (severity === null) return []
      return [
        {
          rule: `readability.${finding.rule}`,
          severity,
          basis: 'advice',
          source: evidenceOf.get(finding.rule)!,
          certainty: 'b',
          topic: 'wording',
          place: { kind: 'block', block: block.id, from: finding.start, to: finding.end },
          message: {
            nl: finding.message,
            fr: fr![index]!.findings[at]!.message,
            de: de![index]!.findings[at]!.message,
          },
          fixes: fixesOf(block, finding),
        } satisfies Finding,
      ]
    }),
  )
}

/** Where a person writes it in other words, or a fact stands, there is nothing to put there with one press. */
function fixesOf(block: TextBlock, { start, end, text, suggestions }: ReadabilityFinding): Fix[] {
  return suggestions
    .filter(({ text, advice }) => advice !== true && !/[…\uFFFC]/.test(text))
    .map((suggestion) => ({
      label: { nl: suggestion.label, fr: suggestion.label, de: suggestion.label },
      change: {
        kind: 'replace-text',
        block: block.id,
        from: start,
        to: end,
        was: text,
        text: suggestion.text,
      },
    }))
}
