/**
 * Someone who is signed in, and tries every route on a contract that is not theirs. The routes come from
 * the server itself, so a new one is tried too.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { type CentreId, newId, type PersonId } from '../../schemas/basics/index.ts'
import { DOCUMENT_SCHEMA } from '../../schemas/document/index.ts'
import { newToken, tokenHash } from '../../server/access/index.ts'
import { realSystem } from '../../server/system.ts'
import { claimsOf, issuerSettings, type SigningKey, sign, signingKey } from '../support/issuer.ts'
import { startTestServer, type TestServer } from '../support/test-server.ts'

let server: TestServer
let key: SigningKey
/** The tokens of who tries. */
let strangers: Readonly<Record<string, string>>
/** A contract that is the strangers' own. */
let own: string

const { randomBytes } = realSystem

beforeAll(async () => {
  key = await signingKey('portal')
  server = await startTestServer({ issuers: [issuerSettings({ inline: [{ ...key.publicJwk }] })] })
  const { store } = server
  const home = (await store.contract(
    (await store.personByToken(tokenHash(server.token('worker'))))!.centre,
    server.contract as never,
  ))!.centre
  const away = newId<CentreId>(randomBytes)
  await store.write([{ kind: 'add-centre', centre: { id: away, name: 'OCMW Elders' } }])
  const person = async (centre: CentreId, more: object = {}): Promise<string> => {
    const token = newToken(randomBytes)
    const id = newId<PersonId>(randomBytes)
    await store.write([
      {
        kind: 'add-person',
        person: { id, centre, name: 'Vreemde', staff: true, ...more },
        tokenHash: tokenHash(token),
      },
    ])
    return token
  }
  const colleague = await person(home)
  const made = await fetch(`${server.url}/api/contracts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${colleague}`, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'study', client: { name: 'Iemand anders' } }),
  })
  own = ((await made.json()) as { contract: string }).contract
  strangers = {
    'a worker of the same centre': colleague,
    'a worker of another centre': await person(away),
    'the data protection officer of another centre': await person(away, {
      duty: 'data-protection',
    }),
    'a person of a portal, in another contract': await sign(claimsOf(server.url, own), key),
  }
})
afterAll(async () => {
  expect(server.failures).toEqual([])
  await server.close()
})

/** The routes that are about one contract. */
function routes(): readonly (readonly [string, string])[] {
  return server.routes
    .filter((route) => route.includes(':contract'))
    .map((route) => route.split(' ') as [string, string])
}

function ask(
  [method, path]: readonly [string, string],
  contract: string,
  token: string | null,
): Promise<Response> {
  const address = path
    .replace(':contract', contract)
    .replace(':at', '1')
    .replace(/:\w+/g, 'k3v9k3v9k3v9k3v9')
  return fetch(server.url + address, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    ...(method !== 'GET' && { body: '{}' }),
  })
}

describe('[A140] a contract that is not one’s own', () => {
  test('is tried on every route that there is', () => {
    expect(routes().length).toBeGreaterThan(25)
  })

  test.each([0, 1, 2, 3])(
    'is not there, and nobody learns whether it is: stranger %i',
    async (index) => {
      const [name, token] = Object.entries(strangers)[index]!
      const nothing = 'n0thing0n0thing0'
      for (const route of routes()) {
        const place = `${name}: ${route.join(' ')}`
        const [real, none] = await Promise.all([
          ask(route, server.contract, token),
          ask(route, nothing, token),
        ])
        // The centre's own pages are for its data protection officer: to others it says so, of any contract.
        const allowed = route[1].startsWith('/api/centre/') ? [403, 404] : [404]
        expect(allowed, place).toContain(real.status)
        expect(real.status, place).toBe(none.status)
        expect(await real.text(), place).toBe(await none.text())
      }
    },
  )

  test('without being signed in nothing is there to be asked', async () => {
    for (const route of routes()) {
      for (const token of [null, 'x'.repeat(43), 'a.b.c', '']) {
        const answer = await ask(route, server.contract, token)
        expect(answer.status, route.join(' ')).toBe(401)
      }
    }
  })

  test('a question, a person or an invitation of another contract is not there in one’s own', async () => {
    const colleague = strangers['a worker of the same centre']!
    const asked = await server.request(`/api/contracts/${server.contract}/questions`, 'client', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: 'q0123456789abcde',
        kind: 'question',
        place: { block: 'b1', from: null, to: null, exact: null, quote: '' },
        words: 'Wat is dit?',
      }),
    })
    expect(asked.status).toBe(201)
    const question = 'q0123456789abcde'
    const people = (await (
      await server.request(`/api/contracts/${server.contract}/people`, 'worker')
    ).json()) as { people: { id: string }[] }
    const post = (path: string, body: object = {}) =>
      fetch(`${server.url}/api/contracts/${own}/${path}`, {
        method: path.startsWith('DELETE ') ? 'DELETE' : 'POST',
        headers: { authorization: `Bearer ${colleague}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const tried = [
      await post(`questions/${question}/answers`, { id: 'a0123456789abcde', words: 'Gelezen!' }),
      await post(`questions/${question}/close`),
      await post(`people/${people.people[1]!.id}/invitations`),
    ]
    for (const { status } of tried) expect(status).toBe(404)
    const seen = await server.request(`/api/contracts/${server.contract}/asking`, 'client')
    expect(await seen.text()).not.toContain('Gelezen!')
  })

  test('a ticket of one contract opens no other, and a socket tells a stranger nothing', async () => {
    const colleague = strangers['a worker of the same centre']!
    const got = await fetch(`${server.url}/api/contracts/${own}/tickets`, {
      method: 'POST',
      headers: { authorization: `Bearer ${colleague}`, 'content-type': 'application/json' },
      body: '{}',
    })
    const { ticket } = (await got.json()) as { ticket: string }
    const close = (contract: string, query: string) =>
      new Promise<number>((resolve) => {
        const socket = new WebSocket(
          `${server.collab}/${contract}?${query}&schema=${DOCUMENT_SCHEMA}`,
        )
        let bytes = 0
        socket.on('message', () => {
          bytes += 1
        })
        socket.on('close', (code) => resolve(bytes === 0 ? code : -1))
      })
    expect(await close(server.contract, `ticket=${ticket}`)).toBe(4401)
    // It was used up by that.
    expect(await close(own, `ticket=${ticket}`)).toBe(4401)
    expect(await close(server.contract, `token=${colleague}`)).toBe(4404)
    expect(await close('n0thing0n0thing0', `token=${colleague}`)).toBe(4404)
  })
})
