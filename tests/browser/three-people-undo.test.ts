/** Undo and redo while three people write: nobody's undo touches the words of another. */
import { describe, expect, test } from 'vitest'
import { paragraph, section } from '../support/contract-builder.ts'
import { lineOf, useTables, wordsOf } from '../support/table/table.ts'
import { card, goal } from '../support/table/texts.ts'

const { sit } = useTables()

const undo = 'Control+z'
const redo = 'Control+y'

describe('undo', () => {
  test('takes back one’s own words only, from between the words of the others, and gives them back', async () => {
    const { worker, client, support, all, agreed } = await sit(section('s', paragraph('p', 'a z')))
    await client.caret('p', 1)
    await client.type(' amina')
    await agreed()
    await worker.caret('p', 4)
    await worker.type('SARA')
    await agreed()
    await support.caret('p', 'end')
    await support.type(' jo')
    expect(lineOf(await agreed(), 'p')).toBe('a amSARAina z jo')
    await client.press(undo)
    expect(lineOf(await agreed(), 'p')).toBe('aSARA z jo')
    await client.press(undo, undo, undo)
    expect(lineOf(await agreed(), 'p')).toBe('aSARA z jo')
    await client.press(redo)
    expect(lineOf(await agreed(), 'p')).toMatch(/^a( amSARAina|SARA amina| aminaSARA) z jo$/)
    await Promise.all(all.map((one) => one.press(undo)))
    expect(lineOf(await agreed(), 'p')).toBe('a z')
    await Promise.all(all.map((one) => one.press(redo)))
    const line = lineOf(await agreed(), 'p')!
    for (const letters of ['SARA', ' jo']) expect(line).toContain(letters)
    expect([...line].sort().join('')).toBe([...'a amSARAina z jo'].sort().join(''))
  })

  test('of one who only read does nothing', async () => {
    const { worker, client, agreed } = await sit(section('s', paragraph('p', 'tekst')))
    await worker.caret('p', 'end')
    await worker.type(' van Sara')
    await agreed()
    await client.caret('p', 0)
    await client.press(undo, undo)
    expect(await client.page.locator('[data-tool=undo]').getAttribute('aria-disabled')).toBe('true')
    expect(lineOf(await agreed(), 'p')).toBe('tekst van Sara')
  })

  test('of making a card keeps the card and what another wrote in it', async () => {
    const { worker, client, support, agreed } = await sit(section('s', goal('g', 'Mijn diploma')))
    await worker.page.getByRole('button', { name: 'Afspraak van Amina' }).first().click()
    await worker.type('van Sara')
    await agreed()
    const { block } = await worker.whereCaret()
    await client.caret(block, 'end')
    await client.type(' en van Amina')
    await support.page.locator('.gpmi-card .gpmi-who input').fill('Amina')
    await agreed()
    await worker.press(undo, undo, undo)
    const contract = await agreed()
    expect(lineOf(contract, block)).toBe(' en van Amina')
    expect(await worker.page.locator('.gpmi-card').count()).toBe(1)
    expect(await worker.page.locator('.gpmi-card .gpmi-who input').inputValue()).toBe('Amina')
    await client.type('!')
    expect(lineOf(await agreed(), block)).toBe(' en van Amina!')
    await worker.press(redo, redo, redo)
    expect(wordsOf(await agreed())).toContain(' en van Amina!')
  })

  test('of making a card in which another wrote without a line keeps both', async () => {
    const { worker, client, agreed } = await sit(section('s', goal('g', 'Mijn diploma')))
    await worker.page.getByRole('button', { name: 'Afspraak van Amina' }).first().click()
    await agreed()
    const { block } = await worker.whereCaret()
    await client.unplug()
    await client.caret(block, 'end')
    await client.type('wat ik thuis schreef')
    await worker.press(undo)
    await worker.saved()
    await client.plugIn()
    const contract = await agreed()
    const aside = await client.keptForMe()
    expect([wordsOf(contract), ...aside.map(({ text }) => text)].join('\n')).toContain(
      'wat ik thuis schreef',
    )
  })

  test('of a split and of a join in which another wrote keeps what they wrote', async () => {
    const { worker, client, agreed } = await sit(
      section('s', paragraph('p', 'abcdef'), paragraph('q', 'ghi')),
    )
    await worker.caret('p', 3)
    await worker.press('Enter')
    await agreed()
    const { block } = await worker.whereCaret()
    await client.caret(block, 2)
    await client.type('XX')
    await agreed()
    await worker.press(undo)
    const split = wordsOf(await agreed())
    expect(split.split('\n')[0]).toContain('abcdef')
    expect(split).toContain('XX')
    expect(await worker.page.locator('[data-block=q]').count()).toBe(1)
    await worker.caret('q', 0)
    await worker.press('Backspace')
    await agreed()
    const joined = (await worker.whereCaret()).block
    await client.caret(joined, 'end')
    await client.type('YY')
    await agreed()
    await worker.press(undo)
    const after = wordsOf(await agreed())
    expect(after).toContain('YY')
    expect(after).toContain('XX')
    expect(after.split('\n')).toContain('ghi')
  })

  test('of a restyling, a deletion and a fact leaves what others did since', async () => {
    const { worker, client, agreed } = await sit(
      section(
        's',
        paragraph('p', 'een twee drie'),
        paragraph('f', [{ text: 'School: ' }, { fact: 'school' }]),
      ),
    )
    await worker.caret('p', 4, 9)
    await worker.press('Control+Shift+8')
    await worker.page.waitForTimeout(600)
    await worker.press('Delete')
    await agreed()
    await client.caret('p', 'end')
    await client.type(' vier')
    await agreed()
    await worker.press(undo)
    expect(lineOf(await agreed(), 'p')).toBe('een twee drie vier')
    await worker.press(undo)
    const plain = (await agreed()).body[0] as { children: readonly { style?: string }[] }
    expect(plain.children[0]!.style).toBeUndefined()
    await worker.page.locator('[data-key=school] [role=button]').click()
    await worker.type('Odisee')
    await worker.press('Enter')
    await worker.saved()
    expect((await agreed()).facts.school).toEqual({ value: 'Odisee' })
    await client.type(' vijf')
    await agreed()
    await worker.press(undo)
    await worker.saved()
    const contract = await agreed()
    expect(contract.facts.school).toBeUndefined()
    expect(lineOf(contract, 'p')).toBe('een twee drie vier vijf')
  })

  test('after a reload there is nothing to take back, and it begins again with what is written then', async () => {
    const { worker, client, agreed } = await sit(section('s', paragraph('p', 'begin')))
    await worker.caret('p', 'end')
    await worker.type(' oud')
    await worker.press('Enter')
    await worker.type('lijn')
    await agreed()
    const { block } = await worker.whereCaret()
    await client.caret(block, 2)
    await client.type('XX')
    await agreed()
    await worker.reload()
    await worker.saved()
    await worker.caret(block, 'end')
    await worker.press(undo, undo)
    expect(wordsOf(await agreed())).toBe('begin oud\nliXXjn')
    await worker.type(' nieuw')
    await worker.press('Enter')
    await worker.type('slot')
    await agreed()
    const last = (await worker.whereCaret()).block
    await client.caret(last, 0)
    await client.type('van Amina ')
    await agreed()
    await worker.press(undo, undo, undo, undo)
    const words = wordsOf(await agreed())
    expect(words).toBe('begin oud\nliXXjn\nvan Amina ')
  })

  test('without a line is one’s own too, and is the same for all when the line is back', async () => {
    const { worker, client, agreed } = await sit(
      section('s', goal('g', 'Mijn diploma', card('c', 'Ik leer.'))),
    )
    await client.caret('c-does', 'end')
    // At once, as a keyboard that suggests words does: on a slow machine letters could be two steps.
    await client.page.keyboard.insertText(' Elke dag.')
    await agreed()
    await client.unplug()
    await worker.caret('c-does', 'end')
    await worker.type(' Tot juni.')
    await client.press(undo)
    await client.page.keyboard.insertText(' Altijd.')
    await worker.saved()
    await client.plugIn()
    expect(lineOf(await agreed(), 'c-does')).toMatch(/^Ik leer\.( Tot juni\.| Altijd\.){2}$/)
    await client.press(undo)
    expect(lineOf(await agreed(), 'c-does')).toBe('Ik leer. Tot juni.')
  })
})
