import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ticketResponse } from '../../../schemas/api/index.ts'
import { checkLive } from '../../../server/live-check.ts'
import { removeWorker } from '../../../server/store/index.ts'
import { realSystem } from '../../../server/system.ts'
import { type CookieSession, cookieSession, personOfDemo } from '../../support/cookie-session.ts'
import {
  claimsOf,
  issuerSettings,
  type SigningKey,
  sign,
  signingKey,
} from '../../support/issuer.ts'
import { rawClient } from '../../support/raw-client.ts'
import { clock } from '../../support/settable-clock.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
let key: SigningKey

beforeAll(async () => {
  key = await signingKey('one')
  server = await startTestServer({
    issuers: [issuerSettings({ inline: [{ ...key.publicJwk }] })],
    limits: { ticketsPerMinute: 50 },
  })
})
afterEach(() => {
  clock.ahead = 0
})
afterAll(async () => {
  await server.close()
  expect(server.failures).toEqual([])
})

const here = () => `/api/contracts/${server.contract}`

type Ask = (body: object) => Promise<Response>

const withToken =
  (token: string): Ask =>
  (body) =>
    fetch(`${server.url}${here()}/tickets`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })

const withCookie =
  (session: CookieSession): Ask =>
  (body) =>
    session.request(`${here()}/tickets`, { method: 'POST', body: JSON.stringify(body) })

async function ticketOf(ask: Ask, body: object = {}) {
  const answer = await ask(body)
  expect(answer.status).toBe(201)
  return v.parse(ticketResponse, await answer.json())
}

async function open(ask: Ask, params: Record<string, string> = {}) {
  const { ticket } = await ticketOf(ask)
  return rawClient(server, 'worker', {
    url: server.socketUrl('worker', { token: null, ticket, receipts: '1', ...params }),
  })
}

/** A token that is over so many seconds from now. */
function token(seconds: number, other: Record<string, unknown> = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  return sign(
    claimsOf(server.url, server.contract, { iat: now, exp: now + seconds, sub: 'live', ...other }),
    key,
  )
}

/** Looks once, as the server does twice a minute. */
async function look(): Promise<void> {
  let run = (): void => {}
  checkLive({
    store: server.store,
    rooms: server.rooms,
    system: {
      ...realSystem,
      every: (_time, does) => {
        run = does
        return () => {}
      },
    },
    onProblem: (error) => expect.unreachable(String(error)),
  })
  run()
  // What it asks and writes is done in turns of the store; a later question comes after them.
  for (let turns = 0; turns < 50; turns++) await server.store.centre(server.demo.centre)
}

describe('[A17] a right is renewed without a gap', () => {
  test('the session that is named goes on until the new right ends', async () => {
    const client = await open(withToken(await token(30)), { client: '4242' })
    const fresh = await ticketOf(withToken(await token(300)), { renews: 4242 })
    expect(fresh.renewed).toBe(true)
    clock.ahead = 40_000
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(client.code).toBe(null)
    client.edit((text) => text.insert(0, 'x'))
    await client.saved()
    clock.ahead = 301_000
    expect(await client.closed).toBe(4401)
  })

  test('only one’s own session, of the same kind', async () => {
    const client = await open(withToken(await token(30)), { client: '4243' })
    const fresh = (body: object, other: Record<string, unknown> = {}) =>
      token(300, other).then((text) => ticketOf(withToken(text), body))
    expect((await fresh({ renews: 4243 }, { sub: 'another' })).renewed).toBe(false)
    expect((await fresh({ renews: 4244 })).renewed).toBe(false)
    expect((await fresh({ renews: 4243, mode: 'read' })).renewed).toBe(false)
    expect((await fresh({})).renewed).toBe(false)
    clock.ahead = 31_000
    expect(await client.closed).toBe(4401)
  })

  test.each([-1, 1.5, '4242', null, 1e300])('a client id such as %j is refused', async (renews) => {
    const answer = await withToken(server.token('worker'))({ renews })
    expect(answer.status).toBe(400)
  })

  test('a session in a cookie takes over what was opened with another, and ends it with it', async () => {
    const first = await cookieSession(server, 'worker')
    const second = await cookieSession(server, 'worker')
    const ask = withCookie(first)
    const { ticket } = await ticketOf(ask)
    const url = server.socketUrl('worker', { token: null, ticket, client: '4245' })
    const client = await rawClient(server, 'worker', { url })
    expect((await ticketOf(withCookie(second), { renews: 4245 })).renewed).toBe(true)
    await first.request('/api/sign-out', { method: 'POST' })
    expect((await second.request('/api/me')).status).toBe(200)
    expect(client.code).toBe(null)
    await second.request('/api/sign-out', { method: 'POST' })
    expect(await client.closed).toBe(4401)
  })
})

describe('[A16] a right that ends closes what was opened with it', () => {
  test('a session in a room ends when its token is over, and no sooner', async () => {
    const client = await open(withToken(await token(60)))
    clock.ahead = 58_000
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(client.code).toBe(null)
    clock.ahead = 61_000
    expect(await client.closed).toBe(4401)
  })

  test('a ticket says for how long, and opens nothing after that', async () => {
    const { ticket, lasts } = await ticketOf(withToken(await token(60)))
    expect(lasts).toBeGreaterThan(57_000)
    expect(lasts).toBeLessThanOrEqual(60_000)
    clock.ahead = 60_000
    const url = server.socketUrl('worker', { token: null, ticket })
    expect(await (await rawClient(server, 'worker', { url })).closed).toBe(4401)
    expect((await ticketOf(withToken(server.token('worker')))).lasts).toBe(null)
  })

  test('a session that ends closes its sockets and tickets at once, and nobody else’s', async () => {
    const session = await cookieSession(server, 'worker')
    const { ticket } = await ticketOf(withCookie(session))
    const [mine, other] = [
      await open(withCookie(session)),
      await open(withToken(server.token('worker'))),
    ]
    await session.request('/api/sign-out', { method: 'POST' })
    expect(await mine.closed).toBe(4401)
    const late = await rawClient(server, 'worker', {
      url: server.socketUrl('worker', { token: null, ticket }),
    })
    expect(await late.closed).toBe(4401)
    expect(other.code).toBe(null)
    other.socket.close()
  })

  test('a session that is ended in the store, by whatever program, ends its sockets soon', async () => {
    const session = await cookieSession(server, 'worker')
    const client = await open(withCookie(session))
    await look()
    expect(client.code).toBe(null)
    await server.store.write([
      { kind: 'end-sign-in', centre: server.demo.centre, id: session.session },
    ])
    await look()
    expect(await client.closed).toBe(4401)
  })

  test('who only looks is signed out after the time without use; who writes is not', async () => {
    const session = await cookieSession(server, 'worker')
    const writing = await cookieSession(server, 'worker')
    const [still, busy] = [await open(withCookie(session)), await open(withCookie(writing))]
    for (const hours of [1, 1.9, 2.1]) {
      clock.ahead = hours * 3_600_000
      busy.edit((text) => text.insert(0, 'x'))
      await busy.saved()
      await look()
    }
    expect(await still.closed).toBe(4401)
    expect(busy.code).toBe(null)
    busy.socket.close()
  })

  test('a worker whom the command line removes is out', async () => {
    const added = await personOfDemo(server, 'worker')
    const client = await open(withToken(server.token('worker')))
    removeWorker(server.folder, added.id)
    await look()
    expect(await client.closed).toBe(4401)
  })
})
