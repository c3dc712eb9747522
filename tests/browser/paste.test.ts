/**
 * What Word, LibreOffice, mail programs, Google Docs and web pages put on the clipboard, pasted with
 * the keys of a person. The sentences are our own; the markup has the shape that those programs give.
 */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { BlockToWrite } from '../../schemas/document/index.ts'
import { useSurfacePages } from '../support/surface/open-page.ts'

const openPage = useSurfacePages()

const body: BlockToWrite[] = [
  {
    type: 'section',
    id: 'wish',
    kind: 'wish',
    children: [
      { type: 'paragraph', id: 'empty' },
      { type: 'paragraph', id: 'full', text: 'Voor en na.' },
      { type: 'paragraph', id: 'head', style: 'heading', text: 'Titel' },
    ],
  },
  {
    type: 'section',
    id: 'agreements',
    kind: 'agreements',
    children: [
      {
        type: 'goal',
        id: 'goal',
        children: [
          { type: 'paragraph', id: 'aim', text: 'Mijn doel' },
          {
            type: 'commitment',
            id: 'card',
            party: 'client',
            who: 'Amina',
            rhythm: 'elke week',
            children: [
              {
                type: 'paragraph',
                id: 'does',
                inline: [{ text: 'Ik ga naar ' }, { fact: 'school' }],
              },
              { type: 'paragraph', id: 'enough', role: 'proof', text: 'Goed.' },
            ],
          },
        ],
      },
      { type: 'clause', id: 'fixed', wording: 'effort', version: '1.0.0', hash: 'a' },
      { type: 'paragraph', id: 'end', text: 'Einde' },
    ],
  },
]

async function open(): Promise<Page> {
  const { page, errors } = await openPage()
  await page.evaluate((given) => {
    bench.open({ body: given })
  }, body)
  page.on('close', () => expect(errors).toEqual([]))
  return page
}

/** Copies markup as another program would, and pastes it where the caret is. */
async function paste(page: Page, html: string | null, text = ''): Promise<void> {
  await page.evaluate(
    ([markup, plain]) => {
      document.getElementById('other-program')?.remove()
      const other = document.createElement('textarea')
      other.id = 'other-program'
      other.value = 'x'
      other.addEventListener('copy', (event) => {
        event.preventDefault()
        if (markup !== null) event.clipboardData!.setData('text/html', markup!)
        event.clipboardData!.setData('text/plain', plain!)
      })
      document.body.append(other)
      other.select()
    },
    [html, text] as const,
  )
  await page.keyboard.press('Control+c')
  await page.evaluate(() => {
    document.getElementById('other-program')!.remove()
    bench.surfaces[0]!.view.view.focus()
  })
  await page.keyboard.press('Control+v')
}

async function put(page: Page, block: string, offset = 0, to = block, toOffset = offset) {
  await page.evaluate(
    ([one, at, other, end]) => {
      bench.caret(one, at, other, end)
    },
    [block, offset, to, toOffset] as const,
  )
}

/** The blocks of a section as short lines: text with `*strong*` and `_em_`, style and level. */
function lines(page: Page, section = 0): Promise<string[]> {
  return page.evaluate((index) => {
    const found: string[] = []
    const visit = (block: Record<string, unknown>): void => {
      if (block.type === 'paragraph') {
        const text = (block.inline as { text?: string; fact?: string; marks?: string[] }[])
          .map(({ text: run, fact, marks = [] }) => {
            const strong = marks.includes('strong') ? '*' : ''
            const em = marks.includes('em') ? '_' : ''
            return fact ? `{${fact}}` : `${strong}${em}${run}${em}${strong}`
          })
          .join('')
        const level = block.level ? String(block.level) : ''
        const role = block.role ? ` (${block.role})` : ''
        found.push(block.style ? `${block.style}${level}: ${text}${role}` : `${text}${role}`)
      } else if (block.type !== 'section') {
        const { type, party, who, rhythm, due } = block as Record<string, string>
        found.push(`<${[type, party, who, rhythm, due].filter(Boolean).join(' ')}>`)
      }
      for (const child of (block.children as Record<string, unknown>[]) ?? []) visit(child)
    }
    visit(bench.read().body[index] as unknown as Record<string, unknown>)
    return found
  }, section)
}

const fixture = (name: string): string =>
  readFileSync(new URL(`./fixtures/clipboard/${name}.html`, import.meta.url), 'utf8')

describe('what other programs copy', () => {
  const rest = ['Voor en na.', 'heading: Titel']
  const cases: Record<string, readonly string[]> = {
    'word-desktop': [
      'heading: Mijn plan',
      'Ik wil *leraar* worden, en ik begin in _september_.',
      'bullet: Eerst mijn diploma.',
      'bullet1: Daarna de hogeschool.',
      'number: Inschrijven op school.',
      'number: Een plek zoeken om te studeren.',
      'Dag | Wat ik doe',
      'maandag | *les* tot 16 uur',
      'Dat is alles.',
    ],
    'word-online': [
      'heading: Mijn plan',
      'Ik wil *leraar* worden.',
      'bullet: Eerst mijn diploma.',
      'bullet1: Daarna de hogeschool.',
      'number: Inschrijven op school.',
    ],
    libreoffice: [
      'heading: Mijn plan',
      'Ik wil *leraar* worden, en ik begin in _september_.',
      'bullet: Eerst mijn diploma.',
      'bullet1: Daarna de hogeschool.',
      'number: Inschrijven op school.',
      'maandag | les tot 16 uur',
    ],
    gmail: [
      'Dag Sara,',
      'Ik kan *morgen* komen. Zie mijn school.',
      'bullet: mijn diploma',
      'number: om negen uur',
      'Groeten',
      'Amina',
      'Op ma 2 nov 2026 schreef Sara:',
      'Kan je morgen komen?',
    ],
    'google-docs': [
      'heading: Mijn plan',
      'Ik wil *leraar* worden, en ik begin in _september_.',
      'bullet: Eerst mijn diploma.',
      'bullet1: Daarna de hogeschool.',
      'number: Inschrijven op school.',
    ],
    'web-page': [
      'heading: Studeren met hulp',
      'Je kan studeren en toch hulp krijgen. Lees *wat je nodig hebt*.',
      'bullet: een bewijs van je school',
      'bullet: een gesprek met',
      'bullet1: je maatschappelijk werker',
      'Open op | van 9 tot 12 uur',
      'Bel ons gerust.',
    ],
  }
  for (const [name, expected] of Object.entries(cases)) {
    test(`[S26] ${name} becomes paragraphs, lists and headings, and loses no word`, async () => {
      const page = await open()
      await put(page, 'empty')
      await paste(page, fixture(name))
      expect(await lines(page)).toEqual([...expected, ...rest])
      const ids = await page.evaluate(() => {
        const all: string[] = []
        bench.surfaces[0]!.view.view.state.doc.descendants((node) => {
          if ('id' in node.attrs) all.push(node.attrs.id as string)
        })
        return all
      })
      expect(new Set(ids).size).toBe(ids.length)
      await page.close()
    })
  }

  test('[S27] plain text becomes a paragraph for each line', async () => {
    const page = await open()
    await put(page, 'empty')
    await paste(page, null, 'Eerst dit.\r\n\r\n- een punt\n2) nog een\nEn dat.')
    expect(await lines(page)).toEqual([
      'Eerst dit.',
      'bullet: een punt',
      'number: nog een',
      'En dat.',
      ...rest,
    ])
    await page.close()
  })

  test('[S28] scripts, images, hidden text and forged attributes do not come in', async () => {
    const page = await open()
    await put(page, 'empty')
    await paste(
      page,
      `<p onclick="globalThis.stolen = 1">Gewone tekst<img src=x onerror="globalThis.stolen = 1"></p>
       <script>globalThis.stolen = 1</script><style>p { color: red }</style>
       <p style="display:none">verborgen</p><p hidden>ook verborgen</p>
       <div data-gpmi="commitment" data-gpmi-party="boss" data-gpmi-who="${'x'.repeat(500)}"><p data-gpmi="paragraph" data-gpmi-level="99" data-gpmi-style="huge">een kaart</p></div>
       <div data-gpmi="clause" data-gpmi-wording="effort">nagemaakt</div>
       <div data-gpmi="unknown">onbekend</div>
       <p data-pm-slice='0 0 ["section",{"kind":"nep"}]'>met omhulsel <span data-gpmi="fact" data-gpmi-key="__proto__">feit</span></p>`,
    )
    expect(await lines(page)).toEqual(
      ['Gewone tekst', ...rest].flatMap((line) =>
        line === 'Gewone tekst'
          ? [line, '<commitment client>', 'een kaart', 'nagemaakt', 'onbekend', 'met omhulsel feit']
          : [line],
      ),
    )
    expect(await page.evaluate(() => 'stolen' in globalThis)).toBe(false)
    expect((await lines(page, 1)).filter((line) => line.startsWith('<'))).toEqual([
      '<goal>',
      '<commitment client Amina elke week>',
      '<clause>',
    ])
    await page.close()
  })
})

describe('where it is pasted', () => {
  test('[S29] one line joins the line of the caret; of more the last takes what stood behind it', async () => {
    const page = await open()
    await put(page, 'full', 5)
    await paste(page, '<p>midden </p>')
    expect((await lines(page))[1]).toBe('Voor middenen na.')
    await put(page, 'full', 5)
    await paste(page, '<p>a</p><p>b</p><ul><li>c</li></ul>')
    expect((await lines(page)).slice(1, 4)).toEqual(['Voor a', 'b', 'cmiddenen na.'])
    await page.close()
  })

  test('[S29] in a heading the first line is heading, in "what is enough" all of it is', async () => {
    const page = await open()
    await put(page, 'head', 5)
    await paste(page, '<p> en meer</p><p>gewoon</p>')
    expect((await lines(page)).slice(2)).toEqual(['heading: Titelen meer', 'gewoon'])
    await put(page, 'enough', 5)
    await paste(page, '<p>Ja</p><p>echt</p>')
    expect((await lines(page, 1)).slice(4, 6)).toEqual(['Goed.Ja (proof)', 'echt (proof)'])
    await page.close()
  })

  test('[S30] what is copied here can be pasted here: facts, cards and goals, with new ids', async () => {
    const page = await open()
    await put(page, 'aim', 0, 'enough', 5)
    await page.keyboard.press('Control+c')
    await put(page, 'end', 5)
    await page.keyboard.press('Control+v')
    expect(await lines(page, 1)).toEqual([
      '<goal>',
      'Mijn doel',
      '<commitment client Amina elke week>',
      'Ik ga naar {school}',
      'Goed. (proof)',
      '<clause>',
      'EindeMijn doel',
      '<commitment client Amina elke week>',
      'Ik ga naar {school}',
      'Goed. (proof)',
    ])
    await page.close()
  })

  test('[S31] a clause is copied as its words, and what goes to another program can be read there', async () => {
    const page = await open()
    await put(page, 'aim', 0, 'end', 5)
    const copied = await page.evaluate(() => {
      const { view } = bench.surfaces[0]!.view
      const { dom, text } = view.serializeForClipboard(view.state.selection.content())
      return { text, read: dom.textContent }
    })
    for (const words of [
      'Mijn doel',
      'Amina',
      'elke week',
      'Je belooft dat je je best doet',
      'Einde',
    ]) {
      expect(copied.text).toContain(words)
      expect(copied.read).toContain(words)
    }
    await put(page, 'empty')
    await paste(page, '<p data-gpmi="clause">x</p>')
    expect((await lines(page)).includes('<clause>')).toBe(false)
    await page.close()
  })

  test('[S32] pasting over a selection of several sections replaces text, not structure', async () => {
    const page = await open()
    await put(page, 'full', 5, 'does', 3)
    await paste(page, '<p>nieuw</p>')
    expect(await lines(page)).toEqual(['', 'Voor nieuw'])
    expect(await lines(page, 1)).toEqual([
      '<goal>',
      '',
      '<commitment client Amina elke week>',
      'ga naar {school}',
      'Goed. (proof)',
      '<clause>',
      'Einde',
    ])
    await page.close()
  })

  test('[S29] what is dropped comes in the same way, where it is dropped', async () => {
    const page = await open()
    await page.evaluate(() => {
      const { view } = bench.surfaces[0]!.view
      const line = document.querySelector('[data-block="full"] p')!
      const { left, top, height } = line.getBoundingClientRect()
      const dataTransfer = new DataTransfer()
      dataTransfer.setData(
        'text/html',
        '<ul><li>gesleept</li></ul><p>en meer <script>x</script></p>',
      )
      dataTransfer.setData('text/plain', 'gesleept')
      const at = { clientX: left + 1, clientY: top + height / 2, bubbles: true, cancelable: true }
      view.dom.dispatchEvent(new DragEvent('drop', { ...at, dataTransfer }))
    })
    expect(await lines(page)).toEqual(['', 'gesleept', 'en meerVoor en na.', 'heading: Titel'])
    await page.close()
  })

  test('[S33] a field takes what is pasted in it as plain text', async () => {
    const page = await open()
    await page.getByLabel('Hoe vaak?').fill('')
    await page.evaluate(() => {
      const other = document.createElement('textarea')
      other.value = 'elke dag'
      document.body.append(other)
      other.select()
    })
    await page.keyboard.press('Control+c')
    await page.getByLabel('Hoe vaak?').focus()
    await page.keyboard.press('Control+v')
    expect((await lines(page, 1))[2]).toBe('<commitment client Amina elke dag>')
    await page.close()
  })
})
