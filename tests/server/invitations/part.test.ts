import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { study } from '../../../plugins/contract-types/index.ts'
import {
  type NewInvitationResponse,
  partResponse,
  partView,
  peopleResponse,
} from '../../../schemas/api/index.ts'
import type { CanonicalBlock, CanonicalContract } from '../../../schemas/document/index.ts'
import { partOf } from '../../../server/invitations/index.ts'
import { enter, type Invited } from '../../support/invited.ts'
import { rawClient } from '../../support/raw-client.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

function promise(
  id: string,
  party: 'client' | 'centre' | 'third',
  text: string,
  rest: { who?: string; proof?: string } = {},
): CanonicalBlock {
  return {
    type: 'commitment',
    id,
    party,
    ...(rest.who && { who: rest.who }),
    children: [
      { type: 'paragraph', id: `${id}-t`, inline: [{ text }] },
      ...(rest.proof
        ? [
            {
              type: 'paragraph' as const,
              id: `${id}-p`,
              role: 'proof' as const,
              inline: [{ text: rest.proof }],
            },
          ]
        : []),
    ],
  }
}

function contractWith(
  promises: readonly CanonicalBlock[],
  facts: CanonicalContract['facts'] = {},
): CanonicalContract {
  return {
    format: 'samenspraak-contract',
    formatVersion: 1,
    schema: 1,
    type: { id: 'study', version: '1.0.0' },
    language: 'nl',
    epoch: 1,
    body: [
      {
        type: 'section',
        id: 's',
        kind: 'wish',
        children: [{ type: 'paragraph', id: 'w', inline: [{ text: 'Een geheime wens.' }] }],
      },
      {
        type: 'section',
        id: 'a',
        kind: 'agreements',
        children: [
          {
            type: 'goal',
            id: 'g',
            children: [
              { type: 'paragraph', id: 'gp', inline: [{ text: 'Een geheim doel.' }] },
              ...promises,
            ],
          },
        ],
      },
    ],
    facts,
  }
}

const names = { client: 'Amina', centre: 'OCMW', worker: 'Sara' }

function partFor(name: string, contract: CanonicalContract, others: readonly string[] = []) {
  return partOf(contract, study, { name, others, ...names })
}

describe('[A40] a partner’s part', () => {
  const contract = contractWith(
    [
      promise('own', 'third', 'De school geeft bijles.', {
        who: 'Hogeschool Noord',
        proof: 'Elke week een uur.',
      }),
      promise('unnamed', 'third', 'Wij laten weten wie afwezig is.'),
      promise('named', 'client', 'Ik ga elke dag naar Hogeschool Noord.'),
      promise('private', 'client', 'Ik ga naar de dokter.'),
      promise('centre', 'centre', 'Het OCMW betaalt de huur.'),
      promise('other', 'third', 'Bakkerij Zuid geeft werk.', { who: 'Bakkerij Zuid' }),
    ],
    {
      school: { value: 'Hogeschool Noord' },
      studyFrom: { value: '2026-09-21' },
      clientName: { value: 'Amina' },
      clientBirthDate: { value: '1990-03-15' },
      extraAmount: { value: 250 },
    },
  )

  test('has the promises that are its own or name it, and nothing else', () => {
    const part = partFor('hogeschool noord', contract)
    expect(part.promises.map(({ id }) => id)).toEqual(['own', 'unnamed', 'named'])
    expect(part.promises[0]).toMatchObject({
      text: ['De school geeft bijles.'],
      proof: ['Elke week een uur.'],
    })
    const said = JSON.stringify(part)
    for (const word of ['geheim', 'dokter', 'huur', 'Bakkerij', '1990', '250']) {
      expect(said).not.toContain(word)
    }
  })

  test('has the facts about it, as people write them', () => {
    expect(partFor('Hogeschool Noord', contract).facts).toEqual([
      { key: 'school', label: 'mijn school', value: 'Hogeschool Noord' },
      { key: 'studyFrom', label: 'begin van mijn studie', value: '21 september 2026' },
    ])
  })

  test('of two partners each gets its own', () => {
    const school = partFor('Hogeschool Noord', contract, ['Bakkerij Zuid'])
    const baker = partFor('Bakkerij Zuid', contract, ['Hogeschool Noord'])
    expect(school.promises.map(({ id }) => id)).toEqual(['own', 'named'])
    expect(baker.promises.map(({ id }) => id)).toEqual(['other'])
    expect(baker.facts).toEqual([])
  })

  test('is not found by a piece of a name', () => {
    const found = partFor('An', contractWith([promise('x', 'client', 'An en Anna gaan mee.')]))
    expect(found.promises).toEqual([])
  })
})

describe('over HTTP', () => {
  let server: TestServer
  let partner: Invited
  const here = () => `/api/contracts/${server.contract}`

  beforeEach(async () => {
    server = await startTestServer()
    const made = await server.request(`${here()}/invitations`, 'worker', {
      method: 'POST',
      body: JSON.stringify({ role: 'partner', name: 'Arteveldehogeschool' }),
    })
    partner = await enter(server, ((await made.json()) as NewInvitationResponse).url)
  })
  afterEach(async () => {
    expect(server.failures).toEqual([])
    await server.close()
  })

  async function part() {
    return v.parse(partResponse, await (await partner.request(`${here()}/part`)).json())
  }

  test('[A40] who invites sees it before', async () => {
    const preview = await server.request(`${here()}/part/preview`, 'client', {
      method: 'POST',
      body: JSON.stringify({ name: 'Arteveldehogeschool' }),
    })
    const shown = v.parse(partView, await preview.json())
    expect(shown.facts).toEqual((await part()).part.facts)
    expect(shown.client).toBe('Amina Haddad')
  })

  test('[A40] a partner finds no contract on any route, no ticket and no socket', async () => {
    expect(partner.entered.opens).toBe('part')
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/document'],
      ['GET', '/type'],
      ['GET', '/functions'],
      ['GET', '/people'],
      ['GET', '/set-aside'],
      ['GET', '/versions'],
      ['POST', '/tickets'],
      ['POST', '/invitations'],
      ['POST', '/migrate'],
      ['POST', '/part/preview'],
    ] as const) {
      const answer = await partner.request(`${here()}${path}`, { method })
      expect([path, answer.status]).toEqual([path, 404])
    }
    const list = (await (await partner.request('/api/contracts')).json()) as { contracts: [] }
    expect(list.contracts).toEqual([])
  })

  test('[A41] it agrees to what it read; the others see that at once, and what it was', async () => {
    const editor = await rawClient(server, 'client', {
      url: server.socketUrl('client', { receipts: '1' }),
    })
    const { hash } = await part()
    const answer = await partner.request(`${here()}/part/answers`, {
      method: 'POST',
      body: JSON.stringify({ kind: 'agreed', hash }),
    })
    expect(answer.status).toBe(201)
    await expect.poll(() => editor.notices).toContainEqual({ notice: 'changed', what: 'partner' })
    editor.terminate()
    const people = await server.request(`${here()}/people`, 'client')
    const { people: all } = v.parse(peopleResponse, await people.json())
    expect(all.find(({ role }) => role === 'partner')!.answers).toMatchObject([
      { kind: 'agreed', current: true },
    ])
  })

  test('[A41] what changed meanwhile is read first', async () => {
    const answer = await partner.request(`${here()}/part/answers`, {
      method: 'POST',
      body: JSON.stringify({ kind: 'agreed', hash: 'a'.repeat(64) }),
    })
    expect(answer.status).toBe(409)
    expect((await part()).answers).toEqual([])
  })

  test('[A41] it asks, and script in a question is text', async () => {
    const text = '<script>alert(1)</script> Wanneer begint het?'
    const asked = await partner.request(`${here()}/part/answers`, {
      method: 'POST',
      body: JSON.stringify({ kind: 'asked', text }),
    })
    expect(asked.status).toBe(201)
    expect((await part()).answers).toMatchObject([{ kind: 'asked', text, current: true }])
    const empty = await partner.request(`${here()}/part/answers`, {
      method: 'POST',
      body: JSON.stringify({ kind: 'asked', text: '  ' }),
    })
    expect(empty.status).toBe(400)
  })

  test('[A42] nobody else answers for it, and it is let out like others', async () => {
    const own = await server.request(`${here()}/part`, 'worker')
    expect(own.status).toBe(404)
    const answer = await server.request(`${here()}/people`, 'worker')
    const { people } = v.parse(peopleResponse, await answer.json())
    const found = people.find(({ role }) => role === 'partner')!
    expect(found.may).toMatchObject({ withdraw: true, renew: true })
    const out = await server.request(`${here()}/people/${found.id}`, 'worker', { method: 'DELETE' })
    expect(out.status).toBe(204)
    expect((await partner.request(`${here()}/part`)).status).toBe(401)
  })
})
