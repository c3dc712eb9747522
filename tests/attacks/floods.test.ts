/** Many connections, and slow ones. Each test has somebody who goes on working, and is measured. */
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { Limits } from '../../server/rooms/index.ts'
import { rawClient } from '../support/raw-client.ts'
import { startTestServer, type TestServer } from '../support/test-server.ts'

let server: TestServer
const sockets: Socket[] = []

async function start(limits: Partial<Limits>): Promise<void> {
  server = await startTestServer({ limits })
}

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await server.close()
  expect(server.failures).toEqual([])
})

/** A connection of somebody who means harm. */
function open(from = '127.0.0.1'): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect({ port: server.port, host: '127.0.0.1', localAddress: from })
    sockets.push(socket)
    socket.on('error', () => resolve(socket))
    socket.on('connect', () => resolve(socket))
  })
}

const ended = (socket: Socket) =>
  new Promise<string>((resolve) => {
    let answer = ''
    if (socket.destroyed) resolve(answer)
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('close', () => resolve(answer))
  })

/** How long those who work wait for the server: the slowest of twenty, in milliseconds. */
async function slowestOf20(): Promise<number> {
  let slowest = 0
  for (let count = 0; count < 20; count += 1) {
    const before = performance.now()
    const answer = await server.request(`/api/contracts/${server.contract}`, 'client')
    expect(answer.status).toBe(200)
    await answer.text()
    slowest = Math.max(slowest, performance.now() - before)
  }
  return slowest
}

describe('[A142] slow requests', () => {
  test('headers that come a byte at a time end, and who works is served meanwhile', async () => {
    await start({ requestTime: 3000 })
    const slow = await Promise.all(Array.from({ length: 300 }, () => open()))
    const answers = Promise.all(slow.map(ended))
    const drip = setInterval(() => {
      for (const socket of slow) if (socket.writable) socket.write('x')
    }, 100)
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')
    const writer = await rawClient(server, 'client')
    writer.edit((text) => text.insert(0, 'Rustig. '))
    expect(await slowestOf20()).toBeLessThan(1000)
    await writer.saved()
    for (const answer of await answers) expect(answer).toMatch(/^(HTTP\/1\.1 408|$)/)
    clearInterval(drip)
    const text = await (
      await server.request(`/api/contracts/${server.contract}/document`, 'worker')
    ).text()
    expect(text).toContain('Rustig.')
    await writer.close()
  }, 30_000)

  test('bodies that never end, end too', async () => {
    await start({ requestTime: 1500 })
    const slow = await Promise.all(Array.from({ length: 50 }, () => open()))
    const answers = Promise.all(slow.map(ended))
    for (const socket of slow) {
      socket.write(
        `POST /api/contracts HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${server.token('worker')}\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{`,
      )
    }
    expect(await slowestOf20()).toBeLessThan(1000)
    await answers
  }, 30_000)

  test('connections that say nothing at all end', async () => {
    await start({ requestTime: 1500 })
    const silent = await Promise.all(Array.from({ length: 50 }, () => open()))
    await Promise.all(silent.map(ended))
    expect(await slowestOf20()).toBeLessThan(1000)
  }, 30_000)
})

describe('[A143] many connections', () => {
  test('of one address are bounded, and others come in', async () => {
    await start({ connectionsPerAddress: 20 })
    const many = await Promise.all(Array.from({ length: 60 }, () => open('127.0.0.2')))
    await new Promise((resolve) => setTimeout(resolve, 200))
    const open_ = many.filter((socket) => !socket.destroyed && socket.readyState === 'open')
    expect(open_.length).toBe(20)
    const neighbour = await open('127.0.0.3')
    neighbour.write('GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect(await ended(neighbour)).toContain('200 OK')
    expect(await slowestOf20()).toBeLessThan(1000)
    const metrics = await (await server.request('/metrics', null)).text()
    expect(metrics).toContain('samenspraak_refused_connections_total 40')
    // As they leave, others of that address come in.
    for (const socket of many) socket.destroy()
    await expect
      .poll(async () => {
        const again = await open('127.0.0.2')
        again.write('GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
        return ended(again)
      })
      .toContain('200 OK')
  })

  test('of everyone together are bounded, and those who were in stay in', async () => {
    await start({ connections: 40 })
    const writer = await rawClient(server, 'client')
    const many = await Promise.all(
      Array.from({ length: 80 }, (_, at) => open(`127.0.1.${1 + (at % 50)}`)),
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(many.filter((socket) => !socket.destroyed).length).toBeLessThan(40)
    writer.edit((text) => text.insert(0, 'Nog hier. '))
    for (const socket of many) socket.destroy()
    await expect
      .poll(async () => {
        const answer = await server.request(`/api/contracts/${server.contract}/document`, 'worker')
        return answer.text()
      })
      .toContain('Nog hier.')
    await writer.close()
  })

  test('and sockets that are refused cost a while and little else', async () => {
    await start({ refusalsAtOnce: 10, refusalDelay: 300 })
    const upgrade =
      'GET /collab/nothing HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'
    const many = await Promise.all(Array.from({ length: 100 }, () => open()))
    const answers = Promise.all(many.map(ended))
    for (const socket of many) socket.write(upgrade)
    expect(await slowestOf20()).toBeLessThan(1000)
    for (const socket of many) setTimeout(() => socket.end(), 800)
    const statuses = (await answers).map((answer) => /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])
    expect(statuses.filter((status) => status === '503').length).toBeGreaterThan(50)
    expect(server.rooms.sessions).toBe(0)
  })
})
