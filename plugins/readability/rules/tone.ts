/** How much a text presses. It is counted and shown, and never a finding: no evidence says how much is too much. */
import type { BlockRule } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'

const rule: ReadabilityRule = {
  id: 'tone',
  name: { nl: 'Dwingende toon', fr: 'Ton contraignant', de: 'Zwingender Ton' },
  why: {
    nl: 'Zo veel woorden per honderd zeggen ‘moeten’ of dreigen. Niemand weet hoeveel te veel is: kijk zelf of hulp even veel plaats krijgt.',
    fr: 'Sur cent mots, autant obligent ou menacent. Personne ne sait où est la limite : voyez si l’aide a autant de place.',
    de: 'So viele von hundert Wörtern zwingen oder drohen. Niemand weiß, wie viele zu viele sind: Sehen Sie, ob Hilfe gleich viel Platz hat.',
  },
  forClient: {
    nl: 'Klinkt dit streng? Zeg het gerust.',
    fr: 'Le ton est dur ? Dites-le.',
    de: 'Klingt das streng? Sagen Sie es ruhig.',
  },
  example: {
    nl: {
      before: 'Je moet komen, anders volgt een sanctie.',
      after: 'Kom je niet? Bel ons. Wij zoeken samen een oplossing.',
    },
    fr: {
      before: 'Vous devez venir, sinon il y aura une sanction.',
      after: 'Vous ne venez pas ? Appelez-nous. Nous cherchons ensemble.',
    },
    de: {
      before: 'Sie müssen kommen, sonst folgt eine Sanktion.',
      after: 'Sie kommen nicht? Rufen Sie an. Wir suchen gemeinsam.',
    },
  },
  evidence:
    'The study of 2015 calls the contracts ‘very coercive’. There is no evidence on a threshold, so there is none.',
  strength: 'hint',
  bar: 'words',
  scope: 'document',
}

export const tone: BlockRule = { about: rule, check: () => {} }
