/** What people ask and propose, over HTTP and sockets, in one run of one server: it is read as one table. */
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as Y from 'yjs'
import {
  askingResponse,
  pauseResponse,
  problemDetail,
  type QuestionView,
  questionResponse,
} from '../../../schemas/api/index.ts'
import { newId } from '../../../schemas/basics/index.ts'
import { type Role, rights, roles } from '../../../schemas/contract/index.ts'
import { exactText, quoteIndex, quoteOf } from '../../../schemas/document/index.ts'
import { entryOf } from '../../../server/access/index.ts'
import { Asking } from '../../../server/asking/index.ts'
import { realSystem } from '../../../server/system.ts'
import { type RawClient, rawClient } from '../../support/raw-client.ts'
import { firstText } from '../../support/stock-provider.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
const clients: RawClient[] = []

beforeAll(async () => {
  server = await startTestServer()
})
afterEach(() => {
  for (const client of clients.splice(0)) client.terminate()
})
afterAll(async () => {
  await server.close()
  expect(server.failures).toEqual([])
})

async function open(role: Role): Promise<RawClient> {
  const client = await rawClient(server, role)
  clients.push(client)
  return client
}

const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 5000 })
const here = () => `/api/contracts/${server.contract}`
const id = () => newId<string>(realSystem.randomBytes)

function send(path: string, role: Role, body?: unknown, method = 'POST'): Promise<Response> {
  return server.request(`${here()}${path}`, role, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

async function asking(role: Role = 'worker') {
  return v.parse(askingResponse, await (await server.request(`${here()}/asking`, role)).json())
}

async function questionOf(answer: Response): Promise<QuestionView> {
  expect(answer.status).toBeLessThan(300)
  return v.parse(questionResponse, await answer.json()).question
}

async function codeOf(answer: Response): Promise<string> {
  return v.parse(problemDetail, await answer.json()).code
}

/** The block of the first paragraph, with these words in it. */
async function write(client: RawClient, words: string): Promise<string> {
  client.edit((text) => {
    text.delete(0, text.length)
    text.insert(0, words)
  })
  await client.saved()
  return String(
    (
      firstText(client.doc).parent as unknown as { getAttribute(name: string): string }
    ).getAttribute('id'),
  )
}

/** The place of words, as an editor would send it. */
function placeOf(client: RawClient, block: string, words: string) {
  const index = quoteIndex(client.doc)
  const at = exactText(index.blocks.get(block)!).indexOf(words)
  const place = quoteOf(index, block, at, at + words.length)!
  return { ...place, quote: words }
}

const wholeBlock = (block: string, quote = '') => ({
  block,
  from: null,
  to: null,
  exact: null,
  quote,
})

async function propose(client: RawClient, role: Role, words: string, proposed: string) {
  const block = String(
    (
      firstText(client.doc).parent as unknown as { getAttribute(name: string): string }
    ).getAttribute('id'),
  )
  const place = placeOf(client, block, words)
  const body = { id: id(), kind: 'other', place, proposed, exactProposed: proposed }
  return questionOf(await send('/questions', role, body))
}

describe('[A60] asking', () => {
  test('needs no words, is seen by everyone the same, and is told at once', async () => {
    const worker = await open('worker')
    const block = await write(worker, 'De cliënt dient zich te houden aan de afspraken.')
    const asked = await questionOf(
      await send('/questions', 'client', {
        id: id(),
        kind: 'not-understood',
        place: placeOf(worker, block, 'dient zich te houden'),
      }),
    )
    expect(asked).toMatchObject({
      kind: 'not-understood',
      state: 'open',
      words: null,
      now: { kind: 'there', block },
      place: { quote: 'dient zich te houden' },
    })
    expect(asked.place.section).not.toBe('')
    await until(() => expect(worker.notices).toContainEqual({ notice: 'changed', what: 'asking' }))
    const seen = await Promise.all((['worker', 'client', 'support'] as const).map(asking))
    expect(seen[0]!.questions.map((one) => one.id)).toContain(asked.id)
    expect(seen[1]).toEqual(seen[0])
    expect(seen[2]).toEqual(seen[0])
  })

  test('[A62] says where it is now, and what it said when its place is gone', async () => {
    const client = await open('client')
    const block = await write(client, 'Hier staat iets dat ik niet begrijp.')
    const place = placeOf(client, block, 'dat ik niet begrijp')
    const asked = await questionOf(
      await send('/questions', 'client', {
        id: id(),
        kind: 'question',
        place,
        words: 'Wat is dit?',
      }),
    )
    client.edit((text) => text.insert(0, 'Nu. '))
    await client.saved()
    const now = async () => (await asking()).questions.find((one) => one.id === asked.id)!.now
    expect(await now()).toEqual({ kind: 'there', block })
    client.edit((text) => text.delete(10, 20))
    await client.saved()
    expect(await now()).toEqual({ kind: 'changed', block })
    const gone = await questionOf(
      await send('/questions', 'client', {
        id: id(),
        kind: 'question',
        place: { ...place, block: 'gone', from: null, to: null },
      }),
    )
    expect(gone.now).toEqual({ kind: 'gone', block: null })
    expect(gone.place.quote).toBe('dat ik niet begrijp')
  })

  test('[A61] under the same id is the same question, and the same answer', async () => {
    const body = { id: id(), kind: 'question', place: wholeBlock('x'), words: 'Eén keer?' }
    const all = await Promise.all([1, 2, 3].map(() => send('/questions', 'client', body)))
    const questions = await Promise.all(all.map(questionOf))
    expect(new Set(questions.map((one) => one.at)).size).toBe(1)
    expect((await asking()).questions.filter((one) => one.id === body.id).length).toBe(1)
    expect(await codeOf(await send('/questions', 'worker', body))).toBe('bad-request')

    const answer = { id: id(), words: 'Ja, één keer.' }
    const path = `/questions/${body.id}/answers`
    await Promise.all([1, 2].map(() => send(path, 'worker', answer)))
    const now = (await asking()).questions.find((one) => one.id === body.id)!
    expect(now.answers.map(({ words }) => words)).toEqual(['Ja, één keer.'])
    expect(await codeOf(await send(path, 'client', answer))).toBe('bad-request')
  })
})

describe('[A63] a thread', () => {
  test('is answered, asked further, and closed by who asked', async () => {
    const body = { id: id(), kind: 'not-understood', place: wholeBlock('x') }
    await questionOf(await send('/questions', 'client', body))
    const path = `/questions/${body.id}`
    const answered = await questionOf(
      await send(`${path}/answers`, 'worker', { id: id(), words: 'Dat wil zeggen: elke week.' }),
    )
    expect(answered.state).toBe('answered')
    expect(await codeOf(await send(`${path}/close`, 'worker'))).toBe('not-allowed')
    expect(await codeOf(await send(`${path}/close`, 'support'))).toBe('not-allowed')
    const again = await questionOf(
      await send(`${path}/answers`, 'client', { id: id(), words: 'En als ik ziek ben?' }),
    )
    expect(again.state).toBe('open')
    expect((await questionOf(await send(`${path}/close`, 'client'))).state).toBe('closed')
    expect((await questionOf(await send(`${path}/close`, 'client'))).state).toBe('closed')
    const later = await questionOf(
      await send(`${path}/answers`, 'client', { id: id(), words: 'Toch nog iets.' }),
    )
    expect(later.state).toBe('open')
  })

  test('of a support person can be closed by the client', async () => {
    const body = { id: id(), kind: 'question', place: wholeBlock('x'), words: 'Mag dat?' }
    await questionOf(await send('/questions', 'support', body))
    const closed = await send(`/questions/${body.id}/close`, 'client')
    expect((await questionOf(closed)).state).toBe('closed')
  })
})

describe('[A64] other words', () => {
  test('[A65] are written once when the other side accepts them, and everyone sees them', async () => {
    const client = await open('client')
    const worker = await open('worker')
    await write(client, 'Ik ga elke week naar de les.')
    const asked = await propose(client, 'client', 'elke week', 'elke twee weken')
    expect(
      await codeOf(await send(`/questions/${asked.id}/decision`, 'client', { accept: true })),
    ).toBe('not-allowed')
    const decided = await questionOf(
      await send(`/questions/${asked.id}/decision`, 'worker', { accept: true }),
    )
    expect(decided).toMatchObject({ state: 'accepted', decision: { outcome: 'written' } })
    for (const one of [client, worker]) {
      await until(() =>
        expect(firstText(one.doc).toString()).toBe('Ik ga elke twee weken naar de les.'),
      )
    }
    const contract = server.demo
    const [written] = await server.store.writtenProposals(contract.centre, contract.contract)
    const people = await server.store.participants(contract.centre, contract.contract)
    const named = (participant: string) => people.find((one) => one.id === participant)!.role
    expect(named(written!.proposer)).toBe('client')
    expect(named(written!.acceptedBy)).toBe('worker')
    const claims = await server.log.claims(contract.centre, contract.contract)
    expect(claims.get(written!.client)).toBe(written!.proposer)
    // An edit like any other: it can be written in, and taken back.
    client.edit((text) => text.insert(0, 'Nu: '))
    await client.saved()
    expect(client.code).toBeNull()
  })

  test('a support person proposes and does not decide; the worker asks the client', async () => {
    const worker = await open('worker')
    await write(worker, 'Het OCMW betaalt de boeken.')
    const own = await propose(worker, 'support', 'de boeken', 'de boeken en de bus')
    expect(
      await codeOf(await send(`/questions/${own.id}/decision`, 'client', { accept: true })),
    ).toBe('not-allowed')
    const refused = await send(`/questions/${own.id}/decision`, 'worker', { accept: false })
    expect(await questionOf(refused)).toMatchObject({
      state: 'refused',
      decision: { outcome: null },
    })
    const theirs = await propose(worker, 'worker', 'betaalt', 'betaalt vooraf')
    expect(
      await codeOf(await send(`/questions/${theirs.id}/decision`, 'support', { accept: true })),
    ).toBe('not-allowed')
    const accepted = await send(`/questions/${theirs.id}/decision`, 'client', { accept: true })
    expect((await questionOf(accepted)).decision?.outcome).toBe('written')
    await until(() =>
      expect(firstText(worker.doc).toString()).toBe('Het OCMW betaalt vooraf de boeken.'),
    )
  })

  test('[A66] overwrite nothing when something else stands there', async () => {
    const client = await open('client')
    await write(client, 'We zien elkaar op maandag.')
    const asked = await propose(client, 'client', 'op maandag', 'op dinsdag')
    client.edit((text) => {
      text.delete(15, 10)
      text.insert(15, 'op vrijdag')
    })
    await client.saved()
    const decided = await questionOf(
      await send(`/questions/${asked.id}/decision`, 'worker', { accept: true }),
    )
    expect(decided).toMatchObject({
      state: 'accepted',
      proposed: 'op dinsdag',
      decision: { outcome: 'differs', stood: 'We zien elkaar op vrijdag.' },
    })
    expect(firstText(client.doc).toString()).toBe('We zien elkaar op vrijdag.')
  })

  test('[A66] for a whole card, or a place that is gone, are kept and not written', async () => {
    for (const block of ['nowhere', 'y1-0']) {
      const body = {
        id: id(),
        kind: 'other',
        place: wholeBlock(block, 'De hele kaart'),
        proposed: 'Andere woorden',
        exactProposed: null,
      }
      await questionOf(await send('/questions', 'client', body))
      const decided = await send(`/questions/${body.id}/decision`, 'worker', { accept: true })
      expect((await questionOf(decided)).decision?.outcome).toBe('by-hand')
    }
  })

  test('[A67] of two who decide at once the first counts, and both hear the same', async () => {
    const client = await open('client')
    for (let round = 0; round < 5; round++) {
      await write(client, `Ronde ${round}: ik ga elke week naar de les.`)
      const asked = await propose(client, 'client', 'elke week', 'elke maand')
      const path = `/questions/${asked.id}/decision`
      const answers = await Promise.all(
        [true, round % 2 === 0, true].map((accept) => send(path, 'worker', { accept })),
      )
      const [first, ...others] = await Promise.all(answers.map(questionOf))
      for (const other of others) expect(other.decision).toEqual(first!.decision)
      expect(first!.state).toBe('accepted')
      await until(() =>
        expect(firstText(client.doc).toString()).toBe(
          `Ronde ${round}: ik ga elke maand naar de les.`,
        ),
      )
    }
  })

  test('[A67] while others type in the same paragraph, nothing of anyone is lost', async () => {
    const client = await open('client')
    const worker = await open('worker')
    await write(client, 'Ik ga elke week naar de les.')
    await until(() => expect(firstText(worker.doc).toString()).toBe('Ik ga elke week naar de les.'))
    const asked = await propose(client, 'client', 'elke week', 'elke maand')
    const deciding = send(`/questions/${asked.id}/decision`, 'worker', { accept: true })
    for (let i = 0; i < 10; i++) worker.edit((text) => text.insert(text.length, String(i)))
    client.edit((text) => text.insert(0, 'Vanaf nu: '))
    await worker.saved()
    await client.saved()
    expect((await questionOf(await deciding)).decision?.outcome).toBe('written')
    const all = 'Vanaf nu: Ik ga elke maand naar de les.0123456789'
    for (const one of [client, worker]) {
      await until(() => expect(firstText(one.doc).toString()).toBe(all))
    }
  })
})

describe('[A68] what is not right', () => {
  const place = wholeBlock('x')

  test.each([
    ['no kind', { place }],
    ['an id with a path in it', { id: '../x', kind: 'question', place }],
    ['words that are too long', { kind: 'question', place, words: 'a'.repeat(2001) }],
    ['empty words', { kind: 'question', place, words: '  \n ' }],
    ['letters that turn the line around', { kind: 'question', place, words: 'a\u202Eb' }],
    ['other words that are not there', { kind: 'other', place }],
    [
      'other words with a new line',
      { kind: 'other', place, proposed: 'a\nb', exactProposed: null },
    ],
    ['a position that is none', { kind: 'question', place: { ...place, from: { tname: 'meta' } } }],
    ['something more', { kind: 'question', place, state: 'closed' }],
    [
      'a quote that is too long',
      { kind: 'question', place: { ...place, quote: 'a'.repeat(4001) } },
    ],
  ])('is refused and writes nothing: %s', async (_, body) => {
    const before = (await asking()).questions.length
    expect(await codeOf(await send('/questions', 'client', { id: id(), ...body }))).toBe(
      'bad-request',
    )
    expect((await asking()).questions.length).toBe(before)
  })

  test('what is not there is not found, and says nothing of what is', async () => {
    for (const path of ['/questions/nothing/close', '/questions/%2e%2e/close']) {
      expect(await codeOf(await send(path, 'client'))).toBe('not-found')
    }
    const answer = { id: id(), words: 'Dag' }
    expect(await codeOf(await send('/questions/nothing/answers', 'client', answer))).toBe(
      'not-found',
    )
    const decision = { accept: true }
    expect(await codeOf(await send('/questions/nothing/decision', 'client', decision))).toBe(
      'not-found',
    )
  })

  test('script is text', async () => {
    const words = '<img src=x onerror=alert(1)>\n<script>alert(2)</script>'
    const body = { id: id(), kind: 'question', place, words }
    expect((await questionOf(await send('/questions', 'client', body))).words).toBe(words)
  })

  test('of a flood only so much comes in, and the others still ask', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, () =>
        send('/questions', 'support', { id: id(), kind: 'not-understood', place }),
      ),
    )
    const taken = answers.filter(({ status }) => status === 201).length
    expect(taken).toBeGreaterThan(0)
    expect(taken).toBeLessThanOrEqual(30)
    const refused = answers.find(({ status }) => status !== 201)!
    expect(await codeOf(refused)).toBe('try-later')
    await questionOf(await send('/questions', 'worker', { id: id(), kind: 'question', place }))
  })
})

describe('[A69] a break', () => {
  test('is asked by anyone, seen by everyone, and ended by anyone; writing goes on', async () => {
    const worker = await open('worker')
    expect((await asking()).pause).toBeNull()
    const asked = v.parse(pauseResponse, await (await send('/pause', 'client')).json()).pause!
    await until(() => expect(worker.notices).toContainEqual({ notice: 'changed', what: 'pause' }))
    expect(asked.until - asked.at).toBe(2 * 60 * 60_000)
    // Who asks again meanwhile does not make it longer.
    expect(v.parse(pauseResponse, await (await send('/pause', 'support')).json()).pause).toEqual(
      asked,
    )
    expect((await asking('support')).pause).toEqual(asked)
    await write(worker, 'Schrijven gaat gewoon.')
    expect((await send('/pause', 'support', undefined, 'DELETE')).status).toBe(200)
    expect((await asking()).pause).toBeNull()
  })

  test('ends by itself, and is no act', async () => {
    const { centre, contract } = server.demo
    const acts = await server.store.actsOf(centre, contract, Number.MAX_SAFE_INTEGER, 1000)
    expect(JSON.stringify(acts)).not.toContain('pause')
    const [participant] = await server.store.participants(centre, contract)
    const long = { centre, contract, participant: participant!.id, at: 1, until: 2 }
    await server.store.write([{ kind: 'set-pause', pause: long }])
    expect((await asking()).pause).toBeNull()
  })

  test('[A60] what was asked and decided is among the acts, by id and without words', async () => {
    const { centre, contract } = server.demo
    const acts = await server.store.actsOf(centre, contract, Number.MAX_SAFE_INTEGER, 1000)
    const kinds = new Set(acts.map(({ act }) => act))
    for (const act of ['asked', 'answered', 'proposed', 'proposal-accepted', 'proposal-refused']) {
      expect(kinds).toContain(act)
    }
    expect(JSON.stringify(acts)).not.toMatch(/elke maand|alert/)
  })
})

describe('[A60] by role, as the table says', () => {
  test.each(roles)('%s', async (role) => {
    const { centre, contract } = server.demo
    const person = (await server.store.participants(centre, contract))[0]!
    const types = { closed: () => null }
    const entry = (await entryOf(server.store, { centre, id: person.person }, contract, types))!
    const allowed = rights(role, 'draft')
    const as = { ...entry, participant: { ...entry.participant, role }, rights: allowed }
    const own = new Asking({ store: server.store, rooms: server.rooms, system: realSystem })
    const request = { id: id(), kind: 'question', place: wholeBlock('x'), words: null } as const
    const asked = await own.ask(as, request)
    expect(asked.ok).toBe(allowed.includes('ask'))
    expect((await own.answer(as, request.id, { id: id(), words: 'Ja' })).ok).toBe(asked.ok)
    expect((await own.close(as, request.id)).ok).toBe(asked.ok)
    const decided = await own.decide(as, request.id, true)
    // It is no proposal: who may decide hears that, and who may not hears no more.
    expect(decided).toMatchObject({
      ok: false,
      refusal: { code: allowed.includes('decide') ? 'not-found' : 'not-allowed' },
    })
    expect((await own.pause(as)).ok).toBe(allowed.includes('pause'))
    expect((await own.resume(as)).ok).toBe(allowed.includes('pause'))
  })
})

test('[A66] words for a place that is taken away while they are accepted are kept, and nothing is written', async () => {
  const client = await open('client')
  await write(client, 'Deze regel gaat weg.')
  const asked = await propose(client, 'client', 'Deze regel', 'Die regel')
  const decision = send(`/questions/${asked.id}/decision`, 'worker', { accept: true })
  client.edit((text, doc) => {
    const line = text.parent as Y.XmlElement
    const section = line.parent as Y.XmlElement
    doc.transact(() => section.delete(section.toArray().indexOf(line), 1))
  })
  await client.saved()
  const { decision: made, state } = await questionOf(await decision)
  expect(state).toBe('accepted')
  // Whichever came first: the words are in the row, and stand in the contract at most once.
  expect(['written', 'differs']).toContain(made!.outcome)
  const now = (await asking()).questions.find((one) => one.id === asked.id)!
  expect(now).toMatchObject({ proposed: 'Die regel', now: { kind: 'gone' } })
  expect(client.code).toBeNull()
})
