/**
 * The element in pages of somebody else: their stylesheet, their shadow roots, moved, doubled, taken
 * out and put back. One file, because every test is about the same foreign page.
 */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { newContractResponse } from '../../schemas/api/index.ts'
import { addElement, openForeignPage, wish } from '../support/element-page.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer()

async function foreign(
  body = '<main id="here"></main>',
  css = '',
  size?: { width: number; height: number },
) {
  const { page } = await openForeignPage(browser, server, { body, css, ...(size && { size }) })
  return page
}

/** Everything that stands in the wish, as one text. */
function textOfWish(scope: string): string {
  return `(() => [...document.querySelectorAll('${scope} ${wish}')].map((p) => p.textContent).join('|'))()`
}

describe('in a foreign page', () => {
  test('[E1] what a server rendered is read until the contract is open, and comes back when it closes', async () => {
    const page = await foreign()
    await page.evaluate(() => {
      const element = (window as never as { make: (role: string) => HTMLElement }).make('client')
      element.innerHTML = '<article slot="document"><p>Het contract als tekst.</p></article>'
      document.querySelector('#here')!.append(element)
    })
    const served = page.getByText('Het contract als tekst.')
    expect(await served.isVisible()).toBe(true)
    await page.locator('gpmi-editor .gpmi-section').first().waitFor()
    expect(await served.isVisible()).toBe(false)
    // The text is ordinary DOM of the page: the page's own query finds it.
    expect(await page.locator('body > main > gpmi-editor > .gpmi-doc[slot=document]').count()).toBe(
      1,
    )
    await page.evaluate(() => document.querySelector('gpmi-editor')!.removeAttribute('contract'))
    await served.waitFor({ state: 'visible' })
    expect(await page.locator('.gpmi-section').count()).toBe(0)
  })

  const hostile = `
    * { color: red !important; font: italic 40px/3 serif !important; letter-spacing: 9px !important;
        text-transform: uppercase !important; text-align: right !important; margin: 31px !important;
        text-indent: 50px !important; border: 7px solid lime !important; float: left !important; }
    div, p, h2, button, input, section { display: inline !important; padding: 44px !important;
        background: yellow !important; max-width: 90px !important; }
    gpmi-editor { float: none !important; margin: 0 !important; border: 0 !important; padding: 0 !important; }
    html { font-size: 16px !important; }
    body, main, html { float: none !important; margin: 0 !important; border: 0 !important; display: block !important; }`

  test('[E2] the stylesheet of a page changes neither the paper nor what is around it', async () => {
    const looks = async (css: string) => {
      const page = await foreign('<main id="here"></main>', css)
      await addElement(page, 'client')
      for (const part of ['.outline', '.tools', '.rail']) {
        await page.locator(`gpmi-editor ${part} button`).first().waitFor()
      }
      return page.evaluate(() => {
        const properties = [
          'color',
          'fontFamily',
          'fontSize',
          'fontStyle',
          'lineHeight',
          'letterSpacing',
          'textTransform',
          'textAlign',
          'textIndent',
          'display',
          'float',
          'paddingTop',
          'marginTop',
          'backgroundColor',
          'borderTopWidth',
          'maxWidth',
        ] as const
        const element = document.querySelector('gpmi-editor')!
        const inside = element.shadowRoot!
        const found = [
          ['.gpmi-doc', element.querySelector('.gpmi-doc')],
          ...[
            '.gpmi-question',
            '.gpmi-line p',
            '.gpmi-clause',
            '.gpmi-fact',
            '.gpmi-card',
            // The first of all may be one that comes late.
            '.gpmi-clause .gpmi-button',
            '.gpmi-input',
          ].map((selector) => [selector, element.querySelector(selector)] as const),
          ...[
            '.frame',
            '.title',
            '.outline button',
            '.tools button',
            '.status',
            '.rail button',
          ].map((selector) => [selector, inside.querySelector(selector)] as const),
        ] as const
        return found.map(([name, at]) => {
          const style = getComputedStyle(at as Element)
          return [
            name,
            Object.fromEntries(properties.map((property) => [property, style[property]])),
          ]
        })
      })
    }
    const plain = await looks('')
    const attacked = await looks(hostile)
    expect(plain).toHaveLength(14)
    expect(attacked).toEqual(plain)
  })

  test('[E2] nothing of ours reaches the page, and custom properties and parts do reach us', async () => {
    const page = await foreign(
      '<h2 class="gpmi-question">Van de pagina</h2><main id="here"></main>',
      'gpmi-editor { --gpmi-accent: rgb(120, 0, 120); } gpmi-editor::part(title) { color: rgb(0, 0, 200); }',
    )
    const own = () =>
      page.evaluate(() => {
        const { font, color, margin } = getComputedStyle(document.querySelector('h2')!)
        return { font, color, margin }
      })
    const before = await own()
    await addElement(page, 'client')
    expect(await own()).toEqual(before)
    const given = await page.evaluate(() => {
      const element = document.querySelector('gpmi-editor')!
      return {
        title: getComputedStyle(element.shadowRoot!.querySelector('.title')!).color,
        own: getComputedStyle(element.querySelector('.gpmi-own')!).color,
      }
    })
    expect(given).toEqual({ title: 'rgb(0, 0, 200)', own: 'rgb(120, 0, 120)' })
    await page.evaluate(() => document.querySelector('gpmi-editor')!.remove())
    await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    expect(await own()).toEqual(before)
  })

  test('[E3] it is written in within a shadow root in the shadow root of a portal, and others see it', async () => {
    const page = await foreign('<div id="portal"></div>')
    await page.evaluate(() => {
      const root = document.querySelector('#portal')!.attachShadow({ mode: 'open' })
      root.innerHTML = '<section id="inner"></section>'
      root
        .querySelector('#inner')!
        .attachShadow({ mode: 'open' })
        .append((window as never as { make: (role: string) => HTMLElement }).make('client'))
    })
    const other = await foreign()
    await addElement(other, 'worker')
    await page.locator('gpmi-editor .gpmi-section').first().waitFor()
    await page.locator(wish).first().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Uit het portaal.')
    await expect.poll(() => other.evaluate(textOfWish('gpmi-editor'))).toContain('Uit het portaal.')
    await other.locator(wish).first().click()
    await other.keyboard.press('Home')
    await other.keyboard.type('Terug! ')
    await expect.poll(() => page.locator(wish).first().textContent()).toContain('Terug! ')
    // The stylesheet stands in that shadow root, and the page has none of it.
    expect(
      await page
        .locator('.gpmi-question')
        .first()
        .evaluate((at) => getComputedStyle(at).fontWeight),
    ).toBe('700')
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
  })

  test('[E4] moved within the page, and into a shadow root, it stays open and typing goes on', async () => {
    const page = await foreign('<main id="here"></main><aside id="there"></aside>')
    let sockets = 0
    page.on('websocket', () => {
      sockets += 1
    })
    await addElement(page, 'client')
    await page.locator(wish).first().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Een.')
    await page.evaluate(() =>
      document.querySelector('#there')!.append(document.querySelector('gpmi-editor')!),
    )
    await page.locator(`#there ${wish}`).first().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Twee.')
    await page.evaluate(() => {
      const root = document.querySelector('#here')!.attachShadow({ mode: 'open' })
      root.append(document.querySelector('gpmi-editor')!)
    })
    await page.locator(wish).first().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Drie.')
    const text = await page.locator(wish).first().textContent()
    for (const word of ['Een.', 'Twee.', 'Drie.']) expect(text).toContain(word)
    expect(sockets).toBe(1)
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    await page.getByText('Alles bewaard').waitFor()
  })

  test('[E5] two on one page are two: what one writes the other receives from the server', async () => {
    const page = await foreign('<main id="here"></main><main id="there"></main>')
    await addElement(page, 'client')
    await addElement(page, 'worker', { lang: 'fr' }, '#there')
    await page.locator(`#here ${wish}`).first().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Naast elkaar.')
    await expect.poll(() => page.evaluate(textOfWish('#there'))).toContain('Naast elkaar.')
    await page.locator('#there gpmi-editor').getByText('Tout est enregistré').waitFor()
    await page.locator('#here gpmi-editor').getByText('Alles bewaard').waitFor()
    await page.evaluate(() => document.querySelector('#here gpmi-editor')!.remove())
    await page.locator(`#there ${wish}`).first().click()
    await page.keyboard.type('Nog ')
    expect(await page.evaluate(textOfWish('#there'))).toContain('Nog ')
    expect(
      await page
        .locator('#there .gpmi-question')
        .first()
        .evaluate((at) => getComputedStyle(at).fontWeight),
    ).toBe('700')
  })

  test('[E5] two contracts on one page stay two', async () => {
    const answer = await server.request('/api/contracts', 'worker', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'study', language: 'nl', client: { name: 'Karim Aziz' } }),
    })
    const { contract } = v.parse(newContractResponse, await answer.json())
    const page = await foreign('<main id="here"></main><main id="there"></main>')
    await addElement(page, 'worker')
    await addElement(page, 'worker', { contract }, '#there')
    for (const place of ['#here', '#there']) {
      await page.locator(`${place} ${wish}`).first().click()
      await page.keyboard.press('End')
      await page.keyboard.type(` Alleen in ${place}.`)
      await page.locator(`${place} gpmi-editor`).getByText('Alles bewaard').waitFor()
    }
    const texts = await Promise.all(
      ['#here', '#there'].map((place) => page.evaluate(textOfWish(place))),
    )
    expect(texts[0]).toContain('Alleen in #here.')
    expect(texts[0]).not.toContain('#there')
    expect(texts[1]).toContain('Alleen in #there.')
    expect(texts[1]).not.toContain('#here')
    const titles = await page.locator('gpmi-editor .title').allTextContents()
    expect(titles.map((title) => title.replace(/^.* van /, ''))).toEqual([
      'Amina Haddad',
      'Karim Aziz',
    ])
  })

  test('[E6] [E9] what was typed right before it is taken out arrives, and typing goes on when it is back', async () => {
    const page = await foreign()
    const other = await foreign()
    await addElement(other, 'worker')
    await addElement(page, 'client')
    const others = () => other.evaluate(textOfWish('gpmi-editor'))
    for (const word of ['Een', 'Twee', 'Drie']) {
      await page.locator(wish).first().click()
      await page.keyboard.press('End')
      await page.keyboard.insertText(` ${word} net op tijd.`)
      await page.evaluate(() => {
        const element = document.querySelector('gpmi-editor')!
        ;(window as never as { kept: Element }).kept = element
        element.remove()
      })
      await page.evaluate(() =>
        document.querySelector('#here')!.append((window as never as { kept: Element }).kept),
      )
      await page.locator(wish).first().waitFor()
      await expect.poll(others).toContain(`${word} net op tijd.`)
      await expect.poll(() => page.evaluate(textOfWish('gpmi-editor'))).toContain(`${word} net`)
    }
    expect(String(await others()).match(/net op tijd/g)).toHaveLength(3)
    await page.locator('gpmi-editor').getByText('Alles bewaard').waitFor()
  })

  test('[E6] taken out it leaves the contract, and put back it shows what was written meanwhile', async () => {
    const page = await foreign()
    const other = await foreign()
    await addElement(other, 'worker')
    await addElement(page, 'client')
    const people = () =>
      other.evaluate(() =>
        (
          document.querySelector('gpmi-editor') as never as { people: { name: string }[] }
        ).people.map(({ name }) => name),
      )
    await expect.poll(people).toEqual(['Amina Haddad'])
    await page.evaluate(() => {
      const element = document.querySelector('gpmi-editor')!
      ;(window as never as { kept: Element }).kept = element
      element.remove()
    })
    await expect.poll(people).toEqual([])
    await other.locator(wish).first().click()
    await other.keyboard.press('End')
    await other.keyboard.type(' Intussen.')
    await other.locator('gpmi-editor').getByText('Alles bewaard').waitFor()
    await page.evaluate(() =>
      document.querySelector('#here')!.append((window as never as { kept: Element }).kept),
    )
    await expect.poll(() => page.evaluate(textOfWish('gpmi-editor'))).toContain('Intussen.')
  })

  test('[E7] another language changes the texts and opens nothing anew; another mode opens anew', async () => {
    const page = await foreign()
    let sockets = 0
    page.on('websocket', () => {
      sockets += 1
    })
    await addElement(page, 'worker')
    await page.evaluate(() => document.querySelector('gpmi-editor')!.setAttribute('lang', 'de'))
    await page.getByText('Alles gespeichert').waitFor()
    await page.locator('gpmi-editor .title', { hasText: 'von Amina Haddad' }).waitFor()
    expect(sockets).toBe(1)
    // What stands on the paper keeps the language of the contract.
    await page.getByRole('heading', { name: 'Wat wil ik?' }).waitFor()
    await page.evaluate(() => document.querySelector('gpmi-editor')!.setAttribute('mode', 'read'))
    await page.locator('.gpmi-reading').waitFor()
    expect(await page.locator('[contenteditable=true]').count()).toBe(0)
    expect(sockets).toBe(1)
    await page.evaluate(() => document.querySelector('gpmi-editor')!.setAttribute('mode', 'write'))
    await page.locator('[contenteditable=true]').waitFor()
    expect(sockets).toBe(2)
  })

  test('[E8] its events cross shadow roots and say what happened', async () => {
    const page = await foreign('<div id="portal"></div>')
    await page.evaluate(() => {
      const root = document.querySelector('#portal')!.attachShadow({ mode: 'open' })
      root.append((window as never as { make: (role: string) => HTMLElement }).make('client'))
    })
    const heard = (name: string) =>
      page.evaluate(
        (wanted) =>
          (window as never as { heard: [string, unknown][] }).heard
            .filter(([type]) => type === wanted)
            .map(([, detail]) => detail),
        name,
      )
    await expect
      .poll(() => heard('gpmi-state'))
      .toContainEqual({ state: expect.objectContaining({ kind: 'live', saved: true }) })
    expect(await heard('gpmi-ready')).toEqual([{ contract: server.contract, mode: 'write' }])
    const other = await foreign()
    await addElement(other, 'support')
    await expect
      .poll(() => heard('gpmi-people'))
      .toContainEqual({ people: [expect.objectContaining({ name: 'Jo Maes', role: 'support' })] })
  })

  test('[E29] a contract that does not open says so, and can be asked again', async () => {
    const page = await foreign()
    await page.evaluate(() => {
      const { make } = window as never as { make: (role: string, given: object) => HTMLElement }
      document.querySelector('#here')!.append(make('client', { contract: 'nergens' }))
    })
    await page.getByRole('heading', { name: 'Het contract gaat nu niet open' }).waitFor()
    // The event comes when it is known that the server is one of ours.
    await expect
      .poll(() => page.evaluate(() => (window as never as { heard: unknown[] }).heard))
      .toContainEqual(['gpmi-error', { code: 'not-found', message: expect.stringMatching(/\S/) }])
    await page.evaluate(
      (contract) => document.querySelector('gpmi-editor')!.setAttribute('contract', contract),
      server.contract,
    )
    await page.locator('.gpmi-section').first().waitFor()
  })
})
