/** Someone takes away what another is writing in: the caret goes into nobody's words, and it is said. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { paragraph, section } from '../support/contract-builder.ts'
import { shot } from '../support/shot.ts'
import { lineOf, useTables, wordsOf } from '../support/table/table.ts'
import { card, goal } from '../support/table/texts.ts'
import type { Writer } from '../support/table/writer.ts'

const { sit, pair } = useTables()

const AIM = 'Ik wil een stage vinden dicht bij huis.'

/** Takes a goal or a promise away, as a person does. */
async function takeAway({ page }: Writer, block: string): Promise<void> {
  const remove = page.locator(`[data-block=${block}] .gpmi-remove`).last()
  await remove.getByRole('button').click()
  await remove.getByRole('button', { name: 'Ja, weghalen' }).click()
}

function isGone({ page }: Writer, block: string): Promise<void> {
  return page.locator(`[data-block=${block}]`).waitFor({ state: 'detached' })
}

/** All that is fetched once the text is open is there. */
function hasAll({ page }: Writer): Promise<void> {
  return page.locator('[data-panel=authors]').waitFor()
}

/** Whether keys go into the text, or into a field of it. */
function isInText({ page }: Writer): Promise<boolean> {
  return page.evaluate(() =>
    document.querySelector('.gpmi-paper')!.contains(document.activeElement),
  )
}

/** Looks at the page as wide as a phone for a moment. */
async function narrowly(page: Page, look: () => Promise<void>): Promise<void> {
  const wide = page.viewportSize()!
  await page.setViewportSize({ width: 360, height: 640 })
  await look()
  await page.setViewportSize(wide)
}

/** What is said, as it stands in the part that a screen reader says by itself. */
const saidOn = (page: Page) => page.locator('[role=status] [data-notice=lost-place]')

describe('[S36] what another takes away while one writes in it', () => {
  test('a goal: the next words are nobody’s, and it is said', async () => {
    const { client, support, agreed } = await sit(
      section('s', goal('g', AIM), goal('h', 'Een nieuw')),
    )
    await hasAll(support)
    await support.caret('h-aim', 'end')
    await support.type(' doel van Jo')
    await agreed()
    await takeAway(client, 'h')
    await isGone(support, 'h')
    await support.type('nog iets van Jo')
    await support.press('Enter', 'Backspace')
    expect(await isInText(support)).toBe(false)
    const contract = await agreed()
    expect(lineOf(contract, 'g-aim')).toBe(AIM)
    expect(wordsOf(contract)).not.toContain('nog iets')
    // Who stands by the client may not see who of the two it was; both have a name.
    const notice = saidOn(support.page)
    expect(await notice.locator('p').textContent()).toBe(
      'Sara Peeters of Amina Haddad haalde het stuk weg waarin je schreef. Wil je de tekst terug? Vraag het aan een van hen.',
    )
    expect(await saidOn(client.page).count()).toBe(0)
    await shot(support.page, 'lost-place')
    await narrowly(support.page, async () => {
      expect(await notice.getByRole('button', { name: 'Goed' }).isVisible()).toBe(true)
      await shot(support.page, 'lost-place-360')
    })
    await notice.getByRole('button', { name: 'Goed' }).click()
    await notice.waitFor({ state: 'detached' })
    // Where the person goes next, they write.
    await support.caret('g-aim', 'end')
    await support.type(' Met de bus.')
    expect(lineOf(await agreed(), 'g-aim')).toBe(`${AIM} Met de bus.`)
  })

  test('an empty promise: of who can have done it the names are said, by whoever reads', async () => {
    const { worker, client, agreed } = await sit(section('s', goal('g', AIM, card('c', ''))))
    await hasAll(worker)
    await worker.caret('c-does', 'end')
    await agreed()
    await takeAway(client, 'c')
    await isGone(worker, 'c')
    await expect
      .poll(() => saidOn(worker.page).locator('p').textContent())
      .toBe(
        'Amina Haddad of Jo Maes haalde het stuk weg waarin je schreef. Klik of tik in de tekst om verder te schrijven.',
      )
  })

  test('taken away in another window of one’s own: nobody else is said to have done it', async () => {
    const { client, agreed } = await pair(
      section('s', goal('g', AIM, card('c', 'Ik bel elke week een bedrijf op.'))),
    )
    await hasAll(client)
    const other = await client.again(await client.context.newPage())
    await client.caret('c-does', 'end')
    await agreed()
    await takeAway(other, 'c')
    await isGone(client, 'c')
    await expect
      .poll(() => saidOn(client.page).locator('p').textContent(), { timeout: 10_000 })
      .toContain('In een ander venster haalde je het stuk weg waarin je schreef.')
    await other.page.close()
  })

  test('a promise: it is said by whom, and where the words can be put back', async () => {
    const { worker, client, agreed } = await sit(
      section('s', goal('g', AIM, card('c', 'Ik bel elke week een bedrijf op.'))),
    )
    await hasAll(worker)
    await worker.caret('c-does', 'end')
    await worker.type(' Of twee.')
    await agreed()
    await takeAway(client, 'c')
    await isGone(worker, 'c')
    await worker.type('nog iets van Sara')
    expect(wordsOf(await agreed())).toBe(AIM)
    const notice = saidOn(worker.page)
    await expect
      .poll(() => notice.textContent(), { timeout: 10_000 })
      .toContain('Amina Haddad haalde het stuk weg waarin je schreef')
    await narrowly(worker.page, async () => {
      // Two buttons stand under the words, not beside them.
      await expect
        .poll(async () => (await notice.locator('p').boundingBox())?.width)
        .toBeGreaterThan(240)
      await shot(worker.page, 'lost-place-listed-360')
    })
    await notice.getByRole('button', { name: 'Wie schreef wat' }).click()
    await worker.page.getByRole('button', { name: /^Zet terug: Ik bel elke week/ }).click()
    expect(wordsOf(await agreed())).toContain('Ik bel elke week een bedrijf op. Of twee.')
    await notice.waitFor({ state: 'detached' })
  })

  test('a field of a promise: what comes after goes nowhere, and it is said', async () => {
    const { worker, client, agreed } = await pair(
      section('s', goal('g', AIM, card('c', 'Ik bel.'))),
    )
    await hasAll(client)
    await client.page.locator('[data-block=c] .gpmi-rhythm input').click()
    await client.type('elke')
    await agreed()
    await takeAway(worker, 'c')
    await isGone(client, 'c')
    await client.type(' week')
    expect(await isInText(client)).toBe(false)
    await expect
      .poll(() => saidOn(client.page).textContent())
      .toContain('Sara Peeters haalde het stuk weg waarin je schreef')
    expect(wordsOf(await agreed())).toBe(AIM)
  })

  test('before what says it is fetched: it is said when that is there', async () => {
    const { worker, client } = await pair(section('s', goal('g', AIM), goal('h', 'Nieuw doel')))
    let release = () => {}
    const held = new Promise<void>((done) => {
      release = done
    })
    await client.page.route('**/authors-*.js', async (route) => {
      await held
      await route.continue()
    })
    await client.reload()
    // By then the text has what lets go of the caret.
    await client.page.locator('[data-panel=todo]').waitFor()
    await client.caret('h-aim', 'end')
    await takeAway(worker, 'h')
    await isGone(client, 'h')
    expect(await isInText(client)).toBe(false)
    expect(await saidOn(client.page).count()).toBe(0)
    release()
    await expect
      .poll(() => saidOn(client.page).textContent(), { timeout: 10_000 })
      .toContain('Sara Peeters haalde het stuk weg waarin je schreef')
  })

  test('a character that is being composed there comes into no other words', async () => {
    const { worker, client, agreed } = await pair(section('s', goal('g', AIM), goal('h', 'Nieuw ')))
    await hasAll(client)
    await client.caret('h-aim', 'end')
    const keyboard = await client.context.newCDPSession(client.page)
    const compose = (text: string) =>
      keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    await compose('に')
    await compose('にほ')
    await takeAway(worker, 'h')
    await isGone(client, 'h')
    await compose('にほん')
    await keyboard.send('Input.insertText', { text: '日本' })
    await saidOn(client.page).waitFor()
    expect(wordsOf(await agreed())).toBe(AIM)
    expect(await isInText(client)).toBe(false)
  })

  test('words that the other had not seen are offered as ever, and not said twice', async () => {
    const { worker, client, agreed } = await pair(section('s', goal('g', AIM), goal('h', 'Nieuw')))
    await hasAll(client)
    await client.unplug()
    await client.caret('h-aim', 'end')
    await client.type(' [mijn woorden]')
    await takeAway(worker, 'h')
    await worker.saved()
    await client.plugIn()
    await isGone(client, 'h')
    await expect.poll(async () => (await client.offered()).join()).toContain('[mijn woorden]')
    expect(wordsOf(await agreed())).toBe(AIM)
    await expect
      .poll(() => saidOn(client.page).locator('p').textContent())
      .toBe('Sara Peeters haalde het stuk weg waarin je schreef.')
  })
})

describe('[S36] what another takes away while the focus is on a button of it', () => {
  /** Where the focus is: on which button, at which block. */
  function focusOf({ page }: Writer): Promise<{ button: boolean; handle: boolean; at: string }> {
    return page.evaluate(() => {
      const focused = document.activeElement!
      return {
        button: focused.matches('.gpmi-surface button'),
        handle: focused.matches('.gpmi-handle button'),
        at: focused.closest<HTMLElement>('[data-block]')?.dataset.block ?? '',
      }
    })
  }

  test('of a promise: the focus goes to the buttons of the promise beside it, and it is said', async () => {
    const { worker, client, agreed } = await pair(
      section('s', goal('g', AIM, card('c', 'Ik bel.'), card('d', 'Ik schrijf.'))),
    )
    await hasAll(client)
    await client.caret('d-does', 'end')
    await client.page.locator('[data-block=d] .gpmi-handle button').first().focus()
    await takeAway(worker, 'd')
    await isGone(client, 'd')
    await expect
      .poll(() => saidOn(client.page).locator('p').textContent(), { timeout: 10_000 })
      .toContain('Sara Peeters haalde het stuk weg waarin je schreef.')
    expect(await focusOf(client)).toEqual({ button: true, handle: true, at: 'c' })
    // No key has come into the words of anybody.
    await client.type('x')
    expect(wordsOf(await agreed()).trim()).toBe(`${AIM}\nIk bel.`)
    await shot(client.page, 'lost-button')
  })

  test('that takes it away: the same, and no question stays behind', async () => {
    const { worker, client } = await pair(
      section('s', paragraph('p', 'Erboven.'), goal('g', AIM, card('c', 'Ik bel.'))),
    )
    await hasAll(client)
    await client.page.locator('[data-block=c] .gpmi-remove button').focus()
    await client.press('Enter')
    await client.page.getByRole('button', { name: 'Ja, weghalen' }).waitFor()
    await takeAway(worker, 'g')
    await isGone(client, 'g')
    await saidOn(client.page).waitFor()
    expect(await focusOf(client)).toEqual({ button: true, handle: true, at: 'p' })
  })

  test('of the only one: the focus goes to a button of the part in which it stood', async () => {
    const { worker, client } = await pair({
      ...section('s', goal('h', 'Een doel')),
      kind: 'agreements',
    })
    await hasAll(client)
    await client.caret('h-aim', 'end')
    await client.page.locator('[data-block=h] .gpmi-handle button').first().focus()
    await takeAway(worker, 'h')
    await isGone(client, 'h')
    await saidOn(client.page).waitFor()
    expect(await focusOf(client)).toEqual({ button: true, handle: false, at: 's' })
  })
})

describe('[S36] the caret stays with its words, and nothing is said', () => {
  test('while another splits, restyles and joins its line', async () => {
    const { worker, client, agreed } = await pair(
      section('s', paragraph('o', 'boven '), paragraph('p', 'voor midden achter')),
    )
    await client.caret('p', 'end')
    await worker.caret('p', 5)
    await worker.press('Enter', 'Control+Shift+8')
    await expect.poll(async () => (await client.whereCaret()).before).toBe('midden achter')
    await client.type('!')
    expect(wordsOf(await agreed())).toBe('boven \nvoor \nmidden achter!')
    // First plain again, then joined with the line above it.
    await worker.press('Home', 'Backspace', 'Backspace')
    await expect.poll(async () => (await client.whereCaret()).before).toBe('voor midden achter!')
    await client.type('?')
    expect(lineOf(await agreed(), 'p')).toBe('voor midden achter!?')
    expect(await saidOn(client.page).count()).toBe(0)
  })

  test('while another takes words around it away', async () => {
    const { worker, client, agreed } = await pair(
      section('s', paragraph('o', 'boven'), paragraph('p', 'voor midden achter')),
    )
    await client.caret('p', 11)
    await worker.caret('p', 0, 'end')
    await worker.press('Backspace')
    await agreed()
    await client.type('nieuw')
    expect(lineOf(await agreed(), 'p')).toBe('nieuw')
    expect(await saidOn(client.page).count()).toBe(0)
  })

  test('at one’s own undo and redo', async () => {
    const { client, agreed } = await pair({ ...section('s', goal('g', AIM)), kind: 'agreements' })
    await client.page.getByRole('button', { name: 'Nieuw doel' }).click()
    await client.type('Een doel van mij')
    expect(wordsOf(await agreed())).toContain('Een doel van mij')
    const goals = client.page.locator('.gpmi-goal')
    for (let times = 0; times < 6 && (await goals.count()) > 1; times++) {
      await client.press('Control+z')
    }
    expect(wordsOf(await agreed())).toBe(AIM)
    expect(await isInText(client)).toBe(true)
    expect(await saidOn(client.page).count()).toBe(0)
  })
})
