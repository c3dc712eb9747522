/** Cards, goals, facts and clauses, in Chromium. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openChromium, type PageOptions } from '../support/surface/open-page.ts'
import type { OpenOptions } from '../support/surface/page.ts'
import { openSmall, outline, whole } from '../support/surface/small-contract.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openChromium()
})

afterAll(async () => {
  await browser.close()
})

const open = (options?: OpenOptions, where?: PageOptions) => openSmall(browser, options, where)

describe('cards and goals', () => {
  test('[S10] the empty side says what is not there yet, until someone promises something', async () => {
    const page = await open()
    await page.getByText('Hier staat nog niet wat het OCMW doet.').waitFor()
    await page.getByRole('button', { name: 'Afspraak van het OCMW' }).first().click()
    await page.keyboard.type('Het OCMW zoekt een plek.')
    expect(await page.getByText('Hier staat nog niet wat het OCMW doet.').isVisible()).toBe(false)
    expect((await outline(page)).slice(-3)).toEqual([
      '<commitment>',
      'Het OCMW zoekt een plek.',
      '',
    ])
    await page.close()
  })

  test('[S10] a third column is there when a third party promises something', async () => {
    const page = await open()
    expect(await page.locator('.gpmi-side-name[data-party="third"]').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Afspraak van de school' }).click()
    await page.keyboard.type('De school belt.')
    expect(await page.locator('.gpmi-side-name[data-party="third"]').isVisible()).toBe(true)
    const columns = await page
      .locator('.gpmi-card')
      .evaluateAll((cards) => cards.map((card) => Math.round(card.getBoundingClientRect().left)))
    expect(new Set(columns).size).toBe(2)
    await page.close()
  })

  test('[S11] a card is asked about before it goes only when it holds text', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Afspraak van het OCMW' }).first().click()
    await page.getByRole('button', { name: 'Afspraak weghalen' }).nth(1).press('Enter')
    expect(await outline(page)).toEqual(whole)
    await page.getByRole('button', { name: 'Afspraak weghalen' }).first().press('Enter')
    expect(await outline(page)).toEqual(whole)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await outline(page)).toEqual(whole.slice(0, -3))
    expect(await page.evaluate(() => bench.surfaces[0]!.said.at(-1))).toContain('weg')
    await page.close()
  })

  test('[S12] a field keeps its caret while someone else writes in the card and in the field', async () => {
    const page = await open({ people: 2 })
    const who = page.locator('main').nth(0).getByLabel('Wie?')
    await who.fill('Amina')
    await who.press('Home')
    await page.evaluate(() => {
      const { view } = bench.surfaces[1]!.view
      view.dispatch(view.state.tr.insertText('Ook: ', 1 + view.state.doc.content.size - 30))
    })
    expect(
      await who.evaluate((input: HTMLInputElement) => [
        input.matches(':focus'),
        input.selectionStart,
      ]),
    ).toEqual([true, 0])
    await page.keyboard.type('O, ')
    expect(await page.locator('main').nth(1).getByLabel('Wie?').inputValue()).toBe('O, Amina')
    await page.close()
  })
})

describe('facts', () => {
  test('[S13] a fact is filled in where it stands, and is equal everywhere at once', async () => {
    const page = await open({ people: 2 })
    await page
      .locator('main')
      .nth(0)
      .getByRole('button', { name: /mijn school invullen/ })
      .click()
    await page.keyboard.type('KTA Brugge')
    await page.keyboard.press('Enter')
    await page.keyboard.type('!')
    expect((await outline(page))[4]).toBe('Mijn school is {school}!.')
    expect(await page.locator('main').nth(1).textContent()).toContain('Mijn school is KTA Brugge!.')
    await page.close()
  })

  test('[S13] Escape leaves a fact as it was', async () => {
    const page = await open({ facts: { school: { value: 'KTA' } } })
    await page.getByRole('button', { name: /mijn school: KTA/ }).click()
    await page.keyboard.type('iets anders')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => bench.surfaces[0]!.view.fact('school')?.value)).toBe('KTA')
    await page.close()
  })

  test('[S14] two answers at once are both shown until someone chooses', async () => {
    const page = await open({ people: 2 })
    await page.evaluate(() => {
      bench.hold()
      bench.surfaces[0]!.view.setFact('school', 'KTA')
      bench.surfaces[1]!.view.setFact('school', 'Sint-Jan')
      bench.flush()
    })
    const two = page
      .locator('main')
      .nth(0)
      .getByRole('group', { name: /twee antwoorden/ })
    expect(await two.textContent()).toMatch(/KTA.*of.*Sint-Jan|Sint-Jan.*of.*KTA/s)
    await two.getByRole('button', { name: 'Kies KTA' }).click()
    for (const index of [0, 1]) {
      expect(await page.evaluate((at) => bench.surfaces[at]!.view.fact('school'), index)).toEqual({
        value: 'KTA',
        others: [],
      })
    }
    await page.close()
  })

  test('[S15] a clause shows the plain words, and opens the official ones beside them', async () => {
    const page = await open()
    const clause = page.locator('.gpmi-clause')
    expect(await clause.textContent()).toContain('Je belooft dat je je best doet')
    expect(await clause.getByText('inspanningsverbintenissen').isVisible()).toBe(false)
    const opener = clause.getByRole('button', { name: 'Officiële tekst' })
    await opener.press('Enter')
    expect(await opener.getAttribute('aria-expanded')).toBe('true')
    expect(await clause.getByText('inspanningsverbintenissen').isVisible()).toBe(true)
    expect(await clause.getByText('Je belooft dat je je best doet').isVisible()).toBe(true)
    await page.close()
  })
})
