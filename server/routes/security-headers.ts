/**
 * What keeps a browser safe, on every answer: who may put our pages in a frame, what they may load, and
 * what may be kept. Answers to programs and pages for people differ, so a page says its policy itself.
 */
import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

export interface PagePolicy {
  /** Where people reach the server, without a slash at the end. */
  readonly publicUrl: string
  /** The hashes of the stylesheets that stand in the page itself, see {@link styleHashes}. */
  readonly styles?: readonly string[]
  /** The origins of the pages in which this page may be shown; none by default. */
  readonly ancestors?: readonly string[]
}

/**
 * The Content-Security-Policy of a page: scripts, styles, fonts and connections of our own only, and no
 * style that was not in a file or in the page when it was built. Older browsers do not take the socket of
 * a page's own host for its own, so that is named.
 */
export function pagePolicy({ publicUrl, styles = [], ancestors = [] }: PagePolicy): string {
  const sockets = publicUrl.replace(/^http/, 'ws').replace(/(\/\/[^/]+).*/, '$1')
  return [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", ...styles.map((hash) => `'${hash}'`)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors.length > 0 ? ancestors.join(' ') : "'none'"}`,
  ].join('; ')
}

/** What is no page loads nothing and stands in no frame. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'"

/** The hashes of the `<style>` elements of a page, as a Content-Security-Policy names them. */
export function styleHashes(html: string): readonly string[] {
  return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(
    ([, css]) => `sha256-${createHash('sha256').update(css!).digest('base64')}`,
  )
}

/** What no page of ours uses. */
const FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/**
 * Puts these headers on every answer. Those that a route gave itself stay.
 * @param publicUrl where people reach the server: with TLS a browser is told to come back with TLS
 */
export function securityHeaders(publicUrl: () => string): MiddlewareHandler {
  const features = FEATURES.map((name) => `${name}=()`).join(', ')
  return async (context, next) => {
    await next()
    const { headers } = context.res
    const add = (name: string, value: string): void => {
      if (!headers.has(name)) headers.set(name, value)
    }
    add('content-security-policy', NO_PAGE)
    // For browsers that do not know `frame-ancestors`.
    if (headers.get('content-security-policy')?.includes("frame-ancestors 'none'")) {
      add('x-frame-options', 'DENY')
      add('cross-origin-opener-policy', 'same-origin')
    }
    add('cross-origin-resource-policy', 'same-origin')
    add('permissions-policy', features)
    add('referrer-policy', 'no-referrer')
    add('x-content-type-options', 'nosniff')
    // What is not public stays in no cache: a desk is shared, and its disk too.
    add('cache-control', 'no-store')
    if (publicUrl().startsWith('https:')) add('strict-transport-security', 'max-age=31536000')
  }
}
