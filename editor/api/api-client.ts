/** The server's HTTP interface about one contract, for the editor. */
import * as v from 'valibot'
import {
  type ContractTypeResponse,
  type ContractView,
  contractTypeResponse,
  contractView,
  documentResponse,
  type FunctionAnswersResponse,
  functionAnswersResponse,
  type SetAsideText,
  setAsideList,
  type TicketResponse,
  ticketResponse,
} from '../../schemas/api/index.ts'
import { ok } from '../../schemas/basics/index.ts'
import { type ApiOptions, type ApiResult, createSend } from './send.ts'

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
  ): Promise<ApiResult<TicketResponse>>
  document(
    contract: string,
    signal?: AbortSignal,
  ): Promise<ApiResult<v.InferOutput<typeof documentResponse>>>
  /** The same, only when it is another than the one with this ETag. */
  documentIfChanged(
    contract: string,
    etag: string | null,
    signal?: AbortSignal,
  ): Promise<ApiResult<DocumentSince>>
  setAside(contract: string, signal?: AbortSignal): Promise<ApiResult<readonly SetAsideText[]>>
  dropSetAside(contract: string, text: string, signal?: AbortSignal): Promise<ApiResult<null>>
}

/** A contract, or null when it is still the one that the caller has. */
export interface DocumentSince {
  readonly document: v.InferOutput<typeof documentResponse> | null
  readonly etag: string | null
}

export function createApiClient(options: ApiOptions): ApiClient {
  const send = createSend(options)
  const of = (contract: string) => `contracts/${encodeURIComponent(contract)}`
  return {
    contract: (contract, signal) =>
      send({ method: 'GET', path: of(contract), answer: contractView, signal }),
    contractType: (contract, signal) =>
      send({ method: 'GET', path: `${of(contract)}/type`, answer: contractTypeResponse, signal }),
    functionAnswers: (contract, signal) =>
      send({
        method: 'GET',
        path: `${of(contract)}/functions`,
        answer: functionAnswersResponse,
        signal,
      }),
    ticket: (contract, mode, signal) =>
      send({
        method: 'POST',
        path: `${of(contract)}/tickets`,
        body: { mode },
        answer: ticketResponse,
        signal,
      }),
    document: (contract, signal) =>
      send({ method: 'GET', path: `${of(contract)}/document`, answer: documentResponse, signal }),
    async documentIfChanged(contract, known, signal) {
      let etag = known
      const found = await send({
        method: 'GET',
        path: `${of(contract)}/document`,
        etag: known,
        onEtag: (now) => {
          etag = now
        },
        answer: v.nullable(documentResponse),
        signal,
      })
      return found.ok ? ok({ document: found.value, etag }) : found
    },
    async setAside(contract, signal) {
      const path = `${of(contract)}/set-aside`
      const list = await send({ method: 'GET', path, answer: setAsideList, signal })
      return list.ok ? ok(list.value.texts) : list
    },
    async dropSetAside(contract, text, signal) {
      const path = `${of(contract)}/set-aside/${encodeURIComponent(text)}`
      const dropped = await send({ method: 'DELETE', path, answer: v.unknown(), signal })
      return dropped.ok ? ok(null) : dropped
    },
  }
}
