/**
 * Where sentences end. A full stop ends none after an abbreviation, an initial, the number of a list or
 * a date, nor inside an address; a blank of dots ends none either.
 */
import type { Language } from '../../../schemas/basics/index.ts'
import type { Token } from './tokens.ts'

/** Tokens `from` up to `to`, and the place of the text from the first to the last. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

export interface SentenceRules {
  readonly language: Language
  /** With their full stop. */
  readonly abbreviations: ReadonlySet<string>
  readonly months: ReadonlySet<string>
}

const closing = new Set([')', ']', '»', '”', '“', '"'])

export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  rules: SentenceRules,
): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  function endAt(to: number): void {
    let first = from
    // What is left of the sentence before, and the mark of a list, open no sentence.
    while (first < to && (tokens[first]!.kind === 'break' || tokens[first]!.key === '•')) first++
    if (first < to) {
      sentences.push({ from: first, to, start: tokens[first]!.start, end: tokens[to - 1]!.end })
    }
    from = to
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind === 'break') {
      endAt(at)
    } else if (token.kind === 'blank' && endsLine(text, token, tokens[at + 1])) {
      endAt(at + 1)
    } else if (token.kind === 'mark' && /^[.!?]$/.test(token.key)) {
      if (token.key === '.' && !endsSentence(text, tokens, at, from, rules)) continue
      while (at + 1 < tokens.length && isTail(tokens[at + 1]!, tokens[at]!.end)) at++
      endAt(at + 1)
    } else if (token.kind === 'word' && token.key.endsWith('.')) {
      // "… enz. Daarna": an abbreviation that often stands last, before a capital.
      if (/^(?:e\.a\.|e\.d\.|u\.a\.)$/.test(token.key) && startsWithCapital(text, tokens[at + 1])) {
        if (rules.language !== 'de') endAt(at + 1)
      }
    }
  }
  endAt(tokens.length)
  return sentences
}

/** A blank to fill in at the end of a line, before a capital: nobody writes a full stop there. */
function endsLine(text: string, { end }: Token, next: Token | undefined): boolean {
  return (
    next !== undefined &&
    startsWithCapital(text, next) &&
    text.slice(end, next.start).includes('\n')
  )
}

/** More of the same end: "?!", a closing quote or bracket. */
function isTail(token: Token, after: number): boolean {
  return (
    token.kind === 'mark' &&
    token.start === after &&
    (closing.has(token.key) || /^[.!?]$/.test(token.key))
  )
}

function startsWithCapital(text: string, token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2))
}

const oftenLast = new Set(['enz.', 'etc.', 'usw.', 'e.d.'])

function endsSentence(
  text: string,
  tokens: readonly Token[],
  at: number,
  from: number,
  { language, abbreviations, months }: SentenceRules,
): boolean {
  const stop = tokens[at]!
  const next = tokens[at + 1]
  if (next === undefined) return true
  // Not followed by a space: inside something, unless what follows closes.
  if (next.start === stop.end && !closing.has(next.key)) return false
  const last = tokens[at - 1]
  if (last === undefined || last.end !== stop.start) return true
  const capital = startsWithCapital(text, next)
  if (last.kind === 'number') {
    if (at - 1 === from) return false
    if (months.has(next.key)) return false
    if (next.kind === 'word' && !capital) return false
    return language !== 'de' || !/^\d{1,2}$/.test(last.key)
  }
  if (last.kind !== 'word') return true
  if (abbreviations.has(`${last.key}.`)) return oftenLast.has(`${last.key}.`) && capital
  if (/^\p{Lu}$/u.test(text.slice(last.start, last.end))) return false
  // Some write without capitals; but an unknown short form is likelier before a small letter.
  return next.kind !== 'word' || capital || last.key.length > 3
}
