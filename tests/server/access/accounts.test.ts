/**
 * Signing in with an account, against a real service on this machine. In one file, because all of it is
 * one flow, and starting the service is the larger part of the work.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { me, signInState } from '../../../schemas/api/index.ts'
import { type AccountSettings, readAccounts } from '../../../server/access/index.ts'
import { ownPage } from '../../../server/routes/accounts.ts'
import { rawClient } from '../../support/raw-client.ts'
import { clock } from '../../support/settable-clock.ts'
import { type SignInService, SmallBrowser, signInService } from '../../support/sign-in-service.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let service: SignInService
let server: TestServer
let browser: SmallBrowser

const workers = { claim: 'groups', has: ['samenspraak'] }

async function start(
  settings: Partial<AccountSettings> = {},
  options: Parameters<typeof signInService>[0] = {},
): Promise<void> {
  service = await signInService(options)
  server = await startTestServer({
    accounts: {
      issuer: service.issuer,
      client: 'samenspraak',
      secret: options?.secret ?? null,
      scope: 'openid profile',
      name: 'name',
      centre: 'OCMW Voorbeeldstad',
      workers,
      dataProtection: { claim: 'groups', has: ['dpo'] },
      ...settings,
    },
  })
  service.start(`${server.url}/sign-in/callback`)
  service.accounts = {
    els: { name: 'Els Janssens', groups: ['samenspraak', 'anders'] },
    piet: { name: 'Piet Officier', groups: ['dpo'] },
    karel: { name: 'Karel Anders', groups: ['boekhouding'] },
    geen: { name: 'Zonder Groep' },
  }
}

beforeEach(() => {
  browser = new SmallBrowser()
})
afterEach(() => {
  clock.ahead = 0
})

async function stop(): Promise<void> {
  await server.close()
  await service.close()
  expect(server.failures).toEqual([])
}

async function whoAmI() {
  const answer = await browser.ask(`${server.url}/api/me`)
  return answer.status === 200 ? v.parse(me, await answer.json()) : answer.status
}

/** Why the last sign-in was refused, as the log has it. */
function lastReason(): string | undefined {
  const last = server.events.findLast(({ kind }) => kind === 'sign-in-refused')
  return last?.kind === 'sign-in-refused' ? last.reason : undefined
}

describe('[A18] a worker signs in at the service of the centre', () => {
  beforeAll(() => start())
  afterAll(stop)

  test('and comes back to the page they asked for, with a session', async () => {
    const state = await browser.ask(`${server.url}/api/sign-in`)
    expect(v.parse(signInState, await state.json())).toEqual({ signedIn: false, account: true })
    const to = `contract.html?id=${server.contract}&mode=read`
    const { at } = await browser.signIn(
      `${server.url}/sign-in?${new URLSearchParams({ to })}`,
      'els',
    )
    expect(at).toBe(`${server.url}/${to}`)
    expect(await whoAmI()).toMatchObject({
      name: 'Els Janssens',
      centre: 'OCMW Voorbeeldstad',
      staff: true,
      duty: null,
      by: 'account',
      contract: null,
    })
    expect([...browser.cookies(server.url).keys()]).toEqual(['samenspraak'])
  })

  test('the same account is the same person, with the name of now', async () => {
    await browser.signIn(`${server.url}/sign-in`, 'els')
    const made = await browser.ask(`${server.url}/api/contracts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ type: 'study', client: { name: 'Iemand' } }),
    })
    expect(made.status).toBe(201)
    service.accounts.els = { name: 'Els Peeters', groups: ['samenspraak'] }
    browser = new SmallBrowser()
    await browser.signIn(`${server.url}/sign-in`, 'els')
    expect(await whoAmI()).toMatchObject({ name: 'Els Peeters' })
    const list = await (await browser.ask(`${server.url}/api/contracts`)).json()
    expect((list as { contracts: unknown[] }).contracts.length).toBe(1)
  })

  test('the data protection officer comes in as that, and is no worker', async () => {
    await browser.signIn(`${server.url}/sign-in`, 'piet')
    expect(await whoAmI()).toMatchObject({ staff: false, duty: 'data-protection' })
    const here = `${server.url}/api/contracts/${server.contract}`
    expect((await browser.ask(here)).status).toBe(404)
    expect((await browser.ask(`${here}/document`)).status).toBe(404)
  })

  test.each(['karel', 'geen'])(
    'an account without the right group (%s) does not come in',
    async (who) => {
      const { answer } = await browser.signIn(`${server.url}/sign-in`, who)
      expect(answer.status).toBe(403)
      expect(await answer.text()).toContain('Met dit account kan je hier niet werken')
      expect(await whoAmI()).toBe(401)
      expect(lastReason()).toBe('no-right')
    },
  )

  test('who lost the group is out, in every browser, as soon as they sign in again', async () => {
    service.accounts.an = { name: 'An', groups: ['samenspraak'] }
    await browser.signIn(`${server.url}/sign-in`, 'an')
    const before = browser
    service.accounts.an = { name: 'An', groups: [] }
    browser = new SmallBrowser()
    const { answer } = await browser.signIn(`${server.url}/sign-in`, 'an')
    expect(answer.status).toBe(403)
    browser = before
    expect(await whoAmI()).toBe(401)
  })

  test('who says no at the service reads so, in their own language', async () => {
    const { at } = await browser.go(`${server.url}/sign-in`)
    const { answer } = await browser.go(at, {
      method: 'POST',
      body: 'account=nobody',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Je bent niet aangemeld')
    for (const [language, words] of [
      ['fr', 'Connectez-vous encore une fois'],
      ['de', 'Melden Sie sich noch einmal an'],
    ] as const) {
      const page = await new SmallBrowser().ask(`${server.url}/sign-in/callback`, {
        headers: { 'accept-language': language },
      })
      expect(await page.text()).toContain(words)
    }
  })

  test('signing in again ends the session that was in this browser', async () => {
    await browser.signIn(`${server.url}/sign-in`, 'els')
    const first = browser.cookies(server.url).get('samenspraak')
    await browser.signIn(`${server.url}/sign-in`, 'els')
    expect(browser.cookies(server.url).get('samenspraak')).not.toBe(first)
    const old = await fetch(`${server.url}/api/me`, { headers: { cookie: `samenspraak=${first}` } })
    expect(old.status).toBe(401)
  })
})

describe('[A24] a worker who becomes the data protection officer', () => {
  beforeAll(() => start())
  afterAll(stop)

  const own = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }

  async function contractOf(): Promise<string> {
    const made = await browser.ask(`${server.url}/api/contracts`, {
      method: 'POST',
      headers: own,
      body: JSON.stringify({ type: 'study', client: { name: 'Iemand' } }),
    })
    return ((await made.json()) as { contract: string }).contract
  }

  test('is out of what they had open, and does a worker’s work no more', async () => {
    service.accounts.mia = { name: 'Mia', groups: ['samenspraak'] }
    await browser.signIn(`${server.url}/sign-in`, 'mia')
    const contract = await contractOf()
    const path = `/api/contracts/${contract}`
    const ticket = async () => {
      const got = await browser.ask(`${server.url}${path}/tickets`, {
        method: 'POST',
        headers: own,
        body: '{}',
      })
      return ((await got.json()) as { ticket: string }).ticket
    }
    const socketBy = async (one: string) => {
      const url = server.socketUrl('worker', { token: null, ticket: one, receipts: '1' })
      return rawClient(server, 'worker', { url: url.replace(server.contract, contract) })
    }
    const open = await socketBy(await ticket())
    const waiting = await ticket()
    const before = browser
    service.accounts.mia = { name: 'Mia', groups: ['dpo'] }
    browser = new SmallBrowser()
    await browser.signIn(`${server.url}/sign-in`, 'mia')
    expect(await open.closed).toBe(4401)
    expect(await (await socketBy(waiting)).closed).toBe(4401)
    expect((await before.ask(`${server.url}${path}`)).status).toBe(401)
    expect(await whoAmI()).toMatchObject({ staff: false, duty: 'data-protection' })
    for (const one of ['', '/document', '/people', '/authors', '/asking', '/set-aside']) {
      expect((await browser.ask(`${server.url}${path}${one}`)).status).toBe(404)
    }
    const list = await (await browser.ask(`${server.url}/api/contracts`)).json()
    expect(list).toMatchObject({ contracts: [] })
  })

  test('and is worker still reads the acts of no contract in which they take part', async () => {
    service.accounts.bo = { name: 'Bo', groups: ['samenspraak', 'dpo'] }
    await browser.signIn(`${server.url}/sign-in`, 'bo')
    const contract = await contractOf()
    const acts = (id: string) => browser.ask(`${server.url}/api/centre/contracts/${id}/acts`)
    expect((await acts(contract)).status).toBe(403)
    expect((await acts(server.contract)).status).toBe(200)
  })
})

describe('[A18] who signed out', () => {
  beforeAll(() => start())
  afterAll(stop)

  test('is not signed in again without a word, by whoever sits down next', async () => {
    await browser.signIn(`${server.url}/sign-in`, 'els')
    const asks = async () => {
      const { at } = await browser.go(`${server.url}/sign-in`)
      return new URL(at).pathname.startsWith('/login/')
    }
    // The service knows her still: as long as she did not sign out that is a help.
    expect(await asks()).toBe(false)
    await browser.ask(`${server.url}/api/sign-out`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
    })
    expect(await whoAmI()).toBe(401)
    expect(await asks()).toBe(true)
    await browser.signIn(`${server.url}/sign-in`, 'els')
    expect(await whoAmI()).toMatchObject({ name: 'Els Janssens' })
    expect(await asks()).toBe(false)
  })
})

describe('[A19] coming back is held to what was begun', () => {
  beforeAll(() => start())
  afterAll(stop)

  /** Goes through the service, up to the address to which it sends back, and does not go there. */
  async function backAddress(account = 'els'): Promise<string> {
    const { at } = await browser.go(`${server.url}/sign-in`)
    let answer = await browser.ask(at, {
      method: 'POST',
      body: new URLSearchParams({ account }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    for (;;) {
      const next = new URL(answer.headers.get('location') ?? '', service.issuer).href
      if (next.startsWith(server.url)) return next
      answer = await browser.ask(next)
    }
  }

  test('an answer cannot be used twice, nor in another browser', async () => {
    const back = await backAddress()
    const thief = new SmallBrowser()
    expect((await thief.ask(back)).status).toBe(400)
    expect((await browser.ask(back)).status).toBe(303)
    expect((await browser.ask(back)).status).toBe(400)
    expect(lastReason()).toBe('not-begun-here')
  })

  test('somebody cannot be signed in as another with an answer of theirs', async () => {
    const other = await backAddress('piet')
    browser = new SmallBrowser()
    await browser.go(`${server.url}/sign-in`)
    expect((await browser.ask(other)).status).toBe(400)
    expect(await whoAmI()).toBe(401)
  })

  test.each([
    ['state', 'x'],
    ['code', 'x'],
    ['iss', 'https://elders.example'],
    ['state', ''],
  ])('an answer with another %s is no answer', async (name, value) => {
    const back = new URL(await backAddress())
    if (value === '') back.searchParams.delete(name)
    else back.searchParams.set(name, value)
    expect((await browser.ask(back.href)).status).toBe(400)
    expect(await whoAmI()).toBe(401)
  })

  test('what was begun can be finished for a quarter of an hour', async () => {
    const back = await backAddress()
    clock.ahead = 15 * 60_000
    expect((await browser.ask(back)).status).toBe(400)
  })

  test('what the browser brings back cannot be read or made up', async () => {
    await browser.go(`${server.url}/sign-in?to=index.html`)
    const jar = browser.cookies(server.url)
    const sealed = jar.get('samenspraak-sign-in')!
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('index.html')
    for (const cookie of ['x', 'A'.repeat(100), `${sealed.slice(0, -4)}AAAA`, sealed.slice(4)]) {
      const answer = await fetch(`${server.url}/sign-in/callback?code=x&state=y`, {
        headers: { cookie: `samenspraak-sign-in=${cookie}` },
      })
      expect(answer.status).toBe(400)
      expect(lastReason()).toBe('not-begun-here')
    }
  })

  test('nobody is sent on to another site', async () => {
    const url = 'https://samen.example.be/map'
    for (const to of [
      'https://elders.example/',
      '//elders.example',
      '/\\elders.example',
      '\\\\elders.example',
      'javascript:alert(1)',
      'data:text/html,x',
      'http://samen.example.be/map/',
      'https://samen.example.be.elders.example/map/',
      'https://samen.example.be@elders.example/map/',
      '../elders',
      '/elders',
      'api/x',
      'sign-in',
      'sign-in?to=sign-in',
      'index.html\n',
      '',
    ]) {
      expect(ownPage(to, url)).toBe(`${url}/`)
    }
    expect(ownPage('contract.html?id=x', url)).toBe(`${url}/contract.html?id=x`)
    expect(ownPage('contract.html?id=x#token=y', url)).toBe(`${url}/contract.html?id=x`)
    const { at } = await browser.signIn(`${server.url}/sign-in?to=https://elders.example`, 'els')
    expect(at).toBe(`${server.url}/`)
  })

  test('a flood of beginnings keeps nothing here and asks nothing of the service', async () => {
    const before = service.asked.length
    await Promise.all(
      Array.from({ length: 300 }, () => fetch(`${server.url}/sign-in`, { redirect: 'manual' })),
    )
    expect(service.asked.length).toBe(before)
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => fetch(`${server.url}/sign-in/callback?code=x&state=y`)),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400]))
    expect(service.asked.length).toBe(before)
  })
})

describe('[A20] a service that is slow, broken or away', () => {
  beforeAll(() => start())
  afterAll(stop)

  test('is said so, is not asked at every turn, and works again when it is back', async () => {
    service.broken = (response) => response.writeHead(500).end()
    const { answer } = await browser.go(`${server.url}/sign-in`)
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('Aanmelden lukt nu even niet')
    const { length } = service.asked
    for (let count = 0; count < 20; count++) await browser.go(`${server.url}/sign-in`)
    expect(service.asked.length).toBe(length)
    service.broken = null
    await expect
      .poll(async () => (await browser.go(`${server.url}/sign-in`)).answer.status, {
        timeout: 8000,
      })
      .toBe(200)
    await browser.signIn(`${server.url}/sign-in`, 'els')
    expect(await whoAmI()).toMatchObject({ name: 'Els Janssens' })
  })
})

describe('[A18] other services', () => {
  afterEach(stop)

  test('with a secret, what counts in the token itself, and a centre for each value of a claim', async () => {
    await start(
      { centre: { claim: 'organisation', names: { a: 'OCMW Een', b: 'OCMW Twee' } } },
      { secret: 'a secret of the client for tests', claimsInToken: true },
    )
    service.accounts = {
      els: { name: 'Els', groups: 'samenspraak', organisation: 'a' },
      jan: { name: 'Jan', groups: ['samenspraak'], organisation: 'b' },
      lot: { name: 'Lot', groups: ['samenspraak'], organisation: 'c' },
      bob: { name: 'Bob', groups: ['samenspraak'], organisation: 'constructor' },
    }
    await browser.signIn(`${server.url}/sign-in`, 'els')
    expect(await whoAmI()).toMatchObject({ centre: 'OCMW Een' })
    expect(service.asked).not.toContain('/me')
    browser = new SmallBrowser()
    await browser.signIn(`${server.url}/sign-in`, 'jan')
    expect(await whoAmI()).toMatchObject({ centre: 'OCMW Twee' })
    for (const who of ['lot', 'bob']) {
      browser = new SmallBrowser()
      expect((await browser.signIn(`${server.url}/sign-in`, who)).answer.status).toBe(403)
    }
  })

  test('with a wrong secret nobody comes in, and no secret is in the log', async () => {
    await start({ secret: 'another secret' }, { secret: 'a secret of the client for tests' })
    const { answer } = await browser.signIn(`${server.url}/sign-in`, 'els')
    expect(answer.status).toBe(400)
    expect(JSON.stringify(server.events)).not.toMatch(/another secret|Els/)
  })
})

describe('[A13] the sign-in service of the settings', () => {
  const { folder, remove } = temporaryFolder()
  afterAll(remove)

  const right = {
    issuer: 'https://login.example.be',
    client: 'x',
    centre: 'OCMW',
    workers: { claim: 'groups', has: 'w' },
  }

  function read(content: unknown) {
    const path = join(folder, 'accounts.json')
    writeFileSync(path, JSON.stringify(content))
    return readAccounts(path)
  }

  test('is read with what is left out', () => {
    expect(read(right)).toEqual({
      ok: true,
      value: {
        ...right,
        workers: { claim: 'groups', has: ['w'] },
        scope: 'openid profile',
        name: 'name',
        secret: null,
        dataProtection: null,
      },
    })
    expect(readAccounts(null)).toEqual({ ok: true, value: null })
  })

  test.each([
    ['no workers', { ...right, workers: undefined }],
    ['an address that anyone could answer', { ...right, issuer: 'http://login.example.be' }],
    ['a scope without openid', { ...right, scope: 'profile' }],
    ['a rule for everyone', { ...right, workers: { claim: 'groups', has: [] } }],
    ['more than there is', { ...right, password: 'secret-word' }],
  ])('with %s is refused', (_what, content) => {
    const found = read(content)
    expect(found.ok).toBe(false)
    expect(JSON.stringify(found)).not.toContain('secret-word')
  })
})
