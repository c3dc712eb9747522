/**
 * `<gpmi-editor>` in pages of somebody else: another origin, their own markup and stylesheet, the
 * element loaded from our server as a portal loads it.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { env } from 'node:process'
import type { Page } from 'playwright-core'
import type { Role } from '../../schemas/contract/index.ts'
import type { TestBrowser, TestPerson } from './chromium.ts'
import { startTestServer, type TestServer, type TestServerOptions } from './test-server.ts'

/** A page of somebody else, on an origin of its own, that may use our server. */
export interface ElementServer extends TestServer {
  /** The foreign origin; what it shows is set by {@link openForeignPage}. */
  readonly portal: string
  /** @param policy what the portal lets its pages do, as Content-Security-Policy; empty: everything */
  show(html: string, policy?: string): void
}

/** The real server with the built pages, and beside it a portal of somebody else. */
export async function startElementServer(
  options: Pick<TestServerOptions, 'folder' | 'types' | 'issuers'> = {},
): Promise<ElementServer> {
  let shown = ''
  let allowed = ''
  const portal = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (allowed !== '') response.setHeader('content-security-policy', allowed)
    response.end(shown)
  })
  portal.listen(0, '127.0.0.1')
  await once(portal, 'listening')
  const origin = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`
  const server = await startTestServer({
    ...options,
    origins: [origin],
    // Another build than that of the sources, when WEB_FOLDER names its folder.
    webFolder: env.WEB_FOLDER ?? join(import.meta.dirname, '../../dist/web'),
  })
  return {
    ...server,
    portal: origin,
    show: (html, policy = '') => {
      shown = html
      allowed = policy
    },
    async close() {
      portal.closeAllConnections()
      portal.close()
      await server.close()
    },
  }
}

export interface ForeignPage {
  /** What stands in the body. */
  readonly body: string
  readonly css?: string
  readonly size?: { readonly width: number; readonly height: number }
  /** A Content-Security-Policy. */
  readonly policy?: string
}

/** Opens a foreign page in which `tokens.<role>()` gives a token. It holds no element by itself. */
export async function openForeignPage(
  browser: TestBrowser,
  server: ElementServer,
  { body, css = '', size, policy = '' }: ForeignPage,
): Promise<TestPerson> {
  const person = await browser.person(size ? { viewport: size } : {})
  const tokens = Object.fromEntries(server.demo.people.map(({ role, token }) => [role, token]))
  server.show(
    `<!doctype html><html lang="nl"><head><title>Portaal</title><style>${css}</style>
        <script type="module" src="${server.url}/gpmi-editor.js"></script>
        <script type="module">
          window.tokens = ${JSON.stringify(tokens)}
          window.heard = []
          for (const name of ['ready', 'state', 'people', 'set-aside', 'error']) {
            document.addEventListener('gpmi-' + name, (event) => heard.push([event.type, event.detail]))
          }
          window.make = (role, attributes = {}) => {
            const element = document.createElement('gpmi-editor')
            element.setAttribute('server', ${JSON.stringify(server.url)})
            element.setAttribute('contract', ${JSON.stringify(server.contract)})
            for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
            element.getToken = async () => tokens[role]
            return element
          }
          await customElements.whenDefined('gpmi-editor')
          document.body.dataset.loaded = ''
        </script></head><body>${body}</body></html>`,
    policy,
  )
  await person.page.goto(server.portal)
  await person.page.waitForSelector('body[data-loaded]', { state: 'attached' })
  return person
}

/** Puts an element in `#here` of a foreign page and waits for its text. */
export async function addElement(
  page: Page,
  role: Role,
  attributes: Readonly<Record<string, string>> = {},
  into = '#here',
): Promise<void> {
  await page.evaluate(
    ([who, given, place]) => {
      const { make } = window as unknown as {
        make: (role: string, attributes: object) => HTMLElement
      }
      document.querySelector(place)!.append(make(who, given))
    },
    [role, attributes, into] as const,
  )
  await page.locator(`${into} gpmi-editor .gpmi-section`).first().waitFor()
}

/** The paragraph of the wish, the first text that a client writes. */
export const wish = '[data-kind="wish"] .gpmi-line p'
