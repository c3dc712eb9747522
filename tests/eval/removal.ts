/**
 * What editors took away: of the places where a rule finds something in the harder sentence of a pair, how
 * many are gone from the easier one. A finding of at most three words is gone when its words are; a wider
 * one is gone when the easier sentence has fewer findings of its rule. Beside it how many content words in
 * general are gone. Editors have a house style: what they remove is not thereby what readers stumble over.
 */
import type { Readability, RuleId } from '../../plugins/readability/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import { wordsIn } from './measures.ts'
import type { Pair } from './sets/sets.ts'

export interface Removal {
  readonly rule: RuleId
  readonly found: number
  readonly removed: number
}

export interface Removals {
  readonly rules: readonly Removal[]
  readonly base: { readonly words: number; readonly removed: number }
}

/** Hints too: a rule that only makes hints is judged by the same measure. */
export function removals(
  engine: Readability,
  language: Language,
  pairs: readonly Pair[],
  functionWords: ReadonlySet<string>,
): Removals {
  const rules = new Map<RuleId, { found: number; removed: number }>()
  const base = { words: 0, removed: 0 }
  for (const { harder, easier } of pairs) {
    const left = wordsIn(easier)
    const kept = ` ${left.join(' ')} `
    const keptWords = new Set(left)
    for (const word of wordsIn(harder)) {
      if (word.length < 4 || functionWords.has(word) || /\d/.test(word)) continue
      base.words++
      if (!keptWords.has(word)) base.removed++
    }
    const before = engine.checkBlock({ text: harder, language }, { language }).findings
    const after = engine.checkBlock({ text: easier, language }, { language }).findings
    const count = (some: typeof before, rule: RuleId) =>
      some.filter((finding) => finding.rule === rule).length
    for (const { rule, text } of before) {
      const tally = rules.get(rule) ?? { found: 0, removed: 0 }
      const words = wordsIn(text)
      tally.found++
      const gone =
        words.length <= 3
          ? !kept.includes(` ${words.join(' ')} `)
          : count(after, rule) < count(before, rule)
      if (gone) tally.removed++
      rules.set(rule, tally)
    }
  }
  return { rules: [...rules].map(([rule, tally]) => ({ rule, ...tally })), base }
}
