/**
 * The element in a page with the strictest policy that lets it in: nothing inline, no styles but of the
 * page itself, no workers, nothing of other origins but our server. What it is refused is collected.
 */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { wish } from '../support/element-page.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer({ quietPages: false })

async function openPage(policy: string, role: 'worker' | 'client', mode = 'write'): Promise<Page> {
  server.portal.show(
    '/',
    `<!doctype html><html lang="nl"><title>Portaal</title>
    <script type="module" src="${server.url}/gpmi-editor.js"></script>
    <script type="module" src="/page.js"></script>
    <gpmi-editor server="${server.url}" contract="${server.contract}" mode="${mode}"></gpmi-editor></html>`,
    { policy },
  )
  server.portal.show(
    '/page.js',
    `window.refused = []
    document.addEventListener('securitypolicyviolation', (event) => {
      refused.push([event.effectiveDirective, event.blockedURI, event.sample].join(' '))
    })
    document.querySelector('gpmi-editor').getToken = async () => '${server.token(role)}'`,
    { type: 'text/javascript' },
  )
  const { page } = await browser.person()
  await page.goto(server.portal.origin)
  await page.locator('gpmi-editor .gpmi-section').first().waitFor()
  return page
}

const refusedIn = (page: Page) =>
  page.evaluate(() => (window as never as { refused: string[] }).refused)

/** As `docs/embedding.md` says it. */
function strict(more: Readonly<Record<string, string>> = {}): string {
  const { url } = server
  const policy = {
    'default-src': "'none'",
    'script-src': `'self' ${url}`,
    'style-src': "'self'",
    'font-src': url,
    'connect-src': `'self' ${url} ${url.replace('http', 'ws')}`,
    'base-uri': "'none'",
    'form-action': "'none'",
    ...more,
  }
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** Opens everything that there is to open around the text. */
async function openAll(page: Page): Promise<void> {
  await page.locator(wish).first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Overeenkomstig de desbetreffende modaliteiten ga ik naar de les.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- Een punt')
  await page.getByText('Alles bewaard').waitFor()
  await page.locator('.rail button').first().waitFor()
  for (const button of await page.locator('gpmi-editor .rail button').all()) {
    await button.click()
    await page.waitForTimeout(150)
  }
}

describe('[EM4] a strict Content-Security-Policy', () => {
  test('refuses nothing that writing needs, but the worker, and then plain language runs in the page', async () => {
    const page = await openPage(strict(), 'client')
    await openAll(page)
    await page.locator('.gpmi-wording').first().waitFor({ state: 'attached', timeout: 40_000 })
    expect((await refusedIn(page)).filter((line) => !/^worker-src blob\b/.test(line))).toEqual([])
    // The looks are those of an open page: fonts came, and colours of people too.
    const look = await page.evaluate(() => ({
      fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
      question: getComputedStyle(document.querySelector('.gpmi-question')!).fontWeight,
    }))
    expect(look.fonts).toBeGreaterThan(0)
    expect(look.question).toBe('700')
  })

  test('with workers of blob: allowed refuses nothing at all', async () => {
    const page = await openPage(strict({ 'worker-src': 'blob:' }), 'worker')
    await openAll(page)
    await page.locator('.gpmi-wording').first().waitFor({ state: 'attached', timeout: 40_000 })
    expect(await refusedIn(page)).toEqual([])
  })

  test('of a page that only reads needs no connection for sockets and refuses nothing', async () => {
    const page = await openPage(strict({ 'connect-src': `'self' ${server.url}` }), 'client', 'read')
    await page.locator('.gpmi-reading').waitFor()
    const said = await page.locator('.gpmi-reading').evaluate((at) => {
      const styled = at.closest('[style]') ?? at.querySelector('[style]') ?? at
      return getComputedStyle(styled).getPropertyValue('--gpmi-say-own-words')
    })
    expect(said).toMatch(/\S/)
    expect(await refusedIn(page)).toEqual([])
  })

  test('of our own pages refuses nothing: styles and scripts are those that were built', async () => {
    const { page, errors } = await browser.person()
    await page.addInitScript(() => {
      const refused: string[] = []
      Object.assign(window, { refused })
      document.addEventListener('securitypolicyviolation', (event) => {
        refused.push([event.effectiveDirective, event.blockedURI].join(' '))
      })
    })
    const { token } = server.demo.people[0]!
    for (const path of ['/', '/new.html', `/contract.html?id=${server.contract}`]) {
      await page.goto(`${server.url}${path}#token=${token}`)
      await page.locator('h1, gpmi-editor .gpmi-section').first().waitFor()
      if (path.startsWith('/contract')) await openAll(page)
      const paper = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--gpmi-paper'),
      )
      expect(paper, path).toMatch(/\S/)
      expect(await refusedIn(page), path).toEqual([])
    }
    await page.goto(`${server.url}/nergens`)
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe('none')
    expect(errors).toEqual([])
  })
})
