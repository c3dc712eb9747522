import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { CentreId, ContractId } from '../../../schemas/basics/index.ts'
import { Clients } from '../../support/clients-of.ts'
import { firstText, until } from '../../support/stock-provider.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const clients = new Clients(() => server)
let server: TestServer
let data: ReturnType<typeof temporaryFolder>

beforeEach(async () => {
  data = temporaryFolder()
  server = await startTestServer({ folder: data.folder })
})
afterEach(async () => {
  clients.endAll()
  await server.close()
  expect(server.failures).toEqual([])
  data.remove()
})

/** An update of eleven bytes or less that says: under this id one thing was made, and nothing is left of it. */
function emptyHistory(client: number): Uint8Array {
  const bytes = [1, 1]
  for (let left = client; ; left = Math.floor(left / 128)) {
    if (left < 128) {
      bytes.push(left)
      break
    }
    bytes.push((left % 128) + 128)
  }
  return Uint8Array.from([...bytes, 0, 0, 1, 0])
}

function withId(client: number): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = client
  return doc
}

const VICTIM = 4_123_456_789

async function claims() {
  const { store, log, contract } = server
  const centre = server.demo.centre as CentreId
  expect(await store.contract(centre, contract as ContractId)).not.toBeNull()
  return log.claims(centre, contract as ContractId)
}

describe('[A83] a client id is claimed when its socket opens to write', () => {
  test('before anything was written, and on disk', async () => {
    await clients.open('client', { doc: withId(VICTIM), params: { client: String(VICTIM) } })
    await until('the claim is on disk', async () => (await claims()).has(VICTIM))
    const [owner] = await server.store
      .participants(server.demo.centre, server.contract as ContractId)
      .then((all) => all.filter(({ role }) => role === 'client'))
    expect((await claims()).get(VICTIM)).toBe(owner!.id)
  })

  test('nobody can squat it with an update of empty history, while its owner is there', async () => {
    expect(emptyHistory(VICTIM).length).toBeLessThanOrEqual(11)
    const victim = await clients.open('client', {
      doc: withId(VICTIM),
      params: { client: String(VICTIM) },
    })
    const attacker = await clients.open('support')
    attacker.sendUpdate(emptyHistory(VICTIM))
    expect(await attacker.closed).toBe(4422)
    victim.edit((text) => text.insert(0, 'van mij '))
    await victim.saved()
    expect(victim.code).toBeNull()
  })

  test('nobody can squat it while its owner has no line and has not written yet', async () => {
    const doc = withId(VICTIM)
    const victim = await clients.open('client', { doc, params: { client: String(VICTIM) } })
    victim.terminate()
    await victim.closed
    const attacker = await clients.open('support')
    attacker.sendUpdate(emptyHistory(VICTIM))
    expect(await attacker.closed).toBe(4422)
    const other = await clients.open('support', { params: { client: String(VICTIM) } })
    expect(await other.closed).toBe(4422)
    const again = await clients.open('client', { doc, params: { client: String(VICTIM) } })
    again.edit((text) => text.insert(0, 'nog altijd van mij '))
    await again.saved()
    expect(again.code).toBeNull()
  })

  test('also when the server was started again in between', async () => {
    const victim = await clients.open('client', {
      doc: withId(VICTIM),
      params: { client: String(VICTIM) },
    })
    await until('the claim is on disk', async () => (await claims()).has(VICTIM))
    victim.terminate()
    clients.endAll()
    await server.close()
    server = await startTestServer({ folder: data.folder })
    const attacker = await clients.open('support')
    attacker.sendUpdate(emptyHistory(VICTIM))
    expect(await attacker.closed).toBe(4422)
  })

  test('one that is shown in presence only is claimed with that', async () => {
    const doc = withId(VICTIM)
    const victim = await clients.open('client', { doc, params: { client: null } })
    victim.sendPresence({ client: VICTIM, clock: 1, state: '{}' })
    await until('the claim is on disk', async () => (await claims()).has(VICTIM))
    victim.terminate()
    await victim.closed
    const attacker = await clients.open('support')
    attacker.sendUpdate(emptyHistory(VICTIM))
    expect(await attacker.closed).toBe(4422)
  })

  test('but not when so many of one participant are on disk that they cannot be their own', async () => {
    const { centre, contract } = server.demo
    const people = await server.store.participants(centre, contract)
    const support = people.find(({ role }) => role === 'support')!
    await server.store.write(
      Array.from({ length: 5000 }, (_, client) => ({
        kind: 'claim-client' as const,
        ...{ centre, contract, client: 1_000_000 + client, participant: support.id },
      })),
    )
    const params = { client: '55' }
    await clients.open('support', { doc: withId(55), params })
    await clients.open('worker', { doc: withId(56), params: { client: '56' } })
    await until('the other is claimed', async () => (await claims()).has(56))
    expect((await claims()).has(55)).toBe(false)
  })

  test('a reading session claims none, and an id that its owner wrote under stays theirs', async () => {
    const params = { mode: 'read', client: '77' }
    const reader = await clients.open('support', { doc: withId(77), params })
    expect((await claims()).has(77)).toBe(false)
    reader.terminate()
    const writer = await clients.open('worker', { doc: withId(77), params: { client: '77' } })
    writer.edit((text) => text.insert(0, 'x'))
    await writer.saved()
    expect(firstText(writer.doc).toString()).toContain('x')
    const thief = await clients.open('client', { params: { client: '77' } })
    expect(await thief.closed).toBe(4422)
  })
})
