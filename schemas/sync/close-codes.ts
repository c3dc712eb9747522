/** What an editor does after a close: see the table of close codes in `SPEC.md`. */
type Consequence = 'retry' | 'stop' | 'new-ticket' | 'reopen' | 'reopen-reading' | 'set-aside'

/**
 * The kinds of closing. 44xx is final: the same again will be closed again. The others pass. Their names
 * are in `close-reasons.ts`, the sentences for people in `close-texts/`, so that a page can do without
 * what it does not say.
 */
export const consequences = {
  1009: 'set-aside',
  1011: 'retry',
  1012: 'retry',
  1013: 'retry',
  4400: 'stop',
  4401: 'new-ticket',
  4403: 'reopen',
  4404: 'stop',
  4409: 'reopen-reading',
  4413: 'set-aside',
  4422: 'set-aside',
} as const satisfies Record<number, Consequence>

export type CloseCode = keyof typeof consequences

/** Those after which an editor stops, until the person asks again, and says why. */
export type StopCode = 4400 | 4403 | 4404

/** What the editor does after a close; a code that is not ours (1000, 1006, …) is tried again. */
export function afterClose(code: number): Consequence {
  return Object.hasOwn(consequences, code) ? consequences[code as CloseCode] : 'retry'
}
