/** Can everyone use the list, the overview and the answers: axe, a phone, each language, dark. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { phone } from '../support/chromium.ts'
import { tooLarge } from '../support/too-large.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer({ oneServer: true })

/** Opens the contract of the demo, does something on it, and closes it: nothing may have gone wrong. */
async function on(
  role: 'worker' | 'client' | 'support',
  language: string,
  options: BrowserContextOptions,
  does: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, context, errors } = await browser.person(options)
  await page.goto(server.contractPage(role, { lang: language }))
  await page.locator('gpmi-editor .gpmi-section').first().waitFor()
  await page
    .locator('[data-panel=todo], [data-view=todo]')
    .filter({ visible: true })
    .first()
    .waitFor()
  await does(page)
  expect(errors).toEqual([])
  await context.close()
}

describe('[F13] axe finds nothing', () => {
  test.each([
    ['nl', 'light'],
    ['fr', 'dark'],
    ['de', 'light'],
  ] as const)('in the list and the overview, wide, in %s, %s', async (language, colorScheme) => {
    await on('worker', language, { colorScheme }, async (page) => {
      await page.locator('[data-panel=todo]').click()
      await page.locator('[data-do=why]').first().click()
      await page.locator('[data-do=done]').click()
      expect(await violations(page)).toEqual([])
      await page.locator('[data-finding] .todo-go').first().click()
      await page.locator('.gpmi-found').waitFor()
      await page.locator('[data-panel=balance]').click()
      await page.locator('.balance-goal').first().waitFor()
      expect(await violations(page)).toEqual([])
    })
  })

  test.each(['nl', 'fr', 'de'] as const)(
    'on a phone in %s, where all fits and a finger can press it',
    async (language) => {
      await on('client', language, phone, async (page) => {
        await page.locator('[data-view=todo]').click()
        await page.locator('[data-finding]').first().waitFor()
        await page.locator('[data-do=why]').first().click()
        await page.locator('[data-do=done]').click()
        expect(await tooLarge(page)).toEqual([])
        expect(await violations(page)).toEqual([])
        await page.locator('[data-do=balance]').click()
        await page.locator('.balance-goal').first().waitFor()
        expect(await tooLarge(page)).toEqual([])
        expect(await violations(page)).toEqual([])
      })
    },
  )
})

test('[F5] [F8] on a phone a line shows its question, and the block has the way back', async () => {
  await on('client', 'nl', phone, async (page) => {
    await page.locator('[data-view=todo]').click()
    const line = page.locator('[data-finding]').filter({ hasText: 'werd uitgelegd' })
    await line.locator('.todo-go').click()
    await page.locator('dialog').waitFor({ state: 'detached' })
    const found = page.locator('.gpmi-found')
    await found.waitFor()
    await expect
      .poll(() =>
        page.evaluate(() =>
          document.activeElement?.closest('.gpmi-fact')?.getAttribute('data-key'),
        ),
      )
      .toBe('explainedOn')
    const shown = await page.locator('.gpmi-section:visible h2').allTextContents()
    expect(shown).toEqual(['Wat mag ik vragen?'])
    const box = (await found.boundingBox())!
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y).toBeLessThan(500)
    const back = found.getByRole('button', { name: /^Nog te doen: / })
    expect((await back.boundingBox())!.height).toBeGreaterThanOrEqual(43.5)
    await back.click()
    await expect
      .poll(() =>
        page.evaluate(() => {
          const active = document.querySelector('gpmi-editor')?.shadowRoot?.activeElement
          return active?.closest('[data-finding]')?.textContent ?? ''
        }),
      )
      .toContain('werd uitgelegd')
  })
})

test('[F12] [F13] on a phone the client answers “Lukt dit?” with a finger, and the reading view says it', async () => {
  await on('client', 'nl', phone, async (page) => {
    const answers = page.locator('.gpmi-card[data-party=client] .gpmi-feasible').first()
    await page.locator('[data-view=todo]').click()
    await page.locator('[data-do=balance]').click()
    const promise = page.locator('.balance-goal li button').first()
    await promise.click()
    await page.locator('.gpmi-found').waitFor()
    const button = answers.getByRole('button', { name: 'Zo lukt het niet' })
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(43.5)
    await button.tap()
    expect(await button.getAttribute('aria-pressed')).toBe('true')
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
  const { page, context } = await browser.person()
  await page.goto(server.contractPage('support', { mode: 'read' }))
  await page.getByText('Amina Haddad zegt: zo lukt het niet.').waitFor()
  await context.close()
})

test('[F13] in forced colours the marks, the drawing and the answers keep their shapes', async () => {
  await on('client', 'nl', { forcedColors: 'active' }, async (page) => {
    await page.locator('[data-panel=balance]').click()
    const picture = page.locator('.balance-picture')
    await picture.waitFor()
    const [text, box, back] = await picture.evaluate((drawing) => [
      getComputedStyle(drawing.querySelector('text')!).fill,
      getComputedStyle(drawing.querySelector('rect')!).stroke,
      getComputedStyle(drawing.querySelector('rect')!).fill,
    ])
    expect(text).not.toBe(back)
    expect(box).not.toBe(back)
    const sign = page.locator('.gpmi-todo:not(.gpmi-section)').first()
    expect(
      await sign.evaluate((element) => getComputedStyle(element, '::after').content),
    ).toContain('○')
  })
})
