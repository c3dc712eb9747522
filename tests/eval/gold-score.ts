/** Precision and recall of each rule on labelled sentences, by the last part of the guideline. */
import {
  type Readability,
  type ReadabilityFinding,
  type RuleId,
  ruleIds,
} from '../../plugins/readability/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { GoldLabel, GoldSentence } from './gold-file.ts'

export interface RuleScore {
  readonly rule: RuleId
  /** Underlined findings. */
  found: number
  /** Of those: overlapping a mark of the same rule, or of one that gives the same advice. */
  right: number
  /** Of those: overlapping a mark of the very same rule. */
  sameName: number
  /** Of those: overlapping a mark of another rule only. */
  elsewhereRight: number
  labels: number
  /** Marks that an underlined finding of the rule overlaps. */
  recalled: number
  /** The same, with quiet hints. */
  recalledWithHints: number
}

/** What a writer is told to do about it, where several rules say the same: put plainer words there. */
const plainer: ReadonlySet<RuleId> = new Set(['formal-word', 'phrase', 'light-verb'])

/** Whether a finding of a rule says what a mark of rules says. */
function saysTheSame(rule: RuleId, { rules }: GoldLabel): boolean {
  return rules.includes(rule) || (plainer.has(rule) && rules.some((one) => plainer.has(one)))
}

export interface Mistake {
  readonly line: number
  readonly rule: RuleId
  /** What was found and not marked, or marked and not found. */
  readonly text: string
  readonly kind: 'not marked' | 'marked for another reason' | 'missed'
}

export interface GoldScore {
  readonly rules: readonly RuleScore[]
  readonly total: RuleScore
  readonly mistakes: readonly Mistake[]
  readonly sentences: number
  /** Sentences without a mark, and of those the ones in which nothing is underlined. */
  readonly calm: number
  readonly keptCalm: number
}

export function scoreGold(
  engine: Readability,
  language: Language,
  sentences: readonly GoldSentence[],
): GoldScore {
  const rules = new Map(ruleIds.map((rule) => [rule, emptyScore(rule)]))
  const mistakes: Mistake[] = []
  let calm = 0
  let keptCalm = 0
  for (const { text, labels, line } of sentences) {
    const { findings } = engine.checkBlock({ text, language }, { language })
    const underlined = findings.filter(({ severity }) => severity !== 'hint')
    if (labels.length === 0) {
      calm++
      if (underlined.length === 0) keptCalm++
    }
    for (const finding of underlined) {
      const score = rules.get(finding.rule)!
      score.found++
      const here = labels.filter((label) => overlap(label, finding))
      if (here.some((label) => saysTheSame(finding.rule, label))) {
        score.right++
        if (here.some(({ rules }) => rules.includes(finding.rule))) score.sameName++
        continue
      }
      // A mark of the whole sentence says nothing of this place.
      const isMarked = here.some(({ start, end }) => end - start < text.length)
      if (isMarked) score.elsewhereRight++
      const kind = isMarked ? 'marked for another reason' : 'not marked'
      mistakes.push({ line, rule: finding.rule, text: finding.text, kind })
    }
    for (const label of labels) {
      // A mark with several rules counts for the first.
      const score = rules.get(label.rules[0]!)!
      score.labels++
      const same = findings.filter(
        (finding) => saysTheSame(finding.rule, label) && overlap(label, finding),
      )
      if (same.length > 0) score.recalledWithHints++
      if (same.some(({ severity }) => severity !== 'hint')) score.recalled++
      else {
        mistakes.push({
          line,
          rule: label.rules[0]!,
          text: text.slice(label.start, label.end),
          kind: 'missed',
        })
      }
    }
  }
  const scores = [...rules.values()].filter(({ found, labels }) => found + labels > 0)
  return {
    rules: scores,
    total: sumOf(scores),
    mistakes,
    sentences: sentences.length,
    calm,
    keptCalm,
  }
}

function overlap(label: GoldLabel, finding: ReadabilityFinding): boolean {
  return label.start < finding.end && finding.start < label.end
}

function emptyScore(rule: RuleId): RuleScore {
  return {
    rule,
    found: 0,
    right: 0,
    sameName: 0,
    elsewhereRight: 0,
    labels: 0,
    recalled: 0,
    recalledWithHints: 0,
  }
}

/** Counts of several scores; the rule of the result names none of them. */
export function sumOf(scores: readonly RuleScore[]): RuleScore {
  const sum = emptyScore('legal-term')
  for (const score of scores) {
    sum.found += score.found
    sum.right += score.right
    sum.sameName += score.sameName
    sum.elsewhereRight += score.elsewhereRight
    sum.labels += score.labels
    sum.recalled += score.recalled
    sum.recalledWithHints += score.recalledWithHints
  }
  return sum
}
