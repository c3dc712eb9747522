/** From the list to a promise that is saved, and from an invitation to the first word, without a mouse. */
import { expect, test } from 'vitest'
import type { Page } from '../support/chromium.ts'
import { wish } from '../support/element-page.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer()

/** What has the focus: its name, through shadow roots, and whether that can be seen. */
function focused(page: Page): Promise<{ name: string; id: string; isSeen: boolean }> {
  return page.evaluate(() => {
    let at = document.activeElement as HTMLElement | null
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement as HTMLElement
    const labels = (at as HTMLInputElement | null)?.labels
    const name = at?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at?.textContent ?? ''
    return {
      name: name.trim().replace(/\s+/g, ' '),
      id: at?.id ?? '',
      isSeen: at?.matches(':focus-visible') ?? false,
    }
  })
}

async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let stop = 0; stop < 150; stop++) {
    await page.keyboard.press('Tab')
    const { name, id, isSeen } = await focused(page)
    if (wanted.test(name) || wanted.test(`#${id}`)) return expect(isSeen, name).toBe(true)
  }
  throw new Error(`Expected Tab to reach ${wanted}`)
}

async function enter(page: Page, wanted: RegExp): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}

/** Writes in the wish: from the outline into the text, and until it is saved. */
async function writeWish(page: Page, words: string): Promise<void> {
  await page.locator(wish).first().waitFor()
  await page.getByText('Alles bewaard').first().waitFor()
  await enter(page, /^[✓◐○]?\s*Wat wil ik\?/)
  await page.keyboard.type(words)
  await expect.poll(() => page.locator(wish).first().textContent()).toContain(words)
  await page.getByText('Alles bewaard').first().waitFor()
}

test('[E19] [E27] a worker makes a contract and writes in it; the client comes in and writes, by keys alone', async () => {
  const { page } = await browser.person()
  await page.goto(`${server.url}/index.html#token=${server.token('worker')}`)
  await page.locator('.contracts').waitFor()
  await enter(page, /^Nieuw contract$/)
  await page.locator('#client').waitFor()
  // Sent without a name: the problem has the focus and leads to its field.
  await enter(page, /^Contract maken$/)
  await page.locator('.problems').waitFor()
  await enter(page, /^Schrijf met wie je het contract maakt\.$/)
  expect((await focused(page)).id).toBe('client')
  await page.keyboard.type('Karim Aziz')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Het contract is gemaakt' }).waitFor()
  const link = await page.getByRole('textbox', { name: 'De link' }).inputValue()
  await enter(page, /contract openen$/i)
  await page.waitForURL(/contract\.html/)
  await writeWish(page, 'Dit typte Sara voor Karim. ')

  const { page: client } = await browser.person()
  await client.goto(link)
  await client.getByRole('heading', { name: 'Je bent uitgenodigd' }).waitFor()
  await enter(client, /^Verder$/)
  await client.locator('#pin').waitFor()
  if ((await focused(client)).id !== 'pin') await tabTo(client, /^#pin$/)
  await client.keyboard.type('482916')
  await tabTo(client, /dezelfde pincode/)
  await client.keyboard.type('482916')
  await client.keyboard.press('Enter')
  await client.getByRole('heading', { name: 'Wil je dat iemand met jou meeleest?' }).waitFor()
  await enter(client, /^Nu niet, naar het contract$/)
  await writeWish(client, 'En dit typte Karim. ')
  for (const one of [page, client]) {
    await expect
      .poll(() => one.locator(wish).first().textContent())
      .toMatch(/^(?=.*Dit typte Sara voor Karim\. )(?=.*En dit typte Karim\. )/)
  }
})
