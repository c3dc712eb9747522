import { joinBackward, splitBlock } from 'prosemirror-commands'
import { Fragment, Slice } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { buildDocument } from '../../../editor/prosemirror/binding/index.ts'
import { contractParts, contractSchema, readContract } from '../../../schemas/document/index.ts'
import { contractDoc, paragraph, peerOf, section } from '../../support/contract-builder.ts'
import { exchange, HeadlessEditor } from '../../support/headless-editor.ts'
import { placesOf } from '../../support/random-edit.ts'
import { type Written, written } from '../../support/yjs-items.ts'

function editorOf(...blocks: Parameters<typeof section>[1][]): HeadlessEditor {
  return new HeadlessEditor(peerOf(contractDoc([section('s', ...blocks)]), 2))
}

/** What an edit writes; and afterwards the editor shows what a rebuild would. */
function writes(editor: HeadlessEditor, act: () => void): Written {
  const result = written(editor.doc, act)
  expect(editor.state.doc.toJSON()).toEqual(buildDocument(contractParts(editor.doc).body).toJSON())
  editor.state.doc.check()
  return result
}

const nothing: Written = {
  text: [],
  types: [],
  keys: [],
  marks: 0,
  deleted: 0,
  transactions: 0,
}

function caret(editor: HeadlessEditor, pos: number, head = pos): void {
  editor.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, pos, head)))
}

function run(editor: HeadlessEditor, command: typeof splitBlock): void {
  expect(command(editor.state, (tr) => editor.dispatch(tr))).toBe(true)
}

describe('[B1] opening', () => {
  test('writes nothing, and neither does a caret that moves', () => {
    const doc = peerOf(contractDoc([section('s', paragraph('p', 'abc'))]), 2)
    let editor: HeadlessEditor | null = null
    const opened = written(doc, () => {
      editor = new HeadlessEditor(doc)
      caret(editor, 3)
    })
    expect(opened).toEqual(nothing)
    editor!.destroy()
  })
})

describe('[B7] a local change writes only what it changed', () => {
  test('a letter is one character, exactly where it was typed, also among equal letters', () => {
    const editor = editorOf(paragraph('p', 'aaaa'))
    const result = writes(editor, () => editor.dispatch(editor.state.tr.insertText('a', 4)))
    expect(result).toEqual({ ...nothing, text: ['a'], transactions: 1 })
    const block = (contractParts(editor.doc).body.get(0) as Y.XmlElement).get(0) as Y.XmlElement
    const text = block.get(0) as unknown as Y.XmlText
    const typed = text._start!.right!
    expect([typed.id.client, typed.left!.length]).toEqual([2, 2])
  })

  test('a deleted word is that word', () => {
    const editor = editorOf(paragraph('p', 'een twee drie'))
    expect(writes(editor, () => editor.dispatch(editor.state.tr.delete(6, 11)))).toEqual({
      ...nothing,
      deleted: 5,
      transactions: 1,
    })
  })

  test('two replaced words in one transaction leave what stands between them', () => {
    const editor = editorOf(paragraph('p', 'een twee drie'))
    const result = writes(editor, () =>
      editor.dispatch(editor.state.tr.insertText('III', 11, 15).insertText('I', 2, 5)),
    )
    expect(result).toEqual({ ...nothing, text: ['III', 'I'], deleted: 7, transactions: 1 })
  })

  test('a replaced word keeps the letters at its edges that are equal', () => {
    const editor = editorOf(paragraph('p', 'ik wordt'))
    const result = writes(editor, () =>
      editor.dispatch(editor.state.tr.insertText('worden', 5, 10)),
    )
    expect(result).toEqual({ ...nothing, text: ['en'], deleted: 1, transactions: 1 })
  })

  test('a character of two units is never cut in half', () => {
    const editor = editorOf(paragraph('p', 'a🎓b'))
    // Both start with the same half.
    const result = writes(editor, () => editor.dispatch(editor.state.tr.insertText('🎒', 3, 5)))
    expect(result).toEqual({ ...nothing, text: ['🎒'], deleted: 2, transactions: 1 })
    expect(JSON.stringify(readContract(editor.doc))).not.toContain('\ufffd')
  })

  test('restyling is one attribute, and back to the default takes it away', () => {
    const editor = editorOf(paragraph('p', 'abc'))
    const [block] = placesOf(editor.state.doc, 'paragraph')
    const restyle = (style: string) => () =>
      editor.dispatch(editor.state.tr.setNodeAttribute(block!.pos, 'style', style))
    expect(writes(editor, restyle('heading'))).toEqual({
      ...nothing,
      keys: ['style'],
      transactions: 1,
    })
    expect(writes(editor, restyle('plain'))).toEqual({ ...nothing, deleted: 1, transactions: 1 })
  })

  test('a mark is written around the words that it is put on', () => {
    const editor = editorOf(paragraph('p', 'een twee drie'))
    const strong = contractSchema.mark('strong')
    expect(writes(editor, () => editor.dispatch(editor.state.tr.addMark(6, 10, strong)))).toEqual({
      ...nothing,
      marks: 2,
      transactions: 1,
    })
  })

  test('Enter in the middle deletes the end and makes a paragraph with it', () => {
    const editor = editorOf(paragraph('p', 'abcdef'))
    caret(editor, 5)
    const result = writes(editor, () => run(editor, splitBlock))
    expect(result).toEqual({
      text: ['def'],
      types: ['paragraph', 'text'],
      keys: ['id'],
      marks: 0,
      deleted: 3,
      transactions: 1,
    })
    expect(editor.state.doc.child(0).child(0).attrs.id).toBe('p')
  })

  test('Enter at the start moves no word: the words keep their paragraph and its id', () => {
    const editor = editorOf(paragraph('p', 'abcdef'))
    caret(editor, 2)
    const result = writes(editor, () => run(editor, splitBlock))
    expect(result).toMatchObject({ text: [], deleted: 0, types: ['paragraph', 'text'] })
    const [, second] = placesOf(editor.state.doc, 'paragraph')
    expect([second!.node.attrs.id, second!.node.textContent]).toEqual(['p', 'abcdef'])
  })

  test('Backspace at the start of a paragraph appends its words and deletes it', () => {
    const editor = editorOf(paragraph('p', 'abc'), paragraph('q', 'def'))
    caret(editor, 7)
    const result = writes(editor, () => run(editor, joinBackward))
    expect(result).toMatchObject({ text: ['def'], types: [], keys: [], transactions: 1 })
    expect(editor.state.doc.textContent).toBe('abcdef')
  })

  test('typing beside another block writes nothing of that block', () => {
    const editor = editorOf(
      paragraph('p', 'abc'),
      { type: 'goal', id: 'g', children: [paragraph('q', 'x')] },
      { type: 'clause', id: 'k', wording: 'w', version: '1', hash: 'h' },
    )
    const goal = contractSchema.node('goal', { id: '', domain: 'work' }, [
      contractSchema.node('paragraph'),
    ])
    const result = writes(editor, () => editor.dispatch(editor.state.tr.insert(6, goal)))
    expect(result).toMatchObject({
      types: ['goal', 'paragraph', 'text'],
      keys: ['id', 'id', 'domain'],
      deleted: 0,
    })
  })

  test('a block that is moved is written anew; the others are not', () => {
    const editor = editorOf(paragraph('p', 'aa'), paragraph('q', 'bb'), paragraph('r', 'cc'))
    const last = editor.state.doc.child(0).child(2)
    const result = writes(editor, () =>
      editor.dispatch(
        editor.state.tr.delete(9, 13).replace(1, 1, new Slice(Fragment.from(last), 0, 0)),
      ),
    )
    expect(result.text).toEqual(['cc'])
    expect(editor.state.doc.textContent).toBe('ccaabb')
  })

  test('a fact at the end or the start of a text moves no word', () => {
    const editor = editorOf(paragraph('p', 'abc'))
    const fact = contractSchema.node('fact', { key: 'school' })
    expect(writes(editor, () => editor.dispatch(editor.state.tr.insert(5, fact)))).toMatchObject({
      text: [],
      deleted: 0,
    })
    expect(writes(editor, () => editor.dispatch(editor.state.tr.insert(2, fact)))).toMatchObject({
      text: [],
      deleted: 0,
    })
  })

  test('typing where two texts meet goes into the first, and at a fact into the text beside it', () => {
    const editor = editorOf(paragraph('p', [{ text: 'ab' }, { fact: 'school' }, { text: 'cd' }]))
    const element = (contractParts(editor.doc).body.get(0) as Y.XmlElement).get(0) as Y.XmlElement
    element.insert(3, [new Y.XmlText('ef')])
    expect(writes(editor, () => editor.dispatch(editor.state.tr.insertText('X', 7)))).toMatchObject(
      { types: [] },
    )
    editor.dispatch(editor.state.tr.insertText('Y', 4))
    editor.dispatch(editor.state.tr.insertText('Z', 6))
    expect(element.toArray().map((child) => child.toString())).toEqual([
      'abY',
      '<fact key="school"></fact>',
      'ZcdX',
      'ef',
    ])
  })
})

describe('[B18] someone who may only read', () => {
  test('changes nothing, whatever is dispatched, and sees what others do', () => {
    const doc = contractDoc([section('s', paragraph('p', 'abc'))])
    let mayWrite = true
    const editor = new HeadlessEditor(peerOf(doc, 2), { mayWrite: () => mayWrite })
    editor.dispatch(editor.state.tr.insertText('x', 3))
    mayWrite = false
    const report = written(editor.doc, () => {
      editor.dispatch(editor.state.tr.insertText('y', 3))
      editor.bound.setFact('school', 'x')
      expect(editor.bound.undo()).toBe(false)
    })
    expect(report).toEqual(nothing)
    const other = new HeadlessEditor(peerOf(doc, 3))
    other.dispatch(other.state.tr.insertText('z', 5))
    exchange(editor.doc, other.doc)
    expect(editor.state.doc.textContent).toBe('axbcz')
  })
})

describe('[B8] new paragraphs', () => {
  test('have a text also when they are empty, so that two who begin type into the same one', () => {
    const one = editorOf(paragraph('p', 'abc'))
    one.dispatch(one.state.tr.insert(6, contractSchema.node('paragraph')))
    const other = new HeadlessEditor(peerOf(one.doc, 3))
    one.dispatch(one.state.tr.insertText('een', 7))
    other.dispatch(other.state.tr.insertText('twee', 7))
    exchange(one.doc, other.doc)
    const element = (contractParts(one.doc).body.get(0) as Y.XmlElement).get(1) as Y.XmlElement
    expect(element.length).toBe(1)
    expect(['eentwee', 'tweeeen']).toContain(element.get(0).toString())
  })
})

describe('[B11] ids', () => {
  function ids(editor: HeadlessEditor): string[] {
    const found: string[] = []
    editor.state.doc.descendants((node) => {
      if (node.attrs.id !== undefined) found.push(String(node.attrs.id))
    })
    return found
  }

  test('a copy above or below gets new ids, the block that was there keeps its own', () => {
    for (const pos of [1, 6]) {
      const editor = editorOf(paragraph('p', 'abc'))
      const copy = editor.state.doc.child(0).child(0)
      editor.dispatch(editor.state.tr.replace(pos, pos, new Slice(Fragment.from(copy), 0, 0)))
      const paragraphs = placesOf(editor.state.doc, 'paragraph')
      expect(new Set(ids(editor)).size).toBe(3)
      expect(paragraphs[pos === 1 ? 1 : 0]!.node.attrs.id).toBe('p')
    }
  })

  test('every block in what is pasted has an id of its own', () => {
    const editor = editorOf(paragraph('p', 'abc'))
    const goal = contractSchema.node('goal', { id: 's' }, [
      contractSchema.node('paragraph', { id: 'p' }),
      contractSchema.node('commitment', null, [contractSchema.node('paragraph')]),
    ])
    editor.dispatch(editor.state.tr.insert(6, [goal, goal]))
    expect(new Set(ids(editor)).size).toBe(10)
    expect(ids(editor).slice(0, 2)).toEqual(['s', 'p'])
    expect(ids(editor).every((id) => id !== '')).toBe(true)
  })

  test('a block that another made without an id has one, and nobody writes it', () => {
    const doc = peerOf(contractDoc([section('s')]), 2)
    ;(contractParts(doc).body.get(0) as Y.XmlElement).insert(0, [new Y.XmlElement('paragraph')])
    const editor = new HeadlessEditor(doc)
    expect(ids(editor)[1]).toMatch(/^y2-\d+$/)
    expect(writes(editor, () => editor.dispatch(editor.state.tr.insertText('x', 2)))).toMatchObject(
      { keys: [] },
    )
  })

  test('marks on a fact are taken off: the shared document has them on text only', () => {
    const editor = editorOf(paragraph('p', [{ text: 'ab' }, { fact: 'school' }, { text: 'cd' }]))
    writes(editor, () =>
      editor.dispatch(editor.state.tr.addMark(3, 6, contractSchema.mark('strong'))),
    )
    expect(placesOf(editor.state.doc, 'fact')[0]!.node.marks).toEqual([])
  })
})
