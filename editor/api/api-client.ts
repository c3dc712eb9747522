/** The server's HTTP interface about one contract, for the editor. */
import {
  type ContractTypeResponse,
  type ContractView,
  contractTypeResponse,
  contractView,
  type FunctionAnswersResponse,
  functionAnswersResponse,
  type TicketResponse,
  ticketResponse,
} from '../../schemas/api/index.ts'
import { type ApiOptions, type ApiResult, createSend, pathOf, type Send } from './send.ts'

/** Every call can be given up with a signal. Reading and deleting are tried up to three times. */
export interface ApiClient {
  contract(contract: string, signal?: AbortSignal): Promise<ApiResult<ContractView>>
  /** The whole contract type with which it was made, its rules with it. */
  contractType(contract: string, signal?: AbortSignal): Promise<ApiResult<ContractTypeResponse>>
  /** What the functions of a centre's own type say of the contract as it is on the server. */
  functionAnswers(
    contract: string,
    signal?: AbortSignal,
  ): Promise<ApiResult<FunctionAnswersResponse>>
  ticket(
    contract: string,
    mode: 'read' | 'write',
    signal?: AbortSignal,
    /** The Yjs client id of one's open session that is to go on. */
    renews?: number,
  ): Promise<ApiResult<TicketResponse>>
  /** For what is asked elsewhere: `document-call.ts`, `set-aside-calls.ts`. */
  readonly send: Send
}

export function createApiClient(options: ApiOptions): ApiClient {
  let me: string | null = null
  const send = createSend({ me: () => me, ...options })
  return {
    async contract(contract, signal) {
      const path = pathOf(contract)
      const found = await send({ method: 'GET', path, answer: contractView, signal })
      if (found.ok) me = found.value.me.id
      return found
    },
    contractType: (contract, signal) =>
      send({
        method: 'GET',
        path: `${pathOf(contract)}/type`,
        answer: contractTypeResponse,
        signal,
      }),
    functionAnswers: (contract, signal) =>
      send({
        method: 'GET',
        path: `${pathOf(contract)}/functions`,
        answer: functionAnswersResponse,
        signal,
      }),
    ticket: (contract, mode, signal, renews) =>
      send({
        method: 'POST',
        path: `${pathOf(contract)}/tickets`,
        body: { mode, renews },
        answer: ticketResponse,
        signal,
      }),
    send,
  }
}
