/** Who did what with a contract, as the client and the data protection officer read it, and erasing. */
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type ActList, actList, centreContracts, erasedList } from '../../../schemas/api/index.ts'
import type {
  CentreId,
  ContractId,
  ParticipantId,
  PersonId,
} from '../../../schemas/basics/index.ts'
import { newToken, tokenHash } from '../../../server/access/index.ts'
import { rawClient } from '../../support/raw-client.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
let officer: string

beforeEach(async () => {
  server = await startTestServer()
  officer = await newOfficer(server.demo.centre)
})
afterEach(async () => {
  expect(server.failures).toEqual([])
  await server.close()
})

async function newOfficer(centre: CentreId): Promise<string> {
  const token = newToken((length) => crypto.getRandomValues(new Uint8Array(length)))
  await server.store.write([
    {
      kind: 'add-person',
      person: {
        id: `officer-${centre}` as PersonId,
        centre,
        name: 'Dirk Maes',
        staff: false,
        duty: 'data-protection',
      },
      tokenHash: tokenHash(token),
    },
  ])
  return token
}

function asOfficer(path: string, init: RequestInit = {}, token = officer): Promise<Response> {
  return fetch(`${server.url}${path}`, { ...init, headers: { authorization: `Bearer ${token}` } })
}

async function actsFor(response: Response): Promise<ActList> {
  expect(response.status).toBe(200)
  return v.parse(actList, await response.json())
}

/** The worker writes, the client looks. */
async function used(): Promise<void> {
  const worker = await rawClient(server, 'worker')
  worker.edit((text) => text.insert(0, 'Hallo '))
  await worker.saved()
  const client = await rawClient(server, 'client')
  await worker.close()
  await client.close()
  // Who opened is kept beside the opening, not before it.
  await vi.waitFor(async () => {
    const { acts } = await actsFor(await asOfficer(`/api/centre/contracts/${server.contract}/acts`))
    expect(acts.filter(({ act }) => act === 'opened')).toHaveLength(2)
  })
}

test('[A104] [A105] the client reads who opened and wrote, by the day', async () => {
  await used()
  const { acts, before } = await actsFor(
    await server.request(`/api/contracts/${server.contract}/acts`, 'client'),
  )
  expect(before).toBeNull()
  const [worker, client] = ['worker', 'client'].map((role) =>
    server.demo.people.find((one) => one.role === role),
  )
  const lines = acts.map(({ act, who }) => [act, who?.name ?? null])
  expect(lines).toContainEqual(['opened', worker!.name])
  expect(lines).toContainEqual(['opened', client!.name])
  expect(lines).toContainEqual(['wrote', worker!.name])
  expect(lines).toContainEqual(['made', worker!.name])
  expect(lines).not.toContainEqual(['wrote', client!.name])
  for (const { at, day } of acts) {
    expect(at).toBeNull()
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})

test('[A104] a line that breaks and comes back is one opening', async () => {
  await used()
  const again = await rawClient(server, 'client')
  await again.close()
  const { acts } = await actsFor(await asOfficer(`/api/centre/contracts/${server.contract}/acts`))
  expect(acts.filter(({ act }) => act === 'opened')).toHaveLength(2)
})

test('[A105] a worker, a support person and the officer of another centre see none of it', async () => {
  const own = `/api/contracts/${server.contract}/acts`
  const ofCentre = `/api/centre/contracts/${server.contract}/acts`
  for (const role of ['worker', 'support'] as const) {
    expect((await server.request(own, role)).status).toBe(403)
    expect((await server.request(ofCentre, role)).status).toBe(403)
  }
  expect((await server.request(ofCentre, 'client')).status).toBe(403)
  const elsewhere = 'elders' as CentreId
  await server.store.write([{ kind: 'add-centre', centre: { id: elsewhere, name: 'OCMW Elders' } }])
  const stranger = await newOfficer(elsewhere)
  expect((await asOfficer(ofCentre, {}, stranger)).status).toBe(404)
  expect(
    (await asOfficer(`/api/centre/contracts/${server.contract}`, { method: 'DELETE' }, stranger))
      .status,
  ).toBe(404)
  const list = v.parse(
    centreContracts,
    await (await asOfficer('/api/centre/contracts', {}, stranger)).json(),
  )
  expect(list.contracts).toEqual([])
})

test('[A105] the officer reads the moment, no text, and is kept as having looked', async () => {
  await used()
  const path = `/api/centre/contracts/${server.contract}/acts`
  const { acts } = await actsFor(await asOfficer(path))
  expect(acts.filter(({ act }) => act === 'opened').every(({ at }) => at !== null)).toBe(true)
  expect(acts.some(({ act }) => act === 'looked-at-acts')).toBe(true)
  expect((await asOfficer(`/api/contracts/${server.contract}`)).status).toBe(404)
  expect((await asOfficer(`/api/contracts/${server.contract}/document`)).status).toBe(404)
  const list = v.parse(centreContracts, await (await asOfficer('/api/centre/contracts')).json())
  expect(list).toMatchObject({
    contracts: [{ id: server.contract, client: 'Amina Haddad' }],
    after: null,
  })
})

test('[A105] what is asked in a wrong way is refused in words', async () => {
  const wrong = await asOfficer(`/api/centre/contracts/${server.contract}/acts?before=x`)
  expect(wrong.status).toBe(400)
  expect(await wrong.text()).toContain('before to be a number')
  expect((await asOfficer('/api/centre/contracts/no-such-contract/acts')).status).toBe(404)
})

test('[A100] the officer has a contract erased: it is gone for who has it open, too', async () => {
  const client = await rawClient(server, 'client')
  const gone = await asOfficer(`/api/centre/contracts/${server.contract}`, { method: 'DELETE' })
  expect(gone.status).toBe(204)
  expect(await client.closed).toBe(4404)
  expect((await server.request(`/api/contracts/${server.contract}`, 'worker')).status).toBe(404)
  // The client was let in for this contract alone, and is not known any more.
  expect((await server.request('/api/contracts', 'client')).status).toBe(401)
  const list = v.parse(erasedList, await (await asOfficer('/api/centre/erased')).json())
  expect(list.erased).toMatchObject([{ contract: server.contract, because: 'asked' }])
})

test('[A104] who reads the text over HTTP is kept as having opened it', async () => {
  for (const path of ['document', 'agreements', 'document']) {
    await server.request(`/api/contracts/${server.contract}/${path}`, 'support')
  }
  await vi.waitFor(async () => {
    const path = `/api/centre/contracts/${server.contract}/acts`
    const { acts } = await actsFor(await asOfficer(path))
    expect(acts.filter(({ act }) => act === 'opened')).toMatchObject([{ who: { role: 'support' } }])
  })
})

test('[A100] an officer who takes part in the contract and is signed in can have it erased, and stays', async () => {
  const { centre } = server.demo
  const person = `officer-${centre}` as PersonId
  await server.store.write([
    {
      kind: 'add-participant',
      participant: {
        id: 'officer-in-it' as ParticipantId,
        centre,
        contract: server.contract as ContractId,
        person,
        name: 'Dirk Maes',
        role: 'reader',
      },
      localKey: new Uint8Array(32),
    },
  ])
  const gone = await asOfficer(`/api/centre/contracts/${server.contract}`, { method: 'DELETE' })
  expect(gone.status).toBe(204)
  expect((await asOfficer('/api/centre/contracts')).status).toBe(200)
  expect(await server.store.erasedOf(centre)).toMatchObject([{ by: person, because: 'asked' }])
})
