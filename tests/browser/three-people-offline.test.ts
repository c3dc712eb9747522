/** Three people at one contract, and lines that fail: nothing that was typed is gone. */
import { describe, expect, test } from 'vitest'
import { paragraph, section } from '../support/contract-builder.ts'
import { until } from '../support/stock-provider.ts'
import { lineOf, type Table, useTables, wordsOf } from '../support/table/table.ts'
import { card, goal } from '../support/table/texts.ts'
import type { Writer } from '../support/table/writer.ts'

const { sit } = useTables()

/** Two lose their line, each in another way; what they write meanwhile only they see. */
async function loseLines({ client, worker }: Table): Promise<void> {
  worker.line.down()
  await Promise.all([client.unplug(), worker.isOffline()])
}

async function findLines({ client, worker }: Table): Promise<void> {
  worker.line.up()
  await client.plugIn()
}

/** Everything that was not found: neither in the text nor set aside for its writer. */
async function missing(
  table: Table,
  typed: readonly (readonly [Writer, string])[],
): Promise<readonly string[]> {
  const words = wordsOf(await table.document())
  const lost: string[] = []
  for (const [writer, token] of typed) {
    const kept = (await writer.keptForMe()).map(({ text }) => text)
    if (![words, ...kept].some((text) => text.includes(token))) lost.push(token)
  }
  return lost
}

describe('without a line', () => {
  test('all write in one line, and it is all there when the lines are back', async () => {
    const table = await sit(section('s', paragraph('p', 'begin midden einde')))
    const { worker, client, support } = table
    await client.caret('p', 6)
    await worker.caret('p', 6)
    await support.caret('p', 6)
    await loseLines(table)
    await Promise.all([client.type('amina '), worker.type('sara '), support.type('jo ')])
    await support.saved()
    for (const one of [client, worker]) {
      await until('it is on the device', async () => {
        const state = await one.state()
        return state?.kind === 'offline' && state.unsent && state.onDevice
      })
      expect(await one.page.locator('[data-notice=state]').textContent()).toContain(
        'je tekst staat op dit toestel',
      )
    }
    expect(lineOf(await table.document(), 'p')).toBe('begin jo midden einde')
    await findLines(table)
    const line = lineOf(await table.agreed(), 'p')!
    await Promise.all(table.all.map((one) => one.saved()))
    expect(line).toMatch(/^begin ((amina|sara|jo) ){3}midden einde$/)
    expect((await client.whereCaret()).before.endsWith('amina ')).toBe(true)
    await client.type('en ')
    expect(lineOf(await table.agreed(), 'p')).toContain('amina en ')
  })

  test('one writes in it, one restyles it, one splits it and joins the next to it', async () => {
    const table = await sit(
      section('s', paragraph('p', 'een twee drie vier'), paragraph('q', 'vijf zes')),
    )
    const { worker, client, support } = table
    await loseLines(table)
    await client.caret('p', 4)
    await client.type('[amina-1] ')
    await client.caret('q', 'end')
    await client.type(' [amina-2]')
    await client.press('Enter')
    await client.type('[amina-3]')
    await worker.caret('p', 8)
    await worker.press('Control+Alt+1')
    await worker.press('Enter')
    await worker.type('[sara-1] ')
    await worker.caret('q', 0)
    await worker.type('[sara-2] ')
    await support.caret('q', 4)
    await support.type(' [jo-1]')
    await support.caret('q', 0)
    await support.press('Backspace')
    await support.saved()
    await findLines(table)
    const contract = await table.agreed()
    const typed = [
      [client, '[amina-1]'],
      [client, '[amina-2]'],
      [client, '[amina-3]'],
      [worker, '[sara-1]'],
      [worker, '[sara-2]'],
      [support, '[jo-1]'],
    ] as const
    expect(await missing(table, typed)).toEqual([])
    for (const word of ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', '[amina-1]', '[sara-1]']) {
      expect(wordsOf(contract)).toContain(word)
    }
  })

  test('the line is cut again and again while all type, and nobody notices a thing', async () => {
    const table = await sit(
      section('s', paragraph('p', 'p: '), paragraph('q', 'q: '), paragraph('r', 'r: ')),
    )
    const { all } = table
    for (const [index, one] of all.entries()) await one.caret(['p', 'q', 'r'][index]!, 'end')
    const text = 'de kat krabt de krullen van de trap en weer omhoog'
    let typing = true
    const cutting = (async () => {
      for (let turn = 0; typing; turn++) {
        all[turn % 3]!.line.cut()
        await all[0]!.page.waitForTimeout(150)
      }
    })()
    await Promise.all(all.map((one) => one.type(text, 40)))
    typing = false
    await cutting
    const contract = await table.agreed()
    await Promise.all(all.map((one) => one.saved()))
    for (const id of ['p', 'q', 'r']) expect(lineOf(contract, id)).toBe(`${id}: ${text}`)
  })

  test('a page that is closed sends what it had when its person comes back', async () => {
    const table = await sit(section('s', paragraph('p', 'begin')))
    const { client } = table
    await client.caret('p', 'end')
    client.line.down()
    await client.isOffline()
    await client.type(' en wat ik thuis schreef')
    await until('it is on the device', async () => {
      const state = await client.state()
      return state?.kind === 'offline' && state.onDevice
    })
    const other = await client.context.newPage()
    await client.page.close()
    client.line.up()
    const back = await client.again(other)
    await back.saved()
    await until('it is sent', async () => wordsOf(await table.document()).includes('thuis schreef'))
    expect(await back.words('p')).toBe('begin en wat ik thuis schreef')
  })
})

describe('a place that is taken away while someone writes in it without a line', () => {
  test('a line: the writer is offered the text, and puts it back', async () => {
    const table = await sit(
      section('s', paragraph('o', 'Dit blijft.'), paragraph('p', 'Dit gaat weg.')),
    )
    const { worker, client, support } = table
    await client.unplug()
    await client.caret('p', 9)
    await client.type('[mijn woorden] ')
    await worker.caret('p', 0, 'end')
    await worker.press('Backspace', 'Backspace')
    await worker.saved()
    expect(lineOf(await table.document(), 'p')).toBeNull()
    await client.plugIn()
    await client.page.locator('.set-aside blockquote').waitFor()
    await table.agreed()
    const [offered] = await client.offered()
    expect(offered).toContain('[mijn woorden]')
    for (const one of [worker, support]) expect(await one.keptForMe()).toEqual([])
    await client.page.locator('[data-do=put-back]').click()
    await client.page.locator('.set-aside blockquote').waitFor({ state: 'detached' })
    expect(wordsOf(await table.agreed())).toContain('[mijn woorden]')
    expect(await client.keptForMe()).toEqual([])
  })

  test('a card: it is offered, also after a reload, and can be thrown away', async () => {
    const table = await sit(
      section('s', goal('g', 'Mijn diploma', card('c', 'Ik leer.'), card('d', 'Ik werk.'))),
    )
    const { worker, client } = table
    await client.unplug()
    await client.caret('c-does', 'end')
    await client.type(' [elke avond]')
    await client.caret('c-enough', 'end')
    await client.type('[een uur]')
    await client.caret('d-does', 'end')
    await client.type(' [op zaterdag]')
    await worker.page.locator('[data-block=c] .gpmi-remove button').click()
    await worker.page.getByRole('button', { name: 'Ja, weghalen' }).click()
    await worker.saved()
    await client.plugIn()
    await client.page.locator('.set-aside blockquote').first().waitFor()
    const contract = await table.agreed()
    expect(lineOf(contract, 'd-does')).toBe('Ik werk. [op zaterdag]')
    expect(lineOf(contract, 'c-does')).toBeNull()
    const offered = (await client.offered()).join('\n')
    expect(offered).toContain('[elke avond]')
    expect(offered).toContain('[een uur]')
    await client.reload()
    await client.saved()
    await expect.poll(async () => (await client.offered()).join('\n')).toBe(offered)
    for (let left = (await client.offered()).length; left > 0; left--) {
      await client.page.locator('[data-do=ask]').first().click()
      await client.page.locator('[data-do=drop]').click()
      await expect.poll(async () => (await client.offered()).length).toBe(left - 1)
    }
    expect(await client.keptForMe()).toEqual([])
  })
})

test('a field of a card that is filled in without a line, letter by letter, is there for all', async () => {
  const table = await sit(section('s', goal('g', 'Mijn diploma', card('c', 'Ik leer.'))))
  const { client, all } = table
  await client.unplug()
  await client.page.locator('[data-block=c] .gpmi-rhythm input').focus()
  await client.type('elke dag')
  await client.caret('c-does', 'end')
  await client.type(' Op school.')
  await client.plugIn()
  await client.saved()
  expect(lineOf(await table.agreed(), 'c-does')).toBe('Ik leer. Op school.')
  for (const { page } of all) {
    expect(await page.locator('[data-block=c] .gpmi-rhythm input').inputValue()).toBe('elke dag')
  }
  expect(await client.offered()).toEqual([])
})

describe('a fact', () => {
  test('that two fill in at once without a line shows both answers to all until someone chooses', async () => {
    const table = await sit(
      section(
        's',
        paragraph('p', [{ text: 'Ik studeer aan ' }, { fact: 'school' }, { text: '.' }]),
      ),
    )
    const { worker, client, support, all } = table
    await loseLines(table)
    for (const [one, school] of [
      [client, 'Odisee'],
      [worker, 'Artevelde'],
    ] as const) {
      await one.page.locator('[data-key=school] [role=button]').click()
      await one.type(school)
      await one.press('Enter')
    }
    await findLines(table)
    await Promise.all(all.map((one) => one.saved()))
    const { facts } = await table.agreed()
    expect([facts.school?.value, ...(facts.school?.others ?? [])].sort()).toEqual([
      'Artevelde',
      'Odisee',
    ])
    for (const { page } of all) {
      const both = page.locator('[data-key=school] .gpmi-fact-two')
      await both.waitFor()
      const text = await both.textContent()
      expect(text).toContain('Artevelde')
      expect(text).toContain('Odisee')
    }
    await support.page.getByRole('button', { name: 'Kies Odisee' }).click()
    await support.saved()
    expect((await table.agreed()).facts.school).toEqual({ value: 'Odisee' })
    for (const { page } of all) {
      await expect.poll(() => page.locator('[data-key=school]').textContent()).toBe('Odisee')
    }
  })
})
