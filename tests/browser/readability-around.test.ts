/** Plain language around the text: where it comes from, its panel, fixed wording, phones, languages. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { phone } from '../support/chromium.ts'
import { addElement, openForeignPage, wish } from '../support/element-page.ts'
import { tooLarge } from '../support/too-large.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer({ oneServer: true, quietPages: false })

const hard = ' Je moet wettige redenen aantonen. Kom tijdig.'

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
  await does(page)
  expect(errors).toEqual([])
  await context.close()
}

/** Writes what stops a reader in the first text, unless it stands there. */
async function write(page: Page): Promise<void> {
  const line = page.locator(wish).first()
  if ((await line.textContent())?.includes('wettige redenen') !== true) {
    await line.click()
    await page.keyboard.press('End')
    await page.keyboard.type(hard)
  }
  await page.locator('.gpmi-wording').first().waitFor()
}

const card = (page: Page) => page.locator('.word-card')

describe('[PL1] the engine', () => {
  /** A portal elsewhere, with the rules that it gives its browser. */
  async function portal(policy: string) {
    const { page } = await openForeignPage(browser, server, {
      body: '<main id="here"></main>',
      policy,
    })
    const workers: string[] = []
    const asked: string[] = []
    page.on('worker', (worker) => workers.push(worker.url()))
    page.on('request', (request) => asked.push(request.url()))
    return { page, workers, asked }
  }

  test('comes after the text, is asked for again, and runs in a worker of a portal elsewhere', async () => {
    const { page, workers } = await portal('worker-src blob:')
    const asked: string[] = []
    let fails = 1
    await page.route(/readability-[^/]+\.js$/, async (route) => {
      const isOpen = (await page.locator('.gpmi-section').count()) > 0
      asked.push(isOpen ? 'open' : 'too early')
      fails -= 1
      return fails >= 0 ? route.abort() : route.continue()
    })
    await addElement(page, 'client')
    await write(page)
    expect(asked.slice(0, 2)).toEqual(['open', 'open'])
    expect(asked).not.toContain('too early')
    expect(workers).toHaveLength(1)
    expect(workers[0]).toMatch(new RegExp(`^blob:${server.portal.origin}/`))
    await page.context().close()
  })

  test('runs in the page where a portal forbids workers', async () => {
    const { page, workers, asked } = await portal("worker-src 'none'")
    await addElement(page, 'client')
    await write(page)
    expect(workers).toEqual([])
    expect(asked.some((url) => url.includes('/answering-'))).toBe(true)
    await page.context().close()
  })
})

describe('[PL8] the panel', () => {
  test('has the list by question, bars without a figure, both sides, and measures with a version', async () => {
    await on('worker', 'nl', {}, async (page) => {
      await write(page)
      await page.locator('[data-panel=wording]').click()
      const panel = page.locator('.panel')
      await panel.locator('[data-noted]').first().waitFor()
      expect(await panel.locator('.todo-group h4').first().textContent()).toBe('Wat wil ik?')
      expect(await panel.locator('[data-noted] .weight').first().textContent()).toBe(
        'Term zonder uitleg',
      )
      expect(await panel.locator('.reading-bar b').allTextContents()).toEqual(
        expect.arrayContaining(['Woorden', 'Zinnen']),
      )
      expect(await panel.locator('.reading-bar').first().textContent()).not.toMatch(/\d|%/)
      expect(await panel.textContent()).toContain(
        'Dit meet woorden en zinnen, niet of iemand het begrijpt.',
      )
      expect(await panel.locator('[data-part=parties] p').textContent()).toMatch(
        /^Wat (Amina Haddad|het OCMW) belooft/,
      )
      const measures = panel.locator('[data-part=measures]')
      expect(await measures.locator('dl').isVisible()).toBe(false)
      await measures.locator('summary').click()
      expect(await measures.locator('dl').textContent()).toMatch(
        /Flesch-Douma: [\d,]+ \(hoger is makkelijker\)[\s\S]*Formule: 206,835[\s\S]*Versie: Douma/,
      )
    })
  })

  test('leads to the place by keyboard, with the card open and its focus there', async () => {
    await on('worker', 'nl', {}, async (page) => {
      await write(page)
      await page.locator('[data-panel=wording]').focus()
      await page.keyboard.press('Enter')
      const line = page.locator('[data-noted] button').first()
      await line.focus()
      await page.keyboard.press('Enter')
      await card(page).waitFor()
      await expect.poll(() => card(page).evaluate((dom) => dom.matches(':focus'))).toBe(true)
      const mark = (await page.locator('.gpmi-wording').first().boundingBox())!
      const box = (await card(page).boundingBox())!
      expect(box.y).toBeGreaterThan(mark.y)
      expect(box.y - mark.y).toBeLessThan(120)
    })
  })
})

test('[PL9] terms in fixed wording are pressed for what they mean; the wording has no lines', async () => {
  await on('client', 'nl', {}, async (page) => {
    const term = page.locator('.gpmi-plain .gpmi-term, .gpmi-official .gpmi-term')
    await term.first().waitFor({ state: 'attached' })
    expect(await page.locator('.gpmi-clause .gpmi-wording').count()).toBe(0)
    const clause = page.locator('.gpmi-clause').filter({ hasText: 'arbeidsrechtbank' }).first()
    const before = await clause.locator('.gpmi-official').textContent()
    await clause.getByRole('button', { name: 'Officiële tekst' }).click()
    const word = clause
      .locator('.gpmi-official .gpmi-term', { hasText: 'arbeidsrechtbank' })
      .first()
    await word.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => card(page).locator('h3').textContent()).toBe('Wat betekent dit?')
    expect(await card(page).locator('.card-words').textContent()).toBe('arbeidsrechtbank')
    expect((await card(page).locator('.card-gloss').textContent())!.length).toBeGreaterThan(10)
    expect(await card(page).locator('[data-do=keep]').count()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await card(page).isVisible()).toBe(false)
    expect(await word.evaluate((dom) => dom.matches(':focus'))).toBe(true)
    expect(await clause.locator('.gpmi-official').textContent()).toBe(before)
  })
})

describe('[PL10] axe finds nothing', () => {
  test.each([
    ['worker', 'nl', 'light'],
    ['client', 'fr', 'dark'],
    ['support', 'de', 'light'],
  ] as const)('on a wide screen, for the %s, in %s, %s', async (role, language, colorScheme) => {
    await on(role, language, { colorScheme }, async (page) => {
      await write(page)
      await page.locator('[data-panel=wording]').click()
      const panel = page.locator('.panel')
      for (const one of await panel.locator('summary').all()) await one.click()
      expect(await violations(page)).toEqual([])
      await page.locator('.gpmi-wording').first().click()
      await card(page).locator('[data-do=keep]').waitFor()
      expect(await violations(page)).toEqual([])
      await card(page).locator('[data-do=keep]').click()
      await card(page).locator('input').waitFor()
      expect(await violations(page)).toEqual([])
    })
  })

  test('on a phone, where all of it fits and a finger can press it', async () => {
    await on('client', 'nl', phone, async (page) => {
      await write(page)
      await page.locator('.gpmi-wording').first().tap()
      await card(page).waitFor()
      expect(await tooLarge(page, '.word-card, .word-card *')).toEqual([])
      expect(await violations(page)).toEqual([])
      await card(page).locator('[data-do=instead]').first().tap()
      await expect.poll(() => page.locator(wish).first().textContent()).toContain('goede reden')
      await page.locator('[data-tool=undo]').first().tap()
      await page.locator('.gpmi-wording').first().waitFor()
      await page.getByRole('button', { name: 'Meer' }).tap()
      await page.locator('[data-entry=wording]').tap()
      await page.locator('dialog [data-noted]').first().waitFor()
      expect(await tooLarge(page, 'dialog *')).toEqual([])
      expect(await violations(page)).toEqual([])
      await page.locator('dialog [data-noted] button').first().tap()
      await card(page).waitFor()
      expect(await page.locator('dialog.sheet[open]').count()).toBe(0)
    })
  })
})
