interface CloseKind {
  readonly name: string
  /** What the editor does: see the table of close codes in `SPEC.md`. */
  readonly editor: 'retry' | 'stop' | 'new-ticket' | 'reopen' | 'reopen-reading' | 'set-aside'
}

/**
 * The kinds of closing. 44xx is final: the same again will be closed again. The others pass. The
 * sentences for people stand in `close-texts/`, so that a page can do with those of its own language.
 */
export const kinds = {
  1009: { name: 'frame-too-large', editor: 'set-aside' },
  1011: { name: 'server-error', editor: 'retry' },
  1012: { name: 'restart', editor: 'retry' },
  1013: { name: 'try-later', editor: 'retry' },
  4400: { name: 'bad-message', editor: 'stop' },
  4401: { name: 'not-signed-in', editor: 'new-ticket' },
  4403: { name: 'not-allowed', editor: 'reopen' },
  4404: { name: 'gone', editor: 'stop' },
  4409: { name: 'too-old', editor: 'reopen-reading' },
  4413: { name: 'document-too-large', editor: 'set-aside' },
  4422: { name: 'update-refused', editor: 'set-aside' },
} as const satisfies Record<number, CloseKind>

export type CloseCode = keyof typeof kinds

/** Those after which an editor stops, until the person asks again, and says why. */
export type StopCode = 4400 | 4403 | 4404

/** What the editor does after a close; a code that is not ours (1000, 1006, …) is tried again. */
export function afterClose(code: number): CloseKind['editor'] {
  return Object.hasOwn(kinds, code) ? kinds[code as CloseCode].editor : 'retry'
}
