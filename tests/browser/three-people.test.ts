/** Three people write at the same moment, each in a Chromium of their own, on one real server. */
import { describe, expect, test } from 'vitest'
import { allBlocks } from '../../schemas/document/index.ts'
import { paragraph, section } from '../support/contract-builder.ts'
import { lineOf, useTables, wordsOf } from '../support/table/table.ts'
import { card, goal } from '../support/table/texts.ts'

const { sit } = useTables()

describe('three people type at once', () => {
  test('at the same place in a line, and the letters of each word stay together', async () => {
    const { all, agreed } = await sit(section('s', paragraph('p', 'Samen:  en klaar.')))
    for (const one of all) await one.caret('p', 7)
    const words = ['huiswerk', 'bijles', 'stage']
    await Promise.all(all.map((one, index) => one.type(words[index]!)))
    const line = lineOf(await agreed(), 'p')!
    for (const word of words) expect(line).toContain(word)
    expect(line).toHaveLength(`Samen:  en klaar.${words.join('')}`.length)
    expect(line).toMatch(/^Samen: \w+ en klaar\.$/)
    // Each goes on where they were: behind their own word.
    await Promise.all(all.map((one, index) => one.type(String(index))))
    const after = lineOf(await agreed(), 'p')!
    for (const [index, word] of words.entries()) expect(after).toContain(`${word}${index}`)
  })

  test('around someone’s caret, in the middle of a word, and it does not move', async () => {
    const { worker, client, support, agreed } = await sit(
      section('s', paragraph('o', 'Voor.'), paragraph('p', 'Ik werk verder aan mijn plan.')),
    )
    await client.caret('p', 11)
    expect(await client.whereCaret()).toEqual({
      block: 'p',
      before: 'Ik werk ver',
      after: 'der aan mijn plan.',
    })
    await worker.caret('p', 0)
    await support.caret('p', 'end')
    await Promise.all([worker.type('Elke dag: '), support.type(' En daarna rust.')])
    await agreed()
    expect(await client.whereCaret()).toEqual({
      block: 'p',
      before: 'Elke dag: Ik werk ver',
      after: 'der aan mijn plan. En daarna rust.',
    })
    // Right at it, on both sides of the place: it stays between the same letters of its own side.
    await worker.caret('p', 'Elke dag: Ik werk ver'.length)
    await Promise.all([worker.type('XYZ'), client.type('-1-2-3-', 30)])
    const line = lineOf(await agreed(), 'p')!
    expect(line).toContain('XYZ')
    expect(line).toContain('-1-2-3-')
    const { before, after } = await client.whereCaret()
    expect(before.endsWith('-1-2-3-')).toBe(true)
    expect(before + after).toBe(line)
    // Lines above come and go, and the caret stays in its words.
    await worker.caret('o', 'end')
    await worker.press('Enter')
    await worker.type('Nog een lijn')
    await worker.press('Enter')
    await agreed()
    expect(await client.whereCaret()).toEqual({ block: 'p', before, after })
  })

  test('over a selection of someone, and what they type over is what they selected', async () => {
    const { worker, client, agreed } = await sit(section('s', paragraph('p', 'een twee drie')))
    await client.caret('p', 4, 8)
    await worker.caret('p', 4)
    await worker.type('en ')
    await worker.caret('p', 'end')
    await worker.type(' vier')
    await agreed()
    await client.type('TWEE')
    expect(lineOf(await agreed(), 'p')).toBe('een en TWEE drie vier')
  })

  test('in different cards, in fields of one card and in facts', async () => {
    const { worker, client, support, agreed, document } = await sit(
      section(
        's',
        goal('g', 'Mijn diploma', card('c', 'Ik ga naar de les.'), card('d', 'Ik vraag hulp.')),
        paragraph('f', [{ text: 'School: ' }, { fact: 'school' }, { text: '.' }]),
      ),
    )
    const field = (name: string) => `[data-block=c] .gpmi-${name} input`
    await client.caret('c-does', 'end')
    await support.page.locator(field('who')).selectText()
    await worker.page.locator('[data-key=school] [role=button]').click()
    await Promise.all([
      client.type(' Elke week ga ik.'),
      support.type('Amina en Jo'),
      worker.type('Artevelde'),
    ])
    await worker.press('Enter')
    await support.page.locator(field('rhythm')).focus()
    await worker.caret('d-does', 'end')
    await Promise.all([
      client.type(' En ik let op.'),
      support.type('elke week'),
      worker.type(' Op tijd.'),
    ])
    await worker.saved()
    const contract = await agreed()
    expect(lineOf(contract, 'c-does')).toBe('Ik ga naar de les. Elke week ga ik. En ik let op.')
    expect(lineOf(contract, 'd-does')).toBe('Ik vraag hulp. Op tijd.')
    const made = [...allBlocks(contract.body)].find((block) => 'id' in block && block.id === 'c')
    expect(made).toMatchObject({ who: 'Amina en Jo', rhythm: 'elke week' })
    expect((await document()).facts.school).toEqual({ value: 'Artevelde' })
    for (const { page } of [client, support]) {
      expect(await page.locator('[data-key=school]').textContent()).toBe('Artevelde')
      expect(await page.locator(field('who')).inputValue()).toBe('Amina en Jo')
    }
    // Two in the same field: what is in it is the same for all, and the focus stays.
    await client.page.locator(field('who')).focus()
    await support.page.locator(field('who')).focus()
    await Promise.all([client.type('A'), support.type('B')])
    await agreed()
    const values = await Promise.all(
      [worker, client, support].map(({ page }) => page.locator(field('who')).inputValue()),
    )
    expect(new Set(values).size).toBe(1)
    expect(await client.page.locator(`${field('who')}:focus`).count()).toBe(1)
  })
})

describe('while one person types in a line', () => {
  test('another makes it a heading, a list item, and a list item of another kind', async () => {
    const { worker, client, support, agreed } = await sit(
      section('s', paragraph('p', 'Dit wil ik: ')),
    )
    await client.caret('p', 'end')
    await worker.caret('p', 3)
    await support.caret('p', 0)
    const words = 'werken met mensen in de zorg'
    await Promise.all([
      client.type(words, 40),
      worker.press('Control+Alt+1', 'Control+Shift+8'),
      support.press('Control+Shift+7'),
    ])
    const contract = await agreed()
    expect(lineOf(contract, 'p')).toBe(`Dit wil ik: ${words}`)
    const { before } = await client.whereCaret()
    expect(before).toBe(`Dit wil ik: ${words}`)
    // Never made anew: the same line under the same id, in the style that came last.
    await worker.press('Control+Shift+8')
    const style = (await agreed()).body[0] as { children: readonly object[] }
    expect(style.children).toHaveLength(1)
    await client.type('!')
    expect(lineOf(await agreed(), 'p')).toBe(`Dit wil ik: ${words}!`)
  })

  test('another splits it before, behind and at the caret, and the word goes on where it was', async () => {
    const { worker, client, support, agreed } = await sit(
      section('s', paragraph('p', 'voor midden  achter slot')),
    )
    await client.caret('p', 'voor midden '.length)
    await client.type('hier schr')
    await agreed()
    await worker.caret('p', 5)
    await worker.press('Enter')
    await agreed()
    const second = (await client.whereCaret()).block
    await client.type('ijf ik ')
    await agreed()
    await support.caret(second, 'midden hier schrijf ik  achter '.length)
    await support.press('Enter')
    await agreed()
    await client.type('rus')
    await agreed()
    await worker.caret(second, 'midden hier schrijf ik rus'.length)
    await worker.press('Enter')
    await agreed()
    await client.type('tig')
    expect(wordsOf(await agreed()).split('\n')).toEqual([
      'voor ',
      'midden hier schrijf ik rustig',
      ' achter ',
      'slot',
    ])
  })

  test('another joins it to the line before, and the next line to it', async () => {
    const { worker, client, support, agreed } = await sit(
      section('s', paragraph('o', 'eerst '), paragraph('p', 'dan  en'), paragraph('q', ' later')),
    )
    await client.caret('p', 4)
    await client.type('schr')
    await agreed()
    await worker.caret('p', 0)
    await worker.press('Backspace')
    await agreed()
    expect(await client.whereCaret()).toEqual({
      block: 'o',
      before: 'eerst dan schr',
      after: ' en',
    })
    await client.type('ijf ')
    await agreed()
    await support.caret('q', 0)
    await support.press('Backspace')
    await agreed()
    await client.type('ik')
    expect(wordsOf(await agreed())).toBe('eerst dan schrijf ik en later')
  })

  test('others split and join it between the letters, and no letter gets lost', async () => {
    const { worker, client, support, all, agreed } = await sit(
      section('s', paragraph('o', 'eerst. '), paragraph('p', 'dan. '), paragraph('q', 'slot.')),
    )
    await client.caret('p', 'end')
    await worker.caret('q', 0)
    await support.caret('p', 2)
    async function disturb(): Promise<void> {
      for (let round = 0; round < 4; round++) {
        await Promise.all([worker.press('Backspace'), support.press('Enter')])
        await worker.page.waitForTimeout(120)
        await Promise.all([worker.press('Enter'), support.press('Backspace')])
        await worker.page.waitForTimeout(120)
      }
    }
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
    await Promise.all([client.type(letters, 30), disturb()])
    const words = wordsOf(await agreed())
    const aside = (await Promise.all(all.map((one) => one.keptForMe()))).flat()
    const kept = [words, ...aside.map(({ text }) => text)].join('\n')
    expect([...letters].filter((letter) => !kept.includes(letter))).toEqual([])
    for (const word of ['eerst.', 'slot.']) expect(kept.replaceAll('\n', '')).toContain(word)
  })

  test('another deletes the words around the caret, and what is typed stays', async () => {
    const { worker, client, agreed } = await sit(
      section('s', paragraph('p', 'weg weg weg weg'), paragraph('q', 'blijft')),
    )
    await client.caret('p', 7)
    await worker.caret('p', 0, 'end')
    await Promise.all([client.type('mijn woorden', 40), worker.press('Backspace')])
    expect(lineOf(await agreed(), 'p')).toBe('mijn woorden')
    expect((await client.whereCaret()).before).toBe('mijn woorden')
  })

  test('another makes and removes cards and goals around it', async () => {
    const { worker, client, agreed } = await sit(
      section('s', goal('g', 'Mijn diploma', card('c', 'Ik leer. '), card('d', 'Dit gaat weg.'))),
    )
    await client.caret('c-does', 'end')
    async function make(): Promise<void> {
      await worker.page
        .getByRole('button', { name: /^Afspraak van/ })
        .first()
        .click()
      await worker.page.locator('[data-block=d] .gpmi-remove button').click()
      await worker.page.getByRole('button', { name: 'Ja, weghalen' }).click()
    }
    await Promise.all([client.type('Elke avond een uur, aan de keukentafel.', 30), make()])
    const contract = await agreed()
    expect(lineOf(contract, 'c-does')).toBe('Ik leer. Elke avond een uur, aan de keukentafel.')
    expect(lineOf(contract, 'd-does')).toBeNull()
    expect((await client.whereCaret()).block).toBe('c-does')
  })
})
