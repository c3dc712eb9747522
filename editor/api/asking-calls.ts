/** What is asked about a contract, over HTTP; fetched with what shows it. */
import {
  type AskingResponse,
  type AskRequest,
  askingResponse,
  type PauseView,
  pauseResponse,
  type QuestionView,
  questionResponse,
} from '../../schemas/api/index.ts'
import { ok } from '../../schemas/basics/index.ts'
import { type ApiResult, pathOf, type Send } from './send.ts'

/** Each can be given up with the signal. What writes is asked once, and is safe to ask again. */
export interface AskingCalls {
  list(): Promise<ApiResult<AskingResponse>>
  ask(request: AskRequest): Promise<ApiResult<QuestionView>>
  answer(question: string, request: { id: string; words: string }): Promise<ApiResult<QuestionView>>
  close(question: string): Promise<ApiResult<QuestionView>>
  /** What is accepted is written where the question says that the words are now, or nowhere. */
  decide(
    question: Pick<QuestionView, 'id' | 'now'>,
    accept: boolean,
  ): Promise<ApiResult<QuestionView>>
  pause(): Promise<ApiResult<PauseView | null>>
  resume(): Promise<ApiResult<PauseView | null>>
}

export function askingCalls(send: Send, contract: string, signal: AbortSignal): AskingCalls {
  const path = pathOf(contract)
  async function post(rest: string, body: unknown): Promise<ApiResult<QuestionView>> {
    const answer = await send({
      method: 'POST',
      path: `${path}/questions${rest}`,
      body,
      answer: questionResponse,
      signal,
    })
    return answer.ok ? ok(answer.value.question) : answer
  }
  async function pause(method: 'POST' | 'DELETE'): Promise<ApiResult<PauseView | null>> {
    const answer = await send({ method, path: `${path}/pause`, answer: pauseResponse, signal })
    return answer.ok ? ok(answer.value.pause) : answer
  }
  const of = (question: string): string => `/${encodeURIComponent(question)}`
  return {
    list: () => send({ method: 'GET', path: `${path}/asking`, answer: askingResponse, signal }),
    ask: (request) => post('', request),
    answer: (question, request) => post(`${of(question)}/answers`, request),
    close: (question) => post(`${of(question)}/close`, {}),
    decide: ({ id, now }, accept) => post(`${of(id)}/decision`, { accept, block: now.block }),
    pause: () => pause('POST'),
    resume: () => pause('DELETE'),
  }
}
