import type { Role } from './people.ts'

/**
 * Where a contract is in its life. Only `draft` exists so far: people write together. Proposal,
 * reflection and signature come with the procedure.
 */
export const phases = ['draft'] as const

export type Phase = (typeof phases)[number]

/** What can be done with a contract. */
export type Right = 'read' | 'write' | 'point' | 'see-links'

const table: Readonly<Record<Phase, Readonly<Record<Role, readonly Right[]>>>> = {
  draft: {
    worker: ['read', 'write', 'point', 'see-links'],
    client: ['read', 'write', 'point'],
    support: ['read', 'write', 'point'],
    reader: ['read'],
  },
}

/** What this role may do in this phase. The browser shows by it, the server enforces it. */
export function rights(role: Role, phase: Phase): readonly Right[] {
  return table[phase][role]
}

export function may(role: Role, phase: Phase, right: Right): boolean {
  return rights(role, phase).includes(right)
}
