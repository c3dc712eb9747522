/** Two contracts typed in: one as offices write, mended word by word, and one in plain words. */
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { paragraph, section } from '../support/contract-builder.ts'
import { lineOf, useTables } from '../support/table/table.ts'
import type { Writer } from '../support/table/writer.ts'

const { sit, pair } = useTables()

const office =
  'Je dient elke maand je lijst aan je begeleider te bezorgen. Indien je ziek bent, dien je een attest binnen te brengen. Kom tijdig. Heb je wettige redenen, dan is er geen sanctie.'

const plain =
  'Ik ga elke week naar de les. Kan ik niet komen? Dan bel ik Sara voor 9 uur. Sara betaalt mijn bus terug. Elke maand praten we samen over hoe het gaat.'

const lit = ({ page }: Writer) => page.locator('.gpmi-wording')
const card = ({ page }: Writer) => page.locator('.word-card')

/** Where the mark stands on the first bars of the panel: per cent of the line, from easy to hard. */
async function marks({ page }: Writer): Promise<number[]> {
  const bars = page.locator('.panel .reading-part').first().locator('.reading-line i:not(.then)')
  await bars.first().waitFor()
  return bars.evaluateAll((all) =>
    all.map((mark) => Number.parseFloat((mark as HTMLElement).style.insetInlineStart)),
  )
}

test('[PL5] office language lights up, is made readable press by press, and each press is one step to undo', async () => {
  const { worker, client, support, agreed } = await sit(
    section('s', paragraph('p', ''), paragraph('q', 'Tot morgen')),
  )
  await worker.page.locator('[data-panel=wording]').waitFor()
  await worker.caret('p')
  await worker.page.keyboard.insertText(office)
  await expect.poll(() => lit(worker).count()).toBeGreaterThan(4)
  await worker.page.locator('[data-panel=wording]').click()
  const before = await marks(worker)
  await worker.page.locator('[data-panel=wording]').click()

  let presses = 0
  for (; presses < 20; presses++) {
    if ((await lit(worker).count()) === 0) break
    await worker.caret('q', 'end')
    await worker.page.keyboard.press('F8')
    await card(worker).waitFor()
    expect(await violations(worker.page)).toEqual([])
    const words = await card(worker).locator('.card-words').textContent()
    const explains = card(worker).locator('[data-do=explain]')
    const offer = card(worker).locator('[data-do=instead]').first()
    const mark = lit(worker).filter({ hasText: words! })
    if ((await explains.count()) > 0) await explains.press('Enter')
    else if ((await offer.count()) > 0) await offer.press('Enter')
    else {
      // Nothing fits with one press: a person writes it.
      expect(words).toBe('tijdig')
      await worker.page.keyboard.press('Escape')
      await mark.dblclick()
      await worker.page.keyboard.press('Escape')
      await worker.page.keyboard.insertText('voor 9 uur')
    }
    await expect.poll(() => mark.count(), { timeout: 8000 }).toBe(0)
    // The text is looked at after a pause.
    await worker.page.waitForTimeout(1500)
  }
  const text = lineOf(await agreed(), 'p')!
  expect(text).toMatch(
    /^Je moet elke maand je lijst aan je begeleider bezorgen\. Als je ziek bent, moet je een attest binnenbrengen\. /,
  )
  expect(text).toContain('Kom voor 9 uur.')
  expect(text).toMatch(/wettige redenen \(dat betekent: [^)]+\)/)
  for (const one of [worker, client, support]) {
    await expect.poll(() => lit(one).count()).toBe(0)
  }
  await worker.page.locator('[data-panel=wording]').click()
  await expect
    .poll(async () => {
      const after = await marks(worker)
      return after.every((value, index) => value <= before[index]!) && after[0]! < before[0]! - 10
    })
    .toBe(true)
  await worker.page.locator('[data-panel=wording]').click()

  await worker.caret('p', 'end')
  for (let steps = 0; steps < presses; steps++) await worker.press('Control+z')
  expect(lineOf(await agreed(), 'p')).toBe(office)
})

test('[PL3] a contract in plain words stays calm: no line, and no count that nags', async () => {
  const { client } = await pair(section('s', paragraph('p', ''), paragraph('q', 'Tot morgen')))
  await client.page.locator('[data-panel=wording]').waitFor()
  await client.caret('p')
  await client.page.keyboard.insertText(plain)
  await client.page.waitForTimeout(4000)
  expect(await lit(client).allTextContents()).toEqual([])
  await client.page.locator('[data-panel=wording]').click()
  const panel = client.page.locator('.panel')
  await expect
    .poll(() => panel.textContent())
    .toContain('We vonden geen woorden of zinnen waar een lezer stilstaat.')
  expect(await client.page.locator('[data-panel=wording]').textContent()).not.toMatch(/\d/)
})

test('[PL7] who reads is told what could stand there, and is offered nothing to press for it', async () => {
  const { client } = await pair(
    section('s', paragraph('p', 'Indien je ziek bent, bel je Sara.'), paragraph('q', 'Tot morgen')),
  )
  await lit(client).first().waitFor()
  await client.page.getByRole('button', { name: 'Meer' }).click()
  await client.page.locator('[data-entry=read]').click()
  await lit(client).first().click()
  await card(client).waitFor()
  expect(await card(client).locator('h3').textContent()).toBe('Wat betekent dit?')
  const instead = card(client).getByRole('list', { name: 'Zo kan het ook' })
  expect(await instead.getByRole('listitem').allTextContents()).toEqual(['Als'])
  expect(await card(client).locator('[data-do=instead], [data-do=keep]').count()).toBe(0)
  expect(await violations(client.page)).toEqual([])
})
