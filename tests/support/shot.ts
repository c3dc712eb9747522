import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import type { Page } from 'playwright-core'

/** Makes a picture of a page when SHOTS names a folder for them; for looking, never for comparing. */
export async function shot(page: Page, name: string): Promise<void> {
  if (!env.SHOTS) return
  mkdirSync(env.SHOTS, { recursive: true })
  await page.screenshot({
    path: join(env.SHOTS, `${name}.png`),
    fullPage: !(await page.locator('gpmi-editor').count()),
  })
}
