/**
 * Why something asked for over HTTP is refused: one union, with its status. A code becomes a status and a
 * problem detail (RFC 9457) at the rim of the server, and a sentence in the language of the reader at the
 * rim of the editor. The sentences stand in `refusal-texts/`, so that a page can do with those of its own
 * language; they name nothing personal.
 */
export const refusalStatus = {
  'bad-request': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  'too-large': 413,
  'try-later': 503,
  'server-error': 500,
} as const

export type RefusalCode = keyof typeof refusalStatus

/** A refusal as a value: a code, and for developers what was expected. Never personal text. */
export interface Refusal {
  readonly code: RefusalCode
  readonly expected?: string
}
