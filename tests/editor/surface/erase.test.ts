import type { Node } from 'prosemirror-model'
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import {
  crossesStructure,
  eraseBackward,
  eraseForward,
  eraseSelection,
} from '../../../editor/prosemirror/commands/erase.ts'
import { newLine } from '../../../editor/prosemirror/commands/lines.ts'
import { selectMore } from '../../../editor/prosemirror/commands/move.ts'
import { seededRandom } from '../../support/random.ts'
import { randomContract } from '../../support/surface/random-contract.ts'

/** Everything that is no paragraph, with its place in the tree. */
function structure(doc: Node): string {
  const found: string[] = []
  const visit = (node: Node, path: string): void => {
    node.forEach((child) => {
      if (child.type.name === 'paragraph' || child.isInline) return
      const own = `${path}/${child.type.name}:${child.attrs.id}`
      found.push(own)
      visit(child, own)
    })
  }
  visit(doc, '')
  return found.join('\n')
}

function textPlaces(doc: Node): number[] {
  const places: number[] = []
  doc.descendants((node, pos) => {
    if (node.isTextblock) {
      for (let at = 0; at <= node.content.size; at += 1) places.push(pos + 1 + at)
    }
  })
  return places
}

function text(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '', '#')
}

describe('deleting', () => {
  test('[S8] no selection, wherever it is, takes more than text, and all of the text between', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const random = seededRandom(seed)
      const doc = randomContract(random)
      const places = textPlaces(doc)
      const [one, other] = [random.pick(places), random.pick(places)]
      const selection = TextSelection.create(doc, Math.min(one, other), Math.max(one, other))
      const state = EditorState.create({ doc, selection })
      const after = state.apply(eraseSelection(state)).doc
      after.check()
      const { from, to } = selection
      const left =
        doc.textBetween(0, from, '', (leaf) => (leaf.isInline ? '#' : '')) +
        doc.textBetween(to, doc.content.size, '', (leaf) => (leaf.isInline ? '#' : ''))
      const now = after.textBetween(0, after.content.size, '', (leaf) => (leaf.isInline ? '#' : ''))
      expect([seed, structure(after), now]).toEqual([seed, structure(doc), left])
    }
  })

  test('[S7] no Backspace or Delete at any place takes a word or a block away that it should not', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const doc = randomContract(seededRandom(seed))
      for (const at of textPlaces(doc)) {
        const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) })
        for (const command of [eraseBackward, eraseForward]) {
          let made: Transaction | null = null
          command(state, (tr) => {
            made = tr
          })
          if (!made) continue
          const after = (made as Transaction).doc
          after.check()
          expect([seed, at, structure(after), text(after)]).toEqual([
            seed,
            at,
            structure(doc),
            text(doc),
          ])
        }
      }
    }
  })

  test('[S9] the text of a section, and then everything, can be selected and deleted', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = seededRandom(seed)
      const doc = randomContract(random)
      const at = random.pick(textPlaces(doc))
      let state = EditorState.create({ doc, selection: TextSelection.create(doc, at) })
      for (let press = 0; press < 2; press += 1) {
        selectMore(state, (tr) => {
          state = state.apply(tr)
        })
        const after = state.apply(eraseSelection(state)).doc
        after.check()
        expect([seed, structure(after)]).toEqual([seed, structure(doc)])
      }
      expect(crossesStructure(state) || doc.childCount === 1).toBe(true)
      expect(text(state.apply(eraseSelection(state)).doc).replaceAll('#', '')).toBe('')
    }
  })
})

describe('a new line', () => {
  test('[S2] keeps every word, fits the schema, and never doubles an id', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = seededRandom(seed)
      const doc = randomContract(random)
      for (const at of textPlaces(doc)) {
        const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) })
        let made: Transaction | null = null
        newLine(random.bytes)(state, (tr) => {
          made = tr
        })
        const after = (made as unknown as Transaction).doc
        after.check()
        expect([seed, at, text(after), structure(after)]).toEqual([
          seed,
          at,
          text(doc),
          structure(doc),
        ])
        const ids: string[] = []
        after.descendants((node) => {
          if ('id' in node.attrs) ids.push(node.attrs.id)
        })
        expect([seed, at, new Set(ids).size]).toEqual([seed, at, ids.length])
      }
    }
  })
})
