/** The findings with three people at one contract: the same list, fixes, the answers of the client. */
import { describe, expect, test } from 'vitest'
import { paragraph, section } from '../support/contract-builder.ts'
import { lineOf, useTables } from '../support/table/table.ts'
import { card, goal } from '../support/table/texts.ts'
import type { Writer } from '../support/table/writer.ts'

const { sit, pair } = useTables()

const undo = 'Control+z'

async function openList({ page }: Writer): Promise<void> {
  await page.locator('[data-panel=todo]').click()
  await page.locator('[data-finding]').first().waitFor()
}

/** The lines of the list, as their rule and place. */
function linesOf({ page }: Writer): Promise<string[]> {
  return page
    .locator('[data-finding]')
    .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset.finding!))
}

const start = () =>
  section(
    's',
    paragraph('p', 'Ik wil leren'),
    goal('g', 'Mijn diploma', card('k', 'Ik ga naar de les')),
  )

const offer = 'Voeg een afspraak van het OCMW toe'

describe('[F6] a fix', () => {
  test('is one press and one step to undo, for everyone', async () => {
    const { worker, client, agreed } = await sit(start())
    await client.caret('p', 'end')
    await client.type(' en werken')
    await openList(client)
    const before = await linesOf(client)
    const line = client.page.locator('[data-finding^="centre-promises"]')
    await line.getByRole('button', { name: offer }).click()
    await client.page.locator('.gpmi-card[data-party=centre]').waitFor()
    await worker.page.locator('.gpmi-card[data-party=centre]').waitFor()
    await client.page.keyboard.type('Het OCMW helpt')
    expect((await agreed()).body).toHaveLength(1)
    await expect.poll(() => line.count()).toBe(0)
    const { block } = await client.whereCaret()
    expect(lineOf(await agreed(), block)).toMatch(/^Het OCMW helpt/)
    await client.press(undo, undo)
    await agreed()
    expect(await client.page.locator('.gpmi-card[data-party=centre]').count()).toBe(0)
    expect(lineOf(await agreed(), 'p')).toBe('Ik wil leren en werken')
    await expect.poll(() => linesOf(client)).toEqual(before)
  })

  test('puts fixed wording back, with the section around it when that is gone', async () => {
    const { worker, client, agreed } = await sit(start())
    await openList(worker)
    const line = worker.page.locator('[data-finding^="support-person-told"]')
    await line.getByRole('button', { name: 'Zet de tekst terug' }).click()
    await client.page.locator('.gpmi-clause').filter({ hasText: 'meebrengen' }).waitFor()
    await expect.poll(() => line.count()).toBe(0)
    await worker.press(undo)
    expect((await agreed()).body).toHaveLength(1)
    await expect.poll(() => line.count()).toBe(1)
  })

  test('that somebody else pressed a moment before is not done twice', async () => {
    const { worker, client, agreed } = await sit(start())
    await openList(worker)
    await openList(client)
    const fix = '[data-finding^="support-person-told"] [data-do=fix]'
    await worker.page.locator(fix).waitFor()
    // The worker presses as soon as the text is there, before the list had its next check.
    const pressed = worker.page.locator('gpmi-editor').evaluate((element, selector) => {
      return new Promise<void>((done) => {
        const look = () => {
          const text = element.querySelector('.gpmi-clause') ?? null
          if (!text) return requestAnimationFrame(look)
          element.shadowRoot!.querySelector<HTMLElement>(selector)!.click()
          return done()
        }
        look()
      })
    }, fix)
    await client.page.locator(fix).click()
    await pressed
    expect((await agreed()).body).toHaveLength(2)
  })

  test('is not offered to one who only reads for now', async () => {
    const { worker } = await pair(start())
    await openList(worker)
    expect(await worker.page.locator('[data-do=fix]').count()).toBeGreaterThan(0)
    await worker.page.getByRole('button', { name: 'Meer', exact: true }).click()
    await worker.page.locator('[data-entry=read]').click()
    await expect.poll(() => worker.page.locator('[data-do=fix]').count()).toBe(0)
    expect(await worker.page.locator('[data-finding]').count()).toBeGreaterThan(0)
  })
})

test('[F7] all three see the same list, in words meant for them, while they write', async () => {
  const { worker, client, support, all, agreed } = await sit(start())
  for (const writer of all) await openList(writer)
  await client.caret('p', 'end')
  await client.type(' en later werken')
  await worker.page.locator('.gpmi-card .gpmi-who input').fill('Amina')
  await support.page.locator('.gpmi-goal-fields .gpmi-due input').fill('2027-06-30')
  await agreed()
  const wanted = await linesOf(worker)
  expect(wanted.length).toBeGreaterThan(5)
  for (const writer of all) {
    const same = async () => String(await linesOf(writer)) === String(await linesOf(worker))
    await expect.poll(same).toBe(true)
  }
  const asked = ({ page }: Writer) => page.locator('[data-topic=client] h3').textContent()
  expect(await asked(client)).toBe('Wat doe jij?')
  expect(await asked(worker)).toBe('Wat doet Amina Haddad?')
  expect(await asked(support)).toBe('Wat doet Amina Haddad?')
})

test('[F12] the client alone answers “Lukt dit?”, and all read it', async () => {
  const { worker, client, support, agreed } = await sit(start())
  const row = ({ page }: Writer) => page.locator('.gpmi-card .gpmi-feasible')
  await row(worker).waitFor()
  expect(await row(worker).getByRole('button').count()).toBe(0)
  expect(await row(worker).textContent()).toContain('Amina Haddad kan hier zeggen of dit lukt.')
  const help = row(client).getByRole('button', { name: 'Met hulp' })
  await help.click()
  for (const other of [worker, support]) {
    await row(other).getByText('Amina Haddad zegt: dit lukt met hulp.').waitFor()
  }
  expect(await help.getAttribute('aria-pressed')).toBe('true')
  expect(JSON.stringify((await agreed()).body)).toContain('"feasible":"with-help"')
  await client.page.locator('[data-panel=balance]').click()
  await client.page.locator('.balance-goal').getByText('dit lukt met hulp').waitFor()
  await help.click()
  await row(worker).getByText('kan hier zeggen').waitFor()
  expect(JSON.stringify((await agreed()).body)).not.toContain('feasible')
  await client.caret('p')
  await client.press(undo)
  await row(worker).getByText('dit lukt met hulp').waitFor()
})

test('[F11] the overview has both sides in words and as a drawing, follows the text, and goes there', async () => {
  const { worker, client, agreed } = await sit(start())
  await worker.page.locator('[data-panel=balance]').click()
  const panel = worker.page.locator('.panel')
  await panel.locator('.balance-goal').waitFor()
  expect(await panel.locator('.balance-goal').textContent()).toMatch(
    /Mijn diploma\s+Amina Haddad\s+Ik ga naar de les\s+(Amina Haddad\s+)?Het OCMW\s+Hier staat nog niet wat het OCMW doet\./,
  )
  const picture = panel.getByRole('img')
  expect(await picture.locator('desc').textContent()).toBe(
    'Mijn diploma. Amina Haddad: 1 afspraak. Hier staat nog niet wat het OCMW doet.',
  )
  expect(await picture.locator('.box.empty').count()).toBe(1)
  await client.caret('k-does', 'end')
  await client.type(' elke week')
  await agreed()
  await panel.getByRole('button', { name: 'Ik ga naar de les elke week' }).click()
  await worker.page.locator('.gpmi-card.gpmi-found').waitFor()
  expect((await worker.whereCaret()).block).toBe('k-does')
})

test('[F11] the overview can be printed alone', async () => {
  const { worker } = await pair(start())
  const { page } = worker
  await page.evaluate(() => {
    window.print = () => {}
  })
  await page.locator('[data-panel=balance]').click()
  await page.locator('[data-do=print]').click()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.balance-picture').isVisible()).toBe(true)
  expect(await page.locator('.gpmi-paper').isVisible()).toBe(false)
  await page.getByText('OCMW Voorbeeldstad: Studieproject van Amina Haddad').waitFor()
  expect(await page.locator('.rail').isVisible()).toBe(false)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect(await page.locator('.balance-picture').isVisible()).toBe(false)
  expect(await page.locator('.gpmi-paper').isVisible()).toBe(true)
  expect(
    await page
      .locator('.gpmi-todo')
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content),
  ).toBe('none')
  await page.emulateMedia({ media: null })
})
