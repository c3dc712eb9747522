/** [E43] A page that sets less than the element needs, or the wrong thing, or sets it late. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { openForeignPage } from '../support/element-page.ts'
import { shot } from '../support/shot.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer({ oneServer: true })

/** What the page can do with the element: the names of properties, and a token as the page would get it. */
type Given = Readonly<Record<string, string | null>>

interface Tools {
  readonly tokens: Readonly<Record<string, string>>
  readonly heard: readonly (readonly [string, { readonly code?: string }])[]
}

/** A page of another origin with an element of which only this is set; its clock stands still. */
async function foreign(attributes: Given, body = '<main id="here"></main>'): Promise<Page> {
  const person = await openForeignPage(browser, server, { body, size: { width: 360, height: 640 } })
  await person.page.clock.install()
  await person.page.evaluate((given) => {
    const element = document.createElement('gpmi-editor')
    for (const [name, value] of Object.entries(given)) element.setAttribute(name, value!)
    document.querySelector('#here')!.append(element)
  }, attributes)
  return person.page
}

/** Sets the function: what it does is one of these. */
function setToken(page: Page, how: 'good' | 'rejects' | 'never' | 'garbage'): Promise<void> {
  return page.evaluate((which) => {
    const { tokens } = window as unknown as Tools
    const ways: Record<typeof which, () => Promise<unknown>> = {
      good: async () => tokens.client,
      rejects: () => Promise.reject(new Error('no session')),
      never: () => new Promise(() => {}),
      garbage: async () => '<!doctype html> sign in',
    }
    Object.assign(document.querySelector('gpmi-editor')!, { getToken: ways[which] })
  }, how)
}

function codes(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() =>
    (window as unknown as Tools).heard
      .filter(([type]) => type === 'gpmi-error')
      .map(([, detail]) => detail.code),
  )
}

const said = (page: Page) => page.locator('gpmi-editor .failure p')
const text = (page: Page) => page.locator('gpmi-editor .gpmi-section').first()

describe('[E43] what a page did not set', () => {
  test('is said after three seconds and not before, and it goes on by itself when it is set', async () => {
    const page = await foreign({ server: server.url })
    await page.clock.runFor(2900)
    expect(await said(page).count()).toBe(0)
    await page.clock.runFor(200)
    await said(page).waitFor()
    expect(await said(page).textContent()).toBe(
      'Dit ligt niet aan jou. Er is niets verloren.\n\nVoor wie deze pagina maakt:\n' +
        '<gpmi-editor> heeft geen contract. Zet erbij welk contract het is: contract="…".\n' +
        '<gpmi-editor> heeft geen getToken. Geef het in een script een functie die een token geeft: ' +
        'editor.getToken = async () => token.',
    )
    expect(await codes(page)).toEqual(['no-contract'])
    await shot(page, 'unset-360')
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 1200, height: 700 })
    await shot(page, 'unset-wide')
    await page.evaluate((contract) => {
      document.querySelector('gpmi-editor')!.setAttribute('contract', contract)
    }, server.contract)
    await page.clock.runFor(3100)
    await expect.poll(() => codes(page)).toEqual(['no-contract', 'no-get-token'])
    await setToken(page, 'good')
    await text(page).waitFor()
    expect(await said(page).count()).toBe(0)
  })

  test.each(['fr', 'de'])('in %s', async (lang) => {
    const page = await foreign({ server: server.url, contract: server.contract, lang })
    await page.clock.runFor(3100)
    await said(page).waitFor()
    expect(await said(page).textContent()).toContain(
      lang === 'fr' ? 'Ce n’est pas votre faute.' : 'Das liegt nicht an Ihnen.',
    )
    await shot(page, `unset-${lang}`)
  })

  test('does not flash when all is set in time, nor when the element is gone by then', async () => {
    const page = await foreign({ server: server.url })
    await page.clock.runFor(2000)
    await page.evaluate((contract) => {
      document.querySelector('gpmi-editor')!.setAttribute('contract', contract)
    }, server.contract)
    await page.clock.runFor(2000)
    await setToken(page, 'good')
    await text(page).waitFor()
    await page.clock.runFor(4000)
    expect(await codes(page)).toEqual([])
    await page.evaluate(() => document.querySelector('gpmi-editor')!.remove())
    await page.evaluate(() => {
      const empty = document.createElement('gpmi-editor')
      document.querySelector('#here')!.append(empty)
      empty.remove()
    })
    await page.clock.runFor(4000)
    expect(await codes(page)).toEqual([])
  })

  test('is the server: no address at all, and none where the page itself comes from', async () => {
    const page = await foreign({ server: 'http://', contract: server.contract })
    await setToken(page, 'good')
    await page.clock.runFor(3100)
    await said(page).waitFor()
    expect(await codes(page)).toEqual(['bad-server'])
    await page.evaluate(() => document.querySelector('gpmi-editor')!.removeAttribute('server'))
    await expect
      .poll(
        async () => {
          await page.clock.runFor(2000)
          return codes(page)
        },
        { timeout: 20_000 },
      )
      .toEqual(['bad-server', 'no-server'])
    expect(await said(page).textContent()).toContain(
      `Op ${server.portal.origin}/ staat geen Samenspraak.`,
    )
    await page.evaluate((url) => {
      document.querySelector('gpmi-editor')!.setAttribute('server', url)
    }, server.url)
    await text(page).waitFor()
  })

  test.each([
    ['rejects', 'token-failed', 3000],
    ['never', 'token-late', 21_000],
    ['garbage', 'token-garbage', 100],
  ] as const)('a getToken that %s is said, and can be asked again', async (how, code, time) => {
    const page = await foreign({ server: server.url })
    await setToken(page, how)
    await page.evaluate((contract) => {
      document.querySelector('gpmi-editor')!.setAttribute('contract', contract)
    }, server.contract)
    await expect
      .poll(
        async () => {
          await page.clock.runFor(time)
          return codes(page)
        },
        { timeout: 20_000 },
      )
      .toEqual([code])
    await said(page).waitFor()
    expect(await said(page).textContent()).toMatch(
      /^We weten nu niet wie je bent\..*\n\n.*getToken gaf/s,
    )
    await shot(page, code)
    expect(await violations(page)).toEqual([])
    await setToken(page, 'good')
    await page.locator('gpmi-editor .failure button').click()
    await text(page).waitFor()
  })
})
