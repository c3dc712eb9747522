/** Webhooks as another program gets them: a real server that listens, answers as it is told, and stops. */
import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { openStore } from '../../../server/store/index.ts'
import { realSystem } from '../../../server/system.ts'
import {
  type ConfiguredHook,
  sendWebhooks,
  type WebhookOutcome,
} from '../../../server/webhooks/index.ts'
import { sampleContract, temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer } from '../../support/test-server.ts'

interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

const cleanups: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

async function listener(
  statusOf: (received: number) => number = () => 204,
): Promise<{ readonly url: string; readonly received: readonly Received[] }> {
  const received: Received[] = []
  const server: Server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => {
      received.push({ headers: request.headers, body })
      const status = statusOf(received.length)
      if (status === 302) response.setHeader('location', 'http://127.0.0.1:9/elsewhere')
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`, received }
}

const secret = new Uint8Array(32).fill(9)
const sample = sampleContract('a')
const stranger = sampleContract('b')

function hookTo(url: string, centre = 'OCMW a'): ConfiguredHook {
  return { id: `hook of ${centre}`, centre, url, secret }
}

/** A store with a contract in each of two centres, and a clock that is set by hand. */
async function sending(hook: ConfiguredHook) {
  const { folder, remove } = temporaryFolder()
  const store = await openStore({ folder, hooks: [hook] })
  await store.write([...sample.changes, ...stranger.changes])
  let now = 1_800_000_000_000
  const outcomes: WebhookOutcome[] = []
  let look = (): void => {}
  const stop = sendWebhooks({
    store,
    hooks: [hook],
    system: {
      now: () => now,
      every: (_milliseconds, run) => {
        look = run
        return () => {}
      },
      fetch: realSystem.fetch,
    },
    onOutcome: (outcome) => outcomes.push(outcome),
    onProblem: (error) => {
      throw error
    },
  })
  cleanups.push(async () => {
    await stop()
    await store.close()
    remove()
  })
  return {
    store,
    outcomes,
    /** Some milliseconds pass, and what is due is sent. */
    async pass(milliseconds: number, outcomesThen: number): Promise<void> {
      now += milliseconds
      await vi.waitFor(() => {
        look()
        expect(outcomes).toHaveLength(outcomesThen)
      })
    },
    ask: (of = sample, about: string | null = 'question-1') =>
      store.write([
        {
          kind: 'add-act',
          act: {
            centre: of.centre,
            contract: of.contract,
            participant: of.client,
            act: 'asked',
            about,
            at: now,
          },
        },
      ]),
  }
}

test('[A111] says what happened to which contract, signed, and nothing of who or what', async () => {
  const { url, received } = await listener()
  const { ask, pass, outcomes } = await sending(hookTo(url))
  await ask()
  await pass(0, 1)
  expect(outcomes).toMatchObject([{ kind: 'webhook-sent', tries: 1 }])
  const [{ headers, body }] = received as [Received]
  expect(JSON.parse(body)).toEqual({
    type: 'question.asked',
    timestamp: '2027-01-15T08:00:00.000Z',
    data: { contract: sample.contract, question: 'question-1' },
  })
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const expected = createHmac('sha256', secret).update(signed).digest('base64')
  expect(headers['webhook-signature']).toBe(`v1,${expected}`)
  expect(headers['webhook-timestamp']).toBe('1800000000')
  expect(body).not.toContain(sample.client)
})

test('[A112] is tried again under the same id until it arrives, later each time', async () => {
  const { url, received } = await listener((count) =>
    count < 4 ? [500, 302, 404][count - 1]! : 200,
  )
  const { ask, pass, outcomes } = await sending(hookTo(url))
  await ask()
  await pass(0, 1)
  await pass(4_999, 1)
  await pass(1, 2)
  await pass(60_000, 3)
  await pass(299_999, 3)
  await pass(1, 4)
  expect(outcomes).toMatchObject([
    { kind: 'webhook-failed', status: 500, givenUp: false },
    { kind: 'webhook-failed', status: 302, givenUp: false },
    { kind: 'webhook-failed', status: 404, givenUp: false },
    { kind: 'webhook-sent', tries: 4 },
  ])
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
})

test('[A112] is given up when its program is gone for days, or says that it wants no more', async () => {
  const { url } = await listener((count) => (count === 1 ? 410 : 503))
  const { ask, pass, outcomes, store } = await sending(hookTo(url))
  await ask()
  await pass(0, 1)
  expect(outcomes.at(-1)).toMatchObject({ status: 410, givenUp: true })
  await ask()
  for (let tries = 1; tries <= 11; tries++) await pass(24 * 3_600_000, 1 + tries)
  expect(outcomes.at(-1)).toMatchObject({ tries: 11, status: 503, givenUp: true })
  expect(await store.dueDeliveries(Number.MAX_SAFE_INTEGER, 10)).toEqual([])
})

test('[A112] waits on disk while nobody answers, and is sent by the server that starts again', async () => {
  const nobody = hookTo('http://127.0.0.1:9/in')
  const { ask, pass, outcomes, store } = await sending(nobody)
  await ask()
  await pass(0, 1)
  expect(outcomes).toMatchObject([{ kind: 'webhook-failed', status: null }])
  expect(await store.dueDeliveries(Number.MAX_SAFE_INTEGER, 10)).toMatchObject([{ tries: 1 }])
  const { url, received } = await listener()
  const stop = sendWebhooks({
    store,
    hooks: [{ ...nobody, url }],
    system: { ...realSystem, now: () => 1_900_000_000_000 },
    onOutcome: () => {},
    onProblem: () => {},
  })
  await vi.waitFor(() => expect(received).toHaveLength(1))
  await stop()
})

test('[A113] of another centre nothing is told, nor of acts that concern nobody else', async () => {
  const { url, received } = await listener()
  const { ask, store, pass } = await sending(hookTo(url))
  await ask(stranger)
  await store.write([
    {
      kind: 'add-act',
      act: { ...sample, participant: sample.client, act: 'opened', about: null, at: 5 },
    },
  ])
  await ask()
  await pass(0, 1)
  expect(received).toHaveLength(1)
  expect(JSON.parse(received[0]!.body).data.contract).toBe(sample.contract)
})

test('[A113] goes with its contract', async () => {
  const { ask, store } = await sending(hookTo('http://127.0.0.1:9/in'))
  await ask()
  await store.erase({ ...sample, because: 'asked', by: null, at: 6 })
  expect(await store.dueDeliveries(Number.MAX_SAFE_INTEGER, 10)).toEqual([])
})

test('[A111] a contract that is made is told', async () => {
  const { url, received } = await listener()
  const { folder, remove } = temporaryFolder()
  cleanups.push(remove)
  const server = await startTestServer({ folder, hooks: [hookTo(url, 'OCMW Voorbeeldstad')] })
  cleanups.push(() => server.close())
  const made = await server.request('/api/contracts', 'worker', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'study', client: { name: 'Noor' } }),
  })
  expect(made.status).toBe(201)
  const { contract } = (await made.json()) as { contract: string }
  await vi.waitFor(() => expect(received).toHaveLength(1), 5000)
  expect(JSON.parse(received[0]!.body)).toMatchObject({
    type: 'contract.created',
    data: { contract },
  })
  expect(received[0]!.body).not.toContain('Noor')
})
