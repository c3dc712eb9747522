import { joinBackward, splitBlock } from 'prosemirror-commands'
import { TextSelection } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { redo, redoDepth, undo, undoDepth } from '../../../editor/prosemirror/binding/index.ts'
import {
  contractParts,
  contractSchema,
  readContract,
  readFact,
} from '../../../schemas/document/index.ts'
import { contractDoc, paragraph, peerOf, section } from '../../support/contract-builder.ts'
import { exchange, HeadlessEditor } from '../../support/headless-editor.ts'
import { liveOthers } from '../../support/peers.ts'
import { placesOf } from '../../support/random-edit.ts'

function pair(...blocks: Parameters<typeof section>[1][]) {
  const doc = contractDoc([section('s', ...blocks)])
  const one = new HeadlessEditor(peerOf(doc, 2))
  const other = new HeadlessEditor(peerOf(doc, 3))
  return { one, other, exchange: () => exchange(one.doc, other.doc) }
}

function caret(editor: HeadlessEditor, pos: number, head = pos): void {
  editor.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, pos, head)))
}

function act(editor: HeadlessEditor, command: typeof splitBlock): boolean {
  return command(editor.state, (tr) => editor.dispatch(tr))
}

function texts(editor: HeadlessEditor): string[] {
  return placesOf(editor.state.doc, 'paragraph').map(({ node }) => node.textContent)
}

describe('[B12] undo takes back one’s own edits only', () => {
  test('what was typed goes, what another typed between it stays', () => {
    const { one, other, exchange } = pair(paragraph('p', 'ab'))
    one.dispatch(one.state.tr.insertText('XX', 3))
    exchange()
    other.dispatch(other.state.tr.insertText('yy', 4))
    exchange()
    act(one, undo)
    exchange()
    expect(texts(one)).toEqual(['ayyb'])
    expect(texts(other)).toEqual(['ayyb'])
    act(one, redo)
    exchange()
    expect(texts(other)[0]).toMatch(/^a(XyyX|XXyy|yyXX)b$/)
  })

  test('nobody undoes what came from another', () => {
    const { one, other, exchange } = pair(paragraph('p', 'ab'))
    other.dispatch(other.state.tr.insertText('yy', 4))
    exchange()
    expect(undoDepth(one.state)).toBe(0)
    expect(act(one, undo)).toBe(false)
  })

  test('a card whose making is undone stays, with its attributes, when another wrote in it', () => {
    const { one, other, exchange } = pair(paragraph('p', 'ab'))
    const card = contractSchema.node('commitment', { party: 'centre', due: '2027-01-01' }, [
      contractSchema.node('paragraph', null, [contractSchema.text('mijn')]),
      contractSchema.node('paragraph', { role: 'proof' }),
    ])
    one.dispatch(one.state.tr.insert(5, card))
    const before = placesOf(one.state.doc, 'commitment')[0]!.node
    exchange()
    other.dispatch(other.state.tr.insertText(' en van mij', 11))
    exchange()
    act(one, undo)
    exchange()
    expect(readContract(one.doc)).toEqual(readContract(other.doc))
    const after = placesOf(other.state.doc, 'commitment')
    expect(after.map(({ node }) => node.attrs)).toEqual([before.attrs])
    expect(after[0]!.node.textContent).toBe(' en van mij')
    expect(after[0]!.node.child(0).attrs.id).toBe(before.child(0).attrs.id)
  })

  test('a split in whose second half another wrote is undone but for their words', () => {
    const { one, other, exchange } = pair(paragraph('p', 'abcdef'))
    caret(one, 5)
    act(one, splitBlock)
    exchange()
    other.dispatch(other.state.tr.insertText('Z', 9))
    exchange()
    act(one, undo)
    exchange()
    expect(texts(one)).toEqual(['abcdef', 'Z'])
    expect(texts(other)).toEqual(['abcdef', 'Z'])
    expect(placesOf(one.state.doc, 'paragraph')[1]!.node.attrs.id).not.toMatch(/^y/)
  })

  test('a join in whose words another wrote is undone, and their words stay', () => {
    const { one, other, exchange } = pair(paragraph('p', 'abc'), paragraph('q', 'def'))
    caret(one, 7)
    act(one, joinBackward)
    exchange()
    other.dispatch(other.state.tr.insertText('Z', 7))
    exchange()
    act(one, undo)
    exchange()
    expect(texts(one)).toEqual(['abcZ', 'def'])
    expect(texts(other)).toEqual(['abcZ', 'def'])
  })

  test('a restyle is undone also when another typed in the paragraph', () => {
    const { one, other, exchange } = pair(paragraph('p', 'abc'))
    one.dispatch(one.state.tr.setNodeAttribute(1, 'style', 'heading'))
    exchange()
    other.dispatch(other.state.tr.insertText('Z', 3))
    exchange()
    act(one, undo)
    exchange()
    expect(placesOf(other.state.doc, 'paragraph')[0]!.node.attrs.style).toBe('plain')
    expect(texts(other)).toEqual(['aZbc'])
  })

  test('a restyle that another has changed since is left as they want it', () => {
    const { one, other, exchange } = pair(paragraph('p', 'abc'))
    one.dispatch(one.state.tr.setNodeAttribute(1, 'style', 'heading'))
    exchange()
    other.dispatch(other.state.tr.setNodeAttribute(1, 'style', 'bullet'))
    exchange()
    act(one, undo)
    exchange()
    expect(placesOf(one.state.doc, 'paragraph')[0]!.node.attrs.style).toBe('bullet')
    expect(readContract(one.doc)).toEqual(readContract(other.doc))
  })

  test('a paste in which another wrote is undone but for their words', () => {
    const { one, other, exchange } = pair(paragraph('p', 'abc'))
    const pasted = ['een', 'twee'].map((text) =>
      contractSchema.node('paragraph', null, [contractSchema.text(text)]),
    )
    one.dispatch(one.state.tr.insert(6, pasted))
    exchange()
    other.dispatch(other.state.tr.insertText('!', 10))
    exchange()
    act(one, undo)
    exchange()
    expect(texts(other)).toEqual(['abc', '!'])
  })

  test('redoing a deletion does not take what another wrote since', () => {
    const { one, other, exchange } = pair(paragraph('p', 'abc'), paragraph('q', 'def'))
    one.dispatch(one.state.tr.delete(6, 11))
    act(one, undo)
    exchange()
    expect(texts(other)).toEqual(['abc', 'def'])
    other.dispatch(other.state.tr.insertText('Z', 8))
    exchange()
    const before = liveOthers(one.doc, 2)
    act(one, redo)
    const after = liveOthers(one.doc, 2)
    expect([...before.keys()].filter((id) => !after.has(id))).toEqual([])
    exchange()
    expect(texts(other)).toEqual(['abc', 'Z'])
  })

  test('a fact is undone by itself, and gives back what others had written', () => {
    const { one, other, exchange } = pair(paragraph('p', 'ab'))
    other.bound.setFact('school', 'Artevelde')
    exchange()
    one.dispatch(one.state.tr.insertText('X', 3))
    one.bound.setFact('school', 'Odisee')
    one.dispatch(one.state.tr.insertText('Y', 3))
    expect(undoDepth(one.state)).toBe(3)
    act(one, undo)
    act(one, undo)
    exchange()
    expect(readFact(contractParts(other.doc).facts, 'school')).toEqual({
      value: 'Artevelde',
      others: [],
    })
    expect(texts(other)).toEqual(['aXb'])
    expect([undoDepth(one.state), redoDepth(one.state)]).toEqual([1, 2])
  })
})

describe('[B12] undo of a fact', () => {
  function answers(editor: HeadlessEditor) {
    return readFact(contractParts(editor.doc).facts, 'school')
  }

  test('brings no old answer back beside what someone else answered since', () => {
    const doc = contractDoc([section('s', paragraph('p', 'ab'))])
    const editors = [2, 3, 4].map((client) => new HeadlessEditor(peerOf(doc, client)))
    const [one, two, three] = editors as [HeadlessEditor, HeadlessEditor, HeadlessEditor]
    function meet() {
      for (const editor of editors) for (const other of editors) exchange(editor.doc, other.doc)
    }
    for (const [editor, value] of [
      [one, 'Artevelde'],
      [two, 'Odisee'],
      [three, 'Howest'],
    ] as const) {
      editor.bound.setFact('school', value)
      meet()
    }
    act(two, undo)
    meet()
    for (const editor of editors) expect(answers(editor)).toEqual({ value: 'Howest', others: [] })
  })

  test('that was emptied stays as another filled it in meanwhile', () => {
    const { one, other, exchange } = pair(paragraph('p', 'ab'))
    one.bound.setFact('school', 'Artevelde')
    one.bound.setFact('school', '')
    exchange()
    other.bound.setFact('school', 'Odisee')
    exchange()
    act(one, undo)
    exchange()
    expect(answers(other)).toEqual({ value: 'Odisee', others: [] })
  })

  test('gives back both answers between which was chosen', () => {
    const { one, other, exchange } = pair(paragraph('p', 'ab'))
    one.bound.setFact('school', 'Artevelde')
    other.bound.setFact('school', 'Odisee')
    exchange()
    one.bound.setFact('school', 'Odisee')
    act(one, undo)
    exchange()
    expect(answers(other)).toEqual(answers(one))
    expect([answers(one)!.value, ...answers(one)!.others].toSorted()).toEqual([
      'Artevelde',
      'Odisee',
    ])
  })
})

describe('[B13] undo and the caret', () => {
  test('what was typed in one go is one step, until the caret jumps', () => {
    const { one } = pair(paragraph('p', 'abcdef'))
    caret(one, 4)
    one.dispatch(one.state.tr.insertText('1'))
    one.dispatch(one.state.tr.insertText('2'))
    caret(one, 2)
    one.dispatch(one.state.tr.insertText('3'))
    expect(undoDepth(one.state)).toBe(2)
    act(one, undo)
    expect(texts(one)).toEqual(['ab12cdef'])
  })

  test('the selection is where it was before the edit, also when others wrote before it', () => {
    const { one, other, exchange } = pair(paragraph('p', 'abcdef'))
    caret(one, 4, 6)
    one.dispatch(one.state.tr.insertText('X'))
    exchange()
    other.dispatch(other.state.tr.insertText('>>', 2))
    exchange()
    act(one, undo)
    const { from, to } = one.state.selection
    expect(one.state.doc.textBetween(from, to)).toBe('cd')
    expect(texts(one)).toEqual(['>>abcdef'])
  })
})
