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
  sentences: number
  sentenceWords: number
  longest: number
  over15: number
  over20: number
  over25: number
  /** Words of more than six letters in sentences. */
  longWords: number
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
    sentences: 0,
    sentenceWords: 0,
    longest: 0,
    over15: 0,
    over20: 0,
    over25: 0,
    longWords: 0,
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
  // A finding weighs as much as three rare words: it was put in a list by a person.
  const load = contentWords === 0 ? 0 : (wordLoad + 3 * hardWords) / contentWords
  return {
    value: words === 0 ? null : percent(load / 1.5),
    words,
    contentWords,
    rareShare: share(rareWords, contentWords),
    hardWords,
  }
}

function sentencesBar(counts: Readonly<Counts>): SentencesBar {
  const { sentences, sentenceWords, longWords, commas, hardSentences } = counts
  const length = share(sentenceWords, sentences)
  const load =
    0.45 * curve(length, 30) +
    0.25 * curve(share(longWords, sentences), 12) +
    0.15 * curve(share(commas, sentences), 4) +
    0.15 * curve(share(hardSentences, sentences), 2)
  return {
    value: sentences === 0 ? null : percent(load),
    sentences,
    meanLength: length,
    longest: counts.longest,
    over15: share(counts.over15, sentences),
    over20: share(counts.over20, sentences),
    over25: share(counts.over25, sentences),
    hardSentences,
  }
}

/** Rises from 0 to 1 and never stands still, so that worse always shows: a half at `middle` / 2. */
function curve(value: number, middle: number): number {
  return value / (value + middle / 2)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function percent(load: number): number {
  return Math.round(Math.min(1, Math.max(0, load)) * 1000) / 10
}
