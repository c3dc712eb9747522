/** The description of the HTTP interface: held to the routes that there are, and to what they answer. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INTERFACE_VERSION, operations } from '../../../server/openapi/index.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

interface Described {
  readonly openapi: string
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly operationId: string }>>>
  >
}

let server: TestServer
let described: Described
beforeAll(async () => {
  server = await startTestServer()
  described = (await (await server.request('/api/openapi.json', null)).json()) as Described
})
afterAll(() => server.close())

test('[A126] every route of the interface is described, and nothing else', () => {
  const routes = server.routes.filter((route) => route.includes(' /api/'))
  const written = operations.map(({ method, path }) => `${method} ${path}`)
  expect(written.toSorted()).toEqual(routes.toSorted())
})

test('[A126] it is OpenAPI 3.1 of this server, with a name of its own for each operation', () => {
  expect(described.openapi).toMatch(/^3\.1\./)
  expect(described.servers).toEqual([{ url: server.url }])
  const ids = Object.values(described.paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  )
  expect(ids).toHaveLength(operations.length)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z][0-9A-Za-z]+$/)
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(INTERFACE_VERSION).toBe(version)
})

describe('[A126] what is described is what is asked', () => {
  test.each(operations.filter(({ method, path }) => method === 'GET' && !path.includes('/:')))(
    '$method $path asks who it says',
    async ({ path, who }) => {
      const response = await server.request(path, null)
      const isOpen = who === 'anybody' || who.startsWith('who has')
      expect([path, response.status === 401]).toEqual([path, !isOpen])
    },
  )
})
