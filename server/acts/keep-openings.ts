import type { CentreId, ContractId, ParticipantId } from '../../schemas/basics/index.ts'
import type { Writer } from '../store/index.ts'
import type { System } from '../system.ts'

/** A line that breaks and comes back is one opening: within this time it is not kept again. */
const SAME_OPENING = 30 * 60_000

/** Openings of which the time is in memory. */
const REMEMBERED = 10_000

/** Someone reads a contract: over a socket, or over HTTP. */
export interface Opened {
  readonly centre: CentreId
  readonly contract: ContractId
  /** Null: a program of the centre, for its file. */
  readonly participant: ParticipantId | null
}

export interface KeepOpeningsOptions {
  readonly store: Writer
  readonly system: Pick<System, 'now'>
  readonly onProblem: (error: unknown) => void
}

/**
 * Keeps who opened a contract. It holds up nobody: an opening that cannot be kept is told as a problem,
 * and the person is in.
 * @returns what is to be told of each opening
 */
export function keepOpenings(options: KeepOpeningsOptions): (opened: Opened) => void {
  const { store, system, onProblem } = options
  const last = new Map<string, number>()
  return ({ centre, contract, participant }) => {
    const who = participant ?? `program ${contract}`
    const at = system.now()
    const before = last.get(who)
    if (before !== undefined && Math.abs(at - before) < SAME_OPENING) return
    // The oldest come first.
    last.delete(who)
    last.set(who, at)
    if (last.size > REMEMBERED) last.delete(last.keys().next().value!)
    const act = participant === null ? 'exported' : 'opened'
    store
      .write([{ kind: 'add-act', act: { centre, contract, participant, act, about: null, at } }])
      .catch(onProblem)
  }
}
