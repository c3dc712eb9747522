import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  contractView,
  type NewContractResponse,
  newContractResponse,
  peopleResponse,
  ticketResponse,
} from '../../../schemas/api/index.ts'
import type { ContractId } from '../../../schemas/basics/index.ts'
import { participantOf } from '../../../server/routes/new-contract.ts'
import { realSystem } from '../../../server/system.ts'
import {
  askInvitation,
  comeBack,
  enter,
  type Invited,
  linkOf,
  secretIn,
} from '../../support/invited.ts'
import {
  claimsOf,
  issuerSettings,
  type SigningKey,
  sign,
  signingKey,
} from '../../support/issuer.ts'
import { type RawClient, rawClient } from '../../support/raw-client.ts'
import { until } from '../../support/stock-provider.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const json = { 'content-type': 'application/json' }

let server: TestServer
let key: SigningKey

beforeAll(async () => {
  key = await signingKey('one')
  server = await startTestServer({ issuers: [issuerSettings({ inline: [{ ...key.publicJwk }] })] })
})
afterAll(async () => {
  await server.close()
  expect(server.failures).toEqual([])
})

async function newContract(): Promise<NewContractResponse> {
  const body = JSON.stringify({ type: 'study', language: 'nl', client: { name: 'Noor Claes' } })
  const made = await server.request('/api/contracts', 'worker', {
    method: 'POST',
    headers: json,
    body,
  })
  return v.parse(newContractResponse, await made.json())
}

async function clientOf(contract: string) {
  const participants = await server.store.participants(server.demo.centre, contract as ContractId)
  return participants.find(({ role }) => role === 'client')!
}

async function ticketOf({ request }: Pick<Invited, 'request'>, contract: string): Promise<string> {
  const answer = await request(`/api/contracts/${contract}/tickets`, {
    method: 'POST',
    body: JSON.stringify({ mode: 'write' }),
  })
  expect(answer.status).toBe(201)
  return v.parse(ticketResponse, await answer.json()).ticket
}

function socketBy(ticket: string, contract: string): Promise<RawClient> {
  const url = server.socketUrl('client', { token: null, ticket, receipts: '1' })
  return rawClient(server, 'client', { url: url.replace(server.contract, contract) })
}

const socketOf = async (invited: Invited, contract: string): Promise<RawClient> =>
  socketBy(await ticketOf(invited, contract), contract)

function renew(contract: string, participant: string): Promise<Response> {
  const path = `/api/contracts/${contract}/people/${participant}/invitations`
  return server.request(path, 'worker', { method: 'POST', headers: json, body: '{}' })
}

/** A contract and another to which the client was taken over, as the route for another version does it. */
async function takenOver() {
  const [first, second] = [await newContract(), await newContract()]
  const link = linkOf(first, 'client')
  await enter(server, link)
  const { id: from, person, centre, name } = await clientOf(first.contract)
  const { participant, localKey } = participantOf(
    second.contract as ContractId,
    { id: person, centre, name },
    'client',
    realSystem.randomBytes,
    Date.now(),
  )
  await server.store.write([
    { kind: 'add-participant', participant, localKey, at: Date.now() },
    {
      kind: 'take-over-invitation',
      id: `taken-${second.contract}`.slice(0, 16),
      centre,
      from,
      contract: second.contract as ContractId,
      participant: participant.id,
    },
  ])
  return { first: first.contract, second: second.contract, link }
}

async function nothingIsOpen(who: Invited, contracts: readonly string[], sockets: RawClient[]) {
  for (const contract of contracts) {
    expect((await who.request(`/api/contracts/${contract}/document`)).status).toBe(401)
  }
  for (const socket of sockets) expect([4401, 4403]).toContain(await socket.closed)
}

describe('[A44] what ends somebody’s right ends it in every contract that their link opens', () => {
  test('"that was not me", when the contract was taken over since', async () => {
    const { first, second, link } = await takenOver()
    const impostor = await comeBack(server, link)
    const sockets = [await socketOf(impostor, first), await socketOf(impostor, second)]
    const waiting = await ticketOf(impostor, first)
    const said = await askInvitation(server, 'not-me', { secret: secretIn(link) })
    expect(said.status).toBe(204)
    await nothingIsOpen(impostor, [first, second], [...sockets, await socketBy(waiting, first)])
    expect((await askInvitation(server, 'open', { secret: secretIn(link) })).status).toBe(404)
    const pin = await askInvitation(server, 'sign-in', { secret: secretIn(link), pin: '481526' })
    expect(pin.status).toBe(404)
  })

  test('a new link for a lost PIN', async () => {
    const { first, second, link } = await takenOver()
    const before = await comeBack(server, link)
    const sockets = [await socketOf(before, first), await socketOf(before, second)]
    expect((await renew(first, (await clientOf(first)).id)).status).toBe(201)
    await nothingIsOpen(before, [first, second], sockets)
  })
})

describe('[A45] a ticket', () => {
  test('of a link that was replaced opens nothing', async () => {
    const { contract, ...made } = await newContract()
    const before = await enter(server, linkOf(made, 'client'))
    const ticket = await ticketOf(before, contract)
    await renew(contract, (await clientOf(contract)).id)
    expect(await (await socketBy(ticket, contract)).closed).toBe(4401)
  })

  test('of a session that ended in any other way opens nothing', async () => {
    const { contract, ...made } = await newContract()
    const before = await enter(server, linkOf(made, 'client'))
    const ticket = await ticketOf(before, contract)
    const { centre, person } = await clientOf(contract)
    // As another program does it, of which this server hears nothing.
    await server.store.write([{ kind: 'end-sign-ins-of', centre, person, contract: null }])
    expect(await (await socketBy(ticket, contract)).closed).toBe(4401)
  })

  test('and the sockets of who sat here before end when somebody else signs in', async () => {
    const { contract, ...made } = await newContract()
    const before = await enter(server, linkOf(made, 'client'))
    const [socket, ticket] = [await socketOf(before, contract), await ticketOf(before, contract)]
    const next = await newContract()
    const secret = secretIn(linkOf(next, 'client'))
    const pin = await askInvitation(
      server,
      'pin',
      { secret, pin: '481526' },
      { cookie: before.cookie },
    )
    expect(pin.status).toBe(201)
    expect(await socket.closed).toBe(4401)
    expect(await (await socketBy(ticket, contract)).closed).toBe(4401)
  })
})

describe('[A46] a right that changes while a socket opens', () => {
  const token = (contract: string, role: string, later = 0): Promise<string> => {
    const iat = Math.floor(Date.now() / 1000) + later
    return sign(claimsOf(server.url, contract, { role, sub: 'opening', name: 'Jo', iat }), key)
  }
  const askAs = (bearer: string, path: string, body?: object): Promise<Response> =>
    fetch(`${server.url}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${bearer}`, ...json },
      body: body ? JSON.stringify(body) : null,
    })

  /** Opens a socket, and does something at the moment at which the server waits for its room. */
  async function whileOpening(ticket: string, contract: string, act: () => Promise<unknown>) {
    const { rooms } = server
    const open = rooms.open.bind(rooms)
    rooms.open = async (...asked) => {
      rooms.open = open
      const room = await open(...asked)
      await act()
      return room
    }
    try {
      return await socketBy(ticket, contract)
    } finally {
      rooms.open = open
    }
  }

  test('another role is the role of the session', async () => {
    const { contract } = await newContract()
    const support = await token(contract, 'support')
    const path = `/api/contracts/${contract}`
    const got = await askAs(support, `${path}/tickets`, { mode: 'read' })
    const { ticket } = v.parse(ticketResponse, await got.json())
    const socket = await whileOpening(ticket, contract, async () => {
      const reader = await askAs(await token(contract, 'reader', 3), path)
      expect(v.parse(contractView, await reader.json()).me.role).toBe('reader')
    })
    await until('they are in', () => [...server.rooms.sessionsNow()].length > 0)
    const roles = [...server.rooms.sessionsNow()].map(({ opening }) => opening.participant.role)
    expect(roles).toEqual(['reader'])
    await socket.close()
  })

  test('who is let out is not in', async () => {
    const { contract, ...made } = await newContract()
    const client = await enter(server, linkOf(made, 'client'))
    const invite = await client.request(`/api/contracts/${contract}/invitations`, {
      method: 'POST',
      body: JSON.stringify({ role: 'support', name: 'Jo' }),
    })
    const { url, participant } = (await invite.json()) as { url: string; participant: string }
    const ticket = await ticketOf(await enter(server, url), contract)
    const socket = await whileOpening(ticket, contract, async () => {
      const path = `/api/contracts/${contract}/people/${participant}`
      expect((await client.request(path, { method: 'DELETE' })).status).toBe(204)
    })
    expect([4401, 4404]).toContain(await socket.closed)
    expect(socket.updates).toEqual([])
  })
})

describe('[A42] since when somebody can see a contract', () => {
  test('is, for who comes with a portal, since they came', async () => {
    const { contract } = await newContract()
    await new Promise((resolve) => setTimeout(resolve, 30))
    const before = Date.now()
    const bearer = await sign(
      claimsOf(server.url, contract, { role: 'support', sub: 'since', name: 'Jo' }),
      key,
    )
    const path = `/api/contracts/${contract}`
    const headers = { authorization: `Bearer ${bearer}` }
    expect((await fetch(`${server.url}${path}`, { headers })).status).toBe(200)
    const list = await server.request(`${path}/people`, 'worker')
    const { people } = v.parse(peopleResponse, await list.json())
    expect(people.find(({ name }) => name === 'Jo')!.since).toBeGreaterThanOrEqual(before)
  })
})
