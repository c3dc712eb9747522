/** "u" and "je" in one text, or a reader who is spoken about: "de begunstigde". */
import { wordClass } from '../lexicon/word-classes.ts'
import { has, type Reading } from '../reading.ts'
import { type BlockRule, about as say } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'
import { lexiconRule } from './lexicon-rule.ts'

const rule: ReadabilityRule = {
  id: 'address',
  name: { nl: 'Aanspreking', fr: 'Adresse', de: 'Anrede' },
  why: {
    nl: 'Spreek de lezer aan, en de hele tekst op dezelfde manier: altijd ‘je’ of altijd ‘u’.',
    fr: 'Adressez-vous au lecteur, et partout de la même façon : toujours « vous » ou toujours « tu ».',
    de: 'Sprechen Sie die Person an, und überall gleich: immer „Sie“ oder immer „du“.',
  },
  forClient: {
    nl: 'Hiermee word jij bedoeld.',
    fr: 'C’est de vous qu’on parle.',
    de: 'Damit sind Sie gemeint.',
  },
  example: {
    nl: { before: 'De begunstigde krijgt uw attest.', after: 'Je krijgt je attest.' },
    fr: { before: "L'intéressé reçoit une attestation.", after: 'Vous recevez une attestation.' },
    de: {
      before: 'Der Antragsteller bekommt eine Bescheinigung.',
      after: 'Sie bekommen eine Bescheinigung.',
    },
  },
  evidence:
    'The plain version has more words for ‘you’ and ‘we’ in 71 % of municipal and 82 % of legal pairs. One of the model bundles of 2015 mixes ‘u’ and ‘je’.',
  strength: 'note',
  bar: 'words',
  scope: 'document',
}

const words = lexiconRule(
  rule,
  'address',
  say(
    '‘{}’ spreekt over de lezer, niet tegen de lezer.',
    '« {} » parle du lecteur, pas au lecteur.',
    '„{}“ spricht über die Person, nicht zu ihr.',
  ),
)

const mixed = say(
  'Deze tekst zegt op andere plaatsen ‘je’ of ‘u’ anders.',
  'Ce texte s’adresse ailleurs au lecteur autrement (« tu » ou « vous »).',
  'Dieser Text spricht die Person anderswo anders an („du“ oder „Sie“).',
)

/** In one block, so many show it well enough. */
const most = 3

export const address: BlockRule = {
  about: rule,
  check(reading, report) {
    words.check(reading, report)
    for (const way of ['informal', 'formal'] as const) {
      for (const at of addressesOf(reading, way).slice(0, most)) {
        report({ from: at, to: at + 1, message: mixed, unless: { kind: 'address', way } })
      }
    }
  },
}

/** Where the reader is addressed in a way. */
export function addressesOf(reading: Reading, way: 'informal' | 'formal'): readonly number[] {
  const { tokens } = reading
  return tokens.flatMap(({ kind, key }, at) => {
    if (kind !== 'word' || !has(reading, at, wordClass[way])) return []
    // "tot 16 u": an hour.
    return key === 'u' && tokens[at - 1]?.kind === 'number' ? [] : [at]
  })
}
