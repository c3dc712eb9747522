import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ProblemDetail } from '../../schemas/api/index.ts'
import { languageOf } from '../../schemas/basics/index.ts'
import {
  type Refusal,
  type RefusalCode,
  refusalStatus,
  refusalText,
} from '../../schemas/contract/index.ts'

/**
 * A refusal on its way out of a route. It is thrown inside the HTTP rim only, and becomes a problem
 * detail (RFC 9457) there; what it says names nothing personal.
 */
export class RefusedRequest extends HTTPException {
  readonly refusal: Refusal

  constructor(code: RefusalCode, expected?: string) {
    super(refusalStatus[code])
    this.refusal = expected === undefined ? { code } : { code, expected }
  }
}

/** A refusal as the answer to a request, in the language that the browser asks for. */
export function problemResponse(context: Context, { code, expected }: Refusal): Response {
  const status = refusalStatus[code]
  const language = languageOf(context.req.header('accept-language'))
  const body: ProblemDetail = {
    type: 'about:blank',
    title: refusalText(code)[language],
    status,
    code,
    ...(expected === undefined ? {} : { detail: `Expected ${expected}` }),
  }
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'content-language': language,
    'cache-control': 'no-store',
  }
  if (status === 401) headers['www-authenticate'] = 'Bearer'
  // What is left of a body that is too large is not read, so nothing can follow on this connection.
  if (status === 413) headers.connection = 'close'
  if (status === 503) headers['retry-after'] = '60'
  return context.body(JSON.stringify(body), status as ContentfulStatusCode, headers)
}
