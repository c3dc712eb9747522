/** A word that means several things in these texts. */
import type { BlockRule } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'
import { lexiconRule } from './lexicon-rule.ts'

const rule: ReadabilityRule = {
  id: 'ambiguous',
  name: { nl: 'Meer dan één betekenis', fr: 'Plusieurs sens', de: 'Mehrere Bedeutungen' },
  why: {
    nl: 'Dit woord heeft in deze teksten meer dan één betekenis. Kies het woord dat zegt wat je bedoelt.',
    fr: 'Ce mot a plusieurs sens dans ces textes. Choisissez celui qui dit ce que vous voulez dire.',
    de: 'Dieses Wort hat in solchen Texten mehrere Bedeutungen. Wählen Sie das Wort, das sagt, was Sie meinen.',
  },
  forClient: {
    nl: 'Vraag wat hier precies bedoeld is.',
    fr: 'Demandez ce que cela veut dire exactement.',
    de: 'Fragen Sie, was genau gemeint ist.',
  },
  example: {
    nl: { before: 'Je doet aangifte.', after: 'Je meldt dit aan het OCMW.' },
    fr: {
      before: 'Vous restez disponible pour le service.',
      after: 'Vous répondez au téléphone le matin.',
    },
    de: { before: 'Sie bekommen eine Leistung.', after: 'Sie bekommen Geld für Ihre Miete.' },
  },
  evidence:
    'Belgian practice documents use such words in several senses. On labelled sentences 3 of 8 finds were places that a reader stops at for this reason: so it is a hint.',
  strength: 'hint',
  bar: 'words',
  scope: 'block',
}

export const ambiguous: BlockRule = lexiconRule(rule, 'ambiguous', {
  nl: '‘{}’ kan hier verschillende dingen betekenen.',
  fr: '« {} » peut vouloir dire plusieurs choses ici.',
  de: '„{}“ kann hier Verschiedenes bedeuten.',
})
