/** The list of what is still to be done, with a mouse and with a keyboard, in the contract of the demo. */
import { describe, expect, test } from 'vitest'
import type { Page } from '../support/chromium.ts'
import { addElement, openForeignPage, wish } from '../support/element-page.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer()

async function blank(): Promise<Page> {
  const { page } = await openForeignPage(browser, server, { body: '<main id="here"></main>' })
  return page
}

async function opened(role: 'worker' | 'client' | 'support' = 'worker'): Promise<Page> {
  const page = await blank()
  await addElement(page, role)
  await page.locator('[data-panel=todo]').waitFor()
  return page
}

async function openList(page: Page): Promise<void> {
  await page.locator('[data-panel=todo]').click()
  await page.locator('[data-finding]').first().waitFor()
}

/** The line in the list with those words. */
const lineWith = (page: Page, words: string | RegExp) =>
  page.locator('[data-finding]').filter({ hasText: words })

const missing = 'Vul in wanneer dit contract werd uitgelegd.'

test('[F2] nothing of it is fetched before the text is open, and what fails is asked for again', async () => {
  const page = await blank()
  const asked: string[] = []
  let fails = 2
  await page.route(/findings-[^/]+\.js$/, async (route) => {
    asked.push((await page.locator('.gpmi-section').count()) > 0 ? 'open' : 'too early')
    fails -= 1
    return fails >= 0 ? route.abort() : route.continue()
  })
  let types = 0
  await page.route(/\/api\/contracts\/[^/]+\/type$/, (route) => {
    types += 1
    return types === 1 ? route.fulfill({ status: 404, json: {} }) : route.continue()
  })
  await addElement(page, 'client')
  await page.locator('[data-panel=balance]').waitFor()
  await page.locator('[data-panel=todo]').waitFor()
  expect(asked).toEqual(['open', 'open', 'open'])
  expect(types).toBeGreaterThanOrEqual(2)
})

test('[F3] [F4] the list has questions, weights in words, reasons on demand, and what is done', async () => {
  const page = await opened()
  await openList(page)
  const count = await page.locator('[data-finding]:not([data-severity=hint])').count()
  expect(await page.locator('[data-panel=todo]').textContent()).toContain(`Nog te doen ${count}`)
  const headings = await page.locator('.todo-group > h3').allTextContents()
  expect(headings[0]).toBe('Wie?')
  expect(new Set(headings).size).toBe(headings.length)
  const line = lineWith(page, missing)
  expect(await line.locator('.weight').textContent()).toBe('Moet nog')
  const why = line.getByRole('button', { name: `Waarom? ${missing}` })
  expect(await line.locator('.todo-why').count()).toBe(0)
  await why.click()
  expect(await line.locator('.todo-why').textContent()).toMatch(/Dit vraagt de wet\.\s*Bron: \S/)
  expect(await why.getAttribute('aria-expanded')).toBe('true')
  await why.click()
  expect(await line.locator('.todo-why').count()).toBe(0)
  const done = page.locator('[data-do=done]')
  const [, many] = /Dit is klaar: (\d+)/.exec((await done.textContent()) ?? '') ?? []
  await done.click()
  expect(await page.locator('.todo-done li').count()).toBe(Number(many))
  expect(await page.locator('.panel').textContent()).not.toMatch(/%|score/i)
})

describe('[F5] a line goes to its place', () => {
  test('by mouse: a blank gets the focus, and its block is shown for a moment', async () => {
    const page = await opened()
    await openList(page)
    await lineWith(page, missing).locator('.todo-go').click()
    const found = page.locator('.gpmi-found')
    await found.waitFor()
    await expect
      .poll(() =>
        page.evaluate(() =>
          document.activeElement?.closest('.gpmi-fact')?.getAttribute('data-key'),
        ),
      )
      .toBe('explainedOn')
    const box = (await found.boundingBox())!
    expect(box.y).toBeGreaterThan(0)
    expect(box.y + box.height).toBeLessThan(900)
    await expect.poll(() => found.count(), { timeout: 8000 }).toBe(0)
  })

  test('by keyboard alone, and what was filled in there leaves the list', async () => {
    const page = await opened()
    await page.locator('[data-panel=todo]').focus()
    await page.keyboard.press('Enter')
    const line = lineWith(page, missing)
    await line.waitFor()
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press('Tab')
      const here = await page.evaluate(
        () =>
          document.querySelector('gpmi-editor')?.shadowRoot?.activeElement?.textContent?.trim() ??
          '',
      )
      if (here.includes('wanneer dit contract werd uitgelegd')) break
    }
    await page.keyboard.press('Enter')
    const field = page.locator('.gpmi-fact[data-key=explainedOn] input')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.gpmi-fact') !== null))
      .toBe(true)
    await page.keyboard.press('Enter')
    await field.first().fill('2026-11-20')
    await page.keyboard.press('Enter')
    await expect.poll(() => line.count()).toBe(0)
  })
})

test('[F8] a place is marked with words, and its handle leads to the line in the list', async () => {
  const page = await opened()
  const marked = page.locator('.gpmi-clause.gpmi-todo').filter({ hasText: 'kreeg je uitleg' })
  await marked.first().waitFor()
  const id = await marked.first().getAttribute('data-block')
  const block = page.locator(`[data-block="${id}"]`)
  expect(await block.getAttribute('aria-description')).toMatch(/^Nog te doen: /)
  expect(await block.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(
    '"○" / "Nog te doen:',
  )
  await block.hover()
  const handle = block.getByRole('button', { name: /^Nog te doen: / })
  await handle.click()
  await expect
    .poll(() =>
      page.evaluate(() => {
        const active = document.querySelector('gpmi-editor')?.shadowRoot?.activeElement
        return active?.closest('[data-finding]')?.getAttribute('data-finding')
      }),
    )
    .toBeTruthy()
})

test('[F9] a screen reader hears the count once, when it changed and rests', async () => {
  const page = await opened('client')
  await page.evaluate(() => {
    const live = document.querySelector('gpmi-editor')!.shadowRoot!.querySelector('.live')!
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => {
      if (live.textContent) said.push(live.textContent)
    }).observe(live, { childList: true, characterData: true, subtree: true })
  })
  const said = () =>
    page.evaluate(() =>
      (window as never as { said: string[] }).said.filter((text) => /te doen/.test(text)),
    )
  await page.waitForTimeout(3500)
  expect(await said()).toEqual([])
  const before = Number(/\d+/.exec((await page.locator('[data-panel=todo]').textContent())!)![0])
  await page.locator(wish).first().click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await expect
    .poll(async () =>
      Number(/\d+/.exec((await page.locator('[data-panel=todo]').textContent())!)![0]),
    )
    .toBe(before + 1)
  await expect.poll(said, { timeout: 10_000 }).toEqual([`Nog ${before + 1} dingen te doen.`])
  await page.waitForTimeout(3500)
  expect(await said()).toHaveLength(1)
})

test('[F10] the tick of a question goes when something in it is missing', async () => {
  const page = await opened('client')
  const question = page.locator('.outline-side [data-progress]').first()
  expect(await question.getAttribute('data-progress')).toBe('done')
  const open = page.locator('.outline-side [data-progress]').filter({ hasText: 'Wie tekent' })
  expect(await open.getAttribute('data-progress')).toBe('started')
  for (const item of await page.locator('.outline-side [data-progress=done]').all()) {
    const title = (await item.locator('span[lang]').textContent())!
    const section = page.locator('.gpmi-section', {
      has: page.getByRole('heading', { name: title }),
    })
    expect(await section.locator('.gpmi-todo, .gpmi-fact-empty').count(), title).toBe(0)
  }
})

test('[F13] another language of the screen changes the list, the marks and the answers', async () => {
  const page = await opened('worker')
  await openList(page)
  await page.locator('.gpmi-feasible').first().waitFor()
  await page.evaluate(() => document.querySelector('gpmi-editor')!.setAttribute('lang', 'fr'))
  await page
    .locator('[data-panel=todo]')
    .getByText(/^Encore à faire \d+$/)
    .waitFor()
  expect(await page.locator('.todo-group h3').first().textContent()).toBe('Qui ?')
  await page
    .locator('.gpmi-feasible')
    .getByText('peut dire ici si c’est possible')
    .first()
    .waitFor()
  expect(await page.locator('.gpmi-todo').first().getAttribute('data-todo')).toMatch(
    /^Encore à faire : /,
  )
})
