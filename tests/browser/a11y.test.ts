/**
 * Can everyone use it: axe on each state of each page, the keyboard, a phone, a screen reader's live
 * region, the printer. One file, because all of it opens the same pages of the same server.
 */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ContractId, ParticipantId } from '../../schemas/basics/index.ts'
import { violations } from '../support/axe.ts'
import { phone } from '../support/chromium.ts'
import { wish } from '../support/element-page.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer()

async function open(role: 'worker' | 'client', path: string, options: BrowserContextOptions = {}) {
  const { page } = await browser.person(options)
  await page.goto(`${server.url}/${path}#token=${server.token(role)}`)
  return page
}

async function openContract(
  role: 'worker' | 'client',
  options: BrowserContextOptions = {},
  query = '',
) {
  const page = await open(role, `contract.html?id=${server.contract}${query}`, options)
  await page.locator('gpmi-editor .gpmi-section').first().waitFor()
  return page
}

async function setAside(text: string): Promise<void> {
  const { centre, contract } = server.demo
  const participants = await server.store.participants(centre, contract)
  const client = participants.find(({ role }) => role === 'client')!
  await server.store.write([
    {
      kind: 'set-aside',
      text: {
        id: 'opzij1',
        centre,
        contract: contract as ContractId,
        participant: client.id as ParticipantId,
        why: 'rescued',
        text,
        block: null,
        bytes: null,
        reason: 'a place that is there',
        at: 1_800_000_000_000,
      },
    },
  ])
}

/** Nothing for axe by day and by night. */
async function usable(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page), colorScheme).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

describe('[E18] axe finds nothing', () => {
  test('on the list, the new contract, its problems and its links', async () => {
    const page = await open('worker', 'index.html')
    await page.locator('.contracts').waitFor()
    await usable(page)
    await page.getByRole('link', { name: 'Nieuw contract' }).click()
    for (const one of await page.locator('summary').all()) await one.click()
    await page.getByRole('button', { name: 'Contract maken' }).click()
    await page.locator('.problems').waitFor()
    await usable(page)
    await page.locator('#client').fill('Karim Aziz')
    await page.getByRole('button', { name: 'Contract maken' }).click()
    await page.locator('.links .qr').waitFor()
    await usable(page)
  })

  test('on an empty list, without a link, and with a link that does not work', async () => {
    const page = await open('client', 'index.html')
    await page.route('**/api/contracts', async (route) => {
      const answer = (await (await route.fetch()).json()) as object
      await route.fulfill({ json: { ...answer, contracts: [] } })
    })
    await page.reload()
    await page.getByRole('heading', { name: 'Er is nog geen contract' }).waitFor()
    await usable(page)
    const without = await browser.person(phone)
    await without.page.goto(`${server.url}/`)
    await without.page.locator('.people').waitFor()
    await usable(without.page)
    await without.page.goto(`${server.url}/index.html#token=0123456789abcdefghijklmnop`)
    await without.page.reload()
    await without.page.getByRole('heading', { name: 'Deze link werkt niet (meer)' }).waitFor()
    await usable(without.page)
  })

  test.each([
    ['wide and light', {}],
    ['wide and dark', { colorScheme: 'dark' as const }],
    ['on a phone', phone],
    ['on a phone in the dark', { ...phone, colorScheme: 'dark' as const }],
  ])('in writing, %s, with each panel', async (_name, options) => {
    const page = await openContract('client', options)
    await page.getByText('Alles bewaard').waitFor()
    expect(await violations(page)).toEqual([])
    const wide = !('isMobile' in options)
    for (const panel of ['people', 'help']) {
      if (wide) {
        const button = page.locator(`gpmi-editor [data-panel=${panel}]`)
        if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
      } else if (panel === 'people') await page.locator('gpmi-editor [data-view=people]').click()
      else {
        await page.keyboard.press('Escape')
        await page.locator('gpmi-editor .menu-button').click()
        expect(await violations(page)).toEqual([])
        await page.locator('gpmi-editor [data-entry=help]').click()
      }
      expect(await violations(page), panel).toEqual([])
    }
    // Keys are of use only where there is a keyboard.
    await page.locator('gpmi-editor .keys').waitFor({ state: wide ? 'visible' : 'hidden' })
  })

  test('in reading, with the official words open', async () => {
    const page = await openContract('client', {}, '&mode=read')
    await page.locator('.gpmi-disclose').first().click()
    expect(await violations(page)).toEqual([])
    // Nor the room for buttons under a promise and a goal.
    expect(await page.locator('.gpmi-actions:visible').count()).toBe(0)
    expect(await page.locator('.gpmi-official').first().isVisible()).toBe(true)
  })

  test('without a connection, and the sentence stays in sight', async () => {
    const page = await openContract('client')
    await page.getByText('Alles bewaard').waitFor()
    await page.locator(wish).first().click()
    await page.context().setOffline(true)
    const sentence = page.getByText(/^Geen verbinding\. /)
    await sentence.waitFor()
    await page.mouse.wheel(0, 4000)
    expect(await sentence.isVisible()).toBe(true)
    const box = (await sentence.boundingBox())!
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(900)
    expect(await violations(page)).toEqual([])
  })

  test('when a contract does not open', async () => {
    const page = await open('client', 'contract.html?id=nergens')
    await page.getByRole('heading', { name: 'Het contract gaat nu niet open' }).waitFor()
    expect(await violations(page)).toEqual([])
  })
})

test.each([
  ['wide', {}],
  ['on a phone', phone],
])(
  '[E17] a text set aside is offered to its writer, put back, and gone from the list, %s',
  async (_name, options) => {
    await setAside('Ik zoek een kot dicht bij de school.')
    const page = await openContract('client', options)
    const wide = !('isMobile' in options)
    if (!wide) await page.locator('[data-notice=set-aside] button').click()
    const text = page.locator('gpmi-editor blockquote')
    await text.waitFor()
    expect(await text.textContent()).toBe('Ik zoek een kot dicht bij de school.')
    expect(await violations(page)).toEqual([])
    await page.locator('gpmi-editor [data-do=ask]').click()
    await page.getByText('Echt weggooien?').waitFor()
    await page.locator('gpmi-editor [data-do=keep]').click()
    await page.locator('gpmi-editor [data-do=put-back]').click()
    await page.getByText('Er staat niets opzij.').waitFor()
    await expect
      .poll(() => page.locator('.gpmi-paper').textContent())
      .toContain('Ik zoek een kot dicht bij de school.')
  },
)

test('[E17] nobody else is shown a text that was set aside', async () => {
  await setAside('Alleen voor Amina.')
  const page = await openContract('worker')
  await page.getByText('Alles bewaard').waitFor()
  expect(await page.getByText('Alleen voor Amina.').count()).toBe(0)
})

test('[E19] [E15] the main job goes by the keyboard alone', async () => {
  const page = await openContract('client')
  await page.getByText('Alles bewaard').waitFor()
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key)
  }
  /** Goes on with Tab until what has the focus matches. */
  const tabTo = async (what: RegExp, most = 120) => {
    for (let turn = 0; turn < most; turn++) {
      await page.keyboard.press('Tab')
      const name = await page.evaluate(() => {
        let at = document.activeElement
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
        return `${at?.getAttribute('aria-label') ?? ''} ${at?.textContent ?? ''}`.trim()
      })
      if (what.test(name)) return
    }
    throw new Error(`Expected Tab to reach ${what}`)
  }
  // The first stop of the page leads past what is repeated on each page.
  await keys('Tab')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
  await keys('Enter')
  await tabTo(/^✓?◐?○?\s*Wat wil ik\?/)
  await keys('Enter', 'Control+End')
  await page.keyboard.type('Ik wil ook leren koken. ')
  await expect
    .poll(() => page.locator('.gpmi-paper').textContent())
    .toContain('Ik wil ook leren koken.')
  await page.getByText('Alles bewaard').waitFor()

  // Alt+F10 to the tools, arrows along them, Escape back to the text.
  await keys('Alt+F10', 'ArrowRight', 'ArrowRight')
  expect(
    await page.evaluate(() => {
      const inside = document.querySelector('gpmi-editor')!.shadowRoot!
      return inside.activeElement?.getAttribute('data-tool')
    }),
  ).toBe('strong')
  await keys('Escape')
  expect(await page.evaluate(() => document.activeElement?.classList.contains('gpmi-paper'))).toBe(
    true,
  )

  const goals = await page.locator('.gpmi-goal').count()
  await tabTo(/^Nieuw doel$/)
  await keys('Enter')
  await expect.poll(() => page.locator('.gpmi-goal').count()).toBe(goals + 1)
  await page.keyboard.type('Ik kook twee keer per week.')
  await expect
    .poll(() => page.locator('.gpmi-goal').nth(goals).textContent())
    .toContain('Ik kook twee keer per week.')
  const cards = await page.locator('.gpmi-card').count()
  await tabTo(/^Afspraak van Amina/)
  await keys('Enter')
  await expect.poll(() => page.locator('.gpmi-card').count()).toBe(cards + 1)
  await page.keyboard.type('Ik volg de kookles.')
  await expect
    .poll(() => page.locator('.gpmi-goal').nth(goals).textContent())
    .toContain('Ik volg de kookles.')

  await tabTo(/invullen/)
  const key = await page.evaluate(() =>
    document.activeElement?.closest('[data-key]')?.getAttribute('data-key'),
  )
  await keys('Enter')
  const kind = await page.evaluate(() => (document.activeElement as HTMLInputElement).type)
  if (kind === 'date') await page.keyboard.type('10012026')
  else if (kind === 'select-one') await keys('ArrowDown')
  else await page.keyboard.type('12')
  await keys('Enter')
  await expect.poll(() => page.locator(`[data-key="${key}"] .gpmi-fact-empty`).count()).toBe(0)
  await page.getByText('Alles bewaard').waitFor()

  await keys('F6')
  expect(
    await page.evaluate(
      () =>
        document.querySelector('gpmi-editor')!.shadowRoot!.activeElement?.closest('aside') !== null,
    ),
  ).toBe(true)
})

test('[E14] on a phone one question at a time is written, and reading shows the whole', async () => {
  const page = await openContract('client', phone)
  await page.getByText('Alles bewaard').waitFor()
  const visible = () => page.locator('.gpmi-section:visible .gpmi-question').allTextContents()
  const questions = await page.locator('.gpmi-section .gpmi-question').allTextContents()
  await expect.poll(visible).toEqual(questions.slice(0, 1))
  await page.locator('gpmi-editor [data-step=next]').tap()
  await expect.poll(visible).toEqual(questions.slice(1, 2))
  await page.locator('gpmi-editor .steps').getByText(`2 van ${questions.length}`).waitFor()
  await page.locator('gpmi-editor [data-step=all]').tap()
  await page
    .locator('gpmi-editor dialog')
    .getByRole('button', { name: /Wat spreken we af/ })
    .tap()
  await expect.poll(visible).toEqual(['Wat spreken we af?'])
  await page.locator('gpmi-editor [data-view=read]').tap()
  await expect.poll(async () => (await visible()).length).toBe(questions.length)
  expect(await page.locator('[contenteditable=true]').count()).toBe(0)
  await page.locator('gpmi-editor [data-view=write]').tap()
  await expect.poll(visible).toEqual(['Wat spreken we af?'])
})

test('[E14] the first press in a question that someone leafed to on a phone stays in that question', async () => {
  const page = await openContract('client', phone)
  await page.getByText('Alles bewaard').waitFor()
  const visible = () => page.locator('.gpmi-section:visible .gpmi-question').allTextContents()
  for (let step = 0; step < 4; step += 1) {
    await page.locator('gpmi-editor [data-step=next]').tap()
  }
  await expect.poll(visible).toEqual(['Wat spreken we af?'])
  const goals = await page.locator('.gpmi-goal').count()
  await page.getByRole('button', { name: 'Nieuw doel' }).tap()
  await expect.poll(() => page.locator('.gpmi-goal').count()).toBe(goals + 1)
  await page.keyboard.type('Ik leer rijden.')
  await page.locator('.gpmi-goal', { hasText: 'Ik leer rijden.' }).waitFor()
  expect(await visible()).toEqual(['Wat spreken we af?'])
})

test.each([360, 320])('[E20] at %i px nothing goes over the edge, on each page', async (width) => {
  const size = { ...phone, viewport: { width, height: 720 } }
  const over = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const page = await open('worker', 'index.html', size)
  await page.locator('.contracts').waitFor()
  expect(await over(page)).toBe(0)
  await page.goto(`${server.url}/new.html`)
  for (const one of await page.locator('summary').all()) await one.click()
  expect(await over(page)).toBe(0)
  for (const lang of ['nl', 'fr', 'de']) {
    await page.goto(`${server.url}/contract.html?id=${server.contract}&lang=${lang}`)
    await page.locator('.gpmi-section').first().waitFor()
    await page.locator('gpmi-editor .steps').waitFor()
    expect(await over(page), lang).toBe(0)
    const small = await page.evaluate(() => {
      const inside = document.querySelector('gpmi-editor')!.shadowRoot!
      return [...inside.querySelectorAll<HTMLElement>('button, select')]
        .filter(
          (control) => control.offsetParent !== null && control.getBoundingClientRect().height < 44,
        )
        .map((control) => control.textContent)
    })
    expect(small, lang).toEqual([])
    await page.locator('gpmi-editor [data-view=read]').click()
    expect(await over(page), `${lang} reading`).toBe(0)
  }
})

test('[E16] a screen reader hears who comes, and no caret that moves', async () => {
  const page = await openContract('client')
  await page.getByText('Alles bewaard').waitFor()
  await page.evaluate(() => {
    const live = document.querySelector('gpmi-editor')!.shadowRoot!.querySelector('.live')!
    const said: string[] = []
    ;(window as never as { said: string[] }).said = said
    new MutationObserver(() => said.push(live.textContent!.trim())).observe(live, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  await page.waitForTimeout(2000)
  const other = await openContract('worker')
  await other.locator(wish).first().click()
  await other.keyboard.press('ArrowDown')
  const said = () =>
    page.evaluate(() => (window as never as { said: string[] }).said.filter((text) => text !== ''))
  await expect.poll(said).toEqual(['Sara Peeters is erbij gekomen.'])
  const button = page.locator('gpmi-editor .who')
  await expect.poll(() => button.textContent()).toContain('Sara Peeters')
  expect(await button.locator('.sign').count()).toBe(2)
})

test('[E9] leaving warns while something written could be lost, and not otherwise', async () => {
  const page = await openContract('client')
  await page.getByText('Alles bewaard').waitFor()
  const warns = () =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
  expect(await warns()).toBe(false)
  await page.evaluate(() =>
    document.querySelector('gpmi-editor')!.setAttribute('local-copy', 'off'),
  )
  await page.evaluate(() => {
    const element = document.querySelector('gpmi-editor')!
    element.setAttribute('mode', 'read')
  })
  await page.locator('.gpmi-reading').waitFor()
  await page.evaluate(() => document.querySelector('gpmi-editor')!.setAttribute('mode', 'write'))
  await page.locator('[contenteditable=true]').waitFor()
  await page.getByText('Alles bewaard').waitFor()
  await page.context().setOffline(true)
  await page.getByText(/^Geen verbinding\. /).waitFor()
  await page.locator(wish).first().click()
  await page.keyboard.type('Niet verloren. ')
  await expect.poll(warns).toBe(true)
  await page.getByText('Laat deze pagina open').waitFor()
  // The browser itself asks, and who stays has their words.
  const [asked] = await Promise.all([
    page.waitForEvent('dialog'),
    page.close({ runBeforeUnload: true }),
  ])
  expect(asked.type()).toBe('beforeunload')
  await asked.dismiss()
  expect(await page.locator(wish).first().textContent()).toContain('Niet verloren. ')
  await page.context().setOffline(false)
  await page.getByText('Alles bewaard').waitFor()
  expect(await warns()).toBe(false)
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })])
})

test('[E12] [E13] the reading view follows the contract, and what was opened stays open', async () => {
  const page = await openContract('worker', {}, '&mode=read')
  let asked = 0
  page.on('response', (response) => {
    if (response.url().endsWith('/document')) asked += 1
  })
  await page.locator('.gpmi-disclose').first().click()
  expect(await page.locator('.gpmi-goal .gpmi-side-name').allTextContents()).toEqual(
    expect.arrayContaining(['Amina Haddad', 'Het OCMW']),
  )
  const writer = await openContract('client')
  await writer.locator(wish).first().click()
  await writer.keyboard.type('Nieuw woord. ')
  await writer.getByText('Alles bewaard').waitFor()
  await page.evaluate(() => {
    window.dispatchEvent(new Event('online'))
  })
  await expect.poll(() => page.locator('.gpmi-reading').textContent()).toContain('Nieuw woord.')
  expect(await page.locator('.gpmi-official').first().isVisible()).toBe(true)
  const status = page.waitForResponse((response) => response.url().endsWith('/document'))
  await page.evaluate(() => {
    window.dispatchEvent(new Event('online'))
  })
  expect((await status).status()).toBe(304)
  expect(asked).toBeGreaterThan(0)
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  expect(scripts.filter((name) => /writing-session/.test(name))).toEqual([])
})

test('[E23] printed, there is the contract alone, with the official words and lines to sign', async () => {
  const page = await openContract('client', { colorScheme: 'dark' })
  await page.getByText('Alles bewaard').waitFor()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const inside = (selector: string) => page.locator(`gpmi-editor ${selector}`)
  for (const chrome of ['.top header', '.tools', '.outline-side', 'aside']) {
    expect(await inside(chrome).first().isVisible(), chrome).toBe(false)
  }
  expect(await page.locator('.bar').isVisible()).toBe(false)
  expect(await page.locator('.gpmi-offers').first().isVisible()).toBe(false)
  expect(await page.locator('.gpmi-official').first().isVisible()).toBe(true)
  expect(await page.locator('.gpmi-section:visible').count()).toBe(11)
  const signatures = await inside('.signatures').textContent()
  expect(signatures).toMatch(/Amina Haddad.*Handtekening/s)
  expect(signatures).toMatch(/Voor OCMW Voorbeeldstad/)
  expect(signatures).not.toContain('Sara Peeters')
  const lines = (text: string) => page.locator('.gpmi-line').filter({ hasText: text }).first()
  // Nobody filled it in and nobody has to: no blank on paper. What is needed has one.
  await expect.poll(() => lines('Die krijg ik zo:').isVisible()).toBe(false)
  expect(await lines('Tekent nog iemand mee?').isVisible()).toBe(false)
  expect(await lines('Mijn studietoelage:').isVisible()).toBe(true)
  expect(await lines('na de eerste examens:').isVisible()).toBe(true)
  expect(await lines('Ik ben Amina Haddad').isVisible()).toBe(true)
  expect(await inside('.print-head').textContent()).toContain('Nog niet getekend')
  await expect.poll(() => page.locator('.gpmi-feasible:visible').count()).toBe(0)
  const colours = await page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('.gpmi-line p')!)
    return [style.color, getComputedStyle(document.body).backgroundColor]
  })
  expect(colours[0]).toBe('rgb(0, 0, 0)')
  await page.emulateMedia({ media: null })
  await page.getByRole('button', { name: 'Nieuw doel' }).click()
  await page.emulateMedia({ media: 'print' })
  const invitations = await page.evaluate(() =>
    [...document.querySelectorAll('.gpmi-line[data-empty] > p')].map(
      (line) => getComputedStyle(line, '::after').content,
    ),
  )
  expect(invitations.length).toBeGreaterThan(0)
  expect(new Set(invitations)).toEqual(new Set(['none']))
})
