import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  documentResponse,
  newContractResponse,
  problemDetail,
  versionList,
  versionResponse,
} from '../../../schemas/api/index.ts'
import { backUp, restore } from '../../../server/store/index.ts'
import { Clients } from '../../support/clients-of.ts'
import { clock } from '../../support/settable-clock.ts'
import { until } from '../../support/stock-provider.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const DAY = 86_400_000
const data = temporaryFolder()
const clients = new Clients(() => server)
let server: TestServer
/** What stood in the contract at the end of each day on which someone wrote, as the server had it. */
const ends: { readonly at: number; readonly contract: unknown; readonly seq: number }[] = []

const here = () => `/api/contracts/${server.contract}`
const now = () => Date.now()

async function start(): Promise<void> {
  server = await startTestServer({
    folder: data.folder,
    // Folded again and again while they write.
    limits: { compactRows: 7, idleTime: 0 },
  })
}

async function asItIs() {
  const answer = await server.request(`${here()}/document`)
  return v.parse(documentResponse, await answer.json())
}

async function listed() {
  const answer = await server.request(`${here()}/versions`, 'client')
  expect(answer.status).toBe(200)
  return v.parse(versionList, await answer.json()).versions
}

async function versionAt(at: number | string) {
  const answer = await server.request(`${here()}/versions/${at}`, 'client')
  expect(answer.status, await answer.clone().text()).toBe(200)
  return v.parse(versionResponse, await answer.json())
}

async function problemAt(at: number | string) {
  const answer = await server.request(`${here()}/versions/${at}`)
  return v.parse(problemDetail, await answer.json())
}

/** One of them writes and deletes, another too. */
async function write(word: string): Promise<void> {
  const client = await clients.open('client')
  const worker = await clients.open('worker')
  for (const letter of word) {
    client.edit((text) => text.insert(text.length, letter))
    worker.edit((text) => text.insert(0, letter))
  }
  client.edit((text) => text.delete(0, Math.min(2, text.length)))
  await Promise.all([client.saved(), worker.saved()])
  await Promise.all([client.close(), worker.close()])
  const { seq, contract } = await asItIs()
  ends.push({ at: now(), seq, contract })
}

beforeAll(async () => {
  clock.ahead = -20 * DAY
  await start()
  await write('eerst')
  for (const ahead of [-17, -9, -2]) {
    clock.ahead = ahead * DAY
    await write(`dag ${-ahead} `)
  }
  await until('all of it was folded', async () => {
    const stored = await server.log.load(server.demo.centre, server.demo.contract)
    return stored!.snapshotSeq > ends[2]!.seq
  })
  clock.ahead = 0
})
afterEach(() => clients.endAll())
afterAll(async () => {
  clock.ahead = 0
  await server.close()
  expect(server.failures).toEqual([])
  data.remove()
})

describe('how a contract stood before', () => {
  test('[R68] one moment is listed for each day with changes, the oldest first', async () => {
    const versions = await listed()
    expect(versions.map(({ seq }) => seq)).toEqual(ends.map(({ seq }) => seq))
    for (const [index, { at }] of versions.entries()) {
      expect(at).toBeLessThanOrEqual(ends[index]!.at)
      expect(ends[index]!.at - at).toBeLessThan(60_000)
    }
  })

  test('[R69] it is given as it was at the end of each day, though its rows were folded since', async () => {
    for (const [index, { at }] of (await listed()).entries()) {
      const then = await versionAt(at)
      expect(then).toMatchObject({ at, seq: ends[index]!.seq })
      expect(then.contract).toEqual(ends[index]!.contract)
    }
  })

  test('[R69] between two changes it is as after the first of them, and now it is as it is', async () => {
    const [, second] = ends
    expect((await versionAt(second!.at + 3 * DAY)).contract).toEqual(second!.contract)
    expect((await versionAt(now())).contract).toEqual((await asItIs()).contract)
  })

  test('[R69] within a day it is as after the last row until then', async () => {
    const rows = await server.log.history(server.demo.centre, server.demo.contract)
    const day = rows.filter(({ seq }) => seq > ends[0]!.seq && seq <= ends[1]!.seq)
    const middle = day[Math.floor(day.length / 2)]!
    const last = rows.findLast(({ at }) => at <= middle.at)!
    expect(await versionAt(middle.at)).toMatchObject({ seq: last.seq, at: middle.at })
  })

  test('[R69] what is no moment, was before everything or is to come is refused by name', async () => {
    expect(await problemAt(now() - 40 * DAY)).toMatchObject({ status: 404, code: 'not-found' })
    expect(await problemAt(0)).toMatchObject({ code: 'not-found' })
    const future = await problemAt(now() + DAY)
    expect(future).toMatchObject({ status: 400, detail: 'Expected a moment that has passed' })
    for (const asked of ['gisteren', '-1', '1e9', '2026-11-15', '1.5', '9'.repeat(40)]) {
      expect(await problemAt(asked)).toMatchObject({
        status: 400,
        detail: 'Expected a moment in milliseconds since 1970',
      })
    }
  })

  test('[R69] who takes no part in it finds neither the list nor a moment', async () => {
    const body = JSON.stringify({ type: 'study', client: { name: 'Iemand' } })
    const made = await server.request('/api/contracts', 'worker', { method: 'POST', body })
    const { contract } = v.parse(newContractResponse, await made.json())
    for (const path of ['versions', `versions/${now()}`]) {
      const other = await server.request(`/api/contracts/${contract}/${path}`, 'client')
      expect(other.status).toBe(404)
      expect((await server.request(`${here()}/${path}`, null)).status).toBe(401)
    }
  })

  test('[R69] who may not see what was removed is refused both', async () => {
    for (const path of ['versions', `versions/${now()}`]) {
      const answer = await server.request(`${here()}/${path}`, 'support')
      expect(v.parse(problemDetail, await answer.json())).toMatchObject({ code: 'not-allowed' })
    }
  })

  test('[R69] who has it already is not sent it again', async () => {
    const path = `${here()}/versions/${ends[1]!.at}`
    const etag = (await server.request(path)).headers.get('etag')!
    const again = await server.request(path, 'client', { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
  })

  test('[R70] asking for all of them while people write changes nothing for the room', async () => {
    const writer = await clients.open('client')
    const before = server.events.filter(({ kind }) => kind === 'room-loaded').length
    const asked = Promise.all(
      ends.flatMap(({ at }) => [versionAt(at), versionAt(at), versionAt(at + 1)]),
    )
    for (let round = 0; round < 20; round++) writer.edit((text) => text.insert(0, 'z'))
    await writer.saved()
    const found = await asked
    expect(found[0]!.contract).toEqual(ends[0]!.contract)
    expect(found[0]).toEqual(found[2])
    const after = server.events.filter(({ kind }) => kind === 'room-loaded').length
    expect(after).toBe(before)
    expect(await versionAt(now())).toMatchObject({ seq: (await asItIs()).seq })
  })

  test('[R69] after a backup was put back, the days that it has are as they were', async () => {
    const list = await listed()
    const copy = join(data.folder, 'copy.sqlite')
    backUp(data.folder, copy)
    await write('weg')
    await server.close()
    restore(data.folder, copy, now())
    await start()
    const versions = await listed()
    // The row that says that it was put back is of today, as what was written today.
    expect(versions.slice(0, ends.length - 1).map(({ seq }) => seq)).toEqual(
      list.slice(0, ends.length - 1).map(({ seq }) => seq),
    )
    expect((await versionAt(ends[2]!.at)).contract).toEqual(ends[2]!.contract)
    expect(await versionAt(now())).toMatchObject({ contract: { epoch: 2 } })
  })
})
