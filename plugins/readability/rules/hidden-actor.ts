/** Something happens to a person, as a duty or a sanction, and nobody is said to do it. */
import { wordClass } from '../lexicon/word-classes.ts'
import { has, isWord, type Reading } from '../reading.ts'
import { type BlockRule, about as say } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'

const rule: ReadabilityRule = {
  id: 'hidden-actor',
  name: { nl: 'Wie doet dit?', fr: 'Qui le fait ?', de: 'Wer tut das?' },
  why: {
    nl: 'Dit gaat over een plicht of een straf, en er staat niet wie beslist of handelt. Noem wie het doet.',
    fr: 'Il y a ici une obligation ou une sanction, sans dire qui décide ou agit. Nommez la personne ou le service.',
    de: 'Hier gibt es eine Pflicht oder eine Strafe, aber nicht, wer entscheidet oder handelt. Nennen Sie, wer es tut.',
  },
  forClient: {
    nl: 'Vraag: wie beslist dit? Wie moet dit doen?',
    fr: 'Demandez : qui décide ? Qui doit le faire ?',
    de: 'Fragen Sie: Wer entscheidet das? Wer muss das tun?',
  },
  example: {
    nl: {
      before: 'Het leefloon kan worden geschorst.',
      after: 'Het OCMW kan je leefloon schorsen.',
    },
    fr: {
      before: 'Le revenu peut être suspendu.',
      after: 'Le CPAS peut suspendre votre revenu.',
    },
    de: {
      before: 'Das Einkommen kann ausgesetzt werden.',
      after: 'Das ÖSHZ kann Ihr Einkommen aussetzen.',
    },
  },
  evidence:
    'Study of the contracts (2015): what the centre must do is unclear. Editors of municipal texts removed 81 % of passives with ‘worden’; the plain version had fewer in 200 of 202 pairs.',
  strength: 'warning',
  bar: 'sentences',
  scope: 'block',
}

const message = say(
  'Er staat niet wie dit doet of beslist.',
  'On ne dit pas qui le fait ou le décide.',
  'Es steht nicht da, wer das tut oder entscheidet.',
)

/** At these another thing is said; a comma may stand inside one. */
const parts = new Set([';', ':', '(', ')'])

interface Part {
  readonly to: number
  readonly isDuty: boolean
}

/** The part of a sentence from a token on: does it speak of a duty, or of what follows without it? */
function partFrom(reading: Reading, from: number, end: number): Part {
  let isDuty = false
  let at = from
  for (; at < end && !parts.has(reading.tokens[at]!.key); at++) {
    if (has(reading, at, wordClass.duty)) isDuty = true
  }
  return { to: at, isDuty }
}

/** A passive that is no explanation, and whether its sentence speaks of a duty. */
interface JudgedPassive {
  readonly from: number
  readonly to: number
  readonly hasAgent: boolean
  readonly isDuty: boolean
}

/** The passives of a block; each part of a sentence is looked through once, however many it has. */
export function* judgedPassives(reading: Reading): Generator<JudgedPassive> {
  let known = -1
  let part: Part = { to: -1, isDuty: false }
  for (const { sentence, from, to, hasAgent } of reading.passives) {
    const { from: head, to: end } = reading.sentences[sentence]!
    if (sentence !== known) part = partFrom(reading, head, end)
    known = sentence
    while (part.to <= from && part.to < end) part = partFrom(reading, part.to + 1, end)
    if (reading.inExplanation[from] === 1) continue
    yield { from, to, hasAgent, isDuty: part.isDuty }
  }
}

export const hiddenActor: BlockRule = {
  about: rule,
  check(reading, report) {
    for (const { from, to, hasAgent, isDuty } of judgedPassives(reading)) {
      if (isDuty && !hasAgent) report({ from, to, message })
    }
    for (const { from, to } of reading.sentences) {
      for (let at = from; at < to; at++) {
        if (!has(reading, at, wordClass.impersonal) || !isWord(reading.tokens[at]!)) continue
        let part = partFrom(reading, from, to)
        while (part.to <= at) part = partFrom(reading, part.to + 1, to)
        if (part.isDuty) report({ from: at, to: at + 1, message })
        break
      }
    }
  },
}
