import type { Role } from './people.ts'

/**
 * Where a contract is in its life. Only `draft` exists so far: people write together. Proposal,
 * reflection and signature come with the procedure.
 */
export const phases = ['draft'] as const

export type Phase = (typeof phases)[number]

/** What can be done with a contract, in the order in which documentation lists it. */
export const allRights = [
  /** See the contract, who is in it and what was asked. */
  'read',
  'write',
  /** Point others to a passage. */
  'point',
  /** Say that one does not understand or does not agree, ask, and answer. */
  'ask',
  /** Accept or refuse other words that the other side proposed. */
  'decide',
  /** Say of words in one's own section that somebody else typed: these are my words. */
  'confirm-words',
  'see-authors',
  /** See passages that were removed, and by whom, and put them back. */
  'bring-back',
  /** Ask everyone for a break, and end it. */
  'pause',
  'see-people',
  /** Invite who stands by the client, and an interpreter. */
  'invite-support',
  'invite-partner',
  /** Let the client's own people out again. Never the worker's. */
  'withdraw-support',
  'withdraw-partner',
  /** Stop an invitation to the client that was not used yet, or make a new one for a lost PIN. */
  'renew-client',
  /** A page of one's own to prepare on, which the centre cannot read. */
  'prepare',
  /** See one's own part as a school or employer, agree to it or ask. */
  'answer-part',
  /** Read who opened, wrote, invited and withdrew in this contract. */
  'see-audit',
] as const

export type Right = (typeof allRights)[number]

const table: Readonly<Record<Phase, Readonly<Record<Role, readonly Right[]>>>> = {
  draft: {
    worker: [
      'read',
      'write',
      'point',
      'ask',
      'decide',
      'see-authors',
      'bring-back',
      'pause',
      'see-people',
      'invite-partner',
      'withdraw-partner',
      'renew-client',
    ],
    client: [
      'read',
      'write',
      'point',
      'ask',
      'decide',
      'confirm-words',
      'see-authors',
      'bring-back',
      'pause',
      'see-people',
      'invite-support',
      'invite-partner',
      'withdraw-support',
      'withdraw-partner',
      'prepare',
      'see-audit',
    ],
    support: ['read', 'write', 'point', 'ask', 'see-authors', 'pause', 'see-people', 'prepare'],
    // A school or an employer never joins the document: the server makes an extract.
    partner: ['answer-part'],
    reader: ['read', 'see-people'],
  },
}

/** What this role may do in this phase. The browser shows by it, the server enforces it. */
export function rights(role: Role, phase: Phase): readonly Right[] {
  return table[phase][role]
}

export function may(role: Role, phase: Phase, right: Right): boolean {
  return rights(role, phase).includes(right)
}

/**
 * What someone may still do with a contract that nobody can change, because its contract type is not
 * there.
 */
export const closedRights: readonly Right[] = [
  'read',
  'see-authors',
  'see-people',
  'withdraw-support',
  'withdraw-partner',
  'prepare',
  'see-audit',
]
