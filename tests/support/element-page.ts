/**
 * `<gpmi-editor>` in pages of somebody else: another origin, their own markup and stylesheet, the
 * element loaded from our server as a portal loads it.
 */
import { join } from 'node:path'
import { env } from 'node:process'
import type { Page } from 'playwright-core'
import type { Role } from '../../schemas/contract/index.ts'
import type { TestBrowser, TestPerson } from './chromium.ts'
import { openSite, type Site } from './site.ts'
import { startTestServer, type TestServer, type TestServerOptions } from './test-server.ts'

/** The real server, and a portal of somebody else that may use it. */
export interface ElementServer extends TestServer {
  readonly portal: Site
  /** The address of the page with the contract of the demo, as that person's link is. */
  contractPage(role: Role, query?: Readonly<Record<string, string>>): string
}

export type ElementServerOptions = Pick<
  TestServerOptions,
  'folder' | 'types' | 'issuers' | 'localCopy'
>

/** The real server with the built pages, and beside it the portal, which shows nothing yet. */
export async function startElementServer(
  options: ElementServerOptions = {},
): Promise<ElementServer> {
  const portal = await openSite()
  const server = await startTestServer({
    ...options,
    origins: [portal.origin],
    // Another build than that of the sources, when WEB_FOLDER names its folder.
    webFolder: env.WEB_FOLDER ?? join(import.meta.dirname, '../../dist/web'),
  })
  return {
    ...server,
    // What fails from now on, too: a copy would have what failed until now.
    get failures() {
      return server.failures
    },
    portal,
    contractPage(role, query = {}) {
      const given = new URLSearchParams({ id: server.contract, ...query })
      return `${server.url}/contract.html?${given}#token=${server.token(role)}`
    },
    async close() {
      await portal.close()
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
  browser: Pick<TestBrowser, 'person'>,
  server: ElementServer,
  { body, css = '', size, policy = '' }: ForeignPage,
): Promise<TestPerson> {
  const person = await browser.person(size ? { viewport: size } : {})
  const tokens = Object.fromEntries(server.demo.people.map(({ role, token }) => [role, token]))
  server.portal.show(
    '/',
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
    { policy },
  )
  await person.page.goto(server.portal.origin)
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
