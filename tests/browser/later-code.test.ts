/** What the element fetches after the text is open: the text works before it is there, and without it. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addElement, openForeignPage, wish } from '../support/element-page.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer()

/** Lets every fetch of these addresses fail until it is released; counts how often it was asked. */
async function withhold(page: Page, addresses: string) {
  let asked = 0
  await page.route(addresses, (route) => {
    asked += 1
    return route.abort()
  })
  return { asked: () => asked, release: () => page.unroute(addresses) }
}

test('[S26] until what reads markup is fetched a paste is plain text, and a failed fetch is tried again', async () => {
  const { page } = await openForeignPage(browser, server, { body: '<main id="here"></main>' })
  const code = await withhold(page, '**/late-surface-*')
  await addElement(page, 'client')
  const line = page.locator(wish).first()
  const paste = (word: string) =>
    line.evaluate((target, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', `<p><b>${pasted}</b></p>`)
      clipboardData.setData('text/plain', pasted)
      const event = new ClipboardEvent('paste', {
        clipboardData,
        bubbles: true,
        cancelable: true,
      })
      target.dispatchEvent(event)
    }, word)
  const copied = async () => {
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+End')
    return line.evaluate((target) => {
      const clipboardData = new DataTransfer()
      target.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
      )
      const markup = clipboardData.getData('text/html')
      return { text: clipboardData.getData('text/plain'), isOurs: markup.includes('data-gpmi') }
    })
  }
  await line.click()
  await expect.poll(code.asked).toBeGreaterThan(0)
  await paste('gewoon')
  await expect.poll(() => line.textContent()).toContain('gewoon')
  expect(await line.locator('strong').count()).toBe(0)
  // The selection that the keys made reaches the editor a moment later.
  await expect.poll(async () => (await copied()).text).toContain('gewoon')
  expect(await copied()).toMatchObject({ isOurs: false })
  await code.release()
  const fetched = page.waitForResponse(/late-surface-/)
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await line.click()
  await fetched
  await paste('vet')
  await expect.poll(() => line.locator('strong').allTextContents()).toEqual(['vet'])
  await expect.poll(copied).toMatchObject({ isOurs: true })
})

test('[C21] until what keeps text is fetched it is saved on line, and not called on this device off line', async () => {
  const { page, context } = await openForeignPage(browser, server, {
    body: '<main id="here"></main>',
  })
  const code = await withhold(page, '**/late-sync-*')
  await addElement(page, 'client')
  const state = () =>
    page.evaluate(
      () => document.querySelector<HTMLElement & { state: unknown }>('gpmi-editor')!.state,
    )
  const line = page.locator(wish).first()
  await line.click()
  await page.keyboard.type('Een. ')
  await expect.poll(state).toMatchObject({ kind: 'live', saved: true, onDevice: false })
  expect(code.asked()).toBeGreaterThan(0)
  await context.setOffline(true)
  await page.keyboard.type('Twee. ')
  await expect.poll(state).toEqual({ kind: 'offline', unsent: true, onDevice: false })
  const unsaved = () =>
    page.evaluate(
      () =>
        document.querySelector<HTMLElement & { hasUnsaved: boolean }>('gpmi-editor')!.hasUnsaved,
    )
  expect(await unsaved()).toBe(true)
  await code.release()
  const fetched = page.waitForResponse(/late-sync-/)
  await context.setOffline(false)
  await expect.poll(state).toMatchObject({ kind: 'live', saved: true })
  await fetched
  await expect.poll(state).toMatchObject({ kind: 'live', onDevice: true })
  await context.setOffline(true)
  await page.keyboard.type('Drie. ')
  await expect.poll(state).toEqual({ kind: 'offline', unsent: true, onDevice: true })
  expect(await unsaved()).toBe(false)
  await context.setOffline(false)
  await expect.poll(state).toMatchObject({ kind: 'live', saved: true })
  await expect.poll(() => line.textContent()).toContain('Een. Twee. Drie. ')
})

test('[E41] a panel that is opened before it is fetched is filled when it is there', async () => {
  const { page } = await openForeignPage(browser, server, { body: '<main id="here"></main>' })
  const code = await withhold(page, '**/late-element-*')
  await addElement(page, 'client')
  const line = page.locator(wish).first()
  await line.click()
  await page.keyboard.type('Dit gaat. ')
  await expect.poll(() => line.textContent()).toContain('Dit gaat. ')
  await page.locator('[data-panel="help"]').press('Enter')
  await expect.poll(code.asked).toBeGreaterThan(0)
  expect(await page.locator('.panel h2').textContent()).toBe('Hulp')
  expect(await page.locator('.panel .keys').count()).toBe(0)
  await code.release()
  await page.locator('.panel .keys').waitFor()
  expect(await page.locator('.panel p').first().textContent()).toContain('Klik of tik')
})

test('[S13] a fact that is pressed before its form is fetched opens when that is there', async () => {
  const { page } = await openForeignPage(browser, server, { body: '<main id="here"></main>' })
  const code = await withhold(page, '**/late-surface-*')
  await addElement(page, 'client')
  const fact = page.locator('.gpmi-fact').first()
  await fact.locator('[role="button"]').click()
  await expect.poll(code.asked).toBeGreaterThan(1)
  expect(await page.locator('.gpmi-fact-form').count()).toBe(0)
  await code.release()
  await fact.locator('[role="button"]').click()
  await fact.locator('.gpmi-fact-form').waitFor()
})

test('[E41] a button that has the focus stays the same one, at its place, when others come before it', async () => {
  const { page } = await openForeignPage(browser, server, { body: '<main id="here"></main>' })
  let isHeld = true
  await page.route('**/with-findings-*', async (route) => {
    while (isHeld) await new Promise((resolve) => setTimeout(resolve, 20))
    await route.continue()
  })
  await addElement(page, 'client')
  const help = page.locator('gpmi-editor [data-panel=help]')
  await help.focus()
  const before = await help.boundingBox()
  isHeld = false
  await page.locator('gpmi-editor [data-panel=wording]').waitFor()
  const focused = await page
    .locator('gpmi-editor')
    .evaluate((element) => (element.shadowRoot!.activeElement as HTMLElement).dataset.panel)
  expect(focused).toBe('help')
  expect(await help.boundingBox()).toEqual(before)
})
