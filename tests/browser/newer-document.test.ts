/** A contract in which a later version wrote what this editor does not know, opened in Chromium. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { contractParts } from '../../schemas/document/index.ts'
import { wish } from '../support/element-page.ts'
import { useElementServer } from '../support/use-element-server.ts'
import { itemLines } from '../support/yjs-items.ts'

const { browser, server } = useElementServer()

/** The contract as it is on disk. */
async function stored(): Promise<{ doc: Y.Doc; seq: number }> {
  const { centre, contract } = server.demo
  const { snapshot, updates, seq } = (await server.log.load(centre, contract))!
  const doc = new Y.Doc()
  for (const update of snapshot ? [snapshot, ...updates] : updates) Y.applyUpdate(doc, update)
  return { doc, seq }
}

function element(name: string, ...children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const made = new Y.XmlElement(name)
  made.setAttribute('later', 'yes')
  made.insert(0, children)
  return made
}

function wishOf(doc: Y.Doc): Y.XmlElement {
  const sections = contractParts(doc).body.toArray() as Y.XmlElement[]
  return sections.find((section) => section.getAttribute('kind') === 'wish')!
}

/** What this version does not know, item by item; the words with an unknown mark, and an attribute. */
function unknownOf(doc: Y.Doc): unknown[] {
  const section = wishOf(doc)
  const found: unknown[] = [itemLines(doc, doc.getMap('extra') as Y.AbstractType<unknown>)]
  for (const node of section.createTreeWalker(() => true)) {
    if (node instanceof Y.XmlElement && node.getAttribute('later') === 'yes') {
      found.push(itemLines(doc, node as unknown as Y.AbstractType<unknown>))
    } else if (node instanceof Y.XmlElement && node.getAttribute('tone')) {
      found.push(node.getAttribute('tone'))
    } else if (node instanceof Y.XmlText) {
      for (const { insert, attributes } of node.toDelta() as {
        insert: unknown
        attributes?: { colour?: string }
      }[]) {
        if (attributes?.colour) found.push([insert, attributes.colour])
      }
    }
  }
  return found
}

/** A later version writes in the section of the wish, at every level. */
async function writeNewer(): Promise<void> {
  const { doc, seq } = await stored()
  expect(seq).toBeGreaterThan(0)
  doc.clientID = 7
  const before = Y.encodeStateVector(doc)
  doc.transact(() => {
    const section = wishOf(doc)
    const paragraph = section
      .toArray()
      .find((node) => (node as Y.XmlElement).nodeName === 'paragraph') as Y.XmlElement
    const text = paragraph.get(0) as unknown as Y.XmlText
    text.format(0, 2, { colour: '#f00' })
    paragraph.setAttribute('tone', 'warm')
    paragraph.insert(1, [element('picture', new Y.XmlText('een kaartje')), new Y.XmlText(' Slot.')])
    section.insert(section.length, [element('table', element('row', new Y.XmlText('maandag les')))])
    doc.getMap('extra').set('made', 'later')
  })
  const { centre, contract } = server.demo
  const row = { centre, contract, participant: null, session: null, ranges: [], schema: 2, at: 1 }
  await server.log.append([{ ...row, bytes: Y.encodeStateAsUpdate(doc, before) }])
}

async function open(page: Page): Promise<void> {
  await page.goto(server.contractPage('client'))
  await page.locator(wish).first().waitFor()
}

test('[B9] [C4] an editor one schema older opens it, shows every word, and leaves its bytes as they are', async () => {
  await writeNewer()
  const before = await stored()
  const { page } = await browser.person()
  const modes: (string | null)[] = []
  // A server of the later version: who would write with this schema is turned away.
  await page.routeWebSocket(/\/collab\//, async (socket) => {
    const mode = new URL(socket.url()).searchParams.get('mode')
    modes.push(mode)
    if (mode === 'write') await socket.close({ code: 4409 })
    else socket.connectToServer()
  })
  await open(page)
  await page.getByText('Laad de pagina opnieuw om te schrijven.').waitFor()
  const paper = page.locator('.gpmi-doc')
  for (const words of ['een kaartje', 'Slot.', 'maandag les']) {
    await expect.poll(() => paper.textContent()).toContain(words)
  }
  await page.locator(wish).first().click()
  await page.keyboard.type('Dit mag niet. ')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.waitForTimeout(1000)
  expect(modes.slice(0, 2)).toEqual(['write', 'read'])
  const after = await stored()
  expect(after.seq).toBe(before.seq)
  expect(Buffer.compare(Y.encodeStateAsUpdate(after.doc), Y.encodeStateAsUpdate(before.doc))).toBe(
    0,
  )
  expect(unknownOf(after.doc)).toEqual(unknownOf(before.doc))
})

test('[B9] [B10] beside it people write, split, restyle, undo and delete all, and no item of it goes', async () => {
  await writeNewer()
  const before = unknownOf((await stored()).doc)
  // The root, the mark, the attribute, the thing among text, the block with its row.
  expect(before.length).toBeGreaterThanOrEqual(5)
  const { page } = await browser.person()
  await open(page)
  await page.getByText('Alles bewaard').waitFor()
  for (const words of ['een kaartje', 'maandag les']) {
    expect(await page.locator('.gpmi-paper').textContent()).toContain(words)
  }
  const body = async () => contractParts((await stored()).doc).body.toString()
  await page.locator(wish).first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Ernaast.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nog een lijn.')
  await page.keyboard.press('Control+Alt+1')
  await expect.poll(body).toMatch(/Ernaast\..*style="heading"[^>]*>Nog een lijn\./)
  expect(unknownOf((await stored()).doc)).toEqual(before)
  await page.keyboard.press('Control+z')
  await expect.poll(body).not.toContain('style="heading"')
  expect(unknownOf((await stored()).doc)).toEqual(before)
  // Words go, with the mark that was on them; blocks and things among text do not.
  for (const keys of ['Control+a', 'Control+a', 'Delete']) await page.keyboard.press(keys)
  await expect.poll(body).not.toContain('Ernaast.')
  const isMark = (one: unknown) => Array.isArray(one) && one[1] === '#f00'
  expect(before.filter(isMark)).toHaveLength(1)
  expect(unknownOf((await stored()).doc)).toEqual(before.filter((one) => !isMark(one)))
  expect(await page.locator('.gpmi-paper').textContent()).toContain('een kaartje')
})
