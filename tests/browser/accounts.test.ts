import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { newContractResponse } from '../../schemas/api/index.ts'
import { violations as problemsIn } from '../support/axe.ts'
import { type Page, startBrowser, type TestBrowser, type TestPerson } from '../support/chromium.ts'
import { shot } from '../support/shot.ts'
import { accountsAt, type SignInService, signInService } from '../support/sign-in-service.ts'
import { startTestServer, type TestServer } from '../support/test-server.ts'

let browser: TestBrowser
let service: SignInService
let server: TestServer
let person: TestPerson

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  service = await signInService()
  service.accounts = { els: { name: 'Els Janssens', groups: ['samenspraak'] } }
  server = await startTestServer({
    demo: false,
    webFolder: join(import.meta.dirname, '../../dist/web'),
    accounts: accountsAt(service),
  })
  service.start(`${server.url}/sign-in/callback`)
  person = await browser.person()
})
afterEach(async () => {
  await person.context.close()
  await server.close()
  await service.close()
})

async function signIn(): Promise<void> {
  await person.page.getByRole('link', { name: 'Aanmelden', exact: true }).click()
  await sayWho(person.page)
}

/** On the page of the service. */
async function sayWho(page: Page): Promise<void> {
  await page.getByLabel('Account').fill('els')
  await page.getByRole('button', { name: 'OK' }).click()
}

/** A contract of who is signed in. */
async function makeContract(page: Page): Promise<string> {
  const made = await page.request.post(`${server.url}/api/contracts`, {
    data: { type: 'study', client: { name: 'Karim Aziz' } },
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  return v.parse(newContractResponse, await made.json()).contract
}

/** At the service, to which one is taken from here: it asks too, and sends back. */
async function leaveService(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Yes, sign me out' }).click()
}

test('[SI2] a worker signs in, makes a contract, writes in it and signs out', async () => {
  const { page } = person
  await page.goto(`${server.url}/new.html`)
  await page.getByRole('heading', { name: 'Open de link die je kreeg' }).waitFor()
  expect(await problemsIn(page)).toEqual([])
  await signIn()
  // Back on the page that was asked for.
  await page.getByRole('heading', { name: 'Nieuw contract' }).waitFor()
  expect(page.url()).toBe(`${server.url}/new.html`)
  await page.getByLabel('Met wie maak je het contract?').fill('Karim Aziz')
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.request().method() === 'POST'),
    page.getByRole('button', { name: 'Contract maken' }).click(),
  ])
  const { contract } = v.parse(newContractResponse, await answer.json())
  await page.goto(`${server.url}/contract.html?id=${contract}`)
  await page.locator('gpmi-editor .gpmi-section').first().waitFor()
  await page.locator('gpmi-editor').getByText('Alles bewaard', { exact: true }).first().waitFor()
  // No token anywhere that a script can read.
  const kept = await page.evaluate(() =>
    JSON.stringify([document.cookie, { ...sessionStorage }, { ...localStorage }, location.href]),
  )
  const secret = (await person.context.cookies()).find(({ name }) => name === 'samenspraak')
  expect(secret).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  expect(kept).not.toContain(secret!.value)
  expect(kept).not.toContain('token')

  await page.goto(`${server.url}/index.html`)
  await page
    .getByRole('link', { name: /Karim Aziz/ })
    .first()
    .waitFor()
  expect(await problemsIn(page)).toEqual([])
  await page.getByRole('button', { name: 'Afmelden' }).click()
  // It says first what it does; who does not want that stays, with the focus where it was.
  await page.getByRole('heading', { name: 'Wil je je afmelden?' }).waitFor()
  expect(await problemsIn(page)).toEqual([])
  await shot(page, 'leave-list')
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Afmelden')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Ja, meld me af' }).click()
  await leaveService(page)
  await page.getByRole('link', { name: 'Aanmelden', exact: true }).waitFor()
  expect(await page.getByText('Karim Aziz').count()).toBe(0)
  // It is said once that one is out.
  await page.getByText('Je bent afgemeld.').waitFor()
  expect(page.url()).toBe(`${server.url}/index.html`)
  await page.reload()
  await page.getByRole('link', { name: 'Aanmelden', exact: true }).waitFor()
  expect(await page.getByText('Je bent afgemeld.').count()).toBe(0)
})

test('[SI1] [SI2] when the session ends, an open contract says so, keeps the text, and goes on after signing in again', async () => {
  const { page } = person
  await page.goto(`${server.url}/index.html`)
  await signIn()
  const contract = await makeContract(page)
  await page.goto(`${server.url}/contract.html?id=${contract}`)
  await page.locator('gpmi-editor .gpmi-section').first().waitFor()
  await page.locator('gpmi-editor').getByText('Alles bewaard', { exact: true }).first().waitFor()

  // Signed out in another tab.
  const other = await person.context.newPage()
  await other.goto(`${server.url}/index.html`)
  await other.getByRole('button', { name: 'Afmelden' }).click()
  await other.getByRole('button', { name: 'Ja, meld me af' }).click()
  await leaveService(other)
  await other.getByRole('link', { name: 'Aanmelden', exact: true }).waitFor()
  await page.getByText('Meld je opnieuw aan in een ander tabblad').waitFor()
  await page.getByText('Je bent niet meer aangemeld').first().waitFor()
  // A line of the contract itself, not one of the helping words around it.
  await page.locator('gpmi-editor .gpmi-paper p:not([class])').first().click()
  await page.keyboard.type('Dit blijft hier. ', { delay: 10 })
  await page.getByText('Je tekst blijft op dit toestel').first().waitFor()
  expect(await problemsIn(page)).toEqual([])

  const [again] = await Promise.all([
    person.context.waitForEvent('page'),
    page.getByRole('link', { name: 'Aanmelden', exact: true }).click(),
  ])
  // Who signed out is asked who they are, also where the service knows them still.
  await sayWho(again)
  await again.locator('gpmi-editor .gpmi-section').first().waitFor()
  await again.close()
  await page.getByRole('button', { name: 'Opnieuw proberen' }).first().click()
  await page.locator('gpmi-editor').getByText('Alles bewaard', { exact: true }).first().waitFor()
  expect(await page.getByText('Meld je opnieuw aan in een ander tabblad').count()).toBe(0)
  const text = await fetchText(contract)
  expect(text).toContain('Dit blijft hier.')
})

/** The contract as the server has it. */
async function fetchText(contract: string): Promise<string> {
  const answer = await person.page.request.get(`${server.url}/api/contracts/${contract}/document`)
  return answer.text()
}

test('[SI3] in “Meer” of an open contract one signs out, is warned of words that were not sent, and the device forgets', async () => {
  const { page } = person
  await page.goto(`${server.url}/index.html`)
  await signIn()
  const contract = await makeContract(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${server.url}/contract.html?id=${contract}`)
  const editor = page.locator('gpmi-editor')
  await editor.locator('.gpmi-section').first().waitFor()
  await editor.getByText('Alles bewaard', { exact: true }).first().waitFor()
  // What comes once the contract is open has come.
  await editor.locator('.menu-button').click()
  await editor.getByRole('button', { name: 'Afmelden' }).waitFor()
  await page.keyboard.press('Escape')
  await person.context.setOffline(true)
  await editor.getByText('Geen verbinding').first().waitFor()
  await editor
    .locator('.gpmi-paper [data-show] p, .gpmi-paper p:not([class]):visible')
    .first()
    .click()
  await page.keyboard.type('Nog niet verstuurd.', { delay: 10 })
  await editor.locator('.menu-button').click()
  await shot(page, 'leave-menu-360')
  await editor.getByRole('button', { name: 'Afmelden' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wil je je afmelden?' })
  await dialog.getByText('je laatste woorden zijn nog niet verstuurd').waitFor()
  expect(await problemsIn(page)).toEqual([])
  await shot(page, 'leave-unsaved-360')
  // Without a connection nobody can be signed out, and it says so.
  await dialog.getByRole('button', { name: 'Ja, meld me af' }).click()
  await dialog.getByText('Je bent nog aangemeld').waitFor()
  await person.context.setOffline(false)
  // What was not sent goes out meanwhile, and the warning goes.
  await dialog.getByText('zijn nog niet verstuurd').waitFor({ state: 'detached', timeout: 30_000 })
  // Nor by a server that has trouble, or a program in front of it: the contract stays open.
  await page.route('**/api/sign-out', (route) => route.fulfill({ status: 503, body: 'busy' }))
  await dialog.getByRole('button', { name: 'Ja, meld me af' }).click()
  await dialog.getByText('Je bent nog aangemeld').waitFor()
  expect(await editor.locator('.gpmi-section').count()).toBeGreaterThan(0)
  await page.unroute('**/api/sign-out')
  await dialog.getByRole('button', { name: 'Ja, meld me af' }).click()
  await leaveService(page)
  await page.getByText('Je bent afgemeld.').waitFor()
  await page.goto(`${server.url}/contract.html?id=${contract}`)
  await page.getByRole('heading', { name: 'Open de link die je kreeg' }).waitFor()
  expect(await person.context.cookies()).not.toContainEqual(
    expect.objectContaining({ name: 'samenspraak' }),
  )
})
