import type { CentreId, ContractId, ParticipantId, SessionId } from '../../schemas/basics/index.ts'

/** What happens in rooms, for the log and the figures. Never text, names or tokens. */
export type RoomEvent =
  | {
      readonly kind: 'room-loaded'
      readonly contract: ContractId
      readonly seq: number
      readonly rows: number
      readonly milliseconds: number
    }
  | { readonly kind: 'room-unloaded'; readonly contract: ContractId }
  | { readonly kind: 'load-failed'; readonly contract: ContractId; readonly error: unknown }
  | {
      readonly kind: 'session-opened'
      readonly centre: CentreId
      readonly contract: ContractId
      readonly session: SessionId
      readonly participant: ParticipantId
      readonly mode: 'read' | 'write'
    }
  | {
      readonly kind: 'session-closed'
      readonly contract: ContractId
      readonly session: SessionId
      readonly code: number
      readonly mode: 'read' | 'write'
    }
  /** A socket that never became a session. */
  | { readonly kind: 'opening-refused'; readonly code: number; readonly reason: string }
  | {
      readonly kind: 'committed'
      readonly contract: ContractId
      readonly rows: number
      readonly bytes: number
      readonly milliseconds: number
      readonly receivers: number
    }
  | {
      readonly kind: 'commit-failed'
      readonly centre: CentreId
      readonly contract: ContractId
      readonly rows: number
      readonly error: unknown
    }
  | {
      readonly kind: 'update-refused'
      readonly contract: ContractId
      readonly session: SessionId
      readonly code: number
      readonly reason: string
    }
  | { readonly kind: 'text-rescued'; readonly contract: ContractId; readonly texts: number }
  | {
      readonly kind: 'compacted'
      readonly contract: ContractId
      readonly rows: number
      readonly bytes: number
    }
  /** Something failed that costs nobody text: a snapshot, keeping a refused update. */
  | {
      readonly kind: 'room-problem'
      readonly contract: ContractId
      readonly what:
        | 'compact'
        | 'keep-refused'
        | 'keep-rescued'
        | 'pending'
        | 'read'
        | 'apply'
        | 'frame'
      readonly error?: unknown
    }

export type OnRoomEvent = (event: RoomEvent) => void
