/** Something happens, and the sentence starts from what undergoes it. */
import { type BlockRule, about as say } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'
import { judgedPassives } from './hidden-actor.ts'

const rule: ReadabilityRule = {
  id: 'passive',
  name: { nl: 'Passief', fr: 'Passif', de: 'Passiv' },
  why: {
    nl: 'De zin begint niet bij wie iets doet. Begin met die persoon of dienst.',
    fr: 'La phrase ne part pas de qui agit. Commencez par cette personne ou ce service.',
    de: 'Der Satz beginnt nicht bei der Person, die etwas tut. Beginnen Sie mit ihr.',
  },
  forClient: {
    nl: 'Vraag: wie doet dit?',
    fr: 'Demandez : qui fait cela ?',
    de: 'Fragen Sie: Wer tut das?',
  },
  example: {
    nl: { before: 'De brief wordt verstuurd.', after: 'Wij versturen de brief.' },
    fr: { before: 'La lettre est envoyée.', after: 'Nous envoyons la lettre.' },
    de: { before: 'Der Brief wird verschickt.', after: 'Wir verschicken den Brief.' },
  },
  evidence:
    'Editors of municipal texts removed 81 % of passives with ‘worden’. By hand: 27 of 30 hits with ‘worden’ were passives, 19 of 24 in French; German needs the participle. But a text that calms has passives too: one in ten sentences of model A; so it is a hint, and a warning only where it hides a duty (hidden-actor).',
  strength: 'hint',
  bar: 'sentences',
  scope: 'block',
}

const message = say(
  'De zin zegt eerst wat er gebeurt, niet wie het doet.',
  'La phrase dit ce qui se passe, pas qui le fait.',
  'Der Satz sagt, was geschieht, nicht, wer es tut.',
)

export const passive: BlockRule = {
  about: rule,
  check(reading, report) {
    for (const { from, to, hasAgent, isDuty } of judgedPassives(reading)) {
      if (hasAgent || !isDuty) report({ from, to, message })
    }
  },
}
