/**
 * The packages of the product, for `tests/bench`, which has packages of its own: a second Yjs in one
 * process does not recognise the types of the first.
 */
export * as decoding from 'lib0/decoding'
export * as encoding from 'lib0/encoding'
export { WebSocket, WebSocketServer } from 'ws'
export * as Y from 'yjs'
