/** The list alone leads to a contract in which nothing is missing. */
import { expect, test } from 'vitest'
import { contractTypes } from '../../plugins/contract-types/index.ts'
import type { Page } from '../support/chromium.ts'
import { newContract } from '../support/new-contract.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer({ oneServer: true })

const open = '[data-finding]:not([data-severity=hint])'

/** A day that fits where the facts of a contract about studies ask for one. */
const days: Readonly<Record<string, string>> = {
  clientBirthDate: '2004-03-14',
  contractUntil: '2029-06-30',
}

/** Another project than studies that lasts longer than a year says why; these say nothing of that. */
const lasts: Readonly<Record<string, string>> = Object.fromEntries(
  contractTypes.filter(({ id }) => id !== 'study').map(({ id }) => [id, '2027-06-30']),
)

/** Waits until the focus is where a press in the list leads, which is two frames after the surface is there. */
async function arrived(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.closest('.gpmi-surface'))
  await page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame)
  })
}

/** Fills in what has the focus: a blank, a field of a promise or a goal, or a line. */
async function fillIn(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  const where = await page.evaluate(() => {
    const active = document.activeElement
    return {
      fact: active?.closest('.gpmi-fact')?.getAttribute('data-key') ?? null,
      field: active?.matches('input, select') ?? false,
    }
  })
  if (where.fact !== null) await page.keyboard.press('Enter')
  const control = page.locator(
    where.fact === null
      ? '.gpmi-surface :focus'
      : `.gpmi-fact[data-key="${where.fact}"] :is(input, select)`,
  )
  if (where.fact === null && !where.field) {
    await page.keyboard.type('Dat spreken we samen af.')
    return
  }
  const [tag, type] = await control
    .first()
    .evaluate((element) => [element.tagName, element.getAttribute('type')])
  if (tag === 'SELECT') await control.first().selectOption({ index: 1 })
  else if (type === 'radio') await control.first().check()
  else if (type === 'date') await control.first().fill(answers[where.fact ?? ''] ?? answers.day!)
  else await control.first().fill('Kerkstraat 12, 02 123 45 67')
  await page.keyboard.press('Enter')
}

test.each(['demo', ...contractTypes.map(({ id }) => id)])(
  '[F5] [F6] going through the list from the top, a worker leaves nothing but tips: %s',
  async (type) => {
    const { contract } = type === 'demo' ? server : await newContract(server, { type })
    const { page, context, errors } = await browser.person()
    await page.goto(`${server.url}/contract.html?id=${contract}#token=${server.token('worker')}`)
    await page.locator('[data-panel=todo]').click()
    await page.locator('[data-finding]').first().waitFor()
    const today = new Intl.DateTimeFormat('en-CA').format(await page.evaluate(() => Date.now()))
    const answers = { ...days, day: today, contractUntil: lasts[type] ?? days.contractUntil! }
    const before = await page.locator(open).count()
    expect(before).toBeGreaterThan(5)
    const tried: string[] = []
    for (let press = 0; press < 80 && (await page.locator(open).count()) > 0; press += 1) {
      const line = page.locator(open).first()
      const key = (await line.getAttribute('data-finding'))!
      tried.push(key)
      expect(tried.filter((one) => one === key).length, `${key} stays`).toBeLessThan(3)
      const fix = line.locator('[data-do=fix]')
      if ((await fix.count()) > 0) await fix.first().click()
      else {
        await line.locator('.todo-go').click()
        await page.locator('.gpmi-found').first().waitFor()
        await arrived(page)
        await fillIn(page, answers)
      }
      await expect
        .poll(() => page.locator(`[data-finding="${key}"]`).count(), { message: key })
        .toBe(0)
    }
    expect(await page.locator(open).count()).toBe(0)
    expect(await page.locator('[data-panel=todo]').textContent()).toContain('Nog te doen: niets')
    await page
      .getByText('Alles wat nodig is, staat erin. Jullie kunnen het samen nalezen.')
      .waitFor()
    expect(errors).toEqual([])
    await context.close()
  },
)
