/** The server's HTTP interface before a contract is open, for the pages. */
import type * as v from 'valibot'
import {
  type ContractList,
  type ContractTypeList,
  contractList,
  contractTypeList,
  type DemoResponse,
  demoResponse,
  type NewContractResponse,
  type newContractRequest,
  newContractResponse,
  type SignedOutResponse,
  type SignInState,
  signedOutResponse,
  signInState,
  type WeekResponse,
  weekResponse,
} from '../../schemas/api/index.ts'
import { type ApiOptions, type ApiResult, createSend } from './send.ts'

/** Every call can be given up with a signal. Reading is tried up to three times. */
export interface PagesClient {
  contracts(signal?: AbortSignal): Promise<ApiResult<ContractList>>
  /** What is open this week, for a worker. */
  week(signal?: AbortSignal): Promise<ApiResult<WeekResponse>>
  /** What a new contract can be. */
  contractTypes(signal?: AbortSignal): Promise<ApiResult<ContractTypeList>>
  newContract(
    request: v.InferInput<typeof newContractRequest>,
    signal?: AbortSignal,
  ): Promise<ApiResult<NewContractResponse>>
  /** Whether this browser has a session, and whether one can sign in with an account. */
  signInState(signal?: AbortSignal): Promise<ApiResult<SignInState>>
  /** Also says where to go on to, so that the service of the account forgets them too. */
  signOut(signal?: AbortSignal): Promise<ApiResult<SignedOutResponse>>
  /** Only where the server runs as a demo; needs no token. */
  demo(signal?: AbortSignal): Promise<ApiResult<DemoResponse>>
}

export function createPagesClient(options: ApiOptions): PagesClient {
  const send = createSend(options)
  return {
    contracts: (signal) => send({ method: 'GET', path: 'contracts', answer: contractList, signal }),
    week: (signal) => send({ method: 'GET', path: 'week', answer: weekResponse, signal }),
    contractTypes: (signal) =>
      send({ method: 'GET', path: 'contract-types', answer: contractTypeList, signal }),
    newContract: (body, signal) =>
      send({ method: 'POST', path: 'contracts', body, answer: newContractResponse, signal }),
    signInState: (signal) => send({ method: 'GET', path: 'sign-in', answer: signInState, signal }),
    signOut: (signal) =>
      send({ method: 'POST', path: 'sign-out', answer: signedOutResponse, signal }),
    demo: (signal) =>
      send({ method: 'GET', path: 'demo', anonymous: true, answer: demoResponse, signal }),
  }
}
