import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from '../../support/product-packages.ts'
import { BenchClient } from './bench-client.ts'
import { type WireName, wires } from './wire.ts'

/** After so many, opening the document takes the reader as long as it takes after a hundred. */
const TIMES = 40

/**
 * Opens a document again and again, from a server in this process that does nothing but hand out its
 * bytes: then what is measured of an opening is the server, and no code of the reader that V8 has yet
 * to get to know.
 */
export async function warmReader(wire: WireName, update: Uint8Array): Promise<void> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const seat = { room: 'warm', url: `ws://127.0.0.1:${port}/` }
  const answer = wires[wire].sync(seat, 1, update)
  server.on('connection', (socket) => socket.once('message', () => socket.send(answer)))
  try {
    for (let time = 0; time < TIMES; time++) {
      const client = await new BenchClient(wire, seat).ready()
      client.end()
    }
  } finally {
    server.close()
  }
}
