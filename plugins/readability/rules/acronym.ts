/** Capitals that stand for words that nobody wrote. */

import { isExplained } from '../explanations.ts'
import { wordClass } from '../lexicon/word-classes.ts'
import { has, isCapital, isWord, type LexiconMatch, type Reading } from '../reading.ts'
import { type BlockRule, about as say } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'
import { keyOf } from '../text/tokens.ts'

const rule: ReadabilityRule = {
  id: 'acronym',
  name: { nl: 'Afkorting in hoofdletters', fr: 'Sigle', de: 'Abkürzung in Großbuchstaben' },
  why: {
    nl: 'Niet iedereen weet waarvoor deze letters staan. Schrijf het één keer voluit.',
    fr: 'Tout le monde ne sait pas ce que ces lettres veulent dire. Écrivez-le une fois en entier.',
    de: 'Nicht alle wissen, wofür diese Buchstaben stehen. Schreiben Sie es einmal ganz.',
  },
  forClient: {
    nl: 'Vraag waarvoor deze letters staan.',
    fr: 'Demandez ce que ces lettres veulent dire.',
    de: 'Fragen Sie, wofür diese Buchstaben stehen.',
  },
  example: {
    nl: {
      before: 'Je volgt NT2.',
      after: 'Je volgt Nederlands als tweede taal (NT2).',
    },
    fr: {
      before: 'Vous suivez des cours FLE.',
      after: 'Vous suivez des cours de français langue étrangère (FLE).',
    },
    de: { before: 'Der SHR entscheidet.', after: 'Der Sozialhilferat (SHR) entscheidet.' },
  },
  evidence:
    'The model contracts of 2015 use GPMI, BCSD, RMI, VDAB and NT2, most of them unexplained. Editors of municipal letters leave letters as often as any word (many are names), so letters are a hint. Letters that stand for a term of art (BCSD, PIIS) are underlined lightly: on labelled sentences 7 of 7 of those were right, of other letters 1 of 3.',
  strength: 'hint',
  bar: 'words',
  scope: 'document',
}

const message = say(
  '‘{}’ staat hier nergens voluit.',
  '« {} » n’est écrit nulle part en entier.',
  '„{}“ steht hier nirgends ganz.',
)

export const acronym: BlockRule = {
  about: rule,
  check(reading, report) {
    const { tokens, language } = reading
    const covered = new Uint8Array(tokens.length)
    const terms = new Map<number, LexiconMatch>()
    for (const match of reading.matches) {
      const { action } = match.meaning.entry
      if (action !== 'reference') covered.fill(1, match.from, match.to)
      const isTerm = action === 'explain'
      if (isTerm && match.to === match.from + 1) terms.set(match.from, match)
    }
    for (const { at, letters, isWhole } of acronymsOf(reading)) {
      const term = terms.get(at)
      if (term === undefined ? covered[at] === 1 : isExplained(reading, term)) continue
      const isKnown = language.knownAcronyms.has(letters)
      if (isKnown && term === undefined) continue
      const full = language.data.grammar.acronyms[letters]
      const entry = term?.meaning.entry
      report({
        from: at,
        to: at + 1,
        message,
        value: letters,
        unless: { kind: 'acronym', letters, ...(entry !== undefined && { entry: entry.id }) },
        suggestions:
          full === undefined || !isWhole
            ? []
            : [{ label: full, text: `${full} (${letters})`, explains: true }],
        ...(entry !== undefined && { entry: entry.id, reason: entry.reason }),
        ...(!isKnown && entry !== undefined && { severity: 'note' }),
      })
    }
  },
}

interface Acronym {
  readonly at: number
  readonly letters: string
  /** False of the first part of a compound: "RMI-wet". */
  readonly isWhole: boolean
}

/** Words in capitals; none of a text that is all in capitals, and no word that is only said loudly. */
export function acronymsOf({ text, tokens, language }: Reading): readonly Acronym[] {
  const found: Acronym[] = []
  let words = 0
  for (const [at, token] of tokens.entries()) {
    if (!isWord(token)) continue
    words++
    if (token.end - token.start < 2 || !isCapital(text, token.start)) continue
    const [letters = '', after] = text
      .slice(token.start, Math.min(token.end, token.start + 40))
      .split('-')
    if (!/^\p{Lu}{2,6}\d?$/u.test(letters) || isRoman(letters)) continue
    const isWhole = after === undefined
    if (!isWhole && !/^\p{Ll}{2}/u.test(after)) continue
    // A place to fill in: "[NAAM]".
    if (tokens[at - 1]?.key === '[' && tokens[at + 1]?.key === ']') continue
    // "VOOR WIE" and "NIET" are words; what the language lists is not, whatever it looks like.
    const isListed = Object.hasOwn(language.data.grammar.acronyms, letters)
    if (!isListed && language.bands.has(keyOf(letters))) continue
    found.push({ at, letters, isWhole })
  }
  return found.length > 2 && found.length * 2 > words ? [] : found
}

/** Behind the words and before the letters: "afgekort GPMI". */
const shortened = new Set(['afgekort', 'kortweg', 'abrégé', 'abgekürzt', 'kurz'])

/** Which capitals a text spells out: in brackets behind the words, or words in brackets behind them. */
export function spelledOut(reading: Reading): readonly string[] {
  const { tokens, text } = reading
  return acronymsOf(reading)
    .filter(({ at, letters }) => {
      if (tokens[at - 1]?.key === '(' || shortened.has(tokens[at - 1]?.key ?? '')) {
        const first = letters[0]!.toLowerCase()
        const before = tokens.slice(Math.max(0, at - 14), at - 1)
        return before.some(({ key }) => key.startsWith(first)) && before.filter(isWord).length > 1
      }
      if (tokens[at + 1]?.key === '(') {
        const inside = tokens[at + 2]
        return (
          inside !== undefined && isWord(inside) && !/^[\p{Lu}§]{2}/u.test(text.slice(inside.start))
        )
      }
      return has(reading, at + 1 < tokens.length ? at + 1 : at, wordClass.marker)
    })
    .map(({ letters }) => letters)
}

function isRoman(letters: string): boolean {
  return /^(?=[IVXLC]{2,})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(letters)
}
