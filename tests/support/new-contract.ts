import * as v from 'valibot'
import {
  type NewContractRequest,
  type NewContractResponse,
  newContractResponse,
} from '../../schemas/api/index.ts'
import type { TestServer } from './test-server.ts'

/**
 * A contract that the worker of the demo makes over HTTP: about studies, with Karim Aziz.
 * @param wanted what is asked for instead
 */
export async function newContract(
  server: Pick<TestServer, 'request'>,
  wanted: Partial<NewContractRequest> = {},
): Promise<NewContractResponse> {
  const made = await server.request('/api/contracts', 'worker', {
    method: 'POST',
    body: JSON.stringify({ type: 'study', client: { name: 'Karim Aziz' }, ...wanted }),
  })
  if (made.status !== 201) throw new Error(`Expected a new contract, got ${made.status}`)
  return v.parse(newContractResponse, await made.json())
}
