/** A reference that sends the reader away without saying what stands there. */
import { wordClass } from '../lexicon/word-classes.ts'
import { has, type Reading } from '../reading.ts'
import { type BlockRule, about as say } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'
import { lexiconRule } from './lexicon-rule.ts'

const rule: ReadabilityRule = {
  id: 'cross-reference',
  name: { nl: 'Verwijzing', fr: 'Renvoi', de: 'Verweis' },
  why: {
    nl: 'De lezer moet elders zoeken wat hier geldt. Zeg wat daar staat, en zet de verwijzing tussen haakjes.',
    fr: 'Le lecteur doit chercher ailleurs ce qui vaut ici. Dites ce qui y est écrit, et mettez le renvoi entre parenthèses.',
    de: 'Man muss woanders suchen, was hier gilt. Sagen Sie, was dort steht, und setzen Sie den Verweis in Klammern.',
  },
  forClient: {
    nl: 'Vraag wat daar staat.',
    fr: 'Demandez ce qui y est écrit.',
    de: 'Fragen Sie, was dort steht.',
  },
  example: {
    nl: {
      before: 'De bovenvermelde voorwaarden gelden.',
      after: 'Je komt elke les, en je belt als je ziek bent.',
    },
    fr: {
      before: 'Les conditions susmentionnées sont applicables.',
      after: 'Vous venez à chaque cours, et vous appelez si vous êtes malade.',
    },
    de: {
      before: 'Es gelten die obengenannten Bedingungen.',
      after: 'Sie kommen in jede Stunde, und Sie rufen an, wenn Sie krank sind.',
    },
  },
  evidence:
    'The model contracts of 2015 refer to articles and to ‘bovenvermelde’ clauses. Our own choice; no count of readers.',
  strength: 'note',
  bar: 'words',
  scope: 'block',
}

const message = say(
  '‘{}’ zegt niet wat daar staat.',
  '« {} » ne dit pas ce qui y est écrit.',
  '„{}“ sagt nicht, was dort steht.',
)

const words = lexiconRule(rule, 'reference', message)

export const crossReference: BlockRule = {
  about: rule,
  check(reading, report) {
    words.check(reading, report)
    let behind = 0
    for (let at = 0; at + 1 < reading.tokens.length; at++) {
      if (at < behind || !has(reading, at, wordClass.reference)) continue
      const number = numberBehind(reading, at)
      if (number === null || isInBrackets(reading, at) || isHead(reading, at, number)) continue
      behind = number + 1
      const text = reading.text.slice(reading.tokens[at]!.start, reading.tokens[number]!.end)
      // Often enough the sentence says it by itself; so it only stands in the list.
      report({
        from: at,
        to: number + 1,
        message,
        value: text,
        severity: 'hint',
      })
    }
  },
}

/** "artikel 60", "art. 11, § 2": the last token of the number. */
function numberBehind({ tokens }: Reading, at: number): number | null {
  let last: number | null = null
  for (let next = at + 1; next < Math.min(tokens.length, at + 8); next++) {
    const { kind, key } = tokens[next]!
    if (kind === 'number') last = next
    else if (key === '§' || key === '.' || key === ',' || key === 'lid') continue
    else break
  }
  return last
}

/** "Artikel 6. …" is the head of a clause, and sends nobody away. */
function isHead({ tokens }: Reading, at: number, number: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[number + 1]
  return (
    (before === undefined || before.kind === 'break') &&
    (after === undefined || after.kind !== 'word')
  )
}

/** A source named in brackets, behind what it says, sends nobody away. */
function isInBrackets({ tokens }: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 30); before--) {
    if (tokens[before]!.key === '(') return true
    if (tokens[before]!.key === ')' || tokens[before]!.kind === 'break') return false
  }
  return false
}
