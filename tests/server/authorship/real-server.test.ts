/** The whole way: editors, sockets, the log with folding and a restart, and the answer over HTTP. */
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { authorsResponse } from '../../../schemas/api/index.ts'
import type { Role } from '../../../schemas/contract/index.ts'
import { allBlocksIn, textOfBlock } from '../../../server/authorship/index.ts'
import { backUp, restore } from '../../../server/store/index.ts'
import { Clients } from '../../support/clients-of.ts'
import { KnownAuthor } from '../../support/known-authors.ts'
import { seededRandom } from '../../support/random.ts'
import type { RawClient } from '../../support/raw-client.ts'
import { until } from '../../support/stock-provider.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const roles = ['client', 'worker', 'support'] as const
const data = temporaryFolder()
const clients = new Clients(() => server)
let server: TestServer

async function start(): Promise<void> {
  server = await startTestServer({ folder: data.folder, limits: { compactRows: 15, idleTime: 0 } })
}

beforeAll(start)
afterAll(async () => {
  clients.endAll()
  await server.close()
  expect(server.failures).toEqual([])
  data.remove()
})

async function answerOf(role: Role) {
  const answer = await server.request(`/api/contracts/${server.contract}/authors`, role)
  return v.parse(authorsResponse, await answer.json())
}

const same = (one: Y.Doc, other: Y.Doc): boolean =>
  Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other))

test('[A80] [A84] the answer of the server is the truth, whatever three people did, was folded and restarted', async () => {
  const first = await clients.open('client')
  const begin = Y.encodeStateAsUpdate(first.doc)
  const people = ([0, 1, 2] as const).map((index) => new KnownAuthor(index, begin))
  const random = seededRandom(2026)

  async function enter(): Promise<RawClient[]> {
    return Promise.all(
      people.map(({ doc }, index) =>
        clients.open(roles[index]!, { doc, params: { client: String(doc.clientID) } }),
      ),
    )
  }

  let sockets = await enter()
  for (let step = 0; step < 120; step++) {
    const at = random.below(3)
    const person = people[at]!
    const action = random.below(20)
    if (action < 14) person.edit(random)
    else if (action < 16) person.cut(random)
    else if (action < 18) person.put(random)
    else person.backspace(random, 5)
    for (const update of person.send()) sockets[at]!.sendUpdate(update)
    await sockets[at]!.saved()
    await until('all see it', () => people.every(({ doc }) => same(doc, person.doc)))
    if (step !== 60) continue
    clients.endAll()
    await server.close()
    await start()
    sockets = await enter()
  }

  const { blocks, people: named } = await answerOf('support')
  const roleOf = (id: string | null) => named.find((one) => one.id === id)?.role ?? null
  const authors = blocks[Symbol.iterator]()
  const wrong: string[] = []
  let typed = 0
  for (const { id, element } of allBlocksIn(people[0]!.doc)) {
    const block = authors.next().value!
    expect(block.id).toBe(id)
    const { text } = textOfBlock(element)
    for (const { from, to, participant } of block.runs) {
      for (const letter of text.slice(from, to)) {
        const index = people.findIndex((one) => one.wrote(letter))
        const truth = index < 0 ? null : roles[index]!
        if (truth !== null) typed += 1
        if (truth !== roleOf(participant)) wrong.push(`${letter} ${truth} ${roleOf(participant)}`)
      }
    }
  }
  expect(typed).toBeGreaterThan(30)
  expect(wrong).toEqual([])
  for (const person of people) person.destroy()
})

test('[A84] a contract that was put back from a copy says the same as when the copy was made', async () => {
  const client = await clients.open('client')
  client.edit((text) => text.insert(0, 'Van mij. '))
  await client.saved()
  const before = await answerOf('worker')
  const copy = join(data.folder, 'copy.sqlite')
  backUp(data.folder, copy)
  client.edit((text) => text.insert(0, 'Te laat. '))
  await client.saved()
  clients.endAll()
  await server.close()
  restore(data.folder, copy, Date.now())
  await start()
  const after = await answerOf('worker')
  expect(after.blocks).toEqual(before.blocks)
  expect(after.seq).toBeGreaterThan(before.seq)
})
