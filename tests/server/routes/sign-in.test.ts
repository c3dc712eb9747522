import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  contractList,
  contractView,
  me,
  newContractResponse,
  ticketResponse,
} from '../../../schemas/api/index.ts'
import type { ContractId } from '../../../schemas/basics/index.ts'
import { tokenHash } from '../../../server/access/index.ts'
import { cookieSession } from '../../support/cookie-session.ts'
import { newContract } from '../../support/new-contract.ts'
import { rawClient } from '../../support/raw-client.ts'
import { clock } from '../../support/settable-clock.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const HOUR = 3_600_000

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterEach(() => {
  clock.ahead = 0
})
afterAll(async () => {
  await server.close()
  expect(server.failures).toEqual([])
})

const here = () => `/api/contracts/${server.contract}`

async function anotherContract(): Promise<string> {
  return (await newContract(server)).contract
}

/** Opens a socket with a ticket that was asked for with this session. */
async function socketOf(session: Awaited<ReturnType<typeof cookieSession>>) {
  const answer = await session.request(`${here()}/tickets`, { method: 'POST' })
  const { ticket } = v.parse(ticketResponse, await answer.json())
  return rawClient(server, 'worker', { url: server.socketUrl('worker', { token: null, ticket }) })
}

describe('[A4] who asks is known by a token in the header, else by a session in a cookie', () => {
  test('both tell who it is and how they came', async () => {
    const session = await cookieSession(server, 'worker')
    const byCookie = v.parse(me, await (await session.request('/api/me')).json())
    expect(byCookie).toEqual({
      name: 'Sara Peeters',
      centre: 'OCMW Voorbeeldstad',
      staff: true,
      duty: null,
      by: 'account',
      shared: false,
      contract: null,
      until: session.until,
    })
    const byToken = v.parse(me, await (await server.request('/api/me')).json())
    expect(byToken).toMatchObject({ name: 'Sara Peeters', by: 'token', until: null })
  })

  test('where a token is given, the cookie does not count, also when the token is no good', async () => {
    const session = await cookieSession(server, 'worker')
    const headers = { authorization: `Bearer ${server.token('client')}` }
    const answer = await session.request('/api/me', { headers })
    expect(v.parse(me, await answer.json()).name).toBe('Amina Haddad')
    for (const authorization of [`Bearer ${'x'.repeat(43)}`, 'Bearer', 'Basic abc', 'nonsense']) {
      const refused = await session.request('/api/me', { headers: { authorization } })
      expect(refused.status).toBe(401)
    }
  })

  test('a secret in another cookie, in the address or in the body is nobody', async () => {
    const { secret } = await cookieSession(server, 'worker')
    for (const cookie of [`session=${secret}`, `__Host-samenspraak=${secret}`, 'samenspraak=']) {
      expect((await fetch(`${server.url}/api/me`, { headers: { cookie } })).status).toBe(401)
    }
    expect((await fetch(`${server.url}/api/me?samenspraak=${secret}`)).status).toBe(401)
  })
})

describe('[A5] a session in a cookie', () => {
  test('is kept as a hash only', async () => {
    const { secret } = await cookieSession(server, 'worker')
    expect(await server.store.signIn(tokenHash(secret), Date.now())).not.toBe(null)
    for (const file of ['samenspraak.sqlite', 'samenspraak.sqlite-wal']) {
      expect(readFileSync(join(server.folder, file)).includes(secret)).toBe(false)
    }
  })

  test.each([
    ['account', 2 * HOUR, 12 * HOUR],
    ['invitation', HOUR, 8 * HOUR],
  ] as const)('by %s ends when it is not used, and after its time', async (by, idle, most) => {
    const session = await cookieSession(server, 'worker', { by })
    const start = clock.ahead
    for (; clock.ahead + idle / 2 < start + most; clock.ahead += idle / 2) {
      expect((await session.request('/api/me')).status).toBe(200)
    }
    clock.ahead = start + most + 1000
    expect((await session.request('/api/me')).status).toBe(401)

    clock.ahead = 0
    const unused = await cookieSession(server, 'worker', { by })
    clock.ahead = idle + 1000
    expect((await unused.request('/api/me')).status).toBe(401)
    // It is gone, and a clock that goes back brings nothing back.
    clock.ahead = 0
    expect((await unused.request('/api/me')).status).toBe(401)
  })

  test('ends at once by signing out, everywhere, and others stay', async () => {
    const [session, other] = [
      await cookieSession(server, 'worker'),
      await cookieSession(server, 'worker'),
    ]
    const [socket, stays] = [await socketOf(session), await socketOf(other)]
    const out = await session.request('/api/sign-out', { method: 'POST' })
    expect(out.status).toBe(200)
    expect(await out.json()).toEqual({ goOn: null })
    expect(out.headers.getSetCookie()[0]).toMatch(
      /^samenspraak=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect(await socket.closed).toBe(4401)
    expect((await session.request('/api/me')).status).toBe(401)
    expect((await other.request('/api/me')).status).toBe(200)
    expect(stays.socket.readyState).toBe(stays.socket.OPEN)
    stays.socket.close()
  })

  test('is one of at most twenty of a person; the one that was not used for longest goes', async () => {
    const sessions: Awaited<ReturnType<typeof cookieSession>>[] = []
    for (let count = 0; count < 21; count++) {
      clock.ahead = count * 1000
      sessions.push(await cookieSession(server, 'support'))
    }
    expect((await sessions[0]!.request('/api/me')).status).toBe(401)
    expect((await sessions[1]!.request('/api/me')).status).toBe(200)
    expect((await sessions[20]!.request('/api/me')).status).toBe(200)
  })
})

describe('[A6] what changes something and comes with a cookie has to come from our own pages', () => {
  const ask = async (headers: Record<string, string>, body = '{"mode":"read"}') => {
    const session = await cookieSession(server, 'worker')
    return session.request(`${here()}/tickets`, { method: 'POST', body, headers })
  }

  test('as the browser says it', async () => {
    expect((await ask({})).status).toBe(201)
    const older = { 'sec-fetch-site': '', origin: server.url }
    expect((await ask(older)).status).toBe(201)
    for (const headers of [
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': '' },
      { 'sec-fetch-site': '', origin: 'null' },
      { 'sec-fetch-site': '', origin: 'https://elders.example' },
      { 'sec-fetch-site': '', origin: `${server.url}.elders.example` },
      { 'sec-fetch-site': 'none', origin: server.url },
    ]) {
      expect((await ask(headers as Record<string, string>)).status).toBe(403)
    }
    for (const site of ['cross-site', 'same-site']) {
      expect((await ask({ 'sec-fetch-site': site, origin: server.url })).status).toBe(401)
    }
  })

  test('as JSON, which no form can send', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      expect((await ask({ 'content-type': type })).status).toBe(400)
    }
    expect((await ask({ 'content-type': 'application/json; charset=utf-8' })).status).toBe(201)
  })

  test('and another site cannot even look with it', async () => {
    const session = await cookieSession(server, 'worker')
    for (const site of ['cross-site', 'same-site']) {
      const answer = await session.request('/api/me', { headers: { 'sec-fetch-site': site } })
      expect(answer.status).toBe(401)
    }
  })

  test('a token in the header needs none of it: no browser sends that by itself', async () => {
    const answer = await server.request(`${here()}/tickets`, 'worker', {
      method: 'POST',
      headers: { origin: 'https://portal.example', 'content-type': 'text/plain' },
      body: '{}',
    })
    expect(answer.status).toBe(201)
  })
})

describe('[A7] a session for one contract', () => {
  test('finds no other, though the person takes part in it, and makes none', async () => {
    const contract = await anotherContract()
    const free = await cookieSession(server, 'worker')
    expect((await free.request(`/api/contracts/${contract}`)).status).toBe(200)
    const bound = await cookieSession(server, 'worker', {
      by: 'invitation',
      contract: server.contract as ContractId,
    })
    expect((await bound.request(here())).status).toBe(200)
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/document'],
      ['GET', '/type'],
      ['GET', '/versions'],
      ['POST', '/tickets'],
      ['POST', '/migrate'],
    ] as const) {
      const answer = await bound.request(`/api/contracts/${contract}${path}`, { method })
      expect(answer.status).toBe(404)
    }
    const listed = v.parse(contractList, await (await bound.request('/api/contracts')).json())
    expect(listed.contracts.map(({ id }) => id)).toEqual([server.contract])
    const made = await bound.request('/api/contracts', {
      method: 'POST',
      body: JSON.stringify({ type: 'study', client: { name: 'Iemand' } }),
    })
    expect(made.status).toBe(403)
  })

  test('a worker without a token makes contracts too, and their own link has none', async () => {
    const session = await cookieSession(server, 'worker')
    const answer = await session.request('/api/contracts', {
      method: 'POST',
      body: JSON.stringify({ type: 'study', client: { name: 'Iemand' } }),
    })
    expect(answer.status).toBe(201)
    const { contract, links } = v.parse(newContractResponse, await answer.json())
    const own = links.find(({ role }) => role === 'worker')
    expect(own?.url).toBe(`${server.url}/contract.html?id=${contract}`)
  })
})

describe('[A23] a page asks in the name of whom it was opened by', () => {
  test('and in no name at all when somebody else signed in since, in the same browser', async () => {
    const sara = await cookieSession(server, 'worker')
    const amina = await cookieSession(server, 'client')
    const view = async (session: typeof sara) =>
      v.parse(contractView, await (await session.request(here())).json()).me.id
    const [worker, client] = [await view(sara), await view(amina)]
    const ask = (session: typeof sara, who: string) =>
      session.request(`${here()}/pause`, { method: 'POST', headers: { 'samenspraak-me': who } })
    expect((await ask(amina, worker)).status).toBe(401)
    expect((await ask(amina, 'nobody')).status).toBe(401)
    expect((await ask(sara, worker)).status).toBe(201)
    expect((await ask(amina, client)).status).toBe(201)
  })
})
