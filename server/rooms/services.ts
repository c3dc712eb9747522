import type { SetAsideTexts, Writer } from '../store/index.ts'
import type { System } from '../system.ts'
import type { Faults, UpdateLog } from '../updates/index.ts'
import type { OnRoomEvent } from './events.ts'
import type { HeavyCheck } from './heavy-check.ts'
import type { Limits } from './limits.ts'
import type { Room } from './room.ts'

/** What every room uses. */
export interface RoomServices {
  readonly log: UpdateLog
  readonly store: Writer & SetAsideTexts
  readonly system: System
  readonly limits: Limits
  readonly heavy: Pick<HeavyCheck, 'try'>
  readonly faults: Faults
  readonly onEvent: OnRoomEvent
  /** Called when a session left, or the room broke. */
  readonly onLeft?: (room: Room) => void
}
