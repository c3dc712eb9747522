import {
  allRights,
  closedRights,
  phases,
  type Right,
  type Role,
  rights,
  roles,
} from '../../../schemas/contract/index.ts'
import { routeRights } from './route-rights.ts'

/** What each right is, in one line. */
const meanings: Readonly<Record<Right, string>> = {
  read: 'see the contract, who is in it and what was asked',
  write: 'write in it, together with the others',
  point: 'point the others to a passage',
  ask: 'say that one does not understand or does not agree, ask, and answer',
  decide: 'accept or refuse other words that the other side proposed',
  'confirm-words': 'say of words in one’s own section that somebody else typed: these are my words',
  'see-authors': 'see who wrote what',
  'bring-back': 'see passages that were removed, by whom, and put them back',
  pause: 'ask everyone for a break, and end it',
  'see-people': 'see who can see the contract, and since when',
  'invite-support': 'invite who stands by the client, or an interpreter',
  'invite-partner': 'invite a school or an employer to its own part',
  'withdraw-support': 'let who stands by the client, or an interpreter, out again',
  'withdraw-partner': 'let a school or an employer out again',
  'renew-client': 'make a new invitation for the client, for a lost PIN or link',
  prepare: 'have a page of one’s own to prepare on, which the centre cannot read',
  'answer-part': 'see one’s own part as a school or employer, agree to it or ask',
  'see-audit': 'read who opened, wrote, invited and withdrew in this contract',
}

/** The page of the rights: which role may do what, and where the server holds to it. */
export function rightsPage(): string {
  return [
    '# Rights',
    '',
    'Which role may do what. This page is made from `schemas/contract/rights.ts` by `npm run docs:rights`.',
    'The editor shows by that table; the server enforces it, over HTTP and on the socket alike. The role is that of a person in one contract, so the same person can have another one elsewhere.',
    '',
    ...phases.flatMap((phase) => [
      `## In the phase \`${phase}\``,
      '',
      ...table(
        ['Right', ...roles],
        allRights.map((right) => {
          const marks = roles.map((role) => (rights(role, phase).includes(right) ? 'yes' : '—'))
          return [`\`${right}\`: ${meanings[right]}`, ...marks]
        }),
        true,
      ),
      '',
    ]),
    'A contract whose type is not there any more can be changed by nobody. What is left then, for who has it:',
    '',
    closedRights.map((right) => `\`${right}\``).join(', '),
    '',
    '## Where the server asks for them',
    '',
    'Who takes no part in a contract, and a partner outside their own part, gets 404: it is not there. A right that is missing is 403.',
    '',
    ...table(
      ['Route', 'Needs', 'Roles'],
      [
        ...Object.entries(routeRights).map(([route, { needs, toRead }]) => [
          `\`${route}\``,
          toRead ? `${needOf(needs)}; only to read, \`${toRead}\`` : needOf(needs),
          rolesWith(toRead ?? needs).join(', '),
        ]),
        [
          'the socket `/collab/<contract>`',
          'a ticket, and with it the mode that it was asked for',
          'as for the ticket',
        ],
      ],
      false,
    ),
    '',
    'The data protection officer of a centre (`person.duty`) takes part in no contract. They read the acts of all contracts of their centre and have one erased (`/api/centre`), and see no text.',
    '',
  ].join('\n')
}

/** A table whose columns stand under each other. @param marks the columns after the first are in the middle */
function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  marks: boolean,
): readonly string[] {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]!.length)),
  )
  const isMiddle = (column: number): boolean => marks && column > 0
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padStart(isMiddle(column) ? Math.floor((widths[column]! - cell.length) / 2) + cell.length : 0).padEnd(widths[column]!)).join(' | ')} |`
  const rule = widths.map((width, column) =>
    isMiddle(column) ? `:${'-'.repeat(width - 2)}:` : '-'.repeat(width),
  )
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)]
}

function needOf(needs: (typeof routeRights)[string]['needs']): string {
  switch (needs) {
    case 'text':
      return '`read`'
    case 'worker':
      return 'to be the worker'
    case 'person':
      return 'the right to invite or withdraw that person'
    default:
      return `\`${needs}\``
  }
}

function rolesWith(needs: (typeof routeRights)[string]['needs']): readonly Role[] {
  if (needs === 'worker') return ['worker']
  if (needs === 'person') return ['worker', 'client']
  return roles.filter((role) => rights(role, 'draft').includes(needs === 'text' ? 'read' : needs))
}
