/** On a phone: what a finger does first, and where it leads. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { phone } from '../support/chromium.ts'
import { shot } from '../support/shot.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer({ oneServer: true })

/** Opens the contract of the demo on a phone, with all that comes late, does something, and closes it. */
async function on(does: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, errors } = await browser.person(phone)
  await page.goto(server.contractPage('client'))
  await page.getByText('Alles bewaard').waitFor()
  await page.locator('[data-view=todo]').waitFor()
  await does(page)
  expect(errors).toEqual([])
  await context.close()
}

/** What stands in the first goal, from top to bottom. */
function orderOfGoal(page: Page, by: 'reading' | 'sight'): Promise<string[]> {
  return page.evaluate((how) => {
    const goal = document.querySelector('.gpmi-goal')!
    const parts = '.gpmi-goal-name, .gpmi-goal-text > .gpmi-line, .gpmi-field, .gpmi-card'
    const own = [...goal.querySelectorAll<HTMLElement>(parts)].filter(
      (part) => part.matches('.gpmi-card') || !part.closest('.gpmi-card'),
    )
    if (how === 'sight')
      own.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    return own.map((part) => part.classList[1] ?? part.classList[0]!)
  }, by)
}

const goalInOrder = [
  'gpmi-goal-name',
  'gpmi-line',
  'gpmi-domain',
  'gpmi-importance',
  'gpmi-due',
  'gpmi-card',
  'gpmi-card',
]

test('[S35] the words of a goal come before what is asked about it, and the promises last', () =>
  on(async (page) => {
    const goal = page.locator('.gpmi-goal').first()
    for (let step = 1; step < 12 && !(await goal.isVisible()); step += 1) {
      await page.locator('gpmi-editor [data-step=next]').tap()
    }
    expect(await orderOfGoal(page, 'reading')).toEqual(goalInOrder)
    expect(await orderOfGoal(page, 'sight')).toEqual(goalInOrder)
    await goal.scrollIntoViewIfNeeded()
    await shot(page, 'goal-360')
    // From the words the Tab key goes to what is asked, and what is chosen there stays when the words change.
    const line = goal.locator('.gpmi-goal-text > .gpmi-line p').first()
    await line.tap()
    await page.waitForTimeout(300)
    await page.keyboard.press('End')
    await page.keyboard.type(' Echt')
    for (let press = 0; press < 8; press += 1) {
      if (await goal.locator('.gpmi-domain select').evaluate((field) => field.matches(':focus')))
        break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Tab')
    const importance = goal.locator('.gpmi-importance select')
    expect(await importance.evaluate((field) => field.matches(':focus'))).toBe(true)
    await importance.selectOption({ index: 1 })
    await line.tap()
    await page.waitForTimeout(300)
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Nog een regel.')
    expect(await importance.evaluate((field) => (field as HTMLSelectElement).selectedIndex)).toBe(1)
    expect(await orderOfGoal(page, 'reading')).toEqual(goalInOrder.toSpliced(1, 0, 'gpmi-line'))
    expect(await goal.locator('.gpmi-goal-fields').count()).toBe(1)
    expect(await violations(page)).toEqual([])
    await page.goto(server.contractPage('client', { mode: 'read' }))
    await page.reload()
    await goal.waitFor()
    expect(await orderOfGoal(page, 'reading')).toEqual(goalInOrder.toSpliced(1, 0, 'gpmi-line'))
  }))

test('[F8] no sign stands on a phone without a word, and a screen reader still hears what is to be done', () =>
  on(async (page) => {
    const sign = page.locator('.gpmi-todo:not(.gpmi-section)').first()
    await sign.waitFor({ state: 'attached' })
    const drawn = await sign.evaluate((element) => {
      const { clipPath, content, width } = getComputedStyle(element, '::after')
      return { clipPath, content, width }
    })
    expect(drawn).toMatchObject({ clipPath: 'inset(50%)', width: '1px' })
    expect(drawn.content).toMatch(/ \/ "\S/)
  }))

test.each([2, 5])(
  '[E14] the first touch in question %i puts the caret there, and what is typed',
  (question) =>
    on(async (page) => {
      for (let step = 1; step < question; step += 1) {
        await page.locator('gpmi-editor [data-step=next]').tap()
      }
      const section = page.locator('.gpmi-section:visible')
      await expect.poll(() => section.count()).toBe(1)
      const title = await section.locator('.gpmi-question').textContent()
      const line = section.locator('.gpmi-line').first()
      await line.locator('p').tap()
      // A moment as a person needs, after which the editor has told where the caret is.
      await page.waitForTimeout(300)
      await page.keyboard.type('Bij mij thuis.')
      expect(await section.locator('.gpmi-question').allTextContents()).toEqual([title])
      await expect.poll(() => line.textContent()).toContain('Bij mij thuis.')
    }),
)
