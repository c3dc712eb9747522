/**
 * Behind a program in front every connection comes from that program. Whom it is believed to ask for, and
 * what somebody can do to be taken for another. `127.0.0.5` is the program, `127.0.0.6` somebody else.
 */
import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { Limits } from '../../server/rooms/index.ts'
import { startTestServer, type TestServer } from '../support/test-server.ts'

const PROXY = '127.0.0.5'
const STRANGER = '127.0.0.6'
let server: TestServer
const sockets: Socket[] = []

async function start(
  limits: Partial<Limits>,
  trustedHeader?: string,
  proxy = PROXY,
): Promise<void> {
  server = await startTestServer({
    limits,
    trustedProxies: `${proxy}, 10.0.0.0/8`,
    ...(trustedHeader ? { trustedHeader } : {}),
  })
}

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await server.close()
  expect(server.failures).toEqual([])
})

type Headers = readonly (readonly [name: string, value: string])[]
const said = (...values: string[]): Headers => values.map((value) => ['X-Forwarded-For', value])

/** A try at a PIN. @returns its status: 404 is an answer, 503 that it was one too many */
function tryPin(from: string, headers: Headers): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: server.port,
        localAddress: from,
        method: 'POST',
        path: '/api/invitations/sign-in',
        headers: [
          ...['Host', `127.0.0.1:${server.port}`, 'Origin', server.url],
          ...['Content-Type', 'application/json', ...headers.flat()],
        ],
        agent: false,
      },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode ?? 0))
      },
    )
    asked.on('error', reject)
    asked.end(JSON.stringify({ secret: 'A'.repeat(43), pin: '482913', shared: false }))
  })
}

async function tries(count: number, from: string, headers: (at: number) => Headers) {
  const statuses: number[] = []
  for (let at = 0; at < count; at++) statuses.push(await tryPin(from, headers(at)))
  return statuses
}

const refusedOf = (statuses: readonly number[]) => statuses.filter((one) => one === 503).length

/** Asks for a socket and holds it. @returns the status */
function openSocket(from: string, headers: Headers): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port: server.port, host: '127.0.0.1', localAddress: from })
    sockets.push(socket)
    const address = new URL(server.socketUrl('client'))
    const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    socket.write(
      `GET ${address.pathname}${address.search} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n${lines}\r\n`,
    )
    socket.once('data', (data) => resolve(/^HTTP\/1\.1 (\d+)/.exec(String(data))?.[1] ?? ''))
    socket.on('close', () => resolve('closed'))
    socket.on('error', () => resolve('closed'))
  })
}

describe('[A150] behind a program that is believed', () => {
  test('PINs are bounded for each address that it names, and others go on', async () => {
    await start({ pinTriesPerAddress: 5 })
    expect(await tries(8, PROXY, () => said('203.0.113.7'))).toEqual([
      ...Array.from({ length: 5 }, () => 404),
      ...[503, 503, 503],
    ])
    expect(await tries(2, PROXY, () => said('203.0.113.8'))).toEqual([404, 404])
    const metrics = await (await server.request('/metrics', null)).text()
    expect(metrics).toContain('samenspraak_refused_connections_total 3')
  })

  test('sockets are bounded for each address that it names, and free again when they end', async () => {
    await start({ connectionsPerAddress: 3 })
    const statuses: string[] = []
    for (let at = 0; at < 5; at++) statuses.push(await openSocket(PROXY, said('203.0.113.7')))
    expect(statuses).toEqual(['101', '101', '101', '503', '503'])
    expect(await openSocket(PROXY, said('203.0.113.8'))).toBe('101')
    sockets[0]!.destroy()
    await expect.poll(() => openSocket(PROXY, said('203.0.113.7'))).toBe('101')
  })

  test('openings are bounded in a minute, also those that are refused', async () => {
    await start({ openingsPerAddress: 3 })
    const statuses: string[] = []
    for (let at = 0; at < 4; at++) statuses.push(await openSocket(PROXY, said('203.0.113.7')))
    expect(statuses).toEqual(['101', '101', '101', '503'])
    expect(await openSocket(STRANGER, [])).toBe('101')
  })

  test('what a visitor wrote before it counts for nothing, in one header or many', async () => {
    await start({ pinTriesPerAddress: 5 })
    const invented: readonly ((at: number) => Headers)[] = [
      (at) => said(`198.51.100.${at}, 203.0.113.7`),
      (at) => said(`198.51.100.${at}`, '203.0.113.7'),
      (at) => said(`${'x'.repeat(at)}, ,;"[, 203.0.113.7`),
      (at) => said(`198.51.100.${at}, 203.0.113.7, 10.1.2.3`),
      (at) => said(`${'198.51.100.1,'.repeat(500)}198.51.100.${at},203.0.113.7:4${at}`),
      (at) => [...said('203.0.113.7'), ['Forwarded', `for=198.51.100.${at}`]],
      (at) => [...said('203.0.113.7'), ['X-Real-IP', `198.51.100.${at}`]],
      (at) => said(`127.0.0.1, ::1, 198.51.100.${at}, ::ffff:203.0.113.7`),
    ]
    const statuses = await tries(5, PROXY, (at) => invented[at]!(at))
    expect(statuses).toEqual([404, 404, 404, 404, 404])
    for (const [at, headers] of invented.entries()) {
      expect(await tryPin(PROXY, headers(at)), `way ${at}`).toBe(503)
    }
  })

  test('a house with IPv6 is one address, however it is written', async () => {
    await start({ pinTriesPerAddress: 4 })
    const written = ['2001:db8::1', '[2001:0db8::2]:443', '2001:DB8:0:0:9::3', '2001:db8::%eth0']
    expect(await tries(4, PROXY, (at) => said(written[at]!))).toEqual([404, 404, 404, 404])
    expect(await tryPin(PROXY, said('2001:db8::99'))).toBe(503)
    expect(await tryPin(PROXY, said('2001:db8:1::99'))).toBe(404)
  })

  test('where it names nobody, or nonsense, all of that is one address', async () => {
    await start({ pinTriesPerAddress: 4 })
    const nothing: readonly Headers[] = [[], said('unknown'), said(''), said('203.0.113.7, _x')]
    expect(await tries(4, PROXY, (at) => nothing[at]!)).toEqual([404, 404, 404, 404])
    for (const headers of nothing) expect(await tryPin(PROXY, headers)).toBe(503)
  })

  test('the same where it stands on this machine, whose own programs are not counted', async () => {
    const here = '127.0.0.1'
    await start({ pinTriesPerAddress: 3 }, undefined, here)
    const nothing: readonly Headers[] = [[], said('unknown'), said('203.0.113.7, _x')]
    expect(await tries(3, here, (at) => nothing[at]!)).toEqual([404, 404, 404])
    for (const headers of nothing) expect(await tryPin(here, headers)).toBe(503)
    expect(await tryPin(here, said('203.0.113.8'))).toBe(404)
  })

  test('in the other header, where that is what it writes', async () => {
    await start({ pinTriesPerAddress: 4 }, 'forwarded')
    const written: readonly Headers[] = [
      [['Forwarded', 'for=203.0.113.7;proto=https;by=10.0.0.1']],
      [['Forwarded', 'for=198.51.100.2, FOR="203.0.113.7:4711";proto=https']],
      [['Forwarded', 'proto=https;for="::ffff:203.0.113.7", for="[fe80::1]";for=x, for=10.0.0.2']],
      [...said('198.51.100.3'), ['Forwarded', 'for=203.0.113.7']],
    ]
    const statuses = await tries(4, PROXY, (at) => written[at]!)
    expect(statuses).toEqual([404, 404, 404, 404])
    // The third names fe80::1, which is somebody else.
    expect(await tryPin(PROXY, written[0]!)).toBe(404)
    expect(await tryPin(PROXY, written[0]!)).toBe(503)
  })
})

describe('[A150] somebody who is not believed', () => {
  test('is who they are, whatever they write', async () => {
    await start({ pinTriesPerAddress: 5 })
    const statuses = await tries(12, STRANGER, (at) => said(`198.51.100.${at}`))
    expect(refusedOf(statuses)).toBe(7)
    // Nor does it harm whom they name.
    expect(await tryPin(PROXY, said('198.51.100.1'))).toBe(404)
  })

  test('cannot be taken for this machine', async () => {
    await start({ pinTriesPerAddress: 5 })
    expect(refusedOf(await tries(8, STRANGER, () => said('127.0.0.1')))).toBe(3)
    expect(refusedOf(await tries(8, PROXY, () => said('127.0.0.1')))).toBe(3)
  })
})
