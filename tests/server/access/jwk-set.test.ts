import type { ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NoKeysError, PublishedKeys } from '../../../server/access/jwk-set.ts'
import type { System } from '../../../server/system.ts'
import { type KeyServer, keyServer, type SigningKey, signingKey } from '../../support/issuer.ts'

let one: SigningKey
let two: SigningKey
let published: KeyServer
let time = 0
let timers: { readonly at: number; readonly run: () => void }[] = []

const system: Pick<System, 'fetch' | 'elapsed' | 'after'> = {
  fetch: (url, init) => fetch(url, init),
  elapsed: () => time,
  after(milliseconds, run) {
    const timer = { at: time + milliseconds, run }
    timers.push(timer)
    return () => {
      timers = timers.filter((other) => other !== timer)
    }
  },
}

function pass(milliseconds: number): void {
  time += milliseconds
  for (const timer of timers.filter(({ at }) => at <= time)) timer.run()
}

beforeAll(async () => {
  ;[one, two] = await Promise.all([signingKey('one'), signingKey('two', 'EdDSA')])
})
beforeEach(async () => {
  time = 0
  timers = []
  published = await keyServer(one)
})
afterEach(() => published.close())
afterAll(() => {
  expect(timers).toEqual([])
})

const header = ({ kid, alg }: SigningKey) => ({ kid, alg })
const keys = () => new PublishedKeys(published.url, system)

describe('[A12] the keys of a portal', () => {
  test('are asked for once, however many tokens come, and then kept for ten minutes', async () => {
    const set = keys()
    await Promise.all(Array.from({ length: 50 }, () => set.key(header(one))))
    expect(published.asked).toBe(1)
    pass(9 * 60_000)
    await set.key(header(one))
    expect(published.asked).toBe(1)
    pass(2 * 60_000)
    await set.key(header(one))
    expect(published.asked).toBe(2)
  })

  test('change: a key that is not known is asked for, at most twice a minute', async () => {
    const set = keys()
    await set.key(header(one))
    await expect(set.key(header(two))).rejects.toThrow()
    expect(published.asked).toBe(1)
    published.publish(one, two)
    pass(30_000)
    await set.key(header(two))
    expect(published.asked).toBe(2)
    for (let count = 0; count < 100; count++) {
      await expect(set.key({ kid: `unknown-${count}`, alg: 'ES256' })).rejects.toThrow()
      pass(100)
    }
    expect(published.asked).toBe(2)
    // A key that was taken away opens nothing once the others are asked for again.
    published.publish(two)
    pass(10 * 60_000)
    await expect(set.key(header(one))).rejects.toThrow()
    await set.key(header(two))
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['that fail', (response) => response.writeHead(500).end()],
    ['that are somewhere else', (response) => response.writeHead(302, { location: '/' }).end()],
    ['that are no JSON', (response) => response.end('<html>')],
    ['that are no keys', (response) => response.end('{"keys":[]}')],
    ['of another kind', (response) => response.end('{"keys":[{"kty":"RSA","kid":"one"}]}')],
    ['without end', (response) => response.end(`{"keys":[${' '.repeat(100_000)}]}`)],
    [
      'of which there are too many',
      (response) =>
        response.end(JSON.stringify({ keys: Array.from({ length: 51 }, () => one.publicJwk) })),
    ],
  ])('%s are none; those of before are used for an hour', async (_what, answer) => {
    const set = keys()
    published.answer(answer)
    await expect(set.key(header(one))).rejects.toThrow(NoKeysError)
    published.publish(one)
    pass(3000)
    await set.key(header(one))
    published.answer(answer)
    pass(59 * 60_000)
    await set.key(header(one))
    pass(2 * 60_000)
    await expect(set.key(header(one))).rejects.toThrow(NoKeysError)
  })

  test('that do not come are given up after five seconds, and asked for again a moment later', async () => {
    const set = keys()
    let waiting: ServerResponse | undefined
    published.answer((response) => {
      waiting = response
    })
    const asked = set.key(header(one))
    await expect.poll(() => waiting !== undefined).toBe(true)
    pass(5000)
    await expect(asked).rejects.toThrow(NoKeysError)
    published.publish(one)
    await set.key(header(one))
  })

  test('that cannot be reached say so', async () => {
    const set = new PublishedKeys('http://127.0.0.1:1/keys', system)
    await expect(set.key(header(one))).rejects.toThrow(NoKeysError)
  })
})
