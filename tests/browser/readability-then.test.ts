/** Plain language beside the text of a week ago, and in a contract that is only read. */
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { BlockToWrite } from '../../schemas/document/index.ts'
import { violations } from '../support/axe.ts'
import { paragraph } from '../support/contract-builder.ts'
import { clock } from '../support/settable-clock.ts'
import { useTables } from '../support/table/table.ts'

const { sit, pair } = useTables()

const DAY = 86_400_000

afterEach(() => {
  clock.ahead = 0
})

const hard =
  'Desgevallend dien je het bewijs van inschrijving tijdig over te maken en de nodige stappen te ondernemen teneinde vrijstelling te bekomen. '

function promise(id: string, party: 'client' | 'centre', text: string): BlockToWrite {
  return { type: 'commitment', id, party, children: [paragraph(`${id}-p`, text)] }
}

const agreement: BlockToWrite = {
  type: 'section',
  id: 's',
  kind: 'agreement',
  children: [
    {
      type: 'goal',
      id: 'g',
      children: [
        promise('a', 'client', hard.repeat(2)),
        promise(
          'b',
          'centre',
          'Sara belt elke maandag. Zij zoekt met jou een plek om te leren. '.repeat(2),
        ),
      ],
    },
  ],
}

async function openPanel(page: Page) {
  await page.locator('[data-panel=wording]').click()
  return page.locator('.panel')
}

describe('[PL11] what changed since a week ago', () => {
  test('is said of the whole, of each question and of each side, and shown as a light mark', async () => {
    clock.ahead = -10 * DAY
    const { worker, client, agreed } = await sit(agreement)
    clock.ahead = 0
    await worker.caret('a-p', 0, 'end')
    await worker.page.keyboard.press('Delete')
    await worker.type(
      `Je gaat naar de les. Je brengt elke maand het papier van de school. ${''}`,
      2,
    )
    await worker.type('Lukt dat niet? Dan bel je Sara.', 2)
    await agreed()
    const today = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long' })
    const day = today.format(Date.now() - 7 * DAY)
    for (const { page } of [worker, client]) {
      const panel = await openPanel(page)
      const said = panel.locator('[data-part=since]')
      await expect.poll(() => said.textContent()).toMatch(new RegExp(`^Sinds ${day} werden`))
      expect(await said.textContent()).toContain('makkelijker')
      expect(await panel.locator('[data-part=parties] .reading-since').allTextContents()).toEqual([
        expect.stringMatching(
          new RegExp(`^Wat Amina Haddad belooft: sinds ${day} werden .*makkelijker`),
        ),
        `Wat het OCMW belooft: sinds ${day} bleven de woorden en de zinnen ongeveer even makkelijk.`,
      ])
      expect(await panel.locator('[data-part=parties] .reading-side').allTextContents()).toEqual([
        'Amina Haddad',
        'Het OCMW',
        'Amina Haddad',
        'Het OCMW',
      ])
      expect(await panel.locator('.reading-line .then').count()).toBeGreaterThan(1)
      expect(await violations(page)).toEqual([])
      await panel.locator('[data-part=sections] summary').click()
      expect(await panel.locator('[data-part=sections]').textContent()).toContain(`Sinds ${day}`)
      expect(await violations(page)).toEqual([])
    }
  })

  test('is not asked for before the panel is looked at, and not said on the first day', async () => {
    const { worker } = await pair(agreement)
    const asked: string[] = []
    worker.page.on('request', (request) => asked.push(request.url()))
    await worker.page.locator('.gpmi-wording').first().waitFor()
    expect(asked.filter((url) => url.includes('/versions'))).toEqual([])
    const panel = await openPanel(worker.page)
    await expect
      .poll(() => panel.locator('[data-part=since]').textContent())
      .toBe('Dit contract is van vandaag. Vanaf morgen lees je hier wat er veranderde.')
    expect(asked.filter((url) => url.includes('/versions'))).toHaveLength(1)
  })
})

describe('[PL12] in a contract that is only read', () => {
  test('a term is pressed for what it means, also in what people wrote, and the text stays as it was', async () => {
    const { worker, client, agreed } = await sit({
      type: 'section',
      id: 's',
      kind: 'wish',
      children: [
        paragraph('p', [
          { text: 'Ik heb ' },
          { text: 'wettige redenen', marks: ['strong'] },
          { text: ' om later te beginnen.' },
        ]),
        paragraph('q', 'Tot morgen'),
      ],
    })
    const reader = await client.context.newPage()
    const asked: string[] = []
    reader.on('request', (request) => asked.push(request.url()))
    const url = new URL(client.page.url())
    url.searchParams.set('mode', 'read')
    await reader.goto(`${url.origin}${url.pathname}${url.search}#token=${client.token}`)
    const line = reader.locator('[data-block=p] p')
    await line.waitFor()
    const before = await line.textContent()
    const term = line.locator('.gpmi-term')
    await term.waitFor()
    expect(await term.textContent()).toBe('wettige redenen')
    expect(await line.textContent()).toBe(before)
    expect(asked.some((one) => /\/terms-/.test(one))).toBe(true)
    expect(asked.some((one) => /writing-session/.test(one))).toBe(false)
    await term.focus()
    await reader.keyboard.press('Enter')
    const card = reader.locator('.word-card')
    await card.waitFor()
    expect(await card.locator('h3').textContent()).toBe('Wat betekent dit?')
    expect((await card.locator('.card-gloss').textContent())!.length).toBeGreaterThan(15)
    expect(await violations(reader)).toEqual([])
    await reader.keyboard.press('Escape')
    expect(await term.evaluate((dom) => dom.matches(':focus'))).toBe(true)

    await worker.caret('p', 'end')
    await worker.type(' Dat kan.')
    await worker.caret('q', 'end')
    await worker.type(' met wettige redenen')
    await agreed()
    await reader.evaluate(() => dispatchEvent(new Event('online')))
    await expect.poll(() => line.textContent()).toBe(`${before} Dat kan.`)
    await expect.poll(() => term.textContent()).toBe('wettige redenen')
    expect(await reader.locator('[data-block=q] p').textContent()).toBe(
      'Tot morgen met wettige redenen',
    )
    await reader.close()
  })
})
