/** "Deze week": what is open in the contracts of a worker, and for whom it waits. */
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newContractResponse, type WeekResponse, weekResponse } from '../../../schemas/api/index.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(async () => {
  expect(server.failures).toEqual([])
  await server.close()
})

/** The day in Belgium so many days from now. */
function dayIn(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(
    Date.now() + days * 86_400_000,
  )
}

async function make(goals: unknown, name = 'Noor Claes'): Promise<string> {
  const response = await server.request('/api/contracts', 'worker', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'general', client: { name }, goals }),
  })
  expect(response.status).toBe(201)
  return v.parse(newContractResponse, await response.json()).contract
}

async function week(): Promise<WeekResponse> {
  const response = await server.request('/api/week')
  expect(response.status).toBe(200)
  return v.parse(weekResponse, await response.json())
}

const promises = (...days: number[]) => [
  {
    text: 'Ik zoek werk.',
    commitments: days.map((days, index) => ({
      party: index === 0 ? 'client' : 'centre',
      text: `Over ${days} dagen.`,
      due: dayIn(days),
    })),
  },
]

test('[A124] has the agreed days of the coming week and of those just passed, the first first', async () => {
  const contract = await make(promises(3, -2, 8, -20, 7))
  const { items, today, until, unread } = await week()
  expect([today, until, unread]).toEqual([dayIn(0), dayIn(7), 0])
  const days = items.filter((one) => one.contract === contract && one.kind === 'promise')
  expect(days).toMatchObject([
    { day: dayIn(-2), waitsFor: 'worker', text: 'Over -2 dagen.', client: 'Noor Claes' },
    { day: dayIn(3), waitsFor: 'client', text: 'Over 3 dagen.', language: 'nl' },
    { day: dayIn(7), waitsFor: 'worker', text: 'Over 7 dagen.' },
  ])
})

test('[A124] reads a text again only when it changed', async () => {
  const contract = await make(promises(1))
  await week()
  const { centre } = server.demo
  const [brief] = await server.store
    .briefsOf(centre, (await server.store.participants(centre, contract as never))[0]!.person)
    .then((all) => all.filter((one) => one.contract === contract))
  expect(brief).toMatchObject({ seq: 1, days: [{ day: dayIn(1), party: 'client' }] })
})

test('[A124] has invitations that wait, and whose turn it is', async () => {
  const contract = await make([], 'Yusuf Demir')
  const { items } = await week()
  expect(items.filter((one) => one.contract === contract)).toMatchObject([
    { kind: 'invitation', waitsFor: 'client', text: 'Yusuf Demir', day: null, since: dayIn(0) },
  ])
})

test('[A124] has questions and proposals until they are answered', async () => {
  const ask = (role: 'worker' | 'client', body: object) =>
    server.request(`/api/contracts/${server.contract}/questions`, role, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const { contract: document } = (await (
    await server.request(`/api/contracts/${server.contract}/document`)
  ).json()) as { contract: { body: { children: { id: string; type: string }[] }[] } }
  const block = document.body.flatMap(({ children }) => children)[0]!.id
  const place = { block, from: null, to: null, exact: null, quote: 'Ik wil leren' }
  const asked = await ask('client', {
    id: 'aquestion1234567',
    kind: 'not-understood',
    place,
    words: 'Wat is dit?',
  })
  expect(asked.status).toBe(201)
  expect((await week()).items).toContainEqual(
    expect.objectContaining({
      contract: server.contract,
      kind: 'question',
      waitsFor: 'worker',
      text: 'Wat is dit?',
      about: 'aquestion1234567',
    }),
  )
})

test('[A125] is for workers, of their own contracts', async () => {
  expect((await server.request('/api/week', 'client')).status).toBe(403)
  expect((await server.request('/api/week', null)).status).toBe(401)
  const { items } = await week()
  expect(items.every(({ contract }) => contract === server.contract)).toBe(true)
})
