import { NodeSelection, Plugin, PluginKey, TextSelection } from 'prosemirror-state'
import type { Step } from 'prosemirror-transform'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { buildDocument, isSync } from '../../../editor/prosemirror/binding/index.ts'
import { contractParts } from '../../../schemas/document/index.ts'
import { contractDoc, paragraph, peerOf, section } from '../../support/contract-builder.ts'
import { exchange, HeadlessEditor } from '../../support/headless-editor.ts'
import { placesOf } from '../../support/random-edit.ts'

/** Two editors of one contract, the second with plugins of its own. */
function pair(body: Parameters<typeof contractDoc>[0], plugins: readonly Plugin[] = []) {
  const doc = contractDoc(body)
  const one = new HeadlessEditor(peerOf(doc, 2))
  const other = new HeadlessEditor(peerOf(doc, 3), {}, plugins)
  return { one, other }
}

function element(doc: Y.Doc, ...path: number[]): Y.XmlElement {
  let at: Y.XmlFragment = contractParts(doc).body
  for (const index of path) at = at.get(index) as Y.XmlElement
  return at as Y.XmlElement
}

function textOf(doc: Y.Doc, ...path: number[]): Y.XmlText {
  const index = path.pop()!
  return element(doc, ...path).get(index) as unknown as Y.XmlText
}

/** What each step replaces, as [from, to, size of what comes]. */
function replaced(steps: readonly Step[]): number[][] {
  return steps.flatMap((step) => {
    const ranges: number[][] = []
    step.getMap().forEach((from, to, newFrom, newTo) => {
      ranges.push([from, to, newTo - newFrom])
    })
    return ranges
  })
}

function caret(editor: HeadlessEditor, pos: number, head = pos): void {
  editor.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, pos, head)))
}

function expectRebuilt(editor: HeadlessEditor): void {
  expect(editor.state.doc.toJSON()).toEqual(buildDocument(contractParts(editor.doc).body).toJSON())
}

const sentence = section('s', paragraph('p', 'Ik wil leren'), paragraph('q', 'Tweede'))

describe('[B3] a remote change arrives as the smallest steps', () => {
  test('a letter is an insertion of one letter at its place', () => {
    const { one, other } = pair([sentence])
    one.dispatch(one.state.tr.insertText('x', 5))
    exchange(one.doc, other.doc)
    expect(other.applied).toHaveLength(1)
    expect(replaced(other.applied[0]!.steps)).toEqual([[5, 5, 1]])
    expect(isSync(other.applied[0]!)).toBe(true)
    expectRebuilt(other)
  })

  test('two changes in one transaction stay two steps, and a caret between them stays', () => {
    const { one, other } = pair([sentence])
    caret(other, 8)
    textOf(one.doc, 0, 0, 0).doc!.transact(() => {
      textOf(one.doc, 0, 0, 0).insert(10, 'bij')
      textOf(one.doc, 0, 0, 0).insert(3, 'zelf ')
    })
    exchange(one.doc, other.doc)
    expect(replaced(other.applied.at(-1)!.steps)).toEqual([
      [12, 12, 3],
      [5, 5, 5],
    ])
    expect(other.state.selection.head).toBe(13)
  })

  test('changes in several paragraphs and attributes of one transaction touch nothing else', () => {
    const { one, other } = pair([sentence, section('t', paragraph('r', 'Derde'))])
    const untouched = other.state.doc.child(0).child(1)
    one.doc.transact(() => {
      textOf(one.doc, 0, 0, 0).delete(0, 3)
      textOf(one.doc, 1, 0, 0).insert(5, '!')
      element(one.doc, 1, 0).setAttribute('style', 'bullet')
    })
    exchange(one.doc, other.doc)
    const { steps } = other.applied.at(-1)!
    expect(steps.map((step) => step.toJSON().stepType)).toEqual(['replace', 'attr', 'replace'])
    expect(other.state.doc.child(0).child(1)).toBe(untouched)
    expectRebuilt(other)
  })

  test('marks are mark steps over the changed letters only', () => {
    const { one, other } = pair([sentence])
    one.dispatch(one.state.tr.addMark(5, 8, one.state.schema.mark('strong')))
    exchange(one.doc, other.doc)
    expect(other.applied.at(-1)!.steps.map((step) => step.toJSON())).toEqual([
      { stepType: 'addMark', mark: { type: 'strong' }, from: 5, to: 8 },
    ])
    expectRebuilt(other)
  })

  test('a decoration and a caret elsewhere in the same paragraph survive', () => {
    const key = new PluginKey<DecorationSet>('underline')
    const underline = new Plugin<DecorationSet>({
      key,
      state: {
        init: (_config, state) =>
          DecorationSet.create(state.doc, [Decoration.inline(5, 8, { class: 'hard' })]),
        apply: (tr, set) => set.map(tr.mapping, tr.doc),
      },
    })
    const { one, other } = pair([sentence], [underline])
    caret(other, 14)
    one.doc.transact(() => {
      textOf(one.doc, 0, 0, 0).insert(0, 'Ja: ')
      textOf(one.doc, 0, 0, 0).insert(16, '.')
    })
    exchange(one.doc, other.doc)
    const found = key.getState(other.state)!.find()
    expect(found.map(({ from, to }) => other.state.doc.textBetween(from, to))).toEqual(['wil'])
    expect(other.state.selection.head).toBe(18)
  })

  test('texts that two people made beside each other, facts and empty texts keep their places', () => {
    const { one, other } = pair([
      section('s', paragraph('p', [{ text: 'Aan ' }, { fact: 'school' }, { text: ' in' }])),
    ])
    // Both make a text of their own in the same gap.
    element(one.doc, 0, 0).insert(1, [new Y.XmlText('één ')])
    element(other.doc, 0, 0).insert(1, [new Y.XmlText('twee ')])
    exchange(one.doc, other.doc)
    expectRebuilt(one)
    expectRebuilt(other)
    const text = other.state.doc.textContent
    expect(text).toMatch(/^Aan (één twee|twee één) .?in$/u)
    const before = other.applied.length
    textOf(one.doc, 0, 0, 2).insert(1, '+')
    exchange(one.doc, other.doc)
    expect(replaced(other.applied[before]!.steps)[0]!.slice(2)).toEqual([1])
    expectRebuilt(other)
  })

  test('the key of a fact changes by an attribute step', () => {
    const { one, other } = pair([section('s', paragraph('p', [{ fact: 'school' }]))])
    const [fact] = placesOf(one.state.doc, 'fact')
    one.dispatch(one.state.tr.setNodeAttribute(fact!.pos, 'key', 'start'))
    exchange(one.doc, other.doc)
    expect(other.applied.at(-1)!.steps.map((step) => step.toJSON().stepType)).toEqual(['attr'])
    expectRebuilt(other)
  })
})

describe('[B4] the own caret', () => {
  test('stays before what another puts exactly there, so that letters do not alternate', () => {
    const { one, other } = pair([section('s', paragraph('p', ''))])
    for (const [at, letter] of [...'hallo'].entries()) {
      one.dispatch(one.state.tr.insertText(letter))
      other.dispatch(other.state.tr.insertText('wereld'[at]!))
      exchange(one.doc, other.doc)
    }
    expect(one.state.doc.textContent).toBe(other.state.doc.textContent)
    expect(['hallowerel', 'werelhallo']).toContain(one.state.doc.textContent)
  })

  test('a selection does not grow by what is put at its edges', () => {
    const { one, other } = pair([sentence])
    caret(other, 5, 8)
    one.doc.transact(() => {
      textOf(one.doc, 0, 0, 0).insert(6, 'X')
      textOf(one.doc, 0, 0, 0).insert(3, 'X')
    })
    exchange(one.doc, other.doc)
    const { from, to } = other.state.selection
    expect(other.state.doc.textBetween(from, to)).toBe('wil')
  })

  test('marks that were switched on for the next letter stay on', () => {
    const { one, other } = pair([sentence])
    const strong = other.state.schema.mark('strong')
    other.dispatch(other.state.tr.setStoredMarks([strong]))
    one.dispatch(one.state.tr.insertText('x', 5))
    exchange(one.doc, other.doc)
    expect(other.state.storedMarks).toEqual([strong])
  })

  test('a selected fact that another takes away leaves a caret, and does not throw', () => {
    const { one, other } = pair([section('s', paragraph('p', [{ text: 'a' }, { fact: 'school' }]))])
    const [fact] = placesOf(other.state.doc, 'fact')
    other.dispatch(other.state.tr.setSelection(NodeSelection.create(other.state.doc, fact!.pos)))
    one.dispatch(one.state.tr.delete(fact!.pos, fact!.pos + 1))
    exchange(one.doc, other.doc)
    expect(other.state.selection.empty).toBe(true)
    expect(other.state.selection.head).toBe(3)
  })
})

describe('[B5] a split or join of another is shown as one', () => {
  test('the caret in the words that move goes with them, and typing goes on there', () => {
    const { one, other } = pair([sentence])
    caret(other, 12)
    one.dispatch(one.state.tr.split(8))
    exchange(one.doc, other.doc)
    expect(other.state.selection.head).toBe(14)
    expect(other.state.selection.$head.parent.textContent).toBe(' leren')
    other.dispatch(other.state.tr.insertText('!'))
    exchange(one.doc, other.doc)
    one.dispatch(one.state.tr.join(9))
    exchange(one.doc, other.doc)
    expect(other.state.doc.child(0).child(0).textContent).toBe('Ik wil ler!en')
    expect(
      other.state.doc.textBetween(other.state.selection.head - 1, other.state.selection.head),
    ).toBe('!')
    expectRebuilt(other)
  })

  test('a caret behind letters that the other had not seen stays between the words of the joined line', () => {
    const { one, other } = pair([
      section('a', paragraph('o', 'eerst '), paragraph('p', 'dan  en'), paragraph('q', 'slot')),
    ])
    caret(other, 14)
    other.dispatch(other.state.tr.insertText('sch'))
    one.dispatch(one.state.tr.join(9))
    exchange(one.doc, other.doc)
    other.dispatch(other.state.tr.insertText('rijf'))
    exchange(one.doc, other.doc)
    expect(other.state.doc.child(0).child(0).textContent).toBe('eerst dan rijf en')
    expectRebuilt(one)
    expectRebuilt(other)
  })

  test('a deletion over the edge of two paragraphs is one step', () => {
    const { one, other } = pair([sentence])
    caret(other, 20)
    one.dispatch(one.state.tr.delete(5, 18))
    exchange(one.doc, other.doc)
    expect(replaced(other.applied.at(-1)!.steps)).toEqual([[5, 18, 0]])
    expect(other.state.selection.head).toBe(7)
    expectRebuilt(other)
  })
})

describe('[B16] while a character is being composed', () => {
  test('others change other paragraphs at once, and this one when it is done', () => {
    const { one, other } = pair([sentence])
    caret(other, 5)
    other.composing = true
    const shown = other.state.doc.child(0).child(0)
    one.doc.transact(() => {
      textOf(one.doc, 0, 0, 0).insert(12, '!')
      textOf(one.doc, 0, 1, 0).insert(0, 'De ')
      element(one.doc, 0, 0).setAttribute('style', 'bullet')
    })
    exchange(one.doc, other.doc)
    expect(other.state.doc.child(0).child(0)).toBe(shown)
    expect(other.state.doc.child(0).child(1).textContent).toBe('De Tweede')

    // The own letters are written meanwhile, in the right place.
    other.dispatch(other.state.tr.insertText('に'))
    other.dispatch(other.state.tr.insertText('日', 5, 6))
    exchange(one.doc, other.doc)
    expect(one.state.doc.child(0).child(0).textContent).toBe('Ik 日wil leren!')
    expect(other.state.doc.child(0).child(0).textContent).toBe('Ik 日wil leren')

    other.composing = false
    other.dispatch(other.state.tr)
    expect(other.state.doc.child(0).child(0).textContent).toBe('Ik 日wil leren!')
    expect(other.state.doc.child(0).child(0).attrs.style).toBe('bullet')
    expectRebuilt(other)
  })

  test('a letter composed after one that another took away meanwhile stands where it was put', () => {
    const { one, other } = pair([sentence])
    caret(other, 8)
    other.composing = true
    textOf(one.doc, 0, 0, 0).delete(3, 4)
    exchange(one.doc, other.doc)
    other.dispatch(other.state.tr.insertText('日'))
    other.composing = false
    other.dispatch(other.state.tr)
    exchange(one.doc, other.doc)
    expect(one.state.doc.child(0).child(0).textContent).toBe('Ik 日leren')
    expectRebuilt(one)
    expectRebuilt(other)
  })
})

describe('[B17] a plugin that disturbs what comes from the shared document', () => {
  test('by refusing it: nothing of it is undone for the others, and the editor catches up', () => {
    let refuse = false
    const stubborn = new Plugin({ filterTransaction: (tr) => !(refuse && isSync(tr)) })
    const doc = contractDoc([sentence])
    const one = new HeadlessEditor(peerOf(doc, 2))
    const problems: unknown[] = []
    const other = new HeadlessEditor(
      peerOf(doc, 3),
      { onRepair: (error) => problems.push(error) },
      [stubborn],
    )
    refuse = true
    one.dispatch(one.state.tr.insertText('ADMIN ', 2))
    exchange(one.doc, other.doc)
    refuse = false
    other.dispatch(other.state.tr.insertText('x', other.state.doc.content.size - 2))
    exchange(one.doc, other.doc)
    expect(one.state.doc.textContent).toContain('ADMIN Ik wil leren')
    expect(problems.length).toBeGreaterThan(0)
    expectRebuilt(other)
  })

  test('by answering it: the answer is taken back and reaches nobody', () => {
    const eager = new Plugin({
      appendTransaction: (transactions, _old, now) =>
        transactions.some(isSync) && !now.doc.textContent.includes('ANSWER')
          ? now.tr.insertText('ANSWER', 2)
          : null,
    })
    const doc = contractDoc([sentence])
    const one = new HeadlessEditor(peerOf(doc, 2))
    const problems: unknown[] = []
    const other = new HeadlessEditor(
      peerOf(doc, 3),
      { onRepair: (error) => problems.push(error) },
      [eager],
    )
    one.dispatch(one.state.tr.insertText('x', 5))
    exchange(one.doc, other.doc)
    expect(one.state.doc.textContent).not.toContain('ANSWER')
    expect(problems.length).toBeGreaterThan(0)
  })
})
