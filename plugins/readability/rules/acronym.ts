/** Capitals that stand for words that nobody wrote. */

import { wordClass } from '../lexicon/word-classes.ts'
import { has, isCapital, isWord, type Reading } from '../reading.ts'
import { type BlockRule, about as say } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'

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
    'The model contracts of 2015 use GPMI, BCSD, RMI, VDAB and NT2, most of them unexplained.',
  strength: 'note',
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
    for (const { from, to } of reading.matches) covered.fill(1, from, to)
    for (const { at, letters } of acronymsOf(reading)) {
      if (covered[at] === 1 || language.knownAcronyms.has(letters)) continue
      const full = language.data.grammar.acronyms[letters]
      report({
        from: at,
        to: at + 1,
        message,
        value: letters,
        unless: { kind: 'acronym', letters },
        suggestions:
          full === undefined ? [] : [{ label: full, text: `${full} (${letters})`, explains: true }],
      })
    }
  },
}

/** Words in capitals; none of a text that is all in capitals, and no word that is only said loudly. */
export function acronymsOf({
  text,
  tokens,
  language,
}: Reading): readonly { readonly at: number; readonly letters: string }[] {
  const found: { at: number; letters: string }[] = []
  let words = 0
  for (const [at, token] of tokens.entries()) {
    if (!isWord(token)) continue
    words++
    if (token.end - token.start > 8 || token.end - token.start < 2) continue
    if (!isCapital(text, token.start)) continue
    const letters = text.slice(token.start, token.end)
    if (!/^\p{Lu}{2,6}\d?$/u.test(letters) || isRoman(letters)) continue
    // A place to fill in: "[NAAM]".
    if (tokens[at - 1]?.key === '[' && tokens[at + 1]?.key === ']') continue
    // "VOOR WIE" and "NIET" are words; what the language lists is not, whatever it looks like.
    const isListed = Object.hasOwn(language.data.grammar.acronyms, letters)
    if (!isListed && language.bands.has(token.key)) continue
    found.push({ at, letters })
  }
  return found.length > 2 && found.length * 2 > words ? [] : found
}

/** Which capitals a text spells out: in brackets behind the words, or words in brackets behind them. */
export function spelledOut(reading: Reading): readonly string[] {
  const { tokens, text } = reading
  return acronymsOf(reading)
    .filter(({ at, letters }) => {
      if (tokens[at - 1]?.key === '(') {
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
