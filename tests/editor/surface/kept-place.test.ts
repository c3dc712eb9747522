import type { Node } from 'prosemirror-model'
import { NodeSelection, TextSelection, type Transaction } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { takenPlace } from '../../../editor/prosemirror/kept-place.ts'
import type { BlockToWrite } from '../../../schemas/document/index.ts'
import { contractDoc, paragraph, peerOf, section } from '../../support/contract-builder.ts'
import { exchange, HeadlessEditor } from '../../support/headless-editor.ts'

/** An editor that looks after its place as the surface does. */
class Keeper extends HeadlessEditor {
  readonly lost: string[] = []

  override dispatch(tr: Transaction): void {
    const taken = takenPlace(tr, this.state)
    if (taken) this.lost.push(taken.textContent)
    super.dispatch(tr)
  }
}

function pair(...body: BlockToWrite[]) {
  const doc = contractDoc(body)
  return { keeper: new Keeper(peerOf(doc, 2)), other: new HeadlessEditor(peerOf(doc, 3)) }
}

function find(editor: HeadlessEditor, id: string): { node: Node; pos: number; end: number } {
  let found: { node: Node; pos: number; end: number } | null = null
  editor.state.doc.descendants((node, pos) => {
    if (node.attrs.id === id) found = { node, pos, end: pos + node.nodeSize }
  })
  if (!found) throw new Error(`Expected a block with the id "${id}"`)
  return found
}

function caret(editor: HeadlessEditor, id: string, offset: number, headId = id, head = offset) {
  const { doc, tr } = editor.state
  const at = (block: string, place: number) => find(editor, block).pos + 1 + place
  editor.dispatch(tr.setSelection(TextSelection.create(doc, at(id, offset), at(headId, head))))
}

/** The block of the caret, and what stands there before it. */
function place({ state: { selection } }: HeadlessEditor): string {
  const { $head } = selection
  return `${$head.parent.attrs.id}: ${$head.parent.textBetween(0, $head.parentOffset)}`
}

function remove(editor: HeadlessEditor, id: string): void {
  const { pos, end } = find(editor, id)
  editor.dispatch(editor.state.tr.delete(pos, end))
}

const goal = (id: string, text: string): BlockToWrite => ({
  type: 'goal',
  id,
  domain: 'education',
  children: [paragraph(`${id}-aim`, text)],
})

describe('[S36] the place of who writes, when others change what is around it', () => {
  test('is lost with its block, also deep in what is taken away', () => {
    const { keeper, other } = pair(section('s', goal('g', 'Eerste'), goal('h', 'Tweede')))
    caret(keeper, 'h-aim', 3)
    remove(other, 'h')
    exchange(keeper.doc, other.doc)
    expect(keeper.lost).toEqual(['Tweede'])
  })

  test('stays in its section, so that no other one is shown', () => {
    const { keeper, other } = pair(
      section('s', paragraph('p', 'boven')),
      section('t', goal('g', 'Eerste'), goal('h', 'Tweede')),
    )
    caret(keeper, 'g-aim', 3)
    remove(other, 'g')
    exchange(keeper.doc, other.doc)
    expect(keeper.lost).toEqual(['Eerste'])
    expect(place(keeper)).toBe('h-aim: ')
  })

  test('is lost with a block that is selected, and not while a part of what is selected stays', () => {
    const { keeper, other } = pair(
      section('s', goal('g', 'Eerste'), paragraph('p', 'een'), paragraph('q', 'twee')),
    )
    const { doc, tr } = keeper.state
    keeper.dispatch(tr.setSelection(NodeSelection.create(doc, find(keeper, 'g').pos)))
    remove(other, 'g')
    exchange(keeper.doc, other.doc)
    expect(keeper.lost).toEqual(['Eerste'])
    caret(keeper, 'p', 1, 'q', 2)
    remove(other, 'q')
    exchange(keeper.doc, other.doc)
    expect(keeper.lost).toEqual(['Eerste'])
    const { from, to } = keeper.state.selection
    expect(keeper.state.doc.textBetween(from, to)).toBe('en')
  })

  test('goes along with a block that is split, joined, restyled or moved', () => {
    const { keeper, other } = pair(
      section('s', paragraph('o', 'boven'), paragraph('p', 'voor achter'), goal('g', 'Doel')),
      section('t', paragraph('r', 'elders')),
    )
    caret(keeper, 'p', 8)
    other.dispatch(other.state.tr.split(find(other, 'p').pos + 1 + 5))
    exchange(keeper.doc, other.doc)
    expect(place(keeper)).toMatch(/: ach$/)
    other.dispatch(other.state.tr.join(find(other, 'p').end))
    exchange(keeper.doc, other.doc)
    expect(place(keeper)).toBe('p: voor ach')
    other.dispatch(other.state.tr.setNodeAttribute(find(other, 'p').pos, 'style', 'bullet'))
    exchange(keeper.doc, other.doc)
    expect(place(keeper)).toBe('p: voor ach')
    const { node, pos, end } = find(other, 'p')
    const moving = other.state.tr.delete(pos, end)
    other.dispatch(moving.insert(moving.mapping.map(find(other, 'r').end), node))
    exchange(keeper.doc, other.doc)
    expect(place(keeper)).toBe('p: voor ach')
    expect(keeper.state.selection.$head.node(1).attrs.id).toBe('t')
    expect(keeper.lost).toEqual([])
  })

  describe('goes along with its words when they were split and joined more than once meanwhile', () => {
    const join = (editor: HeadlessEditor, id: string) =>
      editor.dispatch(editor.state.tr.join(find(editor, id).pos))
    const split = (editor: HeadlessEditor, id: string, offset: number) =>
      editor.dispatch(editor.state.tr.split(find(editor, id).pos + 1 + offset))

    test.each<[string, (other: HeadlessEditor) => void, string]>([
      [
        'three became one',
        (other) => {
          join(other, 'p')
          join(other, 'q')
        },
        'Eerst dit. Dan ik',
      ],
      [
        'three became one, and that was split before them',
        (other) => {
          join(other, 'p')
          join(other, 'q')
          split(other, 'o', 5)
        },
        ' dit. Dan ik',
      ],
      [
        'two became one, and that was split in them',
        (other) => {
          join(other, 'p')
          split(other, 'o', 14)
        },
        ' ik',
      ],
      [
        'two became one, and the words before them went',
        (other) => {
          join(other, 'p')
          const { pos } = find(other, 'o')
          other.dispatch(other.state.tr.delete(pos + 1, pos + 11))
          join(other, 'q')
        },
        ' Dan ik',
      ],
    ])('%s', (_name, disturb, before) => {
      const { keeper, other } = pair(
        section(
          's',
          paragraph('o', 'Eerst dit. '),
          paragraph('p', 'Dan ik daar.'),
          paragraph('q', 'Slot.'),
        ),
      )
      caret(keeper, 'p', 6)
      disturb(other)
      exchange(keeper.doc, other.doc)
      expect(keeper.lost).toEqual([])
      expect(place(keeper).replace(/^\w+: /, '')).toBe(before)
    })

    test('behind the last letter that others saw, when more was written since', () => {
      const { keeper, other } = pair(
        section('s', paragraph('o', 'Eerst. '), paragraph('p', 'Dan '), paragraph('q', 'Slot.')),
      )
      caret(keeper, 'p', 4)
      for (const letter of 'ABCDEFG') keeper.dispatch(keeper.state.tr.insertText(letter))
      join(other, 'p')
      join(other, 'q')
      split(other, 'o', 3)
      exchange(keeper.doc, other.doc)
      expect(keeper.lost).toEqual([])
      expect(place(keeper)).toMatch(/: st. Dan $/)
    })

    test('and not into other words that came in their place', () => {
      const { keeper, other } = pair(
        section(
          's',
          paragraph('o', 'Eerst. '),
          paragraph('p', 'Dan dit.'),
          paragraph('q', 'Slot.'),
        ),
      )
      caret(keeper, 'p', 4)
      split(other, 'q', 0)
      other.dispatch(other.state.tr.insertText('Liever iets anders.', find(other, 'q').pos + 1))
      remove(other, 'p')
      exchange(keeper.doc, other.doc)
      expect(keeper.lost).toEqual(['Dan dit.'])
    })
  })

  test('is not lost with the words around it, nor by the own undo', () => {
    const { keeper, other } = pair(section('s', paragraph('p', 'woorden')))
    caret(keeper, 'p', 4)
    const { pos, end } = find(other, 'p')
    other.dispatch(other.state.tr.delete(pos + 1, end - 1))
    exchange(keeper.doc, other.doc)
    expect(place(keeper)).toBe('p: ')
    keeper.dispatch(keeper.state.tr.split(find(keeper, 'p').pos + 1))
    expect(keeper.state.doc.firstChild!.childCount).toBe(2)
    keeper.bound.undo()
    expect(keeper.state.doc.firstChild!.childCount).toBe(1)
    expect(keeper.lost).toEqual([])
  })
})
