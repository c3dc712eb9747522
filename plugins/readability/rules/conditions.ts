/** Conditions on top of conditions, and clauses within clauses. */
import { type WordClass, wordClass } from '../lexicon/word-classes.ts'
import { has, type Reading } from '../reading.ts'
import { type BlockRule, about as say } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'

const rule: ReadabilityRule = {
  id: 'conditions',
  name: {
    nl: 'Voorwaarden op elkaar',
    fr: 'Conditions en cascade',
    de: 'Bedingungen übereinander',
  },
  why: {
    nl: 'Meer dan één ‘als’ in een zin: dan is niet meer te zien wat wanneer geldt. Schrijf een zin per geval, of een lijst.',
    fr: 'Plus d’un « si » dans une phrase : on ne voit plus ce qui vaut quand. Écrivez une phrase par cas, ou une liste.',
    de: 'Mehr als ein „wenn“ in einem Satz: Man sieht nicht mehr, was wann gilt. Schreiben Sie einen Satz für jeden Fall, oder eine Liste.',
  },
  forClient: {
    nl: 'Vraag elk geval apart: wat als dit, wat als dat?',
    fr: 'Demandez chaque cas à part : et si ceci, et si cela ?',
    de: 'Fragen Sie nach jedem Fall: Was gilt dann, und was sonst?',
  },
  example: {
    nl: {
      before: 'Als je ziek bent, krijg je uitstel, tenzij je geen attest hebt.',
      after: 'Je bent ziek en je hebt een attest? Dan krijg je uitstel.',
    },
    fr: {
      before: "Si vous êtes malade, vous avez un délai, sauf si vous n'avez pas d'attestation.",
      after: 'Vous êtes malade et vous avez une attestation ? Alors vous avez un délai.',
    },
    de: {
      before: 'Wenn Sie krank sind, bekommen Sie Aufschub, sofern Sie ein Attest haben.',
      after: 'Sie sind krank und haben ein Attest? Dann bekommen Sie Aufschub.',
    },
  },
  evidence:
    'The plain version has fewer subordinators in 67 % of decided municipal pairs and fewer commas in 84 %.',
  strength: 'note',
  bar: 'sentences',
  scope: 'block',
}

const stacked = say(
  'In deze zin staan {} voorwaarden.',
  'Cette phrase pose {} conditions.',
  'In diesem Satz stehen {} Bedingungen.',
)
const nested = say(
  'In deze zin zitten {} bijzinnen.',
  'Cette phrase contient {} subordonnées.',
  'In diesem Satz stecken {} Nebensätze.',
)

/** Words and marks of a sentence that nobody gets lost in. */
const short = 20

export const conditions: BlockRule = {
  about: rule,
  check(reading, report) {
    // "Indien mogelijk" is found as vague; it sets no condition that a reader could follow.
    const vague = new Uint8Array(reading.tokens.length)
    for (const { from, to, meaning } of reading.matches) {
      if (meaning.entry.action === 'vague') vague.fill(1, from, to)
    }
    for (const { from, to } of reading.sentences) {
      const ifs = placesOf(reading, from, to, wordClass.conditional).filter((at) => vague[at] === 0)
      if (ifs.length > 1) {
        report({
          from: ifs[0]!,
          to: ifs.at(-1)! + 1,
          message: stacked,
          value: ifs.length,
          // Two in a sentence of a dozen words are said in one breath.
          ...(ifs.length > 2 && { severity: 'warning' }),
          ...(ifs.length === 2 && to - from <= short && { severity: 'hint' }),
        })
        continue
      }
      const clauses = placesOf(reading, from, to, wordClass.subordinator)
      if (clauses.length > 3) {
        report({
          from: clauses[0]!,
          to: clauses.at(-1)! + 1,
          message: nested,
          value: clauses.length,
          severity: 'hint',
        })
      }
    }
  },
}

/** Before a noun alone this says what something is ("als sanctie"), and set no condition. */
const comparing = new Set(['als'])

function isFunction(reading: Reading, at: number): boolean {
  return at < reading.tokens.length && has(reading, at, wordClass.function)
}

/** Where words of a class stand; two next to each other are one ("zelfs als", "sauf si"). */
function placesOf(reading: Reading, from: number, to: number, bit: WordClass): readonly number[] {
  const places: number[] = []
  for (let at = from; at < to; at++) {
    if (!has(reading, at, bit) || reading.inExplanation[at] === 1) continue
    if (places.length > 0 && places.at(-1)! >= at - 2) continue
    if (comparing.has(reading.tokens[at]!.key) && !isFunction(reading, at + 1)) continue
    places.push(at)
  }
  return places
}
