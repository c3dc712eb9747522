/**
 * Every bound on what one socket, one person or one contract can ask of the server, in one place.
 * Times are milliseconds, sizes bytes, rates per second.
 */
export interface Limits {
  /** The longest frame; a longer one ends the socket with 1009. An offline backlog comes in one. */
  readonly frameBytes: number
  /** The largest a shared document may become, encoded; what goes beyond it is refused with 4413. */
  readonly documentBytes: number
  /**
   * Client ids that one update may bring. An editor uses one; a backlog has those of a few page loads.
   * Each costs every later transaction a little.
   */
  readonly newClients: number
  /** Structs and deletions from which an update is tried out in a worker first. */
  readonly heavyStructs: number
  /** Bytes from which an update is tried out in a worker first. */
  readonly heavyBytes: number
  /** Structs of an update times structs of the document from which it is tried out first. */
  readonly heavySteps: number
  /** How long the worker may take for the update; then it is ended, and the update refused. */
  readonly heavyTime: number
  /** How long it may take to begin; then the session is closed with 1013, and may try again. */
  readonly heavyStart: number
  /** Frames per second of one session; above it the socket is read more slowly. */
  readonly framesPerSecond: number
  /** Frames that a session may send at once, after a silence. */
  readonly framesAtOnce: number
  /** Bytes per second of one session; above it the socket is read more slowly. */
  readonly bytesPerSecond: number
  /** Bytes that a session may send at once, after a silence. */
  readonly bytesAtOnce: number
  /** Share of one processor that the updates of one session may take: 0.2 is a fifth. */
  readonly workShare: number
  /** Bytes that a session may have on their way to the disk; above it the socket is not read. */
  readonly unsettledBytes: number
  /** Updates of one session that may wait for missing history. */
  readonly waitingUpdates: number
  /** Bytes of one session that may wait for missing history. */
  readonly waitingBytes: number
  /** How long an update may wait for missing history. */
  readonly waitingTime: number
  /** Sessions of everyone together; one more is closed with 1013. */
  readonly sessions: number
  /** Sessions in one contract; one more is closed with 1013. */
  readonly sessionsPerContract: number
  /** Sessions of one participant in one contract; one more is closed with 1013. */
  readonly sessionsPerParticipant: number
  /** The longest presence state, as JSON. */
  readonly presenceBytes: number
  /** The shortest time between two presence frames of a room. */
  readonly presenceInterval: number
  /** Bytes waiting in the socket of a slow reader, at which it is closed with 1013. */
  readonly bufferedBytes: number
  /** Silence after which a session gets a heartbeat; stock providers leave after 30 seconds. */
  readonly heartbeat: number
  /** How long a peer may say nothing, not even a pong, before its socket is ended. */
  readonly silence: number
  /** How long an opening may take, from the request to the room. */
  readonly openingTime: number
  /** How long a socket that will be refused waits before it is told, so that loops are slow. */
  readonly refusalDelay: number
  /** Sockets that may wait to be refused; beyond it the request is refused before it is a socket. */
  readonly refusalsAtOnce: number
  /** How long a peer may take to answer our close. */
  readonly closingTime: number
  /** How long a room without sessions stays in memory. */
  readonly idleTime: number
  /** Rows after which a snapshot is made. */
  readonly compactRows: number
  /** Bytes of rows after which a snapshot is made. */
  readonly compactBytes: number
  /** How long after a failed snapshot the next is tried. */
  readonly compactPause: number
  /** Over how long a shutdown spreads its closes. */
  readonly shutdownSpread: number
  /** Refused updates of one participant that are kept while a room is open. */
  readonly refusedKept: number
  /** Bytes of refused updates of one participant that are kept while a room is open. */
  readonly refusedKeptBytes: number
  /** Tickets that may be waiting to be used, of everyone together. */
  readonly tickets: number
  /** Tickets that one person may get in a minute. */
  readonly ticketsPerMinute: number
  /** How long a ticket is good for. */
  readonly ticketTime: number
  /** The largest body of an HTTP request. */
  readonly bodyBytes: number
  /** Connections of everyone together, sockets among them; one more is ended as it comes. */
  readonly connections: number
  /** Connections from one address; one more is ended as it comes. An office is one address. */
  readonly connectionsPerAddress: number
  /** Sockets that may be asked for from one address in a minute. An office comes back all at once. */
  readonly openingsPerAddress: number
  /** PINs that may be tried from one address in a minute, of all links together. */
  readonly pinTriesPerAddress: number
  /** How long a request may take to arrive; its header a third of that. */
  readonly requestTime: number
}

const kB = 1024
const MB = 1024 * kB

export const defaultLimits: Limits = {
  frameBytes: 2 * MB,
  documentBytes: 4 * MB,
  newClients: 100,
  heavyStructs: 1000,
  heavyBytes: 128 * kB,
  heavySteps: 1_000_000,
  heavyTime: 2000,
  heavyStart: 15_000,
  framesPerSecond: 100,
  framesAtOnce: 400,
  bytesPerSecond: 512 * kB,
  bytesAtOnce: 6 * MB,
  workShare: 0.25,
  unsettledBytes: 4 * MB,
  waitingUpdates: 500,
  waitingBytes: 2 * MB,
  waitingTime: 30_000,
  sessions: 10_000,
  sessionsPerContract: 400,
  sessionsPerParticipant: 100,
  presenceBytes: 4 * kB,
  presenceInterval: 100,
  bufferedBytes: 16 * MB,
  heartbeat: 10_000,
  silence: 45_000,
  openingTime: 15_000,
  refusalDelay: 300,
  refusalsAtOnce: 200,
  closingTime: 5000,
  idleTime: 30_000,
  compactRows: 500,
  compactBytes: 256 * kB,
  compactPause: 30_000,
  shutdownSpread: 3000,
  refusedKept: 50,
  refusedKeptBytes: 8 * MB,
  tickets: 10_000,
  ticketsPerMinute: 600,
  ticketTime: 30_000,
  bodyBytes: 64 * kB,
  connections: 20_000,
  connectionsPerAddress: 1000,
  openingsPerAddress: 3000,
  pinTriesPerAddress: 120,
  requestTime: 45_000,
}
