import type { ParticipantView } from '../../schemas/api/index.ts'
import type { Person } from '../prosemirror/index.ts'

/** How many looks there are by which people are told apart. */
const LOOKS = 6

/**
 * The look of a participant: what the server gave to those who are here, else their place in the list
 * of the contract, which is how the server gives it.
 */
export function lookOf(
  participant: string,
  participants: readonly ParticipantView[],
  here: readonly Person[],
): number {
  const seen = here.find(({ id }) => id === participant)
  if (seen) return seen.look
  const place = participants.findIndex(({ id }) => id === participant)
  return Math.max(0, place) % LOOKS
}
