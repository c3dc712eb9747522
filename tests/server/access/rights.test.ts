import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contractView, ticketResponse } from '../../../schemas/api/index.ts'
import { type Right, type Role, rights, roles } from '../../../schemas/contract/index.ts'
import {
  claimsOf,
  issuerSettings,
  type SigningKey,
  sign,
  signingKey,
} from '../../support/issuer.ts'
import { seededRandom } from '../../support/random.ts'
import { rawClient } from '../../support/raw-client.ts'
import { type RouteRight, routeRights } from '../../support/rights-page/route-rights.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
let key: SigningKey
let asked = 0

beforeAll(async () => {
  key = await signingKey('one')
  server = await startTestServer({
    issuers: [issuerSettings({ inline: [{ ...key.publicJwk }] }, { roles: [...roles] })],
  })
})
afterAll(async () => {
  await server.close()
  expect(server.failures).toEqual([])
})

/** A token made so many seconds ago, so that a later one is newer. */
function tokenOf(role: Role, subject: string, secondsAgo = 0): Promise<string> {
  const iat = Math.floor(Date.now() / 1000) - secondsAgo
  const claims = { role, sub: subject, name: 'Iemand Anders', iat, exp: iat + 600 }
  return sign(claimsOf(server.url, server.contract, claims), key)
}

async function ask(token: string, route: string): Promise<Response> {
  const [method, path] = route.split(' ') as [string, string]
  asked += 1
  const body = routeRights[route]?.body
  return fetch(`${server.url}${addressOf(path)}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body(asked)) } : {}),
  })
}

function addressOf(path: string): string {
  return path
    .replace(':contract', server.contract)
    .replace(':at', String(Date.now() - 1))
    .replace(/:\w+/g, 'nothing-of-the-kind')
}

/** What the browser offers: the rights in the answer about the contract. None when it is not there. */
async function offered(token: string): Promise<readonly string[] | null> {
  const answer = await ask(token, 'GET /api/contracts/:contract')
  if (answer.status === 404) return null
  return v.parse(contractView, await answer.json()).rights
}

function mayAsk({ needs }: RouteRight, role: Role, has: readonly string[]): boolean {
  if (needs === 'worker') return role === 'worker'
  if (needs === 'person') return role === 'worker' || role === 'client'
  return has.includes(needs === 'text' ? 'read' : needs)
}

/** 403 or 404 for who may not; for who may, anything that comes after the question whether one may. */
function check(route: string, role: Role, has: readonly string[], status: number): void {
  const about = routeRights[route]!
  const what = `${role}: ${route}`
  expect(status, what).toBeLessThan(500)
  expect(status, what).not.toBe(401)
  if (about.needs === 'person') {
    if (!mayAsk(about, role, has)) expect([403, 404], what).toContain(status)
  } else if (mayAsk(about, role, has)) expect(status, what).not.toBe(403)
  else expect(has.includes('read') ? [403, 404] : [404], what).toContain(status)
}

describe('[A22] what the browser offers is what the server allows', () => {
  test('every route about a contract has its right in the table', () => {
    const routes = server.routes.filter((route) => route.includes('/api/contracts/:contract'))
    expect(Object.keys(routeRights).toSorted()).toEqual(routes.toSorted())
  })

  test.each(roles)('for the role of %s on every route', async (role) => {
    const token = await tokenOf(role, `one-${role}`)
    const has = await offered(token)
    const expected: readonly Right[] = rights(role, 'draft')
    expect(has).toEqual(expected.includes('read') ? expected : null)
    for (const route of Object.keys(routeRights)) {
      check(route, role, has ?? expected, (await ask(token, route)).status)
    }
  })

  test('for somebody whose role changes again and again, over HTTP and in the room', async () => {
    const chance = seededRandom(2026)
    const routes = Object.keys(routeRights)
    let open: Awaited<ReturnType<typeof rawClient>> | null = null
    let was: Role | null = null
    for (let step = 0; step < 120; step++) {
      const role = chance.pick(roles)
      const token = await tokenOf(role, 'walker', 120 - step)
      const has = (await offered(token)) ?? rights(role, 'draft')
      expect(has).toEqual(rights(role, 'draft'))
      // What was opened with another role is over.
      if (open && was !== role) {
        expect(await open.closed).toBe(4403)
        open = null
      }
      was = role
      for (let tries = 0; tries < 3; tries++) {
        const route = chance.pick(routes)
        check(route, role, has, (await ask(token, route)).status)
      }
      const answer = await ask(token, 'POST /api/contracts/:contract/tickets')
      expect(answer.status === 201).toBe(has.includes('write'))
      if (answer.status !== 201 || open) continue
      const { ticket } = v.parse(ticketResponse, await answer.json())
      const url = server.socketUrl('worker', { token: null, ticket, receipts: '1' })
      open = await rawClient(server, 'worker', { url })
      open.edit((text) => text.insert(0, 'x'))
      await open.saved()
    }
    open?.socket.close()
  })
})
