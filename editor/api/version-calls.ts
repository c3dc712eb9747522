import type * as v from 'valibot'
import { type VersionList, versionList, versionResponse } from '../../schemas/api/index.ts'
import { type ApiResult, pathOf, type Send } from './send.ts'

/** How a contract stood before. */
export interface VersionCalls {
  /** The moments at which one can look, oldest first. */
  versions(contract: string, signal?: AbortSignal): Promise<ApiResult<VersionList>>
  /** As it was at a moment, in milliseconds since 1970. */
  versionAt(
    contract: string,
    at: number,
    signal?: AbortSignal,
  ): Promise<ApiResult<v.InferOutput<typeof versionResponse>>>
}

export function versionCalls(send: Send): VersionCalls {
  return {
    versions: (contract, signal) =>
      send({ method: 'GET', path: `${pathOf(contract)}/versions`, answer: versionList, signal }),
    versionAt: (contract, at, signal) =>
      send({
        method: 'GET',
        path: `${pathOf(contract)}/versions/${at}`,
        answer: versionResponse,
        signal,
      }),
  }
}
