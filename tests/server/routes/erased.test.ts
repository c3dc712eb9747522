import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { erasedAnswer } from '../../../schemas/api/index.ts'
import type { ContractId } from '../../../schemas/basics/index.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(async () => {
  await server.close()
  expect(server.failures).toEqual([])
})

const ask = (contracts: unknown) =>
  fetch(`${server.url}/api/erased`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ contracts }),
  })

async function erasedOf(...contracts: string[]): Promise<readonly string[]> {
  const answer = await ask(contracts)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return v.parse(erasedAnswer, await answer.json()).erased
}

describe('[A106] which contracts were erased', () => {
  test('says nothing of those that are there, or never were', async () => {
    expect(await erasedOf(server.contract, 'neverthere', 'constructor')).toEqual([])
    expect(await erasedOf()).toEqual([])
  })

  test('is said of those that were, to anybody, and of no other', async () => {
    const { centre } = server.demo
    const contract = server.contract as ContractId
    await server.store.erase({ centre, contract, because: 'asked', by: null, at: Date.now() })
    expect(await erasedOf('neverthere', contract, contract)).toEqual([contract])
  })

  test('is asked of a hundred at most, by their ids', async () => {
    expect(await erasedOf(...Array.from({ length: 100 }, (_, at) => `id${at}`))).toEqual([])
    for (const contracts of [
      Array.from({ length: 101 }, (_, at) => `id${at}`),
      ["' OR 1=1 --"],
      ['../x'],
      [1],
      'x',
      null,
    ]) {
      const answer = await ask(contracts)
      expect(answer.status).toBe(400)
    }
  })
})
