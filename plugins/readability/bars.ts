/**
 * The two bars: words and sentences. They compare two versions of one text, or two parts of it; they
 * are not added up, and they are no grade. No single figure orders texts well: sentence length is right
 * about letters and wrong about explanations, word frequency the other way round.
 */
import type { Bars, SentencesBar, WordsBar } from './finding.ts'

/** What is counted of a block; of several, the sums. */
export interface Counts {
  words: number
  contentWords: number
  /** Content words outside the 5 000 commonest that are no compound of common parts. */
  rareWords: number
  /** What makes words hard to read, weighed: see {@link wordWeight}. */
  wordLoad: number
  hardWords: number
  hardSentences: number
  /** Of those, the turns of phrase: all but sentences that are merely long. */
  turns: number
  sentences: number
  sentenceWords: number
  longest: number
  over15: number
  over20: number
  over25: number
  /** Content words in sentences. */
  sentenceContent: number
  commas: number
  pressing: number
}

export function noCounts(): Counts {
  return {
    words: 0,
    contentWords: 0,
    rareWords: 0,
    wordLoad: 0,
    hardWords: 0,
    hardSentences: 0,
    turns: 0,
    sentences: 0,
    sentenceWords: 0,
    longest: 0,
    over15: 0,
    over20: 0,
    over25: 0,
    sentenceContent: 0,
    commas: 0,
    pressing: 0,
  }
}

export function addCounts(sum: Counts, more: Readonly<Counts>): void {
  for (const key of Object.keys(sum) as (keyof Counts)[]) {
    if (key === 'longest') sum.longest = Math.max(sum.longest, more.longest)
    else sum[key] += more[key]
  }
}

/** How much a content word weighs by its rarity: band 0 to 3, and outside all of them. */
export const wordWeight = [0, 0.15, 0.35, 0.8, 1] as const

export function barsOf(counts: Readonly<Counts>): Bars {
  return { words: wordsBar(counts), sentences: sentencesBar(counts) }
}

function wordsBar(counts: Readonly<Counts>): WordsBar {
  const { words, contentWords, rareWords, wordLoad, hardWords } = counts
  // A finding weighs as much as three rare words: a person put it in a list. No load is too much for it.
  const load = contentWords === 0 ? 0 : (wordLoad + 3 * hardWords) / contentWords
  return {
    value: words === 0 ? null : percent(load / (load + 0.8)),
    words,
    contentWords,
    rareShare: share(rareWords, contentWords),
    hardWords,
  }
}

function sentencesBar(counts: Readonly<Counts>): SentencesBar {
  const { sentences, sentenceWords, sentenceContent, commas, turns, hardSentences } = counts
  // What a sentence asks to keep in mind at once: its content words, the turns that hide who does what,
  // and how often it is broken off. Content words, not words: small ones make a sentence easier.
  const load =
    share(sentenceContent, sentences) / 8 +
    0.8 * share(turns, sentences) +
    0.3 * share(commas, sentences)
  return {
    value: sentences === 0 ? null : percent(load / (load + 1.5)),
    sentences,
    meanLength: share(sentenceWords, sentences),
    longest: counts.longest,
    over15: share(counts.over15, sentences),
    over20: share(counts.over20, sentences),
    over25: share(counts.over25, sentences),
    hardSentences,
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function percent(load: number): number {
  return Math.round(Math.min(1, Math.max(0, load)) * 1000) / 10
}
