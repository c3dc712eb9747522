import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  authorsResponse,
  removedResponse,
  type WordsResponse,
  wordsResponse,
} from '../../../schemas/api/index.ts'
import type { ContractId } from '../../../schemas/basics/index.ts'
import type { Role } from '../../../schemas/contract/index.ts'
import { contractParts } from '../../../schemas/document/index.ts'
import { Clients } from '../../support/clients-of.ts'
import type { RawClient } from '../../support/raw-client.ts'
import { clock } from '../../support/settable-clock.ts'
import { until } from '../../support/stock-provider.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const data = temporaryFolder()
const clients = new Clients(() => server)
let server: TestServer

const here = () => `/api/contracts/${server.contract}`

async function start(): Promise<void> {
  // Folded again and again while they write.
  server = await startTestServer({ folder: data.folder, limits: { compactRows: 7, idleTime: 0 } })
}

beforeAll(start)
afterEach(() => {
  clients.endAll()
  clock.ahead = 0
})
afterAll(async () => {
  await server.close()
  expect(server.failures).toEqual([])
  data.remove()
})

async function asked<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
  role: Role = 'worker',
): Promise<v.InferOutput<Schema>> {
  const answer = await server.request(`${here()}/${path}`, role)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return v.parse(schema, await answer.json())
}

/** A paragraph of its own in a section, made by who writes. */
function newParagraph(doc: Y.Doc, kind: string, id: string, text = ''): Y.XmlText {
  const { body } = contractParts(doc)
  const section = body
    .toArray()
    .find((one) => (one as Y.XmlElement).getAttribute('kind') === kind) as Y.XmlElement
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.setAttribute('id', id)
  const inline = new Y.XmlText()
  if (text !== '') inline.insert(0, text)
  paragraph.insert(0, [inline])
  section.insert(section.length, [paragraph])
  return inline
}

function paragraph(doc: Y.Doc, id: string): Y.XmlText {
  for (const section of contractParts(doc).body.toArray() as Y.XmlElement[]) {
    for (const child of section.toArray() as Y.XmlElement[]) {
      if (child.getAttribute('id') === id) return child.get(0) as Y.XmlText
    }
  }
  throw new Error(`Expected a paragraph ${id}`)
}

async function write(client: RawClient, change: (doc: Y.Doc) => void): Promise<void> {
  client.edit((_text, doc) => change(doc))
  await client.saved()
}

/** When a client has what another wrote. */
async function sees(client: RawClient, id: string, text: string): Promise<void> {
  await until(`${id} says ${text}`, () => {
    try {
      return paragraph(client.doc, id).toString() === text
    } catch {
      return false
    }
  })
}

async function runsOf(id: string): Promise<string[]> {
  const { blocks, people } = await asked('authors', authorsResponse, 'support')
  const name = (one: string | null | undefined) =>
    people.find((person) => person.id === one)?.role ?? 'start'
  return blocks
    .find((block) => block.id === id)!
    .runs.map(
      ({ from, to, participant, by }) =>
        `${from}-${to} ${name(participant)}${by === undefined ? '' : `<${name(by)}`}`,
    )
}

describe('[A80] who wrote what', () => {
  test('is the same after folding, after a restart, and to everyone who may see it', async () => {
    const client = await clients.open('client')
    const worker = await clients.open('worker')
    await write(client, (doc) => newParagraph(doc, 'agreements', 'pa', 'Ik zoek werk.'))
    await sees(worker, 'pa', 'Ik zoek werk.')
    for (const letter of ' Samen.') {
      await write(worker, (doc) => paragraph(doc, 'pa').insert(paragraph(doc, 'pa').length, letter))
    }
    const before = await runsOf('pa')
    expect(before).toEqual(['0-13 client', '13-20 worker'])
    const first = await asked('authors', authorsResponse)
    clients.endAll()
    await server.close()
    await start()
    expect(await runsOf('pa')).toEqual(before)
    const again = await asked('authors', authorsResponse)
    expect(again.blocks).toEqual(first.blocks)
    expect(JSON.stringify(first)).not.toMatch(/\d{10}/)
  })

  test('[A81] words that another takes away and puts back in a later update stay of who wrote them', async () => {
    const worker = await clients.open('worker')
    await sees(worker, 'pa', 'Ik zoek werk. Samen.')
    await write(worker, (doc) => paragraph(doc, 'pa').delete(0, 13))
    await write(worker, (doc) => newParagraph(doc, 'agreements', 'pb', 'Ik zoek werk.'))
    expect(await runsOf('pb')).toEqual(['0-13 client<worker'])
  })

  test('[A84] is not sent again to who has it, and only to who may see it', async () => {
    const answer = await server.request(`${here()}/authors`)
    const tag = answer.headers.get('etag')!
    const again = await server.request(`${here()}/authors`, 'worker', {
      headers: { 'if-none-match': tag },
    })
    expect(again.status).toBe(304)
    // Somebody got another name: the answer is another.
    const { centre, contract } = server.demo
    const [person] = await server.store.participants(centre, contract)
    const { id, name, role } = person!
    await server.store.write([
      { kind: 'set-participant', centre, participant: id, name: 'Iemand anders', role },
    ])
    const renamed = await server.request(`${here()}/authors`, 'worker', {
      headers: { 'if-none-match': tag },
    })
    expect(renamed.status).toBe(200)
    expect(await renamed.text()).toContain('Iemand anders')
    await server.store.write([{ kind: 'set-participant', centre, participant: id, name, role }])
    expect((await server.request(`${here()}/removed`, 'support')).status).toBe(403)
    const none = await server.request(`${here()}/authors`, null)
    expect(none.status).toBe(401)
    const nowhere = await server.request('/api/contracts/nowhere/authors')
    expect(nowhere.status).toBe(404)
  })
})

describe('what was removed', () => {
  test('[A86] says who wrote it, who removed it, and where; not a correction, nor a thought taken back', async () => {
    const client = await clients.open('client')
    const worker = await clients.open('worker')
    await write(client, (doc) =>
      newParagraph(doc, 'wish', 'pc', 'Ik wil op maandag naar de les Nederlands gaan. Ja.'),
    )
    await write(client, (doc) => newParagraph(doc, 'wish', 'pd', 'Dit wil ik toch niet zeggen'))
    await write(client, (doc) => paragraph(doc, 'pd').delete(0, 27))
    await sees(worker, 'pc', 'Ik wil op maandag naar de les Nederlands gaan. Ja.')
    await write(worker, (doc) => paragraph(doc, 'pc').delete(46, 4))
    // Letter by letter, from the end.
    for (let at = 45; at >= 0; at--)
      await write(worker, (doc) => paragraph(doc, 'pc').delete(at, 1))
    const { passages, people } = await asked('removed', removedResponse, 'client')
    const role = (one: string | null) => people.find(({ id }) => id === one)?.role
    expect(passages.map(({ text }) => text)).not.toContain('Dit wil ik toch niet zeggen')
    const found = passages.find(({ text }) => text.startsWith('Ik wil op maandag'))!
    expect(found.text).toBe('Ik wil op maandag naar de les Nederlands gaan. Ja.')
    expect(found.authors.map(role)).toEqual(['client'])
    expect(role(found.by)).toBe('worker')
    expect(found.at).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(found.block).toBe('pc')
    const place = Y.createAbsolutePositionFromRelativePosition(
      Y.createRelativePositionFromJSON(found.place),
      client.doc,
    )
    expect(place?.index).toBe(0)
  })

  test('[A86] put back, it stands under its author again and is no longer listed', async () => {
    const client = await clients.open('client')
    const text = 'Ik wil op maandag naar de les Nederlands gaan. Ja.'
    await write(client, (doc) => paragraph(doc, 'pc').insert(0, text))
    const { passages } = await asked('removed', removedResponse)
    expect(passages.filter((one) => one.text === text)).toEqual([])
    const answer = await server.request(`${here()}/removed/back`, 'client', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ passage: '1-2' }),
    })
    expect(answer.status).toBe(204)
    const refused = await server.request(`${here()}/removed/back`, 'support', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ passage: '1-2' }),
    })
    expect(refused.status).toBe(403)
  })

  test('[A87] text that lost its place unseen is its writer’s alone, and not listed', async () => {
    const client = await clients.open('client')
    const worker = await clients.open('worker')
    await write(worker, (doc) => newParagraph(doc, 'agreements', 'pe'))
    await sees(client, 'pe', '')
    // Neither sees what the other does.
    const words = 'Dit is van mij en van niemand anders hier'
    const typed = new Y.Doc()
    Y.applyUpdate(typed, Y.encodeStateAsUpdate(client.doc))
    typed.clientID = client.doc.clientID
    await write(worker, (doc) => {
      const section = paragraph(doc, 'pe').parent!.parent as Y.XmlElement
      section.delete(section.toArray().indexOf(paragraph(doc, 'pe').parent as Y.XmlElement), 1)
    })
    const before = Y.encodeStateVector(typed)
    paragraph(typed, 'pe').insert(0, words)
    client.sendUpdate(Y.encodeStateAsUpdate(typed, before))
    await until('it was set aside', async () => {
      const { texts } = (await (await server.request(`${here()}/set-aside`, 'client')).json()) as {
        texts: { text: string }[]
      }
      return texts.some(({ text }) => text === words)
    })
    const { passages } = await asked('removed', removedResponse)
    expect(JSON.stringify(passages)).not.toContain('van niemand anders')
  })
})

describe('[A85] “Dit zijn mijn woorden”', () => {
  async function words(role: Role = 'worker'): Promise<WordsResponse> {
    return asked('words', wordsResponse, role)
  }
  function confirm(block: string, hash: string, role: Role): Promise<Response> {
    return server.request(`${here()}/words`, role, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ block, hash }),
    })
  }

  test('is asked for what another typed in the client’s own section, and shown to all when it was said', async () => {
    const client = await clients.open('client')
    const worker = await clients.open('worker')
    await write(worker, (doc) => newParagraph(doc, 'wish', 'pw', 'Amina wil kok worden.'))
    await write(worker, (doc) => newParagraph(doc, 'agreements', 'px', 'Dit is niet van haar.'))
    await write(client, (doc) => newParagraph(doc, 'wish', 'py', 'Dit schrijf ik zelf.'))
    const { blocks, people } = await words('client')
    const mine = blocks.find(({ block }) => block === 'pw')!
    expect(mine.by.map((one) => people.find(({ id }) => id === one)!.role)).toEqual(['worker'])
    expect(mine.confirmed).toBeNull()
    expect(blocks.map(({ block }) => block)).not.toContain('px')
    expect(blocks.map(({ block }) => block)).not.toContain('py')
    expect((await confirm('pw', mine.hash, 'worker')).status).toBe(403)
    expect((await confirm('pw', mine.hash, 'support')).status).toBe(403)
    expect((await confirm('pw', '0'.repeat(64), 'client')).status).toBe(400)
    expect((await confirm('px', mine.hash, 'client')).status).toBe(400)
    const notices = worker.notices.length
    expect((await confirm('pw', mine.hash, 'client')).status).toBe(200)
    await until('the others were told', () => worker.notices.length > notices)
    expect(worker.notices.at(-1)).toEqual({ notice: 'changed', what: 'authors' })
    const acts = await server.store.actsOf(
      server.demo.centre,
      server.contract as ContractId,
      Number.MAX_SAFE_INTEGER,
      50,
    )
    expect(acts.map(({ act, about }) => `${act} ${about}`)).toContain('words-confirmed pw')
    for (const role of ['worker', 'client', 'support'] as const) {
      const now = (await words(role)).blocks.find(({ block }) => block === 'pw')!
      expect(now.confirmed).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  test('stays while the client goes on writing, and is asked again when another changes it', async () => {
    const client = await clients.open('client')
    const worker = await clients.open('worker')
    const state = async () => (await words()).blocks.find(({ block }) => block === 'pw')!.confirmed
    await sees(client, 'pw', 'Amina wil kok worden.')
    await write(client, (doc) => paragraph(doc, 'pw').insert(5, ', dat ben ik,'))
    expect(await state()).not.toBeNull()
    await sees(worker, 'pw', 'Amina, dat ben ik, wil kok worden.')
    await write(worker, (doc) => paragraph(doc, 'pw').insert(34, ' Misschien.'))
    expect(await state()).toBeNull()
  })
})
