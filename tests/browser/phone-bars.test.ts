/** On a phone: where the bars are, what stands in "Meer", and what of the text they never cover. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { shot } from '../support/shot.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer({ oneServer: true })

/** Opens the contract of the demo with a finger, with all that comes late. */
async function open(width: number, height: number): Promise<Page> {
  const { page } = await browser.person({
    viewport: { width, height },
    hasTouch: true,
    isMobile: true,
  })
  await page.goto(
    `${server.url}/contract.html?id=${server.contract}#token=${server.token('client')}`,
  )
  await page.getByText('Alles bewaard').waitFor()
  await page.locator('[data-view=todo]').waitFor()
  await page.locator('[data-view=asking]').waitFor()
  return page
}

async function goToQuestion(page: Page, wanted: number): Promise<void> {
  for (let at = 1; at < wanted; at += 1) await page.locator('gpmi-editor [data-step=next]').tap()
  await expect.poll(() => page.locator('[data-step=all]').textContent()).toContain(`${wanted} `)
}

/** How far from the top of what is seen the edges of something are, in pixels. */
function edges(page: Page, selector: string): Promise<{ top: number; bottom: number }> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return { top: Math.round(top), bottom: Math.round(bottom) }
    })
}

const bars = (page: Page) => page.locator('.frame').getAttribute('data-bars')

test('[Q3] the mark of what one did not understand comes into sight above the bars, under a long passage', async () => {
  const page = await open(360, 640)
  // "Wat als het niet lukt?" has the longest fixed wording.
  await goToQuestion(page, 8)
  const clause = page.locator('.gpmi-clause:visible').nth(1)
  await clause.locator('p').first().tap()
  const button = clause.locator('[data-ask=not-understood]')
  // The button is the last thing in sight, so its mark comes out of sight.
  await button.evaluate((element) => element.scrollIntoView({ block: 'end' }))
  await button.evaluate((element) =>
    window.scrollBy(0, element.getBoundingClientRect().bottom - (window.innerHeight - 4)),
  )
  await button.evaluate((element) => (element as HTMLElement).click())
  await clause.locator('.gpmi-asked').waitFor()
  const { top } = await edges(page, '.thumb')
  await expect.poll(async () => (await edges(page, '.gpmi-asked')).bottom).toBeLessThan(top)
  await shot(page, 'phone-mark-360')
})

test.each([
  ['goal', '.gpmi-offers > button >> nth=0', '.gpmi-goal'],
  ['promise', '.gpmi-side[data-party=client] > button >> nth=0', '.gpmi-card'],
  ['paragraph', '.gpmi-offers > button >> nth=-1', '.gpmi-line'],
])(
  '[S19] a %s that somebody adds before anything else has the caret, in sight',
  async (name, press, added) => {
    const page = await open(360, 740)
    await goToQuestion(page, 5)
    const section = page.locator('.gpmi-section:visible')
    const button = section.locator(press)
    await button.evaluate((element) => element.scrollIntoView({ block: 'end' }))
    await page.evaluate(() => window.scrollBy(0, 200))
    const known = await section.locator(added).count()
    const { x, y, width, height } = (await button.boundingBox())!
    await page.touchscreen.tap(x + width / 2, y + height / 2)
    await expect.poll(() => section.locator(added).count()).toBe(known + 1)
    const caret = () =>
      page.evaluate(() => {
        const { focusNode } = getSelection()!
        const line = focusNode instanceof Element ? focusNode : focusNode?.parentElement
        const { top, bottom } = line!.getBoundingClientRect()
        const text = document.querySelector('.gpmi-paper')
        return {
          top,
          bottom,
          isEmpty: line!.textContent === '',
          isIn: document.activeElement === text,
        }
      })
    await expect.poll(async () => (await caret()).isIn).toBe(true)
    const bar = await edges(page, '.slim-row')
    await expect.poll(async () => (await caret()).top).toBeGreaterThan(bar.bottom)
    const { bottom, isEmpty } = await caret()
    expect(await bars(page)).toBe('slim')
    expect(bottom).toBeLessThan(740)
    expect(isEmpty).toBe(true)
    await shot(page, `phone-added-${name}`)
  },
)

test('[E42] the bars come back at the end of the text, so that the next question is one press away', async () => {
  const page = await open(360, 640)
  await goToQuestion(page, 8)
  await page.locator('.gpmi-clause:visible p').first().tap()
  await expect.poll(() => bars(page)).toBe('slim')
  // A moment as a person needs, after which the page has come to rest.
  await page.waitForTimeout(300)
  await page.evaluate(() => window.scrollBy(0, 300))
  await page.waitForTimeout(100)
  expect(await bars(page)).toBe('slim')
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await expect.poll(() => bars(page)).toBe('asked')
  await page.locator('[data-step=next]').tap()
  await expect.poll(() => page.locator('[data-step=all]').textContent()).toContain('9 ')
})

/** A phone, and a tablet held upright. */
const narrow = [
  [360, 640],
  [768, 1024],
] as const

test.each(narrow)(
  '[E14] at %i by %i nothing is cut above the next question, and its own title is in sight as a whole',
  async (width, height) => {
    const page = await open(width, height)
    for (let question = 2; question <= 5; question += 1) {
      // As who read the last one: at its end.
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
      await page.locator('[data-step=next]').tap()
      await expect
        .poll(() => page.locator('[data-step=all]').textContent())
        .toContain(`${question} `)
      const bar = await edges(page, '.tools')
      expect(bar.top).toBeGreaterThanOrEqual(0)
      const title = await edges(page, '.gpmi-question:visible')
      expect(title.top).toBeGreaterThanOrEqual(bar.bottom + 16)
      for (const part of ['.title', '.phase', '.standing', '.menu-button']) {
        const { top, bottom } = await edges(page, part)
        expect(top >= 0 || bottom <= 0, `${part} from ${top} to ${bottom}`).toBe(true)
      }
      // Whether all is saved stays in sight.
      expect((await edges(page, '.status')).top).toBeGreaterThanOrEqual(0)
    }
    await shot(page, `phone-next-${width}`)
  },
)

test.each(narrow)(
  '[E44] at %i by %i the bars stand at the foot, and "Meer" is in sight as a whole',
  async (width, height) => {
    const page = await open(width, height)
    await expect.poll(async () => (await edges(page, '.thumb')).bottom).toBe(height)
    await page.locator('.menu-button').tap()
    const names = await page
      .locator('.menu-list [data-entry]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.entry))
    expect(names[0]).toBe('point')
    expect(names.at(-1)).toBe('help')
    expect(names).toEqual([...new Set(names)])
    const below = await page
      .locator('.thumb [data-view]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.view))
    expect(below).toEqual(['read', 'write', 'todo', 'asking', 'people'])
    expect(names.filter((name) => below.includes(name))).toEqual([])
    expect((await edges(page, '.menu-list')).bottom).toBeLessThanOrEqual(height)
    expect(await violations(page)).toEqual([])
    await shot(page, `phone-menu-${width}`)
  },
)

test.each(['nl', 'fr', 'de'])(
  '[E44] in %s the tools are one row at 360 pixels',
  async (language) => {
    const page = await open(360, 640)
    await page.locator(`.languages a[lang=${language}]`).tap()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language)
    await page.locator('[data-view=asking]').waitFor()
    await expect
      .poll(async () => {
        const { top, bottom } = await edges(page, '.tools')
        return bottom - top
      })
      .toBeLessThan(60)
  },
)
