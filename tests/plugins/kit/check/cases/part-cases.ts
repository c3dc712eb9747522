/** Cases about sections, fixed wording and settings. */
import type { PartCheck } from '../../../../../plugins/kit/index.ts'
import { asIs, type CasesOf, noCards, says } from './case.ts'

export const partCases: CasesOf<PartCheck['kind']> = {
  'section-present': [
    {
      check: { kind: 'section-present', section: 'wish' },
      speaks: [[(draft) => draft.withoutSection('wish'), 1, 'mends']],
      silent: [asIs],
    },
    {
      check: { kind: 'section-present', section: 'agreements' },
      speaks: [[(draft) => draft.withoutSection('agreements'), 1, 'mends']],
      silent: [asIs],
    },
  ],
  'section-filled': [
    {
      check: { kind: 'section-filled', section: 'wish' },
      speaks: [
        [asIs, 1],
        [says('  '), 1],
        [(draft) => draft.withoutSection('wish'), 1],
      ],
      silent: [
        says('Ik wil leraar worden.'),
        // Two people added the section at the same time, and one wrote in the second.
        (draft) =>
          draft.fixed({
            label: { nl: '' },
            change: {
              kind: 'insert',
              into: null,
              blocks: [
                {
                  type: 'section',
                  kind: 'wish',
                  children: [{ type: 'paragraph', text: 'Ik wil.' }],
                },
              ],
            },
          }),
      ],
    },
    {
      check: { kind: 'section-filled', section: 'agreements' },
      speaks: [[noCards, 1]],
      silent: [asIs],
    },
  ],
  'clause-present': [
    {
      check: { kind: 'clause-present', clause: 'second' },
      speaks: [
        [(draft) => draft.withoutClause('second'), 1, 'mends'],
        [(draft) => draft.withoutSection('rights'), 1, 'mends'],
      ],
      silent: [asIs],
    },
  ],
  'clauses-together': [
    {
      check: { kind: 'clauses-together', clauses: ['first', 'second', 'third'] },
      speaks: [
        [(draft) => draft.withoutClause('first'), 1, 'mends'],
        [(draft) => draft.withoutClause('first').withoutClause('third'), 1, 'mends'],
      ],
      silent: [asIs, (draft) => draft.withoutSection('rights')],
    },
  ],
  'setting-is': [
    {
      check: { kind: 'setting-is', setting: 'sanctions', values: ['no'] },
      speaks: [[asIs, 1]],
      silent: [],
    },
    {
      check: { kind: 'setting-is', setting: 'sanctions', values: ['yes'] },
      speaks: [],
      silent: [asIs],
    },
  ],
}
