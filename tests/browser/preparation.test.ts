/** "Mijn voorbereiding": it stays on the device, nobody else can read it, and it can be taken along. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Role } from '../../schemas/contract/index.ts'
import { violations } from '../support/axe.ts'
import { phone, type TestPerson } from '../support/chromium.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer({ oneServer: true })

/** Nobody has this word by chance. */
const SECRET = 'Zeepaardje'

function address(role: Role, language = 'nl'): string {
  return server.contractPage(role, { lang: language })
}

async function openPage(page: Page, role: Role = 'client', language = 'nl'): Promise<void> {
  await page.goto(address(role, language))
  await page.locator('[data-panel=preparation]').click()
  await page.locator('#prep-want').waitFor()
}

/** Everything that leaves the browser: addresses, headers, bodies and frames of sockets. */
function watch({ page }: TestPerson): string[] {
  const sent: string[] = []
  page.on('request', (request) => {
    sent.push(request.url(), JSON.stringify(request.headers()))
    const body = request.postDataBuffer()
    if (body) sent.push(body.toString('latin1'))
  })
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => {
      sent.push(typeof payload === 'string' ? payload : payload.toString('latin1'))
    })
  })
  return sent
}

/** All that lies in the databases of the page, as text. */
function onDevice(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: string[] = []
    const read = (value: unknown): string => {
      if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value)
      if (value instanceof CryptoKey) return `key:${value.extractable}`
      if (typeof value === 'object' && value !== null) return Object.values(value).map(read).join()
      return String(value)
    }
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done) => {
        const asked = indexedDB.open(name!)
        asked.onsuccess = () => done(asked.result)
      })
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((done) => {
          const asked = database.transaction(store).objectStore(store).getAll()
          asked.onsuccess = () => done(asked.result)
        })
        found.push(`${name}/${store}: ${all.map(read).join(' ')}`)
      }
      database.close()
    }
    return found.join('\n')
  })
}

describe('[Q10] what one writes to prepare', () => {
  test('never goes over the network, and lies encrypted on the device', async () => {
    const person = await browser.person()
    const { page, context, errors } = person
    const sent = watch(person)
    await openPage(page)
    await page.locator('[data-do=own]').click()
    await page.locator('#prep-want').fill(`Ik wil een ${SECRET} zijn.`)
    await page.locator('#prep-ask').fill(`Mag een ${SECRET} studeren?`)
    await expect
      .poll(() => page.locator('.prep-kept').textContent())
      .toContain('Bewaard op dit toestel')
    await page.locator('[data-do=copy-all]').click()
    await page.locator('[data-panel=people]').click()
    await page.reload()
    await page.locator('[data-panel=preparation]').click()
    await expect
      .poll(() => page.locator('#prep-want').inputValue())
      .toBe(`Ik wil een ${SECRET} zijn.`)
    await page.waitForTimeout(500)
    expect(sent.length).toBeGreaterThan(10)
    expect(sent.filter((one) => one.includes(SECRET))).toEqual([])
    const kept = await onDevice(page)
    expect(kept).toContain('samenspraak-own/texts')
    expect(kept).toContain('key:false')
    expect(kept).not.toContain(SECRET)
    // The worker has no such page.
    const worker = await browser.person()
    await worker.page.goto(address('worker'))
    await worker.page.locator('[data-panel=asking]').waitFor()
    await worker.page.waitForTimeout(1500)
    expect(await worker.page.locator('[data-panel=preparation]').count()).toBe(0)
    expect(errors).toEqual([])
    await worker.context.close()
    await context.close()
  })

  test('[Q11] is kept nowhere before one says whose device it is, nor on one of others', async () => {
    const { page, context } = await browser.person()
    await openPage(page)
    await page.locator('#prep-want').fill(`Een ${SECRET}`)
    await page.waitForTimeout(800)
    expect(await onDevice(page)).toMatch(/texts: *(\n|$)/)
    await page.locator('[data-do=own]').click()
    await expect.poll(() => onDevice(page)).not.toMatch(/own\/texts: *(\n|$)/)
    // Not my own after all: what was kept goes at once.
    await page.locator('[data-do=choose-again]').click()
    await page.locator('[data-do=shared]').click()
    await expect.poll(() => onDevice(page)).toMatch(/own\/texts: *(\n|$)/)
    await page.locator('#prep-need').fill('Hulp')
    await page.waitForTimeout(800)
    expect(await onDevice(page)).toMatch(/own\/texts: *(\n|$)/)
    await page.reload()
    await page.locator('[data-panel=preparation]').click()
    expect(await page.locator('#prep-want').inputValue()).toBe('')
    await context.close()
  })

  test('[Q11] is wiped after a question', async () => {
    const { page, context } = await browser.person()
    await openPage(page, 'support')
    await page.locator('[data-do=own]').click()
    await page.locator('#prep-want').fill('Iets')
    await expect.poll(() => onDevice(page)).not.toMatch(/own\/texts: *(\n|$)/)
    await page.locator('[data-do=wipe]').click()
    await page.locator('[data-do=wipe-yes]').click()
    await expect.poll(() => page.locator('#prep-want').inputValue()).toBe('')
    await expect.poll(() => onDevice(page)).toMatch(/own\/texts: *(\n|$)/)
    await context.close()
  })

  test('[Q12] goes into the contract when one puts it there, and can be saved as a file', async () => {
    const { page, context } = await browser.person()
    await openPage(page)
    const field = page.locator('#prep-want')
    await field.fill('Niet alles. Alleen dit stuk.')
    await field.evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(12, 28))
    await page.locator('[data-topic=want] [data-do=put]').click()
    const wish = page.locator('[data-kind=wish] .gpmi-line').filter({ hasText: 'Alleen dit stuk.' })
    await wish.waitFor()
    expect(await wish.textContent()).not.toContain('Niet alles')
    // An edit of one's own: it can be taken back.
    await page.keyboard.press('Control+z')
    await expect.poll(() => wish.count()).toBe(0)
    const coming = page.waitForEvent('download')
    await page.locator('[data-do=save]').click()
    const stream = await (await coming).createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    expect(Buffer.concat(parts).toString()).toContain('Niet alles. Alleen dit stuk.')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => {
      window.print = () => {}
    })
    await page.locator('[data-do=print]').evaluate((button) => (button as HTMLElement).click())
    await page.locator('.frame[data-print=preparation]').waitFor()
    expect(await page.locator('.prep-printed').first().isVisible()).toBe(true)
    expect(await page.locator('.gpmi-surface').isVisible()).toBe(false)
    await context.close()
  })
})

test.each(['nl', 'fr', 'de'])(
  '[Q8] axe finds nothing in it, wide and on a phone, in %s',
  async (language) => {
    const wide = await browser.person()
    await openPage(wide.page, 'client', language)
    expect(await violations(wide.page)).toEqual([])
    await wide.page.locator('[data-do=own]').click()
    await wide.page.locator('[data-do=wipe]').click()
    expect(await violations(wide.page)).toEqual([])
    await wide.context.close()
    const small = await browser.person(phone)
    await small.page.goto(address('client', language))
    await small.page.locator('[data-view=asking]').waitFor()
    await small.page.locator('.menu button').first().tap()
    await small.page
      .locator('.menu')
      .getByText(/voorbereiding|préparation|Vorbereitung/)
      .tap()
    await small.page.locator('dialog #prep-want').waitFor()
    expect(await violations(small.page)).toEqual([])
    const over = await small.page.evaluate(() =>
      [...document.querySelector('gpmi-editor')!.shadowRoot!.querySelectorAll('dialog *')]
        .filter((element) => {
          const { right, height, width } = element.getBoundingClientRect()
          const isLow = element.matches('button') && width > 0 && height < 43.5
          return isLow || right > window.innerWidth + 0.5
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(over).toEqual([])
    await small.context.close()
  },
)
