/** A word so long that a slow reader loses its beginning. */
import { isWord } from '../reading.ts'
import { type BlockRule, about as say } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'

const rule: ReadabilityRule = {
  id: 'long-word',
  name: { nl: 'Lang woord', fr: 'Mot long', de: 'Langes Wort' },
  why: {
    nl: 'Zo een lang woord lees je niet in één keer. Zeg het met een paar gewone woorden.',
    fr: 'On ne lit pas un mot aussi long d’un coup. Dites-le avec quelques mots courants.',
    de: 'So ein langes Wort liest man nicht auf einmal. Sagen Sie es mit ein paar gewöhnlichen Wörtern.',
  },
  forClient: {
    nl: 'Een lang woord. Vraag wat het betekent.',
    fr: 'Un mot long. Demandez ce qu’il veut dire.',
    de: 'Ein langes Wort. Fragen Sie, was es bedeutet.',
  },
  example: {
    nl: { before: 'Je tewerkstellingsmogelijkheden', after: 'Welk werk je kan doen' },
    fr: { before: 'Votre institutionnalisation', after: 'Votre séjour dans une institution' },
    de: { before: 'Ihre Eingliederungsvereinbarung', after: 'Ihr Vertrag mit dem ÖSHZ' },
  },
  evidence:
    'The plain version has fewer words of 15 letters or more in 79 % of municipal and 24 of 25 legal pairs. But of the long words themselves editors removed none of 30 in our half of the pairs. So it is a hint.',
  strength: 'hint',
  bar: 'words',
  scope: 'block',
}

/** Letters from which a word is long. */
const long = 20

const message = say(
  'Dit woord heeft {} letters.',
  'Ce mot a {} lettres.',
  'Dieses Wort hat {} Buchstaben.',
)

export const longWord: BlockRule = {
  about: rule,
  check(reading, report) {
    const seen = new Set<string>()
    for (const [at, token] of reading.tokens.entries()) {
      if (!isWord(token) || token.key.length < long || seen.has(token.key)) continue
      seen.add(token.key)
      const letters = token.key.length
      report({ from: at, to: at + 1, message, value: letters })
    }
  },
}
