/** What everyone is shown of a question or proposal is what would be taken and written, in one run of one server. */
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { problemDetail, type QuestionView, questionResponse } from '../../../schemas/api/index.ts'
import { newId } from '../../../schemas/basics/index.ts'
import type { Role } from '../../../schemas/contract/index.ts'
import { contractParts, quoteIndex, quoteOf, THING } from '../../../schemas/document/index.ts'
import { realSystem } from '../../../server/system.ts'
import { type RawClient, rawClient } from '../../support/raw-client.ts'
import { firstText } from '../../support/stock-provider.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
let client: RawClient

beforeAll(async () => {
  server = await startTestServer()
  client = await rawClient(server, 'client')
})
afterAll(async () => {
  client.terminate()
  await server.close()
  expect(server.failures).toEqual([])
})

const id = () => newId<string>(realSystem.randomBytes)
const line = () => firstText(client.doc).parent as Y.XmlElement

function send(path: string, role: Role, body: unknown): Promise<Response> {
  const init = { method: 'POST', body: JSON.stringify(body) }
  return server.request(`/api/contracts/${server.contract}/questions${path}`, role, init)
}

async function questionOf(answer: Response): Promise<QuestionView> {
  expect(answer.status).toBeLessThan(300)
  return v.parse(questionResponse, await answer.json()).question
}

async function codeOf(answer: Response): Promise<string> {
  return v.parse(problemDetail, await answer.json()).code
}

/** Writes the first line, and gives its block. */
async function write(words: string): Promise<string> {
  client.edit((text) => {
    text.delete(0, text.length)
    text.insert(0, words)
  })
  await client.saved()
  return String(line().getAttribute('id'))
}

const whole = (block: string, exact: string) => ({
  block,
  from: null,
  to: null,
  exact,
  quote: exact,
})

describe('[A66] a proposal', () => {
  test('that shows other words than it takes, or than it writes, is refused', async () => {
    const exact = 'De begeleiding duurt zes maanden.'
    const block = await write(exact)
    const honest = {
      kind: 'other',
      place: whole(block, exact),
      proposed: 'De begeleiding duurt twee maanden.',
      exactProposed: 'De begeleiding duurt twee maanden.',
    }
    for (const lie of [
      { ...honest, exactProposed: 'De client betaalt alles terug.' },
      { ...honest, place: { ...honest.place, quote: 'Iets heel anders.' } },
      { ...honest, place: { ...honest.place, quote: `${exact}\u202e` } },
    ]) {
      expect(await codeOf(await send('', 'support', { id: id(), ...lie }))).toBe('bad-request')
    }
    const asked = await questionOf(await send('', 'support', { id: id(), ...honest }))
    expect(asked.place.quote).toBe(exact)
  })

  test('says the block in which its words stand, whatever block was named', async () => {
    const exact = 'Deze woorden staan maar op één plaats.'
    const block = await write(exact)
    const asked = await questionOf(
      await send('', 'client', {
        id: id(),
        kind: 'other',
        place: whole('another', exact),
        proposed: 'Andere woorden.',
        exactProposed: 'Andere woorden.',
      }),
    )
    expect(asked.place).toMatchObject({ block, quote: exact })
    expect(asked.place.section).not.toBe('')
  })

  test('shows what the facts in it say, and not what its sender says of them', async () => {
    await write('Ik krijg elke maand.')
    client.edit((text, doc) => {
      doc.transact(() => {
        const fact = new Y.XmlElement('fact')
        fact.setAttribute('key', 'forged')
        const end = new Y.XmlText(' elke maand.')
        text.delete(8, text.length - 8)
        text.insert(8, ' ')
        line().insert(1, [fact, end])
        contractParts(doc).facts.set('forged', 'vijftig euro')
      })
    })
    await client.saved()
    const block = String(line().getAttribute('id'))
    const index = quoteIndex(client.doc)
    const exact = `Ik krijg ${THING} elke maand.`
    expect(quoteOf(index, block, 0, 22)?.exact).toBe(exact)
    const asked = await questionOf(
      await send('', 'client', {
        id: id(),
        kind: 'other',
        place: { ...whole(block, exact), quote: 'Ik krijg niets elke maand.' },
        proposed: 'Ik krijg duizend euro elke week.',
        exactProposed: `Ik krijg ${THING} elke week.`,
      }),
    )
    expect(asked.place.quote).toBe('Ik krijg vijftig euro elke maand.')
    expect(asked.proposed).toBe('Ik krijg vijftig euro elke week.')
    client.edit((_, doc) => {
      doc.transact(() => line().delete(1, line().length - 1))
    })
    await client.saved()
  })

  test('about words that were changed meanwhile is kept, and is for people to write', async () => {
    const block = await write('Zo stond het eerst in de tekst.')
    const place = whole(block, 'Zo stond het eerst in de tekst.')
    await write('Nu staat er iets anders in.')
    const asked = await questionOf(
      await send('', 'client', {
        id: id(),
        kind: 'other',
        place,
        proposed: 'Zo wil ik het.',
        exactProposed: 'Zo wil ik het.',
      }),
    )
    expect(asked).toMatchObject({ proposed: 'Zo wil ik het.', now: { kind: 'changed' } })
    // Also when they stand there again: nobody could see then what would be written.
    await write('Zo stond het eerst in de tekst.')
    const decided = await questionOf(
      await send(`/${asked.id}/decision`, 'worker', { accept: true, block: asked.now.block }),
    )
    expect(decided.decision?.outcome).toBe('by-hand')
  })

  test('is written in the block that was seen, and in no other', async () => {
    const exact = 'Deze zin gaat naar een andere regel.'
    const block = await write(exact)
    const proposal = async () =>
      questionOf(
        await send('', 'client', {
          id: id(),
          kind: 'other',
          place: whole(block, exact),
          proposed: 'Deze zin blijft.',
          exactProposed: 'Deze zin blijft.',
        }),
      )
    const asked = [await proposal(), await proposal()] as const
    client.edit((_, doc) => {
      doc.transact(() => {
        const parent = line().parent as Y.XmlElement
        const other = new Y.XmlElement('paragraph')
        other.setAttribute('id', 'elsewhere')
        other.insert(0, [new Y.XmlText(exact)])
        const at = parent.toArray().indexOf(line())
        firstText(doc).delete(0, exact.length)
        parent.insert(at + 1, [other])
      })
    })
    await client.saved()
    const unseen = await send(`/${asked[0].id}/decision`, 'worker', { accept: true, block })
    expect((await questionOf(unseen)).decision?.outcome).toBe('differs')
    const seen = await send(`/${asked[1].id}/decision`, 'worker', {
      accept: true,
      block: 'elsewhere',
    })
    expect((await questionOf(seen)).decision?.outcome).toBe('written')
  })
})
