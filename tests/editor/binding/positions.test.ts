import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  boundDocument,
  caretsPlugin,
  fromRelative,
  setCarets,
  toRelative,
} from '../../../editor/prosemirror/binding/index.ts'
import type { RemotePresence } from '../../../editor/prosemirror/types.ts'
import { contractParts } from '../../../schemas/document/index.ts'
import { contractDoc, paragraph, peerOf, section } from '../../support/contract-builder.ts'
import { exchange, HeadlessEditor } from '../../support/headless-editor.ts'
import { seededRandom } from '../../support/random.ts'
import { placesOf, randomEdit, randomTextPos } from '../../support/random-edit.ts'

const body = [
  section(
    's',
    paragraph('p', 'abcdef'),
    paragraph('q', [{ fact: 'school' }, { fact: 'start' }, { text: 'slot' }]),
    paragraph('r', ''),
  ),
  section('t'),
]

function pair() {
  const doc = contractDoc(body)
  return {
    one: new HeadlessEditor(peerOf(doc, 2)),
    other: new HeadlessEditor(peerOf(doc, 3), {}, [caretsPlugin()]),
  }
}

describe('[B14] places that hold', () => {
  test('every place of the document is found again, from JSON, on both sides', () => {
    const { one, other } = pair()
    // A text of its own between the facts, beside the one that is there.
    const q = (contractParts(one.doc).body.get(0) as Y.XmlElement).get(1) as Y.XmlElement
    q.insert(2, [new Y.XmlText('mid')])
    exchange(one.doc, other.doc)
    const { binding } = one.bound
    for (let pos = 0; pos <= one.state.doc.content.size; pos++) {
      for (const side of ['before', 'after'] as const) {
        const json = JSON.parse(JSON.stringify(toRelative(binding, pos, side)))
        expect(fromRelative(binding, json), `${pos} ${side}`).toBe(pos)
        expect(fromRelative(other.bound.binding, json), `${pos} ${side} elsewhere`).toBe(pos)
      }
    }
  })

  test('a place before a letter or after one stays with that letter while others write', () => {
    let followed = 0
    for (let seed = 1; seed <= 60; seed++) {
      const random = seededRandom(seed)
      const { one, other } = pair()
      const paragraphs = placesOf(one.state.doc, 'paragraph')
      const pos = randomTextPos(paragraphs[0]!, random)
      const json = toRelative(one.bound.binding, pos)
      const letter = one.state.doc.textBetween(pos - 1, pos)
      for (let step = 0; step < 5; step++) randomEdit(other, random)
      exchange(one.doc, other.doc)
      const found = fromRelative(one.bound.binding, json)
      expect(found).toBe(fromRelative(other.bound.binding, json))
      const { item } = json as { item?: { client: number; clock: number } }
      if (!item) continue
      const before = Y.getItem(one.doc.store, Y.createID(item.client, item.clock)) as Y.Item
      if (before.deleted || (before.parent as Y.XmlText)._item!.deleted) continue
      expect(one.state.doc.textBetween(found! - 1, found!)).toBe(letter)
      followed++
    }
    expect(followed).toBeGreaterThan(20)
  })

  test('a place in something that is gone is null, and so is nonsense, and it makes no root', () => {
    const { one, other } = pair()
    const { binding } = one.bound
    const inside = toRelative(binding, 5)
    other.dispatch(other.state.tr.delete(1, 9))
    exchange(one.doc, other.doc)
    expect(fromRelative(binding, inside)).toBeNull()
    const nonsense: unknown[] = [
      null,
      undefined,
      1,
      'x',
      [],
      {},
      { tname: 'other' },
      { tname: 'facts' },
      { type: { client: 'x', clock: 1 } },
      { item: { client: 1, clock: -1 } },
      { item: { client: 1, clock: 1e15 } },
      { item: { client: 99, clock: 0 }, assoc: 'left' },
      { type: { client: 99, clock: 0 } },
      { item: { client: 1, clock: 0 } },
    ]
    const roots = [...one.doc.share.keys()]
    for (const json of nonsense) {
      const found = fromRelative(binding, json)
      expect(found === null || (found >= 0 && found <= one.state.doc.content.size)).toBe(true)
    }
    expect([...one.doc.share.keys()]).toEqual(roots)
    expect(fromRelative(binding, { tname: 'other' })).toBeNull()
  })
})

function presence(anchor: unknown, head = anchor): RemotePresence {
  return {
    client: 2,
    person: { id: 'a', name: 'Amina', role: 'client', look: 1 },
    cursor: { anchor, head },
    pointing: null,
  }
}

function drawn(editor: HeadlessEditor) {
  const [plugin] = editor.state.plugins.filter((each) => each.props.decorations)
  const set = plugin!.props.decorations!.call(plugin!, editor.state) as unknown as {
    find(): { from: number; to: number }[]
  }
  return set.find().map(({ from, to }) => [from, to])
}

describe('[B15] the carets of others', () => {
  test('are drawn where they are, with what they selected', () => {
    const { one, other } = pair()
    const { binding } = one.bound
    setCarets(other as never, [presence(toRelative(binding, 3), toRelative(binding, 6))])
    expect(drawn(other)).toEqual([
      [3, 6],
      [6, 6],
    ])
  })

  test('follow local edits at once, and remote ones without being one edit late', () => {
    const { one, other } = pair()
    setCarets(other as never, [presence(toRelative(one.bound.binding, 6))])
    other.dispatch(other.state.tr.insertText('XX', 3))
    expect(drawn(other)).toContainEqual([8, 8])
    one.dispatch(one.state.tr.insertText('YYY', 2))
    exchange(one.doc, other.doc)
    expect(drawn(other)).toContainEqual([11, 11])
    expect(fromRelative(other.bound.binding, toRelative(one.bound.binding, 11))).toBe(11)
  })

  test('that cannot be found are not drawn, and an empty row takes all away', () => {
    const { other } = pair()
    setCarets(other as never, [presence({ item: { client: 9, clock: 9 } })])
    expect(drawn(other)).toEqual([])
    setCarets(other as never, [presence(toRelative(other.bound.binding, 3))])
    expect(drawn(other)).toHaveLength(1)
    setCarets(other as never, [])
    expect(drawn(other)).toEqual([])
    expect(boundDocument(other.state)).toBe(other.bound)
  })
})
