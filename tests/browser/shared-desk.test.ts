/**
 * One computer at a desk, and three people who use it in turn, in the same browser with the same storage.
 * The first has no connection for a while and leaves with words that were not sent.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '../../schemas/contract/index.ts'
import {
  type BrowserContext,
  type Page,
  startBrowser,
  type TestBrowser,
} from '../support/chromium.ts'
import { type ElementServer, startElementServer, wish } from '../support/element-page.ts'

let browser: TestBrowser
let server: ElementServer
let desk: BrowserContext

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  server = await startElementServer()
  const person = await browser.person()
  desk = person.context
  await person.page.close()
})
afterEach(async () => {
  await desk.close()
  expect(server.failures).toEqual([])
  await server.close()
})

/** Someone signs in at the desk. The portal's own page, without anything but the element. */
async function signIn(role: Role, attributes = ''): Promise<Page> {
  server.portal.show(
    `/${role}`,
    `<!doctype html><html lang="nl"><title>Balie</title>
    <script type="module" src="${server.url}/gpmi-editor.js"></script>
    <script type="module">
      document.querySelector('gpmi-editor').getToken = async () => '${server.token(role)}'
    </script>
    <main><gpmi-editor server="${server.url}" contract="${server.contract}" ${attributes}></gpmi-editor></main></html>`,
  )
  const page = await desk.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(`${server.portal.origin}/${role}`)
  await page.locator('gpmi-editor .gpmi-section').first().waitFor()
  await page.getByText('Alles bewaard').waitFor()
  return page
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator(wish).first().click()
  await page.keyboard.press('End')
  await page.keyboard.insertText(text)
}

/** Everything that this page's origin keeps on the device, as text. */
function kept(page: Page): Promise<{ rows: number; text: string }> {
  return page.evaluate(async () => {
    const decode = (value: unknown): string => {
      if (value instanceof Uint8Array)
        return `${new TextDecoder('latin1').decode(value)} ${new TextDecoder('utf-16le').decode(value)}`
      if (typeof value === 'object' && value !== null)
        return Object.values(value).map(decode).join(' ')
      return String(value)
    }
    let rows = 0
    let text =
      JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie
    for (const { name } of await indexedDB.databases()) {
      // What waits to be sent; what a person prepares for themselves is theirs, and kept on purpose.
      const waits = name === 'samenspraak'
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name!)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      for (const table of database.objectStoreNames) {
        const found = await new Promise<unknown[]>((resolve) => {
          const request = database.transaction(table).objectStore(table).getAll()
          request.onsuccess = () => resolve(request.result)
        })
        if (waits) rows += found.length
        text += found.map(decode).join('\n')
      }
      database.close()
    }
    for (const name of await caches.keys()) {
      text += name
      for (const request of await (await caches.open(name)).keys()) text += request.url
    }
    return { rows, text }
  })
}

async function onServer(): Promise<string> {
  return (await server.request(`/api/contracts/${server.contract}/document`)).text()
}

/** In whose name the words with this text were sent. */
async function senderOf(text: string): Promise<string | undefined> {
  const { centre } = server.demo
  const people = await server.store.participants(centre, server.contract as never)
  const rows = await server.log.history(centre, server.contract as never)
  const row = rows.find(({ bytes }) => Buffer.from(bytes).toString('latin1').includes(text))
  return people.find(({ id }) => id === row?.participant)?.role
}

/** In one word, so that it stands in one piece in the update that brings it. */
const secretWords = 'Geheimewoorden'

describe('[C10] a shared desk', () => {
  test('three people use one device in turn: nobody’s words go in another’s name, and they wait unreadable', async () => {
    const worker = await signIn('worker')
    await desk.setOffline(true)
    await worker.getByText('Geen verbinding').first().waitFor()
    await write(worker, ` ${secretWords} van Sara.`)
    await worker.getByText('je tekst staat op dit toestel').first().waitFor()
    const waiting = await kept(worker)
    expect(waiting.rows).toBeGreaterThan(0)
    expect(waiting.text).not.toContain(secretWords)
    for (const { token } of server.demo.people) expect(waiting.text).not.toContain(token)
    await worker.close({ runBeforeUnload: false })
    await desk.setOffline(false)

    // The client, and then the support person: they see and send only their own.
    for (const [role, words] of [
      ['client', ' Van Amina.'],
      ['support', ' Van Jo.'],
    ] as const) {
      const page = await signIn(role)
      expect(await page.locator('gpmi-editor').textContent()).not.toContain(secretWords)
      await write(page, words)
      await page.getByText('Alles bewaard').waitFor()
      await expect.poll(onServer).toContain(words)
      expect(await onServer()).not.toContain(secretWords)
      // Their own is gone once it is saved; what waits for the first is there, and cannot be read.
      await expect.poll(async () => (await kept(page)).rows).toBe(waiting.rows)
      const now = await kept(page)
      expect(now.text).not.toContain(secretWords)
      expect(now.text).not.toContain(words.trim())
      await page.close()
    }

    // The first comes back: the words go, in that name, and nothing stays behind.
    const again = await signIn('worker')
    await expect.poll(onServer, { timeout: 20_000 }).toContain(`${secretWords} van Sara.`)
    await again.getByText('Alles bewaard').waitFor()
    await expect.poll(async () => (await kept(again)).rows, { timeout: 20_000 }).toBe(0)
    const text = await onServer()
    for (const words of [' Van Amina.', ' Van Jo.']) expect(text).toContain(words)
    expect(text.split(secretWords)).toHaveLength(2)
    expect(await senderOf(secretWords)).toBe('worker')
    // Signing out leaves nothing that can be read.
    await again.evaluate(() => document.querySelector('gpmi-editor')!.remove())
    await expect.poll(async () => (await kept(again)).rows).toBe(0)
    const left = await kept(again)
    for (const { name, token } of server.demo.people) {
      expect(left.text).not.toContain(token)
      expect(left.text).not.toContain(name)
    }
  }, 180_000)

  test.each([
    ['the element', {}, 'local-copy="off"'],
    ['the server', { localCopy: false }, ''],
  ] as const)(
    '[A148] switched off by %s the device keeps nothing, and says so',
    async (_name, options, attributes) => {
      if ('localCopy' in options) {
        await server.close()
        server = await startElementServer(options)
      }
      const page = await signIn('worker', attributes)
      await desk.setOffline(true)
      await page.getByText('Geen verbinding').first().waitFor()
      await write(page, ` ${secretWords}.`)
      await page.getByText('Laat deze pagina open').first().waitFor()
      await page.waitForTimeout(700)
      expect((await kept(page)).rows).toBe(0)
      await desk.setOffline(false)
      await expect.poll(onServer, { timeout: 30_000 }).toContain(secretWords)
    },
    120_000,
  )
})
