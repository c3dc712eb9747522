/** Two negations in a sentence, which a reader has to turn round. */
import { wordClass } from '../lexicon/word-classes.ts'
import { has } from '../reading.ts'
import { type BlockRule, about as say } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'

const rule: ReadabilityRule = {
  id: 'double-negation',
  name: { nl: 'Dubbel niet', fr: 'Double négation', de: 'Doppelte Verneinung' },
  why: {
    nl: 'Twee keer ‘niet’ moet de lezer omdraaien. Zeg wat wel mag of moet.',
    fr: 'Deux négations, et le lecteur doit tout retourner. Dites ce qui est permis ou demandé.',
    de: 'Zwei Verneinungen muss man umdrehen. Sagen Sie, was erlaubt ist oder verlangt wird.',
  },
  forClient: {
    nl: 'Vraag: wat mag wel?',
    fr: 'Demandez : que puis-je faire ?',
    de: 'Fragen Sie: Was darf ich?',
  },
  example: {
    nl: { before: 'Het is niet onmogelijk.', after: 'Het kan.' },
    fr: { before: "Ce n'est pas impossible.", after: 'C’est possible.' },
    de: { before: 'Es ist nicht unmöglich.', after: 'Es geht.' },
  },
  evidence:
    'The plain version has fewer negations in 87 % of 70 decided municipal pairs; the legal pairs say the opposite (3 of 12). Of the places that this rule finds editors removed 1 of 8. So it is a hint.',
  strength: 'hint',
  bar: 'sentences',
  scope: 'block',
}

const turned = say(
  'Twee ontkenningen heffen elkaar op.',
  'Deux négations s’annulent.',
  'Zwei Verneinungen heben sich auf.',
)
const several = say(
  'In deze zin staat meer dan één ontkenning.',
  'Cette phrase contient plus d’une négation.',
  'In diesem Satz steht mehr als eine Verneinung.',
)

/** A word with a negation within it, at most so many words behind another, turns it round. */
const near = 2

export const doubleNegation: BlockRule = {
  about: rule,
  check(reading, report) {
    for (const { from, to } of reading.sentences) {
      let first = -1
      let before = -1
      let count = 0
      for (let at = from; at < to; at++) {
        if (reading.inExplanation[at] === 1) continue
        const negates = has(reading, at, wordClass.negation)
        if (has(reading, at, wordClass.negative) && before >= 0 && at - before <= near) {
          report({ from: before, to: at + 1, message: turned })
          count = 0
          break
        }
        if (!negates) continue
        // "ni … ni", "noch … noch" and "nooit niet" side by side are one.
        if (before !== at - 1) count++
        if (first < 0) first = at
        before = at
      }
      if (count > 1) report({ from: first, to: before + 1, message: several })
    }
  },
}
