/**
 * Model D: the form with which people look back. It asks whether the worker kept the agreements, why
 * not, what would solve it "volgens de maatschappelijk assistent(e)", and what else is agreed. Here the
 * same is asked about both sides and answered by both.
 */
import { general } from '../../../plugins/contract-types/index.ts'
import { evaluationSheet, line, promise, type SheetRow } from '../../../plugins/kit/index.ts'
import { type TypedModel, typed } from './model.ts'

const contract = typed(
  general,
  { orientation: 'social' },
  {
    write: {
      wish: [line('Ik wil een eigen plek.')],
      needs: [line('Ik heb hulp nodig bij het zoeken.')],
      agreements: [
        {
          type: 'goal',
          domain: 'housing',
          children: [
            line('Ik vind een woning.'),
            promise('client', 'Ik kijk elke week wat er te huur is.', 'Ik toon wat ik vond.', {
              rhythm: 'elke week',
            }),
            promise('centre', 'Sara belt mee met de eigenaars.', 'We belden samen.', {
              rhythm: 'als ik iets vind',
            }),
          ],
        },
      ],
    },
  },
)

/** The questions of one talk about that contract. */
export const sheet: readonly SheetRow[] = evaluationSheet(
  general.evaluation.questions ?? [],
  contract,
  { client: 'Amina', centre: 'het OCMW' },
)

function asks(question: string, about: 'client' | 'centre', by: 'client' | 'centre'): boolean {
  return sheet.some(
    (row) =>
      row.question === question &&
      row.by === by &&
      row.about.kind === 'party' &&
      row.about.party === about &&
      row.about.commitments.length === 1,
  )
}

export const modelD: readonly TypedModel[] = [
  {
    name: 'model D, the questions of a talk',
    type: general,
    today: '2026-10-01',
    contract,
    asked: [
      {
        what: 'Of het OCMW deed wat afgesproken is: de cliënt antwoordt, en het OCMW ook.',
        words: 'WEL/NIET correct aan de gemaakte afspraken gehouden',
        inContract: () =>
          asks('promises-kept', 'centre', 'client') && asks('promises-kept', 'centre', 'centre'),
      },
      {
        what: 'Of de cliënt deed wat afgesproken is, met dezelfde woorden.',
        words: 'Evaluatie van de gemaakte afspraken',
        inContract: () =>
          asks('promises-kept', 'client', 'client') && asks('promises-kept', 'client', 'centre'),
      },
      {
        what: 'Waarom, volgens elke kant en niet alleen volgens de maatschappelijk werker.',
        words: 'de redenen en oplossingen volgens de maatschappelijk assistent(e)',
        inContract: () =>
          (['client', 'centre'] as const).every((about) =>
            (['client', 'centre'] as const).every(
              (by) => asks('promises-why', about, by) && asks('promises-help', about, by),
            ),
          ),
      },
      {
        what: 'Wat er nog wordt afgesproken: dat schrijven ze samen.',
        words: 'Welke bijkomende afspraken wenst men te maken',
        inContract: () =>
          sheet.some(({ question, by }) => question === 'new-agreements' && by === 'together'),
      },
    ],
    raises: {},
    silent: ['talks-planned', 'evaluation-told', 'goal-balance', 'centre-fails-told'],
  },
]
