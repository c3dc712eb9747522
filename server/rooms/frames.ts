/**
 * WebSocket frames (RFC 6455, section 5.2) as a server writes them: one binary message each, whole and
 * without a mask. `ws` would write the header anew for each receiver; an update goes to all sessions of
 * a room, so here its frame is made once and the same bytes are written to every socket.
 */
const BINARY_AND_LAST = 0x82

/** The frame of a message. */
export function frameOf(message: Uint8Array): Buffer {
  const { length } = message
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(header + length)
  frame[0] = BINARY_AND_LAST
  if (header === 2) frame[1] = length
  else if (header === 4) {
    frame[1] = 126
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = 127
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.set(message, header)
  return frame
}
