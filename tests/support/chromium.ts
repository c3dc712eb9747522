/** A real Chromium for a test: one browser, and pages that report what went wrong in them. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { findChromium } from './find-chromium.ts'

export type { BrowserContext, Page }

export interface TestBrowser {
  /** A new person: a context with storage of its own, and a page in it. */
  person(options?: BrowserContextOptions): Promise<TestPerson>
  close(): Promise<void>
}

export interface TestPerson {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors of scripts, and of the console, that nobody expected. */
  readonly errors: readonly string[]
}

/**
 * Starts the Chromium of this machine.
 * @param switches more of its command line
 * @throws when there is none, with how to name it
 */
export async function startBrowser(switches: readonly string[] = []): Promise<TestBrowser> {
  const executablePath = findChromium(process.env)
  if (executablePath === null) {
    throw new Error('Expected a Chromium: install one, or set CHROMIUM to its path')
  }
  const browser: Browser = await chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...switches,
    ],
  })
  return {
    async person(options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'nl-BE',
        colorScheme: 'light',
        ...options,
      })
      const page = await context.newPage()
      // Long enough for a busy machine: who waits for what comes does not wait for the limit.
      page.setDefaultTimeout(25_000)
      return { page, context, errors: errorsOf(page) }
    },
    close: () => browser.close(),
  }
}

/** Collects, from now on, the errors of scripts and of the console in a page. */
export function errorsOf(page: Page): readonly string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    // What the network does is the subject of the tests that cut it.
    if (/^Failed to load resource|WebSocket connection to/.test(message.text())) return
    errors.push(message.text())
  })
  return errors
}
