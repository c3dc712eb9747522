/** The defect of Yjs that `consistent-redo.ts` goes around, in as few steps as it takes. */
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { withConsistentNeighbours } from '../../../editor/prosemirror/binding/consistent-redo.ts'

/**
 * Deletes a word and brings it back, then deletes its block and brings that back, then deletes the end
 * and brings it back: the last undo looks for neighbours among three generations of copies.
 */
function upheaval(seed: number, around: (act: () => unknown) => unknown): [string, string] {
  const doc = new Y.Doc()
  doc.clientID = 1
  const body = doc.getXmlFragment('body')
  const element = new Y.XmlElement('paragraph')
  element.insert(0, [new Y.XmlText('abcdefghij')])
  body.insert(0, [element])
  const manager = new Y.UndoManager(body, { captureTimeout: 0, trackedOrigins: new Set(['own']) })
  let state = seed
  function below(limit: number): number {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  for (let step = 0; step < 24; step++) {
    const block = body.length > 0 ? (body.get(0) as Y.XmlElement) : null
    const text = block?.get(0) as unknown as Y.XmlText | undefined
    const choice = below(10)
    if (choice < 4) around(() => manager.undo())
    else if (choice < 5) around(() => manager.redo())
    else if (choice < 8 && text && text.length > 2) {
      const at = below(text.length - 1)
      doc.transact(() => text.delete(at, 1 + below(text.length - at)), 'own')
    } else if (block) doc.transact(() => body.delete(0, 1), 'own')
  }
  const peer = new Y.Doc()
  Y.applyUpdate(peer, Y.encodeStateAsUpdate(doc))
  return [body.toString(), peer.getXmlFragment('body').toString()]
}

const seeds = Array.from({ length: 120 }, (_, at) => at + 1)

describe('[B2] what an undo brings back', () => {
  test('stands in the same place for the one who undid and for everyone else', () => {
    for (const seed of seeds) {
      const [own, others] = upheaval(seed, withConsistentNeighbours)
      expect(others, `seed ${seed}`).toBe(own)
    }
  })

  test('would not, as Yjs does it: when this fails, the way around can go', () => {
    const apart = seeds.filter((seed) => {
      const [own, others] = upheaval(seed, (act) => act())
      return own !== others
    })
    expect(apart.length).toBeGreaterThan(0)
  })
})
