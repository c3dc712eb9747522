/** Who wrote what, over HTTP; fetched with what shows it. */
import * as v from 'valibot'
import {
  type AuthorsResponse,
  authorsResponse,
  type RemovedResponse,
  removedResponse,
  type WordsResponse,
  wordsResponse,
} from '../../schemas/api/index.ts'
import { type ApiResult, pathOf, type Send } from './send.ts'

/** Each can be given up with the signal. */
export interface AuthorshipCalls {
  authors(): Promise<ApiResult<AuthorsResponse>>
  removed(): Promise<ApiResult<RemovedResponse>>
  /** Writes down that a passage was put back. */
  broughtBack(passage: string): Promise<ApiResult<unknown>>
  words(): Promise<ApiResult<WordsResponse>>
  /** Refused when somebody changed those words meanwhile. */
  confirmWords(block: string, hash: string): Promise<ApiResult<WordsResponse>>
}

export function authorshipCalls(
  send: Send,
  contract: string,
  signal: AbortSignal,
): AuthorshipCalls {
  const path = pathOf(contract)
  return {
    authors: () =>
      send({ method: 'GET', path: `${path}/authors`, answer: authorsResponse, signal }),
    removed: () =>
      send({ method: 'GET', path: `${path}/removed`, answer: removedResponse, signal }),
    broughtBack: (passage) =>
      send({
        method: 'POST',
        path: `${path}/removed/back`,
        body: { passage },
        answer: v.unknown(),
        signal,
      }),
    words: () => send({ method: 'GET', path: `${path}/words`, answer: wordsResponse, signal }),
    confirmWords: (block, hash) =>
      send({
        method: 'POST',
        path: `${path}/words`,
        body: { block, hash },
        answer: wordsResponse,
        signal,
      }),
  }
}
