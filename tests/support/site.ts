/** A website of somebody else, on an origin of its own: what it shows at each path is set by the test. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Site {
  readonly origin: string
  /** @param policy what its pages may do, as Content-Security-Policy; empty: everything */
  show(
    path: string,
    body: string,
    options?: { readonly type?: string; readonly policy?: string },
  ): void
  close(): Promise<void>
}

export async function openSite(): Promise<Site> {
  const shown = new Map<string, { body: string; type: string; policy: string }>()
  const server = createServer((request, response) => {
    const found = shown.get(new URL(request.url ?? '/', 'http://site').pathname)
    response.statusCode = found ? 200 : 404
    response.setHeader('content-type', `${found?.type ?? 'text/plain'}; charset=utf-8`)
    response.setHeader('cache-control', 'no-store')
    if (found?.policy) response.setHeader('content-security-policy', found.policy)
    response.end(found?.body ?? '')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show(path, body, { type = 'text/html', policy = '' } = {}) {
      shown.set(path, { body, type, policy })
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
