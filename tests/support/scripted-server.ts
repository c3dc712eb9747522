/**
 * A server of one contract whose moods a test sets: it holds receipts back, refuses, closes with any
 * code, forgets, and restarts. It speaks the real protocol over real sockets, with the readers and
 * writers of `schemas/sync`; the real server is tested by itself. Here only the editor's answers to
 * what a server may do are at stake.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import * as Y from 'yjs'
import type { SetAsideText } from '../../schemas/api/index.ts'
import type { Right } from '../../schemas/contract/index.ts'
import { newMeta, writeContract } from '../../schemas/document/index.ts'
import {
  awarenessFrame,
  type Notice,
  noticeFrame,
  readClientMessage,
  receiptFrame,
  step1Frame,
  step2Frame,
  updateFrame,
} from '../../schemas/sync/index.ts'
import { seededRandom } from './random.ts'

/** One socket as the server sees it. */
export interface ScriptedSession {
  readonly socket: WebSocket
  readonly params: URLSearchParams
  /** Frames with text that came in. */
  frames: number
  /** Frames with text that were called saved. */
  confirmed: number
}

export interface ScriptedServer {
  readonly url: string
  readonly contract: string
  /** What is on disk. */
  doc: Y.Doc
  epoch: number
  rights: Right[]
  /** Who is asking. */
  participant: string
  localKey: string
  /** Tokens that the HTTP side accepts. */
  readonly tokens: Set<string>
  readonly sessions: ScriptedSession[]
  setAside: SetAsideText[]
  /** Tickets given out. */
  tickets: number
  /** True: frames with text are taken in but not committed, so not confirmed and not relayed. */
  holding: boolean
  /** Set: the next frame with text that is not empty is refused with this code. */
  refuseNext: number | null
  /** Set: every socket is closed with this code as soon as it opens. */
  closeAtOnce: number | null
  /** Commits what was held back. */
  release(): void
  notify(notice: Notice): void
  closeAll(code: number): void
  /** The process dies: sockets break, nothing answers; what was held back is gone. */
  kill(): Promise<void>
  /** It comes back at the same address with what was on disk. */
  start(): Promise<void>
  text(): string
}

const CONTRACT = 'c0ntract'

export async function scriptedServer(): Promise<ScriptedServer> {
  const doc = new Y.Doc()
  writeContract(
    doc,
    {
      meta: newMeta('study', '1.0.0', 'nl'),
      body: [
        {
          type: 'section',
          id: 's1',
          kind: 'wish',
          children: [{ type: 'paragraph', id: 'p1', text: 'Ik wil leren.' }],
        },
      ],
    },
    seededRandom(7).bytes,
  )
  let port = 0
  let http = createServer()
  let held: (() => void)[] = []
  const open = new Map<string, true>()

  const server: ScriptedServer = {
    get url() {
      return `http://127.0.0.1:${port}/`
    },
    contract: CONTRACT,
    doc,
    epoch: 1,
    rights: ['read', 'write', 'point'],
    participant: 'part1',
    localKey: Buffer.alloc(32, 5).toString('base64'),
    tokens: new Set(['token']),
    sessions: [],
    setAside: [],
    tickets: 0,
    holding: false,
    refuseNext: null,
    closeAtOnce: null,
    release() {
      server.holding = false
      for (const commit of held.splice(0)) commit()
    },
    notify: (notice) => {
      for (const { socket } of server.sessions) socket.send(noticeFrame(notice))
    },
    closeAll(code) {
      for (const { socket } of [...server.sessions]) socket.close(code)
    },
    async kill() {
      held = []
      for (const { socket } of server.sessions.splice(0)) socket.terminate()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
    async start() {
      http = createServer(answer)
      const sockets = new WebSocketServer({ noServer: true })
      http.on('upgrade', (request, stream, head) => {
        sockets.handleUpgrade(request, stream, head, (socket) => welcome(socket, request))
      })
      await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve))
      port = (http.address() as AddressInfo).port
    },
    text: () =>
      server.doc
        .getXmlFragment('body')
        .toString()
        .replace(/<[^>]*>/g, ''),
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', server.url)
    const [, , , id, what, item] = pathname.split('/')
    const token = request.headers.authorization?.replace('Bearer ', '') ?? ''
    if (!server.tokens.has(token)) refuse(response, 401, 'not-signed-in')
    else if (id !== CONTRACT) refuse(response, 404, 'not-found')
    else if (what === undefined) send(response, contractView())
    else if (what === 'tickets') {
      server.tickets += 1
      const ticket = `ticket-${server.tickets}`
      open.set(ticket, true)
      send(response, { ticket, epoch: server.epoch, localKey: server.localKey })
    } else if (what === 'set-aside' && request.method === 'DELETE') {
      server.setAside = server.setAside.filter((text) => text.id !== item)
      response.writeHead(204).end()
    } else if (what === 'set-aside') send(response, { texts: server.setAside })
    else refuse(response, 404, 'not-found')
  }

  function contractView() {
    const me = { id: server.participant, name: 'Amina', role: 'client' }
    return {
      id: CONTRACT,
      centre: 'OCMW',
      language: 'nl',
      schema: 1,
      epoch: server.epoch,
      phase: 'draft',
      me,
      rights: server.rights,
      participants: [me],
      definition: { id: 'study', version: '1.0.0' },
    }
  }

  function welcome(socket: WebSocket, request: IncomingMessage): void {
    const params = new URL(request.url ?? '/', server.url).searchParams
    const session: ScriptedSession = { socket, params, frames: 0, confirmed: 0 }
    const isFresh = open.delete(params.get('ticket') ?? '')
    const isOld = params.get('epoch') !== String(server.epoch)
    const refusal = isFresh ? (server.closeAtOnce ?? (isOld ? 4409 : null)) : 4401
    if (refusal !== null) {
      socket.close(refusal)
      return
    }
    server.sessions.push(session)
    socket.on('close', () => {
      const index = server.sessions.indexOf(session)
      if (index >= 0) server.sessions.splice(index, 1)
    })
    socket.on('message', (frame) => receive(session, new Uint8Array(frame as Buffer)))
    socket.send(step1Frame(Y.encodeStateVector(server.doc)))
  }

  function receive(session: ScriptedSession, frame: Uint8Array): void {
    const message = readClientMessage(frame)
    switch (message.type) {
      case 'step1':
        session.socket.send(step2Frame(Y.encodeStateAsUpdate(server.doc, message.stateVector)))
        return
      case 'step2':
      case 'update': {
        session.frames += 1
        const isEmpty = Y.decodeUpdate(message.update).structs.length === 0
        if (server.refuseNext !== null && !isEmpty) {
          session.socket.close(server.refuseNext)
          server.refuseNext = null
          return
        }
        const commit = () => {
          Y.applyUpdate(server.doc, message.update)
          session.confirmed += 1
          for (const { socket } of server.sessions) socket.send(updateFrame(message.update))
          session.socket.send(receiptFrame(session.confirmed))
        }
        if (server.holding) held.push(commit)
        else commit()
        return
      }
      case 'awareness': {
        const vouched = message.entries.map((entry) => ({
          ...entry,
          state: vouchFor(entry.state, session),
        }))
        for (const { socket } of server.sessions) socket.send(awarenessFrame(vouched))
        return
      }
      case 'query-awareness':
        return
    }
  }

  function vouchFor(state: string, { params }: ScriptedSession): string {
    const given = JSON.parse(state) as object | null
    if (given === null) return state
    const name = params.get('as') ?? 'part1'
    return JSON.stringify({ ...given, user: { id: name, name, role: 'client', look: 0 } })
  }

  await server.start()
  return server
}

function send(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response
    .writeHead(status, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify({ type: 'about:blank', title: code, status, code }))
}
