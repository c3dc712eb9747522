/** The paper in pages of others and for everyone: styles, shadow roots, axe, zoom, reading. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import {
  outline,
  put,
  useSmallContract,
  violations,
  whole,
} from '../support/surface/small-contract.ts'

const open = useSmallContract()

const hostile = `
  * { color: red !important; font-size: 7px !important; display: inline !important; text-transform: uppercase; letter-spacing: 9px }
  p, div, section { margin: 40px !important; float: left; width: 50px }
  button, input, select { display: none !important }
  *::before { content: 'STOLEN' !important }
  [hidden] { display: block !important }
`

describe('in another page', () => {
  test('[S20] styles of the page do not reach the paper, nor those of the paper the page', async () => {
    const plain = await open()
    const measure = (page: Page) =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '.gpmi-surface .gpmi-line > p, .gpmi-surface h2, .gpmi-surface button',
          ),
        ].map((element) => {
          const style = getComputedStyle(element)
          return [
            style.color,
            style.fontSize,
            style.display,
            style.textTransform,
            style.letterSpacing,
            style.marginTop,
            style.float,
          ].join(' ')
        }),
      )
    const wanted = await measure(plain)
    await plain.close()
    const page = await open({}, { css: hostile })
    expect(await measure(page)).toEqual(wanted)
    expect(await page.locator('.gpmi-official').first().isVisible()).toBe(false)
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p class="gpmi-card" id="mine-too">x</p>')
    })
    expect(
      await page
        .locator('#mine-too')
        .evaluate((element) => getComputedStyle(element).backgroundColor),
    ).toBe('rgba(0, 0, 0, 0)')
    await page.close()
  })

  test('[S21] it works in a shadow root of the page, and takes its styles along when it is moved', async () => {
    const page = await open({ inside: 'shadow', people: 2 })
    const first = page.locator('main').nth(0)
    expect(
      await first
        .locator('h2')
        .first()
        .evaluate((title) => getComputedStyle(title).marginTop),
    ).toBe('0px')
    await first.getByText('Ik wil leraar worden.').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Ja.')
    expect(await page.locator('main').nth(1).getByText('Ik wil leraar worden. Ja.').count()).toBe(1)
    await page.evaluate(() => {
      const [surface] = bench.surfaces
      const elsewhere = document.createElement('main')
      elsewhere.id = 'elsewhere'
      document.body.append(elsewhere)
      elsewhere.append(surface!.host.shadowRoot!.firstElementChild!)
      surface!.view.updateRoot()
    })
    const moved = page.locator('#elsewhere')
    expect(
      await moved
        .locator('h2')
        .first()
        .evaluate((title) => getComputedStyle(title).marginTop),
    ).toBe('0px')
    await moved.getByText('Eerst mijn diploma.').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Nu.')
    expect((await outline(page, 1))[2]).toBe('Eerst mijn diploma. Nu.')
    await page.close()
  })

  test('[S22] destroying it leaves the page as it was', async () => {
    const page = await open()
    await page.evaluate(() => bench.surfaces[0]!.view.destroy())
    expect(
      await page.evaluate(() => [
        document.querySelector('main')!.innerHTML,
        document.adoptedStyleSheets.length,
      ]),
    ).toEqual(['', 0])
    await page.close()
  })
})

describe('for everyone', () => {
  for (const [name, where] of [
    ['wide', { width: 1100 }],
    ['on a phone of 360 px', { width: 360, touch: true }],
  ] as const) {
    for (const language of ['nl', 'fr', 'de'] as const) {
      test(`[S23] axe finds nothing: ${name}, ${language}`, async () => {
        const page = await open({ language }, where)
        await page.locator('.gpmi-disclose').first().click()
        await put(page, 'does', 2)
        expect(await violations(page)).toEqual([])
        await page.close()
      })
    }
  }

  test('[S23] axe finds nothing where one may only read', async () => {
    const page = await open({ editable: false, facts: { school: { value: 'KTA' } } })
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  test('[S24] nothing goes over the edge at 320 px, which is 400 % of 1280 px', async () => {
    const page = await open({}, { width: 320, touch: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.gpmi-button, .gpmi-input')]
        .filter(
          (element) =>
            element.getClientRects().length > 0 && element.getBoundingClientRect().height < 44,
        )
        .map((element) => element.outerHTML.slice(0, 100)),
    )
    expect(small).toEqual([])
    await page.close()
  })

  test('[S24] in no language does the handle of a block go over the edge, at any width', async () => {
    for (const width of [500, 660, 768, 900, 1400]) {
      const page = await open({ language: 'de' }, { width, css: 'main { margin: 0 !important }' })
      for (const block of ['one', 'two', 'school', 'aim', 'does']) {
        await put(page, block, 0)
        expect([
          width,
          block,
          await page.evaluate(() => document.documentElement.scrollWidth),
        ]).toEqual([width, block, width])
      }
      await page.close()
    }
  })

  test('[S23] axe finds nothing on the offer to go where somebody points', async () => {
    const page = await open({}, { height: 400 })
    await page.evaluate(() => {
      const pointing = { block: 'mine', count: 1 }
      bench.surfaces[0]!.view.setPresence([
        { client: 11, person: bench.person(1, 'Sara'), cursor: null, pointing },
      ])
    })
    await page.locator('.gpmi-pointing').waitFor()
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  test('[S25] one who may only read can read everything and change nothing', async () => {
    const page = await open({ editable: false })
    await page.getByText('Ik wil leraar worden.').click()
    await page.keyboard.type('nee')
    expect(await outline(page)).toEqual(whole)
    expect(
      await page.getByRole('button', { name: /alinea|Afspraak|weghalen|invullen/ }).count(),
    ).toBe(0)
    await page.getByRole('button', { name: 'Kijk hier' }).click()
    expect(await page.evaluate(() => bench.surfaces[0]!.presence?.pointing)).toEqual({
      block: 'one',
      count: 1,
    })
    await page.close()
  })
})
