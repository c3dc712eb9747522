/**
 * What bounds connections before anyone is known: how many there are, how many from one address, and how
 * long a request may take to arrive. Someone who opens thousands, or sends a header a byte a minute, then
 * holds only what is theirs.
 */
import type { Server, ServerOptions } from 'node:http'
import type { Socket } from 'node:net'
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
 * Ends connections beyond the bounds as they come. Connections from this machine itself count for no
 * address: there the program with TLS stands in front, which bounds its own.
 * @param onRefused told of each connection that was ended
 */
export function boundConnections(
  server: Server,
  { connections, connectionsPerAddress }: ConnectionLimits,
  onRefused: () => void,
): void {
  const counts = new Map<string, number>()
  let open = 0
  server.on('connection', (socket: Socket) => {
    const address = blockOf(socket.remoteAddress ?? '')
    const count = counts.get(address) ?? 0
    const isTooMany = !isThisMachine(address) && count >= connectionsPerAddress
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

/** An IPv4 address, or the first half of an IPv6 address: one house has all of the second. */
function blockOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [before = '', after] = plain.split('%')[0]!.split('::')
  const groups = before.split(':').filter((group) => group !== '')
  if (after !== undefined) {
    const rest = after.split(':').filter((group) => group !== '')
    while (groups.length + rest.length < 8) groups.push('0')
    groups.push(...rest)
  }
  return groups.slice(0, 4).join(':') === '0:0:0:0' ? plain : groups.slice(0, 4).join(':')
}

function isThisMachine(address: string): boolean {
  return address === '127.0.0.1' || address === '::1'
}
