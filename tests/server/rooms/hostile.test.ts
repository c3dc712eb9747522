/**
 * What an attacker can send, each with the answer it must get, while two others write and read in
 * peace. One table of hostile inputs, which is why the file is long.
 */
import * as encoding from 'lib0/encoding'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { contractParts } from '../../../schemas/document/index.ts'
import { awarenessFrame, step1Frame, updateFrame } from '../../../schemas/sync/index.ts'
import {
  collected,
  deleted,
  element,
  embed,
  following,
  format,
  handWritten,
  type Id,
  string,
  value,
  type WriteStruct,
  within,
} from '../../support/hand-written-update.ts'
import { seededRandom } from '../../support/random.ts'
import { type RawClient, rawClient, updateOf } from '../../support/raw-client.ts'
import { firstText, until } from '../../support/stock-provider.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const FRAME_BYTES = 256 * 1024
let server: TestServer
/** Two who write in peace beside every attack. */
let witness: RawClient
let reader: RawClient
const guests: RawClient[] = []

beforeAll(async () => {
  server = await startTestServer({
    limits: { frameBytes: FRAME_BYTES, documentBytes: 512 * 1024, sessionsPerParticipant: 1000 },
  })
  witness = await rawClient(server, 'worker')
  reader = await rawClient(server, 'support', { params: { mode: 'read' } })
})

afterAll(async () => {
  witness.terminate()
  reader.terminate()
  await server.close()
  expect(server.failures).toEqual([])
})

let before: { state: Uint8Array; frames: number }

beforeEach(async () => {
  await witness.saved()
  before = { state: Y.encodeStateAsUpdate(witness.doc), frames: reader.updates.length }
})

// After each attack: nothing of it was seen, and the two can still write and read.
afterEach(async () => {
  for (const guest of guests.splice(0)) guest.terminate()
  expect(Buffer.compare(Y.encodeStateAsUpdate(witness.doc), before.state)).toBe(0)
  expect(reader.updates.length).toBe(before.frames)
  witness.edit((text) => text.insert(0, '.'))
  await witness.saved()
  await until('the reader has it', () => reader.updates.length === before.frames + 1)
  expect(witness.code).toBe(null)
  expect(reader.code).toBe(null)
})

async function guest(
  role: 'client' | 'support' = 'client',
  params: Readonly<Record<string, string | null>> = {},
): Promise<RawClient> {
  const client = await rawClient(server, role, { params })
  guests.push(client)
  return client
}

/** The id of the first text, its first character, and of the blocks around it. */
function places(doc: Y.Doc): { text: Id; letter: Id; paragraph: Id; section: Id; meta: Id } {
  const text = firstText(doc)
  const idOf = ({ id }: Y.Item): Id => [id.client, id.clock]
  const paragraph = text.parent as Y.XmlElement
  return {
    text: idOf(text._item!),
    letter: idOf(text._start!),
    paragraph: idOf(paragraph._item!),
    section: idOf((paragraph.parent as Y.XmlElement)._item!),
    meta: idOf(contractParts(doc).meta._map.get('schema')!),
  }
}

const own = (...structs: WriteStruct[]): Uint8Array => handWritten([{ client: 77, structs }])

describe('[R10] frames that are not messages end their session with 4400', () => {
  const frames: readonly (readonly [string, Uint8Array])[] = [
    ['nothing', new Uint8Array()],
    ['an unknown type', Uint8Array.of(9)],
    ['a type that only the server sends', Uint8Array.of(100, 1)],
    ['permission to enter', Uint8Array.of(2, 0)],
    ['an unknown step', Uint8Array.of(0, 3, 0)],
    ['a length beyond its end', Uint8Array.of(0, 2, 200, 1)],
    ['two messages in one', Uint8Array.of(3, 3)],
    ['a state vector that is cut', Uint8Array.of(0, 0, 2, 1, 1)],
    ['a state vector of a billion clients', Uint8Array.of(0, 0, 5, 255, 255, 255, 255, 3)],
    ['a number without an end', new Uint8Array(40).fill(255)],
    ['presence of a billion clients', Uint8Array.of(1, 5, 255, 255, 255, 255, 3)],
    ['an update of nothing', Uint8Array.of(0, 2, 0)],
    ['an update with more after it', Uint8Array.of(0, 2, 3, 0, 0, 7)],
    ['an update of a billion clients', updateFrame(Uint8Array.of(255, 255, 255, 255, 3))],
    ['a billion structs', updateFrame(Uint8Array.of(1, 255, 255, 255, 255, 3, 1, 0))],
    ['a struct without an end', updateFrame(Uint8Array.of(1, 1, 1, 0, 4 | 128, 1))],
    ['a struct of no length', updateFrame(own(collected(0)))],
    [
      'text that is not UTF-8',
      updateFrame(
        own(within('body', [4, (e) => encoding.writeVarUint8Array(e, Uint8Array.of(0xff))])),
      ),
    ],
    ['a mark that is not JSON', updateFrame(own(following([1, 0], format('em', '{'))))],
    ['presence that is not JSON', awarenessFrame([{ client: 1, clock: 1, state: '{' }])],
    ['presence that is a list', awarenessFrame([{ client: 1, clock: 1, state: '[]' }])],
    [
      'presence of 5 kB',
      awarenessFrame([{ client: 1, clock: 1, state: JSON.stringify({ a: 'x'.repeat(5000) }) }]),
    ],
  ]

  test.each(frames)('%s', async (_name, frame) => {
    const attacker = await guest()
    attacker.send(frame)
    expect(await attacker.closed).toBe(4400)
  })

  test('text instead of bytes', async () => {
    const attacker = await guest()
    attacker.socket.send('hello')
    expect(await attacker.closed).toBe(4400)
  })

  test('every truncation of a real update', async () => {
    const source = await guest()
    const update = updateOf(source.doc, (text) => text.insert(0, 'tekst', { strong: true }))
    for (let length = 0; length < update.length; length += 3) {
      const attacker = await guest()
      attacker.sendUpdate(update.subarray(0, length))
      expect(await attacker.closed, `at ${length}`).toBe(4400)
    }
  })

  test('two thousand frames of noise', async () => {
    const random = seededRandom(7)
    const memory = process.memoryUsage().rss
    for (let round = 0; round < 200; round++) {
      const attacker = await rawClient(server, 'client', { sync: false })
      for (let left = 10; left > 0; left--) {
        const noise = random.bytes(random.below(300))
        attacker.send(random.below(2) === 0 ? noise : updateFrame(noise))
      }
      expect([4400, 4422]).toContain(await attacker.closed)
    }
    expect(process.memoryUsage().rss - memory).toBeLessThan(150 * 2 ** 20)
  })
})

describe('[R11] a frame that is too large ends its session with 1009', () => {
  test('by one byte', async () => {
    const attacker = await guest()
    attacker.socket.send(new Uint8Array(FRAME_BYTES + 1))
    expect(await attacker.closed).toBe(1009)
  })
})

describe('[R12] an update of a wrong shape is refused with 4422', () => {
  const cases: readonly (readonly [string, (at: ReturnType<typeof places>) => Uint8Array])[] = [
    ['an unknown root', () => own(within('other', string('x')))],
    ['an unknown root, deleted', () => own(within('other', deleted(3)))],
    ['text in the body', () => own(within('body', string('x')))],
    ['an unknown element', ({ section }) => own(within(section, element('script')))],
    ['a section in a section', ({ section }) => own(within(section, element('section')))],
    ['an unknown attribute', ({ section }) => own(within(section, value('x'), 'onclick'))],
    ['an attribute of a wrong type', ({ section }) => own(within(section, value(1), 'kind'))],
    ['a wrong value before another', ({ section }) => own(within(section, value(1, 'b'), 'kind'))],
    ['an unknown mark', ({ letter }) => own(following(letter, format('blink', 'true')))],
    ['a mark with a value', ({ letter }) => own(following(letter, format('em', '"x"')))],
    ['an element in text', ({ letter }) => own(following(letter, element('fact')))],
    ['an embed', ({ letter }) => own(following(letter, embed('{}')))],
    ['a fact that is a list', () => own(within('facts', value([1]), 'school'))],
    ['a fact without a name', () => own(within('facts', value('x'), ''))],
    ['a fact with a name that is none', () => own(within('facts', value('x'), 'a b'))],
    ['a new meta entry', () => own(within('meta', value('x'), 'extra'))],
    ['another schema in meta', ({ meta }) => own(following(meta, value(99)))],
    ['a deletion put into meta', () => own(within('meta', deleted(1), 'schema'))],
    [
      'the deletion of meta',
      ({ meta: [client, clock] }) => handWritten([], [{ client, ranges: [[clock, 1]] }]),
    ],
    [
      'a circle',
      ({ letter }) =>
        own(
          following([77, 1], string('a')),
          following([77, 0], string('b')),
          following(letter, string('c')),
        ),
    ],
    [
      'text that the server wrote',
      ({ text: [client] }) =>
        handWritten([{ client, clock: 10_000_000, structs: [within('body', element('section'))] }]),
    ],
  ]

  test.each(cases)('%s', async (_name, make) => {
    const attacker = await guest()
    attacker.sendUpdate(make(places(attacker.doc)))
    expect(await attacker.closed).toBe(4422)
  })

  test('elements deeper than twenty', async () => {
    const attacker = await guest()
    const { section } = places(attacker.doc)
    // A goal holds commitments and a commitment paragraphs, so no honest nesting is that deep.
    const nested = Array.from({ length: 30 }, (_, depth) =>
      within(depth === 0 ? section : [77, depth - 1], element('goal')),
    )
    attacker.sendUpdate(own(...nested))
    expect(await attacker.closed).toBe(4422)
  })

  test('what comes before a refused update is saved, and its receipt sent', async () => {
    const attacker = await guest()
    attacker.edit((text) => text.insert(0, 'goed'))
    attacker.sendUpdate(own(within('other', string('slecht'))))
    expect(await attacker.closed).toBe(4422)
    expect(attacker.receipt).toBe(2)
    await until('the witness has it', () => firstText(witness.doc).toString().startsWith('goed'))
    before = { state: Y.encodeStateAsUpdate(witness.doc), frames: reader.updates.length }
  })
})

describe('[R13] nobody writes in the name of another', () => {
  test('structs under the client id of another participant are refused with 4422', async () => {
    const attacker = await guest()
    const { clientID } = witness.doc
    const clock = Y.getState(witness.doc.store, clientID)
    const { letter } = places(attacker.doc)
    const forged = { client: clientID, clock, structs: [following(letter, string('vals'))] }
    attacker.sendUpdate(handWritten([forged]))
    expect(await attacker.closed).toBe(4422)
  })

  test('a socket that claims the client id of another is closed with 4422', async () => {
    const attacker = await guest('client', { client: String(witness.doc.clientID) })
    expect(await attacker.closed).toBe(4422)
  })

  test('presence under the client id of another is refused with 4422', async () => {
    const attacker = await guest()
    const entry = { client: witness.doc.clientID, clock: 5, state: '{"cursor":null}' }
    attacker.sendPresence(entry)
    expect(await attacker.closed).toBe(4422)
  })

  test('presence under a second client id is refused with 4422', async () => {
    const attacker = await guest()
    attacker.sendPresence({ client: attacker.doc.clientID, clock: 1, state: '{}' })
    attacker.sendPresence({ client: 123_456, clock: 1, state: '{}' })
    expect(await attacker.closed).toBe(4422)
  })

  test('presence says who someone is as the server knows it, whatever they say', async () => {
    const attacker = await guest()
    const { clientID } = attacker.doc
    const state = JSON.stringify({ user: { id: 'x', name: 'Sara Peeters', role: 'worker' }, a: 1 })
    attacker.sendPresence({ client: clientID, clock: 1, state })
    await until('the witness sees it', () => witness.presence.has(clientID))
    const seen = JSON.parse(witness.presence.get(clientID)!.state)
    expect(seen).toMatchObject({ a: 1, user: { name: 'Amina Haddad', role: 'client', look: 1 } })
  })
})

describe('[R14] who may not write changes nothing', () => {
  test('a reading session that sends an update is closed with 4403', async () => {
    const attacker = await guest('client', { mode: 'read' })
    attacker.edit((text) => text.insert(0, 'x'))
    expect(await attacker.closed).toBe(4403)
  })

  test('a reading session that only answers what the server asks stays', async () => {
    const honest = await guest('client', { mode: 'read' })
    await honest.saved()
    honest.sendStep2(Y.encodeStateAsUpdate(honest.doc))
    await honest.saved()
    expect(honest.code).toBe(null)
  })

  test('a reading session with edits in its answer is closed with 4403', async () => {
    const attacker = await guest('client', { mode: 'read' })
    await attacker.saved()
    updateOf(attacker.doc, (text) => text.delete(0, 1))
    attacker.sendStep2(Y.encodeStateAsUpdate(attacker.doc))
    expect(await attacker.closed).toBe(4403)
  })
})

describe('[R15] sockets that cannot be opened are closed with their code', () => {
  const cases: readonly (readonly [string, number, Readonly<Record<string, string | null>>])[] = [
    ['no token', 4401, { token: null }],
    ['a token of nobody', 4401, { token: 'a'.repeat(43) }],
    ['a ticket that was never given', 4401, { token: null, ticket: 'x' }],
    ['no schema', 4409, { schema: null }],
    ['an older schema', 4409, { schema: '0' }],
    ['a newer schema', 4409, { schema: '2' }],
    ['a schema that is no number', 4400, { schema: 'x' }],
    ['another epoch', 4409, { epoch: '7' }],
    ['an unknown mode', 4400, { mode: 'own' }],
  ]

  test.each(cases)('%s', async (_name, code, params) => {
    expect(await (await guest('client', params)).closed).toBe(code)
  })

  test.each([
    ['a contract that is not there', 'nietbestaand'],
    ['a name that no contract can have', '..%2f..%2fetc'],
  ])('%s', async (_name, contract) => {
    const url = server.socketUrl('client').replace(server.contract, contract)
    const socket = new WebSocket(url)
    expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(4404)
  })

  test('an editor of another schema may read', async () => {
    const honest = await guest('client', { schema: '2', mode: 'read' })
    expect(firstText(honest.doc).toString()).toBe(firstText(witness.doc).toString())
    expect(honest.code).toBe(null)
  })
})

describe('[R16] work that is too heavy harms nobody else', () => {
  test('a document that would become too large is refused with 4413', async () => {
    const attacker = await guest()
    for (let left = 4; left > 0 && attacker.code === null; left--) {
      attacker.edit((text) => text.insert(0, 'x'.repeat(200_000)))
      before = { state: before.state, frames: before.frames + 1 }
    }
    expect(await attacker.closed).toBe(4413)
    // The part that fitted is there: take it away again.
    const text = firstText(witness.doc)
    const much = /^x+/.exec(text.toString())![0].length
    expect(much % 200_000).toBe(0)
    witness.edit((first) => first.delete(0, much))
    await witness.saved()
    before = { state: Y.encodeStateAsUpdate(witness.doc), frames: reader.updates.length }
  })

  test('items that Yjs would walk past again and again are tried out beside, and given up', async () => {
    const attacker = await guest()
    attacker.edit((text) => text.insert(0, 'x'.repeat(16_000)))
    await attacker.saved()
    const { clientID } = attacker.doc
    const start = Y.getState(attacker.doc.store, clientID) - 16_000
    // Each between the first letter and another one: none may stop at one of its own kind.
    const structs = Array.from({ length: 15_000 }, (_, index) =>
      following([clientID, start], string('!'), [clientID, start + 1 + index]),
    )
    attacker.sendUpdate(handWritten([{ client: 77, structs }]))
    let slowest = 0
    while (attacker.code === null) {
      const started = performance.now()
      witness.edit((text) => text.insert(text.length, '.'))
      await witness.saved()
      slowest = Math.max(slowest, performance.now() - started)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(attacker.code).toBe(4422)
    expect(slowest).toBeLessThan(1500)
    expect(firstText(witness.doc).toString()).not.toContain('!')
    witness.edit((text) => text.delete(0, 16_000))
    await witness.saved()
    await until('the reader has it all', () =>
      Buffer.from(Y.encodeStateAsUpdate(reader.doc)).equals(Y.encodeStateAsUpdate(witness.doc)),
    )
    before = { state: Y.encodeStateAsUpdate(witness.doc), frames: reader.updates.length }
  })

  test('an update of thousands of client ids is refused with 4422', async () => {
    const attacker = await guest()
    const { letter } = places(attacker.doc)
    const rows = Array.from({ length: 3000 }, (_, index) => ({
      client: 1000 + index,
      structs: [following(letter, string('x'))],
    }))
    attacker.sendUpdate(handWritten(rows))
    expect(await attacker.closed).toBe(4422)
  })

  test('a flood is read more slowly, and none of it is lost', async () => {
    const slow = await guest()
    const started = performance.now()
    for (let left = 600; left > 0; left--) slow.edit((text) => text.insert(0, 'z'))
    await slow.saved()
    // What had arrived is taken; what comes after it has to wait its turn.
    slow.edit((text) => text.insert(0, 'z'))
    await slow.saved()
    expect(performance.now() - started).toBeGreaterThan(1000)
    expect(slow.code).toBe(null)
    await until('the witness has it', () => /^z{601}/.test(firstText(witness.doc).toString()))
    before = { state: Y.encodeStateAsUpdate(witness.doc), frames: reader.updates.length }
  })

  test('who asks for everything again and again without reading it is closed with 1013', async () => {
    const attacker = await guest()
    attacker.socket.pause()
    for (let left = 4000; left > 0; left--) attacker.send(step1Frame(Uint8Array.of(0)))
    const seen = server.events.length
    await until('it is closed', () =>
      server.events
        .slice(seen)
        .some((event) => event.kind === 'session-closed' && event.code === 1013),
    )
  })
})
