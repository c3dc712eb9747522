/** Cases about checks of other checks. */
import type { JoinedCheck } from '../../../../../plugins/kit/index.ts'
import { asIs, type CasesOf, facts } from './case.ts'

export const joinedCases: CasesOf<JoinedCheck['kind'] | 'function'> = {
  'all-of': [
    {
      check: {
        kind: 'all-of',
        checks: [
          { kind: 'facts-present', facts: ['clientName'] },
          { kind: 'facts-present', facts: ['workerName'] },
        ],
      },
      speaks: [
        [asIs, 2],
        [facts({ clientName: 'Amina' }), 1],
      ],
      silent: [facts({ clientName: 'Amina', workerName: 'Sara' })],
    },
  ],
  'any-of': [
    {
      check: {
        kind: 'any-of',
        checks: [
          { kind: 'facts-present', facts: ['clientName'] },
          { kind: 'clause-present', clause: 'first' },
        ],
      },
      speaks: [[(draft) => draft.withoutClause('first'), 1]],
      silent: [asIs, (draft) => draft.withoutClause('first').facts({ clientName: 'Amina' })],
    },
  ],
  not: [
    {
      check: { kind: 'not', check: { kind: 'clause-present', clause: 'first' } },
      speaks: [[asIs, 1]],
      silent: [(draft) => draft.withoutClause('first')],
    },
  ],
  function: [
    {
      check: { kind: 'function', name: 'balance' },
      speaks: [],
      silent: [asIs],
    },
  ],
}
