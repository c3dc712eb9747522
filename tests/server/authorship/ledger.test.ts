import { joinBackward, splitBlock } from 'prosemirror-commands'
import { Fragment, Slice } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { redo, undo } from '../../../editor/prosemirror/binding/index.ts'
import type { ParticipantId } from '../../../schemas/basics/index.ts'
import { contractSchema } from '../../../schemas/document/index.ts'
import { allBlocksIn, Ledger, readAuthors, textOfBlock } from '../../../server/authorship/index.ts'
import { contractDoc, paragraph, section } from '../../support/contract-builder.ts'
import { HeadlessEditor } from '../../support/headless-editor.ts'
import { placesOf } from '../../support/random-edit.ts'

/** People at one table: what one does reaches the server and the others at once. */
class Table {
  readonly ledger = new Ledger()
  readonly editors = new Map<string, HeadlessEditor>()
  at = Date.UTC(2026, 10, 2, 9)

  constructor(...texts: readonly string[]) {
    const start = contractDoc([
      section('s1', ...texts.map((text, index) => paragraph(`p${index + 1}`, text))),
      section('s2', paragraph('q1', ''), {
        type: 'commitment',
        id: 'c1',
        due: '2027-01-01',
        children: [paragraph('q2', 'Elke week')],
      }),
    ])
    const begin = Y.encodeStateAsUpdate(start)
    this.#row(begin, null)
    for (const [index, name] of ['amina', 'sara', 'ruben'].entries()) {
      const doc = new Y.Doc()
      doc.clientID = 100 + index
      Y.applyUpdate(doc, begin, 'remote')
      this.editors.set(name, new HeadlessEditor(doc))
      doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin === 'remote') return
        this.#row(update, name)
        for (const other of this.editors.values()) {
          if (other.doc !== doc) Y.applyUpdate(other.doc, update, 'remote')
        }
      })
    }
  }

  #row(bytes: Uint8Array, name: string | null): void {
    const seq = this.ledger.seq + 1
    this.ledger.add({ seq, bytes, participant: name as ParticipantId | null, at: this.at })
    this.at += 1000
  }

  editor(name: string): HeadlessEditor {
    return this.editors.get(name)!
  }

  /** The place of a character of a block. */
  place(name: string, block: string, offset: number): number {
    const found = placesOf(this.editor(name).state.doc, 'paragraph')
    return found.find(({ node }) => node.attrs.id === block)!.pos + 1 + offset
  }

  /** Types letter by letter. */
  type(name: string, block: string, offset: number, text: string): void {
    for (const [index, letter] of [...text].entries()) this.put(name, block, offset + index, letter)
  }

  /** Inserts at once, as pasting does. */
  put(name: string, block: string, offset: number, text: string): void {
    const { state } = this.editor(name)
    this.editor(name).dispatch(state.tr.insertText(text, this.place(name, block, offset)))
  }

  delete(name: string, block: string, from: number, to: number): void {
    const start = this.place(name, block, 0)
    this.editor(name).dispatch(this.editor(name).state.tr.delete(start + from, start + to))
  }

  caret(name: string, block: string, offset: number): void {
    const { state } = this.editor(name)
    const at = TextSelection.create(state.doc, this.place(name, block, offset))
    this.editor(name).dispatch(state.tr.setSelection(at))
  }

  enter(name: string, block: string, offset: number): void {
    this.caret(name, block, offset)
    splitBlock(this.editor(name).state, this.editor(name).dispatch.bind(this.editor(name)))
  }

  /** Who wrote the text, a line for each paragraph that has some: `amina:Ik wil |sara>amina:werken`. */
  said(): string[] {
    const blocks = readAuthors(this.ledger).blocks[Symbol.iterator]()
    return [...allBlocksIn(this.ledger.doc)].flatMap(({ element }) => {
      const { text } = textOfBlock(element)
      const { runs } = blocks.next().value!
      return runs.length === 0
        ? []
        : [runs.map((run) => `${who(run)}:${text.slice(run.from, run.to)}`).join('|')]
    })
  }
}

function who({
  participant,
  by,
}: {
  participant: string | null
  by?: string | null | undefined
}): string {
  const name = participant ?? 'start'
  return by === undefined ? name : `${name}<${by}`
}

const rest = 'start:Elke week'

describe('who wrote what', () => {
  test('[A80] is who typed it', () => {
    const table = new Table('')
    table.type('amina', 'p1', 0, 'Ik wil ')
    table.type('sara', 'p1', 7, 'werken')
    expect(table.said()).toEqual(['amina:Ik wil |sara:werken', rest])
  })

  test.each([1, 2, 3, 9])(
    '[A81] stays when another presses Enter before the last %i letters',
    (count) => {
      const table = new Table('')
      table.type('amina', 'p1', 0, 'Ik wil werken')
      table.enter('sara', 'p1', 13 - count)
      const text = 'Ik wil werken'
      expect(table.said()).toEqual([
        `amina:${text.slice(0, -count)}`,
        `amina<sara:${text.slice(-count)}`,
        rest,
      ])
    },
  )

  test('[A81] stays when another joins two paragraphs, and takes that back, and does it again', () => {
    const table = new Table('', '')
    table.type('amina', 'p1', 0, 'Ik wil')
    table.type('ruben', 'p2', 0, ' ja')
    table.caret('sara', 'p2', 0)
    const sara = table.editor('sara')
    joinBackward(sara.state, sara.dispatch.bind(sara))
    expect(table.said()).toEqual(['amina:Ik wil|ruben<sara: ja', rest])
    undo(sara.state, sara.dispatch.bind(sara))
    expect(table.said()).toEqual(['amina:Ik wil', 'ruben<sara: ja', rest])
    redo(sara.state, sara.dispatch.bind(sara))
    expect(table.said()).toEqual(['amina:Ik wil|ruben<sara: ja', rest])
  })

  test('[A81] stays when a deletion is undone long after it, of one letter too', () => {
    const table = new Table('')
    table.type('amina', 'p1', 0, 'Ik wil werken')
    table.delete('sara', 'p1', 3, 4)
    table.type('amina', 'p1', 12, ' morgen')
    table.at += 7_200_000
    const sara = table.editor('sara')
    undo(sara.state, sara.dispatch.bind(sara))
    expect(table.said()).toEqual(['amina:Ik |amina<sara:w|amina:il werken morgen', rest])
  })

  test('[A81] stays when a sentence is cut here and pasted there', () => {
    const table = new Table('')
    table.type('amina', 'p1', 0, 'Ik zoek werk in de buurt.')
    table.delete('sara', 'p1', 0, 25)
    table.put('sara', 'q1', 0, 'Ik zoek werk in de buurt.')
    expect(table.said()).toEqual(['amina<sara:Ik zoek werk in de buurt.', rest])
  })

  test('[A81] stays when another puts all of a paragraph back, of two words too, but not of one', () => {
    const table = new Table('', '')
    table.type('amina', 'p1', 0, 'Mijn zoon ')
    table.type('amina', 'p2', 0, 'Nee')
    table.delete('sara', 'p1', 0, 10)
    table.delete('sara', 'p2', 0, 3)
    table.put('sara', 'p1', 0, 'Mijn zoon')
    table.put('sara', 'p2', 0, 'Nee')
    expect(table.said()).toEqual(['amina<sara:Mijn zoon', 'sara:Nee', rest])
    table.put('sara', 'p2', 0, 'Mijn zoon ')
    expect(table.said()).toEqual(['amina<sara:Mijn zoon', 'sara:Mijn zoon Nee', rest])
  })

  test('[A81] stays when a block is moved, with who set what in it', () => {
    const table = new Table('')
    const ruben = table.editor('ruben')
    const promise = () => placesOf(ruben.state.doc, 'commitment')[0]!
    ruben.dispatch(ruben.state.tr.setNodeAttribute(promise().pos, 'rhythm', 'elke dag'))
    const { node, pos } = promise()
    const sara = table.editor('sara')
    sara.dispatch(
      sara.state.tr
        .delete(pos, pos + node.nodeSize)
        .replace(1, 1, new Slice(Fragment.from(node), 0, 0)),
    )
    const block = readAuthors(table.ledger).blocks.find(({ id }) => id === 'c1')!
    expect(who(block.made)).toBe('start<sara')
    expect(block.set.map((one) => `${one.name} ${who(one)}`).sort()).toEqual([
      'due start<sara',
      'rhythm ruben<sara',
    ])
  })

  test('[A82] words that were cut once and pasted twice are the author’s once', () => {
    const table = new Table('')
    table.type('amina', 'p1', 0, 'Ik zoek werk in de buurt.')
    table.delete('sara', 'p1', 0, 25)
    table.put('sara', 'q1', 0, 'Ik zoek werk in de buurt.')
    table.put('sara', 'p1', 0, 'Ik zoek werk in de buurt.')
    expect(table.said()).toEqual([
      'sara:Ik zoek werk in de buurt.',
      'amina<sara:Ik zoek werk in de buurt.',
      rest,
    ])
  })

  test('[A82] a copy of words that still stand is of who pasted it', () => {
    const table = new Table('')
    table.type('amina', 'p1', 0, 'Ik zoek werk in de buurt.')
    table.put('sara', 'q1', 0, 'Ik zoek werk in de buurt.')
    expect(table.said()).toEqual([
      'amina:Ik zoek werk in de buurt.',
      'sara:Ik zoek werk in de buurt.',
      rest,
    ])
  })

  test('[A82] words typed letter by letter are of who types, whoever wrote the same before', () => {
    const table = new Table('')
    table.type('amina', 'p1', 0, 'Ik zoek werk in de buurt.')
    table.delete('amina', 'p1', 0, 25)
    table.type('sara', 'p1', 0, 'Ik zoek werk in de buurt.')
    expect(table.said()).toEqual(['sara:Ik zoek werk in de buurt.', rest])
  })

  test('[A82] a word at once, as a telephone writes it, is of who writes it', () => {
    const table = new Table('')
    table.type('amina', 'p1', 0, 'Ik wil niet werken')
    table.delete('amina', 'p1', 0, 18)
    for (const word of ['werken ', 'wil ', 'Ik ']) table.put('sara', 'q1', 0, word)
    expect(table.said()).toEqual(['sara:Ik wil werken ', rest])
  })

  test('[A80] a fact and a clause say who set them', () => {
    const table = new Table('')
    table.editor('amina').bound.setFact('school', 'De Regenboog')
    const sara = table.editor('sara')
    const clause = contractSchema.node('clause', {
      id: 'k1',
      wording: 'w',
      version: '1',
      hash: 'h',
    })
    sara.dispatch(sara.state.tr.insert(1, clause))
    const { blocks, facts } = readAuthors(table.ledger)
    expect(facts).toEqual([{ key: 'school', participant: 'amina', at: '2026-11-02' }])
    expect(blocks.find(({ id }) => id === 'k1')!.made.participant).toBe('sara')
  })
})
