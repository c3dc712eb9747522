import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import {
  createApiClient,
  createPagesClient,
  documentIfChanged,
  setAsideCalls,
} from '../../../editor/api/index.ts'
import { handClock } from '../../support/hand-clock.ts'
import { nodeBrowser } from '../../support/node-browser.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server that gives these answers one after the other, the last for ever. */
async function serverOf(...answers: Answer[]) {
  const asked: { method: string; url: string; token: string; body: string }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      const token = request.headers.authorization ?? ''
      asked.push({ method: request.method ?? '', url: request.url ?? '', token, body })
      const answer = answers[Math.min(asked.length, answers.length) - 1]!
      answer(request, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ocmw`
  let tokens = 0
  const browser = nodeBrowser()
  const options = {
    server: url,
    browser,
    getToken: async () => {
      tokens += 1
      return `token${tokens}`
    },
  }
  const api = createApiClient(options)
  const pages = createPagesClient(options)
  const aside = setAsideCalls(api.send)
  return { api, aside, pages, asked, browser }
}

const say =
  (status: number, body: unknown): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }

const refuse = (status: number, code: string) =>
  say(status, { type: 'about:blank', title: 'no', status, code, detail: 'something else' })

const ticket = { ticket: 't', epoch: 1, localKey: 'a' }

test('asks below the path of the server, with a token, and checks the answer', async () => {
  const { api, asked } = await serverOf(say(200, ticket))
  expect(await api.ticket('c1', 'write')).toEqual({ ok: true, value: ticket })
  expect(asked).toEqual([
    {
      method: 'POST',
      url: '/ocmw/api/contracts/c1/tickets',
      token: 'Bearer token1',
      body: '{"mode":"write"}',
    },
  ])
})

test('[C19] a refusal is a value, with its code and what was expected', async () => {
  const { api } = await serverOf(refuse(404, 'not-found'), say(403, '<html>'), say(500, ''))
  expect(await api.contract('c1')).toEqual({
    ok: false,
    refusal: { kind: 'refused', refusal: { code: 'not-found', expected: 'something else' } },
  })
  expect(await api.contract('c1')).toMatchObject({ refusal: { refusal: { code: 'not-allowed' } } })
  expect(await api.contract('c1')).toMatchObject({ refusal: { refusal: { code: 'server-error' } } })
})

test('[C19] an answer that is not the server’s counts as unreachable, and so does no answer', async () => {
  const { api, asked } = await serverOf(say(200, '<html>Welkom op onze wifi</html>'))
  expect(await api.ticket('c1', 'write')).toEqual({ ok: false, refusal: { kind: 'unreachable' } })
  expect(asked.length).toBe(1)
  const broken = await serverOf((request) => request.socket.destroy())
  expect(await broken.api.ticket('c1', 'write')).toMatchObject({ refusal: { kind: 'unreachable' } })
  expect(broken.asked.length).toBe(1)
})

test('[C19] a refused token is asked for once more', async () => {
  const { api, asked } = await serverOf(refuse(401, 'not-signed-in'), say(200, ticket))
  expect((await api.ticket('c1', 'write')).ok).toBe(true)
  expect(asked.map(({ token }) => token)).toEqual(['Bearer token1', 'Bearer token2'])
  const never = await serverOf(refuse(401, 'not-signed-in'))
  expect(await never.api.ticket('c1', 'write')).toMatchObject({
    refusal: { refusal: { code: 'not-signed-in' } },
  })
  expect(never.asked.length).toBe(2)
})

test('[C19] reading and deleting are tried up to three times, making is tried once', async () => {
  const texts = { texts: [] }
  const reading = await serverOf(say(502, ''), say(503, ''), say(200, texts))
  expect(await reading.aside.setAside('c1')).toEqual({ ok: true, value: [] })
  const deleting = await serverOf(say(503, ''))
  expect((await deleting.aside.dropSetAside('c1', 'a')).ok).toBe(false)
  expect(deleting.asked.length).toBe(3)
  const making = await serverOf(say(503, ''))
  expect((await making.pages.newContract({ type: 'study', client: { name: 'Amina' } })).ok).toBe(
    false,
  )
  expect(making.asked.length).toBe(1)
})

test('[C19] an empty answer to a deletion is a good one', async () => {
  const { aside } = await serverOf((_, response) => response.writeHead(204).end())
  expect(await aside.dropSetAside('c1', 'a')).toEqual({ ok: true, value: null })
})

test('[C18] a call that is given up ends at once and leaves no timer', async () => {
  const { api, browser } = await serverOf(() => {})
  const giveUp = new AbortController()
  const call = api.contract('c1', giveUp.signal)
  await new Promise((resolve) => setTimeout(resolve, 50))
  giveUp.abort()
  expect(await call).toEqual({ ok: false, refusal: { kind: 'aborted' } })
  expect(browser.pending).toBe(0)
  const retrying = await serverOf(say(503, ''))
  const second = new AbortController()
  const again = retrying.api.contract('c1', second.signal)
  await new Promise((resolve) => setTimeout(resolve, 100))
  second.abort()
  expect(await again).toMatchObject({ ok: false })
  expect(retrying.browser.pending).toBe(0)
})

test('[C19] a token that does not come in time counts as unreachable, and leaves no timer', async () => {
  const clock = handClock()
  let asked = 0
  const api = createApiClient({
    server: 'http://127.0.0.1:9/',
    browser: { fetch: () => Promise.reject(new Error('Expected no call')), after: clock.after },
    getToken: () => {
      asked += 1
      return new Promise(() => {})
    },
  })
  const call = api.ticket('c1', 'write')
  await new Promise((resolve) => setTimeout(resolve, 1))
  clock.pass(20_000)
  expect(await call).toEqual({ ok: false, refusal: { kind: 'unreachable', token: 'late' } })
  expect(asked).toBe(1)
  // Nobody waits for it three times.
  const read = api.contract('c1')
  await new Promise((resolve) => setTimeout(resolve, 1))
  clock.pass(20_000)
  expect(await read).toEqual({ ok: false, refusal: { kind: 'unreachable', token: 'late' } })
  expect(asked).toBe(2)
  const giveUp = new AbortController()
  const second = api.ticket('c1', 'write', giveUp.signal)
  await new Promise((resolve) => setTimeout(resolve, 1))
  giveUp.abort()
  expect(await second).toEqual({ ok: false, refusal: { kind: 'aborted' } })
  expect(clock.pending).toBe(0)
})

test.each([
  ['undefined', undefined],
  ['an object', { token: 'abc' }],
  ['a page to sign in', '<!doctype html> <html>'],
  ['nothing', ''],
])('[C19] what is no token is not sent: %s', async (_name, given) => {
  const api = createApiClient({
    server: 'http://127.0.0.1:9/',
    browser: {
      fetch: () => Promise.reject(new Error('Expected no call')),
      after: handClock().after,
    },
    getToken: async () => given as unknown as string,
  })
  const refusal = { kind: 'unreachable', token: 'garbage' }
  expect(await api.contract('c1')).toEqual({ ok: false, refusal })
})

test('asks for a document only when it is another than the one that is there', async () => {
  const document = { seq: 3, contract: { format: 'samenspraak-contract', formatVersion: 1 } }
  const { api } = await serverOf((request, response) => {
    const isKnown = request.headers['if-none-match'] === '"3"'
    response.writeHead(isKnown ? 304 : 200, { etag: '"3"' })
    response.end(isKnown ? '' : JSON.stringify(document))
  })
  expect(await documentIfChanged(api.send, 'c1', null)).toEqual({
    ok: true,
    value: { document, etag: '"3"' },
  })
  expect(await documentIfChanged(api.send, 'c1', '"3"')).toEqual({
    ok: true,
    value: { document: null, etag: '"3"' },
  })
})
