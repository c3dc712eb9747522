import * as v from 'valibot'
import { type SetAsideText, setAsideList } from '../../schemas/api/index.ts'
import { ok } from '../../schemas/basics/index.ts'
import { type ApiResult, pathOf, type Send } from './send.ts'

/** What the server keeps of the texts of the person who asks. */
export interface SetAsideCalls {
  setAside(contract: string, signal?: AbortSignal): Promise<ApiResult<readonly SetAsideText[]>>
  dropSetAside(contract: string, text: string, signal?: AbortSignal): Promise<ApiResult<null>>
}

export function setAsideCalls(send: Send): SetAsideCalls {
  return {
    async setAside(contract, signal) {
      const path = `${pathOf(contract)}/set-aside`
      const list = await send({ method: 'GET', path, answer: setAsideList, signal })
      return list.ok ? ok(list.value.texts) : list
    },
    async dropSetAside(contract, text, signal) {
      const path = `${pathOf(contract)}/set-aside/${encodeURIComponent(text)}`
      const dropped = await send({ method: 'DELETE', path, answer: v.unknown(), signal })
      return dropped.ok ? ok(null) : dropped
    },
  }
}
