import type { ParticipantId } from '../../schemas/basics/index.ts'
import type { RoomEvent } from '../rooms/index.ts'
import type { Writer } from '../store/index.ts'
import type { System } from '../system.ts'

/** A line that breaks and comes back is one opening: within this time it is not kept again. */
const SAME_OPENING = 30 * 60_000

/** Participants whose last opening is in memory. */
const REMEMBERED = 10_000

export interface KeepOpeningsOptions {
  readonly store: Writer
  readonly system: Pick<System, 'now'>
  readonly onProblem: (error: unknown) => void
}

/**
 * Keeps who opened a contract, from what the rooms tell. It holds up nobody: an opening that cannot be
 * kept is told as a problem, and the person is in.
 * @returns what is to be told of each event
 */
export function keepOpenings(options: KeepOpeningsOptions): (event: RoomEvent) => void {
  const { store, system, onProblem } = options
  const last = new Map<ParticipantId, number>()
  return (event) => {
    if (event.kind !== 'session-opened') return
    const { centre, contract, participant } = event
    const at = system.now()
    const before = last.get(participant)
    if (before !== undefined && Math.abs(at - before) < SAME_OPENING) return
    // The oldest come first.
    last.delete(participant)
    last.set(participant, at)
    if (last.size > REMEMBERED) last.delete(last.keys().next().value!)
    store
      .write([
        { kind: 'add-act', act: { centre, contract, participant, act: 'opened', about: null, at } },
      ])
      .catch(onProblem)
  }
}
