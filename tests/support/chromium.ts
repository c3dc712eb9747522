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

/** How a small phone is opened. */
export const phone = {
  viewport: { width: 360, height: 720 },
  hasTouch: true,
  isMobile: true,
} satisfies BrowserContextOptions

/**
 * What Chromium need not do for a test. The first features are what Playwright switches off too: a
 * later list replaces an earlier one. The last were half of what a new window cost: each has a
 * page of its own for the suggestions of the address bar, and a process for a page that may come.
 */
const withoutFeatures = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  'SpareRendererForSitePerProcess',
]

/** The command line of Chromium in tests. @param without more features that are switched off */
export function chromiumSwitches(without: readonly string[] = []): string[] {
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${[...withoutFeatures, ...without].join(',')}`,
  ]
}

/**
 * Starts the Chromium of this machine.
 * @param without features of it that are switched off
 * @throws when there is none, with how to name it
 */
export async function startBrowser(without: readonly string[] = []): Promise<TestBrowser> {
  const executablePath = findChromium(process.env)
  if (executablePath === null) {
    throw new Error('Expected a Chromium: install one, or set CHROMIUM to its path')
  }
  const browser: Browser = await chromium.launch({
    executablePath,
    headless: true,
    args: chromiumSwitches(without),
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
