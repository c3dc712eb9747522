/**
 * Three people on two origins, with three programs: the worker in the example portal, the client with a
 * phone and a bad line on our own page, and the support person whom the client invites.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser, type TestBrowser, type TestPerson } from '../support/chromium.ts'
import { wish } from '../support/element-page.ts'
import { type Line, openLine } from '../support/line.ts'
import { freePort, type Program, startProgram } from '../support/program.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { repository } from '../support/source-files.ts'
import { temporaryFolder } from '../support/store-fixture.ts'

const temporary = temporaryFolder()
let browser: TestBrowser
let server: ServerProcess
let portal: Program
let line: Line
let portalUrl: string
const people: TestPerson[] = []

beforeAll(async () => {
  browser = await startBrowser()
  const [port, portalPort] = [await freePort(), await freePort()]
  portalUrl = `http://127.0.0.1:${portalPort}`
  const issuers = join(temporary.folder, 'portals.json')
  writeFileSync(
    issuers,
    JSON.stringify({
      issuers: [
        {
          issuer: portalUrl,
          jwks: `${portalUrl}/.well-known/jwks.json`,
          centre: 'OCMW Voorbeeldstad',
          roles: ['worker'],
          contracts: true,
        },
      ],
    }),
  )
  server = await startServerProcess({
    folder: join(temporary.folder, 'data'),
    env: { PORT: String(port), SAMENSPRAAK_ORIGINS: portalUrl, SAMENSPRAAK_ISSUERS: issuers },
  })
  portal = await startProgram(join(repository, 'docs/examples/portal/server.js'), {
    folder: repository,
    // A new key every twenty seconds: tokens of several keys come while this test runs.
    env: { PORT: String(portalPort), SAMENSPRAAK_URL: server.url, ROTATION: '20' },
    url: portalUrl,
  })
  line = await openLine(port, { delay: 80, bytesPerSecond: 400_000 })
})
afterAll(async () => {
  for (const { context } of people) await context.close()
  await line.close()
  await portal.stop()
  expect(await server.stop()).toMatchObject({ code: 0, errors: '' })
  await browser.close()
  temporary.remove()
})

const saved = (page: Page) => page.getByText('Alles bewaard').first().waitFor({ timeout: 40_000 })

async function write(page: Page, text: string): Promise<void> {
  await page.locator(wish).first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

/** An invited person opens their link, chooses a PIN, and comes to the contract. */
async function comeIn(page: Page, link: string, pin: string): Promise<void> {
  await page.goto(link)
  await page.locator('button.main').click()
  await page.fill('[name=pin]', pin)
  await page.fill('[name=again]', pin)
  await page.locator('form.pins button.main').click()
  const later = page.locator('[data-do=later]')
  const there = page.locator('gpmi-editor .gpmi-section').first()
  await later.or(there).first().waitFor({ timeout: 40_000 })
  if (await later.isVisible()) await later.click()
  await there.waitFor({ timeout: 40_000 })
}

test('[A149] a worker in a portal, a client with a phone and a bad line, and a support person write one contract', async () => {
  const worker = await browser.person()
  people.push(worker)
  const desk = worker.page
  desk.setDefaultTimeout(40_000)
  await desk.goto(portalUrl)
  await desk.fill('[name=user]', 'sara')
  await desk.fill('[name=password]', 'only-for-a-try')
  await desk.click('button')
  await desk.fill('[name=client]', 'Noor Claes')
  await desk.click('button')
  await desk.locator(wish).first().waitFor()
  const contract = new URL(desk.url()).searchParams.get('id')!
  await write(desk, ' Van Sara in het portaal.')
  await saved(desk)
  await desk.goto(portalUrl)
  const link = (await desk.locator('code').textContent())!
  await desk.goto(`${portalUrl}/contract?id=${contract}`)
  await desk.locator(wish).first().waitFor()

  const client = await browser.person({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  })
  people.push(client)
  const phone = client.page
  phone.setDefaultTimeout(40_000)
  await comeIn(phone, link.replace(server.url, line.url), '739164')
  await phone.getByText('Van Sara in het portaal.').first().waitFor()

  // The client invites somebody to stand by them.
  const invited = await phone.evaluate(async (id) => {
    const answer = await fetch(`/api/contracts/${id}/invitations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'support', name: 'Jo Maes' }),
    })
    return (await answer.json()) as { url: string }
  }, contract)
  const support = await browser.person()
  people.push(support)
  support.page.setDefaultTimeout(40_000)
  await comeIn(support.page, invited.url, '284917')

  // The line of the client breaks while all three write.
  const writing = phone.getByRole('button', { name: 'Schrijven' })
  if (await writing.isVisible()) await writing.tap()
  await write(phone, ' Van Noor')
  line.down()
  await phone.keyboard.type(' zonder lijn.')
  await write(desk, ' Nog iets van Sara.')
  await write(support.page, ' Van Jo.')
  await saved(support.page)
  await phone.getByText('Geen verbinding').first().waitFor()
  line.up()
  for (let count = 0; count < 3; count += 1) {
    await phone.waitForTimeout(400)
    line.cut()
  }
  await saved(phone)
  const all = ['Van Sara in het portaal.', 'Nog iets van Sara.', 'Van Jo.', 'zonder lijn.']
  for (const page of [desk, phone, support.page]) {
    for (const words of all) {
      await expect
        .poll(() => page.locator('gpmi-editor').textContent(), { timeout: 40_000 })
        .toContain(words)
    }
  }
  // The same words in the same order for everyone; carets of the others are pictures beside them.
  const texts = await Promise.all(
    [desk, phone, support.page].map((page) =>
      page
        .locator(wish)
        .first()
        .evaluate((at) => {
          const copy = at.cloneNode(true) as HTMLElement
          for (const picture of copy.querySelectorAll('.ProseMirror-widget')) picture.remove()
          return copy.textContent
        }),
    ),
  )
  expect(new Set(texts).size, texts.join(' / ')).toBe(1)

  // Who is in it is the same for everyone, also in the portal.
  await desk.locator('gpmi-editor').getByText('Jo Maes').first().waitFor({ state: 'attached' })
  expect(worker.errors).toEqual([])
}, 240_000)
