import type { Results } from '../harness/measurement.ts'
import type { Subject } from '../subjects/subject.ts'

/** What every benchmark gets. */
export interface Context {
  readonly results: Results
  /** The servers that are compared: ours first. */
  readonly subjects: readonly Subject[]
  /** Fewer rounds and shorter: to see that it works, not to quote. */
  readonly quick: boolean
  /** How often each latency is measured; a table shows the median. */
  readonly rounds: number
  /** The text with which a contract of ours starts, put into the peers' rooms too. */
  readonly start: Uint8Array | null
  /** A folder for profiles of our server, when they were asked for. */
  readonly profile: string | null
}

/** Our server, with people of either kind. */
const ours: readonly string[] = ['samenspraak', 'with-rights']

/** The text for a subject's rooms: ours have it from the start. */
export function startFor(context: Context, subject: Subject): Uint8Array | null {
  return ours.includes(subject.name) ? null : context.start
}

/** The subjects, each round beginning with another, so that none always has the warm machine. */
export function inTurn<Item>(items: readonly Item[], round: number): Item[] {
  const first = items.length === 0 ? 0 : round % items.length
  return [...items.slice(first), ...items.slice(0, first)]
}
