/** Writing on the paper, and what stays whatever is deleted, in Chromium with real keys. */
import { describe, expect, test } from 'vitest'
import {
  outline,
  outlineWith,
  put,
  useSmallContract,
  whole,
} from '../support/surface/small-contract.ts'

const open = useSmallContract()

describe('writing', () => {
  test('[S1] what is typed is in the shared document, and shows for the others', async () => {
    const page = await open({ people: 2 })
    await put(page, 'one', 21)
    await page.keyboard.type(' Echt.')
    expect(await outline(page, 1)).toEqual(
      outlineWith({ 'Ik wil leraar worden.': 'Ik wil leraar worden. Echt.' }),
    )
    expect(await page.locator('main').nth(1).textContent()).toContain('Ik wil leraar worden. Echt.')
    await page.close()
  })

  test('[S2] Enter splits a line, and after a heading comes an ordinary one', async () => {
    const page = await open()
    await put(page, 'one', 7)
    await page.keyboard.press('Enter')
    expect((await outline(page)).slice(0, 4)).toEqual([
      '<section>',
      'Ik wil ',
      'leraar worden.',
      'Eerst mijn diploma.',
    ])
    await put(page, 'two', 19)
    await page.keyboard.press('Control+Alt+1')
    await page.keyboard.press('Enter')
    await page.keyboard.type('gewoon')
    expect((await outline(page)).slice(3, 5)).toEqual(['Eerst mijn diploma. heading', 'gewoon'])
    await page.close()
  })

  test('[S3] "- " makes a list, Tab indents in it, Enter on an empty item leaves it step by step', async () => {
    const page = await open()
    await put(page, 'two', 19)
    await page.keyboard.press('Enter')
    await page.keyboard.type('- eerst')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('dan')
    expect((await outline(page)).slice(2, 5)).toEqual([
      'Eerst mijn diploma.',
      'eerst bullet',
      'dan bullet1',
    ])
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('gewoon')
    expect((await outline(page)).slice(3, 6)).toEqual(['eerst bullet', 'dan bullet1', 'gewoon'])
    const item = page.locator('[role=listitem]').first()
    expect(await item.getAttribute('aria-setsize')).toBe('1')
    await page.close()
  })

  test('[S4] Backspace at the start first takes the list off, then joins with the line before', async () => {
    const page = await open()
    await put(page, 'two', 0)
    await page.keyboard.press('Control+Shift+Digit8')
    expect((await outline(page))[2]).toBe('Eerst mijn diploma. bullet')
    await page.keyboard.press('Backspace')
    expect((await outline(page))[2]).toBe('Eerst mijn diploma.')
    await page.keyboard.press('Backspace')
    expect((await outline(page))[1]).toBe('Ik wil leraar worden.Eerst mijn diploma.')
    await page.close()
  })

  test('[S5] undo takes back typing, a field and a fact', async () => {
    const page = await open()
    await put(page, 'one', 0)
    await page.keyboard.type('Ja. ')
    await page.getByLabel('Wie?').first().fill('Amina en Jo')
    expect(await page.evaluate(() => JSON.stringify(bench.read().body))).toContain('Amina en Jo')
    await page.getByLabel('Wie?').first().press('Control+z')
    expect(await page.evaluate(() => JSON.stringify(bench.read().body))).not.toContain(
      'Amina en Jo',
    )
    await put(page, 'one', 0)
    await page.keyboard.press('Control+z')
    expect(await outline(page)).toEqual(whole)
    await page.close()
  })
})

describe('what stays', () => {
  test('[S6] Backspace after a clause selects it, and again says that it stays', async () => {
    const page = await open()
    await put(page, 'after', 0)
    await page.keyboard.press('Backspace')
    expect(await page.locator('.gpmi-clause.ProseMirror-selectednode').count()).toBe(1)
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Delete')
    expect(await outline(page)).toEqual(whole)
    expect(await page.evaluate(() => bench.surfaces[0]!.said.at(-1))).toContain('blijft staan')
    await page.close()
  })

  test('[S7] Backspace at the start of a section or card moves the caret and merges nothing', async () => {
    const page = await open()
    for (const block of ['one', 'school', 'aim', 'does', 'enough']) {
      await put(page, block, 0)
      await page.keyboard.press('Backspace')
      expect(await outline(page)).toEqual(whole)
    }
    for (const [block, end] of [
      ['two', 19],
      ['after', 18],
      ['aim', 18],
      ['does', 18],
    ] as const) {
      await put(page, block, end)
      await page.keyboard.press('Delete')
      expect(await outline(page)).toEqual(whole)
    }
    await page.close()
  })

  test('[S8] deleting a selection over sections takes the text in each, and leaves the structure', async () => {
    const page = await open()
    await put(page, 'two', 6, 'does', 3)
    await page.keyboard.press('Delete')
    expect(await outline(page)).toEqual(
      outlineWith({
        'Eerst mijn diploma.': 'Eerst ',
        'Mijn school is {school}.': '',
        'Na de vaste tekst.': [],
        'Mijn diploma halen': '',
        'Ik ga naar de les.': 'ga naar de les.',
      }),
    )
    await page.keyboard.type('!')
    expect((await outline(page))[2]).toBe('Eerst !')
    await page.close()
  })

  test('[S8] typing over everything, and cutting it, leaves every section, clause and card', async () => {
    const page = await open()
    for (const act of ['x', 'Control+x']) {
      await put(page, 'one', 3)
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Control+a')
      if (act === 'x') await page.keyboard.type('x')
      else await page.keyboard.press(act)
      const left = (await outline(page)).filter((line) => line.startsWith('<'))
      expect(left).toEqual(whole.filter((line) => line.startsWith('<')))
    }
    await page.close()
  })

  test('[S9] select-all takes the text of the section first, then everything', async () => {
    const page = await open()
    await put(page, 'two', 3)
    await page.keyboard.press('Control+a')
    const chosen = () => page.evaluate(() => String(getSelection()))
    expect(await chosen()).not.toContain('Na de vaste tekst')
    await page.keyboard.press('Control+a')
    expect(
      await page.evaluate(() => bench.surfaces[0]!.view.view.state.selection.toJSON().type),
    ).toBe('all')
    await page.close()
  })
})

describe('fingers and other alphabets', () => {
  test('[S8] a character composed over several sections replaces text, and leaves the structure', async () => {
    const page = await open()
    await put(page, 'two', 6, 'does', 3)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Input.imeSetComposition', {
      text: 'n',
      selectionStart: 1,
      selectionEnd: 1,
    })
    await devtools.send('Input.imeSetComposition', {
      text: 'nieu',
      selectionStart: 4,
      selectionEnd: 4,
    })
    await devtools.send('Input.insertText', { text: 'nieuw' })
    const after = await outline(page)
    expect(after.filter((line) => line.startsWith('<'))).toEqual(
      whole.filter((line) => line.startsWith('<')),
    )
    expect(after[2]).toBe('Eerst nieuw')
    await page.close()
  })

  test('[S8] dictation and corrections over several lines, which press no key, do the same', async () => {
    const page = await open()
    const devtools = await page.context().newCDPSession(page)
    await put(page, 'one', 3, 'two', 6)
    await devtools.send('Input.insertText', { text: 'é' })
    expect((await outline(page)).slice(0, 3)).toEqual([
      '<section>',
      'Ik émijn diploma.',
      '<section>',
    ])
    await put(page, 'one', 3, 'does', 3)
    await devtools.send('Input.insertText', { text: 'ü' })
    const after = await outline(page)
    expect(after.filter((line) => line.startsWith('<'))).toEqual(
      whole.filter((line) => line.startsWith('<')),
    )
    expect(after[1]).toBe('Ik ü')
    expect(await page.locator('.gpmi-line > p').allTextContents()).toEqual(
      await page.evaluate(() => {
        const lines: string[] = []
        bench.surfaces[0]!.view.view.state.doc.descendants((node) => {
          if (node.isTextblock) lines.push(node.textContent)
        })
        return lines
      }),
    )
    await page.close()
  })

  test('[S8] what a browser takes away of the paper by itself stands there again at once', async () => {
    const page = await open()
    const parts =
      '.gpmi-section-head, .gpmi-offers, .gpmi-goal-head, .gpmi-goal-fields, .gpmi-card-head, .gpmi-card-foot'
    const before = await page.locator(parts).count()
    await page.evaluate((selector) => {
      for (const part of document.querySelectorAll(selector)) part.remove()
    }, parts)
    await expect.poll(() => page.locator(parts).count()).toBe(before)
    await put(page, 'does', 3)
    await page.keyboard.type('x')
    expect(await outline(page)).toEqual(
      outlineWith({ 'Ik ga naar de les.': 'Ik xga naar de les.' }),
    )
    await page.close()
  })

  test('[S1] what is composed stays while someone else writes in the same line', async () => {
    const page = await open({ people: 2 })
    await put(page, 'one', 21)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Input.imeSetComposition', {
      text: ' voo',
      selectionStart: 4,
      selectionEnd: 4,
    })
    await page.evaluate(() => {
      const { view } = bench.surfaces[1]!.view
      view.dispatch(view.state.tr.insertText('Ja. ', 2))
    })
    await devtools.send('Input.imeSetComposition', {
      text: ' voor',
      selectionStart: 5,
      selectionEnd: 5,
    })
    await devtools.send('Input.insertText', { text: ' voor altijd' })
    await page.waitForFunction(() => !bench.surfaces[0]!.view.view.composing)
    await page.keyboard.type('!')
    for (const surface of [0, 1]) {
      expect((await outline(page, surface))[1]).toBe('Ja. Ik wil leraar worden. voor altijd!')
    }
    await page.close()
  })

  test('[S18] a tap on a block brings its handle', async () => {
    const page = await open({}, { width: 360, touch: true })
    await page.getByText('Eerst mijn diploma.').tap()
    await page.getByRole('button', { name: 'Kijk hier' }).tap()
    expect(await page.evaluate(() => bench.surfaces[0]!.presence?.pointing)).toEqual({
      block: 'two',
      count: 1,
    })
    expect(await page.evaluate(() => bench.surfaces[0]!.said.at(-1))).toContain(
      'zien nu waar je wijst',
    )
    await page.close()
  })
})
