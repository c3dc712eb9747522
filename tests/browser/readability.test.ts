/** Plain language while three people write: lines, cards, suggestions, and what stays. */
import { describe, expect, test } from 'vitest'
import { paragraph, section } from '../support/contract-builder.ts'
import { lineOf, useTables } from '../support/table/table.ts'
import type { Writer } from '../support/table/writer.ts'

const { sit } = useTables()

const undo = 'Control+z'
const hard = 'Je moet wettige redenen aantonen.'

const start = (text: string) => section('s', paragraph('p', text), paragraph('q', 'Tot morgen'))

const lit = ({ page }: Writer) => page.locator('.gpmi-wording')
const card = ({ page }: Writer) => page.locator('.word-card')

/** The words that have a line under them, in order. The caret of another may part a line in two. */
function litWords(writer: Writer): Promise<string[]> {
  return lit(writer).evaluateAll((marks) => {
    const words = new Map<string, string>()
    for (const mark of marks) {
      const key = mark.getAttribute('data-wording')!
      words.set(key, `${words.get(key) ?? ''}${mark.textContent}`)
    }
    return [...words.values()]
  })
}

async function press(writer: Writer, name: string): Promise<void> {
  await card(writer).getByRole('button', { name }).click()
}

describe('[PL3] lines under words', () => {
  test('come after a pause and not while typing, and go along with the text', async () => {
    const { worker, client, agreed } = await sit(start(''))
    await worker.page.locator('[data-panel=wording]').waitFor()
    await worker.caret('p')
    let seen = 0
    for (const word of 'Je moet wettige redenen aantonen en tijdig komen. Ik kom.'.split(
      /(?<= )/,
    )) {
      await worker.page.keyboard.type(word, { delay: 25 })
      seen += await lit(worker).count()
    }
    expect(seen).toBe(0)
    await expect.poll(() => litWords(worker)).toEqual(['wettige redenen aantonen', 'tijdig'])
    await expect.poll(() => litWords(client)).toEqual(['wettige redenen aantonen', 'tijdig'])
    await client.caret('p', 0)
    await client.type('Ja. ')
    expect(await litWords(client)).toEqual(['wettige redenen aantonen', 'tijdig'])
    expect(lineOf(await agreed(), 'p')).toMatch(/^Ja\. Je moet/)
    expect(await litWords(worker)).toEqual(['wettige redenen aantonen', 'tijdig'])
  })

  test('leave the word at the caret alone until the person rests, and say in words what they are', async () => {
    const { worker } = await sit(start('Kom tijdig langs. '))
    await expect.poll(() => litWords(worker)).toEqual(['tijdig'])
    await worker.caret('p', 'end')
    await worker.type('Kom desgevallend')
    await worker.page.waitForTimeout(1200)
    expect(await litWords(worker)).toEqual(['tijdig'])
    await expect.poll(() => litWords(worker), { timeout: 6000 }).toEqual(['tijdig', 'desgevallend'])
    const mark = lit(worker).first()
    expect(await mark.getAttribute('role')).toBe('mark')
    expect(await mark.getAttribute('aria-description')).toBe(
      'Duidelijke taal: Vaag. Druk op F8 voor uitleg.',
    )
  })
})

describe('[PL4] [PL5] a card', () => {
  test('opens on a press, and its suggestion is one step to undo, for everyone', async () => {
    const { worker, client, agreed } = await sit(start('Kom tijdig langs, eveneens morgen.'))
    await lit(worker).filter({ hasText: 'eveneens' }).click()
    await card(worker).waitFor()
    expect(await card(worker).textContent()).toMatch(/eveneens/)
    const offer = card(worker).locator('[data-do=instead]').first()
    const instead = (await offer.textContent())!.trim()
    await offer.click()
    expect(lineOf(await agreed(), 'p')).toBe(`Kom tijdig langs, ${instead} morgen.`)
    await expect.poll(() => litWords(client)).toEqual(['tijdig'])
    expect(await card(worker).isVisible()).toBe(false)
    await worker.press(undo)
    expect(lineOf(await agreed(), 'p')).toBe('Kom tijdig langs, eveneens morgen.')
    await expect.poll(() => litWords(client)).toEqual(['tijdig', 'eveneens'])
  })

  test('goes by the keyboard alone: F8, an explanation, and then nothing is asked', async () => {
    const { worker, agreed } = await sit(start(hard))
    await expect.poll(() => litWords(worker)).toEqual(['wettige redenen aantonen'])
    await worker.caret('q', 'end')
    await worker.page.keyboard.press('F8')
    await card(worker).waitFor()
    await expect
      .poll(() =>
        card(worker).evaluate((dom) => dom === (dom.getRootNode() as ShadowRoot).activeElement),
      )
      .toBe(true)
    await worker.page.keyboard.press('Escape')
    expect(await card(worker).isVisible()).toBe(false)
    expect((await worker.whereCaret()).block).toBe('p')
    await worker.page.keyboard.press('Shift+F8')
    await card(worker).waitFor()
    const target = card(worker).locator('[data-do=explain]')
    for (let stops = 0; stops < 8; stops += 1) {
      await worker.page.keyboard.press('Tab')
      if (await target.evaluate((dom) => dom.matches(':focus'))) break
    }
    await worker.page.keyboard.press('Enter')
    expect(lineOf(await agreed(), 'p')).toMatch(
      /^Je moet wettige redenen aantonen \(dat betekent: [^)]+\)\.$/,
    )
    await expect.poll(() => litWords(worker)).toEqual([])
    await worker.press(undo)
    expect(lineOf(await agreed(), 'p')).toBe(hard)
    await expect.poll(() => litWords(worker)).toEqual(['wettige redenen aantonen'])
  })

  test('what does not fit with one press is told, and Escape closes a card that a mouse opened', async () => {
    const { worker } = await sit(start('Kom tijdig langs.'))
    await lit(worker).first().click()
    await card(worker).waitFor()
    await worker.page.keyboard.press('Escape')
    expect(await card(worker).isVisible()).toBe(false)
    await lit(worker).first().click()
    await card(worker).waitFor()
    expect(await card(worker).textContent()).toMatch(/\sSchrijf de zin anders, met:\s+voor …/)
    expect(await card(worker).locator('[data-do=instead]').count()).toBe(0)
  })
})

test('[PL6] what must stay, stays for everyone, with who and why, until somebody takes that back', async () => {
  const { worker, client, support } = await sit(start(hard))
  await lit(worker).first().click()
  await press(worker, 'Dit moet blijven')
  await worker.page.keyboard.press('Enter')
  expect(await card(worker).getByLabel('Waarom moet dit blijven?').isVisible()).toBe(true)
  await worker.page.keyboard.type('De wet zegt het zo')
  await worker.page.keyboard.press('Enter')
  for (const one of [worker, client, support]) await expect.poll(() => litWords(one)).toEqual([])
  await client.page.locator('[data-panel=wording]').click()
  const kept = client.page.locator('[data-kept]')
  await expect.poll(() => kept.textContent()).toContain(`${worker.name}: De wet zegt het zo`)
  await kept.getByRole('button').click()
  for (const one of [worker, client, support]) {
    await expect.poll(() => litWords(one)).toEqual(['wettige redenen aantonen'])
  }
})

test('[PL7] the client and the support person read first what it means, in fewer words', async () => {
  const { worker, client, support } = await sit(start(hard))
  for (const one of [client, support]) {
    await lit(one).first().click()
    expect(await card(one).locator('h3').textContent()).toBe('Wat betekent dit?')
    expect(await card(one).locator('.card-gloss').textContent()).toMatch(/goede reden/)
    expect(await card(one).textContent()).toContain('Je hoeft dit woord niet te kennen.')
  }
  await lit(worker).first().click()
  expect(await card(worker).locator('h3').textContent()).toBe('Term zonder uitleg')
})
