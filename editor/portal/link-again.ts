import type { Keep } from './token.ts'

/** What the links of a page hold behind the `#`. */
export interface LinkKind {
  /** What gives the right to come in; null: this is no link. */
  find(hash: string): string | null
  /** The same, kept for this tab. */
  take(hash: string, keep: Keep | null): string | null
  /** The address without it. */
  without(address: string): string
}

interface Page {
  readonly view: Window
  readonly keep: Keep | null
  readonly kind: LinkKind
  /** True when the page is open with this one already, and shows what it should. */
  readonly isOpenWith: (found: string) => boolean
}

/**
 * A link that is opened in a tab with the same page changes only what is behind the `#`, for which a
 * browser loads nothing. The page is loaded anew then. Whoever wrote here is warned first, as on every
 * leaving; who stays is who they were: the link counts from when the page really goes.
 */
export function openLinksHere({ view, keep, kind, isOpenWith }: Page): void {
  const { location, history } = view
  let waiting: { readonly hash: string; asked: boolean } | null = null
  const clean = (): void => history.replaceState(null, '', kind.without(location.href))

  view.addEventListener('hashchange', () => {
    const { hash } = location
    const found = kind.find(hash)
    if (found === null || isOpenWith(found)) {
      if (found !== null || hash.includes('token=')) clean()
      return
    }
    waiting = { hash, asked: false }
    // Where nothing can be kept, the address alone brings the link over.
    if (keep !== null) clean()
    location.reload()
  })
  // The first question is the one of this link. At the next, somebody stayed and leaves for another reason.
  view.addEventListener('beforeunload', () => {
    if (waiting?.asked) waiting = null
    else if (waiting) waiting.asked = true
  })
  view.addEventListener('pagehide', () => {
    if (waiting) kind.take(waiting.hash, keep)
    waiting = null
  })
}
