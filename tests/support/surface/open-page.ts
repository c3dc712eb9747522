/** Chromium with the page of `page.ts` in it, bundled once for each run. */
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import { startBrowser, type TestBrowser } from '../chromium.ts'
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

export interface PageOptions {
  readonly width?: number
  readonly height?: number
  /** CSS of the page around the surface. */
  readonly css?: string
  readonly touch?: boolean
}

/** A new page with `bench` in it. Everything that goes wrong in it is in `errors`. */
export type OpenPage = (options?: PageOptions) => Promise<{ page: Page; errors: string[] }>

/** For the top of a file: a Chromium for its tests, in which they open pages. */
export function useSurfacePages(): OpenPage {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())
  return async ({ width = 1100, height = 900, css = '', touch = false } = {}) => {
    bundle ??= bundled()
    const { page } = await browser.person({ viewport: { width, height }, hasTouch: touch })
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
}
