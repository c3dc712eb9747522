/** Everyone in a contract tries what the others may: the table of rights against every act over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRights, type Right, type Role, rights } from '../../schemas/contract/index.ts'
import { claimsOf, issuerSettings, type SigningKey, sign, signingKey } from '../support/issuer.ts'
import { rawClient } from '../support/raw-client.ts'
import { startTestServer, type TestServer } from '../support/test-server.ts'

const roles = ['worker', 'client', 'support', 'reader'] as const
let server: TestServer
let key: SigningKey
let tokens: Readonly<Record<(typeof roles)[number], string>>
let people: readonly { readonly id: string; readonly role: Role }[]

beforeAll(async () => {
  key = await signingKey('portal')
  server = await startTestServer({ issuers: [issuerSettings({ inline: [{ ...key.publicJwk }] })] })
  const claims = claimsOf(server.url, server.contract, { role: 'reader', sub: 'reader-1' })
  tokens = {
    worker: server.token('worker'),
    client: server.token('client'),
    support: server.token('support'),
    reader: await sign(claims, key),
  }
  await ask('reader', 'GET', '')
  const view = (await (await ask('worker', 'GET', '')).json()) as { participants: typeof people }
  people = view.participants
})
afterAll(async () => {
  expect(server.failures).toEqual([])
  await server.close()
})

function ask(
  role: (typeof roles)[number],
  method: string,
  path: string,
  body?: object,
): Promise<Response> {
  return fetch(`${server.url}/api/contracts/${server.contract}${path}`, {
    method,
    headers: { authorization: `Bearer ${tokens[role]}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
}

const place = { block: 'b1', from: null, to: null, exact: null, quote: '' }
let count = 0
const newQuestion = () => {
  count += 1
  return {
    id: `q012345678ab${String(count).padStart(4, '0')}`,
    kind: 'question',
    place,
    words: 'Waarom?',
  }
}

/** What asks for each right. Without it the answer is 403; with it the answer is another. */
const acts: readonly {
  readonly right: Right
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: () => object
}[] = [
  { right: 'read', method: 'GET', path: '/document' },
  { right: 'write', method: 'POST', path: '/tickets', body: () => ({ mode: 'write' }) },
  { right: 'ask', method: 'POST', path: '/questions', body: newQuestion },
  { right: 'pause', method: 'POST', path: '/pause', body: () => ({}) },
  { right: 'see-authors', method: 'GET', path: '/authors' },
  { right: 'bring-back', method: 'POST', path: '/removed/back', body: () => ({ passage: 'none' }) },
  {
    right: 'confirm-words',
    method: 'POST',
    path: '/words',
    body: () => ({ block: 'none', hash: '0'.repeat(64) }),
  },
  { right: 'see-people', method: 'GET', path: '/people' },
  {
    right: 'invite-support',
    method: 'POST',
    path: '/invitations',
    body: () => ({ role: 'support', name: 'Iemand' }),
  },
  {
    right: 'invite-partner',
    method: 'POST',
    path: '/invitations',
    body: () => ({ role: 'partner', name: 'School' }),
  },
  { right: 'see-audit', method: 'GET', path: '/acts' },
]

describe('[A145] the table of rights holds over HTTP', () => {
  test.each(acts)(
    'for the right "$right": who has it may, who has it not gets 403',
    async ({ right, method, path, body }) => {
      for (const role of roles) {
        const { status } = await ask(role, method, path, body?.())
        if (rights(role, 'draft').includes(right)) expect(status, role).not.toBe(403)
        else expect(status, role).toBe(403)
      }
    },
  )

  test('nobody lets the worker out, and the worker lets nobody of the client out', async () => {
    const idOf = (role: Role) => people.find((one) => one.role === role)!.id
    for (const role of roles) {
      expect((await ask(role, 'DELETE', `/people/${idOf('worker')}`)).status, role).toBe(403)
    }
    for (const role of ['worker', 'support', 'reader'] as const) {
      expect((await ask(role, 'DELETE', `/people/${idOf('support')}`)).status, role).toBe(403)
      expect((await ask(role, 'DELETE', `/people/${idOf('client')}`)).status, role).toBe(403)
    }
    expect((await ask('support', 'GET', '')).status).toBe(200)
  })

  test('a support person makes no contract, moves none to another version, and is no officer', async () => {
    const post = (path: string, body: object) =>
      server.request(path, 'support', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const wanted = { type: 'study', client: { name: 'Noor' } }
    expect((await post('/api/contracts', wanted)).status).toBe(403)
    expect((await post(`/api/contracts/${server.contract}/migrate`, {})).status).toBe(403)
    expect((await server.request('/api/centre/contracts', 'support')).status).toBe(403)
    const erase = await server.request(`/api/centre/contracts/${server.contract}`, 'worker', {
      method: 'DELETE',
    })
    expect(erase.status).toBe(403)
  })

  test('a reader who asks for writing gets no ticket, and one who writes all the same is out', async () => {
    expect((await ask('reader', 'POST', '/tickets', { mode: 'write' })).status).toBe(403)
    const got = await ask('reader', 'POST', '/tickets', { mode: 'read' })
    const { ticket } = (await got.json()) as { ticket: string }
    const params = { token: null, ticket, mode: 'write' }
    const client = await rawClient(server, 'client', { params })
    client.edit((text) => text.insert(0, 'Niet van mij'))
    expect(await client.closed).toBe(4403)
    const document = await ask('worker', 'GET', '/document')
    expect(await document.text()).not.toContain('Niet van mij')
  })

  test('rights that no act asks for are named here, so that a new one is not forgotten', () => {
    const asked = acts.map(({ right }) => right)
    const elsewhere: readonly Right[] = [
      'point',
      'decide',
      'withdraw-support',
      'withdraw-partner',
      'renew-client',
      'prepare',
      'answer-part',
    ]
    const unnamed = allRights.filter(
      (right) => !asked.includes(right) && !elsewhere.includes(right),
    )
    expect(unnamed).toEqual([])
  })
})
