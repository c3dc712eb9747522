/** How fast keys are answered while the list is made: a file of its own, as it runs alone. */
import { expect, test } from 'vitest'
import { addElement, openForeignPage, wish } from '../support/element-page.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer({ oneServer: true })

test('[F14] while one types no key waits for a check', async () => {
  const { page, errors } = await openForeignPage(browser, server, {
    body: '<main id="here"></main>',
  })
  await addElement(page, 'client')
  await page.locator('[data-panel=todo]').click()
  await page.locator('[data-finding]').first().waitFor()
  await page.locator(wish).first().click()
  await page.evaluate(() => {
    const long: number[] = []
    Object.assign(window, { long })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) long.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
  })
  await page.keyboard.type('Ik schrijf zonder ophouden, en de lijst loopt mee. '.repeat(4), {
    delay: 12,
  })
  await page.waitForTimeout(800)
  const long = await page.evaluate(() => (window as never as { long: number[] }).long)
  const slow = long.filter((duration) => duration > 300)
  expect(slow).toEqual([])
  expect(await page.locator(wish).first().textContent()).toContain('de lijst loopt mee. '.trim())
  expect(errors).toEqual([])
})
