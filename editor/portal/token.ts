/**
 * The token in a link stands behind the `#`, which a browser sends to nobody. It is kept for this tab
 * and taken out of the address bar, so that it is not copied, bookmarked or seen by someone who looks
 * along.
 */

/** The part of the browser's storage that is used here. */
export interface Keep {
  getItem(name: string): string | null
  setItem(name: string, value: string): void
}

const NAME = 'samenspraak-token'

/** The token in the part of an address behind the `#`, or null. */
export function tokenIn(hash: string): string | null {
  const token = new URLSearchParams(hash.replace(/^#/, '')).get('token')
  return token !== null && /^[\w.~+/=-]{16,4096}$/.test(token) ? token : null
}

/** An address without the token, and with all else that was behind the `#`. */
export function withoutToken(address: string): string {
  const url = new URL(address)
  const rest = new URLSearchParams(url.hash.replace(/^#/, ''))
  rest.delete('token')
  url.hash = rest.toString()
  return url.href.replace(/#$/, '')
}

/** Where one signs in with an account, to come back to this page. */
export function signInAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  const page = pathname.slice(pathname.lastIndexOf('/') + 1)
  return `./sign-in?${new URLSearchParams({ to: `${page}${search}` })}`
}

/**
 * The token to use: the one in the address, which is then kept, else the one that was kept. Storage
 * that a browser does not give is no reason to stop: the token then lives as long as the page.
 */
export function takeToken(hash: string, keep: Keep | null): string | null {
  const token = tokenIn(hash)
  try {
    if (token !== null) keep?.setItem(NAME, token)
    return token ?? keep?.getItem(NAME) ?? null
  } catch {
    return token
  }
}
