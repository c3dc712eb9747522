import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { Hono } from 'hono'
import { pagePolicy, styleHashes } from './security-headers.ts'

interface Page {
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly tag: string
  readonly cache: string
  /** What stands in the page itself, for its policy; null: it is no page. */
  readonly styles: readonly string[] | null
  br: Promise<Uint8Array<ArrayBuffer>> | null
  gzip: Promise<Uint8Array<ArrayBuffer>> | null
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}
const compressible = /^(text\/|application\/(json|manifest)|image\/svg)/
/** Files with a hash of their content in their name never change. */
const hashed = /-[\w-]{8,}\.\w+$/

/**
 * The built pages and the element, read once into memory: what is not among them does not exist, so
 * no path can lead outside. A folder that is not there (nothing was built) has no pages.
 */
export async function readPages(folder: string): Promise<ReadonlyMap<string, Page>> {
  const pages = new Map<string, Page>()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(folder, file).split(sep).join('/')}`
    const read = await readFile(file)
    const body = Uint8Array.from(read)
    const page: Page = {
      type: types[extname(file)] ?? 'application/octet-stream',
      body,
      tag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
      cache:
        path.startsWith('/assets/') && hashed.test(path)
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
      styles: extname(file) === '.html' ? styleHashes(read.toString()) : null,
      br: null,
      gzip: null,
    }
    pages.set(path, page)
    if (path.endsWith('/index.html')) pages.set(path.slice(0, -'index.html'.length), page)
  }
  return pages
}

const compressors = {
  br: async (body: Uint8Array) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: async (body: Uint8Array) => promisify(gzip)(body, { level: 9 }),
}

export interface PageOptions {
  /** Where people reach the server, without a slash at the end. */
  readonly publicUrl: () => string
  /** Origins of portals, which may show {@link FRAME} in their pages. */
  readonly origins: readonly string[]
}

/** The page that a portal shows in a frame. Every other page refuses to be in one. */
const FRAME = '/frame.html'

/** Serves the pages: compressed when the browser can, and not sent again when it has them. */
export function pageRoutes(
  pages: ReadonlyMap<string, Page>,
  { publicUrl, origins }: PageOptions,
): Hono {
  const routes = new Hono()
  routes.get('*', async (context, next) => {
    const page = pages.get(context.req.path)
    if (!page) return next()
    context.header('cache-control', page.cache)
    context.header('vary', 'accept-encoding')
    const isFrame = context.req.path === FRAME
    if (page.styles) {
      const ancestors = isFrame ? origins : []
      const policy = pagePolicy({ publicUrl: publicUrl(), styles: page.styles, ancestors })
      context.header('content-security-policy', policy)
    } else context.header('access-control-allow-origin', '*')
    // The element is made to be embedded by pages of other origins.
    if (!page.styles || isFrame) context.header('cross-origin-resource-policy', 'cross-origin')
    const accepted = context.req.header('accept-encoding') ?? ''
    const encoding = compressible.test(page.type) && page.body.length > 1000 ? best(accepted) : null
    const tag = `"${page.tag}${encoding ? `-${encoding}` : ''}"`
    context.header('etag', tag)
    if (context.req.header('if-none-match') === tag) return context.body(null, 304)
    context.header('content-type', page.type)
    if (!encoding) return context.body(page.body)
    context.header('content-encoding', encoding)
    page[encoding] ??= compressors[encoding](page.body).then((bytes) => Uint8Array.from(bytes))
    return context.body(await page[encoding])
  })
  return routes
}

function best(accepted: string): 'br' | 'gzip' | null {
  const names = accepted.split(',').map((one) => one.trim())
  const allows = (name: string): boolean =>
    names.some((one) => one.split(';')[0] === name && !/;\s*q=0(\.0*)?$/.test(one))
  return allows('br') ? 'br' : allows('gzip') ? 'gzip' : null
}
