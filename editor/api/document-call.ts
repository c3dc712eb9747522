import * as v from 'valibot'
import { documentResponse } from '../../schemas/api/index.ts'
import { ok } from '../../schemas/basics/index.ts'
import { type ApiResult, pathOf, type Send } from './send.ts'

/** A contract, or null when it is still the one that the caller has. */
export interface DocumentSince {
  readonly document: v.InferOutput<typeof documentResponse> | null
  readonly etag: string | null
}

/** Asks for a contract as canonical JSON, only when it is another than the one with this ETag. */
export async function documentIfChanged(
  send: Send,
  contract: string,
  known: string | null,
  signal?: AbortSignal,
): Promise<ApiResult<DocumentSince>> {
  let etag = known
  const found = await send({
    method: 'GET',
    path: `${pathOf(contract)}/document`,
    etag: known,
    onEtag: (now) => {
      etag = now
    },
    answer: v.nullable(documentResponse),
    signal,
  })
  return found.ok ? ok({ document: found.value, etag }) : found
}
