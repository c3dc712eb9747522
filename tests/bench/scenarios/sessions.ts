import { WebSocket } from '../../support/product-packages.ts'
import { now, pause } from '../harness/clock.ts'
import { newFolder } from '../harness/folders.ts'
import { say } from '../harness/measurement.ts'
import { processorSeconds, residentBytes } from '../harness/process-usage.ts'
import { percentiles } from '../harness/statistics.ts'
import { wires } from '../load/wire.ts'
import { type PortalPerson, type ServerWithRights, withRights } from '../subjects/with-rights.ts'
import type { Context } from './context.ts'

const SESSIONS = 1000
const MINUTE = 60_000
/** A state vector of a document that has nothing. */
const nothing = Uint8Array.of(0)

/**
 * A thousand people open their contracts within a minute, three in each, on one node, with the tokens of
 * a portal: from the first question over HTTP to the text over the socket.
 */
export async function sessions(context: Context): Promise<void> {
  const count = context.quick ? 60 : SESSIONS
  const spread = (MINUTE * count) / SESSIONS
  const folder = newFolder('sessions')
  const server = await withRights.start(folder.path)
  const sockets: WebSocket[] = []
  try {
    const people = (await server.people(Math.ceil(count / 3))).flat().slice(0, count)
    // Those of one contract do not come one right after the other.
    const inOrder = people.map((person, at) => ({ person, turn: (at * 7919) % count }))
    inOrder.sort((one, other) => one.turn - other.turn)
    const before = processorSeconds(server.process.pid)
    const start = now()
    const openings = await Promise.all(
      inOrder.map(async ({ person }, at) => {
        await pause((at * spread) / count)
        return openOne(server, person, sockets)
      }),
    )
    const seconds = processorSeconds(server.process.pid) - before
    const took = (now() - start) / 1000
    const times = openings.filter((time) => time !== null)
    const figures = percentiles(times)
    const scenario = `${count.toLocaleString('en')} sessions in ${Math.round(spread / 1000)} s`
    say(`  ${scenario}: p50 ${figures.p50.toFixed(1)} p95 ${figures.p95.toFixed(1)} ms`)
    const detail = {
      failed: openings.length - times.length,
      seconds: Number(took.toFixed(1)),
      megabytes: Math.round(residentBytes(server.process.pid) / 1e6),
      serverShare: Number((seconds / took).toFixed(2)),
    }
    context.results.add(
      { bench: 'sessions', subject: 'samenspraak', scenario, unit: 'ms', runs: 1, detail },
      figures,
    )
    if (detail.failed > 0) throw new Error(`${detail.failed} sessions did not open`)
  } finally {
    for (const socket of sockets) socket.terminate()
    await server.process.end('SIGKILL')
    folder.remove()
  }
}

/** @returns the milliseconds until the text is there; null when it did not come */
async function openOne(
  server: ServerWithRights,
  person: PortalPerson,
  sockets: WebSocket[],
): Promise<number | null> {
  const wire = wires['y-websocket']
  const start = now()
  try {
    const view = await fetch(`${server.origin}/api/contracts/${person.contract}`, {
      headers: { authorization: `Bearer ${person.token}` },
    })
    await view.arrayBuffer()
    const seat = server.seat(person, await server.ticket(person))
    const socket = new WebSocket(seat.url)
    sockets.push(socket)
    socket.binaryType = 'nodebuffer'
    return await new Promise((resolve) => {
      socket.on('open', () => socket.send(wire.sync(seat, 0, nothing)))
      socket.on('message', (data: Buffer) => {
        const heard = wire.hear(new Uint8Array(data))
        if (heard.kind === 'sync' && heard.step === 1 && heard.bytes.length > 100) {
          resolve(now() - start)
        }
      })
      socket.on('close', () => resolve(null))
      socket.on('error', () => resolve(null))
    })
  } catch {
    return null
  }
}
