import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ContractList } from '../../../schemas/api/index.ts'
import type { CentreId, ContractId, ParticipantId } from '../../../schemas/basics/index.ts'
import { askInvitation, comeBack, enter, linkOf, PIN, secretIn } from '../../support/invited.ts'
import { newContract } from '../../support/new-contract.ts'
import { clock } from '../../support/settable-clock.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const DAY = 24 * 3600 * 1000

let server: TestServer
let centre: CentreId

beforeEach(async () => {
  server = await startTestServer()
  centre = server.demo.centre as CentreId
})
afterEach(async () => {
  clock.ahead = 0
  expect(server.failures).toEqual([])
  await server.close()
})

async function invitedClient() {
  const answer = await newContract(server)
  return { contract: answer.contract as ContractId, link: linkOf(answer, 'client') }
}

const opened = async (link: string) =>
  (await askInvitation(server, 'open', { secret: secretIn(link) })).status

describe('[A30] after 14 days', () => {
  test('a link whose PIN was not chosen is dead, also for who has its page open', async () => {
    const { link } = await invitedClient()
    clock.ahead = 14 * DAY - 60_000
    expect(await opened(link)).toBe(200)
    clock.ahead = 14 * DAY + 1000
    expect(await opened(link)).toBe(404)
    const pin = await askInvitation(server, 'pin', { secret: secretIn(link), pin: PIN })
    expect(pin.status).toBe(404)
  })

  test('who chose a PIN before comes in as before', async () => {
    const { link } = await invitedClient()
    await enter(server, link)
    clock.ahead = 100 * DAY
    expect((await comeBack(server, link)).entered.first).toBe(false)
  })
})

test('[A32] a session on a shared computer ends after a quarter of an hour without use', async () => {
  const { contract, link } = await invitedClient()
  const own = await enter(server, link)
  const answer = await askInvitation(server, 'sign-in', {
    secret: secretIn(link),
    pin: PIN,
    shared: true,
  })
  const cookie = answer.headers.getSetCookie().at(-1)!.split(';')[0]!
  const shared = async () =>
    (
      await fetch(`${server.url}/api/contracts/${contract}`, {
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
      })
    ).status
  expect(await shared()).toBe(200)
  clock.ahead = 16 * 60_000
  expect(await shared()).toBe(401)
  expect((await own.request(`/api/contracts/${contract}`)).status).toBe(200)
})

test('[A32] [A33] [R67] the link and the PIN open a contract that was taken over too, and end with it', async () => {
  const before = await invitedClient()
  await enter(server, before.link)
  const after = await invitedClient()
  const client = (await server.store.participants(centre, before.contract)).find(
    ({ role }) => role === 'client',
  )!
  const participant = 'taken-over' as ParticipantId
  await server.store.write([
    {
      kind: 'add-participant',
      participant: { ...client, id: participant, contract: after.contract },
      localKey: new Uint8Array(32),
    },
    {
      kind: 'take-over-invitation',
      centre,
      id: 'taken-over',
      from: client.id,
      contract: after.contract,
      participant,
    },
  ])
  const again = await comeBack(server, before.link)
  expect(again.contract).toBe(after.contract)
  const list = (await (await again.request('/api/contracts')).json()) as ContractList
  expect(new Set(list.contracts.map(({ id }) => id))).toEqual(
    new Set([before.contract, after.contract]),
  )
  const renewed = await server.request(
    `/api/contracts/${after.contract}/people/${participant}/invitations`,
    'worker',
    { method: 'POST' },
  )
  expect(renewed.status).toBe(201)
  // It says that there is a new one, and opens neither contract.
  expect(await opened(before.link)).toBe(409)
  await expect(comeBack(server, before.link)).rejects.toThrow('404')
  expect((await again.request(`/api/contracts/${before.contract}`)).status).toBe(401)
})
