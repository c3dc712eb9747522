/** A block as the rules read it: words, sentences, what each word does, and what the lexicon knows. */

import { findExplanations } from './explanations.ts'
import type { CompiledLanguage, Meaning } from './language/compile-language.ts'
import { type PhraseMatch, usualGap } from './lexicon/phrase-trie.ts'
import { type WordClass, wordClass } from './lexicon/word-classes.ts'
import { findPassives, type Passive } from './passives.ts'
import type { BlockKind } from './readability.ts'
import { type Sentence, sentencesOf } from './text/sentences.ts'
import type { Token } from './text/tokens.ts'

export type LexiconMatch = PhraseMatch<Meaning> & { readonly sentence: number }

export interface Reading {
  readonly text: string
  readonly kind: BlockKind
  readonly language: CompiledLanguage
  readonly tokens: readonly Token[]
  /** Of each token, the bits of {@link WordClass}. */
  readonly classes: Uint32Array
  readonly sentences: readonly Sentence[]
  /** In order of place; none lies within another, but for what stands between two halves. */
  readonly matches: readonly LexiconMatch[]
  /** Of each token 1 when it belongs to an explanation in brackets, which makes no sentence longer. */
  readonly inExplanation: Uint8Array
  readonly passives: readonly Passive[]
}

export function readBlock(
  text: string,
  kind: BlockKind,
  tokens: readonly Token[],
  language: CompiledLanguage,
  lexicons: readonly CompiledLanguage['lexicon'][],
): Reading {
  const sentences = sentencesOf(text, tokens, language.sentences)
  const classes = classesOf(text, tokens, sentences, language)
  const matches = matchesOf(text, tokens, classes, sentences, lexicons)
  const read = { text, kind, language, tokens, classes, sentences, matches }
  const inExplanation = findExplanations(read)
  return { ...read, inExplanation, passives: findPassives(read) }
}

function classesOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { classes, capitalOnly, phrases }: CompiledLanguage,
): Uint32Array {
  const bits = new Uint32Array(tokens.length)
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at++) {
      const { key, start } = tokens[at]!
      const own = classes.get(key)
      // At the head of a sentence "Sie" may be "sie".
      if (own !== undefined && (!capitalOnly.has(key) || (at > from && isCapital(text, start)))) {
        bits[at]! |= own
      }
      for (const match of phrases.matchesAt(tokens, at, to)) {
        // What follows a marker of two words follows its last word.
        const last = match.meaning === wordClass.marker ? match.to - 1 : match.from
        bits[last]! |= match.meaning
      }
    }
  }
  return bits
}

/** The longest match from each place on, without those that lie within another. */
function matchesOf(
  text: string,
  tokens: readonly Token[],
  classes: Uint32Array,
  sentences: readonly Sentence[],
  lexicons: readonly CompiledLanguage['lexicon'][],
): readonly LexiconMatch[] {
  const kept: LexiconMatch[] = []
  for (const [sentence, { from, to }] of sentences.entries()) {
    let reached = from
    for (let at = from; at < to; at++) {
      if (tokens[at]!.kind === 'mark') continue
      let longest: PhraseMatch<Meaning> | null = null
      for (const lexicon of lexicons) {
        for (const match of lexicon.matchesAt(tokens, at, to)) {
          if (match.to <= reached || !hasItsCapitals(text, tokens, match)) continue
          if (match.meaning.entry.action === 'modal' && isApart(tokens, classes, match)) continue
          // Of two that are as long, what the contract type says goes before what the language says.
          if (longest === null || match.to > longest.to) longest = match
        }
      }
      if (longest === null) continue
      // "ist verpflichtet … zu" says it already; "verpflichtet" within it is the same again.
      const around = kept.at(-1)
      const isSame = around?.meaning.entry.action === longest.meaning.entry.action
      const isOneWord = longest.to === at + 1
      if (around?.gap !== undefined && at < around.gap.to && isSame && isOneWord) continue
      // "vallen ten laste" and "ten laste van": the same place.
      if (at < reached && around?.meaning.entry === longest.meaning.entry) {
        kept[kept.length - 1] = { ...around, to: longest.to }
        reached = longest.to
        continue
      }
      kept.push({ ...longest, sentence })
      // Between two halves other words may be found.
      reached = longest.gap?.from ?? longest.to
    }
  }
  return kept
}

/**
 * Whether the second half of a duty belongs to another verb. "Sie haben es versäumt, … einzureichen": behind
 * a comma it does, but for what stands between two ("est, pendant le projet, tenu de"). In a wide gap another
 * clause may begin: "dient als bewijs van … om … te".
 */
function isApart(
  tokens: readonly Token[],
  classes: Uint32Array,
  { gap }: PhraseMatch<Meaning>,
): boolean {
  if (gap === undefined) return false
  const isWide = gap.to - gap.from > usualGap
  let commas = 0
  for (let at = gap.from; at < gap.to; at++) {
    if (tokens[at]!.key === ',') commas++
    else if (isWide && (classes[at]! & wordClass.subordinator) !== 0) return true
  }
  const isInsertion =
    commas === 2 && tokens[gap.from]!.key === ',' && tokens[gap.to - 1]!.key === ','
  return commas > 0 && !isInsertion
}

function hasItsCapitals(
  text: string,
  tokens: readonly Token[],
  { from, to, meaning }: PhraseMatch<Meaning>,
): boolean {
  if (meaning.entry.exactCase !== true) return true
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).normalize('NFC') === meaning.written
}

export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return /^\p{Lu}/u.test(text.slice(at, at + 2))
}

/** Whether a token is a word: an address on the web is none. */
export function isWord({ kind, key }: Token): boolean {
  return kind === 'word' && key !== '@'
}

export function has(reading: Pick<Reading, 'classes'>, at: number, bit: WordClass): boolean {
  return (reading.classes[at]! & bit) !== 0
}
