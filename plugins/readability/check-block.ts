/** One block read by every rule, with what other blocks have to know of it. */
import type { Language } from '../../schemas/basics/index.ts'
import { addCounts, type Counts, noCounts, wordWeight } from './bars.ts'
import { commonness, rarityOf } from './commonness.ts'
import { isExplained } from './explanations.ts'
import type { Recognised } from './finding.ts'
import type { CompiledLanguage } from './language/compile-language.ts'
import type { LexiconAction } from './language-data.ts'
import { wordClass } from './lexicon/word-classes.ts'
import { has, isWord, type Reading } from './reading.ts'
import { type Candidate, candidateOf } from './report.ts'
import { type RuleId, ruleIds } from './rule.ts'
import { spelledOut } from './rules/acronym.ts'
import { addressesOf } from './rules/address.ts'
import { blockRules } from './rules/index.ts'
import { sentenceLengths } from './rules/long-sentence.ts'

/** What a block says by itself. */
export interface CheckedBlock {
  readonly language: Recognised
  readonly candidates: readonly Candidate[]
  /** Ids of entries that it explains. */
  readonly explains: readonly string[]
  /** Capitals that it spells out. */
  readonly spellsOut: readonly string[]
  readonly informal: number
  readonly formal: number
  /** Without the findings, which depend on other blocks. */
  readonly counts: Readonly<Counts>
}

/** A block that is not judged: nothing in it, or in a language that is not at hand. */
export function unread(language: Recognised): CheckedBlock {
  return {
    language,
    candidates: [],
    explains: [],
    spellsOut: [],
    informal: 0,
    formal: 0,
    counts: noCounts(),
  }
}

/** What a person who read it once will look for further on. */
const saidOnce: ReadonlySet<RuleId> = new Set(['formal-word', 'ambiguous', 'cross-reference'])

/** Everything that the rules find in a block. */
export function checkReading(reading: Reading, speak: Language): CheckedBlock {
  const candidates: Candidate[] = []
  const seen = new Set<string>()
  for (const { about, check } of blockRules) {
    check(reading, (found) => {
      // A term is asked about once in a block; of a word, further uses only stand in the list.
      const isAgain = found.entry !== undefined && seen.has(found.entry)
      if (found.entry !== undefined) seen.add(found.entry)
      if (isAgain && about.id === 'legal-term') return
      const again =
        isAgain && saidOnce.has(about.id) ? { ...found, severity: 'hint' as const } : found
      candidates.push(candidateOf(reading, about, again, speak))
    })
  }
  return {
    language: reading.language.data.language,
    candidates: quieted(oneEach(candidates.sort(inOrder))),
    explains: [
      ...new Set(
        reading.matches
          .filter(
            (match) => match.meaning.entry.action === 'explain' && isExplained(reading, match),
          )
          .map((match) => match.meaning.entry.id),
      ),
    ],
    spellsOut: [...new Set(spelledOut(reading))],
    informal: addressesOf(reading, 'informal').length,
    formal: addressesOf(reading, 'formal').length,
    counts: countsOf(reading),
  }
}

/** What makes the shape of a sentence hard, besides its length. */
const shape: ReadonlySet<RuleId> = new Set([
  ...(['passive', 'hidden-actor', 'verb-bracket', 'conditions', 'double-negation'] as const),
])

/** What a word means, or how it may be said plainly, is asked once somebody is named. */
const asksLater: ReadonlySet<RuleId> = new Set(['legal-term', 'formal-word', 'formal-modal'])

/**
 * One place has one finding, by what a writer has to do first. "Wordt geschorst" and "wordt verwacht dat"
 * ask who does it.
 */
function oneEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const actorless = candidates.filter(({ rule }) => rule === 'hidden-actor')
  let next = 0
  return candidates.map((candidate) => {
    while (next < actorless.length && actorless[next]!.end < candidate.start) next++
    const around = actorless[next]
    const isPart =
      around !== undefined &&
      candidate.start < around.end &&
      (around.start === candidate.start || around.end === candidate.end)
    return isPart && asksLater.has(candidate.rule)
      ? { ...candidate, severity: 'hint', gaveWay: candidate.severity !== 'hint' }
      : candidate
  })
}

/**
 * Length alone misleads: where a plain text explains, its sentences are longer. So a sentence of 21 to
 * 25 words is only a hint when nothing else makes its shape hard.
 */
function quieted(candidates: readonly Candidate[]): readonly Candidate[] {
  const shaped = candidates.filter(({ rule }) => shape.has(rule))
  let next = 0
  return candidates.map((candidate) => {
    if (candidate.rule !== 'long-sentence' || candidate.severity !== 'note') return candidate
    // Both stand in order, so no place is looked at twice.
    while (next < shaped.length && shaped[next]!.start < candidate.start) next++
    const found = shaped[next]
    return found !== undefined && found.start < candidate.end
      ? candidate
      : { ...candidate, severity: 'hint' }
  })
}

export function inOrder(a: Candidate, b: Candidate): number {
  return a.start - b.start || a.end - b.end || ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule)
}

/**
 * Of French sentences that people rated, rare words told nothing (Spearman 0.05 in texts of law): what is
 * rare there is often a plain word in one of its many forms.
 */
const rareWordsWeighDown = { nl: true, fr: false, de: true } as const satisfies Record<
  CompiledLanguage['data']['language'],
  boolean
>

const turnsOfPhrase: ReadonlySet<LexiconAction> = new Set(['phrase', 'modal', 'light-verb'])

function countsOf(reading: Reading): Counts {
  const counts = noCounts()
  for (const [at, token] of reading.tokens.entries()) {
    if (!isWord(token)) continue
    counts.words++
    if (has(reading, at, wordClass.coercive)) counts.pressing++
  }
  for (const { at, rarity } of commonness(reading)) {
    counts.contentWords++
    if (reading.inExplanation[at] === 1) continue
    if (rarity > 2) counts.rareWords++
    counts.wordLoad += wordWeight[rarity]
  }
  if (reading.kind === 'heading' || reading.kind === 'cell') return counts
  for (const { from, meaning } of reading.matches) {
    if (reading.inExplanation[from] === 1) continue
    counts.listed++
    if (turnsOfPhrase.has(meaning.entry.action)) counts.turns++
  }
  for (const { from } of reading.passives) if (reading.inExplanation[from] === 0) counts.turns++
  const lengths = sentenceLengths(reading)
  const weighsRare = rareWordsWeighDown[reading.language.data.language]
  for (const [index, words] of lengths.entries()) {
    if (words === 0) continue
    const { from, to } = reading.sentences[index]!
    let content = 0
    let long = 0
    let veryLong = 0
    let rare = 0
    for (let at = from; at < to; at++) {
      const token = reading.tokens[at]!
      if (reading.inExplanation[at] === 1 || !isWord(token)) continue
      if (token.key.length > 6) long++
      if (token.key.length > 9) veryLong++
      if (has(reading, at, wordClass.function)) continue
      content++
      if (weighsRare && rarityOf(token.key, reading.language) > 2) rare++
    }
    addCounts(counts, {
      ...noCounts(),
      sentences: 1,
      sentenceWords: words,
      longest: words,
      over15: words > 15 ? 1 : 0,
      over20: words > 20 ? 1 : 0,
      over25: words > 25 ? 1 : 0,
      sentenceContent: content,
      sentenceLong: long,
      sentenceVeryLong: veryLong,
      sentenceRare: rare,
    })
  }
  return counts
}
