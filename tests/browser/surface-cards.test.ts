/** Cards, goals, facts and clauses, in Chromium. */
import { describe, expect, test } from 'vitest'
import { shot } from '../support/shot.ts'
import { outline, useSmallContract, whole } from '../support/surface/small-contract.ts'

const open = useSmallContract()

describe('cards and goals', () => {
  test('[S10] the empty side says what is not there yet, until someone promises something', async () => {
    const page = await open()
    await page.getByText('Hier staat nog niet wat het OCMW doet.').waitFor()
    await page.getByRole('button', { name: 'Afspraak van het OCMW' }).first().click()
    await page.keyboard.type('Het OCMW zoekt een plek.')
    expect(await page.getByText('Hier staat nog niet wat het OCMW doet.').isVisible()).toBe(false)
    expect((await outline(page)).slice(-3)).toEqual([
      '<commitment>',
      'Het OCMW zoekt een plek.',
      '',
    ])
    await page.close()
  })

  test('[S10] who keeps a promise is said already when only one person can', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Afspraak van Amina' }).first().click()
    const who = page.getByLabel('Wie?')
    expect(await who.last().inputValue()).toBe('Amina')
    // Nobody stands by here.
    await page.getByRole('button', { name: 'Afspraak van iemand anders' }).first().click()
    expect(await who.last().inputValue()).toBe('')
    await page.close()
  })

  test('[S10] what a third party promises stands under the columns, when there is something', async () => {
    const page = await open()
    expect(await page.locator('.gpmi-side-name[data-party="third"]').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Afspraak van iemand anders' }).click()
    await page.keyboard.type('De school belt.')
    expect(await page.locator('.gpmi-side-name[data-party="third"]').isVisible()).toBe(true)
    const tops = await page
      .locator('.gpmi-side-name:visible, .gpmi-card')
      .evaluateAll((parts) =>
        parts
          .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
          .map((part) => `${part.className} ${part.getAttribute('data-party')}`),
      )
    expect(tops.slice(-2)).toEqual(['gpmi-side-name third', 'gpmi-card third'])
    await page.close()
  })

  test('[S11] a card is asked about before it goes only when it holds text', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Afspraak van het OCMW' }).first().click()
    await page.getByRole('button', { name: 'Afspraak weghalen' }).nth(1).press('Enter')
    expect(await outline(page)).toEqual(whole)
    await page.getByRole('button', { name: 'Afspraak weghalen' }).first().press('Enter')
    expect(await outline(page)).toEqual(whole)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await outline(page)).toEqual(whole.slice(0, -3))
    expect(await page.evaluate(() => bench.surfaces[0]!.said.at(-1))).toContain('weg')
    await page.close()
  })

  test('[S12] a field keeps its caret while someone else writes in the card and in the field', async () => {
    const page = await open({ people: 2 })
    const who = page.locator('main').nth(0).getByLabel('Wie?')
    await who.fill('Amina')
    await who.press('Home')
    await page.evaluate(() => {
      const { view } = bench.surfaces[1]!.view
      view.dispatch(view.state.tr.insertText('Ook: ', 1 + view.state.doc.content.size - 30))
    })
    expect(
      await who.evaluate((input: HTMLInputElement) => [
        input.matches(':focus'),
        input.selectionStart,
      ]),
    ).toEqual([true, 0])
    await page.keyboard.type('O, ')
    expect(await page.locator('main').nth(1).getByLabel('Wie?').inputValue()).toBe('O, Amina')
    await page.close()
  })
})

test('[S12] what is typed in a field, however slowly, is one step to undo', async () => {
  const page = await open()
  const who = page.getByLabel('Wie?')
  await who.click()
  await page.keyboard.type('Ami')
  await page.waitForTimeout(600)
  await page.keyboard.type('na')
  expect(await page.evaluate(() => JSON.stringify(bench.read().body))).toContain('Amina')
  await page.keyboard.press('Control+z')
  expect(await who.inputValue()).toBe('')
  expect(await page.evaluate(() => bench.surfaces[0]!.view.commands.undo(true))).toBe(false)
  await page.close()
})

describe('facts', () => {
  test('[S13] a fact is filled in where it stands, and is equal everywhere at once', async () => {
    const page = await open({ people: 2 })
    await page
      .locator('main')
      .nth(0)
      .getByRole('button', { name: /mijn school invullen/ })
      .click()
    await page.keyboard.type('KTA Brugge')
    await page.keyboard.press('Enter')
    await page.keyboard.type('!')
    expect((await outline(page))[4]).toBe('Mijn school is {school}!.')
    expect(await page.locator('main').nth(1).textContent()).toContain('Mijn school is KTA Brugge!.')
    await page.close()
  })

  test('[S13] a fact is written while it is typed, and Escape puts back what stood there', async () => {
    const page = await open({ people: 2, facts: { school: { value: 'KTA' } } })
    const facts = () =>
      page.evaluate(() => bench.surfaces.map(({ view }) => view.fact('school')?.value))
    const undoable = () => page.evaluate(() => bench.surfaces[0]!.view.commands.undo(true))
    const [here, there] = [page.locator('main').nth(0), page.locator('main').nth(1)]
    await here.getByRole('button', { name: /mijn school: KTA/ }).click()
    await page.keyboard.type('Odi')
    expect(await facts()).toEqual(['Odi', 'Odi'])
    expect(await there.textContent()).toContain('Mijn school is Odi.')
    await page.keyboard.type('see')
    expect(await there.textContent()).toContain('Mijn school is Odisee.')
    await page.keyboard.press('Escape')
    expect(await facts()).toEqual(['KTA', 'KTA'])
    expect(await undoable()).toBe(false)
    await page.close()
  })

  test('[S13] a fact is one step to undo, in its place and out of it', async () => {
    const page = await open({ facts: { school: { value: 'KTA' } } })
    const fact = () => page.evaluate(() => bench.surfaces[0]!.view.fact('school')?.value)
    await page.getByRole('button', { name: /mijn school: KTA/ }).click()
    const input = page.getByRole('textbox', { name: 'mijn school' })
    await page.keyboard.type('Odi', { delay: 20 })
    await page.waitForTimeout(600)
    await page.keyboard.type('see')
    await page.keyboard.press('Control+z')
    expect([await fact(), await input.inputValue()]).toEqual(['KTA', 'KTA'])
    await page.keyboard.press('Control+y')
    expect([await fact(), await input.inputValue()]).toEqual(['Odisee', 'Odisee'])
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+z')
    expect(await fact()).toBe('KTA')
    await page.close()
  })

  test('[S13] [S14] two who fill in a fact at once keep what they type, and the field they are in', async () => {
    const page = await open({ people: 2 })
    const [here, there] = [page.locator('main').nth(0), page.locator('main').nth(1)]
    await there.getByRole('button', { name: /mijn school invullen/ }).click()
    await page.keyboard.type('Sint')
    const input = await there.getByRole('textbox', { name: 'mijn school' }).elementHandle()
    await page.evaluate(() => bench.surfaces[0]!.view.setFact('school', 'KTA'))
    await page.keyboard.type('-Jan')
    expect(await input!.evaluate((field) => (field as HTMLInputElement).value)).toBe('Sint-Jan')
    expect(await input!.evaluate((field) => field.matches(':focus'))).toBe(true)
    await page.keyboard.press('Enter')
    for (const main of [here, there]) {
      const two = main.getByRole('group', { name: /twee antwoorden/ })
      expect(await two.textContent()).toMatch(/KTA.*of.*Sint-Jan|Sint-Jan.*of.*KTA/s)
    }
    await page.close()
  })

  test('[S13] the field of a fact stays the same while others write and restyle around it', async () => {
    const page = await open({ people: 2 })
    await page
      .locator('main')
      .nth(1)
      .getByRole('button', { name: /mijn school invullen/ })
      .click()
    await page.keyboard.type('Sint')
    const input = await page.evaluateHandle(() => document.activeElement as HTMLInputElement)
    await page.evaluate(() => {
      const { view } = bench.surfaces[0]!.view
      let line = -1
      view.state.doc.descendants((node, pos) => {
        if (node.attrs.id === 'school') line = pos
      })
      view.dispatch(view.state.tr.insertText('Zie: ', line + 1))
      view.dispatch(view.state.tr.setNodeAttribute(line, 'style', 'bullet'))
      const end = line + view.state.doc.nodeAt(line)!.nodeSize - 1
      view.dispatch(view.state.tr.insertText(' En meer.', end))
    })
    await page.keyboard.type('-Jan')
    expect(await input.evaluate((field) => [field.isConnected, field.value])).toEqual([
      true,
      'Sint-Jan',
    ])
    expect((await outline(page, 0))[4]).toBe('Zie: Mijn school is {school}. En meer. bullet')
    expect(await page.evaluate(() => bench.surfaces[0]!.view.fact('school')?.value)).toBe(
      'Sint-Jan',
    )
    await page.close()
  })

  test('[S13] opening a fact and leaving it writes nothing', async () => {
    const page = await open({ facts: { school: { value: 'KTA ' } } })
    await page.getByRole('button', { name: /mijn school: KTA/ }).click()
    await page.keyboard.press('Enter')
    const writers = await page.evaluate(() => [...bench.surfaces[0]!.doc.store.clients.keys()])
    expect(writers).toEqual([1])
    await page.close()
  })

  test('[S13] what is no amount is kept as it was written, and said', async () => {
    const page = await open({
      body: [
        {
          type: 'section',
          kind: 'study',
          children: [{ type: 'paragraph', inline: [{ fact: 'extraAmount' }] }],
        },
      ],
    })
    await page.locator('.gpmi-fact-empty').click()
    await page.keyboard.type('zo’n 250')
    await page.keyboard.press('Enter')
    expect(await page.locator('.gpmi-problem').isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.locator('.gpmi-fact').textContent()).toBe('zo’n 250')
    await page.locator('.gpmi-fact [role="button"]').click()
    await page.keyboard.type('250,5')
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    expect(await page.locator('.gpmi-fact').textContent()).toMatch(/250,50/)
    await page.close()
  })

  test('[S14] two answers at once are both shown until someone chooses', async () => {
    const page = await open({ people: 2 })
    await page.evaluate(() => {
      bench.hold()
      bench.surfaces[0]!.view.setFact('school', 'KTA')
      bench.surfaces[1]!.view.setFact('school', 'Sint-Jan')
      bench.flush()
    })
    const two = page
      .locator('main')
      .nth(0)
      .getByRole('group', { name: /twee antwoorden/ })
    expect(await two.textContent()).toMatch(/KTA.*of.*Sint-Jan|Sint-Jan.*of.*KTA/s)
    await two.getByRole('button', { name: 'Kies KTA' }).click()
    for (const index of [0, 1]) {
      expect(await page.evaluate((at) => bench.surfaces[at]!.view.fact('school'), index)).toEqual({
        value: 'KTA',
        others: [],
      })
    }
    await page.close()
  })

  test('[S14] [S24] with a finger one presses one of two answers, and not the other', async () => {
    const page = await open({ people: 2 }, { width: 360, touch: true })
    await page.evaluate(() => {
      bench.hold()
      bench.surfaces[0]!.view.setFact('school', 'donderdag 26 november 2026')
      bench.surfaces[1]!.view.setFact('school', 'vrijdag 27 november 2026')
      bench.flush()
    })
    const [one, two] = await page
      .locator('main')
      .nth(0)
      .getByRole('group', { name: /twee antwoorden/ })
      .getByRole('button')
      .evaluateAll((all) => all.map((button) => button.getBoundingClientRect().toJSON() as DOMRect))
    for (const { height, left, right } of [one!, two!]) {
      expect(height).toBeGreaterThanOrEqual(44)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(360)
    }
    const beside = two!.left - one!.right
    const under = two!.top - one!.bottom
    expect(Math.max(beside, under)).toBeGreaterThanOrEqual(8)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await shot(page, 'two-answers-360')
    await page.close()
  })

  test('[S15] a clause shows the plain words, and opens the official ones beside them', async () => {
    const page = await open()
    const clause = page.locator('.gpmi-clause')
    expect(await clause.textContent()).toContain('Je belooft dat je je best doet')
    expect(await clause.getByText('inspanningsverbintenissen').isVisible()).toBe(false)
    const opener = clause.getByRole('button', { name: 'Officiële tekst' })
    await opener.press('Enter')
    expect(await opener.getAttribute('aria-expanded')).toBe('true')
    expect(await clause.getByText('inspanningsverbintenissen').isVisible()).toBe(true)
    expect(await clause.getByText('Je belooft dat je je best doet').isVisible()).toBe(true)
    await page.close()
  })
})
