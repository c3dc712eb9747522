/** Can everyone ask: by the keyboard alone, on a phone, where one only reads, in each language, with axe. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Role } from '../../schemas/contract/index.ts'
import { violations } from '../support/axe.ts'
import { phone } from '../support/chromium.ts'
import { shot } from '../support/shot.ts'
import { tooLarge } from '../support/too-large.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer({ oneServer: true })

interface How {
  readonly role?: Role
  readonly language?: string
  readonly mode?: 'read'
  readonly options?: BrowserContextOptions
}

/** Opens the contract of the demo, does something on it, and closes it: nothing may have gone wrong. */
async function on(
  { role = 'client', language = 'nl', mode, options = {} }: How,
  does: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, context, errors } = await browser.person(options)
  await page.goto(server.contractPage(role, { lang: language, ...(mode && { mode }) }))
  const button = page.locator('[data-panel=asking], [data-view=asking]').filter({ visible: true })
  await button.first().waitFor()
  await does(page)
  expect(errors).toEqual([])
  await context.close()
}

/** What comes up when one asks: panels, notices, and what stands at the text. */
const parts = 'dialog *, .notices *, .gpmi-asked *, .gpmi-ask-bar *, .gpmi-handle *'

const line = '[data-kind="agreements"] .gpmi-line p'

/** What has the focus, inside the element too. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at: Element | null = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return at instanceof HTMLElement
      ? `${at.tagName.toLowerCase()} ${at.dataset.ask ?? at.dataset.question ?? at.id ?? ''}`.trim()
      : ''
  })
}

describe('[Q8] axe finds nothing', () => {
  test.each([
    ['nl', 'light'],
    ['fr', 'dark'],
    ['de', 'light'],
  ] as const)('wide, in %s, %s: buttons, form, threads, a break', async (language, colorScheme) => {
    await on({ language, options: { colorScheme } }, async (page) => {
      await page.locator(line).first().click()
      await page.locator('.gpmi-handle [data-ask=not-understood]').click()
      await page.locator('.gpmi-asked').first().waitFor()
      expect(await violations(page)).toEqual([])
      await page.locator('.gpmi-handle').hover()
      await page.locator('.gpmi-handle [data-ask=other]').click()
      await page.locator('[data-form] textarea').first().waitFor()
      await page.locator('[data-do=send]').click()
      await page.locator('[aria-invalid=true]').waitFor()
      expect(await violations(page)).toEqual([])
      await page.locator('#ask-proposed').fill('Ik wil verpleegkundige worden, in Gent.')
      await page.locator('[data-do=send]').click()
      await page.locator('[data-question] .proposed').first().waitFor()
      await page.locator('[data-do=answer]').first().click()
      await page.locator('[data-do=pause]').click()
      await page.locator('[data-notice=pause]').waitFor()
      expect(await violations(page)).toEqual([])
      await page.locator('[data-do=end-pause]').click()
      await page.locator('[data-notice=pause]').waitFor({ state: 'detached' })
    })
  })

  test.each(['nl', 'fr', 'de'])(
    'on a phone, in %s, and nothing is too wide or too small',
    async (language) => {
      await on({ language, options: phone }, async (page) => {
        await page.locator('.gpmi-line p').first().tap()
        await page.locator('.gpmi-handle [data-ask=not-understood]').tap()
        await page.locator('.gpmi-asked').first().waitFor()
        expect(await tooLarge(page, parts)).toEqual([])
        expect(await violations(page)).toEqual([])
        await page.locator('.gpmi-handle [data-ask=question]').tap()
        await page.locator('dialog [data-form] textarea').waitFor()
        expect(await tooLarge(page, parts)).toEqual([])
        await page.locator('dialog [data-form] textarea').fill('Wat betekent dit?')
        await page.locator('[data-do=send]').tap()
        await page.locator('dialog [data-question]').first().waitFor()
        expect(await tooLarge(page, parts)).toEqual([])
        expect(await violations(page)).toEqual([])
      })
    },
  )
})

test('[Q8] by the keyboard alone one asks, and the focus comes back', async () => {
  await on({}, async (page) => {
    await page.locator(line).first().click()
    await page.locator('.gpmi-handle [data-ask=not-understood]').waitFor()
    // The handle is the next stop of Tab after the text of the block.
    for (let stops = 0; stops < 8 && !(await focused(page)).endsWith('question'); stops++) {
      await page.keyboard.press('Tab')
    }
    expect(await focused(page)).toBe('button question')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('textarea ask-words')
    await page.keyboard.type('Mag dat ook later?')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toMatch(/^li /)
    // Changed one's mind: the focus goes back to the text.
    await page.locator(line).first().click()
    await page.locator('.gpmi-handle').hover()
    await page.locator('.gpmi-handle [data-ask=other]').press('Enter')
    await expect.poll(() => focused(page)).toBe('textarea ask-proposed')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('[data-form]').count()).toBe(0)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.matches('.gpmi-paper')))
      .toBe(true)
  })
})

test.each([
  ['nl', 'wide', {}],
  ['fr', 'wide', {}],
  ['de', 'wide', {}],
  ['nl', 'on a phone', phone],
] as const)('[Q1] in %s, %s, the help says what to press', async (language, _how, options) => {
  await on({ language, options }, async (page) => {
    await page.locator('.gpmi-line:visible p').first().click()
    const button = page.locator('.gpmi-handle [data-ask=not-understood]')
    await button.waitFor()
    const says = (await button.textContent())!
    if (options === phone) await page.locator('gpmi-editor .menu-button').tap()
    await page
      .locator('gpmi-editor :is([data-panel=help], [data-entry=help])')
      .filter({ visible: true })
      .click()
    const help = page.locator('gpmi-editor :is(.panel, dialog)').filter({ visible: true })
    await help.filter({ hasText: says }).waitFor()
    await shot(page, `help-${language}${options === phone ? '-360' : ''}`)
    expect(await violations(page)).toEqual([])
  })
})

describe('[Q9] where one only reads', () => {
  test('[Q1] a tap on a block brings the buttons, and one press asks', async () => {
    await on({ role: 'support', mode: 'read', options: phone }, async (page) => {
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      )
      expect(loaded.filter((name) => /writing-session|in-writing/.test(name))).toEqual([])
      const clause = page.locator('.gpmi-clause').first()
      await clause.tap()
      await clause.locator('.gpmi-ask-bar').waitFor()
      expect(await tooLarge(page, parts)).toEqual([])
      expect(await violations(page)).toEqual([])
      await clause.locator('[data-ask=not-understood]').tap()
      await clause.locator('.gpmi-asked').waitFor()
      await page.locator('[data-view=asking]').tap()
      await page.locator('dialog [data-question]').first().waitFor()
      expect(await tooLarge(page, parts)).toEqual([])
      expect(await violations(page)).toEqual([])
    })
  })

  test('[Q8] with the keyboard one chooses a block first', async () => {
    await on({ role: 'support', mode: 'read' }, async (page) => {
      await page.locator('[data-panel=asking]').press('Enter')
      await page.locator('[data-do=pick]').press('Enter')
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.matches('[data-block]')))
        .toBe(true)
      await page.keyboard.press('Enter')
      await expect.poll(() => focused(page)).toBe('button not-understood')
      const before = await page.locator('[data-question]').count()
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator('[data-question]').count()).toBe(before + 1)
    })
  })
})
