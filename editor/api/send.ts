/**
 * One call of the server's HTTP interface, for the editor and the pages. Answers are validated at this
 * door. Everything that can be expected to go wrong is a value: a refusal by the server, a server that
 * cannot be reached, a call that was given up.
 */
import * as v from 'valibot'
import { problemDetail } from '../../schemas/api/index.ts'
import { ok, type Result, refuse } from '../../schemas/basics/index.ts'
import { type Refusal, type RefusalCode, refusalStatus } from '../../schemas/contract/index.ts'
import type { Browser } from '../browser.ts'

/** What became of asking the page for a token: an error, nothing in time, or something else. */
export type TokenTrouble = 'failed' | 'late' | 'garbage'

/** Why there is no answer. `unreachable`: no network, no time, no token, or an answer that is not the server's. */
export type ApiProblem =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unreachable'; readonly token?: TokenTrouble }
  | { readonly kind: 'aborted' }

export type ApiResult<Value> = Result<Value, ApiProblem>

/** Gives a token for a person; null where the server's own cookie says who they are. */
export type GetToken = () => Promise<string | null>

export interface ApiOptions {
  /** Where the server is, such as `https://gpmi.example.be/` or a folder of it. */
  readonly server: string
  /** Asked before every call; once more when the server says that the token is not (any more) good. */
  readonly getToken: GetToken
  /** Whom the page belongs to, once it is known: with a cookie somebody else may be signed in by now. */
  readonly me?: () => string | null
  readonly browser: Pick<Browser, 'fetch' | 'after'>
}

/** How long one call, and the asking for its token, may take, in milliseconds. */
const TIME_LIMIT = 20_000
/** The waits before the second and third try of a call that is safe to repeat, in milliseconds. */
const RETRIES = [300, 1200]

export interface Call<Shape extends v.GenericSchema> {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly body?: unknown
  readonly anonymous?: boolean
  /** What the caller has: 304 then answers `null`. */
  readonly etag?: string | null
  readonly onEtag?: (etag: string | null) => void
  readonly answer: Shape
  readonly signal: AbortSignal | undefined
}

/** Makes one call. It can be given up with its signal; reading and deleting are tried up to three times. */
export type Send = <Shape extends v.GenericSchema>(
  call: Call<Shape>,
) => Promise<ApiResult<v.InferOutput<Shape>>>

export function createSend({ server, getToken, browser, me }: ApiOptions): Send {
  const base = server.endsWith('/') ? server : `${server}/`

  async function once<Shape extends v.GenericSchema>(
    call: Call<Shape>,
    token: string | null,
  ): Promise<ApiResult<v.InferOutput<Shape>>> {
    const who = token === null ? me?.() : null
    const ending = new AbortController()
    const abort = () => ending.abort()
    const stopTimer = browser.after(TIME_LIMIT, abort)
    call.signal?.addEventListener('abort', abort)
    try {
      const response = await browser.fetch(`${base}api/${call.path}`, {
        method: call.method,
        headers: {
          accept: 'application/json',
          ...(token !== null && { authorization: `Bearer ${token}` }),
          ...(call.body !== undefined && { 'content-type': 'application/json' }),
          ...(who && { 'samenspraak-me': who }),
          ...(call.etag != null && { 'if-none-match': call.etag }),
        },
        ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
        signal: ending.signal,
        credentials: token === null && !call.anonymous ? 'same-origin' : 'omit',
        cache: 'no-store',
      })
      const text = await response.text()
      const isUnchanged = response.status === 304 && call.etag != null
      if (!response.ok && !isUnchanged)
        return refuse({ kind: 'refused', refusal: refusalOf(response.status, text) })
      const answer = v.safeParse(call.answer, text === '' ? null : jsonOf(text))
      // Not what the server says: a page of the hotel's network, or an old proxy.
      if (answer.success)
        call.onEtag?.(isUnchanged ? (call.etag ?? null) : response.headers.get('etag'))
      return answer.success ? ok(answer.output) : refuse({ kind: 'unreachable' })
    } catch {
      return refuse({ kind: call.signal?.aborted ? 'aborted' : 'unreachable' })
    } finally {
      stopTimer()
      call.signal?.removeEventListener('abort', abort)
    }
  }

  function tokenInTime(
    signal: AbortSignal | undefined,
  ): Promise<{ readonly token: string | null } | TokenTrouble> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve('failed')
      const end = (found: { readonly token: string | null } | TokenTrouble) => {
        stop()
        signal?.removeEventListener('abort', giveUp)
        resolve(found)
      }
      const giveUp = () => end('failed')
      const stop = browser.after(TIME_LIMIT, () => end('late'))
      signal?.addEventListener('abort', giveUp)
      Promise.resolve()
        .then(getToken)
        .then((token) => end(isToken(token) ? { token } : 'garbage'), giveUp)
    })
  }

  async function signedIn<Shape extends v.GenericSchema>(
    call: Call<Shape>,
  ): Promise<ApiResult<v.InferOutput<Shape>>> {
    let result: ApiResult<v.InferOutput<Shape>> = refuse({ kind: 'unreachable' })
    // A token that was refused did nothing, so asking again with a new one is always safe.
    for (let tries = 0; tries < 2; tries++) {
      const found = call.anonymous ? { token: null } : await tokenInTime(call.signal)
      if (call.signal?.aborted) return refuse({ kind: 'aborted' })
      if (typeof found === 'string') return refuse({ kind: 'unreachable', token: found })
      const { token } = found
      result = await once(call, token)
      const again =
        !result.ok &&
        result.refusal.kind === 'refused' &&
        result.refusal.refusal.code === 'not-signed-in'
      if (!again || token === null) break
    }
    return result
  }

  async function send<Shape extends v.GenericSchema>(
    call: Call<Shape>,
  ): Promise<ApiResult<v.InferOutput<Shape>>> {
    let result = await signedIn(call)
    if (call.method === 'POST') return result
    for (const wait of RETRIES) {
      if (result.ok || !isPassing(result.refusal) || call.signal?.aborted) break
      await pause(wait, call.signal)
      if (call.signal?.aborted) return refuse({ kind: 'aborted' })
      result = await signedIn(call)
    }
    return result
  }

  function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        stop()
        signal?.removeEventListener('abort', end)
        resolve()
      }
      const stop = browser.after(milliseconds, end)
      signal?.addEventListener('abort', end)
    })
  }

  return send
}

/** The path of a contract below `/api`. */
export function pathOf(contract: string): string {
  return `contracts/${encodeURIComponent(contract)}`
}

/** What a header can carry. The function is the page's own: it may give anything. */
function isToken(token: unknown): token is string | null {
  return token === null || (typeof token === 'string' && /^[!-~]+$/.test(token))
}

/** True for what may be gone in a moment. */
function isPassing(problem: ApiProblem): boolean {
  if (problem.kind === 'unreachable') return !problem.token || problem.token === 'failed'
  return problem.kind === 'refused' && problem.refusal.code === 'try-later'
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** The refusal in a problem detail, else the one that fits the status. */
function refusalOf(status: number, text: string): Refusal {
  const problem = v.safeParse(problemDetail, jsonOf(text))
  if (problem.success && Object.hasOwn(refusalStatus, problem.output.code)) {
    const { code, detail } = problem.output
    return { code: code as RefusalCode, ...(detail !== undefined && { expected: detail }) }
  }
  return { code: codeOfStatus(status) }
}

function codeOfStatus(status: number): RefusalCode {
  switch (status) {
    case 401:
      return 'not-signed-in'
    case 403:
      return 'not-allowed'
    case 404:
    case 410:
      return 'not-found'
    case 413:
      return 'too-large'
    // What proxies and busy servers say.
    case 408:
    case 429:
    case 502:
    case 503:
    case 504:
      return 'try-later'
    default:
      return status >= 500 ? 'server-error' : 'bad-request'
  }
}
