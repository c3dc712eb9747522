/** A portal's own program: it makes contracts and reads them back, for its own centre and no other. */
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  agreementsResponse,
  contractTypeList,
  contractView,
  newContractResponse,
} from '../../../schemas/api/index.ts'
import {
  type Claims,
  claimsOf,
  issuerSettings,
  type SigningKey,
  sign,
  signingKey,
} from '../../support/issuer.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const ELSEWHERE = 'https://elders.example'
const READS = 'https://leest.example'
let server: TestServer
let keys: Record<'own' | 'elsewhere' | 'reads', SigningKey>

beforeAll(async () => {
  keys = {
    own: await signingKey('own'),
    elsewhere: await signingKey('elsewhere'),
    reads: await signingKey('reads'),
  }
  server = await startTestServer({
    issuers: [
      issuerSettings({ inline: [{ ...keys.own.publicJwk }] }),
      issuerSettings(
        { inline: [{ ...keys.elsewhere.publicJwk }] },
        { issuer: ELSEWHERE, centre: 'OCMW Elders' },
      ),
      issuerSettings(
        { inline: [{ ...keys.reads.publicJwk }] },
        { issuer: READS, centre: 'OCMW Voorbeeldstad', contracts: false },
      ),
    ],
  })
})
afterAll(async () => {
  expect(server.failures).toEqual([])
  await server.close()
})

const program = (key: SigningKey, other: Claims = {}) =>
  sign(
    claimsOf(server.url, '', {
      sub: undefined,
      contract: undefined,
      role: undefined,
      name: undefined,
      scope: 'contracts',
      ...other,
    }),
    key,
  )

function ask(token: string, path = '', body?: object): Promise<Response> {
  return fetch(`${server.url}/api/contracts${path}`, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
}

const wanted = { type: 'study', client: { name: 'Noor Claes' }, reference: 'dossier-7' }

test('[A133] makes a contract once, in its own centre, and its worker comes in with a token', async () => {
  const made = await ask(await program(keys.own), '', wanted)
  expect(made.status).toBe(201)
  const { contract, links } = v.parse(newContractResponse, await made.json())
  // The client alone gets a link; the worker has none that somebody could keep.
  expect(links.map(({ role }) => role)).toEqual(['client'])
  const again = await ask(await program(keys.own), '', wanted)
  expect(again.status).toBe(200)
  expect(await again.json()).toMatchObject({ contract, links: [] })
  const worker = await sign(claimsOf(server.url, contract), keys.own)
  const view = v.parse(contractView, await (await ask(worker, `/${contract}`)).json())
  expect(view.me).toMatchObject({ role: 'worker', name: 'Wim Claes' })
  expect(view.rights).toContain('write')
})

test('[A133] reads back what was agreed, of its own centre only', async () => {
  const made = await ask(await program(keys.own), '', { ...wanted, reference: 'dossier-8' })
  const { contract } = v.parse(newContractResponse, await made.json())
  const read = await ask(await program(keys.own), `/${contract}/agreements`)
  expect(v.parse(agreementsResponse, await read.json())).toMatchObject({
    contract,
    reference: 'dossier-8',
  })
  const etag = read.headers.get('etag')!
  const same = await fetch(`${server.url}/api/contracts/${contract}/agreements`, {
    headers: { authorization: `Bearer ${await program(keys.own)}`, 'if-none-match': etag },
  })
  expect(same.status).toBe(304)
  const other = await program(keys.elsewhere, { iss: ELSEWHERE })
  expect((await ask(other, `/${contract}/agreements`)).status).toBe(404)
  // The same reference in another centre is another contract.
  const theirs = await ask(other, '', { ...wanted, reference: 'dossier-8' })
  expect(theirs.status).toBe(201)
  expect(v.parse(newContractResponse, await theirs.json()).contract).not.toBe(contract)
})

test('[A133] sees which types a contract can have, without what is said to those who make them', async () => {
  const types = async (token: string) =>
    fetch(`${server.url}/api/contract-types`, { headers: { authorization: `Bearer ${token}` } })
  const answer = await types(await program(keys.own))
  expect(answer.status).toBe(200)
  const { types: offered, notices } = v.parse(contractTypeList, await answer.json())
  expect(offered.map(({ id }) => id)).toContain('study')
  expect(notices).toEqual([])
  expect((await types(await program(keys.reads, { iss: READS }))).status).toBe(401)
})

test('[A133] opens nothing of the text, and is nobody on every other route', async () => {
  const token = await program(keys.own)
  const { contract } = server
  for (const path of ['', `/${contract}`, `/${contract}/document`, `/${contract}/people`]) {
    expect((await ask(token, path)).status, path).toBe(401)
  }
  expect((await ask(token, `/${contract}/tickets`, {})).status).toBe(401)
  const week = await fetch(`${server.url}/api/week`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(week.status).toBe(401)
})

test('[A133] is refused where the settings do not let it, and with anything of a person in its token', async () => {
  expect((await ask(await program(keys.reads, { iss: READS }), '', wanted)).status).toBe(401)
  const mixed = await program(keys.own, { contract: server.contract, role: 'worker' })
  expect((await ask(mixed, '', wanted)).status).toBe(401)
  const strange = await program(keys.elsewhere)
  expect((await ask(strange, '', wanted)).status).toBe(401)
  // A person's token makes no contract: a portal's worker is no staff here.
  const person = await sign(claimsOf(server.url, server.contract), keys.own)
  expect((await ask(person, '', wanted)).status).toBe(403)
})
