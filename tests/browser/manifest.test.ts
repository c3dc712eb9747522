/** `custom-elements.json` says of the element what it really is: attributes, properties, events, parts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser, type TestBrowser } from '../support/chromium.ts'
import {
  addElement,
  type ElementServer,
  openForeignPage,
  startElementServer,
  wish,
} from '../support/element-page.ts'
import { readSource } from '../support/source-files.ts'
import { webFolder } from '../support/table/table.ts'

interface Named {
  readonly name: string
  readonly description?: string
}

interface Declaration {
  readonly tagName: string
  readonly attributes: readonly Named[]
  readonly members: readonly (Named & { readonly kind: 'field' | 'method' })[]
  readonly events: readonly Named[]
  readonly slots: readonly Named[]
  readonly cssParts: readonly Named[]
  readonly cssProperties: readonly Named[]
}

const manifest = JSON.parse(readFileSync(join(webFolder, 'custom-elements.json'), 'utf8')) as {
  modules: readonly { path: string; declarations: readonly Declaration[] }[]
}
const [module] = manifest.modules
const [declared] = module!.declarations
const names = (all: readonly Named[]): string[] => all.map(({ name }) => name).toSorted()

let browser: TestBrowser
let server: ElementServer

beforeAll(async () => {
  browser = await startBrowser()
  server = await startElementServer()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** The parts that stand in the shadow root now. */
function parts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelector('gpmi-editor')!.shadowRoot!.querySelectorAll('[part]')].flatMap(
      (one) => one.getAttribute('part')!.split(' '),
    ),
  )
}

test('the one element of the one module is described, each of its things in words', () => {
  expect(manifest.modules.map(({ path }) => path)).toEqual(['gpmi-editor.js'])
  expect(declared!.tagName).toBe('gpmi-editor')
  const { attributes, members, events, slots, cssParts, cssProperties } = declared!
  expect(names(slots)).toEqual(['document'])
  const own = members.filter(({ name }) => name !== 'focus')
  for (const all of [attributes, own, events, slots, cssParts, cssProperties]) {
    expect(all.length).toBeGreaterThan(0)
    for (const { name, description = '' } of all) expect(description.trim(), name).not.toBe('')
  }
})

test('it has these attributes, properties and methods, and no others', async () => {
  const { page, context } = await openForeignPage(browser, server, { body: '' })
  const real = await page.evaluate(() => {
    const made = customElements.get('gpmi-editor')!
    // The page's own browser is given in a class of its own, of the class that is described.
    let face = made.prototype as object
    while (!Object.hasOwn(face, 'goTo')) face = Object.getPrototypeOf(face) as object
    return {
      attributes: (made as never as { observedAttributes: string[] }).observedAttributes.toSorted(),
      members: Object.getOwnPropertyNames(face)
        .filter((name) => !/^_|Callback$|^(constructor|willUpdate|render|updated)$/.test(name))
        .toSorted(),
    }
  })
  expect(real.attributes).toEqual(names(declared!.attributes))
  expect(real.members).toEqual(names(declared!.members))
  await context.close()
})

test('it sends these events, and shows these parts on a desk and on a phone together', async () => {
  const { page, context } = await openForeignPage(browser, server, {
    body: '<main id="here"></main>',
  })
  await addElement(page, 'client')
  await page.locator('gpmi-editor').getByText('Alles bewaard').waitFor()
  await page.locator('gpmi-editor [part=panel] button').first().waitFor()
  const shown = await parts(page)
  await page.setViewportSize({ width: 360, height: 720 })
  await page.locator('gpmi-editor [part=steps]').waitFor()
  await page.locator(wish).first().waitFor()
  await page.locator('gpmi-editor [data-view=people]').click()
  await page.locator('gpmi-editor [part=sheet]').waitFor()
  expect([...new Set([...shown, ...(await parts(page))])].toSorted()).toEqual(
    names(declared!.cssParts),
  )
  const heard = await page.evaluate(() => [
    ...new Set((window as never as { heard: [string][] }).heard.map(([type]) => type)),
  ])
  expect(heard).toEqual(expect.arrayContaining(['gpmi-ready', 'gpmi-state']))
  // Whatever it can send is in one method.
  const sent = readSource('editor/element/gpmi-editor.ts').text.matchAll(/#emit\('([\w-]+)'/g)
  expect([...sent].map(([, name]) => name!).toSorted()).toEqual(names(declared!.events))
  await context.close()
})

test('each of its custom properties stands in a style of it', async () => {
  const { page, context } = await openForeignPage(browser, server, {
    body: '<main id="here"></main>',
  })
  await addElement(page, 'client')
  await page.locator('gpmi-editor [part=panel] button').first().waitFor()
  const unused = await page.evaluate((properties) => {
    const element = document.querySelector('gpmi-editor') as HTMLElement
    const rules = [...element.shadowRoot!.adoptedStyleSheets, ...document.adoptedStyleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .map(({ cssText }) => cssText)
      .join('\n')
    return properties.filter((name) => !new RegExp(`var\\(${name}[,)]`).test(rules))
  }, names(declared!.cssProperties))
  expect(unused).toEqual([])
  await context.close()
})
