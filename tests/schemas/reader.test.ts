import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  type BlockToWrite,
  type CanonicalBlock,
  contractParts,
  newMeta,
  readContract,
  writeContract,
} from '../../schemas/document/index.ts'
import { seededRandom } from '../support/random.ts'

const random = seededRandom(5)

function write(children: readonly BlockToWrite[]): {
  readonly doc: Y.Doc
  readonly section: Y.XmlElement
} {
  const doc = new Y.Doc()
  const body = [{ type: 'section', id: 's', kind: 'wish', children }]
  writeContract(doc, { meta: newMeta('study', '1.0.0', 'nl'), body }, random.bytes)
  return { doc, section: contractParts(doc).body.get(0) as Y.XmlElement }
}

function childrenOf(doc: Y.Doc): readonly CanonicalBlock[] {
  const section = readContract(doc).body[0]
  return section?.type === 'section' ? section.children : []
}

describe('canonical JSON', () => {
  test('[D6] is the same bytes on every machine, in whatever order the parts arrived', () => {
    const { doc } = write([
      { type: 'paragraph', id: 'a', text: 'een' },
      { type: 'paragraph', id: 'b', text: 'twee' },
    ])
    const base = Y.encodeStateAsUpdate(doc)
    const updates = [1, 2, 3, 4].map((client) => {
      const peer = new Y.Doc()
      Y.applyUpdate(peer, base)
      peer.clientID = client
      const section = contractParts(peer).body.get(0) as Y.XmlElement
      const text = (section.get(client % 2) as Y.XmlElement).get(0) as Y.XmlText
      text.insert(1, `<${client}>`)
      text.format(0, 2, { strong: true })
      contractParts(peer).facts.set(`school/${client}`, `school ${client}`)
      return Y.encodeStateAsUpdate(peer)
    })
    const orders = [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
    ]
    const read = orders.map((order) => {
      const reader = new Y.Doc()
      Y.applyUpdate(reader, base)
      for (const at of order) Y.applyUpdate(reader, updates[at]!)
      return JSON.stringify(readContract(reader))
    })
    expect(new Set(read).size).toBe(1)
    expect(read[0]).toContain('<4>')
  })

  test('[D6] has text in Unicode NFC, in blocks, attributes and facts', () => {
    const decomposed = 'Zoe\u0308'
    const { doc } = write([
      { type: 'paragraph', text: decomposed },
      { type: 'commitment', party: 'client', who: decomposed, children: [] },
    ])
    contractParts(doc).facts.set('clientName', decomposed)
    const json = JSON.stringify(readContract(doc))
    expect(json).not.toContain(decomposed)
    expect(json.match(/Zoë/g)).toHaveLength(3)
  })

  test('[D6] joins runs of equal marks, also over two texts, and leaves out empty ones', () => {
    const { doc, section } = write([{ type: 'paragraph', text: 'een' }])
    const paragraph = section.get(0) as Y.XmlElement
    const more = new Y.XmlText()
    more.applyDelta([
      { insert: ' twee', attributes: {} },
      { insert: ' drie', attributes: { em: true } },
    ])
    paragraph.insert(1, [new Y.XmlText(), more])
    expect(childrenOf(doc)[0]).toMatchObject({
      inline: [{ text: 'een twee' }, { text: ' drie', marks: ['em'] }],
    })
  })

  test('[D6] names marks in one order, however they were put on', () => {
    const { doc, section } = write([{ type: 'paragraph', text: 'woord' }])
    const text = (section.get(0) as Y.XmlElement).get(0) as Y.XmlText
    text.format(0, 5, { em: true })
    text.format(0, 5, { strong: true })
    expect(childrenOf(doc)[0]).toMatchObject({
      inline: [{ text: 'woord', marks: ['strong', 'em'] }],
    })
  })

  test('[D6] reading a live document changes nothing in it', () => {
    const { doc, section } = write([{ type: 'paragraph', text: 'x' }])
    section.insert(0, [new Y.XmlElement('table'), new Y.XmlText()])
    const before = Y.encodeStateAsUpdate(doc)
    let events = 0
    doc.on('afterTransaction', () => {
      events += 1
    })
    readContract(doc)
    readContract(doc)
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
    expect(events).toBe(0)
  })

  test('[D2] names what it does not know, with its text, in its place', () => {
    const { doc, section } = write([{ type: 'paragraph', text: 'x' }])
    const table = new Y.XmlElement('table')
    const cell = new Y.XmlElement('cell')
    cell.insert(0, [new Y.XmlText('in een cel')])
    table.insert(0, [cell])
    section.insert(0, [table, new Y.XmlText('los')])
    const paragraph = section.get(2) as Y.XmlElement
    const mention = new Y.XmlElement('mention')
    mention.insert(0, [new Y.XmlText('@Jo')])
    paragraph.insert(1, [mention])
    contractParts(doc).body.insert(1, [new Y.XmlElement('appendix')])
    expect(childrenOf(doc)).toMatchObject([
      { type: 'unknown', name: 'table', text: 'in een cel' },
      { type: 'unknown', name: 'text', text: 'los' },
      { type: 'paragraph', inline: [{ text: 'x' }, { unknown: 'mention', text: '@Jo' }] },
    ])
    expect(readContract(doc).body[1]).toEqual({ type: 'unknown', name: 'appendix', text: '' })
  })

  test('[D2] a known kind where it may not stand is unknown too, with its text', () => {
    const { doc } = write([])
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText('verdwaald')])
    contractParts(doc).body.insert(0, [paragraph])
    expect(readContract(doc).body[0]).toEqual({
      type: 'unknown',
      name: 'paragraph',
      text: 'verdwaald',
    })
  })

  test('[D2] an embed in text and a mark that is not known keep the text around them', () => {
    const { doc, section } = write([{ type: 'paragraph', text: 'voor na' }])
    const text = (section.get(0) as Y.XmlElement).get(0) as Y.XmlText
    text.format(0, 4, { highlight: 'yellow' })
    text.insertEmbed(4, { picture: true })
    expect(childrenOf(doc)[0]).toMatchObject({
      inline: [{ text: 'voor' }, { unknown: 'embed', text: '' }, { text: ' na' }],
    })
  })

  test('[D4] takes the default for a value of another version, and leaves it in the document', () => {
    const { doc, section } = write([
      { type: 'paragraph', id: 'p', text: 'x' },
      { type: 'commitment', id: 'k', party: 'client', children: [] },
    ])
    const [paragraph, commitment] = section.toArray() as [Y.XmlElement, Y.XmlElement]
    paragraph.setAttribute('style', 'table')
    paragraph.setAttribute('color', 'red')
    commitment.setAttribute('party', 'employer')
    expect(childrenOf(doc)).toEqual([
      { type: 'paragraph', id: 'p', inline: [{ text: 'x' }] },
      { type: 'commitment', id: 'k', party: 'client', children: [] },
    ])
    expect(paragraph.getAttribute('style')).toBe('table')
    expect(paragraph.getAttribute('color')).toBe('red')
  })

  test('[D4] reads what the client says of their promise, and nothing for what it does not know', () => {
    const { doc, section } = write([{ type: 'commitment', feasible: 'with-help', children: [] }])
    const card = section.get(0) as Y.XmlElement
    expect(childrenOf(doc)).toMatchObject([{ party: 'client', feasible: 'with-help' }])
    card.setAttribute('feasible', 'perhaps')
    expect(childrenOf(doc)[0]).not.toHaveProperty('feasible')
    expect(card.getAttribute('feasible')).toBe('perhaps')
  })

  test('[D5] a block that was made without an id has the same one for every reader', () => {
    const { doc, section } = write([])
    section.insert(0, [new Y.XmlElement('paragraph'), new Y.XmlElement('paragraph')])
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    const ids = childrenOf(doc).map((block) => 'id' in block && block.id)
    expect(ids).toEqual(childrenOf(copy).map((block) => 'id' in block && block.id))
    expect(new Set(ids).size).toBe(2)
    expect(ids.every((id) => id !== '')).toBe(true)
  })

  test('[D8] shows the values of a fact that were written at once', () => {
    const { doc } = write([])
    const { facts } = contractParts(doc)
    facts.set('school/1', 'HOGENT')
    facts.set('school/2', 'Artevelde')
    expect(readContract(doc).facts).toEqual({ school: { value: 'Artevelde', others: ['HOGENT'] } })
  })

  test('[D11] asking for the parts of an empty document adds nothing to it', () => {
    const doc = new Y.Doc()
    contractParts(doc)
    expect(readContract(doc)).toMatchObject({ body: [], facts: {}, epoch: 1 })
    expect(Y.encodeStateAsUpdate(doc)).toEqual(Y.encodeStateAsUpdate(new Y.Doc()))
  })
})
