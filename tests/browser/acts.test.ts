/** Who did what with a contract, as the client and the data protection officer see it in Chromium. */
import { beforeEach, expect, test } from 'vitest'
import type { ContractId, PersonId } from '../../schemas/basics/index.ts'
import { newToken, tokenHash } from '../../server/access/index.ts'
import { violations } from '../support/axe.ts'
import { rawClient } from '../support/raw-client.ts'
import { shot } from '../support/shot.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer()

beforeEach(async () => {
  const worker = await rawClient(server, 'worker')
  worker.edit((text) => text.insert(0, 'Hallo '))
  await worker.saved()
  await worker.close()
})

test('[J2] the client reads in plain words who opened and wrote, by the day', async () => {
  const { page } = await browser.person()
  const { centre } = server.demo
  const contract = server.contract as ContractId
  const client = (await server.store.participants(centre, contract)).find(
    ({ role }) => role === 'client',
  )!
  const act = { centre, contract, participant: null, about: client.id } as const
  const at = Date.UTC(2026, 10, 2, 13, 5)
  await server.store.write([{ kind: 'add-act', act: { ...act, act: 'pin-wrong', at } }])
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${server.url}/acts.html?id=${server.contract}#token=${server.token('client')}`)
  await page.getByRole('heading', { name: 'Wie deed wat met jouw contract?' }).waitFor()
  const lines = page.locator('.acts li')
  await lines.first().waitFor()
  const said = await lines.allInnerTexts()
  expect(said).toContain('Sara Peeters (maatschappelijk werker) opende het contract')
  expect(said).toContain('Sara Peeters (maatschappelijk werker) schreef in het contract')
  // Only what nobody of the contract need have done has its time.
  const wrong = '14:05 Iemand met de link van Amina Haddad tikte een foute pincode in'
  expect(said.filter((line) => /\d\d:\d\d/.test(line))).toEqual([wrong])
  await shot(page, 'acts-360')
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('[J2] a worker is told that the list is not theirs', async () => {
  const { page } = await browser.person()
  await page.goto(`${server.url}/acts.html?id=${server.contract}#token=${server.token('worker')}`)
  await page.getByText('Alleen de cliënt van dit contract').waitFor()
  expect(await page.locator('.acts li').count()).toBe(0)
})

test('[J2] pages about a contract say so when their address names none, and the list leads back to its contract', async () => {
  const { page } = await browser.person()
  for (const name of ['acts', 'people']) {
    await page.goto(`${server.url}/${name}.html#token=${server.token('client')}`)
    await page.getByRole('heading', { name: 'Dit contract vinden we niet' }).waitFor()
  }
  await page.goto(`${server.url}/acts.html?id=${server.contract}`)
  const back = page.getByRole('link', { name: 'Het contract openen' })
  expect(await back.getAttribute('href')).toBe(`./contract.html?id=${server.contract}`)
})

test('[J3] the officer reads the moments, and has a contract erased after being asked once more', async () => {
  const { centre } = server.demo
  const token = newToken((length) => crypto.getRandomValues(new Uint8Array(length)))
  await server.store.write([
    {
      kind: 'add-person',
      person: {
        id: 'officer' as PersonId,
        centre,
        name: 'Dirk Maes',
        staff: false,
        duty: 'data-protection',
      },
      tokenHash: tokenHash(token),
    },
  ])
  const { page } = await browser.person()
  await page.goto(`${server.url}/acts.html#token=${token}`)
  await page.getByRole('button', { name: 'Amina Haddad, Studieproject' }).click()
  await page.locator('.acts .when').first().waitFor()
  expect(await page.locator('#acts-of').evaluate((one) => one === document.activeElement)).toBe(
    true,
  )
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Voor altijd wissen' }).click()
  await page.getByText('Niemand kan het terughalen.', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Nee, laat het staan' }).click()
  await page.getByRole('button', { name: 'Voor altijd wissen' }).click()
  await page.getByRole('button', { name: 'Ja, wis het voor altijd' }).click()
  await page.getByText('Het contract is gewist.').waitFor()
  await page.getByRole('heading', { name: 'Gewiste contracten' }).waitFor()
  expect(await violations(page)).toEqual([])
  expect((await server.request(`/api/contracts/${server.contract}`, 'worker')).status).toBe(404)
})
