/** Days on which the machine lets the server down: a database that is held, a full disk, a clock that jumps. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import { afterAll, afterEach, expect, test } from 'vitest'
import { problemDetail, ticketResponse } from '../../../schemas/api/index.ts'
import { Clients } from '../../support/clients-of.ts'
import { clock } from '../../support/settable-clock.ts'
import { firstText, stockClient, until } from '../../support/stock-provider.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
const clients = new Clients(() => server)
const data = temporaryFolder()

afterEach(async () => {
  clock.ahead = 0
  clients.endAll()
  await server.close()
})

afterAll(data.remove)

function ask(path: string, method = 'GET', body?: object): Promise<Response> {
  return server.request(path, 'worker', {
    method,
    ...(body && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  })
}

test('[R3] [L13] while another program holds the database nobody is shown or told anything false, and then the edit arrives', async () => {
  server = await startTestServer()
  const document = `/api/contracts/${server.contract}/document`
  const reader = await clients.open('worker')
  const writer = stockClient(server, 'client')
  await until('it is synced', () => writer.provider.synced)
  const holder = new DatabaseSync(join(server.folder, 'samenspraak.sqlite'))
  try {
    holder.exec('BEGIN IMMEDIATE')
    writer.text().insert(0, 'vastgehouden ')
    const asked = ask('/api/contracts', 'POST', { type: 'study', client: { name: 'Karim Aziz' } })
    await until('it is closed', () => writer.closes.length > 0)
    expect(writer.closes[0]).toBe(1013)
    const refused = await asked
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('60')
    expect(v.parse(problemDetail, await refused.json())).toMatchObject({ code: 'try-later' })
    // Who looks on stays, and what can be read is read.
    expect(reader.updates).toEqual([])
    expect(reader.code).toBe(null)
    expect((await ask('/health/live')).status).toBe(200)
    expect(await (await ask(document)).text()).not.toContain('vastgehouden')
  } finally {
    holder.exec('ROLLBACK')
    holder.close()
  }
  await until('the edit is there', () =>
    firstText(reader.doc).toString().startsWith('vastgehouden '),
  )
  await until('it is read', async () =>
    (await (await ask(document)).text()).includes('vastgehouden '),
  )
  expect(reader.code).toBe(null)
  expect((await ask('/api/contracts')).status).toBe(200)
  writer.close()
})

test('[R3] [L13] on a full disk what is asked for is refused in words, and everything can be read', async () => {
  await (await startTestServer({ folder: data.folder })).close()
  server = await startTestServer({ folder: data.folder, maxPages: 1 })
  const document = `/api/contracts/${server.contract}/document`
  const reader = await clients.open('support')
  const before = await (await ask(document)).text()
  const made = { type: 'study', client: { name: 'Karim Aziz' } }
  let answer = await ask('/api/contracts', 'POST', made)
  // The last pages of the file may still hold something.
  for (let left = 20; left > 0 && answer.ok; left--) {
    answer = await ask('/api/contracts', 'POST', made)
  }
  expect(answer.status).toBe(503)
  expect(v.parse(problemDetail, await answer.json())).toMatchObject({ code: 'try-later' })
  const writer = await clients.open('client')
  writer.edit((text) => text.insert(0, 'te veel '.repeat(10_000)))
  expect(await writer.closed).toBe(1013)
  expect(await (await ask(document)).text()).toBe(before)
  expect(reader.updates).toEqual([])
  expect(reader.code).toBe(null)
  expect((await ask('/health/live')).status).toBe(200)
  // Another comes in, and reads.
  const late = await clients.open('worker', { params: { mode: 'read' } })
  expect(firstText(late.doc).toString()).toBe(firstText(reader.doc).toString())
  clients.endAll()
  await server.close()
  server = await startTestServer({ folder: data.folder })
  expect((await ask('/api/contracts', 'POST', made)).status).toBe(201)
})

test('[L7] a clock that jumps a day, forth and back, ends no session, loses no edit and changes no order', async () => {
  server = await startTestServer({ limits: { heartbeat: 1000, idleTime: 5000 } })
  const { centre, contract } = server.demo
  const day = 86_400_000
  const ticketFor = async (): Promise<string> => {
    const answer = await server.request(`/api/contracts/${contract}/tickets`, 'support', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ mode: 'write' }),
    })
    return v.parse(ticketResponse, await answer.json()).ticket
  }
  const all = [await clients.open('worker'), await clients.open('client')]
  const begin = (await server.log.load(centre, contract))!.seq
  for (const [index, ahead] of [day, -day, 0].entries()) {
    const ticket = await ticketFor()
    clock.ahead = ahead
    const late = await clients.open('support', { params: { token: null, ticket } })
    for (const [at, client] of [...all, late].entries()) {
      client.edit((text) => text.insert(0, `<${index}${at}>`))
      await client.saved()
    }
    // Long enough for every timer that looks at who is silent, idle or due.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await until('all have all', () =>
      all.every(({ doc }) => firstText(doc).toString().startsWith(`<${index}2><${index}1>`)),
    )
    expect([...all, late].map(({ code }) => code)).toEqual([null, null, null])
    expect((await ask('/health/ready')).status).toBe(200)
    late.terminate()
  }
  const rows = await server.log.history(centre, contract)
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1))
  expect(rows.length).toBe(begin + 9)
  const { changedAt } = (await server.store.contract(centre, contract))!
  expect(changedAt).toBeGreaterThan(Date.now() + day / 2)
  expect(server.failures).toEqual([])
})
