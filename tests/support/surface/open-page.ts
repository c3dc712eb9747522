/** Chromium with the page of `page.ts` in it, bundled once for each run. */
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { chromiumSwitches } from '../chromium.ts'
import { findChromium } from '../find-chromium.ts'
import type { bench as pageBench } from './page.ts'

declare global {
  var bench: typeof pageBench
}

let bundle: Promise<string> | null = null

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('./page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'surfacePage',
      },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('Expected the page to be built')
  return output.output[0].code
}

/** Starts Chromium. The caller closes it. */
export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium(process.env)
  if (!executablePath)
    throw new Error('Expected a Chromium on this machine, or CHROMIUM to name one')
  return chromium.launch({ executablePath, args: chromiumSwitches() })
}

export interface PageOptions {
  readonly width?: number
  readonly height?: number
  /** CSS of the page around the surface. */
  readonly css?: string
  readonly touch?: boolean
}

/** A new page with `bench` in it. Everything that goes wrong in it is in `errors`. */
export async function surfacePage(
  browser: Browser,
  { width = 1100, height = 900, css = '', touch = false }: PageOptions = {},
): Promise<{ page: Page; errors: string[] }> {
  bundle ??= bundled()
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: touch })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.route('http://surface.localhost/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="nl"><head><title>Contract</title><style>${css}</style></head><body></body></html>`,
    }),
  )
  await page.goto('http://surface.localhost/')
  await page.addScriptTag({ content: await bundle })
  return { page, errors }
}
