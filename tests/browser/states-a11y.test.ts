/** [E18] Each state of the connection, in the page, as people who cannot see or use a mouse meet it. */
import type { Page, WebSocketRoute } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { closeCodes } from '../../schemas/sync/index.ts'
import { violations } from '../support/axe.ts'
import { wish } from '../support/element-page.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer({ oneServer: true })

/** The line between a page and the server, in the hands of a test. */
interface Line {
  /** True: sockets open, and nothing comes over them. */
  silent: boolean
  /** True: what the page writes does not arrive. */
  deaf: boolean
  /** Set: every socket that opens is closed with this code. */
  closing: number | null
  /** Closes all that are open. */
  close(code: number): Promise<void>
}

async function lineOf(page: Page): Promise<Line> {
  let open: WebSocketRoute[] = []
  const line: Line = {
    silent: false,
    deaf: false,
    closing: null,
    async close(code) {
      for (const socket of open.splice(0)) await socket.close({ code })
    },
  }
  await page.routeWebSocket(/\/collab\//, async (socket) => {
    open = [...open, socket]
    if (line.closing !== null) return socket.close({ code: line.closing })
    if (line.silent) return
    const behind = socket.connectToServer()
    socket.onMessage((message) => {
      if (!line.deaf) behind.send(message)
    })
  })
  return line
}

const address = () => server.contractPage('client')
const notice = 'gpmi-editor [data-notice=state]'

/** The contract, open to write and all saved, on a line that the test holds. */
async function openWriting(): Promise<{ page: Page; line: Line }> {
  const { page } = await browser.person()
  const line = await lineOf(page)
  await page.goto(address())
  await page.locator(wish).first().waitFor()
  await page.getByText('Alles bewaard').waitFor()
  return { page, line }
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator(wish).first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

/** Nothing for axe on a desk, nor on a phone in the dark, where other parts of it are shown. */
async function usable(page: Page): Promise<void> {
  expect(await violations(page), 'on a desk').toEqual([])
  await page.setViewportSize({ width: 360, height: 720 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  )
  expect(await violations(page), 'on a phone in the dark').toEqual([])
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
}

describe('[E18] [E10] axe finds nothing', () => {
  test('while it connects', async () => {
    const { page } = await browser.person()
    const line = await lineOf(page)
    line.silent = true
    await page.goto(address())
    await page.getByText('Verbinding maken…').waitFor()
    await usable(page)
  })

  test('while it saves, and when the server then refuses it: the text is offered', async () => {
    const { page, line } = await openWriting()
    line.deaf = true
    await write(page, ' Dit komt niet aan.')
    await page.getByText('Bezig met bewaren…').waitFor()
    await usable(page)
    line.deaf = false
    await line.close(4422)
    await page.locator('gpmi-editor blockquote', { hasText: 'Dit komt niet aan.' }).waitFor()
    await page.getByText('Alles bewaard').waitFor()
    expect(await page.locator('.gpmi-paper').textContent()).not.toContain('Dit komt niet aan.')
    await usable(page)
  })

  test('without a line, with text that waits on this device', async () => {
    const { page } = await openWriting()
    await page.context().setOffline(true)
    await write(page, ' Zonder lijn.')
    await page.locator(notice, { hasText: 'je tekst staat op dit toestel' }).waitFor()
    await usable(page)
    await page.context().setOffline(false)
    await page.getByText('Alles bewaard').waitFor()
  })

  test.each([4400, 4404] as const)(
    'when it stopped with %i: it says why, and the text can be read',
    async (code) => {
      const { page, line } = await openWriting()
      line.closing = code
      await line.close(code)
      await page.locator(notice).waitFor()
      expect(await page.locator('gpmi-editor [part=status]').textContent()).toContain('Gestopt')
      expect(await page.locator(`${notice} p`).textContent()).toBe(closeCodes[code].text.nl)
      expect(await page.locator(`${notice} button`).count()).toBe(1)
      expect((await page.locator(wish).first().textContent())!.length).toBeGreaterThan(10)
      await usable(page)
    },
  )

  test('when one is signed out', async () => {
    const { page, line } = await openWriting()
    line.closing = 4401
    await line.close(4401)
    await page.locator(notice, { hasText: 'Je bent niet meer aangemeld.' }).waitFor()
    await usable(page)
    line.closing = null
    await page.locator(`${notice} button`).click()
    await page.getByText('Alles bewaard').waitFor()
  })

  test('when the page is too old to write: it goes on reading, and offers to load it again', async () => {
    const { page, line } = await openWriting()
    await line.close(4409)
    await page.locator(notice, { hasText: 'Laad de pagina opnieuw om te schrijven.' }).waitFor()
    expect(await page.locator('gpmi-editor [contenteditable=true]').count()).toBe(0)
    await usable(page)
  })

  test('when one may not write any more: it says so, and goes on reading', async () => {
    const { page, line } = await openWriting()
    await page.route(`**/api/contracts/${server.contract}`, async (route) => {
      const view = (await (await route.fetch()).json()) as { rights: string[] }
      const rights = view.rights.filter((right) => right !== 'write')
      await route.fulfill({ json: { ...view, rights } })
    })
    await line.close(4403)
    await page.locator(notice, { hasText: 'Je kan dit contract lezen.' }).waitFor()
    expect(await page.locator('gpmi-editor [contenteditable=true]').count()).toBe(0)
    await usable(page)
  })
})
