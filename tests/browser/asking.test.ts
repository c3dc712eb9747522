/** Asking with three people at one contract: one press, everyone sees it, answers, other words, a break. */
import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { BlockToWrite } from '../../schemas/document/index.ts'
import { paragraph, section } from '../support/contract-builder.ts'
import { lineOf, useTables } from '../support/table/table.ts'
import { card, goal } from '../support/table/texts.ts'
import type { Writer } from '../support/table/writer.ts'

const { sit, pair } = useTables()

const start = (): BlockToWrite => ({
  type: 'section',
  id: 's',
  kind: 'agreements',
  children: [
    paragraph('p', 'Ik ga elke week naar de les.'),
    paragraph('q', 'Het OCMW betaalt de boeken.'),
    goal('g', 'Mijn diploma', card('k', 'Ik kom op tijd')),
  ],
})

/** The words of an element, as they are read. */
async function words(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? '').replace(/\s+/g, ' ').trim()
}

/** Presses a button of the handle, of which some come when the mouse is there. */
async function ask({ page }: Writer, kind: string): Promise<void> {
  await page.locator('.gpmi-handle').hover()
  await page.locator(`.gpmi-handle [data-ask=${kind}]`).click()
}

const chips = ({ page }: Writer, block: string) =>
  page.locator(`[data-block="${block}"] > .gpmi-asked button`)
const threads = ({ page }: Writer) => page.locator('[data-question]')
const said = ({ page }: Writer) => page.locator('.live')

async function openList({ page }: Writer): Promise<void> {
  const button = page.locator('[data-panel=asking]')
  await button.waitFor()
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
}

async function propose(writer: Writer, block: string, words: string): Promise<void> {
  await writer.caret(block)
  await ask(writer, 'other')
  await writer.page.locator('#ask-proposed').fill(words)
  await writer.page.locator('[data-do=send]').click()
  await threads(writer).first().waitFor()
}

describe('[Q1] one press', () => {
  test('[Q3] says that one does not understand, and everyone sees it at its place and in the list', async () => {
    const { worker, client, support, all } = await sit(start())
    await client.caret('p', 3)
    await ask(client, 'not-understood')
    for (const one of all) {
      await expect.poll(() => words(chips(one, 'p'))).toContain('Niet duidelijk')
      expect(await words(one.page.locator('[data-panel=asking]'))).toContain('Vragen (1)')
    }
    await expect.poll(() => words(said(worker))).toContain('Amina Haddad begrijpt dit niet')
    await openList(support)
    const thread = threads(support).first()
    expect(await words(thread)).toContain('Amina Haddad begrijpt dit niet')
    expect(await words(thread.locator('blockquote'))).toBe('Ik ga elke week naar de les.')
    expect(await words(support.page.locator('.panel'))).toContain('Niemand kan hier iets schrijven')
    // The caret is where it was, and typing goes on.
    await client.caret('p', 0)
    await client.type('Nu: ')
    await expect.poll(() => worker.words('p')).toBe('Nu: Ik ga elke week naar de les.')
    await expect.poll(() => chips(worker, 'p').count()).toBe(1)
  })

  test('goes for fixed wording, a goal and a promise too', async () => {
    const { client, worker } = await pair(
      start(),
      section('t', { type: 'clause', id: 'c', wording: 'support', version: '1', hash: '' }),
    )
    for (const selector of ['[data-block="k"]', '[data-block="c"]']) {
      const block = client.page.locator(selector)
      await block.hover()
      await block.locator('.gpmi-handle').hover()
      await block.locator('[data-ask=not-understood]').click()
      await expect.poll(() => worker.page.locator(`${selector} .gpmi-asked`).count()).toBe(1)
    }
    await openList(worker)
    expect(await threads(worker).count()).toBe(2)
  })

  test('under a promise has room of its own: the button for the next one stays free', async () => {
    const { client } = await pair(start())
    await client.page.locator('[data-block="k"] p').first().click()
    await client.page.locator('[data-block="k"] .gpmi-handle').waitFor()
    await client.page.locator('[data-block="k"] .gpmi-handle [data-ask]').first().waitFor()
    const [handle, add] = await Promise.all(
      ['[data-block="k"] .gpmi-handle', '.gpmi-side[data-party=client] > .gpmi-add'].map(
        (selector) => client.page.locator(selector).first().boundingBox(),
      ),
    )
    expect(handle!.y + handle!.height).toBeLessThanOrEqual(add!.y)
  })

  test('[Q13] offers what makes sense: a question on an empty line, and no asking for one’s own words', async () => {
    const own = section('own', paragraph('w', 'Ik wil kok worden.'), paragraph('e', ''))
    const { client, worker } = await pair(own, start())
    const offered = async ({ page }: Writer): Promise<(string | undefined)[]> =>
      page
        .locator('.gpmi-handle [data-ask]')
        .evaluateAll((all) =>
          all.flatMap((one) =>
            (one as HTMLElement).hidden ? [] : [(one as HTMLElement).dataset.ask],
          ),
        )
    await client.caret('w', 2)
    await expect.poll(() => offered(client)).toEqual(['not-understood', 'question'])
    await client.caret('p', 2)
    await expect.poll(() => offered(client)).toEqual(['not-understood', 'other', 'question'])
    await worker.caret('w', 2)
    await expect.poll(() => offered(worker)).toEqual(['not-understood', 'other', 'question'])
    await worker.caret('e', 0)
    await expect.poll(() => offered(worker)).toEqual(['question'])
    await worker.type('Ook dit.')
    await expect.poll(() => offered(worker)).toEqual(['not-understood', 'other', 'question'])
  })

  test('[Q2] is about what is selected, when something is', async () => {
    const { client, worker } = await pair(start())
    await client.caret('p', 6, 15)
    await ask(client, 'question')
    const form = client.page.locator('[data-form=question]')
    expect(await words(form.locator('blockquote'))).toBe('elke week')
    // Nothing was said yet.
    await client.page.locator('[data-do=send]').click()
    expect(await words(form)).toContain('Schrijf je vraag in het vak')
    await client.page.keyboard.type('Ook in de vakantie?')
    await client.page.locator('[data-do=send]').click()
    await expect
      .poll(() => worker.page.locator('.gpmi-asked-words').allInnerTexts())
      .toEqual(['elke week'])
    await worker.caret('p')
    await worker.type('Vanaf nu: ')
    await expect
      .poll(() => client.page.locator('.gpmi-asked-words').allInnerTexts())
      .toEqual(['elke week'])
  })
})

describe('[Q4] a thread', () => {
  test('is answered, read by the others, and closed by who asked', async () => {
    const { client, worker, support } = await sit(start())
    await client.caret('q')
    await ask(client, 'not-understood')
    await chips(worker, 'q').click()
    await worker.page.locator('[data-question] [data-do=answer]').click()
    await worker.page.keyboard.type('Jij koopt ze, en wij betalen ze terug.')
    await worker.page.locator('[data-do=send-answer]').click()
    await expect.poll(() => words(said(client))).toContain('Sara Peeters gaf een antwoord')
    // Who asked sees at the place itself that there is an answer.
    await expect.poll(() => words(chips(client, 'q'))).toContain('Sara Peeters antwoordde')
    expect(await words(chips(worker, 'q'))).toContain('Niet duidelijk')
    await openList(client)
    await expect.poll(() => words(threads(client).first())).toContain('wij betalen ze terug')
    expect(await worker.page.locator('[data-do=clear]').count()).toBe(0)
    await client.page.locator('[data-do=clear]').click()
    for (const one of [client, worker, support]) {
      await expect.poll(() => chips(one, 'q').count()).toBe(0)
      await expect.poll(() => words(one.page.locator('[data-panel=asking]'))).toBe('Vragen')
    }
  })

  test('goes to its place, and says what it said when the place is gone', async () => {
    const { client, worker, agreed } = await sit(start())
    await client.caret('q')
    await ask(client, 'not-understood')
    await openList(worker)
    await worker.page.locator('[data-question] [data-do=go]').click()
    await worker.page.locator('[data-block="q"].gpmi-asked-here').waitFor()
    expect((await worker.whereCaret()).block).toBe('q')
    await client.caret('q', 0, 'end')
    await client.press('Delete')
    await agreed()
    const thread = threads(worker).first()
    await expect.poll(() => words(thread)).toContain('De tekst is nu anders')
    expect(await words(thread.locator('blockquote'))).toBe('Het OCMW betaalt de boeken.')
    await client.press('Backspace')
    await agreed()
    await expect.poll(() => words(thread)).toContain('staat niet meer in het contract')
    expect(await words(thread)).toContain('Dit stond in')
    expect(await words(thread.locator('blockquote'))).toBe('Het OCMW betaalt de boeken.')
  })
})

describe('[Q5] other words', () => {
  test('are accepted in one press by the other side, and stand there for everyone, once', async () => {
    const { client, worker, support, agreed } = await sit(start())
    await propose(client, 'p', 'Ik ga elke maand naar de les.')
    expect(await client.page.locator('[data-do=accept]').count()).toBe(0)
    expect(await words(threads(client).first())).toContain('Sara Peeters zegt ja of nee')
    await openList(support)
    await expect.poll(() => threads(support).count()).toBe(1)
    expect(await support.page.locator('[data-do=accept]').count()).toBe(0)
    await openList(worker)
    await worker.page.locator('[data-do=accept]').click()
    for (const one of [client, worker, support]) {
      await expect.poll(() => one.words('p')).toBe('Ik ga elke maand naar de les.')
    }
    await expect.poll(() => words(threads(worker).first())).toContain('Jij zei ja')
    // An edit like any other: one can write in it.
    await client.caret('p', 'end')
    await client.type(' Dat lukt.')
    expect(lineOf(await agreed(), 'p')).toBe('Ik ga elke maand naar de les. Dat lukt.')
  })

  test('overwrite nothing when the text is another one meanwhile: both are shown', async () => {
    const { client, worker, agreed } = await sit(start())
    await propose(client, 'p', 'Ik ga elke maand naar de les.')
    await client.caret('p', 'end')
    await client.type(' Altijd.')
    await agreed()
    await openList(worker)
    await worker.page.locator('[data-do=accept]').click()
    const thread = threads(worker).first()
    await expect.poll(() => words(thread)).toContain('We hebben niets overschreven')
    expect(await words(thread)).toContain('Ik ga elke week naar de les. Altijd.')
    expect(await words(thread.locator('.proposed'))).toBe('Ik ga elke maand naar de les.')
    expect(lineOf(await agreed(), 'p')).toBe('Ik ga elke week naar de les. Altijd.')
  })
})

test('[Q6] what is asked without a line is shown as not sent, and sent once', async () => {
  const { client, worker } = await pair(start())
  await client.caret('p')
  await client.page.locator('.gpmi-handle .gpmi-ask').first().waitFor()
  await client.unplug()
  await ask(client, 'question')
  await client.page.locator('[data-form] textarea').fill('Mag ik een keer missen?')
  await client.page.locator('[data-do=send]').click()
  const unsent = client.page.locator('.unsent')
  await expect.poll(() => words(unsent)).toContain('Nog niet verstuurd')
  await expect.poll(() => words(unsent)).toContain('op dit toestel')
  expect(await words(unsent)).toContain('Mag ik een keer missen?')
  await client.plugIn()
  await expect.poll(() => unsent.count()).toBe(0)
  await openList(worker)
  await expect.poll(() => threads(worker).count()).toBe(1)
  expect(await words(threads(worker).first())).toContain('Mag ik een keer missen?')
})

test('[Q6] a press without a line is marked as not sent at its place, once, and sent once', async () => {
  const { client, worker } = await pair(start())
  await client.caret('p')
  await client.page.locator('.gpmi-handle .gpmi-ask').first().waitFor()
  await client.unplug()
  await ask(client, 'not-understood')
  await expect.poll(() => words(chips(client, 'p'))).toContain('Nog niet verstuurd')
  await expect.poll(() => words(said(client))).toContain('zodra er verbinding is')
  // Who sees nothing happen presses again.
  await ask(client, 'not-understood')
  await client.plugIn()
  await expect.poll(() => words(chips(client, 'p'))).toContain('Niet duidelijk')
  // The mouse is elsewhere by now.
  await client.page.mouse.move(2, 2)
  await client.caret('p', 4)
  await ask(client, 'not-understood')
  await openList(worker)
  await expect.poll(() => threads(worker).count()).toBe(1)
  await client.page.waitForTimeout(300)
  expect(await threads(worker).count()).toBe(1)
})

test('[Q7] a break is seen by everyone, also by who comes later, and ended by anyone', async () => {
  const { client, worker, support } = await sit(start())
  await openList(support)
  await support.page.locator('[data-do=pause]').click()
  const notice = ({ page }: Writer) => page.locator('[data-notice=pause]')
  await expect.poll(() => words(notice(client))).toContain('Jo Maes vraagt een pauze')
  await worker.reload()
  await expect.poll(() => words(notice(worker))).toContain('Jo Maes vraagt een pauze')
  await client.caret('p', 'end')
  await client.type(' Toch.')
  await expect.poll(() => worker.words('p')).toBe('Ik ga elke week naar de les. Toch.')
  await notice(worker).getByRole('button', { name: 'Verder gaan' }).click()
  for (const one of [client, worker, support]) {
    await expect.poll(() => notice(one).count()).toBe(0)
  }
})
