/** Each route of a contract over HTTP: what it answers, whom it refuses, and in which words; so a long file. */
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { contractTypes, study } from '../../../plugins/contract-types/index.ts'
import {
  contractList,
  contractTypeList,
  contractTypeResponse,
  contractView,
  demoResponse,
  documentResponse,
  newContractResponse,
  problemDetail,
  ticketResponse,
} from '../../../schemas/api/index.ts'
import { rights } from '../../../schemas/contract/index.ts'
import {
  allBlocks,
  type CanonicalContract,
  DOCUMENT_SCHEMA,
} from '../../../schemas/document/index.ts'
import { enter } from '../../support/invited.ts'
import { rawClient } from '../../support/raw-client.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer({ origins: ['https://portal.example'] })
})
afterAll(async () => {
  await server.close()
  expect(server.failures).toEqual([])
})

async function problem(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const detail = v.parse(problemDetail, await answer.json())
  expect(detail.status).toBe(answer.status)
  return detail
}

function post(path: string, body: unknown, role: 'worker' | 'client' | null = 'worker') {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return server.request(path, role, { method: 'POST', body: text })
}

const here = () => `/api/contracts/${server.contract}`

describe('[R50] every route asks who is there', () => {
  test.each([
    ['GET', ''],
    ['GET', '/x'],
    ['GET', '/x/document'],
    ['GET', '/x/type'],
    ['POST', ''],
    ['POST', '/x/tickets'],
    ['DELETE', '/x/set-aside/y'],
  ])('%s /api/contracts%s', async (method, path) => {
    const none = await server.request(`/api/contracts${path}`, null, { method })
    expect(none.status).toBe(401)
    expect(none.headers.get('www-authenticate')).toBe('Bearer')
    expect(await problem(none)).toMatchObject({ code: 'not-signed-in' })
    const headers = { authorization: `Bearer ${'x'.repeat(43)}` }
    expect((await server.request(`/api/contracts${path}`, null, { method, headers })).status).toBe(
      401,
    )
  })

  test('a contract in which one takes no part is not there', async () => {
    const made = await post('/api/contracts', { type: 'study', client: { name: 'Iemand' } })
    const { contract } = v.parse(newContractResponse, await made.json())
    for (const path of ['', '/document', '/type', '/set-aside']) {
      const answer = await server.request(`/api/contracts/${contract}${path}`, 'client')
      expect(await problem(answer)).toMatchObject({ status: 404, code: 'not-found' })
    }
    expect((await post(`/api/contracts/${contract}/tickets`, {}, 'client')).status).toBe(404)
    const socket = await rawClient(server, 'client', {
      url: server.socketUrl('client').replace(server.contract, contract),
    })
    expect(await socket.closed).toBe(4404)
  })
})

describe('contracts', () => {
  test('[R51] the list names what one takes part in', async () => {
    const answer = await server.request('/api/contracts', 'client')
    const list = v.parse(contractList, await answer.json())
    expect(list.me).toEqual({
      name: 'Amina Haddad',
      staff: false,
      centre: 'OCMW Voorbeeldstad',
      duty: null,
    })
    expect(list.contracts).toMatchObject([
      { id: server.contract, type: 'study', client: 'Amina Haddad', role: 'client' },
    ])
    // The contract is in Dutch; who reads the list may have another language.
    expect(list.contracts[0]).toMatchObject({ typeName: study.names.nl, typeNames: study.names })
  })

  test('[R51] a contract says who is in it, what one may do, and the wording it uses', async () => {
    const view = v.parse(contractView, await (await server.request(here(), 'support')).json())
    expect(view).toMatchObject({
      id: server.contract,
      epoch: 1,
      me: { name: 'Jo Maes', role: 'support' },
      rights: [...rights('support', 'draft')],
    })
    expect(view.participants.map(({ role }) => role)).toEqual(['worker', 'client', 'support'])
    const { wordings } = view.definition as unknown as { wordings: { hash: string }[] }
    const answer = await server.request(`${here()}/document`)
    const { contract } = v.parse(documentResponse, await answer.json())
    const hashes = new Set(wordings.map(({ hash }) => hash))
    const clauses = [...allBlocks((contract as unknown as CanonicalContract).body)].filter(
      ({ type }) => type === 'clause',
    )
    expect(clauses.length).toBeGreaterThan(3)
    for (const clause of clauses) expect(hashes).toContain((clause as { hash: string }).hash)
  })

  test('[R51] the whole type of a contract is for those who take part in it', async () => {
    const answer = await server.request(`${here()}/type`, 'client')
    const type = v.parse(contractTypeResponse, await answer.json())
    const [study] = contractTypes.filter(({ id }) => id === type.id)
    expect(type.rules).toEqual(JSON.parse(JSON.stringify(study!.rules)))
    expect(type.version).toBe(study!.version)
    const none = await server.request('/api/contracts/x/type', 'client')
    expect(await problem(none)).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('[R52] a worker makes one; who is invited opens it with a PIN of their own', async () => {
    const answer = await post('/api/contracts', {
      type: 'study',
      client: { name: '  Bilal Ö. ' },
      support: { name: 'Mia' },
      facts: { school: 'Artevelde', unknown: 'x' },
    })
    expect(answer.status).toBe(201)
    const { contract, links } = v.parse(newContractResponse, await answer.json())
    expect(answer.headers.get('location')).toBe(`/api/contracts/${contract}`)
    expect(links.map(({ name, role }) => [name, role])).toEqual([
      ['Sara Peeters', 'worker'],
      ['Bilal Ö.', 'client'],
      ['Mia', 'support'],
    ])
    expect(links.map(({ expiresAt }) => expiresAt !== null)).toEqual([false, true, true])
    for (const { url, role } of links.slice(1)) {
      const invited = await enter(server, url)
      const view = await invited.request(`/api/contracts/${contract}`)
      expect(v.parse(contractView, await view.json()).me.role).toBe(role)
    }
    const stored = await server.request(`/api/contracts/${contract}/document`)
    const document = v.parse(documentResponse, await stored.json())
    expect(document.seq).toBe(1)
    expect(document.contract).toMatchObject({
      type: { id: 'study' },
      facts: { school: { value: 'Artevelde' }, clientName: { value: 'Bilal Ö.' } },
    })
    expect(JSON.stringify(document.contract)).not.toContain('unknown')
  })

  test('[R52] nobody else makes one', async () => {
    const answer = await post('/api/contracts', { type: 'study', client: { name: 'A' } }, 'client')
    expect(await problem(answer)).toMatchObject({ status: 403, code: 'not-allowed' })
  })

  test.each([
    ['{', 'a body in JSON'],
    ['[]', 'type to be there; client to be there'],
    ['"x"', 'the body to be Object'],
    [{ client: { name: 'A' } }, 'type to be there'],
    [{ type: 'study', client: { name: '' } }, 'client.name to be at least 1 long'],
    [{ type: 'study', client: { name: 'A' }, 'geheim@x': 1 }, 'to have no other fields'],
    [{ type: 'study', client: { name: 'A' }, facts: { 'geheim x': 1 } }, 'facts to be'],
    [{ type: 'other', client: { name: 'A' } }, 'type to be a contract type'],
    [{ type: 'study', language: 'en', client: { name: 'A' } }, 'language to be'],
  ])(
    '[R53] wrong JSON %j is answered with what was expected, and nothing of what came',
    async (body, expected) => {
      const answer = await post('/api/contracts', body)
      const detail = await problem(answer)
      expect(detail).toMatchObject({ status: 400, code: 'bad-request' })
      expect(detail.detail).toContain(expected)
      expect(JSON.stringify(detail)).not.toContain('geheim')
    },
  )

  test('[R53] a body that is too large is answered with 413', async () => {
    const answer = await post('/api/contracts', { type: 'x'.repeat(300_000) })
    expect(await problem(answer)).toMatchObject({ status: 413, code: 'too-large' })
  })

  test('[R53] problems come in the language of the reader', async () => {
    const headers = { 'accept-language': 'fr-BE,fr;q=0.9' }
    const answer = await server.request('/api/contracts', null, { headers })
    expect(answer.headers.get('content-language')).toBe('fr')
    expect((await problem(answer)).title).toContain('Vous')
  })

  test('[R54] a document is not sent again when it is known', async () => {
    const first = await server.request(`${here()}/document`)
    const tag = first.headers.get('etag')!
    const headers = { 'if-none-match': tag }
    expect((await server.request(`${here()}/document`, 'worker', { headers })).status).toBe(304)
    const client = await rawClient(server, 'client')
    client.edit((text) => text.insert(0, 'x'))
    await client.saved()
    client.terminate()
    const next = await server.request(`${here()}/document`, 'worker', { headers })
    expect(next.status).toBe(200)
    expect(next.headers.get('etag')).not.toBe(tag)
  })
})

describe('[R55] tickets', () => {
  async function ticket(body: unknown = {}) {
    const answer = await post(`${here()}/tickets`, body, 'client')
    expect(answer.status).toBe(201)
    return v.parse(ticketResponse, await answer.json())
  }

  test('open a socket once, and give the key for the own device, the same each time', async () => {
    const { ticket: one, localKey, epoch } = await ticket()
    expect(Buffer.from(localKey, 'base64')).toHaveLength(32)
    expect((await ticket()).localKey).toBe(localKey)
    expect(epoch).toBe(1)
    const params = { token: null, ticket: one }
    const client = await rawClient(server, 'client', { params })
    client.edit((text) => text.insert(0, 't'))
    await client.saved()
    client.terminate()
    expect((await rawClient(server, 'client', { params })).code).toBe(4401)
  })

  test('for reading open a session that cannot write, whatever the address says', async () => {
    const { ticket: one } = await ticket({ mode: 'read' })
    const params = { token: null, ticket: one, mode: 'write' }
    const client = await rawClient(server, 'client', { params })
    client.edit((text) => text.insert(0, 't'))
    expect(await client.closed).toBe(4403)
  })

  test('are for one contract', async () => {
    const { ticket: one } = await ticket()
    const url = server.socketUrl('client', { token: null, ticket: one })
    const socket = new WebSocket(url.replace(server.contract, 'another'))
    expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(4401)
  })
})

describe('the rest', () => {
  test('[R56] contract types can be listed', async () => {
    const answer = await server.request('/api/contract-types')
    const { types } = v.parse(contractTypeList, await answer.json())
    expect(types.map(({ id }) => id)).toEqual(contractTypes.map(({ id }) => id))
  })

  test('[R57] the demo tells its people, in demo mode only', async () => {
    const answer = await server.request('/api/demo', null)
    const told = await answer.json()
    const demo = v.parse(demoResponse, told)
    expect(demo.people.map(({ role }) => role)).toEqual(['worker', 'client', 'support'])
    expect(told).toEqual({
      contract: server.contract,
      schema: DOCUMENT_SCHEMA,
      people: server.demo.people.map(({ role, name, token }) => ({
        role,
        name,
        token,
        url: expect.stringMatching(`^${server.url}/\\S*#\\S*${token}`),
      })),
    })
    const other = await startTestServer({ demo: false })
    expect((await other.request('/api/demo', null)).status).toBe(404)
    expect((await rawClient(other, 'client')).code).toBe(4401)
    await other.close()
  })

  test.each(['/api', '/api/nothing', '/nothing', '/..%2f..%2fpackage.json', '/contract.html'])(
    '[R58] what is not there, as %s, is a problem detail',
    async (path) => {
      expect(await problem(await server.request(path))).toMatchObject({ status: 404 })
    },
  )

  test('[R58] every answer has the headers that keep a browser safe', async () => {
    for (const path of ['/health/live', '/api/contracts', '/nothing']) {
      const { headers } = await server.request(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
    const page = await server.request('/nothing', null, { headers: { accept: 'text/html' } })
    const policy = page.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${server.port};`)
  })

  test('[R59] a portal that is allowed may ask from its own site, another may not', async () => {
    const ask = (origin: string) =>
      server.request('/api/contracts', 'worker', { headers: { origin } })
    const allowed = await ask('https://portal.example')
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://portal.example')
    const other = await ask('https://other.example')
    expect(other.headers.get('access-control-allow-origin')).toBe(null)
  })

  test('[R60] it is alive, and ready until it closes', async () => {
    const other = await startTestServer()
    expect((await other.request('/health/live', null)).status).toBe(200)
    expect((await other.request('/health/ready', null)).status).toBe(200)
    await other.rooms.close()
    expect((await other.request('/health/ready', null)).status).toBe(503)
    await other.close()
  })
})
