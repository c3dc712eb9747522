import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchFolder, repository } from '../harness/folders.ts'
import { type Command, startServer } from '../harness/server-process.ts'
import type { Seat } from '../load/wire.ts'
import type { RunningServer, StartOptions, Subject } from './subject.ts'

const here = import.meta.dirname

function versionOf(name: string): string {
  try {
    const path = join(benchFolder, 'node_modules', name, 'package.json')
    return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
  } catch {
    return '?'
  }
}

interface PeerSpec extends Pick<Subject, 'name' | 'label' | 'wire' | 'persistent'> {
  command(folder: string, port: number): Command
}

/** A server in which a room is there as soon as someone names it. */
function peer({ command, ...names }: PeerSpec): Subject {
  async function start(folder: string, options?: StartOptions): Promise<RunningServer> {
    const server = await startServer((port) => command(folder, port), options)
    const seat = (room: string): Seat => ({
      room,
      url:
        names.wire === 'hocuspocus'
          ? `ws://127.0.0.1:${server.port}/`
          : `ws://127.0.0.1:${server.port}/${room}`,
    })
    return {
      process: server,
      async makeRooms(count, people) {
        return Array.from({ length: count }, () => {
          const room = `room-${randomUUID()}`
          return Array.from({ length: people }, () => seat(room))
        })
      },
      seatsAgain: (room) => room.map((one) => seat(one.room)),
    }
  }
  return { ...names, receipts: false, start }
}

export const hocuspocus = peer({
  name: 'hocuspocus',
  label: `@hocuspocus/server ${versionOf('@hocuspocus/server')} + SQLite`,
  wire: 'hocuspocus',
  persistent: true,
  command: (folder, port) => ({
    args: [join(here, 'servers/hocuspocus.mjs')],
    cwd: benchFolder,
    env: { PORT: String(port), DATABASE: join(folder, 'hocuspocus.sqlite') },
  }),
})

function yWebsocketCommand(port: number, env: Record<string, string>): Command {
  return {
    args: [join(benchFolder, 'node_modules/y-websocket/bin/server.cjs')],
    cwd: benchFolder,
    env: { HOST: '127.0.0.1', PORT: String(port), ...env },
  }
}

export const yWebsocket = peer({
  name: 'y-websocket',
  label: `y-websocket ${versionOf('y-websocket')} + LevelDB`,
  wire: 'y-websocket',
  persistent: true,
  command: (folder, port) => yWebsocketCommand(port, { YPERSISTENCE: join(folder, 'leveldb') }),
})

/** The same without a disk: known to lose everything, so the counting of losses can be checked. */
export const yWebsocketInMemory = peer({
  name: 'y-websocket-memory',
  label: `y-websocket ${versionOf('y-websocket')}, memory only`,
  wire: 'y-websocket',
  persistent: false,
  command: (_folder, port) => yWebsocketCommand(port, {}),
})

/** @param env of the server, besides its port */
function aRelay(
  name: string,
  label: string,
  env: (folder: string) => Readonly<Record<string, string>>,
): Subject {
  return peer({
    name,
    label,
    wire: 'y-websocket',
    persistent: false,
    command: (folder, port) => ({
      args: [join(here, 'servers/relay.mjs')],
      cwd: repository,
      env: { PORT: String(port), ...env(folder) },
    }),
  })
}

export const relay = aRelay('relay', 'bare relay (keeps nothing; the floor)', () => ({}))

/** The same with a disk sync before each update is passed on. Not a subject: it tells what a sync costs. */
export const syncingRelay = aRelay('syncing-relay', 'relay with a disk sync', (folder) => ({
  SYNC_FOLDER: folder,
}))

/** The same with one sync for all that came together: the least that takes time when the disk comes first. */
export const diskFirstRelay = aRelay(
  'disk-first-relay',
  'the same with one disk sync first (the floor with a disk)',
  (folder) => ({ SYNC_FOLDER: folder, TOGETHER: '1' }),
)
