import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contractTypes } from '../../../plugins/contract-types/index.ts'
import { createChecker } from '../../../plugins/kit/check/index.ts'
import type { ContractType } from '../../../plugins/kit/index.ts'
import { filledFacts, TODAY } from '../../../plugins/kit/testing/index.ts'
import {
  contractTypeResponse,
  documentResponse,
  newContractResponse,
} from '../../../schemas/api/index.ts'
import type { CanonicalContract } from '../../../schemas/document/index.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(async () => {
  await server.close()
  expect(server.failures).toEqual([])
})

/** What only people can write in the contract itself: words, and a card of somebody else. */
const written = ['goal-present', 'goal-domains', 'third-promises']

test.each(contractTypes.map((type) => [type.id, type] as const))(
  '[R52] a %s contract made by a portal with all it knows leaves only to people what people write',
  async (id, type) => {
    for (const language of type.writtenIn) {
      const body = JSON.stringify({
        type: id,
        language,
        client: { name: 'Amina Yilmaz' },
        facts: filledFacts(type, TODAY),
      })
      const answer = await server.request('/api/contracts', 'worker', { method: 'POST', body })
      expect(answer.status).toBe(201)
      const made = v.parse(newContractResponse, await answer.json())
      const at = `/api/contracts/${made.contract}`
      const stored = await server.request(`${at}/document`)
      const { contract } = v.parse(documentResponse, await stored.json())
      const kept = await server.request(`${at}/type`)
      const definition = v.parse(contractTypeResponse, await kept.json()) as unknown as ContractType
      const { findings } = createChecker(definition).check(
        contract as unknown as CanonicalContract,
        { today: TODAY },
      )
      expect(findings.map(({ rule }) => rule)).not.toContain('promises-by-someone')
      const blocking = findings.filter(({ severity }) => severity === 'blocking')
      expect(blocking.map(({ rule }) => rule).filter((rule) => !written.includes(rule))).toEqual([])
      // The definition that comes over the line checks as the one that was sent.
      const here = createChecker(type).check(contract as unknown as CanonicalContract, {
        today: TODAY,
      })
      expect(findings.map(({ rule, place, message }) => [rule, place, message])).toEqual(
        here.findings.map(({ rule, place, message }) => [rule, place, message]),
      )
    }
  },
)
