/** A formal or old word that has a plain one in its place. */
import { isExplained } from '../explanations.ts'
import type { BlockRule } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'
import { lexiconRule } from './lexicon-rule.ts'

const rule: ReadabilityRule = {
  id: 'formal-word',
  name: { nl: 'Moeilijk woord', fr: 'Mot difficile', de: 'Schweres Wort' },
  why: {
    nl: 'Mensen kennen dit woord misschien, maar gebruiken het niet. Een gewoon woord zegt hetzelfde.',
    fr: 'On connaît peut-être ce mot, mais on ne l’utilise pas. Un mot courant dit la même chose.',
    de: 'Man kennt dieses Wort vielleicht, aber man benutzt es nicht. Ein gewöhnliches Wort sagt dasselbe.',
  },
  forClient: {
    nl: 'Er is een gewoner woord voor. Je mag vragen om dat te schrijven.',
    fr: 'Il existe un mot plus simple. Vous pouvez demander de l’écrire.',
    de: 'Es gibt ein einfacheres Wort. Sie dürfen darum bitten.',
  },
  example: {
    nl: { before: 'Je moet dit aantonen.', after: 'Je moet dit bewijzen.' },
    fr: { before: 'Il faut solliciter cette aide.', after: 'Il faut demander cette aide.' },
    de: { before: 'Sie müssen die Änderung mitteilen.', after: 'Sie müssen die Änderung sagen.' },
  },
  evidence:
    'Editors of municipal texts removed such words in 60 to 66 % of their uses; a content word is removed in 26.5 %.',
  strength: 'note',
  bar: 'words',
  scope: 'block',
}

export const formalWord: BlockRule = lexiconRule(
  rule,
  'replace',
  {
    nl: 'Voor ‘{}’ is er een gewoner woord.',
    fr: '« {} » a un équivalent plus simple.',
    de: 'Für „{}“ gibt es ein einfacheres Wort.',
  },
  // Some have an explanation too, and whoever gives it has done enough.
  (reading, match) =>
    match.meaning.entry.gloss !== undefined && isExplained(reading, match) ? null : {},
)
