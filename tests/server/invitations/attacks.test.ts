/** What somebody gets who wants in and should not be. */
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actList, type NewInvitationResponse } from '../../../schemas/api/index.ts'
import type { CentreId, ContractId } from '../../../schemas/basics/index.ts'
import { WAITS } from '../../../server/invitations/index.ts'
import {
  askInvitation,
  comeBack,
  enter,
  type Invited,
  linkOf,
  PIN,
  secretIn,
} from '../../support/invited.ts'
import { newContract } from '../../support/new-contract.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
let folder: string
let remove: () => void

beforeEach(async () => {
  const temporary = temporaryFolder()
  folder = temporary.folder
  remove = temporary.remove
  server = await startTestServer({ folder })
})
afterEach(async () => {
  expect(server.failures).toEqual([])
  await server.close()
  remove()
})

async function invitedClient(name = 'Karim Aziz') {
  const answer = await newContract(server, { client: { name } })
  return { contract: answer.contract, link: linkOf(answer, 'client') }
}

const tried = (link: string, pin: string) =>
  askInvitation(server, 'sign-in', { secret: secretIn(link), pin })

/** The row of the only invitation of a contract. */
async function kept(contract: string) {
  const all = await server.store.invitations(server.demo.centre as CentreId, contract as ContractId)
  return all.at(-1)!
}

/** Makes as if so many tries went before, with no wait left. */
async function failedBefore(contract: string, count: number): Promise<void> {
  const { centre, id } = await kept(contract)
  for (let time = 0; time < count; time += 1) {
    await server.store.tryPin(centre, id, time * 3_600_000, WAITS)
  }
}

describe('[A37] guessing a PIN', () => {
  test('fifty tries at once are one try', async () => {
    const { contract, link } = await invitedClient()
    await enter(server, link)
    await failedBefore(contract, 4)
    const pins = Array.from({ length: 50 }, (_, index) => String(700_000 + index * 131))
    const answers = await Promise.all(pins.map((pin) => tried(link, pin)))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 403)).toHaveLength(1)
    expect(statuses.filter((status) => status === 429)).toHaveLength(49)
    expect((await kept(contract)).failures).toBe(5)
  })

  test('waits longer each time, and says for how long', async () => {
    const { contract, link } = await invitedClient()
    await enter(server, link)
    await failedBefore(contract, 3)
    const wrong = await tried(link, '700131')
    expect(wrong.status).toBe(403)
    expect(await wrong.json()).toEqual({ refused: 'wrong', wait: 10, left: 6 })
    const early = await tried(link, PIN)
    expect(early.status).toBe(429)
    expect(Number(early.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await early.json()).toMatchObject({ refused: 'wait' })
    expect(early.headers.getSetCookie()).toEqual([])
  })

  test('is locked for a quarter of an hour after the fifth, also after a restart', async () => {
    const { contract, link } = await invitedClient()
    await enter(server, link)
    await failedBefore(contract, 4)
    const fifth = await tried(link, '700131')
    expect(await fifth.json()).toEqual({ refused: 'wrong', wait: 900, left: 5 })
    await server.close()
    server = await startTestServer({ folder })
    const again = await tried(link, PIN)
    expect(again.status).toBe(429)
    expect(((await again.json()) as { wait: number }).wait).toBeGreaterThan(800)
    const acts = await server.store.actsOf(
      server.demo.centre as CentreId,
      contract as ContractId,
      Number.MAX_SAFE_INTEGER,
      10,
    )
    expect(acts.filter(({ act }) => act === 'refused')).toHaveLength(1)
    expect(acts.filter(({ act }) => act === 'pin-wrong')).toHaveLength(1)
  })

  test('each wrong PIN stands in the list of the client, with the moment and nothing of it, and in nobody else’s', async () => {
    const { contract, link } = await invitedClient()
    const client = await enter(server, link)
    await failedBefore(contract, 9)
    expect((await tried(link, '700131')).status).toBe(404)
    const other = await invitedClient('Lina Peeters')
    const lina = await enter(server, other.link)
    expect((await tried(other.link, '700131')).status).toBe(403)
    const path = `/api/contracts/${other.contract}/acts`
    const text = await (await lina.request(path)).text()
    const { acts } = v.parse(actList, JSON.parse(text))
    const wrong = acts.filter(({ act }) => act === 'pin-wrong')
    expect(wrong).toMatchObject([{ who: null, whom: { name: 'Lina Peeters' } }])
    expect(wrong[0]!.at).toBeGreaterThan(0)
    expect(acts.filter(({ act }) => act !== 'pin-wrong').every(({ at }) => at === null)).toBe(true)
    expect(text).not.toContain('700131')
    expect((await server.request(path, 'worker')).status).toBe(403)
    const people = await server.request(`/api/contracts/${other.contract}/people`, 'worker')
    expect(await people.text()).not.toMatch(/pin-wrong|failures/)
    expect((await client.request(path)).status).toBe(401)
  })

  test('ends the link after the tenth, with the session that was there, and is told', async () => {
    const { contract, link } = await invitedClient()
    const client = await enter(server, link)
    await failedBefore(contract, 9)
    expect((await tried(link, '700131')).status).toBe(404)
    expect((await tried(link, PIN)).status).toBe(404)
    expect((await client.request(`/api/contracts/${contract}`)).status).toBe(401)
    expect((await kept(contract)).ended).toBe('guessed')
  })

  test('a right PIN starts the counting anew, and says how many were wrong', async () => {
    const { contract, link } = await invitedClient()
    await enter(server, link)
    await failedBefore(contract, 3)
    const { entered } = await comeBack(server, link)
    expect(entered.wrongBefore).toBe(3)
    expect((await kept(contract)).failures).toBe(0)
  })

  test('a clock that was put back makes nobody wait longer than the wait', async () => {
    const { contract, link } = await invitedClient()
    await enter(server, link)
    const { centre, id } = await kept(contract)
    await server.store.tryPin(centre, id, 4_000_000_000_000, WAITS)
    const answer = (await (await tried(link, PIN)).json()) as { wait: number }
    expect(answer.wait).toBeLessThanOrEqual(1)
  })
})

test('[A31] fifty who choose a PIN at once: one of them has it', async () => {
  const { link } = await invitedClient()
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      askInvitation(server, 'pin', { secret: secretIn(link), pin: String(913_001 + index * 7) }),
    ),
  )
  const statuses = answers.map(({ status }) => status)
  expect(statuses.filter((status) => status === 201)).toHaveLength(1)
  expect(new Set(statuses)).toEqual(new Set([201, 409]))
})

describe('[A38] a link', () => {
  test('that never was, was stopped or is too old is answered the same', async () => {
    const stopped = await invitedClient()
    const { id, participant, centre } = await kept(stopped.contract)
    await server.request(
      `/api/contracts/${stopped.contract}/invitations/${id}/withdraw`,
      'worker',
      {
        method: 'POST',
      },
    )
    const old = await invitedClient()
    await server.store.write([
      {
        kind: 'add-invitation',
        invitation: {
          ...(await kept(old.contract)),
          id: 'too-old',
          madeAt: 0,
          expiresAt: 1,
        },
      },
    ])
    expect([participant, centre]).not.toContain(undefined)
    const links = [stopped.link, old.link].map(secretIn)
    const answers: string[] = []
    for (const secret of ['x'.repeat(43), 'short', '', '../../x', ...links]) {
      for (const path of ['open', 'pin', 'sign-in', 'not-me'] as const) {
        const pins = path === 'pin' || path === 'sign-in' ? { pin: PIN } : {}
        const answer = await askInvitation(server, path, { secret, ...pins })
        answers.push(`${answer.status} ${await answer.text()}`)
      }
    }
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('404')
  })

  test('is asked for from a page of ours only, in JSON, and never with GET', async () => {
    const { link } = await invitedClient()
    const body = { secret: secretIn(link) }
    const cross = await askInvitation(server, 'open', body, { 'sec-fetch-site': 'cross-site' })
    expect(cross.status).toBe(403)
    const form = await askInvitation(server, 'open', `secret=${secretIn(link)}`, {
      'content-type': 'application/x-www-form-urlencoded',
    })
    expect(form.status).toBe(400)
    const get = await fetch(`${server.url}/api/invitations/open?secret=${secretIn(link)}`)
    expect(get.status).toBe(404)
    const { openedAt } = await kept((await invitedClient()).contract)
    expect(openedAt).toBeNull()
  })

  test('gives nothing to wrong, large or strange bodies', async () => {
    const { link } = await invitedClient()
    const secret = secretIn(link)
    for (const body of [
      '{',
      '[]',
      '"x"',
      { secret: 1 },
      { secret, pin: 123456 },
      { secret, x: 1 },
    ]) {
      expect((await askInvitation(server, 'open', body)).status).toBe(400)
    }
    expect((await askInvitation(server, 'open', { secret: 'x'.repeat(300_000) })).status).toBe(413)
    expect((await askInvitation(server, 'pin', { secret, pin: '9'.repeat(10_000) })).status).toBe(
      400,
    )
    await enter(server, link)
  })
})

describe('[A43] in a contract', () => {
  let client: Invited
  let contract: string

  beforeEach(async () => {
    const made = await invitedClient()
    contract = made.contract
    client = await enter(server, made.link)
  })

  const invite = (name: unknown, role = 'support') =>
    client.request(`/api/contracts/${contract}/invitations`, {
      method: 'POST',
      body: JSON.stringify({ role, name }),
    })

  test.each([['Mia\nClaes'], ['\u202eaiM'], [' '], ['x'.repeat(121)], ['a\u0000b'], [7]])(
    'a name such as %j is refused',
    async (name) => {
      expect((await invite(name)).status).toBe(400)
    },
  )

  test('script in a name is text, as it was written', async () => {
    const name = '<img src=x onerror=alert(1)>'
    expect((await invite(name)).status).toBe(201)
    const answer = await client.request(`/api/contracts/${contract}/people`)
    expect(answer.headers.get('content-type')).toContain('application/json')
    expect(JSON.stringify(await answer.json())).toContain(name)
  })

  test('ids of another contract are not there', async () => {
    const other = await invitedClient('Iemand Anders')
    const { id, participant } = await kept(other.contract)
    for (const [method, path] of [
      ['DELETE', `/people/${participant}`],
      ['POST', `/people/${participant}/invitations`],
      ['POST', `/invitations/${id}/withdraw`],
    ] as const) {
      const answer = await client.request(`/api/contracts/${contract}${path}`, { method })
      expect(answer.status).toBe(404)
      const there = await client.request(`/api/contracts/${other.contract}${path}`, { method })
      expect(there.status).toBe(404)
    }
    expect((await kept(other.contract)).ended).toBeNull()
  })

  test('a support person does nothing that is the client’s or the worker’s', async () => {
    const made = (await (await invite('Mia')).json()) as NewInvitationResponse
    const support = await enter(server, made.url, '907713')
    const people = await support.request(`/api/contracts/${contract}/people`)
    const { people: all } = (await people.json()) as {
      people: { id: string; may: Record<string, boolean> }[]
    }
    for (const { id, may } of all) {
      expect(may).toEqual({ withdraw: false, renew: false, stop: false })
      for (const [method, path] of [
        ['DELETE', `/people/${id}`],
        ['POST', `/people/${id}/invitations`],
      ] as const) {
        const answer = await support.request(`/api/contracts/${contract}${path}`, { method })
        expect(answer.status).toBe(403)
      }
    }
    for (const body of [
      { role: 'support', name: 'X' },
      { role: 'partner', name: 'X' },
    ]) {
      const answer = await support.request(`/api/contracts/${contract}/invitations`, {
        method: 'POST',
        body: JSON.stringify(body),
      })
      expect(answer.status).toBe(403)
    }
    const preview = await support.request(`/api/contracts/${contract}/part/preview`, {
      method: 'POST',
      body: JSON.stringify({ name: 'School' }),
    })
    expect(preview.status).toBe(403)
    expect((await support.request(`/api/contracts/${contract}/part`)).status).toBe(404)
  })

  test('no more than so many people come in', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 30; count += 1) statuses.push((await invite(`X${count}`)).status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(28)
    expect(statuses.at(-1)).toBe(403)
  })
})
