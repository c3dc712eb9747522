/** Everything on the page of people with the keyboard alone, as each role, and axe in each of its states. */
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import type { Page } from '../support/chromium.ts'
import { shot } from '../support/shot.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer()

const address = (role: 'worker' | 'client' | 'support', query = '') =>
  `${server.url}/people.html?id=${server.contract}${query}#token=${server.token(role)}`

/** What has the focus, by its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim().replace(/\s+/g, ' ') ?? ''
  })

/** Presses Tab until this is reached; never more often than there are stops on the page. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press(key)
    const now = await focused(page)
    if (typeof name === 'string' ? now === name : name.test(now)) {
      expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(
        true,
      )
      return
    }
  }
  throw new Error(`Expected to reach "${name}" with ${key}`)
}

async function calm(page: Page, name: string): Promise<void> {
  expect(await violations(page)).toEqual([])
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide).toBeLessThanOrEqual(0)
  await shot(page, `people-${name}`)
}

test('[IN10] a client invites, copies the link, makes a new one, lets out and goes back, without a mouse', async () => {
  const { page, context } = await browser.person()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(address('client'))
  await page.getByRole('heading', { name: 'Wie kan dit contract zien?' }).waitFor()
  await page.locator('.seers li').first().waitFor()
  await calm(page, 'client')

  // Invite: the kind with the arrows, the name, and Enter.
  await tabTo(page, /^$/)
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
    'support',
  )
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
    'reader',
  )
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Schrijf een naam.').waitFor()
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
    'invited-name',
  )
  await calm(page, 'no-name')
  await page.keyboard.type('Mia Claes')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'De link voor Mia Claes' }).waitFor()
  await expect.poll(() => focused(page)).toBe('De link voor Mia Claes')
  // The picture for a camera is there, and in sight of who came to the card.
  await page.getByRole('img', { name: 'QR-code met de link voor Mia Claes' }).waitFor()
  await calm(page, 'link')
  const link = await page.getByRole('textbox', { name: 'De link' }).inputValue()
  await tabTo(page, 'Link kopiëren')
  await page.keyboard.press('Enter')
  await page.getByText('De link is gekopieerd.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  await tabTo(page, 'Klaar')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('Nieuwe uitnodiging: Mia Claes')

  // A new link: asked first, with the focus on the safe answer; Escape is no trap.
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('Nee')
  await calm(page, 'renew')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('Nieuwe uitnodiging: Mia Claes')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Ja, maak een nieuwe link', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('De link voor Mia Claes')
  expect(await page.getByRole('textbox', { name: 'De link' }).inputValue()).not.toBe(link)
  await expect
    .poll(() => page.locator('#said').textContent())
    .toBe('De nieuwe link voor Mia Claes is klaar.')
  await tabTo(page, 'Klaar')
  await page.keyboard.press('Enter')

  // Let out, and see it in the list of before.
  await tabTo(page, 'Toegang stoppen: Mia Claes')
  await page.keyboard.press('Enter')
  await calm(page, 'withdraw')
  await tabTo(page, 'Ja, stop de toegang', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.locator('#said').textContent())
    .toBe('Mia Claes ziet het contract niet meer.')
  await tabTo(page, 'Zagen dit contract vroeger')
  await page.keyboard.press('Enter')
  await page.getByText('Ziet het niet meer sinds').waitFor()
  await calm(page, 'before')
  await tabTo(page, 'Het contract openen')
  await page.keyboard.press('Enter')
  await page.locator('gpmi-editor .gpmi-section').first().waitFor()
})

test('[IN11] each role finds themselves first, as “Jij”, and reads whom they may invite, or who can', async () => {
  const { page } = await browser.person()
  const seen: Record<string, readonly string[]> = {}
  for (const role of ['client', 'worker', 'support'] as const) {
    await page.goto('about:blank')
    await page.goto(address(role))
    await page.locator('.seers li').first().waitFor()
    const heads = await page.locator('.seers li > p:first-child').allInnerTexts()
    seen[role] = heads.map((text) => text.replace(/\s+/g, ' ').trim())
    await calm(page, `as-${role}`)
  }
  expect(seen.client!.map((text) => text.split(' ')[0])).toEqual(['Jij', 'Sara', 'Jo'])
  expect(seen.client![0]).toBe('Jij (Amina Haddad) cliënt')
  expect(seen.worker![0]).toMatch(/^Jij \(Sara Peeters\)/)
  expect(seen.worker![1]).toMatch(/^Amina Haddad/)
  expect(seen.support![0]).toMatch(/^Jij \(Jo /)

  // Who may invite nobody is told who can.
  const invite = page.locator('.invite')
  expect(await invite.textContent()).toContain('Amina Haddad kan iemand uitnodigen.')
  expect(await invite.locator('input').count()).toBe(0)
  // One kind is no choice: it is said, and what else there is and who decides on it.
  await page.goto('about:blank')
  await page.goto(address('worker'))
  await invite.getByText('Amina Haddad kiest zelf wie komt steunen of tolken.').waitFor()
  expect(await invite.locator('input[type=radio]').count()).toBe(0)
  expect(await invite.locator('[data-kind=partner]').textContent()).toContain(
    'Een school of een werkgever',
  )
  await tabTo(page, /^$/)
  await page.keyboard.type('Hogeschool')
  await page.keyboard.press('Enter')
  await page.getByText('Dit ziet Hogeschool').waitFor()
  await calm(page, 'preview')
  await tabTo(page, 'Link maken')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('De link voor Hogeschool')
})

test.each(['fr', 'de'] as const)('[IN11] it is said in %s, too, on a phone', async (language) => {
  const { page } = await browser.person()
  await page.setViewportSize({ width: 360, height: 740 })
  for (const role of ['client', 'worker', 'support'] as const) {
    await page.goto('about:blank')
    await page.goto(address(role, `&lang=${language}`))
    await page.locator('.seers li').first().waitFor()
    expect(await page.locator('.seers li strong').first().textContent()).toBe(
      language === 'fr' ? 'Vous' : 'Sie',
    )
    await calm(page, `${role}-${language}`)
  }
})
