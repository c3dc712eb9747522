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

const SECRET = 'samenspraak-invitation'
const SHARED = 'samenspraak-shared'

/** The secret of an invitation behind the `#`, or null. */
export function secretIn(hash: string): string | null {
  const found = hash.replace(/^#/, '')
  return /^[\w-]{16,200}$/.test(found) ? found : null
}

/** An address with nothing behind the `#`. */
export function withoutSecret(address: string): string {
  return address.replace(/#.*$/, '')
}

/** The secret of an invitation, kept for this tab until the person is in; null: none. */
export function takeSecret(hash: string, keep: Keep | null): string | null {
  const secret = secretIn(hash)
  try {
    if (secret !== null) keep?.setItem(SECRET, secret)
    return secret ?? (keep?.getItem(SECRET) || null)
  } catch {
    return secret
  }
}

/**
 * Somebody came in with an invitation and its PIN: the session is in a cookie, and what this tab kept of
 * a link, of theirs or of somebody before them, is not needed any more.
 */
export function enterByInvitation(keep: Keep | null, shared: boolean): void {
  try {
    keep?.setItem(SECRET, '')
    keep?.setItem(NAME, '')
    keep?.setItem(SHARED, shared ? '1' : '')
  } catch {
    // There was nothing kept either.
  }
}

/** True on a computer of many people: then no copy of the text is kept on it. */
export function isSharedComputer(keep: Keep | null): boolean {
  try {
    return keep?.getItem(SHARED) === '1'
  } catch {
    return false
  }
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
    return token ?? (keep?.getItem(NAME) || null)
  } catch {
    return token
  }
}
