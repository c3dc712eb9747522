/** On a phone: how much of the text is in sight while somebody writes, and what the bars do meanwhile. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { phone } from '../support/chromium.ts'
import { shot } from '../support/shot.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer({ oneServer: true })

/** Opens the contract of the demo on a phone, with all that comes late, does something, and closes it. */
async function on(
  does: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const { page, context, errors } = await browser.person({
    ...phone,
    viewport: { width: 360, height: 640 },
    ...options,
  })
  // A keyboard on the screen lies over the page, which keeps its size: Chromium without a screen has none.
  await page.addInitScript(() => {
    const seen = VisualViewport.prototype
    const real = Object.getOwnPropertyDescriptor(seen, 'height')!.get!
    let taken = 0
    Object.defineProperty(seen, 'height', {
      get() {
        return (real.call(this) as number) - taken
      },
    })
    Object.assign(window, {
      keyboard(height: number) {
        taken = height
        visualViewport!.dispatchEvent(new Event('resize'))
      },
    })
  })
  await page.goto(server.contractPage('client'))
  await page.locator('[part=status]').getByText('Alles bewaard').waitFor()
  await page.locator('[data-view=asking]').waitFor()
  await does(page)
  expect(errors).toEqual([])
  await context.close()
}

function keyboard(page: Page, height: number): Promise<void> {
  return page.evaluate(
    (taken) => (window as unknown as { keyboard(height: number): void }).keyboard(taken),
    height,
  )
}

/** Which part of what is seen is the contract, from 0 to 1: along a line down the middle. */
function textInSight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { height } = visualViewport!
    const rows = Array.from({ length: Math.floor(height) }, (_, row) => row + 0.5)
    const isText = (row: number): boolean =>
      document.elementFromPoint(180, row)?.closest('.gpmi-surface') != null
    return rows.filter(isText).length / height
  })
}

const line = (page: Page) => page.locator('.gpmi-section:visible .gpmi-line p').first()
const bars = (page: Page) => page.locator('gpmi-editor .frame').getAttribute('data-bars')

/** A finger at a place that is in sight, without the page being moved there first. */
async function tap(page: Page, target: Locator): Promise<void> {
  const box = (await target.boundingBox())!
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
}

/** Where the line stands, in pixels from the top of the window. */
async function top(page: Page): Promise<number> {
  return (await line(page).boundingBox())!.y
}

describe('[E42] while somebody writes on a phone', () => {
  test('at least 60 % of what is seen is text, and nothing moves when the caret comes', () =>
    on(async (page) => {
      const before = await top(page)
      await page.touchscreen.tap(180, before + 16)
      await expect.poll(() => bars(page)).toBe('slim')
      expect(await top(page)).toBe(before)
      await expect.poll(() => textInSight(page)).toBeGreaterThan(0.6)
      await page.keyboard.type('Ik wil graag leraar worden. ')
      expect(await textInSight(page)).toBeGreaterThan(0.6)
      await shot(page, 'phone-room-640')
      expect(await violations(page)).toEqual([])
    }))

  test('the same over a keyboard, with the line that is typed in sight', () =>
    on(async (page) => {
      await line(page).tap()
      await keyboard(page, 310)
      await expect.poll(() => textInSight(page)).toBeGreaterThan(0.75)
      await page.keyboard.type('Ik wil graag leraar worden, want ik leg graag iets uit. '.repeat(6))
      const caret = await page.evaluate(() => {
        const range = getSelection()!.getRangeAt(0).getClientRects()[0]!
        return { top: range.top, bottom: range.bottom }
      })
      expect(caret.top).toBeGreaterThan(44)
      expect(caret.bottom).toBeLessThan(330)
      expect(await textInSight(page)).toBeGreaterThan(0.75)
      // Whether all is saved stays in sight.
      const status = page.locator('gpmi-editor .slim-status')
      await expect.poll(() => status.getAttribute('data-said')).toBe('Alles bewaard')
      expect((await status.boundingBox())!.y).toBeGreaterThanOrEqual(0)
      // And so does what the others ask.
      const pause = (method: string) =>
        server.request(`/api/contracts/${server.contract}/pause`, 'worker', { method })
      await pause('POST')
      const notice = page.locator('gpmi-editor [data-notice=pause]')
      await notice.waitFor()
      const box = (await notice.boundingBox())!
      expect(box.y + box.height).toBeLessThanOrEqual(330)
      expect(await textInSight(page)).toBeGreaterThan(0.6)
      await shot(page, 'phone-room-pause')
      expect(await violations(page)).toEqual([])
      await pause('DELETE')
      await notice.waitFor({ state: 'detached' })
      await page.context().setOffline(true)
      await expect.poll(() => status.getAttribute('data-said')).toBe('Geen verbinding')
      await shot(page, 'phone-room-330')
      await page.context().setOffline(false)
      await keyboard(page, 0)
      expect(await bars(page)).toBe('asked')
      await page.locator('gpmi-editor [data-step=next]').tap()
      await expect.poll(() => bars(page)).toBeNull()
    }))

  test('they come back when the page is scrolled up, when asked for, and when the text is left', () =>
    on(async (page) => {
      await page.keyboard.press('Tab')
      await line(page).tap()
      await page.keyboard.type('En ')
      await expect.poll(() => bars(page)).toBe('slim')
      await page.waitForTimeout(700)
      await page.mouse.move(180, 300)
      await page.mouse.wheel(0, 200)
      await page.waitForTimeout(100)
      await page.mouse.wheel(0, -100)
      await expect.poll(() => bars(page)).toBe('asked')
      await page.mouse.wheel(0, 100)
      await expect.poll(() => bars(page)).toBe('slim')
      await tap(page, page.locator('gpmi-editor .slim-row [data-do=bars]'))
      expect(await bars(page)).toBe('asked')
      // The caret stayed where it was: what is pressed there is for the text.
      await tap(page, page.locator('gpmi-editor [data-tool=strong]'))
      await page.keyboard.type('nog ')
      await expect.poll(() => bars(page)).toBe('slim')
      await expect.poll(() => line(page).locator('strong').textContent()).toContain('nog')
      await tap(page, page.locator('gpmi-editor .slim-row [data-do=undo]'))
      await expect.poll(() => line(page).textContent()).not.toContain('nog')
      // With the Tab key one comes to the bars themselves.
      await page.keyboard.press('Alt+F10')
      await expect.poll(() => bars(page)).toBeNull()
      expect(
        await page.evaluate(() => document.activeElement!.shadowRoot!.activeElement!.className),
      ).toBe('')
    }))

  test('it is calm for who asks for less movement, and the other languages fit', () =>
    on(
      async (page) => {
        for (const language of ['FR', 'DE']) {
          await page.getByText(language, { exact: true }).click()
          await line(page).tap()
          await page.keyboard.type('a')
          await expect.poll(() => bars(page)).toBe('slim')
          await expect.poll(() => textInSight(page)).toBeGreaterThan(0.75)
          await page.waitForTimeout(300)
          await shot(page, `phone-room-${language}`)
          const row = (await page.locator('gpmi-editor .slim-row').boundingBox())!
          expect(row.height).toBeLessThanOrEqual(52)
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth),
          ).toBeLessThanOrEqual(360)
          await page.evaluate(() => scrollTo(0, 0))
        }
      },
      { reducedMotion: 'reduce' },
    ))
})
