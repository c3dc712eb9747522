/**
 * What stands beside the text once it is open: plain language, questions. Each is fetched by itself and
 * shows its panels when it is there; what cannot be fetched is asked for again.
 */
import type { Language } from '../../schemas/basics/index.ts'
import type { OpenOptions, SessionEvents } from '../element/index.ts'
import type { Findings, FindingsOptions, LatePanel } from '../findings/index.ts'
import type { ContractView } from '../prosemirror/index.ts'

/** What did not come is fetched again after so long, in milliseconds, and at most so long. */
const AGAIN = 2000
const LONGEST = 60_000

/** What each of them gets: all that is known of the open contract, and a place for its panels. */
export interface BesideOptions
  extends Omit<OpenOptions, 'contract' | 'events' | 'view'>,
    Omit<FindingsOptions, 'api' | 'browser' | 'show' | 'openPanel'>,
    Pick<SessionEvents, 'openPanel'> {
  /** Its panels changed; none is an empty list. They stand in the order of the list of pieces. */
  readonly showPanels: (panels: readonly LatePanel[]) => void
}

/** One of them. In reading there is no surface, so that it is never attached. */
export interface BesideText extends Findings {
  /** In reading: the text is about to be drawn anew. What was put in it is to be taken out. */
  changing?(): void
}

/** Fetches and opens one; rejects while it cannot be fetched. Null: there is nothing to show here. */
export type OpenBeside = (options: BesideOptions) => Promise<BesideText | null>

/** Opens all of the list and tells them the same. */
export function openBesideText(
  list: readonly OpenBeside[],
  options: Omit<BesideOptions, 'showPanels'>,
  showPanels: (panels: readonly LatePanel[]) => void,
): BesideText {
  const panels = list.map((): readonly LatePanel[] => [])
  const opened = list.map((): BesideText | null => null)
  const stops = list.map(() => (): void => {})
  let { language } = options
  let surface: ContractView | null = null
  let closed = false

  function fetch(at: number, open: OpenBeside, wait: number): void {
    const own: BesideOptions = {
      ...options,
      language,
      showPanels(now) {
        if (closed) return
        panels[at] = now
        showPanels(panels.flat())
      },
    }
    open(own)
      .then((piece) => {
        if (closed) return piece?.destroy()
        opened[at] = piece
        piece?.setLanguage(language)
        if (surface) piece?.attach(surface)
      })
      .catch(() => {
        if (closed) return
        stops[at] = options.browser.after(wait, () => fetch(at, open, Math.min(wait * 2, LONGEST)))
      })
  }
  for (const [at, open] of list.entries()) fetch(at, open, AGAIN)

  const each = (does: (piece: BesideText) => void): void => {
    for (const piece of opened) if (piece) does(piece)
  }
  return {
    attach(now) {
      surface = now
      each((piece) => piece.attach(now))
    },
    changing: () => each((piece) => piece.changing?.()),
    changed: () => each((piece) => piece.changed()),
    setLanguage(now: Language) {
      language = now
      each((piece) => piece.setLanguage(now))
    },
    refresh: () => each((piece) => piece.refresh()),
    updateRoot: () => each((piece) => piece.updateRoot()),
    destroy() {
      closed = true
      for (const stop of stops) stop()
      each((piece) => piece.destroy())
    },
  }
}
