export type { OnRoomEvent, RoomEvent } from './events.ts'
export { defaultLimits, type Limits } from './limits.ts'
export { Rooms, type RoomsOptions } from './rooms.ts'
export { type SocketServerOptions, serveSockets } from './socket-server.ts'
