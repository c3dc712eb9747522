import type { ServerProcess } from '../harness/server-process.ts'
import type { Seat, WireName } from '../load/wire.ts'

/** A server that is measured. */
export interface Subject {
  readonly name: string
  /** The name and version of what runs, for the tables. */
  readonly label: string
  readonly wire: WireName
  /** Whether it keeps edits on disk. What does not is no peer; it shows that the harness works. */
  readonly persistent: boolean
  /** Whether a session can ask to be told what is on disk. */
  readonly receipts: boolean
  /** Starts it on a data folder: empty, or that of an earlier run. */
  start(folder: string, options?: StartOptions): Promise<RunningServer>
}

export interface StartOptions {
  readonly inspect?: boolean
  /** A folder to which Node writes a profile of the processor when the server ends. */
  readonly profile?: string | null
}

export interface RunningServer {
  readonly process: ServerProcess
  /** Rooms that nobody has been in, with a seat for each person; seats are taken in order. */
  makeRooms(count: number, people: number): Promise<Seat[][]>
  /** The seats again, in the same room, after a restart. */
  seatsAgain(room: readonly Seat[]): Seat[]
}
