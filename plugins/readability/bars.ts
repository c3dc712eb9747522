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
  /** Turns that hide who does what: passives, phrases, light verbs, formal modals. */
  turns: number
  /** Words and phrases in sentences that the lexicon knows, whatever it says of them. */
  listed: number
  sentences: number
  sentenceWords: number
  longest: number
  over15: number
  over20: number
  over25: number
  /** Content words in sentences. */
  sentenceContent: number
  /** Words of more than six letters in sentences. */
  sentenceLong: number
  /** Of those, of more than nine. */
  sentenceVeryLong: number
  /** Rare words in sentences, in the languages in which they weigh a sentence down. */
  sentenceRare: number
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
    listed: 0,
    sentences: 0,
    sentenceWords: 0,
    longest: 0,
    over15: 0,
    over20: 0,
    over25: 0,
    sentenceContent: 0,
    sentenceLong: 0,
    sentenceVeryLong: 0,
    sentenceRare: 0,
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
  const { sentences, hardSentences, turns, listed } = counts
  // What a sentence asks to keep in mind at once: words that carry meaning, long and rare ones most,
  // and the turns that hide who does what. Small words count for nothing: they make it easier.
  const load =
    share(counts.sentenceLong, sentences) / 6.7 +
    share(counts.sentenceVeryLong, sentences) / 20 +
    share(counts.sentenceContent, sentences) / 20 +
    share(counts.sentenceRare, sentences) / 6.7 +
    0.4 * share(turns, sentences) +
    0.1 * share(listed, sentences)
  return {
    value: sentences === 0 ? null : asFarAsItTells(load / (load + 2), sentences),
    sentences,
    meanLength: share(counts.sentenceWords, sentences),
    longest: counts.longest,
    over15: share(counts.over15, sentences),
    over20: share(counts.over20, sentences),
    over25: share(counts.over25, sentences),
    hardSentences,
  }
}

/**
 * Of two rated sentences of which this bar says that they are less than this apart, it had the harder one
 * right in 50 to 57 of 100: as good as a coin. Of more sentences the mean is surer.
 */
const coinToss = 3

/** In the steps in which so many sentences can be told apart, so that no difference is said that is none. */
function asFarAsItTells(load: number, sentences: number): number {
  const step = coinToss / Math.sqrt(sentences)
  return Math.min(100, Math.round(Math.round((100 * load) / step) * step * 10) / 10)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function percent(load: number): number {
  return Math.round(Math.min(1, Math.max(0, load)) * 1000) / 10
}
