/** Who did what with contracts, for the page that shows it. */
import * as v from 'valibot'
import {
  type ActList,
  actList,
  type CentreContracts,
  centreContracts,
  type ErasedList,
  erasedList,
  type Me,
  me,
} from '../../schemas/api/index.ts'
import type { ApiResult, Send } from './send.ts'

export interface ActsCalls {
  me(): Promise<ApiResult<Me>>
  /** Of one's own contract. */
  acts(contract: string, before: number | null): Promise<ApiResult<ActList>>
  /** For the data protection officer. */
  actsInCentre(contract: string, before: number | null): Promise<ApiResult<ActList>>
  contracts(after: string | null): Promise<ApiResult<CentreContracts>>
  erase(contract: string): Promise<ApiResult<unknown>>
  erased(): Promise<ApiResult<ErasedList>>
}

export function actsCalls(send: Send): ActsCalls {
  const signal = undefined
  const query = (before: number | null) => (before === null ? '' : `?before=${before}`)
  return {
    me: () => send({ method: 'GET', path: 'me', answer: me, signal }),
    acts: (contract, before) =>
      send({
        method: 'GET',
        path: `contracts/${encodeURIComponent(contract)}/acts${query(before)}`,
        answer: actList,
        signal,
      }),
    actsInCentre: (contract, before) =>
      send({
        method: 'GET',
        path: `centre/contracts/${encodeURIComponent(contract)}/acts${query(before)}`,
        answer: actList,
        signal,
      }),
    contracts: (after) =>
      send({
        method: 'GET',
        path: `centre/contracts${after === null ? '' : `?after=${encodeURIComponent(after)}`}`,
        answer: centreContracts,
        signal,
      }),
    erase: (contract) =>
      send({
        method: 'DELETE',
        path: `centre/contracts/${encodeURIComponent(contract)}`,
        answer: v.unknown(),
        signal,
      }),
    erased: () => send({ method: 'GET', path: 'centre/erased', answer: erasedList, signal }),
  }
}
