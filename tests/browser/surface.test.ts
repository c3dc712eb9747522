import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BlockToWrite } from '../../schemas/document/index.ts'
import { openChromium, type PageOptions, surfacePage } from '../support/surface/open-page.ts'
import type { OpenOptions } from '../support/surface/page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openChromium()
})

afterAll(async () => {
  await browser.close()
})

const wish: BlockToWrite = {
  type: 'section',
  id: 'wish',
  kind: 'wish',
  children: [
    { type: 'paragraph', id: 'one', text: 'Ik wil leraar worden.' },
    { type: 'paragraph', id: 'two', text: 'Eerst mijn diploma.' },
  ],
}
const study: BlockToWrite = {
  type: 'section',
  id: 'study',
  kind: 'study',
  children: [
    {
      type: 'paragraph',
      id: 'school',
      inline: [{ text: 'Mijn school is ' }, { fact: 'school' }, { text: '.' }],
    },
    { type: 'clause', id: 'fixed', wording: 'effort', version: '1.0.0', hash: 'a' },
    { type: 'paragraph', id: 'after', text: 'Na de vaste tekst.' },
  ],
}
const agreements: BlockToWrite = {
  type: 'section',
  id: 'agreements',
  kind: 'agreements',
  children: [
    {
      type: 'goal',
      id: 'goal',
      children: [
        { type: 'paragraph', id: 'aim', text: 'Mijn diploma halen' },
        {
          type: 'commitment',
          id: 'mine',
          party: 'client',
          children: [
            { type: 'paragraph', id: 'does', text: 'Ik ga naar de les.' },
            { type: 'paragraph', id: 'enough', role: 'proof', text: 'De school ziet mij.' },
          ],
        },
      ],
    },
  ],
}
const body = [wish, study, agreements]

async function open(options: OpenOptions = {}, where: PageOptions = {}): Promise<Page> {
  const { page, errors } = await surfacePage(browser, where)
  await page.evaluate(
    (given) => {
      bench.open(given)
    },
    { body, ...options },
  )
  page.on('close', () => expect(errors).toEqual([]))
  return page
}

/** Every paragraph and card of the shared document, in order, as short lines. */
function outline(page: Page, surface = 0): Promise<string[]> {
  return page.evaluate((index) => {
    const lines: string[] = []
    const visit = (block: Record<string, unknown>): void => {
      if (block.type === 'paragraph') {
        const inline = block.inline as readonly Record<string, string>[]
        const text = inline.map((run) => run.text ?? `{${run.fact}}`).join('')
        const style = block.style ? ` ${block.style}${block.level ?? ''}` : ''
        lines.push(`${text}${style}`)
      } else lines.push(`<${block.type}>`)
      for (const child of (block.children as Record<string, unknown>[]) ?? []) visit(child)
    }
    for (const block of bench.read(index).body) visit(block as unknown as Record<string, unknown>)
    return lines
  }, surface)
}

async function put(
  page: Page,
  block: string,
  offset = 0,
  to = block,
  toOffset = offset,
): Promise<void> {
  await page.evaluate(
    ([one, at, other, end]) => {
      bench.caret(one as string, at as number, other as string, end as number)
    },
    [block, offset, to, toOffset] as const,
  )
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe finds in the surface, as short lines. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source })
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: string): Promise<{ violations: readonly Violation[] }> }
    }
    const found = await axe.run('.gpmi-surface')
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' ')
          .slice(0, 300)}`,
    )
  })
}

const whole = [
  '<section>',
  'Ik wil leraar worden.',
  'Eerst mijn diploma.',
  '<section>',
  'Mijn school is {school}.',
  '<clause>',
  'Na de vaste tekst.',
  '<section>',
  '<goal>',
  'Mijn diploma halen',
  '<commitment>',
  'Ik ga naar de les.',
  'De school ziet mij.',
]

/** The whole outline with some lines replaced. */
function outlineWith(changes: Record<string, string | readonly string[]>): string[] {
  return whole.flatMap((line) => changes[line] ?? [line])
}

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

  test('[S10] a third column is there when a third party promises something', async () => {
    const page = await open()
    expect(await page.locator('.gpmi-side-name[data-party="third"]').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Afspraak van de school' }).click()
    await page.keyboard.type('De school belt.')
    expect(await page.locator('.gpmi-side-name[data-party="third"]').isVisible()).toBe(true)
    const columns = await page
      .locator('.gpmi-card')
      .evaluateAll((cards) => cards.map((card) => Math.round(card.getBoundingClientRect().left)))
    expect(new Set(columns).size).toBe(2)
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

  test('[S13] Escape leaves a fact as it was', async () => {
    const page = await open({ facts: { school: { value: 'KTA' } } })
    await page.getByRole('button', { name: /mijn school: KTA/ }).click()
    await page.keyboard.type('iets anders')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => bench.surfaces[0]!.view.fact('school')?.value)).toBe('KTA')
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

describe('getting about', () => {
  test('[S16] Tab goes through fields and texts in the order of reading, and out at the end', async () => {
    const page = await open()
    await page.evaluate(() => {
      const last = document.createElement('button')
      last.textContent = 'na het contract'
      document.body.append(last)
    })
    await put(page, 'one', 0)
    const seen: string[] = []
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab')
      const here = await page.evaluate(() => {
        const { view } = bench.surfaces[0]!.view
        const active = document.activeElement
        if (active === view.dom) return `text ${view.state.selection.$from.parent.attrs.id}`
        return (
          active?.closest('label')?.querySelector('.gpmi-label')?.textContent ??
          active?.textContent ??
          ''
        )
      })
      seen.push(here)
      if (here === 'na het contract') break
    }
    const fields = seen.filter((stop) => stop !== 'Kijk hier')
    expect(fields).toEqual([
      'Nog een alinea',
      'text school',
      'mijn school invullen',
      'Officiële tekst',
      'text after',
      'Nog een alinea',
      'Waarover gaat het?',
      'Hoe belangrijk?',
      'Tegen wanneer?',
      'text aim',
      'Wie?',
      'text does',
      'Tegen wanneer?',
      'Hoe vaak?',
      'Afspraak weghalen',
      'Afspraak van Amina',
      'Afspraak van het OCMW',
      'Afspraak van de school',
      'Doel weghalen',
      'Nieuw doel',
      'Afspraak van Amina',
      'Afspraak van het OCMW',
      'Nog een alinea',
      'na het contract',
    ])
    expect(seen).toContain('Kijk hier')
    await page.close()
  })

  test('[S17] arrows go from text to text over the edges of cards, clauses and sections', async () => {
    const page = await open()
    await put(page, 'two', 19)
    const places: string[] = []
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press('ArrowDown')
      places.push(
        await page.evaluate(() => {
          const { selection } = bench.surfaces[0]!.view.view.state
          const { node } = selection as unknown as { node?: { attrs: { id: string } } }
          return node?.attrs.id ?? selection.$from.parent.attrs.id
        }),
      )
    }
    expect([...new Set(places)]).toEqual(['school', 'fixed', 'after', 'aim', 'does', 'enough'])
    await page.close()
  })

  test('[S18] pointing shows the block to the others, and says it to them', async () => {
    const page = await open({ people: 2 })
    await put(page, 'two', 2)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => bench.surfaces[0]!.presence?.pointing)).toEqual({
      block: 'two',
      count: 1,
    })
    await page.evaluate(() => {
      const pointing = bench.surfaces[0]!.presence!.pointing as { block: string; count: number }
      bench.surfaces[1]!.view.setPresence([
        { client: 10, person: bench.person(1, 'Sara'), cursor: null, pointing },
      ])
    })
    expect(await page.locator('main').nth(1).locator('.gpmi-pointed').textContent()).toContain(
      'Eerst mijn diploma.',
    )
    expect(await page.evaluate(() => bench.surfaces[1]!.said)).toEqual([
      'Sara wijst naar: Eerst mijn diploma.',
    ])
    await page.close()
  })

  test('[S19] goTo brings a block into view with the caret in it', async () => {
    const page = await open()
    await page.evaluate(() => bench.surfaces[0]!.view.goTo('mine'))
    await page.keyboard.type('Ja: ')
    expect(await outline(page)).toEqual(
      outlineWith({ 'Ik ga naar de les.': 'Ja: Ik ga naar de les.' }),
    )
    await page.close()
  })
})

const hostile = `
  * { color: red !important; font-size: 7px !important; display: inline !important; text-transform: uppercase; letter-spacing: 9px }
  p, div, section { margin: 40px !important; float: left; width: 50px }
  button, input, select { display: none !important }
  *::before { content: 'STOLEN' !important }
  [hidden] { display: block !important }
`

describe('in another page', () => {
  test('[S20] styles of the page do not reach the paper, nor those of the paper the page', async () => {
    const plain = await open()
    const measure = (page: Page) =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '.gpmi-surface .gpmi-line > p, .gpmi-surface h2, .gpmi-surface button',
          ),
        ].map((element) => {
          const style = getComputedStyle(element)
          return [
            style.color,
            style.fontSize,
            style.display,
            style.textTransform,
            style.letterSpacing,
            style.marginTop,
            style.float,
          ].join(' ')
        }),
      )
    const wanted = await measure(plain)
    await plain.close()
    const page = await open({}, { css: hostile })
    expect(await measure(page)).toEqual(wanted)
    expect(await page.locator('.gpmi-official').first().isVisible()).toBe(false)
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p class="gpmi-card" id="mine-too">x</p>')
    })
    expect(
      await page
        .locator('#mine-too')
        .evaluate((element) => getComputedStyle(element).backgroundColor),
    ).toBe('rgba(0, 0, 0, 0)')
    await page.close()
  })

  test('[S21] it works in a shadow root of the page, and takes its styles along when it is moved', async () => {
    const page = await open({ inside: 'shadow', people: 2 })
    const first = page.locator('main').nth(0)
    expect(
      await first
        .locator('h2')
        .first()
        .evaluate((title) => getComputedStyle(title).marginTop),
    ).toBe('0px')
    await first.getByText('Ik wil leraar worden.').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Ja.')
    expect(await page.locator('main').nth(1).getByText('Ik wil leraar worden. Ja.').count()).toBe(1)
    await page.evaluate(() => {
      const [surface] = bench.surfaces
      const elsewhere = document.createElement('main')
      elsewhere.id = 'elsewhere'
      document.body.append(elsewhere)
      elsewhere.append(surface!.host.shadowRoot!.firstElementChild!)
      surface!.view.updateRoot()
    })
    const moved = page.locator('#elsewhere')
    expect(
      await moved
        .locator('h2')
        .first()
        .evaluate((title) => getComputedStyle(title).marginTop),
    ).toBe('0px')
    await moved.getByText('Eerst mijn diploma.').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Nu.')
    expect((await outline(page, 1))[2]).toBe('Eerst mijn diploma. Nu.')
    await page.close()
  })

  test('[S22] destroying it leaves the page as it was', async () => {
    const page = await open()
    await page.evaluate(() => bench.surfaces[0]!.view.destroy())
    expect(
      await page.evaluate(() => [
        document.querySelector('main')!.innerHTML,
        document.adoptedStyleSheets.length,
      ]),
    ).toEqual(['', 0])
    await page.close()
  })
})

describe('for everyone', () => {
  for (const [name, where] of [
    ['wide', { width: 1100 }],
    ['on a phone of 360 px', { width: 360, touch: true }],
  ] as const) {
    for (const language of ['nl', 'fr', 'de'] as const) {
      test(`[S23] axe finds nothing: ${name}, ${language}`, async () => {
        const page = await open({ language }, where)
        await page.locator('.gpmi-disclose').first().click()
        await put(page, 'does', 2)
        expect(await violations(page)).toEqual([])
        await page.close()
      })
    }
  }

  test('[S23] axe finds nothing where one may only read', async () => {
    const page = await open({ editable: false, facts: { school: { value: 'KTA' } } })
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  test('[S24] nothing goes over the edge at 320 px, which is 400 % of 1280 px', async () => {
    const page = await open({}, { width: 320, touch: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.gpmi-button, .gpmi-input')]
        .filter(
          (element) =>
            element.getClientRects().length > 0 && element.getBoundingClientRect().height < 44,
        )
        .map((element) => element.outerHTML.slice(0, 100)),
    )
    expect(small).toEqual([])
    await page.close()
  })

  test('[S25] one who may only read can read everything and change nothing', async () => {
    const page = await open({ editable: false })
    await page.getByText('Ik wil leraar worden.').click()
    await page.keyboard.type('nee')
    expect(await outline(page)).toEqual(whole)
    expect(
      await page.getByRole('button', { name: /alinea|Afspraak|weghalen|invullen/ }).count(),
    ).toBe(0)
    await page.getByRole('button', { name: 'Kijk hier' }).click()
    expect(await page.evaluate(() => bench.surfaces[0]!.presence?.pointing)).toEqual({
      block: 'one',
      count: 1,
    })
    await page.close()
  })
})
