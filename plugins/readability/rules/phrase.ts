/** A group of words for what one small word says. */
import type { BlockRule } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'
import { lexiconRule } from './lexicon-rule.ts'

const rule: ReadabilityRule = {
  id: 'phrase',
  name: { nl: 'Omslachtig', fr: 'Tournure lourde', de: 'Umständlich' },
  why: {
    nl: 'Zo begint een brief van een dienst. Een klein woord zegt hetzelfde: over, door, voor, met.',
    fr: 'C’est le style d’une administration. Un petit mot suffit : pour, par, sur, avec.',
    de: 'So schreibt ein Amt. Ein kleines Wort sagt dasselbe: über, durch, für, mit.',
  },
  forClient: {
    nl: 'Dit kan met één klein woord.',
    fr: 'Un petit mot suffit.',
    de: 'Das geht mit einem kleinen Wort.',
  },
  example: {
    nl: { before: 'Met betrekking tot je studies', after: 'Over je studies' },
    fr: { before: 'Dans le cadre de vos études', after: 'Pendant vos études' },
    de: { before: 'In Bezug auf Ihr Studium', after: 'Zu Ihrem Studium' },
  },
  evidence:
    'Editors of municipal texts removed such phrases in 85.5 % of their uses; a content word is removed in 26.5 %.',
  strength: 'note',
  bar: 'sentences',
  scope: 'block',
}

export const phrase: BlockRule = lexiconRule(rule, 'phrase', {
  nl: '‘{}’ kan korter.',
  fr: '« {} » peut être plus court.',
  de: '„{}“ geht kürzer.',
})
