/** Cases about goals and promises. */
import type { CardCheck } from '../../../../../plugins/kit/index.ts'
import { asIs, type CasesOf, facts, noCards, promised } from './case.ts'

export const cardCases: CasesOf<CardCheck['kind']> = {
  goals: [
    {
      check: { kind: 'goals', atLeast: 1, each: ['text', 'domain', 'client', 'centre'] },
      speaks: [
        [noCards, 1, 'mends'],
        [(draft) => draft.goal('', 'Ik zoek werk.'), 3],
        [(draft) => draft.goal('work', ''), 3],
      ],
      silent: [asIs],
    },
    {
      check: { kind: 'goals', atLeast: 0, each: ['centre'] },
      speaks: [[(draft) => draft.goal('work', 'Ik zoek werk.'), 1, 'mends']],
      silent: [asIs, noCards],
    },
    {
      check: { kind: 'goals', atLeast: 0, each: ['due', 'importance'] },
      speaks: [[asIs, 2]],
      silent: [
        (draft) =>
          draft.mapped((block) =>
            block.type === 'goal' ? { ...block, due: '2027-06-30', importance: 'very' } : block,
          ),
      ],
    },
    {
      check: { kind: 'goals', atLeast: 1, each: [], domains: ['housing'] },
      speaks: [[asIs, 1]],
      silent: [(draft) => draft.goal('housing', 'Ik woon alleen.')],
    },
  ],
  commitments: [
    {
      check: { kind: 'commitments', party: 'centre', atLeast: 1 },
      speaks: [
        [noCards, 1],
        [(draft) => draft.without((block) => block.type === 'commitment'), 1, 'mends'],
        [
          (draft) => draft.without((block) => block.type === 'commitment').promise('centre', '  '),
          1,
          'mends',
        ],
      ],
      silent: [asIs],
    },
    {
      check: { kind: 'commitments', party: 'third', atLeast: 1 },
      speaks: [[asIs, 1, 'mends']],
      silent: [promised('third', 'De school helpt.')],
    },
    {
      check: { kind: 'commitments', party: 'centre', atLeast: 1, domains: ['work'] },
      speaks: [
        [asIs, 1],
        [(draft) => draft.goal('work', 'Ik zoek werk.'), 1, 'mends'],
      ],
      silent: [(draft) => draft.goal('work', 'Ik zoek werk.').promise('centre', 'Wij zoeken mee.')],
    },
    {
      check: {
        kind: 'commitments',
        party: 'client',
        atLeast: 1,
        words: { nl: ['examen*'], fr: ['examen*'], de: ['Prüfung*'] },
      },
      speaks: [[asIs, 1]],
      silent: [promised('client', 'Ik neem deel aan de examens.')],
    },
  ],
  'commitments-each': [
    {
      check: { kind: 'commitments-each', needs: ['when', 'proof', 'text'] },
      speaks: [
        [promised('client', 'Ik bel.'), 2],
        [promised('centre', '', { due: 'morgen', proof: 'Ik belde.' }), 2],
      ],
      silent: [asIs, promised('client', 'Ik bel.', { due: '2027-01-01', proof: 'Ik belde.' })],
    },
    {
      check: { kind: 'commitments-each', needs: ['who'] },
      speaks: [
        [asIs, 2],
        [facts({ clientName: 'Amina Yilmaz', workerName: 'Sara Peeters' }), 2, 'mends'],
      ],
      silent: [(draft) => draft.filled()],
    },
    {
      check: { kind: 'commitments-each', needs: ['who'], party: 'centre' },
      speaks: [
        [
          (draft) => draft.filled().promise('centre', 'Wij bellen.', { who: 'het OCMW' }),
          1,
          'mends',
        ],
        [(draft) => draft.filled().promise('centre', 'Wij bellen.', { who: 'OCMW Voorbeeld' }), 1],
        [
          (draft) =>
            draft.filled().promise('centre', 'Wij bellen.', { who: 'mijn maatschappelijk werker' }),
          1,
        ],
        [(draft) => draft.filled().promise('centre', 'Wij bellen.', { who: 'le CPAS' }), 1],
        [(draft) => draft.filled().promise('centre', 'Wij bellen.', { who: 'OCMW van Gent' }), 1],
        [
          (draft) =>
            draft.filled().promise('centre', 'Wij bellen.', { who: 'die Sozialarbeiterin' }),
          1,
        ],
      ],
      silent: [
        (draft) => draft.filled().promise('centre', 'Wij bellen.', { who: 'Jan, het OCMW' }),
        (draft) => draft.filled().promise('centre', 'Wij bellen.', { who: 'OCMW, Jan Maes' }),
        (draft) => draft.filled().promise('client', 'Ik bel.', { who: 'ik' }),
      ],
    },
    {
      check: { kind: 'commitments-each', needs: ['goal', 'due'] },
      speaks: [[(draft) => noCards(draft).promise('client', 'Ik bel.', { due: '2027-01-01' }), 1]],
      silent: [noCards],
    },
  ],
  'commitments-balanced': [
    {
      check: { kind: 'commitments-balanced', party: 'client', against: 'centre', atMostTimes: 2 },
      speaks: [[(draft) => draft.promise('client', 'Ik bel.').promise('client', 'Ik schrijf.'), 1]],
      silent: [asIs, noCards, promised('client', 'Ik bel.')],
    },
  ],
}
