/** Paths, headers and bodies that try to be something else than they are. */
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../support/test-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterEach(async () => {
  // Whatever was tried: it serves, and nothing went wrong inside.
  expect((await server.request('/api/contracts')).status).toBe(200)
  expect(server.failures).toEqual([])
  expect(({} as Record<string, unknown>).polluted).toBe(undefined)
})
afterAll(() => server.close())

/** What is answered to bytes as they stand. */
function raw(text: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', () => resolve(answer))
    setTimeout(() => socket.destroy(), 1500)
  })
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)
const head = () =>
  `Host: 127.0.0.1\r\nAuthorization: Bearer ${server.token('worker')}\r\nConnection: close\r\n`

describe('[A141] paths', () => {
  test.each([
    ['/api/contracts/..%2f..%2fcentre'],
    ['/api/contracts/%2e%2e/%2e%2e/metrics'],
    ['/api/contracts/%00'],
    ['/api/contracts/__proto__'],
    ['/api/contracts/constructor/document'],
    ['/api/contracts/a%0d%0aset-cookie:x=1'],
    ['/api/contracts/%ff%fe'],
    ['/api/contracts/%'],
    [`/api/contracts/${'a'.repeat(5000)}`],
    ['/api/contracts/1;drop%20table%20contract'],
    ["/api/contracts/'%20or%201=1--"],
    ['//elsewhere.example/api/contracts'],
    ['/api/contracts/*'],
    ['/..%5c..%5csamenspraak.sqlite'],
  ])('%s leads nowhere', async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\n${head()}\r\n`)
    expect([400, 404]).toContain(statusOf(answer))
    expect(answer.split('\r\n\r\n')[0]).not.toMatch(/^set-cookie/im)
    expect(answer).not.toContain('SQLite')
  })

  test('an address as a whole is asked of this server and no other', async () => {
    const answer = await raw(`GET http://elsewhere.example/api/contracts HTTP/1.1\r\n${head()}\r\n`)
    expect([200, 400, 404]).toContain(statusOf(answer))
  })

  test('of sockets: encoded slashes, other folders and nonsense are closed or not there', async () => {
    const upgrade = (path: string) =>
      raw(
        `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
      )
    for (const path of ['/collab', '/other', '/collabx/a', '/collab/a/b', '/%63ollab/a']) {
      expect([101, 404]).toContain(statusOf(await upgrade(path)))
    }
    const closed = await upgrade(
      `/collab/${server.contract}%2f..%2fx?token=${server.token('client')}`,
    )
    expect(closed).not.toContain('gpmi')
    expect(server.rooms.sessions).toBe(0)
  })
})

describe('[A141] headers', () => {
  test.each([
    ['a host that is another’s', 'Host: elsewhere.example'],
    ['forwarded for somebody', 'X-Forwarded-For: 127.0.0.1\r\nX-Forwarded-Host: elsewhere.example'],
    ['another method on top', 'X-HTTP-Method-Override: DELETE'],
    ['another path on top', 'X-Original-URL: /metrics\r\nX-Rewrite-URL: /metrics'],
  ])('%s change nothing', async (_name, line) => {
    const other = line.startsWith('Host')
      ? head().replace('Host: 127.0.0.1', line)
      : `${head()}${line}\r\n`
    const answer = await raw(`GET /api/contracts HTTP/1.1\r\n${other}\r\n`)
    expect(statusOf(answer)).toBe(200)
    expect(answer).not.toContain('elsewhere')
    expect(answer).not.toMatch(/^location/im)
  })

  test('of megabytes, or thousands of them, are refused with 431', async () => {
    const long = `X-Long: ${'a'.repeat(64 * 1024)}\r\n`
    expect(statusOf(await raw(`GET / HTTP/1.1\r\n${head()}${long}\r\n`))).toBe(431)
    const many = Array.from({ length: 5000 }, (_, at) => `X-${at}: 1\r\n`).join('')
    expect(statusOf(await raw(`GET / HTTP/1.1\r\n${head()}${many}\r\n`))).toBe(431)
  })

  test('two lengths, or a length and chunks, are refused: nobody smuggles a second request', async () => {
    const body = 'GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n'
    for (const lines of [
      `Content-Length: 0\r\nContent-Length: ${body.length}\r\n`,
      `Content-Length: ${body.length}\r\nTransfer-Encoding: chunked\r\n`,
      `Transfer-Encoding: chunked, identity\r\n`,
      `Transfer-Encoding : chunked\r\n`,
    ]) {
      const answer = await raw(`POST /api/contracts HTTP/1.1\r\n${head()}${lines}\r\n${body}`)
      expect(statusOf(answer), lines).toBe(400)
      expect(answer).not.toContain('samenspraak_')
    }
  })

  test.each([
    ['Bearer'],
    ['Bearer  '],
    ['Basic d29ya2VyOndvcmtlcg=='],
    ['Bearer a b'],
    [`Bearer ${'x'.repeat(12_000)}`],
    ['bearer null'],
    ['Bearer undefined'],
    ['Bearer \u00e9'],
  ])('an authorization such as %s lets nobody in', async (authorization) => {
    const text = `GET /api/contracts HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: ${authorization}\r\n\r\n`
    expect(statusOf(await raw(Buffer.from(text, 'latin1')))).toBe(401)
  })
})

describe('[A141] bodies', () => {
  const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
    server.request('/api/contracts', 'worker', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: body as never,
    })

  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  test.each<[string, string]>([
    ['no JSON', '{"type": '],
    ['a list', '[]'],
    ['a number', '1e999'],
    ['twenty thousand levels', deep],
    ['twenty thousand levels in a field', `{"type":"study","client":{"name":${deep}}}`],
    [
      'a key that is there twice, the second one wrong',
      '{"type":"study","type":7,"client":{"name":"N"}}',
    ],
    ['the prototype', '{"type":"study","client":{"name":"N"},"__proto__":{"polluted":true}}'],
    [
      'the prototype in a field',
      '{"type":"study","client":{"name":"N","__proto__":{"polluted":1}}}',
    ],
    [
      'the constructor',
      '{"type":"study","client":{"name":"N"},"constructor":{"prototype":{"polluted":1}}}',
    ],
    ['a field that there is not', '{"type":"study","client":{"name":"N"},"staff":true}'],
    ['a type with a path', '{"type":"../../etc","client":{"name":"N"}}'],
    ['a type that every object has', '{"type":"toString","client":{"name":"N"}}'],
    ['a name that is no text', '{"type":"study","client":{"name":{"toString":"x"}}}'],
    ['a name with a NUL', '{"type":"study","client":{"name":"N\\u0000x"}}'],
    ['half a sign', '{"type":"study","client":{"name":"\\ud800"},"reference":"\\ud800"}'],
  ])('with %s are refused in words that repeat nothing', async (_name, body) => {
    const answer = await post(body)
    expect(answer.status).toBe(400)
    const text = await answer.text()
    expect(JSON.parse(text)).toMatchObject({ code: 'bad-request' })
    expect(text).not.toMatch(/polluted|etc|toString|prototype|\ufffd/)
    expect(text).not.toContain('\0')
  })

  test('the prototype in facts of a contract makes no fact and no prototype', async () => {
    const answer = await post(
      '{"type":"study","client":{"name":"Noor"},"facts":{"__proto__":"polluted","constructor":"x"}}',
    )
    expect([201, 400]).toContain(answer.status)
  })

  test('larger than they may be are refused before they are read', async () => {
    expect((await post('x'.repeat(70_000))).status).toBe(413)
    const chunks = Array.from({ length: 40 }, () => `1000\r\n${'a'.repeat(4096)}\r\n`).join('')
    const answer = await raw(
      `POST /api/contracts HTTP/1.1\r\n${head()}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`,
    )
    expect([400, 413]).toContain(statusOf(answer))
  })

  test('that are compressed are not blown up: they are no JSON', async () => {
    const { gzipSync } = await import('node:zlib')
    const bomb = gzipSync(Buffer.alloc(20_000_000, 0x20))
    const answer = await post(bomb, { 'content-encoding': 'gzip' })
    expect([400, 413, 415]).toContain(answer.status)
  })

  test('of a form or of plain text, as a page of another site can send them, change nothing', async () => {
    const before = ((await (await server.request('/api/contracts')).json()) as { contracts: [] })
      .contracts.length
    const body = JSON.stringify({ type: 'study', client: { name: 'Noor' } })
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await fetch(`${server.url}/api/contracts`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      })
      expect(answer.status, type).toBe(401)
    }
    const after = ((await (await server.request('/api/contracts')).json()) as { contracts: [] })
      .contracts.length
    expect(after).toBe(before)
  })

  test.each(['TRACE', 'PUT', 'PATCH', 'PROPFIND', 'CONNECT'])(
    'a method such as %s does nothing',
    async (method) => {
      const answer = await raw(
        `${method} /api/contracts/${server.contract} HTTP/1.1\r\n${head()}\r\n`,
      )
      expect([0, 400, 404, 405]).toContain(statusOf(answer))
      expect(answer).not.toContain(server.token('worker'))
    },
  )
})
