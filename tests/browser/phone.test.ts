/** On a phone: what a finger does first, and where it leads. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser, type TestBrowser } from '../support/chromium.ts'
import { type ElementServer, startElementServer } from '../support/element-page.ts'

let browser: TestBrowser
let server: ElementServer

beforeAll(async () => {
  browser = await startBrowser()
  server = await startElementServer()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** Opens the contract of the demo on a phone, with all that comes late, does something, and closes it. */
async function on(does: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, errors } = await browser.person({
    viewport: { width: 360, height: 720 },
    hasTouch: true,
    isMobile: true,
  })
  await page.goto(
    `${server.url}/contract.html?id=${server.contract}#token=${server.token('client')}`,
  )
  await page.getByText('Alles bewaard').waitFor()
  await page.locator('[data-view=todo]').waitFor()
  await does(page)
  expect(errors).toEqual([])
  await context.close()
}

test.each([2, 5])(
  '[E14] the first touch in question %i puts the caret there, and what is typed',
  (question) =>
    on(async (page) => {
      for (let step = 1; step < question; step += 1) {
        await page.locator('gpmi-editor [data-step=next]').tap()
      }
      const section = page.locator('.gpmi-section:visible')
      await expect.poll(() => section.count()).toBe(1)
      const title = await section.locator('.gpmi-question').textContent()
      const line = section.locator('.gpmi-line').first()
      await line.locator('p').tap()
      // A moment as a person needs, after which the editor has told where the caret is.
      await page.waitForTimeout(300)
      await page.keyboard.type('Bij mij thuis.')
      expect(await section.locator('.gpmi-question').allTextContents()).toEqual([title])
      await expect.poll(() => line.textContent()).toContain('Bij mij thuis.')
    }),
)
