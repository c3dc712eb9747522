/**
 * The tokens of portals, over HTTP against the real server: what a right one opens, and what each wrong
 * one gets. In one file, because every case is a row about the same token.
 */
import { createHmac } from 'node:crypto'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { contractList, contractView, me, ticketResponse } from '../../../schemas/api/index.ts'
import { rights } from '../../../schemas/contract/index.ts'
import { holdsNationalNumber, PortalTokens } from '../../../server/access/portal-token.ts'
import { realSystem } from '../../../server/system.ts'
import {
  type Claims,
  claimsOf,
  ISSUER,
  issuerSettings,
  keyServer,
  type SigningKey,
  sign,
  signingKey,
  unsigned,
} from '../../support/issuer.ts'
import { rawClient } from '../../support/raw-client.ts'
import { clock } from '../../support/settable-clock.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const MINUTE = 60_000

let server: TestServer
let key: SigningKey
let edwards: SigningKey
let strange: SigningKey

beforeAll(async () => {
  ;[key, edwards, strange] = await Promise.all([
    signingKey('one'),
    signingKey('two', 'EdDSA'),
    signingKey('one'),
  ])
  server = await startTestServer({
    issuers: [
      issuerSettings({ inline: [{ ...key.publicJwk }, { ...edwards.publicJwk }] }),
      issuerSettings(
        { inline: [{ ...strange.publicJwk }] },
        { issuer: 'https://elders.example', centre: 'OCMW Elders', audience: 'elsewhere' },
      ),
    ],
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

const claims = (other: Claims = {}) => claimsOf(server.url, server.contract, other)

function ask(token: string, path = here(), init: RequestInit = {}): Promise<Response> {
  const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` }
  return fetch(`${server.url}${path}`, { ...init, headers })
}

const mint = (other: Claims = {}, by = key) => sign(claims(other), by)

async function view(token: string) {
  const answer = await ask(token)
  expect(answer.status).toBe(200)
  return v.parse(contractView, await answer.json())
}

/** Why the last token was refused, as the log has it. */
function lastReason(): string | undefined {
  const last = server.events.findLast(({ kind }) => kind === 'sign-in-refused')
  return last?.kind === 'sign-in-refused' ? last.reason : undefined
}

async function openSocket(token: string) {
  const answer = await ask(token, `${here()}/tickets`, { method: 'POST' })
  expect(answer.status).toBe(201)
  const { ticket } = v.parse(ticketResponse, await answer.json())
  const url = server.socketUrl('worker', { token: null, ticket, receipts: '1' })
  return rawClient(server, 'worker', { url })
}

describe('[A8] a portal’s token lets one person into one contract with one role', () => {
  test.each(['ES256', 'EdDSA'])('signed with %s', async (alg) => {
    const token = await mint({}, alg === 'ES256' ? key : edwards)
    expect((await view(token)).me).toMatchObject({ name: 'Wim Claes', role: 'worker' })
    const said = v.parse(me, await (await ask(token, '/api/me')).json())
    expect(said).toMatchObject({ by: 'portal', contract: server.contract, staff: false })
    expect(said.until).toBeGreaterThan(Date.now() + 4 * MINUTE)
  })

  test('the same person comes back as the same participant, another subject as another', async () => {
    const first = await view(await mint({ sub: 'a', role: 'support', name: 'An' }))
    const again = await view(await mint({ sub: 'a', role: 'support', name: 'An' }))
    const other = await view(await mint({ sub: 'b', role: 'support', name: 'An' }))
    expect(again.me).toEqual(first.me)
    expect(other.me.id).not.toBe(first.me.id)
  })

  test('two that come at once for the first time make one participant', async () => {
    const tokens = await Promise.all([1, 2, 3, 4].map(() => mint({ sub: 'at-once' })))
    const views = await Promise.all(tokens.map(view))
    expect(new Set(views.map((one) => one.me.id)).size).toBe(1)
  })

  test('it finds no other contract, lists none, makes none and is no member of staff', async () => {
    const made = await server.request('/api/contracts', 'worker', {
      method: 'POST',
      body: JSON.stringify({ type: 'study', client: { name: 'Iemand' } }),
    })
    const { contract } = (await made.json()) as { contract: string }
    const token = await mint()
    expect((await ask(token, `/api/contracts/${contract}`)).status).toBe(404)
    const list = v.parse(contractList, await (await ask(token, '/api/contracts')).json())
    expect(list.contracts.map(({ id }) => id)).toEqual([server.contract])
    const body = JSON.stringify({ type: 'study', client: { name: 'Iemand' } })
    expect((await ask(token, '/api/contracts', { method: 'POST', body })).status).toBe(403)
  })

  test('a contract of another centre, or none, is not there, and nobody is made for it', async () => {
    const elsewhere = await sign(
      { ...claims({ iss: 'https://elders.example', sub: 'x' }), aud: 'elsewhere' },
      strange,
    )
    expect((await ask(elsewhere)).status).toBe(404)
    const centre = await server.store.centreNamed('OCMW Elders')
    expect(centre).not.toBe(null)
    expect(await server.store.personBySubject(centre!.id, 'https://elders.example', 'x')).toBe(null)
    expect((await ask(await mint({ contract: 'no-such-contract' }))).status).toBe(404)
    expect(lastReason()).toBe('no-contract')
  })

  test('it can be used again in its minutes; the ticket that it gets cannot', async () => {
    const token = await mint()
    await view(token)
    await view(token)
    const answer = await ask(token, `${here()}/tickets`, { method: 'POST' })
    const { ticket } = v.parse(ticketResponse, await answer.json())
    const url = server.socketUrl('worker', { token: null, ticket })
    const first = await rawClient(server, 'worker', { url })
    const second = await rawClient(server, 'worker', { url })
    expect(await second.closed).toBe(4401)
    first.socket.close()
  })
})

describe('[A14] a portal’s own program', () => {
  const program = (other: Claims = {}) =>
    mint({
      scope: 'contracts',
      contract: undefined,
      role: undefined,
      name: undefined,
      sub: undefined,
      ...other,
    })

  test('is told by its scope, and is no person: it opens nothing that a person opens', async () => {
    const tokens = new PortalTokens(
      [{ ...issuerSettings({ inline: [{ ...key.publicJwk }] }), centre: server.demo.centre }],
      realSystem,
      () => server.url,
    )
    expect(await tokens.read(await program())).toMatchObject({
      ok: true,
      value: { kind: 'program', issuer: ISSUER, centre: server.demo.centre },
    })
    // What contract types there are is no secret of anybody, and a program makes contracts of them.
    for (const path of [here(), '/api/contracts', '/api/me', '/api/week']) {
      expect((await ask(await program(), path)).status).toBe(401)
      expect(lastReason()).toBe('scope')
    }
  })

  test('needs the word of the operator, who may not have given it', async () => {
    const settings = issuerSettings({ inline: [{ ...key.publicJwk }] }, { contracts: false })
    const tokens = new PortalTokens(
      [{ ...settings, centre: server.demo.centre }],
      realSystem,
      () => server.url,
    )
    expect(await tokens.read(await program())).toEqual({ ok: false, refusal: 'scope' })
  })
})

describe('[A9] what is missing, wrong or too much in a token refuses it', () => {
  test.each([
    ['iss', 'issuer'],
    ['aud', 'claims'],
    ['sub', 'claims'],
    ['exp', 'claims'],
    ['iat', 'claims'],
    ['contract', 'claims'],
    ['role', 'claims'],
    ['name', 'claims'],
  ])('a token without %s', async (name, reason) => {
    expect((await ask(await mint({ [name]: undefined }))).status).toBe(401)
    expect(lastReason()).toBe(reason)
  })

  const now = () => Math.floor(Date.now() / 1000)

  test.each<[string, () => Claims, string]>([
    ['of another audience', () => ({ aud: 'https://elders.example' }), 'audience'],
    ['of an audience among others', () => ({ aud: ['a', 'b'] }), 'audience'],
    ['of an audience that only begins so', () => ({ aud: `${server.url}/x` }), 'audience'],
    ['that is over', () => ({ iat: now() - 400, exp: now() - 31 }), 'expired'],
    ['for more than ten minutes', () => ({ exp: now() + 601 }), 'time'],
    ['made in the future', () => ({ iat: now() + 60, exp: now() + 120 }), 'time'],
    ['that is good later', () => ({ nbf: now() + 60 }), 'time'],
    ['that ends before it was made', () => ({ iat: now() + 20, exp: now() + 10 }), 'time'],
    ['with a text for a time', () => ({ exp: String(now() + 60) }), 'claims'],
    ['with a time that never ends', () => ({ exp: 1e300 }), 'claims'],
    ['with a role that is none', () => ({ role: 'admin' }), 'role'],
    ['with a role of JavaScript’s own', () => ({ role: 'constructor' }), 'role'],
    ['with a role that this portal may not give', () => ({ role: 'partner' }), 'role'],
    ['with several roles', () => ({ role: ['worker'] }), 'claims'],
    ['with an empty name', () => ({ name: '  ' }), 'claims'],
    ['with a name of lines', () => ({ name: 'A\nB' }), 'claims'],
    ['with a path for a contract', () => ({ contract: '../x' }), 'claims'],
    ['with all contracts', () => ({ contract: '*' }), 'claims'],
    ['with several contracts', () => ({ contract: [server.contract] }), 'claims'],
    ['with a national number', () => ({ sub: '85.07.30-033.28' }), 'subject'],
    ['with a national number in it', () => ({ sub: 'rrn:85073003328' }), 'subject'],
    ['with a scope beside a person', () => ({ scope: 'contracts' }), 'scope'],
    [
      'with an unknown scope',
      () => ({ scope: 'everything', contract: undefined, role: undefined }),
      'scope',
    ],
  ])('a token %s', async (_what, other, reason) => {
    expect((await ask(await mint(other()))).status).toBe(401)
    expect(lastReason()).toBe(reason)
  })

  test('a clock that differs by half a minute does no harm', async () => {
    await view(await mint({ iat: now() + 25, exp: now() + 90 }))
    await view(await mint({ iat: now() - 100, exp: now() - 25 }))
  })

  test('the national number is known by its check, however it is written', () => {
    for (const text of ['85073003328', '85.07.30-033.28', '85 07 30 033 28', 'x85073003328y']) {
      expect(holdsNationalNumber(text)).toBe(true)
    }
    // Born after 1999: checked with a 2 before it.
    const first = '010203001'
    const check = String(97 - (Number(`2${first}`) % 97)).padStart(2, '0')
    expect(holdsNationalNumber(first + check)).toBe(true)
    for (const text of ['85073003329', '1234', '9285073003328', 'a1b2c3d4e5f6', ISSUER]) {
      expect(holdsNationalNumber(text)).toBe(false)
    }
  })
})

describe('[A10] only the portal itself can sign', () => {
  test.each<[string, () => Promise<string> | string, string]>([
    ['without a signature', () => unsigned({ alg: 'none' }, claims()), 'algorithm'],
    ['with “None”', () => unsigned({ alg: 'None' }, claims()), 'algorithm'],
    ['with no algorithm', () => unsigned({}, claims()), 'algorithm'],
    ['with HS256 and the public key', () => hmacWithPublicKey(), 'algorithm'],
    [
      'said to be RS256',
      () => unsigned({ alg: 'RS256', kid: 'one' }, claims(), 'AAAA'),
      'algorithm',
    ],
    ['with ES256 and nothing', () => unsigned({ alg: 'ES256', kid: 'one' }, claims()), 'signature'],
    [
      'with an ES256 of noughts',
      () => unsigned({ alg: 'ES256', kid: 'one' }, claims(), 'A'.repeat(86)),
      'signature',
    ],
    ['by another key of the same name', () => mint({}, strange), 'signature'],
    ['by a key that is not known', async () => mint({}, { ...key, kid: 'three' }), 'signature'],
    ['with its own key in the header', () => withOwnKey(), 'signature'],
    ['as somebody else’s, by a portal', () => mint({ iss: 'https://elders.example' }), 'signature'],
    ['by a portal that is not known', () => mint({ iss: 'https://a.example' }), 'issuer'],
    ['by a portal named as a JavaScript name', () => mint({ iss: '__proto__' }), 'issuer'],
    ['with what must be understood', () => withCritical(), 'signature'],
    ['and changed afterwards', async () => changed(await mint()), 'signature'],
    ['with a part too few', async () => (await mint()).split('.').slice(0, 2).join('.'), 'none'],
    ['with a part too many', async () => `${await mint()}.x`, 'none'],
    ['of 5000 letters', () => mint({ padding: 'x'.repeat(5000) }), 'too-long'],
    ['of nonsense', () => 'a.b.c', 'form'],
    ['of dots', () => '..', 'form'],
    [
      'of JSON that is a list',
      () => unsigned([] as unknown as Claims, [] as unknown as Claims),
      'form',
    ],
  ])('a token %s', async (_what, make, reason) => {
    const before = server.events.length
    expect((await ask(await make())).status).toBe(401)
    if (reason !== 'none') expect(lastReason()).toBe(reason)
    const said = JSON.stringify(server.events.slice(before))
    expect(said).not.toMatch(/Wim|pairwise|eyJ/)
  })

  function hmacWithPublicKey(): string {
    const token = unsigned({ alg: 'HS256', kid: 'one' }, claims())
    const text = token.slice(0, -1)
    const secret = JSON.stringify(key.publicJwk)
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
  }

  function withOwnKey(): Promise<string> {
    return sign(claims(), strange, { jwk: strange.publicJwk, jku: 'http://127.0.0.1:1/keys' })
  }

  async function withCritical(): Promise<string> {
    const token = await mint()
    const [, payload, signature] = token.split('.')
    const header = Buffer.from(
      JSON.stringify({ alg: 'ES256', kid: 'one', crit: ['b64'], b64: false }),
    )
    return `${header.toString('base64url')}.${payload}.${signature}`
  }

  function changed(token: string): string {
    const [header, , signature] = token.split('.')
    const other = Buffer.from(JSON.stringify(claims({ role: 'client' }))).toString('base64url')
    return `${header}.${other}.${signature}`
  }
})

describe('[A11] name and role follow what the portal says now', () => {
  const later = (by: number) => {
    const now = Math.floor(Date.now() / 1000)
    return { iat: now + by, exp: now + 300 }
  }

  test('another role ends what was opened with the one before, and an older token gives none back', async () => {
    const worker = await mint({ sub: 'c', role: 'support', name: 'Jan', ...later(-10) })
    const before = await view(worker)
    const socket = await openSocket(worker)
    const reader = await mint({ sub: 'c', role: 'reader', name: 'Jan', ...later(-5) })
    const after = await view(reader)
    expect(after.me).toEqual({ ...before.me, role: 'reader' })
    expect(after.rights).toEqual(rights('reader', 'draft'))
    expect(await socket.closed).toBe(4403)
    expect((await ask(worker)).status).toBe(401)
    expect(lastReason()).toBe('older')
    expect(
      (await view(await mint({ sub: 'c', role: 'reader', name: 'Jan', ...later(-20) }))).me.role,
    ).toBe('reader')
    const { centre, contract } = server.demo
    const acts = await server.store.actsOf(centre, contract, Number.MAX_SAFE_INTEGER, 100)
    const own = acts.filter(({ about }) => about === before.me.id).map(({ act }) => act)
    expect(own.toSorted()).toEqual(['joined', 'role-changed'])
  })

  test('another name is shown from then on, and ends nothing', async () => {
    const first = await mint({ sub: 'd', name: 'Els Oud', ...later(-10) })
    const socket = await openSocket(first)
    const renamed = await view(await mint({ sub: 'd', name: 'Els Nieuw', ...later(-5) }))
    expect(renamed.me.name).toBe('Els Nieuw')
    expect((await view(first)).me.name).toBe('Els Nieuw')
    expect(socket.code).toBe(null)
    socket.socket.close()
  })
})

describe('[A12] the keys of a portal that publishes them', () => {
  test('change without anyone noticing; a portal that is away harms only its own, for a while', async () => {
    const [first, second] = await Promise.all([signingKey('first'), signingKey('second')])
    const published = await keyServer(first)
    const other = await startTestServer({
      issuers: [
        issuerSettings({ url: published.url }),
        issuerSettings({ url: 'http://127.0.0.1:1/keys' }, { issuer: 'https://away.example' }),
      ],
    })
    const asks = async (by: SigningKey, more: Claims = {}) => {
      const token = await sign(claimsOf(other.url, other.contract, more), by)
      const headers = { authorization: `Bearer ${token}` }
      return (await fetch(`${other.url}/api/contracts/${other.contract}`, { headers })).status
    }
    try {
      const away = { iss: 'https://away.example' }
      expect(await asks(first, away)).toBe(503)
      expect(await Promise.all([asks(first), asks(first), asks(first)])).toEqual([200, 200, 200])
      expect(published.asked).toBe(1)
      published.publish(first, second)
      // Not at once: whoever names unknown keys does not make the server ask again and again.
      expect(await asks(second)).toBe(401)
      expect(await asks(first)).toBe(200)
      expect((await other.request(`/api/contracts/${other.contract}`)).status).toBe(200)
      const last = other.events.findLast(({ kind }) => kind === 'sign-in-refused')
      expect(last).toEqual({ kind: 'sign-in-refused', way: 'portal', reason: 'signature' })
    } finally {
      await other.close()
      await published.close()
    }
  })
})

describe('[A4] headers', () => {
  test.each([
    ['two tokens in one', (token: string) => `Bearer ${token}, Bearer ${token}`],
    ['another scheme', (token: string) => `DPoP ${token}`],
    ['nothing after the scheme', () => 'Bearer '],
    ['a token with spaces in it', (token: string) => `Bearer ${token.replace('.', ' ')}`],
  ])('with %s are nobody', async (_what, header) => {
    const headers = { authorization: header(await mint()) }
    expect((await fetch(`${server.url}${here()}`, { headers })).status).toBe(401)
  })

  test('that are too long are refused before anyone looks at them', async () => {
    const headers = { authorization: `Bearer ${'x'.repeat(20_000)}` }
    expect((await fetch(`${server.url}${here()}`, { headers })).status).toBe(431)
  })

  test('a token of a portal in the address of a socket opens none, also in the demo', async () => {
    const url = server.socketUrl('worker', { token: await mint() })
    expect(await (await rawClient(server, 'worker', { url })).closed).toBe(4401)
  })
})
