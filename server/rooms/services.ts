import type { ContractId, ParticipantId } from '../../schemas/basics/index.ts'
import type { SetAsideTexts, Writer } from '../store/index.ts'
import type { System } from '../system.ts'
import type { Faults, StoredDocument, UpdateLog } from '../updates/index.ts'
import type { OnRoomEvent } from './events.ts'
import type { HeavyCheck } from './heavy-check.ts'
import type { Limits } from './limits.ts'
import type { Readings } from './readings.ts'
import type { Room } from './room.ts'

/** What every room uses. */
export interface RoomServices {
  readonly log: UpdateLog
  readonly store: Writer & SetAsideTexts
  readonly system: System
  readonly limits: Limits
  readonly heavy: Pick<HeavyCheck, 'try'>
  readonly readings: Readings
  readonly faults: Faults
  readonly onEvent: OnRoomEvent
  /** Called when a session left, or the room broke. */
  readonly onLeft?: (room: Room) => void
}

/** What a room is made of: its log, and whose client ids there are. */
export interface LoadedRoom {
  readonly contract: ContractId
  readonly stored: StoredDocument
  readonly claims: ReadonlyMap<number, ParticipantId | null>
}
