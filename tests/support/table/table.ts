/**
 * Three people at one contract: a worker, a client and a support person, each in a Chromium of their own
 * and on a line of their own to one real server.
 */
import { join } from 'node:path'
import { env } from 'node:process'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { study } from '../../../plugins/contract-types/index.ts'
import { newId, type PersonId } from '../../../schemas/basics/index.ts'
import type { BlockToWrite, CanonicalContract } from '../../../schemas/document/index.ts'
import { newToken, tokenHash } from '../../../server/access/index.ts'
import { makeContract } from '../../../server/routes/index.ts'
import { realSystem } from '../../../server/system.ts'
import { startBrowser, type TestBrowser } from '../chromium.ts'
import { openLine } from '../line.ts'
import { startTestServer, type TestServer } from '../test-server.ts'
import { linesOf } from './shown.ts'
import { isOfTheBrowser, type Seat, Writer } from './writer.ts'

/** The pages as they were built; another build when WEB_FOLDER names its folder. */
export const webFolder = env.WEB_FOLDER ?? join(import.meta.dirname, '../../../dist/web')

export interface Table {
  readonly worker: Writer
  readonly client: Writer
  readonly support: Writer
  readonly all: readonly Writer[]
  readonly contract: string
  /** The contract as the server has it. */
  document(): Promise<CanonicalContract>
  /**
   * Waits until all see the same text, and it is what the server has: so all the text that they wrote is
   * there. Facts are no part of it: wait for {@link Writer.saved} first.
   */
  agreed(): Promise<CanonicalContract>
  /** The people leave. Nothing may have gone wrong on their pages. */
  close(): Promise<void>
}

/** Hands for the tests of one file: a browser, a server, and three devices that tests use in turn. */
export interface Tables {
  readonly server: TestServer
  /** A new contract with this text, and its three people with it open. They leave after the test. */
  sit(...body: readonly BlockToWrite[]): Promise<Table>
  /** The same with the worker and the client alone, where the third would only look on: it is faster. */
  pair(...body: readonly BlockToWrite[]): Promise<Omit<Table, 'support'>>
}

/** Starts all that the tests of a file need, and ends it. To be called at the top of the file. */
export function useTables(): Tables {
  let browser: TestBrowser
  let server: TestServer
  let seats: readonly Seat[] = []
  let table: Table | null = null
  beforeAll(async () => {
    browser = await startBrowser()
    server = await startTestServer({ webFolder })
    seats = await openSeats(browser, server.port)
  })
  afterEach(async () => {
    const open = table
    table = null
    await open?.close()
    expect(server.failures).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
    await Promise.all(seats.map(({ line }) => line.close()))
    await server.close()
  })
  async function seat(many: number, body: readonly BlockToWrite[]): Promise<Table> {
    const { contract, people } = await newContract(server, body)
    const all = await Promise.all(
      people
        .slice(0, many)
        .map((one, index) => Writer.enter({ ...one, contract, seat: seats[index]! })),
    )
    table = tableOf(all, contract, server.url)
    return table
  }
  return {
    get server() {
      return server
    },
    sit: (...body) => seat(3, body),
    pair: (...body) => seat(2, body),
  }
}

/** Three devices, each with storage of its own and a line of its own to the server. */
export async function openSeats(browser: TestBrowser, port: number): Promise<readonly Seat[]> {
  return Promise.all(
    [1, 2, 3].map(async () => {
      const { context, page } = await browser.person()
      await page.close()
      return { context, line: await openLine(port) }
    }),
  )
}

async function newContract(server: TestServer, body: readonly BlockToWrite[]) {
  const centre = (await server.store.centre(server.demo.centre))!
  const person = {
    id: newId<PersonId>(realSystem.randomBytes),
    centre: centre.id,
    name: 'Sara Peeters',
    staff: true,
  }
  const token = newToken(realSystem.randomBytes)
  const { contract, people, changes } = makeContract(
    {
      centre,
      definition: study,
      language: 'nl',
      participants: [
        { role: 'worker', person, token },
        { role: 'client', name: 'Amina Haddad' },
        { role: 'support', name: 'Jo Maes' },
      ],
      facts: {},
      fill: () => body,
    },
    realSystem,
  )
  const addPerson = { kind: 'add-person', person, tokenHash: tokenHash(token) } as const
  await server.store.write([addPerson, ...changes])
  return { contract, people }
}

/** @param url where the server is for a question of the test itself */
export function tableOf(all: readonly Writer[], contract: string, url: string): Table {
  const [worker, client, support] = all as [Writer, Writer, Writer]

  async function document(): Promise<CanonicalContract> {
    const response = await fetch(`${url}/api/contracts/${contract}/document`, {
      headers: { authorization: `Bearer ${worker.token}` },
    })
    expect(response.status).toBe(200)
    return ((await response.json()) as { contract: CanonicalContract }).contract
  }

  /** What each page holds and shows beside what it should. */
  async function compare(): Promise<{
    now: unknown
    wanted: unknown
    contract: CanonicalContract
  }> {
    const contract = await document()
    const now = await Promise.all(
      all.map(async (writer) => ({
        name: writer.name,
        body: await writer.body(),
        screen: await writer.screen(),
      })),
    )
    const wanted = all.map(({ name }) => ({
      name,
      body: contract.body,
      screen: linesOf(contract.body),
    }))
    return { now, wanted, contract }
  }

  return {
    worker,
    client,
    support,
    all,
    contract,
    document,
    async agreed() {
      const end = performance.now() + 30_000
      for (;;) {
        const { now, wanted, contract } = await compare()
        if (JSON.stringify(now) === JSON.stringify(wanted)) return contract
        if (performance.now() > end) {
          expect(now).toEqual(wanted)
          return contract
        }
        await new Promise((done) => setTimeout(done, 50))
      }
    },
    async close() {
      const errors = all.flatMap(({ name, errors: own }) =>
        own.filter((error) => !isOfTheBrowser(error)).map((error) => `${name}: ${error}`),
      )
      await Promise.all(all.map((writer) => writer.leave()))
      expect(errors).toEqual([])
    },
  }
}

/** The words of a line of a contract, or null when there is no such line. */
export function lineOf(contract: CanonicalContract, id: string): string | null {
  return linesOf(contract.body).find((line) => line.id === id)?.text ?? null
}

/** All words of a contract, a line each. */
export function wordsOf(contract: CanonicalContract): string {
  return linesOf(contract.body)
    .map(({ text }) => text)
    .join('\n')
}
