export { Changes } from './changes.ts'
export { openConnection } from './connection.ts'
export { OUTBOX } from './outbox-store.ts'
export { peopleHere } from './people-here.ts'
export type {
  Connection,
  ConnectionEvents,
  ConnectionOptions,
  ConnectionState,
  OwnPresence,
} from './types.ts'
