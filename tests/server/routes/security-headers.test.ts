import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { securityHeaders, styleHashes } from '../../../server/routes/security-headers.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const portal = 'https://portal.example'
const other = 'https://other.example'
const web = temporaryFolder()
let server: TestServer

beforeAll(async () => {
  const page = '<!doctype html><style>body { margin: 0 }</style><title>Samenspraak</title>'
  mkdirSync(join(web.folder, 'assets'))
  for (const name of ['index.html', 'frame.html']) writeFileSync(join(web.folder, name), page)
  writeFileSync(join(web.folder, 'gpmi-editor.js'), 'export {}')
  server = await startTestServer({
    origins: [portal, 'https://second.example'],
    webFolder: web.folder,
  })
})
afterAll(async () => {
  await server.close()
  web.remove()
})

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  server.request(path, null, { headers, method })

describe('[A130] headers', () => {
  test('no answer lets a style or script in that was not built, and nobody may frame it', async () => {
    for (const path of ['/', '/nergens', '/api/contracts', '/health/live', '/gpmi-editor.js']) {
      const { headers } = await get(path, { accept: 'text/html' })
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy, path).not.toMatch(/unsafe|\*|https?:/)
      expect(policy, path).toContain("frame-ancestors 'none'")
      expect(headers.get('x-frame-options'), path).toBe('DENY')
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('referrer-policy'), path).toBe('no-referrer')
      expect(headers.get('permissions-policy'), path).toContain('camera=()')
      expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin')
    }
  })

  test('the style that stands in a page is named by its hash, in the page that nobody has too', async () => {
    const hash = styleHashes('<style>body { margin: 0 }</style>')[0]!
    expect(hash).toMatch(/^sha256-[\w+/]{43}=$/)
    const { headers } = await get('/')
    expect(headers.get('content-security-policy')).toContain(`style-src 'self' '${hash}';`)
    const lost = await get('/nergens', { accept: 'text/html' })
    const [own] = styleHashes(await lost.text())
    expect(lost.headers.get('content-security-policy')).toContain(`'${own}'`)
  })

  test('the page for frames is framed by the configured portals only, the element taken by all', async () => {
    const frame = await get('/frame.html')
    expect(frame.headers.get('content-security-policy')).toContain(
      `frame-ancestors ${portal} https://second.example`,
    )
    expect(frame.headers.get('x-frame-options')).toBe(null)
    expect(frame.headers.get('cross-origin-opener-policy')).toBe(null)
    expect(frame.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    const element = await get('/gpmi-editor.js')
    expect(element.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect((await get('/')).headers.get('cross-origin-resource-policy')).toBe('same-origin')
    const closed = await startTestServer({ webFolder: web.folder })
    const { headers } = await closed.request('/frame.html', null)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    await closed.close()
  })

  test('what is about a person is kept in no cache, also when it was refused', async () => {
    for (const [path, role] of [
      ['/api/contracts', 'worker'],
      [`/api/contracts/${server.contract}`, 'client'],
      [`/api/contracts/${server.contract}/document`, 'client'],
      ['/api/contracts', null],
    ] as const) {
      const { headers } = await server.request(path, role)
      expect(headers.get('cache-control'), path).toBe('no-store')
      expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin')
    }
  })

  test('with TLS a browser is told to come back with TLS', async () => {
    const { Hono } = await import('hono')
    for (const [url, expected] of [
      ['https://samen.example', 'max-age=31536000'],
      ['http://127.0.0.1:3000', null],
    ] as const) {
      const app = new Hono().use(securityHeaders(() => url)).get('/', (context) => context.text(''))
      const { headers } = await app.request('/')
      expect(headers.get('strict-transport-security')).toBe(expected)
    }
  })
})

describe('[A131] other sites', () => {
  const preflight = (origin: string, method: string) =>
    get(
      '/api/contracts',
      {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': 'authorization,content-type',
      },
      'OPTIONS',
    )

  test('a configured origin may ask first, for each method that there is', async () => {
    const answer = await preflight(portal, 'POST')
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-origin')).toBe(portal)
    const methods = answer.headers.get('access-control-allow-methods')?.split(',')
    expect(methods).toEqual(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])
    expect(answer.headers.get('access-control-allow-headers')).toContain('authorization')
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('origin')
    expect(answer.headers.get('access-control-allow-credentials')).toBe(null)
  })

  test.each([
    [other],
    ['null'],
    ['http://portal.example'],
    ['https://portal.example.evil.example'],
    ['https://portal.example:8443'],
    ['https://PORTAL.example'],
  ])('%s gets no permission, neither before nor with the answer', async (origin) => {
    const before = await preflight(origin, 'POST')
    expect(before.headers.get('access-control-allow-origin')).toBe(null)
    const answer = await server.request('/api/contracts', 'worker', { headers: { origin } })
    expect(answer.headers.get('access-control-allow-origin')).toBe(null)
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('origin')
  })

  test('a refusal can be read by the portal, with its code, and never with a cookie', async () => {
    const answer = await get('/api/contracts', { origin: portal })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('access-control-allow-origin')).toBe(portal)
    expect(answer.headers.get('access-control-allow-credentials')).toBe(null)
    expect(await answer.json()).toMatchObject({ code: 'not-signed-in' })
  })

  test('pages and figures are for nobody to read from another site', async () => {
    for (const path of ['/', '/frame.html', '/health/live', '/metrics']) {
      const answer = await get(path, { origin: portal })
      expect(answer.headers.get('access-control-allow-origin'), path).toBe(null)
    }
  })
})

describe('[A132] the origin of a socket', () => {
  const closed = (origin: string | undefined, host?: string) => {
    const socket = new WebSocket(server.socketUrl('client'), {
      ...(origin !== undefined && { origin }),
      ...(host !== undefined && { headers: { host } }),
    })
    return new Promise<number | 'open'>((resolve) => {
      socket.on('message', () => {
        resolve('open')
        socket.terminate()
      })
      socket.on('close', resolve)
    })
  }

  test.each([
    ['no origin, as programs do', undefined, undefined],
    ['the page of a configured portal', portal, undefined],
    ['our own page', 'http://samen.example', 'samen.example'],
    ['our own page with another name of the host', 'https://samen.example', 'Samen.example'],
  ])('opens with %s', async (_name, origin, host) => {
    expect(await closed(origin, host)).toBe('open')
  })

  test.each([
    ['another site', other],
    ['a page without an origin, as a frame in a sandbox', 'null'],
    ['an address that only begins like ours', 'https://portal.example.evil.example'],
    ['nonsense', '%%%'],
  ])('is refused from %s, with a good token', async (_name, origin) => {
    expect(await closed(origin)).toBe(4403)
    expect(server.events).toContainEqual({ kind: 'opening-refused', code: 4403, reason: 'origin' })
  })
})
