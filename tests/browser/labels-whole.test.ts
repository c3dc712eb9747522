/** A contract in Dutch, read by people who read the screen in French or German. */
import { expect, test } from 'vitest'
import { shot } from '../support/shot.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer({ oneServer: true })

const expected = {
  fr: {
    saved: 'Tout est enregistré',
    adds: ['Engagement d’Amina Haddad', 'Engagement du CPAS', 'Engagement de quelqu’un d’autre'],
    head: 'Le CPAS',
    empty: 'On ne lit pas encore ici ce que fait le CPAS.',
    written:
      'Ce contrat est écrit en néerlandais. Seuls les boutons et les explications sont en français.',
    below: 'Le contrat est en néerlandais',
  },
  de: {
    saved: 'Alles gespeichert',
    adds: ['Zusage: Amina Haddad', 'Zusage: das ÖSHZ', 'Zusage von jemand anderem'],
    head: 'Das ÖSHZ',
    empty: 'Hier steht noch nicht, was das ÖSHZ tut.',
    written:
      'Dieser Vertrag ist auf Niederländisch geschrieben. Nur die Knöpfe und die Erklärungen sind auf Deutsch.',
    below: 'Der Vertrag ist auf Niederländisch',
  },
} as const

for (const lang of ['fr', 'de'] as const) {
  test(`[E45] labels are whole in ${lang} around a contract in Dutch`, async () => {
    const { page } = await browser.person()
    await page.goto(server.contractPage('client', { lang }))
    const { saved, adds, head, empty, written, below } = expected[lang]
    await page.getByText(saved).waitFor()
    const goal = page.locator('.gpmi-goal').first()
    expect(await goal.locator('.gpmi-side .gpmi-add').allTextContents()).toEqual(adds)
    const heads = await goal.locator('.gpmi-side-name:visible').allTextContents()
    expect(heads).toEqual(['Amina Haddad', head])
    expect(await goal.locator('.gpmi-empty-side').nth(1).textContent()).toBe(empty)
    const card = goal.locator('.gpmi-card[data-party="centre"] .gpmi-card-name')
    expect([await card.textContent(), await card.getAttribute('lang')]).toEqual([head, lang])
    for (const button of await page.locator('.gpmi-add').allTextContents()) {
      expect(button).not.toContain('OCMW')
    }
    // A line below the title says in which language the contract is, on a phone too, and while one reads.
    const line = page.locator('header [data-written]')
    await line.waitFor()
    expect(await line.textContent()).toBe(below)
    await shot(page, `language-${lang}`)
    await page.setViewportSize({ width: 360, height: 640 })
    expect(await line.isVisible()).toBe(true)
    await shot(page, `language-${lang}-360`)
    const reader = await page.context().newPage()
    await reader.goto(server.contractPage('client', { lang, mode: 'read' }))
    expect(await reader.locator('header [data-written]').textContent()).toBe(below)
    await reader.close()
    await page.setViewportSize({ width: 1440, height: 900 })
    // The help says first in which language the contract is; not where that is the one of the screen.
    await page.locator('[data-panel="help"]').click()
    const said = page.locator('#panel [data-written]')
    await said.waitFor()
    expect(await said.textContent()).toBe(written)
    await page.getByRole('link', { name: 'Nederlands' }).click()
    await page.getByText('Klik of tik in de tekst en schrijf.').waitFor()
    expect([await said.count(), await line.count()]).toEqual([0, 0])
  })
}

test('[E45] what is read or copied of a contract names everybody in the language of the contract', async () => {
  const { page } = await browser.person()
  await page.goto(server.contractPage('client', { lang: 'fr', mode: 'read' }))
  await page.locator('.gpmi-reading').waitFor()
  expect(
    await page.locator('.gpmi-goal').first().locator('.gpmi-side-name').allTextContents(),
  ).toEqual(['Amina Haddad', 'Het OCMW'])
  await page.goto('about:blank')
  await page.goto(server.contractPage('client', { lang: 'fr' }))
  await page.getByText('Tout est enregistré').waitFor()
  const paper = page.locator('.gpmi-paper')
  await page.locator('.gpmi-card .gpmi-line p').first().click()
  const copied = async (): Promise<string> => {
    await page.keyboard.press('Control+a')
    return paper.evaluate((target) => {
      const clipboardData = new DataTransfer()
      target.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
      )
      return clipboardData.getData('text/html')
    })
  }
  // All of a text is selected first, then all of what it stands in.
  await expect.poll(copied).toContain('Het OCMW (Sara)')
  expect(await copied()).not.toContain('CPAS')
})
