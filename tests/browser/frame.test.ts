/**
 * The contract in a frame, on a page of another origin that runs no script of ours: with the script of
 * the example portal, and with pages that mean harm.
 */
import type { Frame, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import type { TestPerson } from '../support/chromium.ts'
import { wish } from '../support/element-page.ts'
import { openSite, type Site } from '../support/site.ts'
import { readSource } from '../support/source-files.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer({ quietPages: false })
let stranger: Site

beforeEach(async () => {
  stranger = await openSite()
  const { portal } = server
  portal.show('/frame.js', readSource('docs/examples/portal/frame.js').text, {
    type: 'text/javascript',
  })
  portal.show('/token', server.token('client'), { type: 'text/plain' })
  portal.show('/start', '<title>Start</title><a href="/contract">Contract</a>')
  portal.show('/contract', pageWithFrame(), {
    policy: `default-src 'none'; script-src 'self'; connect-src 'self'; frame-src ${server.url}`,
  })
})
afterEach(() => stranger.close())

function pageWithFrame(more = ''): string {
  return `<!doctype html><html lang="nl"><title>Portaal</title>
    <script type="module" src="/frame.js"></script>
    <button id="before">Voor</button>
    <iframe id="contract" title="Contract" width="1200" height="700"
      data-contract="${server.contract}" data-server="${server.url}"></iframe>
    <button id="after">Na</button><p id="portal-state" role="status"></p>${more}`
}

async function person(): Promise<TestPerson> {
  const one = await browser.person()
  // What the frame says to the page around, and who heard it.
  await one.context.addInitScript(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }))
  })
  return one
}

const heardIn = (page: Page | Frame) =>
  page.evaluate(() => (window as never as { heard: Record<string, unknown>[] }).heard)

function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().endsWith('/frame.html'))
  if (!frame) throw new Error('Expected the frame to be there')
  return frame
}

async function openPortal(): Promise<{ page: Page; frame: Frame; errors: readonly string[] }> {
  const { page, errors } = await person()
  await page.goto(`${server.portal.origin}/contract`)
  await page.getByText('Het contract is open.').or(page.getByText('Bewaard.')).waitFor()
  const frame = frameOf(page)
  await frame.locator('.gpmi-section').first().waitFor()
  return { page, frame, errors }
}

const tell = (page: Page, message: object) =>
  page.evaluate(
    ([told, target]) => {
      const frame = document.querySelector<HTMLIFrameElement>('#contract')!
      frame.contentWindow!.postMessage({ samenspraak: 1, ...told }, target)
    },
    [message, server.url] as const,
  )

describe('[EM3] a contract in a frame', () => {
  test('is written in, and the page around hears what it needs and nothing personal', async () => {
    const { page, errors } = await person()
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    page.on('websocket', (socket) => addresses.push(socket.url()))
    await page.goto(`${server.portal.origin}/contract`)
    const frame = frameOf(page)
    await frame.locator(wish).first().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Vanuit een kader.')
    await page.getByText('Bewaard.').waitFor()
    const answer = await server.request(`/api/contracts/${server.contract}/document`)
    expect(await answer.text()).toContain('Vanuit een kader.')
    const heard = (await heardIn(page)).filter(({ origin }) => origin === server.url)
    expect([...new Set(heard.map(({ type }) => type))].sort()).toEqual([
      'focus',
      'needs-token',
      'ready',
      'resize',
      'state',
    ])
    expect(heard).toContainEqual({
      samenspraak: 1,
      type: 'ready',
      contract: server.contract,
      mode: 'write',
      origin: server.url,
    })
    const all = JSON.stringify(heard)
    for (const { name, token } of server.demo.people) {
      expect(all).not.toContain(name)
      expect(all).not.toContain(token)
      expect(addresses.filter((address) => address.includes(token))).toEqual([])
    }
    expect(all).not.toContain('kader')
    expect(addresses.some((address) => address.includes('/collab/'))).toBe(true)
    expect(errors).toEqual([])
  })

  test('says how high it is, and grows with what is written', async () => {
    const { page, frame } = await openPortal()
    const height = () =>
      page.evaluate(() => Number(document.querySelector<HTMLElement>('#contract')!.dataset.height))
    const before = await height()
    expect(before).toBeGreaterThan(500)
    await frame.locator(wish).first().click()
    await page.keyboard.press('End')
    for (let count = 0; count < 8; count += 1) await page.keyboard.press('Enter')
    await expect.poll(height).toBeGreaterThan(before + 100)
    // In a frame of that height nothing is left to scroll, and it does not grow by itself.
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#contract')!
      frame.height = frame.dataset.height!
    })
    await page.waitForTimeout(300)
    const settled = await height()
    await page.evaluate((high) => {
      document.querySelector<HTMLIFrameElement>('#contract')!.height = String(high)
    }, settled)
    await page.waitForTimeout(500)
    expect(await height()).toBe(settled)
  })

  test('takes language and look from the page around', async () => {
    const { page, frame } = await openPortal()
    await tell(page, {
      type: 'set',
      lang: 'fr',
      theme: 'dark',
      properties: { '--gpmi-accent': '#aa00aa' },
    })
    await frame.getByText('Tout est enregistré').waitFor()
    const look = await frame.evaluate(() => ({
      lang: document.documentElement.lang,
      scheme: getComputedStyle(document.querySelector('gpmi-editor')!).colorScheme,
      accent: getComputedStyle(document.querySelector('gpmi-editor')!).getPropertyValue(
        '--gpmi-accent',
      ),
    }))
    expect(look).toEqual({ lang: 'fr', scheme: 'dark', accent: '#aa00aa' })
  })

  test('is one stop among the others of the page: Tab goes in and out, and the page can put the focus in', async () => {
    const { page, frame } = await openPortal()
    await page.locator('#before').focus()
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('contract')
    await page.locator('#after').focus()
    await tell(page, { type: 'focus' })
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true)
    await expect
      .poll(() => heardIn(page))
      .toContainEqual(expect.objectContaining({ type: 'focus', inside: true }))
    await page.locator('#after').click()
    await expect
      .poll(() => heardIn(page))
      .toContainEqual(expect.objectContaining({ type: 'focus', inside: false }))
  })

  test('adds nothing to the history: back leaves the page around, and forward opens it again', async () => {
    const { page } = await person()
    await page.goto(`${server.portal.origin}/start`)
    await page.click('a')
    await page.getByText('Bewaard.').waitFor()
    const frame = frameOf(page)
    await frame.locator(wish).first().click()
    await page.keyboard.type('Voor het teruggaan. ')
    await frame.getByText('Alles bewaard').waitFor()
    await frame.locator('.rail button').first().click()
    await page.goBack()
    expect(page.url()).toBe(`${server.portal.origin}/start`)
    await page.goForward()
    await page.getByText(/open\.|ewaard\./).waitFor()
    await frameOf(page).getByText('Voor het teruggaan.').first().waitFor()
  })

  test('a portal in which nobody is signed in any more is asked, and the frame says it is closed', async () => {
    const { page, frame } = await openPortal()
    server.portal.show('/token', 'x'.repeat(43), { type: 'text/plain' })
    await tell(page, { type: 'open', contract: 'another' })
    await page.getByText('Gesloten (not-signed-in).').waitFor()
    await frame.getByRole('heading', { name: 'niet open' }).waitFor()
    server.portal.show('/token', server.token('client'), { type: 'text/plain' })
    await tell(page, { type: 'open', contract: server.contract })
    await frame.locator('.gpmi-section').first().waitFor()
    await tell(page, { type: 'close' })
    await frame.getByText('Wat je schreef, staat er nog').waitFor()
    await page.getByText('Gesloten (asked).').waitFor()
  })

  test('by itself, in a window, it says where it belongs, and listens to nobody', async () => {
    const { page } = await person()
    stranger.show('/', '<title>Vreemd</title>')
    await page.goto(stranger.origin)
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate((url) => {
        Object.assign(window, { opened: open(url, 'opened') })
      }, `${server.url}/frame.html`),
    ])
    await popup.getByRole('heading', { name: 'Deze pagina hoort in een andere pagina' }).waitFor()
    expect(await violations(popup)).toEqual([])
    await page.evaluate(
      (contract) =>
        (window as never as { opened: Window }).opened?.postMessage(
          { samenspraak: 1, type: 'open', contract, token: 'x'.repeat(43) },
          '*',
        ),
      server.contract,
    )
    await popup.waitForTimeout(500)
    expect(await popup.locator('gpmi-editor').count()).toBe(0)
    expect(await heardIn(page)).toEqual([])
  })
})

describe('[EM3] pages that mean harm', () => {
  test('a page of another origin cannot show the frame, nor any other page of ours', async () => {
    const { page } = await person()
    const paths = ['/frame.html', '/contract.html', '/index.html']
    stranger.show(
      '/',
      `<title>Vreemd</title>${paths.map((path) => `<iframe src="${server.url}${path}"></iframe>`).join('')}`,
    )
    await page.goto(stranger.origin)
    await page.waitForTimeout(800)
    const inner = page.frames().slice(1)
    expect(inner).toHaveLength(paths.length)
    for (const frame of inner) expect(frame.url()).toBe('chrome-error://chromewebdata/')
  })

  test('nor can a portal show it for a stranger: every page around must be configured', async () => {
    const { page } = await person()
    stranger.show(
      '/',
      `<title>Vreemd</title><iframe src="${server.portal.origin}/contract"></iframe>`,
    )
    await page.goto(stranger.origin)
    await page.waitForTimeout(800)
    const inner = page.frames().filter((frame) => frame.url().startsWith(server.url))
    for (const frame of inner) expect(await frame.locator('#frame').count()).toBe(0)
    expect(await page.frames().at(-1)!.locator('gpmi-editor').count()).toBe(0)
  })

  test('a frame beside it can neither open a contract in it nor get a token from the page around', async () => {
    stranger.show(
      '/ad',
      `<title>Reclame</title><script>
        const say = () => {
          const message = { samenspraak: 1, type: 'open', contract: 'evil', token: '${'x'.repeat(43)}', lang: 'de' }
          for (let index = 0; index < parent.frames.length; index += 1) {
            if (parent.frames[index] !== window) parent.frames[index].postMessage(message, '*')
          }
          parent.postMessage({ samenspraak: 1, type: 'needs-token', id: 1 }, '*')
          parent.postMessage({ samenspraak: 1, type: 'closed', code: 'gelogen' }, '*')
        }
        setInterval(say, 20)
      </script>`,
    )
    server.portal.show(
      '/contract',
      pageWithFrame(`<iframe id="ad" src="${stranger.origin}/ad"></iframe>`),
    )
    const { page, frame } = await openPortal()
    await frame.locator(wish).first().click()
    await page.keyboard.type('Rustig. ')
    await frame.getByText('Alles bewaard').waitFor()
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('nl')
    expect(await frame.locator('gpmi-editor').getAttribute('contract')).not.toBe('evil')
    expect(await page.locator('#portal-state').textContent()).not.toContain('gelogen')
    const ad = page.frames().find((one) => one.url().endsWith('/ad'))!
    expect(await heardIn(ad)).toEqual([])
  })
})
