/** Three people see each other: who is here, where, what they point at; and they compose characters. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { paragraph, section } from '../support/contract-builder.ts'
import { shot } from '../support/shot.ts'
import { lineOf, useTables, wordsOf } from '../support/table/table.ts'

const { sit, pair } = useTables()

/** Whose carets stand in which lines of a page, as "name: line". */
function carets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.gpmi-caret')]
      .map((caret) => {
        const name = caret.querySelector('.gpmi-caret-name')!.textContent
        return `${name}: ${caret.closest<HTMLElement>('[data-block]')?.dataset.block}`
      })
      .sort(),
  )
}

/** The words between the start of its line and the caret of someone. */
function wordsBeforeCaret(page: Page, name: string): Promise<string> {
  return page.evaluate((who) => {
    const caret = [...document.querySelectorAll('.gpmi-caret')].find(
      (one) => one.querySelector('.gpmi-caret-name')!.textContent === who,
    )
    // It is not there yet, or is just put elsewhere.
    if (!caret) return ''
    const range = document.createRange()
    range.setStart(caret.closest('p')!, 0)
    range.setEndBefore(caret)
    const words = range.cloneContents()
    for (const other of words.querySelectorAll('.gpmi-caret')) other.remove()
    return words.textContent!.replaceAll('\ufeff', '')
  }, name)
}

/** The names of who is here, as the header says them. */
async function here(page: Page): Promise<string[]> {
  const names = await page.locator('[part=people] .person').allInnerTexts()
  return names.map((name) => name.trim()).sort()
}

const everyone = ['Amina Haddad', 'Jo Maes', 'Sara Peeters']

describe('who is here', () => {
  test('[S34] is in the header of all, with a caret and a name where each writes', async () => {
    const { worker, client, support, all } = await sit(
      section('s', paragraph('p', 'een'), paragraph('q', 'twee'), paragraph('r', 'drie')),
    )
    for (const { page } of all) await expect.poll(() => here(page)).toEqual(everyone)
    // Who has not gone into the text yet is nowhere in it.
    for (const { page } of all) expect(await carets(page)).toEqual([])
    await client.caret('p', 1)
    await worker.caret('q', 2)
    await support.caret('r', 3)
    const expected = [
      [client, ['Jo Maes: r', 'Sara Peeters: q']],
      [worker, ['Amina Haddad: p', 'Jo Maes: r']],
      [support, ['Amina Haddad: p', 'Sara Peeters: q']],
    ] as const
    for (const [{ page }, shown] of expected) await expect.poll(() => carets(page)).toEqual(shown)
    // The caret of another goes along with the words in which it stands.
    await client.type('XX')
    await expect.poll(() => wordsBeforeCaret(worker.page, 'Amina Haddad')).toBe('eXX')
    await support.caret('p', 0)
    await support.type('voor ')
    await expect.poll(() => wordsBeforeCaret(worker.page, 'Amina Haddad')).toBe('voor eXX')
    await expect.poll(() => wordsBeforeCaret(worker.page, 'Jo Maes')).toBe('voor ')
    // What someone selected is shown to the others.
    await client.caret('q', 0, 4)
    await expect
      .poll(() => worker.page.locator('.gpmi-other-selection').allInnerTexts())
      .toEqual(['twee'])
  })

  test('[S34] the others are told at no letter that one is nowhere', async () => {
    const { worker, client } = await pair(section('s', paragraph('p', 'een')))
    const told: string[] = []
    const devtools = await client.context.newCDPSession(client.page)
    await devtools.send('Network.enable')
    devtools.on('Network.webSocketFrameSent', ({ response }) => {
      const said = Buffer.from(response.payloadData, 'base64').toString('latin1')
      told.push(...(said.match(/"cursor":(null|\{)/g) ?? []))
    })
    await client.caret('p', 'end')
    await expect.poll(() => wordsBeforeCaret(worker.page, 'Amina Haddad')).toBe('een')
    // So slow that each letter is a step to undo of its own.
    for (const letter of 'tal') {
      await client.page.waitForTimeout(700)
      await client.type(letter)
    }
    await expect.poll(() => wordsBeforeCaret(worker.page, 'Amina Haddad')).toBe('eental')
    expect(told.length).toBeGreaterThan(1)
    expect(told).not.toContain('"cursor":null')
  })

  test('[S34] the name at a caret goes after a moment, and the sign that stays covers no words', async () => {
    const words = 'Ik woon in een kleine kamer. '.repeat(12)
    const { worker, client } = await pair(
      section('s', paragraph('p', words), paragraph('q', words)),
    )
    await client.caret('p', 180)
    const name = worker.page.locator('.gpmi-caret-name')
    const sees = () => name.evaluate((element) => Number(getComputedStyle(element).opacity))
    await name.waitFor()
    expect(await sees()).toBe(1)
    await shot(worker.page, 'caret-named')
    await expect.poll(sees, { timeout: 6000 }).toBe(0)
    // Who goes on typing there is known by now.
    await client.type('Hier. ')
    await expect.poll(() => wordsBeforeCaret(worker.page, 'Amina Haddad')).toContain('Hier. ')
    expect(await sees()).toBe(0)
    await shot(worker.page, 'caret-sign')
    const { covered, lines } = await worker.page.evaluate(() => {
      const caret = document.querySelector('.gpmi-caret')!
      const sign = caret.querySelector('.gpmi-caret-shape')!.getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(caret.closest('p')!.firstChild!)
      const all = [...range.getClientRects()].filter(({ bottom }) => bottom < sign.bottom)
      const above = all.at(-1)!
      // What hangs under the line of writing, as of a "g", is a fifth of the letters.
      const line = above.bottom - above.height / 5
      return { covered: line - sign.top, lines: all.length }
    })
    expect(lines).toBeGreaterThan(0)
    expect(covered).toBeLessThanOrEqual(0)
    // Elsewhere the name is said anew.
    await client.caret('q', 3)
    await expect.poll(() => carets(worker.page)).toEqual(['Amina Haddad: q'])
    expect(await sees()).toBe(1)
  })

  test('[S34] the name stays on the paper at the end of a line, and the page as wide as it is', async () => {
    const words = 'Ik woon in een kleine kamer. '.repeat(12)
    const { worker, client } = await pair(section('s', paragraph('p', words)))
    const { page } = worker
    const name = page.locator('.gpmi-caret-name')
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      // The place in the text that is nearest to the edge of the paper.
      const last = await page.evaluate(() => {
        const text = document.querySelector('.gpmi-line p')!.firstChild as Text
        const range = document.createRange()
        const right = (at: number): number => {
          range.setStart(text, at - 1)
          range.setEnd(text, at)
          return range.getBoundingClientRect().right
        }
        const letters = [...text.data.matchAll(/\S/g)].map(({ index }) => index + 1)
        return letters.reduce((most, at) => (right(at) > right(most) ? at : most))
      })
      await client.caret('p', 0)
      await expect.poll(() => wordsBeforeCaret(page, 'Amina Haddad')).toBe('')
      const beside = (await name.boundingBox())!.x
      for (const at of [last - 9, last - 3, last - 1, last]) {
        await client.caret('p', at)
        await expect.poll(() => wordsBeforeCaret(page, 'Amina Haddad')).toBe(words.slice(0, at))
        const seen = await page.evaluate(() => {
          const label = document.querySelector('.gpmi-caret-name')!.getBoundingClientRect()
          const line = document.querySelector('.gpmi-line p')!.getBoundingClientRect()
          const { scrollWidth } = document.documentElement
          return {
            scrollWidth,
            over: label.right - line.right,
            left: label.left,
            height: label.height,
            window: innerWidth,
          }
        })
        expect(seen.over).toBeLessThanOrEqual(12)
        expect(seen.left).toBeGreaterThan(beside)
        expect(seen.height).toBeLessThan(20)
        expect(seen.scrollWidth).toBeLessThanOrEqual(width)
        expect(seen.window).toBe(width)
      }
      await shot(page, `caret-edge-${width}`)
    }
  })

  test('[S34] the names of two at one place can both be read', async () => {
    const words = 'Ik woon in een kleine kamer. '.repeat(12)
    const { worker, client, support } = await sit(section('s', paragraph('p', words)))
    const { page } = worker
    const boxes = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))
    for (const [at, other] of [
      [180, 180],
      [180, 183],
      [214, 220],
    ] as const) {
      await client.caret('p', at)
      await support.caret('p', other)
      await expect.poll(() => wordsBeforeCaret(page, 'Amina Haddad')).toBe(words.slice(0, at))
      await expect.poll(() => wordsBeforeCaret(page, 'Jo Maes')).toBe(words.slice(0, other))
      for (const part of ['.gpmi-caret-name', '.gpmi-caret-shape']) {
        const [one, two] = (await boxes(part)) as [DOMRect, DOMRect]
        const beside = Math.max(one.left, two.left) - Math.min(one.right, two.right)
        const under = Math.max(one.top, two.top) - Math.min(one.bottom, two.bottom)
        if (part === '.gpmi-caret-name' || at === other)
          expect(Math.max(beside, under), `${part} at ${at}`).toBeGreaterThanOrEqual(0)
      }
      await shot(page, `caret-two-${other}`)
    }
  })

  test('someone with two tabs is one person, until the last one is closed', async () => {
    const { worker, client, support } = await sit(
      section('s', paragraph('p', 'een'), paragraph('q', 'twee')),
    )
    const tab = await client.otherTab()
    await client.caret('p', 1)
    await tab.locator('[data-block=q] p').click()
    await expect.poll(() => carets(worker.page)).toEqual(['Amina Haddad: p', 'Amina Haddad: q'])
    expect(await here(worker.page)).toEqual(everyone)
    expect(await here(client.page)).toEqual(everyone)
    // Each tab writes, and each sees the other's words.
    await tab.keyboard.press('End')
    await tab.keyboard.type(' van de ene tab')
    await client.type('-van-de-andere-')
    await expect.poll(() => client.words('q')).toBe('twee van de ene tab')
    await expect
      .poll(() => tab.locator('[data-block=p] p').textContent())
      .toContain('-van-de-andere-')
    await tab.close()
    await expect.poll(() => carets(worker.page)).toEqual(['Amina Haddad: p'])
    expect(await here(worker.page)).toEqual(everyone)
    await client.page.close()
    await expect.poll(() => carets(worker.page)).toEqual([])
    await expect
      .poll(() => here(support.page), { timeout: 15_000 })
      .toEqual(['Jo Maes', 'Sara Peeters'])
    await expect
      .poll(() => worker.page.locator('.live').textContent(), { timeout: 15_000 })
      .toContain('Amina Haddad is weg')
  })

  test('a line that is gone takes the caret away, and brings it back', async () => {
    const { worker, client, support } = await sit(section('s', paragraph('p', 'een')))
    await support.leave()
    await client.caret('p', 1)
    await expect.poll(() => carets(worker.page)).toContain('Amina Haddad: p')
    client.line.down()
    await expect.poll(() => carets(worker.page)).toEqual([])
    client.line.up()
    await expect.poll(() => carets(worker.page), { timeout: 15_000 }).toContain('Amina Haddad: p')
  })
})

test('“Kijk hier” marks the line for the others, with the name, and is said to them once', async () => {
  const { worker, client, support } = await sit(
    section('s', paragraph('p', 'Hier gaat het over.'), paragraph('q', 'Iets anders.')),
  )
  await client.caret('p', 4)
  await client.page.locator('[data-tool=point]').click()
  for (const { page } of [worker, support]) {
    const marked = page.locator('[data-block=p].gpmi-pointed')
    await marked.waitFor()
    expect(await marked.getAttribute('data-pointer')).toBe('Amina Haddad')
    await expect
      .poll(() => page.locator('.live').textContent())
      .toContain('Amina Haddad wijst naar: Hier gaat het over.')
  }
  expect(await client.page.locator('[data-block=p].gpmi-pointed-own').count()).toBe(1)
  expect(await client.page.locator('.live').textContent()).not.toContain('Amina Haddad')
  await client.caret('q', 0)
  for (const { page } of [worker, support]) {
    await page.locator('.gpmi-pointed').waitFor({ state: 'detached' })
  }
})

describe('a character that is composed', () => {
  test('while others type in the same line and elsewhere: all of it stays', async () => {
    const { worker, client, support, agreed } = await sit(
      section('s', paragraph('o', 'boven '), paragraph('p', 'voor  achter')),
    )
    await client.caret('p', 5)
    await worker.caret('p', 0)
    await support.caret('o', 'end')
    const keyboard = await client.context.newCDPSession(client.page)
    const compose = async (text: string): Promise<void> => {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    }
    await compose('に')
    await Promise.all([worker.type('Sara schrijft. '), support.type('en Jo ook')])
    await compose('にほ')
    // What is elsewhere is there at once; the line of the composition waits.
    await expect.poll(() => client.words('o')).toBe('boven en Jo ook')
    await worker.caret('p', 'end')
    await worker.type('aan', 5)
    await compose('にほん')
    await keyboard.send('Input.insertText', { text: '日本' })
    const contract = await agreed()
    expect(lineOf(contract, 'p')).toBe('Sara schrijft. voor 日本 achteraan')
    expect((await client.whereCaret()).before).toBe('Sara schrijft. voor 日本')
    await client.type('!')
    expect(lineOf(await agreed(), 'p')).toBe('Sara schrijft. voor 日本! achteraan')
  })

  test('while another splits and restyles its line', async () => {
    const { worker, client, agreed } = await sit(section('s', paragraph('p', 'voor midden achter')))
    await client.caret('p', 11)
    const keyboard = await client.context.newCDPSession(client.page)
    await keyboard.send('Input.imeSetComposition', {
      text: 'ka',
      selectionStart: 2,
      selectionEnd: 2,
    })
    await worker.caret('p', 5)
    await worker.press('Enter', 'Control+Shift+8')
    await worker.type('x')
    await worker.saved()
    await keyboard.send('Input.imeSetComposition', {
      text: 'kan',
      selectionStart: 3,
      selectionEnd: 3,
    })
    await keyboard.send('Input.insertText', { text: '感' })
    const words = wordsOf(await agreed())
    expect(words).toContain('感')
    for (const word of ['voor', 'midden', 'achter', 'x']) expect(words).toContain(word)
  })
})
