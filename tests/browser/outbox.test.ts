import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { bundlePage } from '../support/bundle-page.ts'
import {
  type BrowserContext,
  type Page,
  startBrowser,
  type TestBrowser,
} from '../support/chromium.ts'
import { outboxStoreSuite } from '../support/outbox-store-suite.ts'
import { type ScriptedServer, scriptedServer } from '../support/scripted-server.ts'

let browser: TestBrowser
let html: string
let server: ScriptedServer
let context: BrowserContext

beforeAll(async () => {
  // The page comes from the test and not from the server's address.
  browser = await startBrowser(['LocalNetworkAccessChecks'])
  html = await bundlePage(fileURLToPath(new URL('pages/outbox-page.ts', import.meta.url)))
})

afterAll(() => browser?.close())

beforeEach(async () => {
  server = await scriptedServer()
  context = (await browser.person()).context
  // The page itself is always there, also when the server is not.
  await context.route('**/page', (route) => route.fulfill({ contentType: 'text/html', body: html }))
})

afterEach(async () => {
  await context.close()
  await server.kill()
})

async function openPage(): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${server.url}page`)
  return page
}

const stateOf = (page: Page) => page.evaluate(() => window.page.connection.state)
const typeIn = (page: Page, text: string) => page.evaluate((t) => window.page.type(t), text)
const textIn = (page: Page) => page.evaluate(() => window.page.text())
const rowsIn = async (page: Page) => (await page.evaluate(() => window.page.database())).rows

function until(check: () => Promise<unknown>): Promise<unknown> {
  return vi.waitFor(check, { timeout: 15_000, interval: 50 })
}

async function saved(page: Page): Promise<void> {
  await until(async () => expect(await stateOf(page)).toMatchObject({ kind: 'live', saved: true }))
}

async function onDevice(page: Page): Promise<void> {
  await until(async () =>
    expect(await stateOf(page)).toEqual({ kind: 'offline', unsent: true, onDevice: true }),
  )
}

describe('unsent text on this device', () => {
  test('[C8] is there when that is said, and cannot be read from the database', async () => {
    const page = await openPage()
    await saved(page)
    await context.setOffline(true)
    await until(async () => expect((await stateOf(page)).kind).toBe('offline'))
    await typeIn(page, 'Mijn geheim woord. ')
    await onDevice(page)
    const { rows, letters } = await page.evaluate(() => window.page.database())
    expect(rows).toBe(1)
    expect(letters).toContain('c0ntract')
    expect(letters).not.toMatch(/geheim|woord|M\0?i\0?j\0?n/)
  })

  test('[C9] goes out at the next opening, once, and is deleted then', async () => {
    const page = await openPage()
    await saved(page)
    await server.kill()
    await until(async () => expect((await stateOf(page)).kind).toBe('offline'))
    const written = 'Geschreven zonder verbinding. '
    for (const letter of [...written].reverse()) await typeIn(page, letter)
    await onDevice(page)
    await page.reload()
    await until(async () => expect((await stateOf(page)).kind).toBe('offline'))
    await server.start()
    await saved(page)
    await until(async () => expect(server.text()).toBe(`${written}Ik wil leren.`))
    await until(async () => expect(await rowsIn(page)).toBe(0))
    expect(await textIn(page)).toBe(server.text())
    await page.reload()
    await saved(page)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(server.text()).toBe(`${written}Ik wil leren.`)
  })

  test('[C9] whose receipt was lost is not written twice', async () => {
    const page = await openPage()
    await saved(page)
    server.holding = true
    await typeIn(page, 'Een keer. ')
    await until(async () =>
      expect(await stateOf(page)).toEqual({ kind: 'live', saved: false, onDevice: true }),
    )
    // The server has it, the receipt never comes.
    for (const { socket } of server.sessions) socket.terminate()
    server.release()
    expect(server.text()).toBe('Een keer. Ik wil leren.')
    await page.reload()
    await saved(page)
    await until(async () => expect(await rowsIn(page)).toBe(0))
    expect(server.text()).toBe('Een keer. Ik wil leren.')
    expect(await textIn(page)).toBe(server.text())
  })

  test('[C9] [C6] of an older epoch is offered instead, until it is dropped', async () => {
    const page = await openPage()
    await saved(page)
    await context.setOffline(true)
    await typeIn(page, 'Uit een vorige tijd. ')
    await onDevice(page)
    server.epoch = 2
    await page.close()
    await context.setOffline(false)
    const next = await openPage()
    await saved(next)
    const offered = () => next.evaluate(() => window.page.setAside)
    await until(async () =>
      expect(await offered()).toMatchObject([{ text: 'Uit een vorige tijd. ' }]),
    )
    expect(server.text()).toBe('Ik wil leren.')
    await next.reload()
    await saved(next)
    await until(async () =>
      expect(await offered()).toMatchObject([{ text: 'Uit een vorige tijd. ' }]),
    )
    await next.evaluate(() => window.page.connection.dropSetAside(window.page.setAside[0]!.id))
    expect(await offered()).toEqual([])
    expect(await rowsIn(next)).toBe(0)
  })

  test('[C5] that was refused is offered, also after a reload, and not sent again', async () => {
    const page = await openPage()
    await saved(page)
    server.refuseNext = 4422
    await typeIn(page, 'Geweigerd. ')
    const offered = () => page.evaluate(() => window.page.setAside.map(({ text }) => text))
    await until(async () => expect(await offered()).toEqual(['Geweigerd. Ik wil leren.']))
    await saved(page)
    await page.reload()
    await saved(page)
    await until(async () => expect(await offered()).toEqual(['Geweigerd. Ik wil leren.']))
    expect(server.text()).toBe('Ik wil leren.')
  })

  test('[C10] waits for the person who wrote it when another signs in', async () => {
    const page = await openPage()
    await saved(page)
    await context.setOffline(true)
    await typeIn(page, 'Van Amina. ')
    await onDevice(page)
    await page.close()
    await context.setOffline(false)
    const aminasKey = server.localKey
    server.participant = 'part2'
    server.localKey = Buffer.alloc(32, 9).toString('base64')
    const saras = await openPage()
    await saved(saras)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(server.text()).toBe('Ik wil leren.')
    expect(await saras.evaluate(() => window.page.setAside)).toEqual([])
    expect(await rowsIn(saras)).toBe(1)
    await saras.close()
    server.participant = 'part1'
    server.localKey = aminasKey
    const again = await openPage()
    await until(async () => expect(server.text()).toBe('Van Amina. Ik wil leren.'))
    await until(async () => expect(await rowsIn(again)).toBe(0))
  })

  test('[C11] of a closed tab is sent by the one that is open, of an open tab by itself', async () => {
    const one = await openPage()
    const two = await openPage()
    await saved(one)
    await saved(two)
    await context.setOffline(true)
    await typeIn(one, 'Tab een. ')
    await typeIn(two, 'Tab twee. ')
    await onDevice(one)
    await onDevice(two)
    await one.close()
    await context.setOffline(false)
    await saved(two)
    await until(async () => expect(server.text()).toContain('Tab een. '))
    expect(server.text()).toContain('Tab twee. ')
    expect(server.text().length).toBe('Tab een. Tab twee. Ik wil leren.'.length)
    await until(async () => expect(await rowsIn(two)).toBe(0))
  })

  test('[C13] offline is shown at once, and the line comes back by itself', async () => {
    const page = await openPage()
    await saved(page)
    await context.setOffline(true)
    await until(async () => expect((await stateOf(page)).kind).toBe('offline'))
    await context.setOffline(false)
    await saved(page)
  })
})

describe('the store in the browser’s database', () => {
  for (const name of Object.keys(outboxStoreSuite)) {
    test(name, async () => {
      const page = await openPage()
      await page.evaluate((step) => window.page.runStoreStep(step), name)
    })
  }
})
