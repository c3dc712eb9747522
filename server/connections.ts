/**
 * What bounds connections before anyone is known: how many there are, how many from one address, and how
 * long a request may take to arrive. Someone who opens thousands, or sends a header a byte a minute, then
 * holds only what is theirs.
 */
import type { Server, ServerOptions } from 'node:http'
import type { Socket } from 'node:net'
import { type Addresses, blockOf, isThisMachine } from './addresses/index.ts'
import type { Limits } from './rooms/index.ts'

type ConnectionLimits = Pick<Limits, 'connections' | 'connectionsPerAddress' | 'requestTime'>

/** How often node looks for requests that take too long, in milliseconds. */
const LOOKS = 2000

/** What node itself holds a request to. A request whose header or body does not arrive gets 408. */
export function requestBounds({ requestTime }: ConnectionLimits): ServerOptions {
  return {
    headersTimeout: requestTime / 3,
    requestTimeout: requestTime,
    connectionsCheckingInterval: Math.min(LOOKS, requestTime / 3),
    maxHeaderSize: 16 * 1024,
  }
}

/**
 * Ends connections beyond the bounds as they come. Connections from this machine itself, and
 * of a program in front that is believed, count for no address: those come in for others.
 * @param onRefused told of each connection that was ended
 */
export function boundConnections(
  server: Server,
  { connections, connectionsPerAddress }: ConnectionLimits,
  addresses: Pick<Addresses, 'isProxy'>,
  onRefused: () => void,
): void {
  const counts = new Map<string, number>()
  let open = 0
  server.on('connection', (socket: Socket) => {
    const address = blockOf(socket.remoteAddress ?? '')
    const count = counts.get(address) ?? 0
    const isForOthers = isThisMachine(address) || addresses.isProxy(socket.remoteAddress)
    const isTooMany = !isForOthers && count >= connectionsPerAddress
    if (isTooMany || open >= connections) {
      onRefused()
      socket.destroy()
      return
    }
    open += 1
    counts.set(address, count + 1)
    socket.once('close', () => {
      open -= 1
      const left = (counts.get(address) ?? 1) - 1
      if (left > 0) counts.set(address, left)
      else counts.delete(address)
    })
  })
}
