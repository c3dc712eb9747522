import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { type CloseCode, closeCodes } from '../../schemas/sync/index.ts'
import { mayPass } from '../store/index.ts'
import type { System } from '../system.ts'
import type { OnRoomEvent } from './events.ts'
import type { Limits } from './limits.ts'
import {
  type AccessServices,
  admitOpening,
  askerOf,
  isCollabPath,
  type OpeningRefusal,
  type OpeningRequest,
  readOpening,
  roomRefusal,
} from './openings.ts'
import type { Rooms } from './rooms.ts'

export interface SocketServerOptions extends AccessServices {
  readonly rooms: Rooms
  readonly limits: Limits
  readonly system: System
  readonly onEvent: OnRoomEvent
  /** Whether pages of this origin may open a socket, beside those that came from the same host. */
  readonly isOurs: (origin: string) => boolean
  readonly addresses: {
    /** Whether one more may be opened from where it comes, in this minute. */
    mayOpen(request: IncomingMessage): boolean
    /** Takes a place of where it comes from. @returns what gives it back; null when there is none */
    enter(request: IncomingMessage): (() => void) | null
  }
}

/**
 * Takes the sockets of `/collab/<contract>` from an HTTP server.
 * @returns what lets go of the server; it ends no sockets, see {@link Rooms.close}
 */
export function serveSockets(server: Server, options: SocketServerOptions): () => void {
  const { rooms, limits, system, onEvent, addresses } = options
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: limits.frameBytes,
  })
  let refusing = 0
  let opening = 0

  function onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', ignore)
    const url = request.url ?? '/'
    if (!isCollabPath(url)) {
      refuseRequest(socket, '404 Not Found')
      return
    }
    // A request that is not even a handshake gets its answer as HTTP, from ws itself.
    if (refusing >= limits.refusalsAtOnce) {
      refuseRequest(socket, '503 Service Unavailable')
      return
    }
    const leave = addresses.mayOpen(request) ? addresses.enter(request) : null
    if (!leave) {
      refuseRequest(socket, '503 Service Unavailable')
      return
    }
    socket.once('close', leave)
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      socket.off('error', ignore)
      webSocket.on('error', ignore)
      webSocket.pause()
      const asked = readOpening(url)
      if (!comesFromOurs(request, options.isOurs)) {
        refuseSocket(webSocket, { code: 4403, reason: 'origin' })
      } else if (!asked.ok) refuseSocket(webSocket, asked.refusal)
      else void open(webSocket, socket, asked.value)
    })
  }

  async function open(
    webSocket: WebSocket,
    stream: Duplex,
    request: OpeningRequest,
  ): Promise<void> {
    let over = false
    const finish = (): void => {
      over = true
      opening -= 1
      cancel()
      webSocket.off('close', finish)
    }
    opening += 1
    const cancel = system.after(limits.openingTime, () => {
      if (over) return
      finish()
      refuseSocket(webSocket, { code: 1013, reason: 'slow-opening' })
    })
    webSocket.once('close', finish)
    let refusal: OpeningRefusal
    try {
      refusal = await tryOpen(webSocket, stream, request, () => over)
    } catch (error) {
      // The room has told what went wrong; here it is only that there is none.
      refusal = { code: mayPass(error) ? 1013 : 1011, reason: 'load-failed' }
    }
    if (over) return
    finish()
    if (refusal !== opened) refuseSocket(webSocket, refusal)
  }

  /** @returns `opened`, or why not */
  async function tryOpen(
    webSocket: WebSocket,
    stream: Duplex,
    request: OpeningRequest,
    isOver: () => boolean,
  ): Promise<OpeningRefusal> {
    if (rooms.isClosing) return { code: 1012, reason: 'closing' }
    if (rooms.sessions + opening > limits.sessions) return { code: 1013, reason: 'server-full' }
    const asker = await askerOf(request, options)
    if (!asker) return { code: 4401, reason: 'not-signed-in' }
    for (;;) {
      const { endings } = rooms
      const admitted = await admitOpening(request, asker, options)
      if (!admitted.ok) return admitted.refusal
      const { centre, contract } = admitted.value
      const room = await rooms.open(centre, contract)
      if (!room) return { code: 4404, reason: 'no-document' }
      if (rooms.isClosing) return { code: 1012, reason: 'closing' }
      // A right that ended meanwhile found no session to end: it is asked for again.
      if (rooms.endings !== endings && !isOver()) continue
      const refusal = roomRefusal(room, admitted.value, limits)
      if (refusal) return refusal
      if (!isOver()) rooms.join(room, webSocket, stream, admitted.value.opening)
      return opened
    }
  }

  function refuseSocket(webSocket: WebSocket, { code, reason }: OpeningRefusal): void {
    onEvent({ kind: 'opening-refused', code, reason })
    refusing += 1
    const cancelDelay = system.after(limits.refusalDelay, () => closeSocket(webSocket, code))
    const cancelEnd = system.after(limits.refusalDelay + limits.closingTime, () => {
      webSocket.terminate()
    })
    webSocket.once('close', () => {
      refusing -= 1
      cancelDelay()
      cancelEnd()
    })
  }

  server.on('upgrade', onUpgrade)
  return () => {
    server.off('upgrade', onUpgrade)
  }
}

const opened: OpeningRefusal = { code: 1011, reason: 'opened' }

function closeSocket(webSocket: WebSocket, code: CloseCode): void {
  webSocket.resume()
  webSocket.close(code, closeCodes[code].name)
}

function refuseRequest(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/**
 * A browser says from which page it opens a socket, and asks nobody whether it may. No cookie opens one
 * here: a ticket or token does, which a page of another site cannot get. So this is a second door, for
 * the day on which the first is left open. Programs, which say no origin, show what they have.
 */
function comesFromOurs({ headers }: IncomingMessage, isOurs: (origin: string) => boolean): boolean {
  const { origin, host } = headers
  if (origin === undefined || isOurs(origin)) return true
  return host !== undefined && URL.parse(origin)?.host === host.toLowerCase()
}

function ignore(): void {}
