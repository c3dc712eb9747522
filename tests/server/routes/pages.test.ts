import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
const web = temporaryFolder()
const script = `export const text = '${'tekst '.repeat(500)}'\n`

beforeAll(async () => {
  mkdirSync(join(web.folder, 'assets'))
  writeFileSync(join(web.folder, 'index.html'), '<!doctype html><title>Samenspraak</title>')
  writeFileSync(join(web.folder, 'gpmi-editor.js'), script)
  writeFileSync(join(web.folder, 'assets', 'page-Ab12_-Cd.js'), script)
  server = await startTestServer({ webFolder: web.folder })
})
afterAll(async () => {
  await server.close()
  web.remove()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  server.request(path, null, { headers })

describe('[R61] pages', () => {
  test('the first page is that of the folder', async () => {
    const answer = await get('/')
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).toContain('Samenspraak')
  })

  test.each(['br', 'gzip'])(
    'a script comes compressed as %s when the browser can',
    async (encoding) => {
      const answer = await get('/gpmi-editor.js', { 'accept-encoding': encoding })
      expect(answer.headers.get('content-encoding')).toBe(encoding)
      expect(await answer.text()).toBe(script)
    },
  )

  test('it comes as it is when the browser cannot', async () => {
    const answer = await get('/gpmi-editor.js', { 'accept-encoding': 'br;q=0, identity' })
    expect(answer.headers.get('content-encoding')).toBe(null)
    expect(await answer.text()).toBe(script)
  })

  test('what has a hash in its name is kept, the rest is asked for again and not sent again', async () => {
    const hashed = await get('/assets/page-Ab12_-Cd.js')
    expect(hashed.headers.get('cache-control')).toContain('immutable')
    const first = await get('/gpmi-editor.js')
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const again = await get('/gpmi-editor.js', { 'if-none-match': first.headers.get('etag')! })
    expect(again.status).toBe(304)
  })

  test('a page of another site may load the element', async () => {
    const answer = await get('/gpmi-editor.js', { origin: 'https://portal.example' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  test.each([
    ['nl-BE,nl;q=0.9', 'nl', 'Deze pagina is er niet'],
    ['fr-BE', 'fr', 'Cette page n’existe pas'],
    ['de', 'de', 'Diese Seite gibt es nicht'],
  ])('a person at an unknown address reads a page in %s', async (asked, language, title) => {
    const accept = 'text/html,application/xhtml+xml,*/*;q=0.8'
    const answer = await get('/nergens', { accept, 'accept-language': asked })
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=UTF-8')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
    const page = await answer.text()
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).toContain(`<h1>${title}</h1>`)
  })

  test.each([
    ['/nergens', '*/*'],
    ['/api/nergens', 'text/html'],
  ])('a program that asks for %s as %s gets the problem', async (path, accept) => {
    const answer = await get(path, { accept })
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ code: 'not-found' })
  })

  test('nothing outside the folder can be reached', async () => {
    for (const path of [
      '/../samenspraak.sqlite',
      '/%2e%2e/samenspraak.sqlite',
      '/assets/..%2f..',
    ]) {
      expect((await get(path)).status).toBe(404)
    }
  })
})
