/** "Deze week" above the contracts of a worker, in Chromium. */
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer()

/** The day in Belgium so many days from now. */
function dayIn(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(
    Date.now() + days * 86_400_000,
  )
}

async function make(client: string, commitments: readonly object[]): Promise<void> {
  const response = await server.request('/api/contracts', 'worker', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'work',
      client: { name: client },
      goals: [{ text: 'Ik vind werk.', domain: 'work', commitments }],
    }),
  })
  expect(response.status).toBe(201)
}

test('[J1] a worker sees what they can do and for whom they wait, and comes to the contract', async () => {
  await make('Noor Claes', [
    { party: 'centre', text: 'Wij betalen de bus.', due: dayIn(-1) },
    { party: 'client', text: 'Ik bel naar de school.', due: dayIn(0) },
  ])
  const { page } = await browser.person()
  await page.goto(`${server.url}/index.html#token=${server.token('worker')}`)
  const week = page.getByRole('region', { name: 'Deze week' })
  const own = week.getByRole('list', { name: 'Wat jij kan doen' }).getByRole('listitem')
  const others = week.getByRole('list', { name: 'Waar je op wacht' }).getByRole('listitem')
  await own.first().waitFor()
  expect(await own.allInnerTexts()).toEqual([
    expect.stringMatching(/^Noor Claes\s+was tegen .*\s+Een afspraak: Wij betalen de bus\.$/),
  ])
  expect(await others.allInnerTexts()).toEqual([
    expect.stringMatching(/^Noor Claes\s+vandaag\s+Een afspraak \(bij de cliënt\): Ik bel/),
    expect.stringMatching(/^Noor Claes\s+sinds .*\s+Uitgenodigd, maar nog geen pincode/),
  ])
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBe(360)
  await own.first().getByRole('link', { name: 'Noor Claes' }).click()
  await page.locator('gpmi-editor .gpmi-section').first().waitFor()
})

test('[J1] of many things the first are shown, and all when asked; a client has no such list', async () => {
  await make(
    'Yusuf Demir',
    [1, 2, 3, 4, 5, 6].map((day) => ({
      party: 'centre',
      text: `Over ${day} dagen.`,
      due: dayIn(day),
    })),
  )
  const { page } = await browser.person()
  await page.goto(`${server.url}/index.html?lang=fr#token=${server.token('worker')}`)
  const own = page.getByRole('list', { name: 'Ce que vous pouvez faire' }).getByRole('listitem')
  await own.first().waitFor()
  expect(await own.count()).toBe(4)
  await page.getByRole('button', { name: 'Tout montrer (6)' }).click()
  expect(await own.count()).toBe(6)
  await page.goto('about:blank')
  await page.goto(`${server.url}/index.html?lang=nl#token=${server.token('client')}`)
  await page.getByRole('heading', { name: 'Mijn contracten' }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.getByRole('region', { name: 'Deze week' }).count()).toBe(0)
})
