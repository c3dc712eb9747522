/** What the file of a centre gives to a contract and takes back from it. */
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AgreementsResponse,
  agreementsResponse,
  isNationalNumber,
  newContractResponse,
} from '../../../schemas/api/index.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(async () => {
  expect(server.failures).toEqual([])
  await server.close()
})

const known = {
  type: 'study',
  client: { name: 'Noor Claes' },
  file: { 'study.school': 'Hogeschool Gent', 'study.from': '2026-09-21', 'nobody.asks': 'this' },
  facts: { schoolYear: 'eerste jaar' },
  goals: [
    {
      text: 'Ik haal mijn eerste jaar.',
      domain: 'education',
      importance: 'very',
      due: '2027-06-30',
      commitments: [
        {
          party: 'client',
          who: 'Noor',
          text: 'Ik ga naar de les.',
          proof: 'Ik laat het weten als ik ziek ben.',
          rhythm: 'elke week',
        },
        { party: 'centre', text: 'Wij betalen de boeken.', due: '2026-12-15' },
      ],
    },
  ],
}

function make(body: unknown, role: 'worker' | 'client' = 'worker'): Promise<Response> {
  return server.request('/api/contracts', role, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function madeWith(body: unknown, status = 201) {
  const response = await make(body)
  expect(response.status).toBe(status)
  return v.parse(newContractResponse, await response.json())
}

async function agreements(contract: string): Promise<AgreementsResponse> {
  const response = await server.request(`/api/contracts/${contract}/agreements`)
  expect(response.status).toBe(200)
  return v.parse(agreementsResponse, await response.json())
}

test('[A120] a contract starts with the facts and goals of the file, and gives them back by id', async () => {
  const { contract, unused } = await madeWith({ ...known, reference: 'DOSSIER/2026-17' })
  expect(unused).toEqual(['nobody.asks'])
  const read = await agreements(contract)
  expect(read).toMatchObject({
    contract,
    reference: 'DOSSIER/2026-17',
    phase: 'draft',
    language: 'nl',
    facts: {
      school: { value: 'Hogeschool Gent', source: 'study.school' },
      studyFrom: { value: '2026-09-21', source: 'study.from' },
      schoolYear: { value: 'eerste jaar' },
      clientName: { value: 'Noor Claes', source: 'client.name' },
    },
  })
  const [goal] = read.goals
  // It takes the place of the starting goal about the same part of life; the other one stays.
  expect(read.goals.map(({ domain }) => domain)).toEqual(['education', 'income'])
  expect(goal).toMatchObject({
    text: 'Ik haal mijn eerste jaar.',
    domain: 'education',
    importance: 'very',
    due: '2027-06-30',
  })
  expect(read.commitments.filter((one) => one.goal === goal!.id)).toMatchObject([
    {
      party: 'client',
      who: 'Noor',
      text: 'Ik ga naar de les.',
      proof: 'Ik laat het weten als ik ziek ben.',
      rhythm: 'elke week',
      due: null,
    },
    { party: 'centre', text: 'Wij betalen de boeken.', proof: null, due: '2026-12-15' },
  ])
  const days = read.dates.map(({ day }) => day)
  expect(days).toEqual([...days].sort())
  expect(read.dates).toContainEqual({ day: '2027-06-30', of: 'goal', id: goal!.id })
  expect(read.dates).toContainEqual({ day: '2026-09-21', of: 'fact', id: 'studyFrom' })
})

test('[A120] ids stay the same, and who asks again is told that nothing changed', async () => {
  const { contract } = await madeWith(known)
  const first = await server.request(`/api/contracts/${contract}/agreements`)
  const tag = first.headers.get('etag')!
  const again = await server.request(`/api/contracts/${contract}/agreements`, 'worker', {
    headers: { 'if-none-match': tag },
  })
  expect(again.status).toBe(304)
  const ids = ({ goals, commitments }: AgreementsResponse) =>
    [...goals, ...commitments].map(({ id }) => id)
  const before = v.parse(agreementsResponse, await first.json())
  expect(ids(await agreements(contract))).toEqual(ids(before))
})

test('[A121] under one reference a contract is made once, also when it is asked for at once', async () => {
  const body = { ...known, reference: 'DOSSIER-twice' }
  const responses = await Promise.all([make(body), make(body), make(body)])
  expect(responses.map(({ status }) => status).sort()).toEqual([200, 200, 201])
  const made = await Promise.all(
    responses.map(async (response) => v.parse(newContractResponse, await response.json())),
  )
  expect(new Set(made.map(({ contract }) => contract)).size).toBe(1)
  // A link is shown once.
  expect(made.filter(({ links }) => links.length > 0)).toHaveLength(1)
})

test.each([
  ['a goal without text', { goals: [{ text: ' ' }] }, 'goals.0.text'],
  ['a day that is none', { goals: [{ text: 'x', due: '30/06/2027' }] }, 'goals.0.due'],
  ['another domain', { goals: [{ text: 'x', domain: 'garden' }] }, 'goals.0.domain'],
  ['another party', { goals: [{ text: 'x', commitments: [{ party: 'x', text: 'x' }] }] }, 'party'],
  ['too many goals', { goals: Array.from({ length: 21 }, () => ({ text: 'x' })) }, 'goals'],
  ['an entry that is no value', { file: { 'study.school': ['x'] } }, 'file'],
  ['a reference with spaces', { reference: 'a b' }, 'reference'],
  [
    'a national number as reference',
    { reference: '85.07.30-033 28'.replace(' ', '') },
    'reference',
  ],
])('[A122] %s is refused by name, and nothing is made', async (_name, change, expected) => {
  const before = await (await server.request('/api/contracts')).json()
  const response = await make({ ...known, ...change })
  expect(response.status).toBe(400)
  expect(await response.text()).toContain(expected)
  expect(await (await server.request('/api/contracts')).json()).toEqual(before)
})

test('[A122] a national number is known by its check digits, however it is written', () => {
  // The example of the national register itself, and one born since 2000.
  for (const text of ['85073003328', '85.07.30-033.28', '00012556777', '17073003384']) {
    expect([text, isNationalNumber(text)]).toEqual([text, true])
  }
  for (const text of ['85073003329', '8507300332', 'DOSSIER-85073003329', '12345678901']) {
    expect([text, isNationalNumber(text)]).toEqual([text, false])
  }
})

test('[A123] only who may read the contract reads what is agreed', async () => {
  const { contract } = await madeWith(known)
  const path = `/api/contracts/${contract}/agreements`
  expect((await server.request(path, 'client')).status).toBe(404)
  expect((await server.request(path, null)).status).toBe(401)
  expect((await make(known, 'client')).status).toBe(403)
})
