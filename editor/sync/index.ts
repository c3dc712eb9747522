export { openConnection } from './connection.ts'
export { peopleHere } from './presence.ts'
export type {
  Connection,
  ConnectionEvents,
  ConnectionOptions,
  ConnectionState,
  OwnPresence,
} from './types.ts'
