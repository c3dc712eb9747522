/**
 * The least that a server can do: passes every update on to everyone in the room, the sender too, and
 * keeps nothing but the frames in memory for who comes later. Not a peer; the floor of the harness.
 *
 * With SYNC_FOLDER it has a few bytes on disk before it passes an update on, and answers over HTTP how
 * long each of those syncs took: what one sync costs at the pace of a scenario, in a server that does
 * nothing else. With TOGETHER all that came in one turn of the event loop shares a sync.
 */
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { DiskProbe } from '../../harness/disk-sync.ts'

// `ws` is that of the product, found from the working directory.
const { WebSocketServer } = createRequire(`${process.cwd()}/`)('ws')

const rooms = new Map()
const { SYNC_FOLDER, TOGETHER } = process.env
const disk = SYNC_FOLDER ? new DiskProbe(SYNC_FOLDER) : null
const syncs = []
const waiting = []
const server = createServer((_request, response) => response.end(JSON.stringify(syncs)))
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
const EMPTY_STEP_1 = new Uint8Array([0, 0, 1, 0])
const EMPTY_STEP_2 = new Uint8Array([0, 1, 2, 0, 0])

sockets.on('connection', (socket, request) => {
  const name = request.url
  const room = rooms.get(name) ?? { sockets: new Set(), frames: [] }
  rooms.set(name, room)
  room.sockets.add(socket)
  socket.on('message', (frame) => {
    if (frame[0] !== 0) return
    if (frame[1] === 0) {
      for (const kept of room.frames) socket.send(kept)
      socket.send(EMPTY_STEP_2)
      return
    }
    frame[1] = 2
    room.frames.push(frame)
    if (TOGETHER) {
      if (waiting.push([room, frame]) === 1) setImmediate(passOnTogether)
      return
    }
    if (disk) syncs.push(disk.sync())
    passOn(room, frame)
  })
  socket.on('close', () => room.sockets.delete(socket))
  socket.send(EMPTY_STEP_1)
})

function passOn(room, frame) {
  for (const other of room.sockets) other.send(frame)
}

function passOnTogether() {
  syncs.push(disk.sync())
  for (const [room, frame] of waiting.splice(0)) passOn(room, frame)
}

server.listen(Number(process.env.PORT), '127.0.0.1')
