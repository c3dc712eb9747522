import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { setAsideList } from '../../../schemas/api/index.ts'
import type { Role } from '../../../schemas/contract/index.ts'
import { contractParts } from '../../../schemas/document/index.ts'
import { Clients } from '../../support/clients-of.ts'
import { updateOf } from '../../support/raw-client.ts'
import { firstText, until } from '../../support/stock-provider.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
const folder = temporaryFolder()
const clients = new Clients(() => server)

beforeEach(async () => {
  server = await startTestServer({ folder: folder.folder })
})
afterEach(async () => {
  clients.endAll()
  await server.close()
  expect(server.failures).toEqual([])
})

async function setAside(role: Role) {
  const answer = await server.request(`/api/contracts/${server.contract}/set-aside`, role)
  return v.parse(setAsideList, await answer.json()).texts
}

/** Takes away the paragraph of the first text. */
function deleteFirstParagraph(doc: Y.Doc): void {
  const paragraph = firstText(doc).parent as Y.XmlElement
  const section = paragraph.parent as Y.XmlElement
  section.delete(section.toArray().indexOf(paragraph), 1)
}

function blockIdOfFirst(doc: Y.Doc): string {
  return (firstText(doc).parent as Y.XmlElement).getAttribute('id') as string
}

describe('[R20] text whose place was taken away at the same moment is kept for its writer', () => {
  test('when the text came first', async () => {
    const writer = await clients.open('client')
    const other = await clients.open('worker')
    await writer.saved()
    const block = blockIdOfFirst(writer.doc)
    const unaware = new Y.Doc()
    Y.applyUpdate(unaware, Y.encodeStateAsUpdate(other.doc))
    writer.edit((text) => text.insert(2, 'mijn woorden'))
    await writer.saved()
    other.sendUpdate(updateOf(unaware, (_, doc) => deleteFirstParagraph(doc)))
    await until('the writer is told', () => writer.notices.length > 0)
    expect(writer.notices).toEqual([{ notice: 'rescued' }])
    expect(await setAside('client')).toMatchObject([
      { why: 'rescued', text: 'mijn woorden', block },
    ])
    expect(await setAside('worker')).toEqual([])
    expect(other.notices).toEqual([])
  })

  test('when the place went first, and was collected already', async () => {
    const writer = await clients.open('client')
    const other = await clients.open('worker')
    const unaware = new Y.Doc()
    Y.applyUpdate(unaware, Y.encodeStateAsUpdate(writer.doc))
    const late = updateOf(unaware, (text) => text.insert(1, 'te laat'))
    other.edit((_, doc) => deleteFirstParagraph(doc))
    await other.saved()
    writer.sendUpdate(late)
    await writer.saved()
    await until('the writer is told', () => writer.notices.length > 0)
    expect((await setAside('client')).map(({ text }) => text)).toContain('te laat')
  })

  test('not what the deleter had seen, and not the starting text', async () => {
    const writer = await clients.open('client')
    const other = await clients.open('worker')
    const before = (await setAside('client')).length
    writer.edit((text) => text.insert(0, 'gezien'))
    await until('the other has seen it', () => firstText(other.doc).toString().startsWith('gezien'))
    other.edit((_, doc) => deleteFirstParagraph(doc))
    await other.saved()
    expect(await setAside('client')).toHaveLength(before)
    expect(await setAside('worker')).toEqual([])
  })

  test('not what its own writer took away again', async () => {
    const writer = await clients.open('client')
    const other = await clients.open('worker')
    const before = (await setAside('client')).length
    const unaware = new Y.Doc()
    Y.applyUpdate(unaware, Y.encodeStateAsUpdate(other.doc))
    writer.edit((text) => text.insert(0, 'abcdef'))
    writer.edit((text) => text.delete(0, 6))
    await writer.saved()
    other.sendUpdate(updateOf(unaware, (_, doc) => deleteFirstParagraph(doc)))
    await other.saved()
    expect(await setAside('client')).toHaveLength(before)
  })

  test('also when the server died before it was kept; and once only', async () => {
    const writer = await clients.open('client')
    const { centre, contract } = server.demo
    // What a server leaves that dies right after the commit: both rows, and no text kept.
    const unaware = new Y.Doc()
    Y.applyUpdate(unaware, Y.encodeStateAsUpdate(writer.doc))
    const text = updateOf(writer.doc, (first) => first.insert(0, 'net gered'))
    const deletion = updateOf(unaware, (_, doc) => deleteFirstParagraph(doc))
    const participants = await server.store.participants(centre, contract)
    const participant = participants.find(({ role }) => role === 'client')!.id
    const client = writer.doc.clientID
    const base = { centre, contract, session: null, schema: 1, at: 5 }
    const to = Y.getState(writer.doc.store, client)
    clients.endAll()
    await server.close()
    server = await startTestServer({ folder: folder.folder })
    await server.log.append([
      { ...base, bytes: text, participant, ranges: [{ client, from: 0, to }] },
      { ...base, bytes: deletion, participant: null, ranges: [] },
    ])
    await clients.open('worker')
    await until('it is kept', async () =>
      (await setAside('client')).some((one) => one.text === 'net gered'),
    )
    const count = (await setAside('client')).length
    clients.endAll()
    await server.close()
    server = await startTestServer({ folder: folder.folder })
    await clients.open('worker')
    expect(await setAside('client')).toHaveLength(count)
    expect(contractParts(writer.doc).body.length).toBeGreaterThan(0)
  })

  test('it is gone when its writer drops it, and nobody else can', async () => {
    const [first] = await setAside('client')
    const path = `/api/contracts/${server.contract}/set-aside/${first!.id}`
    expect((await server.request(path, 'worker', { method: 'DELETE' })).status).toBe(404)
    expect((await server.request(path, 'client', { method: 'DELETE' })).status).toBe(204)
    expect((await server.request(path, 'client', { method: 'DELETE' })).status).toBe(404)
    expect((await setAside('client')).map(({ id }) => id)).not.toContain(first!.id)
  })
})
