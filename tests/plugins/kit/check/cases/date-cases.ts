/** Cases about where days lie. */
import type { DateCheck } from '../../../../../plugins/kit/index.ts'
import { asIs, type CasesOf, contractYear, facts, promised } from './case.ts'

export const dateCases: CasesOf<DateCheck['kind']> = {
  'dates-in-order': [
    {
      check: { kind: 'dates-in-order', facts: ['contractFrom', 'contractUntil'] },
      speaks: [[facts({ contractFrom: '2027-01-02', contractUntil: '2027-01-01' }), 1]],
      silent: [
        asIs,
        facts({ contractFrom: '2027-01-02' }),
        facts({ contractFrom: '2027-01-02', contractUntil: '2027-01-02' }),
        facts({ contractFrom: 'morgen', contractUntil: '2027-01-01' }),
      ],
    },
  ],
  'date-within': [
    {
      check: {
        kind: 'date-within',
        date: { fact: 'contractFrom' },
        from: { fact: 'decisionDate' },
        until: { fact: 'decisionDate', plus: { months: 3 } },
      },
      speaks: [
        [facts({ decisionDate: '2026-08-31', contractFrom: '2026-12-01' }), 1],
        [facts({ decisionDate: '2026-08-31', contractFrom: '2026-08-30' }), 1],
      ],
      silent: [
        asIs,
        facts({ contractFrom: '2026-12-01' }),
        facts({ decisionDate: '2026-08-31', contractFrom: '2026-11-30' }),
        facts({ decisionDate: '2026-02-30', contractFrom: '2026-12-01' }),
      ],
    },
    {
      check: {
        kind: 'date-within',
        date: { today: true },
        until: { fact: 'decisionDate', plus: { days: 60 } },
      },
      speaks: [[facts({ decisionDate: '2026-09-22' }), 1]],
      silent: [asIs, facts({ decisionDate: '2026-09-23' })],
    },
    {
      check: {
        kind: 'date-within',
        date: { fact: 'contractFrom' },
        from: { day: '2026-12-23', plus: { workingDays: 7 } },
      },
      speaks: [[facts({ contractFrom: '2027-01-04' }), 1]],
      silent: [facts({ contractFrom: '2027-01-05' })],
    },
  ],
  'dues-within': [
    {
      check: { kind: 'dues-within', facts: ['contractFrom', 'contractUntil'] },
      speaks: [
        [
          (draft) => draft.facts(contractYear).promise('client', 'Ik bel.', { due: '2027-12-01' }),
          1,
          'mends',
        ],
        [
          (draft) =>
            draft.facts(contractYear).promise('centre', 'Wij bellen.', { due: '2026-11-30' }),
          1,
          'mends',
        ],
      ],
      silent: [
        asIs,
        facts(contractYear),
        promised('client', 'Ik bel.', { due: '2099-01-01' }),
        (draft) => draft.facts(contractYear).promise('client', 'Ik bel.', { due: '2027-11-30' }),
      ],
    },
  ],
  'evaluations-planned': [
    {
      check: {
        kind: 'evaluations-planned',
        perYear: 3,
        inPerson: 2,
        period: ['contractFrom', 'contractUntil'],
        talks: [1, 2, 3].map((number) => ({ on: `talk${number}On`, how: `talk${number}How` })),
      },
      speaks: [
        [facts(contractYear), 1, 'mends'],
        // Two are not enough, nor are three of which one is in person.
        [facts({ ...contractYear, talk1On: '2027-02-01', talk2On: '2027-06-01' }), 1],
        [
          facts({
            ...contractYear,
            talk1On: '2027-02-01',
            talk1How: 'in-person',
            talk2On: '2027-06-01',
            talk2How: 'remote',
            talk3On: '2027-10-01',
          }),
          1,
        ],
        // A contract of five months asks for two.
        [
          facts({ contractFrom: '2026-12-01', contractUntil: '2027-04-30', talk1On: '2027-02-01' }),
          1,
        ],
      ],
      silent: [
        asIs,
        facts({ contractFrom: '2027-12-01', contractUntil: '2026-11-30' }),
        facts({ contractFrom: '1990-12-01', contractUntil: '2190-11-30' }),
        facts({
          ...contractYear,
          talk1On: '2027-02-01',
          talk1How: 'in-person',
          talk2On: '2027-06-01',
          talk2How: 'remote',
          talk3On: '2027-10-01',
          talk3How: 'in-person',
        }),
      ],
    },
  ],
}
