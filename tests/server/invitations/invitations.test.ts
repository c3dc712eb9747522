/** What the invited and who invites them can do, against the real server. Long: each rule is a story. */
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  contractList,
  newInvitationResponse,
  peopleResponse,
  replacedRefusal,
} from '../../../schemas/api/index.ts'
import type { CentreId, ContractId } from '../../../schemas/basics/index.ts'
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
import { rawClient } from '../../support/raw-client.ts'
import { until } from '../../support/stock-provider.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
let contract: string
let link: string

beforeEach(async () => {
  server = await startTestServer()
  const answer = await newContract(server)
  contract = answer.contract
  link = linkOf(answer, 'client')
})
afterEach(async () => {
  expect(server.failures).toEqual([])
  await server.close()
})

type Asks = Pick<Invited, 'request'>

const worker: Asks = {
  request: (path, init) => server.request(path, 'worker', init),
}

async function peopleFor(who: Asks = worker) {
  const answer = await who.request(`/api/contracts/${contract}/people`)
  expect(answer.status).toBe(200)
  return v.parse(peopleResponse, await answer.json())
}

async function personFor(who: Asks, name: string) {
  return (await peopleFor(who)).people.find((person) => person.name === name)!
}

async function invite(who: Asks, role: string, name: string) {
  const answer = await who.request(`/api/contracts/${contract}/invitations`, {
    method: 'POST',
    body: JSON.stringify({ role, name }),
  })
  return answer
}

async function invited(who: Asks, role: string, name: string) {
  return v.parse(newInvitationResponse, await (await invite(who, role, name)).json())
}

describe('[A30] a link', () => {
  test('has 256 bits behind the #, and only its SHA-256 is kept', async () => {
    const secret = secretIn(link)
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    expect(new URL(link).search).toBe('')
    const kept = await server.store.invitations(
      server.demo.centre as CentreId,
      contract as ContractId,
    )
    expect(JSON.stringify(kept)).not.toContain(secret)
    expect(kept[0]!.secretHash).toHaveLength(32)
  })

  test('opens as often as one likes before a PIN is chosen, and uses nothing up', async () => {
    for (let time = 0; time < 3; time += 1) {
      const opened = await askInvitation(server, 'open', { secret: secretIn(link) })
      expect(await opened.json()).toEqual({
        centre: 'OCMW Voorbeeldstad',
        pin: 'to-choose',
        opens: 'contract',
      })
    }
    await enter(server, link)
  })

  test('is shown once: neither the people page nor the contract has it', async () => {
    const people = JSON.stringify(await peopleFor())
    expect(people).not.toContain(secretIn(link))
  })

  test('is good for 14 days by default', async () => {
    const { invitation } = await personFor(worker, 'Karim Aziz')
    expect(invitation!.expiresAt - invitation!.madeAt).toBe(14 * 24 * 3600 * 1000)
  })
})

describe('[A31] the PIN', () => {
  test('is chosen at the first opening, and asked for from then on', async () => {
    const first = await enter(server, link)
    expect(first.entered).toEqual({
      contract,
      opens: 'contract',
      first: true,
      mayInvite: true,
      wrongBefore: 0,
    })
    expect((await first.request(`/api/contracts/${contract}`)).status).toBe(200)
    const opened = await askInvitation(server, 'open', { secret: secretIn(link) })
    expect(await opened.json()).toMatchObject({ pin: 'chosen' })
    const again = await comeBack(server, link)
    expect(again.entered).toMatchObject({ first: false, mayInvite: true })
    const list = v.parse(contractList, await (await again.request('/api/contracts')).json())
    expect(list.contracts.map(({ id, role }) => [id, role])).toEqual([[contract, 'client']])
  })

  test('is told to the inviter at once, and is not among what is told', async () => {
    const before = await personFor(worker, 'Karim Aziz')
    expect(before.invitation).toMatchObject({ state: 'waiting', openedAt: null, pinAt: null })
    await askInvitation(server, 'open', { secret: secretIn(link) })
    expect((await personFor(worker, 'Karim Aziz')).invitation).toMatchObject({ state: 'opened' })
    await enter(server, link)
    const after = await personFor(worker, 'Karim Aziz')
    expect(after.invitation).toMatchObject({ state: 'joined' })
    expect(after.invitation!.pinAt).toBeGreaterThan(0)
    expect(JSON.stringify(await peopleFor())).not.toContain(PIN)
  })

  test('is told live to the open editors', async () => {
    const client = await enter(server, link)
    const support = await invited(client, 'support', 'Mia')
    const editor = await rawClient(server, 'worker', {
      url: server.socketUrl('worker', { receipts: '1' }).replace(server.contract, contract),
    })
    await enter(server, support.url)
    await expect.poll(() => editor.notices).toContainEqual({ notice: 'changed', what: 'people' })
    editor.terminate()
  })

  test.each([
    ['12345', 'digits'],
    ['abcdef', 'digits'],
    ['123456', 'simple'],
    ['000000', 'simple'],
    ['121212', 'simple'],
    ['150390', 'date'],
    ['199003', 'date'],
  ])('%s is refused with why, and another can be chosen', async (pin, problem) => {
    const answer = await askInvitation(server, 'pin', { secret: secretIn(link), pin })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toEqual({ refused: 'weak', problem })
    await enter(server, link)
  })

  test('is chosen by one alone: who comes second is told so', async () => {
    await enter(server, link)
    const second = await askInvitation(server, 'pin', { secret: secretIn(link), pin: '905173' })
    expect(second.status).toBe(409)
    expect(await second.json()).toEqual({ refused: 'chosen' })
    expect(second.headers.getSetCookie()).toEqual([])
  })

  test('of somebody else: "that was not me" ends the link and what was opened with it', async () => {
    const somebody = await enter(server, link, '905173')
    const socket = await socketOf(somebody)
    const ended = await askInvitation(server, 'not-me', { secret: secretIn(link) })
    expect(ended.status).toBe(204)
    expect(await socket.closed).toBe(4403)
    expect((await somebody.request(`/api/contracts/${contract}`)).status).toBe(401)
    const tried = await askInvitation(server, 'sign-in', { secret: secretIn(link), pin: '905173' })
    expect(tried.status).toBe(404)
    const { invitation } = await personFor(worker, 'Karim Aziz')
    expect(invitation).toMatchObject({ state: 'ended', ended: 'not-me' })
  })
})

/** The socket of somebody who came with an invitation, by a ticket as their editor opens it. */
async function socketOf(who: Asks) {
  const answer = await who.request(`/api/contracts/${contract}/tickets`, {
    method: 'POST',
    body: '{}',
  })
  const { ticket } = (await answer.json()) as { ticket: string }
  const url = server.socketUrl('worker', { token: null, ticket, receipts: '1' })
  return rawClient(server, 'client', { url: url.replace(server.contract, contract) })
}

describe('[A33] a lost PIN', () => {
  test('is reset by a new invitation: the old link, PIN and sessions end, the person stays', async () => {
    const client = await enter(server, link)
    const socket = await socketOf(client)
    const before = await personFor(worker, 'Karim Aziz')
    expect(before.may).toMatchObject({ renew: true, withdraw: false, stop: false })
    const answer = await worker.request(
      `/api/contracts/${contract}/people/${before.id}/invitations`,
      { method: 'POST' },
    )
    const renewed = v.parse(newInvitationResponse, await answer.json())
    expect(renewed.participant).toBe(before.id)
    expect(await socket.closed).toBe(4403)
    expect((await client.request(`/api/contracts/${contract}`)).status).toBe(401)
    expect(
      (await askInvitation(server, 'sign-in', { secret: secretIn(link), pin: PIN })).status,
    ).toBe(404)
    const again = await enter(server, renewed.url, '907713')
    const view = (await (await again.request(`/api/contracts/${contract}`)).json()) as {
      me: { id: string }
    }
    expect(view.me.id).toBe(before.id)
  })
})

describe('[A47] a link of the client for which a new one was made', () => {
  const open = () => askInvitation(server, 'open', { secret: secretIn(link) })

  async function renewed(): Promise<string> {
    const { id } = await personFor(worker, 'Karim Aziz')
    const path = `/api/contracts/${contract}/people/${id}/invitations`
    const answer = await worker.request(path, { method: 'POST' })
    return v.parse(newInvitationResponse, await answer.json()).url
  }

  test('says so, with the day and the role of who made it, and nobody’s name', async () => {
    await enter(server, link)
    const before = Date.now()
    await renewed()
    const answer = await open()
    expect(answer.status).toBe(409)
    const text = await answer.text()
    expect(text).not.toContain('Karim')
    const told = v.parse(replacedRefusal, JSON.parse(text))
    expect(told).toMatchObject({ refused: 'replaced', by: 'worker' })
    expect(told.at).toBeGreaterThanOrEqual(before)
    const pin = await askInvitation(server, 'sign-in', { secret: secretIn(link), pin: PIN })
    expect(pin.status).toBe(404)
  })

  test('"that was not me" ends who came in as the client with the new one, and everyone is told', async () => {
    await enter(server, link)
    const impostor = await enter(server, await renewed(), '907713')
    const socket = await socketOf(impostor)
    const looker = await rawClient(server, 'worker', {
      url: server.socketUrl('worker', { receipts: '1' }).replace(server.contract, contract),
    })
    expect((await askInvitation(server, 'not-me', { secret: secretIn(link) })).status).toBe(204)
    expect([4401, 4403]).toContain(await socket.closed)
    expect((await impostor.request(`/api/contracts/${contract}`)).status).toBe(401)
    await until('the worker is told', () =>
      looker.notices.some((one) => JSON.stringify(one).includes('"people"')),
    )
    await looker.close()
    expect((await personFor(worker, 'Karim Aziz')).invitation).toMatchObject({ ended: 'not-me' })
    const acts = await server.store.actsOf(
      server.demo.centre as CentreId,
      contract as ContractId,
      Number.MAX_SAFE_INTEGER,
      100,
    )
    expect(acts.filter(({ act }) => act === 'not-me')).toHaveLength(1)
    // There is nothing left to end: the link is as one that never was.
    expect((await open()).status).toBe(404)
    expect((await askInvitation(server, 'not-me', { secret: secretIn(link) })).status).toBe(404)
    // The next one works, and can be objected to as well.
    const again = await enter(server, await renewed(), '907713')
    expect((await again.request(`/api/contracts/${contract}`)).status).toBe(200)
    expect((await open()).status).toBe(409)
  })

  test('of anybody else is as one that never was', async () => {
    const client = await enter(server, link)
    const { participant, url } = await invited(client, 'support', 'Mia')
    await enter(server, url)
    await client.request(`/api/contracts/${contract}/people/${participant}/invitations`, {
      method: 'POST',
    })
    expect((await askInvitation(server, 'open', { secret: secretIn(url) })).status).toBe(404)
    expect((await askInvitation(server, 'not-me', { secret: secretIn(url) })).status).toBe(404)
  })
})

describe('[A34] who invites whom', () => {
  test('the worker invites no support person, and the client does', async () => {
    expect((await invite(worker, 'support', 'Mia')).status).toBe(403)
    expect((await invite(worker, 'reader', 'Tolk')).status).toBe(403)
    expect((await peopleFor()).mayInvite).toEqual(['partner'])
    const client = await enter(server, link)
    expect((await peopleFor(client)).mayInvite).toEqual(['support', 'reader', 'partner'])
    const support = await enter(server, (await invited(client, 'support', 'Mia')).url)
    expect(support.entered.mayInvite).toBe(false)
    expect((await invite(support, 'support', 'Nog iemand')).status).toBe(403)
    const { invitation } = await personFor(worker, 'Mia')
    expect(invitation!.by).toMatchObject({ name: 'Karim Aziz', role: 'client' })
  })

  test('an interpreter reads along and changes nothing', async () => {
    const client = await enter(server, link)
    const reader = await enter(server, (await invited(client, 'reader', 'Tolk')).url)
    const view = (await (await reader.request(`/api/contracts/${contract}`)).json()) as {
      rights: string[]
    }
    expect(view.rights).not.toContain('write')
    const ticket = await reader.request(`/api/contracts/${contract}/tickets`, {
      method: 'POST',
      body: JSON.stringify({ mode: 'write' }),
    })
    expect(ticket.status).toBe(403)
  })

  test('nobody invites a worker or a client', async () => {
    const client = await enter(server, link)
    for (const role of ['worker', 'client']) {
      expect((await invite(client, role, 'X')).status).toBe(400)
      expect((await invite(worker, role, 'X')).status).toBe(400)
    }
  })
})

describe('[A35] letting out again', () => {
  test('the client lets a support person out: at once, everywhere, and the name stays', async () => {
    const client = await enter(server, link)
    const { url, participant } = await invited(client, 'support', 'Mia')
    const support = await enter(server, url)
    const socket = await socketOf(support)
    const editor = await socketOf(client)
    const gone = await client.request(`/api/contracts/${contract}/people/${participant}`, {
      method: 'DELETE',
    })
    expect(gone.status).toBe(204)
    expect(await socket.closed).toBe(4403)
    await expect.poll(() => editor.notices).toContainEqual({ notice: 'changed', what: 'people' })
    editor.terminate()
    expect((await support.request(`/api/contracts/${contract}`)).status).toBe(401)
    expect(
      (await askInvitation(server, 'sign-in', { secret: secretIn(url), pin: PIN })).status,
    ).toBe(404)
    const view = (await (await client.request(`/api/contracts/${contract}`)).json()) as {
      participants: { name: string; withdrawn?: boolean }[]
    }
    expect(view.participants).toContainEqual(
      expect.objectContaining({ name: 'Mia', withdrawn: true }),
    )
    expect((await personFor(worker, 'Mia')).withdrawnAt).toBeGreaterThan(0)
  })

  test('the worker never lets out a support person, and nobody the worker or the client', async () => {
    const client = await enter(server, link)
    await invited(client, 'support', 'Mia')
    const { people } = await peopleFor()
    for (const person of people) {
      expect(person.may.withdraw).toBe(false)
      const path = `/api/contracts/${contract}/people/${person.id}`
      expect((await worker.request(path, { method: 'DELETE' })).status).toBe(403)
    }
    for (const person of (await peopleFor(client)).people) {
      const path = `/api/contracts/${contract}/people/${person.id}`
      const { status } = await client.request(path, { method: 'DELETE' })
      expect(status).toBe(person.role === 'support' ? 204 : 403)
    }
  })

  test('an invitation to the client that was not used can be stopped, and a new one made', async () => {
    const before = await personFor(worker, 'Karim Aziz')
    expect(before.may.stop).toBe(true)
    const path = `/api/contracts/${contract}/invitations/${before.invitation!.id}/withdraw`
    expect((await worker.request(path, { method: 'POST' })).status).toBe(204)
    expect((await askInvitation(server, 'open', { secret: secretIn(link) })).status).toBe(404)
    const after = await personFor(worker, 'Karim Aziz')
    expect(after).toMatchObject({ withdrawnAt: null, may: { renew: true, stop: false } })
  })

  test('what the page offers is what the server allows, for everyone about everyone', async () => {
    const client = await enter(server, link)
    const support = await enter(server, (await invited(client, 'support', 'Mia')).url)
    const reader = await enter(server, (await invited(client, 'reader', 'Tolk')).url)
    await invited(worker, 'partner', 'De school')
    for (const who of [worker, client, support, reader]) {
      for (const person of (await peopleFor(who)).people) {
        const path = `/api/contracts/${contract}/people/${person.id}/invitations`
        if (!person.may.renew) {
          expect((await who.request(path, { method: 'POST' })).status).toBe(403)
        }
        if (!person.may.withdraw) {
          const out = `/api/contracts/${contract}/people/${person.id}`
          expect((await who.request(out, { method: 'DELETE' })).status).toBe(403)
        }
        if (!person.may.stop && person.invitation) {
          const stop = `/api/contracts/${contract}/invitations/${person.invitation.id}/withdraw`
          expect((await who.request(stop, { method: 'POST' })).status).toBe(403)
        }
      }
    }
  })
})

test('[A36] who invited, opened, joined and let out is kept as acts, by ids alone', async () => {
  const client = await enter(server, link)
  const { participant, url } = await invited(client, 'support', 'Mia')
  await askInvitation(server, 'open', { secret: secretIn(url) })
  await client.request(`/api/contracts/${contract}/people/${participant}`, { method: 'DELETE' })
  const acts = await server.store.actsOf(
    server.demo.centre as CentreId,
    contract as ContractId,
    Number.MAX_SAFE_INTEGER,
    100,
  )
  const names = acts.map(({ act, about }) => [act, about === participant])
  expect(names).toContainEqual(['invited', true])
  expect(names).toContainEqual(['invitation-opened', true])
  expect(names).toContainEqual(['withdrawn', true])
  expect(names).toContainEqual(['joined', false])
})

test('[A32] a shared computer has a short session that ends by itself', async () => {
  const answer = await askInvitation(server, 'pin', {
    secret: secretIn(link),
    pin: PIN,
    shared: true,
  })
  expect(answer.status).toBe(201)
  const cookie = answer.headers.getSetCookie().at(-1)!
  expect(cookie).toContain('HttpOnly')
  expect(cookie).not.toContain('Max-Age')
  const me = await fetch(`${server.url}/api/me`, {
    headers: { cookie: cookie.split(';')[0]!, 'sec-fetch-site': 'same-origin' },
  })
  const { until, shared } = (await me.json()) as { until: number; shared: boolean }
  expect(shared).toBe(true)
  // Also for a page in another tab, that knows nothing of what was said at the door.
  const { contract } = (await answer.json()) as { contract: string }
  const view = await fetch(`${server.url}/api/contracts/${contract}`, {
    headers: { cookie: cookie.split(';')[0]!, 'sec-fetch-site': 'same-origin' },
  })
  expect(await view.json()).toMatchObject({ localCopy: false })
  const { pinAt } = (await personFor(worker, 'Karim Aziz')).invitation!
  expect(until - pinAt!).toBeLessThanOrEqual(4 * 3600 * 1000 + 5000)
})
