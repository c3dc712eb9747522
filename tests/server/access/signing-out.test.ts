/** Signing out of an account, here and at the real service, and being signed out there. */
import { generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { signedOutResponse } from '../../../schemas/api/index.ts'
import { LogoutTokens } from '../../../server/access/logout-token.ts'
import { rawClient } from '../../support/raw-client.ts'
import {
  accountsAt,
  type SignInService,
  SmallBrowser,
  signInService,
} from '../../support/sign-in-service.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let service: SignInService
let server: TestServer
let browser: SmallBrowser
const own = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }

async function start(options: Parameters<typeof signInService>[0] = {}): Promise<void> {
  service = await signInService(options)
  server = await startTestServer({
    accounts: accountsAt(service),
  })
  service.start(`${server.url}/sign-in/callback`)
  service.accounts = {
    els: { name: 'Els Janssens', groups: ['samenspraak'] },
    an: { name: 'An Maes', groups: ['samenspraak'] },
  }
}

async function stop(): Promise<void> {
  await server.close()
  await service.close()
  expect(server.failures).toEqual([])
}

beforeEach(() => {
  browser = new SmallBrowser()
})

const isIn = async (who: SmallBrowser) => (await who.ask(`${server.url}/api/me`)).status === 200

async function signOut(): Promise<string | null> {
  const out = await browser.ask(`${server.url}/api/sign-out`, { method: 'POST', headers: own })
  expect(out.status).toBe(200)
  return v.parse(signedOutResponse, await out.json()).goOn
}

/** A socket in a contract that this browser makes. */
async function openContract(who: SmallBrowser) {
  const made = await who.ask(`${server.url}/api/contracts`, {
    method: 'POST',
    headers: own,
    body: JSON.stringify({ type: 'study', client: { name: 'Iemand' } }),
  })
  const { contract } = (await made.json()) as { contract: string }
  const got = await who.ask(`${server.url}/api/contracts/${contract}/tickets`, {
    method: 'POST',
    headers: own,
    body: '{}',
  })
  const { ticket } = (await got.json()) as { ticket: string }
  const url = server.socketUrl('worker', { token: null, ticket, receipts: '1' })
  return rawClient(server, 'worker', { url: url.replace(server.contract, contract) })
}

describe('[A151] who signs out of an account', () => {
  beforeAll(() => start())
  afterAll(stop)

  test('is out at the service too, and comes back to our page that says so', async () => {
    await browser.signIn(`${server.url}/sign-in`, 'els')
    const goOn = new URL((await signOut()) ?? '')
    expect(goOn.origin).toBe(service.issuer)
    expect(goOn.searchParams.get('post_logout_redirect_uri')).toBe(`${server.url}/sign-in/out`)
    expect(goOn.searchParams.get('id_token_hint')?.split('.').length).toBe(3)
    // Out here, wherever the browser goes next.
    expect(await isIn(browser)).toBe(false)
    const { at } = await browser.submit(goOn.href, { logout: 'yes' })
    expect(at).toBe(`${server.url}/index.html?out`)
    // Without what our own page remembers: the service itself asks who it is.
    browser.cookies(server.url).clear()
    const next = await browser.go(`${server.url}/sign-in`)
    expect(new URL(next.at).pathname).toMatch(/^\/login\//)
  })

  test('is asked by the service when this server was started again meanwhile', async () => {
    await browser.signIn(`${server.url}/sign-in`, 'els')
    await signOut()
    await browser.signIn(`${server.url}/sign-in`, 'els')
    const first = new URL((await signOut()) ?? '')
    first.searchParams.delete('id_token_hint')
    const { at } = await browser.submit(first.href, { logout: 'yes' })
    expect(at).toBe(`${server.url}/index.html?out`)
  })

  test('when the session here was over already, is asked who it is at the next sign-in', async () => {
    await browser.signIn(`${server.url}/sign-in`, 'els')
    for (const [name] of browser.cookies(server.url)) {
      if (name === 'samenspraak') browser.cookies(server.url).delete(name)
    }
    expect(await isIn(browser)).toBe(false)
    const out = await browser.ask(`${server.url}/api/sign-out`, { method: 'POST', headers: own })
    expect(out.status).toBe(401)
    const next = await browser.go(`${server.url}/sign-in`)
    expect(new URL(next.at).pathname).toMatch(/^\/login\//)
  })

  test('comes only to our own page by that way, whatever stands behind it', async () => {
    const { at } = await browser.go(`${server.url}/sign-in/out?to=https://elders.example`)
    expect(at).toBe(`${server.url}/index.html?out`)
  })
})

describe('[A151] at a service without such a page', () => {
  beforeAll(() => start({ signsOut: false }))
  afterAll(stop)

  test('who signs out is out here, and stays here', async () => {
    await browser.signIn(`${server.url}/sign-in`, 'els')
    expect(await signOut()).toBe(null)
    expect(await isIn(browser)).toBe(false)
  })
})

describe('[A152] whom the service signs out', () => {
  beforeAll(() => start())
  afterAll(stop)

  test('is out here at once: every browser, every open socket; others stay', async () => {
    await browser.signIn(`${server.url}/sign-in`, 'els')
    const elsewhere = new SmallBrowser()
    await elsewhere.signIn(`${server.url}/sign-in`, 'els')
    const another = new SmallBrowser()
    await another.signIn(`${server.url}/sign-in`, 'an')
    const [socket, stays] = [await openContract(elsewhere), await openContract(another)]
    // At the service, by another program: nothing is asked of us by this browser.
    const end = `${service.issuer}/session/end?${new URLSearchParams({ client_id: 'samenspraak' })}`
    await browser.submit(end, { logout: 'yes' })
    expect(await socket.closed).toBe(4401)
    expect(await isIn(browser)).toBe(false)
    expect(await isIn(elsewhere)).toBe(false)
    expect(await isIn(another)).toBe(true)
    expect(stays.code).toBe(null)
    stays.terminate()
  })

  test.each([
    ['nothing', ''],
    ['no token', 'logout_token=x'],
    ['a token of nobody', 'logout_token=eyJhbGciOiJub25lIn0.e30.'],
    ['megabytes', `logout_token=${'x'.repeat(2 ** 20)}`],
  ])('%s signs nobody out', async (_what, body) => {
    await browser.signIn(`${server.url}/sign-in`, 'els')
    const answer = await fetch(`${server.url}/sign-in/ended`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect([400, 413]).toContain(answer.status)
    expect(await isIn(browser)).toBe(true)
  })
})

describe('[A152] a word of the service', () => {
  const issuer = 'https://login.example.be'
  const client = 'samenspraak'
  const now = Date.UTC(2026, 10, 22)
  const event = 'http://schemas.openid.net/event/backchannel-logout'
  const good = {
    iss: issuer,
    aud: client,
    iat: now / 1000,
    jti: 'one',
    sub: 'els',
    events: { [event]: {} },
  }
  let ours: Awaited<ReturnType<typeof generateKeyPair>>
  let tokens: LogoutTokens
  beforeAll(async () => {
    ours = await generateKeyPair('ES256')
  })
  beforeEach(() => {
    tokens = new LogoutTokens({ now: () => now })
  })

  async function read(claims: object, header: object = {}, key = ours.privateKey) {
    const token = await new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: 'logout+jwt', ...header })
      .sign(key)
    return tokens.read(token, { issuer, client, keys: { key: async () => ours.publicKey } })
  }

  test('counts again when what it says could not be done', async () => {
    expect(await read(good)).toMatchObject({ ok: true })
    tokens.takeAgain(good.jti)
    expect(await read(good)).toMatchObject({ ok: true })
    expect(await read(good)).toEqual({ ok: false, reason: 'used' })
  })

  test('counts once', async () => {
    expect(await read(good)).toEqual({ ok: true, subject: 'els', id: good.jti })
    expect(await read(good)).toEqual({ ok: false, reason: 'used' })
    expect(await read({ ...good, jti: 'two', aud: ['another', client] })).toMatchObject({
      ok: true,
    })
  })

  test.each([
    ['of another service', { iss: 'https://elders.example' }, 'issuer'],
    ['for another program', { aud: 'another' }, 'audience'],
    ['for nobody', { aud: undefined }, 'claims'],
    ['of long ago', { iat: now / 1000 - 200 }, 'time'],
    ['of a time to come', { iat: now / 1000 + 200 }, 'time'],
    ['that is over', { exp: now / 1000 - 60 }, 'expired'],
    ['that signs somebody in', { nonce: 'x' }, 'claims'],
    ['about something else', { events: { other: {} } }, 'claims'],
    ['without an event', { events: undefined }, 'claims'],
    ['of a session alone', { sub: undefined, sid: 'x' }, 'claims'],
    ['without a name of its own', { jti: undefined }, 'claims'],
  ])('%s counts for nothing', async (_what, change, reason) => {
    expect(await read({ ...good, ...change })).toEqual({ ok: false, reason })
  })

  test('that another signed, or nobody, or as another kind of token, counts for nothing', async () => {
    const theirs = await generateKeyPair('ES256')
    expect(await read(good, {}, theirs.privateKey)).toEqual({ ok: false, reason: 'signature' })
    expect(await read(good, { typ: 'at+jwt' })).toEqual({ ok: false, reason: 'form' })
    const secret = { kty: 'oct', k: 'AAAA'.repeat(16), alg: 'HS256' } satisfies JWK
    const shared = await new SignJWT(good)
      .setProtectedHeader({ alg: 'HS256' })
      .sign(await importJWK(secret))
    const keys = { key: async () => ours.publicKey }
    expect(await tokens.read(shared, { issuer, client, keys })).toMatchObject({ ok: false })
    expect(await tokens.read(`${shared}${'x'.repeat(20_000)}`, { issuer, client, keys })).toEqual({
      ok: false,
      reason: 'too-long',
    })
  })
})
