/** Who wrote what with three people at one contract: the view, “Dit zijn mijn woorden”, and what was removed. */
import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { paragraph } from '../support/contract-builder.ts'
import { shot } from '../support/shot.ts'
import { useTables } from '../support/table/table.ts'
import type { Writer } from '../support/table/writer.ts'

const { sit, pair } = useTables()

const start = () => [
  { type: 'section', id: 's', kind: 'wish', children: [paragraph('p', ''), paragraph('r', '')] },
  { type: 'section', id: 't', kind: 'agreements', children: [paragraph('q', 'We spreken af:')] },
]

const lines = ({ page }: Writer) => page.locator('.gpmi-words')
const runs = ({ page }: Writer) => page.locator('.gpmi-by')
const said = ({ page }: Writer) => page.locator('.live')

async function openPanel({ page }: Writer): Promise<void> {
  const button = page.locator('[data-panel=authors]')
  await button.waitFor()
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
  await page.locator('[data-part=blocks]').waitFor()
}

async function typeIn(writer: Writer, block: string, text: string): Promise<void> {
  await writer.caret(block, 0)
  await writer.type(text, 0)
  await writer.saved()
}

/** The lines of the contract, in order. */
const linesOf = async (writer: Writer) => (await writer.screen()).map(({ text }) => text)

const hasFocus = ({ page }: Writer) =>
  page.evaluate(() => document.activeElement?.matches('.ProseMirror') ?? false)

describe('[AU1] who wrote what', () => {
  test('is shown when somebody asks, with a line and a name, and said in words when words are pressed', async () => {
    const { client, worker, support } = await sit(...start())
    await typeIn(client, 'p', 'Ik wil kok worden.')
    await expect.poll(() => worker.words('p')).toBe('Ik wil kok worden.')
    await typeIn(worker, 'q', 'Samen. ')
    expect(await runs(support).count()).toBe(0)
    await openPanel(support)
    expect(await runs(support).count()).toBe(0)
    await support.page.locator('[data-do=show]').click()
    await expect
      .poll(() => runs(support).allInnerTexts())
      .toEqual(['Ik wil kok worden.', 'Samen. '])
    const looks = await runs(support).evaluateAll((all) =>
      all.map((one) => getComputedStyle(one).textDecorationStyle),
    )
    expect(new Set(looks).size).toBe(2)
    const names = support.page.locator('.gpmi-by-line')
    expect(await names.allInnerTexts()).toEqual([
      'Amina Haddad (cliënt)',
      'Sara Peeters (maatschappelijk werker)',
    ])
    await runs(support).nth(1).click()
    await expect
      .poll(() => said(support).textContent())
      .toContain('Getypt op het scherm van Sara Peeters (maatschappelijk werker)')
    expect(await support.page.locator('.gpmi-by-said').textContent()).toMatch(
      /^Getypt op het scherm van Sara Peeters/,
    )
    expect(await support.page.locator('.panel').textContent()).not.toMatch(/%|\d+ woorden|\d+:\d+/)
    // The same with the keyboard: the caret goes to other words.
    await support.caret('p', 3)
    await expect
      .poll(() => said(support).textContent())
      .toContain('Getypt op het scherm van Amina Haddad (cliënt)')
    await shot(support.page, 'authors-wide')
    expect(await violations(support.page)).toEqual([])
    await support.page.setViewportSize({ width: 360, height: 740 })
    await names.first().scrollIntoViewIfNeeded()
    await shot(support.page, 'authors-360')
    const width = await support.page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
    expect(await violations(support.page)).toEqual([])
    await support.page.setViewportSize({ width: 1440, height: 900 })
    await support.page.locator('[data-do=show]').click()
    await expect.poll(() => runs(support).count()).toBe(0)
    expect(await names.count()).toBe(0)
  })

  test('[AU1] comes whole when another panel was open before', async () => {
    const { client, worker } = await pair(...start())
    await typeIn(client, 'p', 'Ik wil kok worden.')
    await expect.poll(() => worker.words('p')).toBe('Ik wil kok worden.')
    // Nothing changes any more by which it would be asked for.
    await worker.page.locator('[data-panel=asking]').click()
    await worker.page.waitForTimeout(2500)
    await worker.page.locator('[data-panel=authors]').click()
    for (const part of ['legend', 'blocks', 'removed']) {
      await worker.page.locator(`[data-part=${part}]`).waitFor()
    }
    await worker.page.locator('[data-panel=asking]').click()
    await worker.page.locator('[data-part=blocks]').waitFor({ state: 'detached' })
    await worker.page.locator('[data-panel=authors]').click()
    await worker.page.locator('[data-part=legend]').waitFor()
  })

  test('[AU1] on a phone uncovers the text in which it is shown, and the focus is in it', async () => {
    const { client, worker } = await pair(...start())
    await typeIn(client, 'p', 'Ik wil kok worden.')
    await expect.poll(() => worker.words('p')).toBe('Ik wil kok worden.')
    await worker.page.setViewportSize({ width: 360, height: 740 })
    await worker.page.locator('.menu-button').click()
    await worker.page.locator('[data-entry=authors]').click()
    await worker.page.locator('dialog [data-part=blocks]').waitFor()
    await worker.page.locator('dialog [data-do=show]').click()
    await worker.page.locator('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => runs(worker).first().isVisible()).toBe(true)
    await expect
      .poll(() => worker.page.evaluate(() => document.activeElement?.matches('.ProseMirror')))
      .toBe(true)
    await shot(worker.page, 'authors-uncovered-360')
  })

  test('[AU2] stays with Enter of another, and follows what is typed', async () => {
    const { client, worker } = await pair(...start())
    await typeIn(client, 'p', 'Ik wil kok worden.')
    await expect.poll(() => worker.words('p')).toBe('Ik wil kok worden.')
    await worker.caret('p', 7)
    await worker.press('Enter')
    await worker.saved()
    await openPanel(worker)
    await worker.page.locator('[data-do=show]').click()
    await expect.poll(() => runs(worker).allInnerTexts()).toEqual(['Ik wil ', 'kok worden.'])
    await runs(worker).nth(1).click()
    await expect
      .poll(() => worker.page.locator('.gpmi-by-said').textContent())
      .toMatch(/Getypt op het scherm van Amina Haddad .*Sara Peeters .* zette het op deze plaats/)
    // Nobody is asked about words of the client's own.
    expect(await lines(client).count()).toBe(0)
  })

  test('[AU1] is not on paper from a printer', async () => {
    const { client, worker } = await pair(...start())
    await typeIn(worker, 'p', 'Zij wil kok worden.')
    await openPanel(worker)
    await worker.page.locator('[data-do=show]').click()
    await expect.poll(() => runs(worker).count()).toBe(1)
    await worker.page.emulateMedia({ media: 'print' })
    expect(await worker.page.locator('.gpmi-by-line').first().isVisible()).toBe(false)
    expect(await lines(worker).first().isVisible()).toBe(false)
    const line = await runs(worker)
      .first()
      .evaluate((one) => getComputedStyle(one).textDecorationLine)
    expect(line).toBe('none')
    await worker.page.emulateMedia({ media: 'screen' })
    await client.saved()
  })
})

describe('[AU3] “Dit zijn mijn woorden”', () => {
  test('is asked where another typed, said in one press, seen by all, and asked again after a change', async () => {
    const { client, worker, support } = await sit(...start())
    await typeIn(worker, 'p', 'Amina wil kok worden.')
    await expect
      .poll(() => lines(client).allInnerTexts(), { timeout: 8000 })
      .toEqual([expect.stringContaining('Sara Peeters typte dit voor jou. Zijn dit jouw woorden?')])
    await expect
      .poll(() => lines(support).allInnerTexts())
      .toEqual(['Sara Peeters typte dit. Amina Haddad zei nog niet: “Dit zijn mijn woorden.”'])
    expect(await lines(support).locator('button').count()).toBe(0)
    // Right under the words, before the next paragraph; and what comes at a paragraph lies not over it.
    const [p, note, r] = await Promise.all(
      ['[data-block=p]', '.gpmi-words', '[data-block=r]'].map((one) =>
        client.page.locator(one).boundingBox(),
      ),
    )
    expect(note!.y - (p!.y + p!.height)).toBeLessThan(8)
    expect(note!.y).toBeLessThan(r!.y)
    await client.caret('p', 2)
    const handle = (await client.page.locator('.gpmi-handle').boundingBox())!
    expect(handle.y + handle.height).toBeLessThanOrEqual(
      (await lines(client).boundingBox())!.y + 0.5,
    )
    await shot(client.page, 'words-wide')
    expect(await violations(client.page)).toEqual([])
    await client.page.locator('.gpmi-words [data-do=confirm]').click()
    await expect
      .poll(() => lines(client).textContent())
      .toMatch(/^Je zei: “Dit zijn mijn woorden.”/)
    for (const one of [worker, support]) {
      await expect
        .poll(() => lines(one).textContent())
        .toMatch(/^Amina Haddad zei: “Dit zijn mijn woorden.”/)
    }
    await typeIn(client, 'p', 'Ja: ')
    await expect.poll(() => worker.words('p')).toBe('Ja: Amina wil kok worden.')
    await worker.caret('p', 4)
    await worker.type('Misschien ')
    await worker.saved()
    await expect.poll(() => lines(client).locator('button').count(), { timeout: 8000 }).toBe(2)
  })

  test('[AU4] “Nee” puts the question away, and the caret stands behind the words to change them', async () => {
    const { client, worker } = await pair(...start())
    await typeIn(worker, 'p', 'Amina wil kok worden.')
    const no = client.page.locator('.gpmi-words [data-do=other]')
    await no.waitFor()
    await client.page.locator('.menu-button').click()
    await client.page.locator('[data-entry=read]').click()
    await expect.poll(() => no.count()).toBe(0)
    expect(await client.page.locator('.gpmi-words [data-do=confirm]').count()).toBe(1)
    await client.page.locator('.menu-button').click()
    await client.page.locator('[data-entry=write]').click()
    await no.click()
    expect(await lines(client).count()).toBe(0)
    expect(await client.page.locator('[data-form]').count()).toBe(0)
    await client.page.keyboard.type(' In een school.')
    await expect.poll(() => worker.words('p')).toBe('Amina wil kok worden. In een school.')
    await shot(client.page, 'words-changed-wide')
  })

  test('is there with the keyboard alone, and on a phone, in three languages', async () => {
    const { client, worker } = await pair(...start())
    await typeIn(worker, 'p', 'Amina wil kok worden.')
    const yes = client.page.locator('.gpmi-words [data-do=confirm]')
    await yes.waitFor()
    await client.page.setViewportSize({ width: 360, height: 740 })
    await yes.scrollIntoViewIfNeeded()
    await shot(client.page, 'words-360')
    const wide = await client.page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(360)
    expect(await violations(client.page)).toEqual([])
    for (const language of ['FR', 'DE']) {
      await client.page.getByText(language, { exact: true }).click()
      await expect
        .poll(() => lines(client).textContent())
        .toMatch(language === 'FR' ? /a tapé ceci pour vous/ : /für Sie getippt/)
      await yes.scrollIntoViewIfNeeded()
      await shot(client.page, `words-360-${language}`)
    }
    await client.page.getByText('NL', { exact: true }).click()
    await expect.poll(() => lines(client).textContent()).toMatch(/typte dit voor jou/)
    await yes.focus()
    await client.page.keyboard.press('Enter')
    await expect.poll(() => lines(client).textContent()).toMatch(/^Je zei/)
  })
})

describe('[AU5] what was removed', () => {
  test('says whose it was and who took it away, and goes back to its place in one press', async () => {
    const { client, worker } = await pair(...start())
    const sentence = 'Ik wil graag op een school voor koks beginnen.'
    await typeIn(client, 'p', sentence)
    await expect.poll(() => worker.words('p')).toBe(sentence)
    await worker.caret('p', 0, sentence.length)
    await worker.press('Delete')
    await worker.saved()
    await expect.poll(() => client.words('p')).toBe('')
    await openPanel(client)
    const passage = client.page.locator('[data-passage]')
    await passage.waitFor()
    const words = await passage.textContent()
    expect(words).toContain(sentence)
    expect(words).toContain('Geschreven door Amina Haddad (jij).')
    expect(words).toContain('Weggehaald door Sara Peeters (maatschappelijk werker)')
    expect(words).toContain('Stond bij: Wat wil ik?')
    await shot(client.page, 'removed-wide')
    expect(await violations(client.page)).toEqual([])
    await passage.locator('[data-do=back]').click()
    await expect.poll(() => worker.words('p')).toBe(sentence)
    expect(await passage.count()).toBe(0)
    await client.saved()
    // It is an edit as any other.
    await client.press('Control+z')
    await expect.poll(() => worker.words('p')).toBe('')
    await client.press('Control+Shift+z')
    await expect.poll(() => worker.words('p')).toBe(sentence)
    await client.saved()
    await client.page.locator('[data-do=show]').click()
    await expect
      .poll(() => client.page.locator('.gpmi-by-line').allInnerTexts())
      .toEqual(['Amina Haddad (jij)'])
  })

  test('[AU6] a paragraph that is gone comes back behind the one before it, on a phone too', async () => {
    const { client, worker } = await pair(...start())
    await typeIn(client, 'p', 'Eerst dit.')
    await typeIn(client, 'r', 'Daarna wil ik een stage in een keuken.')
    await expect.poll(() => worker.words('r')).toBe('Daarna wil ik een stage in een keuken.')
    await worker.caret('r', 0, 38)
    await worker.press('Delete')
    await worker.press('Backspace')
    await worker.saved()
    await client.page.setViewportSize({ width: 360, height: 740 })
    await client.page.locator('.menu-button').click()
    await client.page.locator('[data-entry=authors]').click()
    const passage = client.page.locator('[data-passage]')
    await passage.waitFor()
    await passage.scrollIntoViewIfNeeded()
    await shot(client.page, 'removed-360')
    expect(
      await client.page.evaluate(() => document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(360)
    expect(await violations(client.page)).toEqual([])
    await passage.locator('[data-do=back]').click()
    await expect
      .poll(() => linesOf(worker))
      .toEqual(['Eerst dit.', 'Daarna wil ik een stage in een keuken.', 'We spreken af:'])
    // The panel is away, and the caret is where the words came back.
    await expect.poll(async () => (await client.whereCaret()).before).toBe('')
    expect((await client.whereCaret()).after).toBe('Daarna wil ik een stage in een keuken.')
    expect(await hasFocus(client)).toBe(true)
  })

  test('[AU5] a paragraph never runs on in another that took its place, and one step takes it away again', async () => {
    const { client, worker } = await pair(
      {
        ...start()[0]!,
        children: [paragraph('p', ''), paragraph('r', ''), paragraph('x', '')],
      },
      start()[1]!,
    )
    await typeIn(client, 'p', 'ik wil graag kok worden')
    await typeIn(client, 'r', 'daarna wil ik een stage in een keuken')
    await typeIn(client, 'x', 'en een fiets')
    await expect.poll(() => worker.words('x')).toBe('en een fiets')
    // As three clicks on a line do: from its beginning to the beginning of the next, which comes up.
    await worker.page.evaluate(async () => {
      const at = (id: string) => document.querySelector(`[data-block="${id}"] p`)!.firstChild!
      document.querySelector<HTMLElement>('.gpmi-paper')!.focus()
      await new Promise((done) => setTimeout(done, 40))
      getSelection()!.setBaseAndExtent(at('r'), 0, at('x'), 0)
      await new Promise((done) => setTimeout(done, 40))
    })
    await worker.press('Delete')
    await worker.saved()
    await expect
      .poll(() => linesOf(client))
      .toEqual(['ik wil graag kok worden', 'en een fiets', 'We spreken af:'])
    await openPanel(client)
    await client.page.locator('[data-passage] [data-do=back]').click()
    const all = [
      'ik wil graag kok worden',
      'daarna wil ik een stage in een keuken',
      'en een fiets',
      'We spreken af:',
    ]
    await expect.poll(() => linesOf(worker)).toEqual(all)
    await expect.poll(() => said(client).textContent()).toContain('Teruggezet bij “Wat wil ik?”.')
    expect(await hasFocus(client)).toBe(true)
    expect((await client.whereCaret()).after).toBe('daarna wil ik een stage in een keuken')
    await client.press('Control+z')
    await expect.poll(() => linesOf(worker)).toEqual(all.filter((_line, index) => index !== 1))
    await client.press('Control+Shift+z')
    await expect.poll(() => linesOf(worker)).toEqual(all)
  })

  test('[AU5] a paragraph of which others took the place with new words stands beside them', async () => {
    const { client, worker } = await pair(...start())
    await typeIn(client, 'p', 'ik wil graag kok worden in gent')
    await expect.poll(() => worker.words('p')).toBe('ik wil graag kok worden in gent')
    await worker.caret('p', 0, 31)
    await worker.type('zij zoekt eerst een huis')
    await worker.saved()
    await openPanel(client)
    await client.page.locator('[data-passage] [data-do=back]').click()
    await expect
      .poll(async () => new Set(await linesOf(worker)))
      .toEqual(
        new Set([
          'zij zoekt eerst een huis',
          'ik wil graag kok worden in gent',
          '',
          'We spreken af:',
        ]),
      )
  })

  test('[AU5] words from the middle of a line that still stands go back between its words', async () => {
    const { client, worker } = await pair(...start())
    await typeIn(client, 'p', 'Ik wil graag en heel snel kok worden.')
    await expect.poll(() => worker.words('p')).toBe('Ik wil graag en heel snel kok worden.')
    await worker.caret('p', 12, 25)
    await worker.press('Delete')
    await worker.saved()
    await openPanel(client)
    await client.page.locator('[data-passage] [data-do=back]').click()
    await expect.poll(() => worker.words('p')).toBe('Ik wil graag en heel snel kok worden.')
    expect((await client.whereCaret()).before).toBe('Ik wil graag')
  })

  test('[AU7] a long passage is cut between words, and shown whole when asked', async () => {
    const { client, worker } = await pair(...start())
    const long = `Ik wil ${'heel graag '.repeat(30)}kok worden.`
    await typeIn(client, 'p', '')
    await client.page.keyboard.insertText(long)
    await client.saved()
    await expect.poll(() => worker.words('p')).toBe(long)
    await worker.caret('p', 0, 'end')
    await worker.press('Delete')
    await worker.saved()
    await openPanel(client)
    const quote = client.page.locator('[data-passage] blockquote')
    await quote.waitFor()
    expect(await quote.textContent()).toMatch(/^Ik wil (heel graag )+heel( graag)?…$/)
    await shot(client.page, 'removed-long')
    expect(await violations(client.page)).toEqual([])
    const all = client.page.locator('[data-passage] [data-do=whole]')
    await all.press('Enter')
    expect(await quote.textContent()).toBe(long)
    expect(await all.getAttribute('aria-expanded')).toBe('true')
  })
})
