/** What a device kept of a contract goes when the contract is erased, and nothing else does. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer()

const contractPage = () => server.contractPage('client', { lang: 'nl' })

/** Writes notes to prepare, which stay on the device. */
async function prepare(page: Page): Promise<void> {
  await page.goto(contractPage())
  await page.locator('[data-panel=preparation]').click()
  await page.locator('#prep-want').waitFor()
  await page.locator('[data-do=own]').click()
  await page.locator('#prep-want').fill('Ik wil een opleiding die bij mij past.')
  await expect
    .poll(() => page.locator('.prep-kept').textContent())
    .toContain('Bewaard op dit toestel')
}

/** For each contract how many things of it lie on the device, in all its databases. */
function onDevice(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const counts: Record<string, number> = {}
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done) => {
        const asked = indexedDB.open(name!)
        asked.onsuccess = () => done(asked.result)
      })
      for (const store of database.objectStoreNames) {
        const keys = await new Promise<IDBValidKey[]>((done) => {
          const asked = database.transaction(store).objectStore(store).getAllKeys()
          asked.onsuccess = () => done(asked.result)
        })
        for (const key of keys) {
          const [contract] = key as [string]
          counts[contract] = (counts[contract] ?? 0) + 1
        }
      }
      database.close()
    }
    return counts
  })
}

/** Puts something unsent of a contract, and a box of another one, on the device. */
async function keepMore(page: Page, contract: string): Promise<void> {
  await page.evaluate(async (contract) => {
    const open = (name: string, version: number) =>
      new Promise<IDBDatabase>((done, fail) => {
        const asked = indexedDB.open(name, version)
        asked.onupgradeneeded = () => {
          const keyPath = ['contract', 'participant', 'life', 'through']
          asked.result.createObjectStore('entries', { keyPath })
          asked.result.createObjectStore('asides', { keyPath: ['contract', 'participant', 'id'] })
        }
        asked.onsuccess = () => done(asked.result)
        asked.onerror = () => fail(asked.error)
      })
    const done = (change: IDBTransaction) =>
      new Promise((end) => {
        change.oncomplete = end
      })
    const outbox = await open('samenspraak', 1)
    const change = outbox.transaction(['entries', 'asides'], 'readwrite')
    for (const participant of ['een', 'ander']) {
      change.objectStore('entries').put({ contract, participant, life: 'l', through: 1 })
      change.objectStore('asides').put({ contract, participant, id: 'a' })
    }
    change
      .objectStore('entries')
      .put({ contract: 'andere', participant: 'een', life: 'l', through: 1 })
    await done(change)
    outbox.close()
    const boxes = await open('samenspraak-own', 1)
    const more = boxes.transaction('texts', 'readwrite')
    more.objectStore('texts').put({ data: 'x' }, ['andere', 'een', 'want'])
    await done(more)
    boxes.close()
  }, contract)
}

async function erase(): Promise<void> {
  const { centre } = server.demo
  const contract = server.contract as never
  await server.rooms.drop(contract)
  await server.store.erase({ centre, contract, because: 'asked', by: null, at: Date.now() })
  await server.rooms.drop(contract)
}

test('[Q18] of a contract that is erased while it is open, goes at once', async () => {
  const { page } = await browser.person()
  await prepare(page)
  expect((await onDevice(page))[server.contract]).toBeGreaterThan(0)
  await erase()
  await expect.poll(async () => (await onDevice(page))[server.contract] ?? 0).toBe(0)
})

test('[Q18] of one that was erased since, goes at the next visit, whoever comes by; the rest stays', async () => {
  const { page } = await browser.person()
  await prepare(page)
  await keepMore(page, server.contract)
  // Elsewhere in the browser, with nothing of ours open.
  await page.goto('about:blank')
  await erase()
  await page.goto(`${server.url}/index.html`)
  await expect.poll(async () => (await onDevice(page))[server.contract] ?? 0).toBe(0)
  expect(await onDevice(page)).toEqual({ andere: 2 })
})

test('[Q18] of one that is there stays, also when whoever sits here may not open it', async () => {
  const { page } = await browser.person()
  await prepare(page)
  const before = await onDevice(page)
  const asked = page.waitForResponse((response) => response.url().endsWith('/api/erased'))
  await page.evaluate(() => sessionStorage.clear())
  await page.goto(`${server.url}/index.html`)
  expect((await (await asked).json()).erased).toEqual([])
  expect(await onDevice(page)).toEqual(before)
})

test('[Q18] a device that keeps nothing asks nothing, and gets no database by it', async () => {
  const { page } = await browser.person()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${server.url}/index.html`)
  await page.waitForLoadState('networkidle')
  expect(asked).not.toContain('/api/erased')
  expect(await onDevice(page)).toEqual({})
})
