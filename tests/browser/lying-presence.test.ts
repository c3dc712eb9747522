/** Somebody in the contract says nonsense about where they are; nobody's page minds. */
import { afterEach, expect, test } from 'vitest'
import { wish } from '../support/element-page.ts'
import { type RawClient, rawClient } from '../support/raw-client.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer()
const liars: RawClient[] = []

afterEach(() => {
  for (const liar of liars.splice(0)) liar.terminate()
})

const long = 'x'.repeat(3000)
/** What a place may look like that is none. */
const places: readonly unknown[] = [
  true,
  7,
  '',
  long,
  [],
  {},
  { anchor: null },
  { anchor: 1e308, head: -1 },
  { anchor: { type: null, tname: 'meta', item: null }, head: { item: { client: 1, clock: 9e15 } } },
  { anchor: { tname: 'not-there', assoc: 0 }, head: { tname: 'body', assoc: -1e9 } },
  { anchor: { type: { client: -1, clock: -1 } }, head: '__proto__' },
  { block: long, count: 1 },
  { block: { toString: 1 }, count: 1 },
  { block: '"]<img src=x onerror=globalThis.stolen=1>', count: 2 },
  { block: '__proto__', count: -1e308, anchor: { item: { client: 'a', clock: [] } } },
  { block: '', count: 3 },
]

test('[B14] [C16] presence that lies draws nothing, breaks nothing and takes nobody’s name', async () => {
  const { page } = await browser.person()
  await page.goto(
    `${server.url}/contract.html?id=${server.contract}#token=${server.token('client')}`,
  )
  await page.getByText('Alles bewaard').waitFor()
  const liar = await rawClient(server, 'support')
  liars.push(liar)
  const names = () =>
    page.evaluate(() =>
      (document.querySelector('gpmi-editor') as never as { people: { name: string }[] }).people.map(
        ({ name }) => name,
      ),
    )
  await page.locator(wish).first().click()
  await page.keyboard.press('End')
  let clock = 0
  for (const place of places) {
    const state = {
      user: { id: 'x', name: 'Sara Peeters', role: 'worker', look: 99 },
      cursor: place,
      pointing: place,
      look: place,
      [long.slice(0, 50)]: place,
    }
    clock += 1
    const text = JSON.stringify(state).slice(0, 4000)
    const isWhole = text.length === JSON.stringify(state).length
    liar.sendPresence({
      client: liar.doc.clientID,
      clock,
      state: isWhole ? text : JSON.stringify({ cursor: place }),
    })
    // Each is shown by itself: of several at once only the latest would be.
    await page.waitForTimeout(150)
    await page.keyboard.type(String(clock % 10))
  }
  await expect.poll(names).toEqual(['Jo Maes'])
  expect(await page.locator('.gpmi-caret').count()).toBe(0)
  expect(await page.locator('.gpmi-pointed').count()).toBe(0)
  expect(await page.evaluate(() => 'stolen' in globalThis)).toBe(false)
  // What is true is shown after all of that.
  const block = await page.locator('.gpmi-paper [data-block]').first().getAttribute('data-block')
  const state = JSON.stringify({ cursor: null, pointing: { block, count: 7 } })
  liar.sendPresence({ client: liar.doc.clientID, clock: clock + 1, state })
  await expect.poll(() => page.locator('.gpmi-pointed').count()).toBeGreaterThan(0)
  const typed = places.map((_, index) => String((index + 1) % 10)).join('')
  await expect.poll(() => page.locator(wish).first().textContent()).toContain(typed)
  await page.getByText('Alles bewaard').waitFor()
  expect(liar.code).toBe(null)
})
