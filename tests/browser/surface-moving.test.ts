/** Getting about on the paper by keyboard, and pointing, in Chromium. */
import { describe, expect, test } from 'vitest'
import { outline, outlineWith, put, useSmallContract } from '../support/surface/small-contract.ts'

const open = useSmallContract()

describe('getting about', () => {
  test('[S16] Tab goes through fields and texts in the order of reading, and out at the end', async () => {
    const page = await open()
    await page.evaluate(() => {
      const last = document.createElement('button')
      last.textContent = 'na het contract'
      document.body.append(last)
    })
    await put(page, 'one', 0)
    const seen: string[] = []
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab')
      const here = await page.evaluate(() => {
        const { view } = bench.surfaces[0]!.view
        const active = document.activeElement
        if (active === view.dom) return `text ${view.state.selection.$from.parent.attrs.id}`
        return (
          active?.closest('label')?.querySelector('.gpmi-label')?.textContent ??
          active?.textContent ??
          ''
        )
      })
      seen.push(here)
      if (here === 'na het contract') break
    }
    const fields = seen.filter((stop) => stop !== 'Kijk hier')
    expect(fields).toEqual([
      'Nog een alinea',
      'text school',
      'mijn school invullen',
      'Officiële tekst',
      'text after',
      'Nog een alinea',
      'text aim',
      'Waarover gaat het?',
      'Hoe belangrijk?',
      'Tegen wanneer?',
      'Wie?',
      'text does',
      'Tegen wanneer?',
      'Hoe vaak?',
      'Afspraak weghalen',
      'Afspraak van Amina',
      'Afspraak van het OCMW',
      'Afspraak van iemand anders',
      'Doel weghalen',
      'Nieuw doel',
      'Nog een alinea',
      'na het contract',
    ])
    expect(seen).toContain('Kijk hier')
    await page.close()
  })

  test('[S17] arrows go from text to text over the edges of cards, clauses and sections', async () => {
    const page = await open()
    await put(page, 'two', 19)
    const places: string[] = []
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press('ArrowDown')
      places.push(
        await page.evaluate(async () => {
          // Where a key of the browser's own took the caret, the text hears of in a later task.
          for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
          const { selection } = bench.surfaces[0]!.view.view.state
          const { node } = selection as unknown as { node?: { attrs: { id: string } } }
          return node?.attrs.id ?? selection.$from.parent.attrs.id
        }),
      )
    }
    expect([...new Set(places)]).toEqual(['school', 'fixed', 'after', 'aim', 'does', 'enough'])
    await page.close()
  })

  test('[S18] pointing shows the block to the others, and says it to them', async () => {
    const page = await open({ people: 2 })
    await put(page, 'two', 2)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => bench.surfaces[0]!.presence?.pointing)).toEqual({
      block: 'two',
      count: 1,
    })
    await page.evaluate(() => {
      const pointing = bench.surfaces[0]!.presence!.pointing as { block: string; count: number }
      bench.surfaces[1]!.view.setPresence([
        { client: 10, person: bench.person(1, 'Sara'), cursor: null, pointing },
      ])
    })
    expect(await page.locator('main').nth(1).locator('.gpmi-pointed').textContent()).toContain(
      'Eerst mijn diploma.',
    )
    expect(await page.evaluate(() => bench.surfaces[1]!.said[0])).toBe(
      'Sara wijst naar: Eerst mijn diploma.',
    )
    await page.close()
  })

  test('[S18] who does not have it in sight is offered to go there, by key too, and is not moved', async () => {
    const page = await open({ people: 2 }, { height: 500 })
    const bar = page.locator('main').nth(0).getByRole('group', { name: 'Sara wil je iets tonen.' })
    const scrolled = () => page.evaluate(() => window.scrollY)
    const point = (block: string, count: number) =>
      page.evaluate(
        ([block, count]) => {
          const pointing = { block, count }
          bench.surfaces[0]!.view.setPresence([
            { client: 11, person: bench.person(1, 'Sara'), cursor: null, pointing },
          ])
        },
        [block, count] as const,
      )
    await put(page, 'one', 0)
    await page.evaluate(() => window.scrollTo(0, 0))
    await point('mine', 1)
    await bar.waitFor()
    expect(await scrolled()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ga erheen')
    await page.keyboard.press('Escape')
    expect(await bar.isVisible()).toBe(false)
    await page.keyboard.type('Hier. ')
    expect((await outline(page))[1]).toBe('Hier. Ik wil leraar worden.')
    await point('mine', 2)
    await bar.waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    expect(await bar.isVisible()).toBe(false)
    expect(await scrolled()).toBeGreaterThan(0)
    await page.keyboard.type('Ja: ')
    expect(await outline(page)).toContain('Ja: Ik ga naar de les.')
    await point('mine', 3)
    await page.waitForTimeout(200)
    expect(await bar.isVisible()).toBe(false)
    await page.close()
  })

  test('[S18] the offer goes away when the block comes into sight, or is pointed at no more', async () => {
    const page = await open({}, { height: 500 })
    const bar = page.locator('.gpmi-pointing')
    const tell = (count: number | null) =>
      page.evaluate((count) => {
        const pointing = count === null ? null : { block: 'mine', count }
        bench.surfaces[0]!.view.setPresence([
          { client: 11, person: bench.person(1, 'Sara'), cursor: null, pointing },
        ])
      }, count)
    await tell(1)
    await bar.waitFor()
    await tell(null)
    expect(await bar.isVisible()).toBe(false)
    await tell(2)
    await bar.waitFor()
    await page.locator('.gpmi-card').scrollIntoViewIfNeeded()
    await bar.waitFor({ state: 'hidden' })
    await page.close()
  })

  test('[S19] goTo brings a block into view with the caret in it', async () => {
    const page = await open()
    await page.evaluate(() => bench.surfaces[0]!.view.goTo('mine'))
    await page.keyboard.type('Ja: ')
    expect(await outline(page)).toEqual(
      outlineWith({ 'Ik ga naar de les.': 'Ja: Ik ga naar de les.' }),
    )
    await page.close()
  })
})
