import { expect, test } from 'vitest'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer()

test('[E23] printed, a day stands in words in the language of the contract, whatever the device writes', async () => {
  const { page } = await browser.person({ locale: 'en-US' })
  await page.goto(server.contractPage('client', { lang: 'fr' }))
  await page.getByText('Tout est enregistré').waitFor()
  await page.getByRole('button', { name: 'Nouvel objectif' }).click()
  await page.locator('.gpmi-goal-fields .gpmi-due input').last().fill('2027-06-07')
  await page.locator('.gpmi-side[data-party="client"] .gpmi-add').last().click()
  const card = page.locator('.gpmi-card').last()
  await card.locator('.gpmi-due input').fill('2027-06-30')
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.locator('.gpmi-due input:visible').count()).toBe(0)
  const words = (): Promise<string[]> =>
    page
      .locator('.gpmi-due:visible')
      .evaluateAll((fields) => fields.map((field) => getComputedStyle(field, '::after').content))
  const before = await words()
  expect(before.join()).toMatch(/^("\d{1,2} [a-z]+ 2\d{3}",?)+$/)
  expect(before).toContain('"7 juni 2027"')
  expect(before).toContain('"30 juni 2027"')
  // What is not filled in is not printed, as everything else that is asked about a promise.
  await card.locator('.gpmi-due input').evaluate((input: HTMLInputElement) => {
    input.value = ''
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  expect(await words()).toHaveLength(before.length - 1)
  await page.emulateMedia({ media: 'screen' })
  expect(await card.locator('.gpmi-due input').isVisible()).toBe(true)
  expect(new Set(await words())).toEqual(new Set(['none']))
})
