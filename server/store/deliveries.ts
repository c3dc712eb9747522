import type { EventType } from '../../schemas/api/index.ts'
import type { CentreId, ContractId } from '../../schemas/basics/index.ts'

/** Who is told what happens to the contracts of a centre. */
export interface Hook {
  /** Stays the same when the settings are read again, so that what waits is still sent. */
  readonly id: string
  /** The name of the centre. */
  readonly centre: string
}

/** An event that is to be told to one address. */
export interface Delivery {
  readonly number: number
  readonly hook: string
  readonly centre: CentreId
  readonly contract: ContractId
  /** The same however often it is sent, so that who gets it twice can tell. */
  readonly id: string
  readonly type: EventType
  /** What it was about: an id, never words. */
  readonly about: string | null
  /** When it happened, as ISO 8601 in UTC. */
  readonly moment: string
  /** How often it was tried. */
  readonly tries: number
}

/** What waits to be told to others. It is written in the transaction of what it tells about. */
export interface Deliveries {
  /** Those that are due, the oldest first. */
  dueDeliveries(now: number, limit: number): Promise<readonly Delivery[]>
  /** It arrived, or was given up. */
  endDelivery(number: number): Promise<void>
  /** It is to be tried again at a moment. */
  delayDelivery(number: number, until: number): Promise<void>
}
