/**
 * Bytes that are not WebSocket frames at all, or that break its rules (RFC 6455): what a broken proxy
 * or someone with a script sends after an honest handshake. No library sends these, so they go over a
 * bare connection.
 */
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import type { SeededRandom } from '../../support/random.ts'
import type { BadFrame } from './malformed-frames.ts'

const FIN = 0x80
const MASKED = 0x80
const NO_MASK = [0, 0, 0, 0]

export function brokenFrames(random: SeededRandom): BadFrame[] {
  const frames: BadFrame[] = []
  const add = (name: string, ...bytes: number[]) =>
    frames.push({ name: `websocket: ${name}`, bytes: Uint8Array.from(bytes) })

  for (const opcode of [3, 4, 5, 6, 7, 11, 12, 15]) {
    add(`opcode ${opcode}`, FIN | opcode, MASKED | 1, ...NO_MASK, 0)
  }
  for (const bit of [1, 2, 3]) {
    add(`reserved bit ${bit}`, FIN | (0x80 >> bit) | 2, MASKED | 1, ...NO_MASK, 0)
  }
  add('without a mask', FIN | 2, 3, 0, 0, 0)
  add('a continuation of nothing', FIN | 0, MASKED | 1, ...NO_MASK, 0)
  add(
    'a second start before the first ended',
    2,
    MASKED | 1,
    ...NO_MASK,
    0,
    2,
    MASKED | 1,
    ...NO_MASK,
    0,
  )
  add('a ping in pieces', 9, MASKED | 1, ...NO_MASK, 0)
  add('a ping of 126 bytes', FIN | 9, MASKED | 126, 0, 126, ...NO_MASK, ...new Uint8Array(126))
  add('text that is not UTF-8', FIN | 1, MASKED | 3, ...NO_MASK, 0xff, 0xfe, 0xfd)
  add('honest text', FIN | 1, MASKED | 5, ...NO_MASK, 104, 101, 108, 108, 111)
  add('a close of one byte', FIN | 8, MASKED | 1, ...NO_MASK, 3)
  for (const code of [0, 999, 1004, 1005, 1006, 1015, 2999, 65535]) {
    add(`a close with code ${code}`, FIN | 8, MASKED | 2, ...NO_MASK, code >> 8, code & 255)
  }
  add('a close whose reason is not UTF-8', FIN | 8, MASKED | 4, ...NO_MASK, 3, 232, 0xff, 0xfe)
  add('200 MB announced', FIN | 2, MASKED | 127, 0, 0, 0, 0, 12, 0, 0, 0, ...NO_MASK, 0)
  add('2^53 bytes announced', FIN | 2, MASKED | 127, 0, 32, 0, 0, 0, 0, 0, 0, ...NO_MASK, 0)
  add('2^63 bytes announced', FIN | 2, MASKED | 127, 255, 255, 255, 255, 255, 255, 255, 255)
  add('half a header, then silence', FIN | 2)
  for (let round = 0; round < 6; round++) add(`noise ${round}`, ...random.bytes(200))
  return frames
}

/** Makes an honest handshake and sends the bytes; whatever happens to the connection is not an error. */
export function sendBroken(url: string, bytes: Uint8Array): Promise<Socket> {
  const { hostname, port, pathname, search, host } = new URL(url)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        [
          `GET ${pathname}${search} HTTP/1.1`,
          `Host: ${host}`,
          'Upgrade: websocket',
          'Connection: Upgrade',
          `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
          'Sec-WebSocket-Version: 13',
          '\r\n',
        ].join('\r\n'),
      )
    })
    socket.once('data', () => socket.write(bytes, () => resolve(socket)))
    socket.on('error', () => resolve(socket))
    socket.on('close', () => resolve(socket))
  })
}
