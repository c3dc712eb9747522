import { joinBackward, splitBlock } from 'prosemirror-commands'
import { Fragment, Slice } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { buildDocument, redo, undo } from '../../../editor/prosemirror/binding/index.ts'
import { contractParts, readContract } from '../../../schemas/document/index.ts'
import { contractDoc, paragraph, peerOf, section } from '../../support/contract-builder.ts'
import { exchange, HeadlessEditor } from '../../support/headless-editor.ts'
import { liveOthers, Peers } from '../../support/peers.ts'
import { type SeededRandom, seededRandom } from '../../support/random.ts'
import { placesOf, randomEdit } from '../../support/random-edit.ts'
import { itemLines, written } from '../../support/yjs-items.ts'

/** The client that has a newer version, and so writes what this one does not know. */
const NEWER = 7

interface Newer {
  readonly doc: Y.Doc
  /** What nobody here knows: blocks, things among text, a root. */
  readonly unknown: readonly Y.AbstractType<unknown>[]
}

function newElement(name: string, attributes: Record<string, unknown>, ...children: unknown[]) {
  const element = new Y.XmlElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value as string)
  element.insert(0, children as Y.XmlText[])
  return element
}

/** A contract with something from a later version at every level. */
function newerContract(): Newer {
  const doc = peerOf(
    contractDoc([
      section('s', paragraph('p', 'Gewone woorden'), paragraph('q', 'Nog meer')),
      section('t', paragraph('r', 'Derde'), {
        type: 'goal',
        id: 'g',
        children: [
          { type: 'commitment', id: 'c', children: [paragraph('u', 'Ik ga naar de les')] },
        ],
      }),
    ]),
    NEWER,
  )
  const { body } = contractParts(doc)
  const unknown: Y.AbstractType<unknown>[] = []
  function add(parent: Y.XmlFragment, at: number, element: Y.XmlElement | Y.XmlText): void {
    parent.insert(at, [element])
    unknown.push(element as unknown as Y.AbstractType<unknown>)
  }
  const [first, second] = body.toArray() as Y.XmlElement[]
  const [p, q] = first!.toArray() as Y.XmlElement[]
  const goal = second!.get(1) as Y.XmlElement
  doc.transact(() => {
    add(body, 1, newElement('annex', { id: 'a' }, new Y.XmlText('bijlage')))
    add(first!, 1, newElement('table', {}, newElement('row', {}, new Y.XmlText('cel'))))
    add(first!, 0, new Y.XmlText('tekst zonder alinea'))
    // A known kind, where it may not stand.
    add(goal, 1, newElement('goal', { id: 'gg' }, newElement('paragraph', { id: 'ggp' })))
    add(q!, 1, newElement('picture', { source: 'x' }))
    add(q!, 2, new Y.XmlText(' na het beeld'))
    const text = p!.get(0) as unknown as Y.XmlText
    text.format(7, 4, { colour: '#f00' })
    text.format(0, 3, { strong: 'double' })
    text.insertEmbed(6, { chart: 1 })
    p!.setAttribute('tone', 'warm')
    p!.setAttribute('style', 'boxed')
    q!.setAttribute('level', 99 as unknown as string)
    first!.setAttribute('kind', 'x'.repeat(100))
  })
  unknown.pop() // the text after the picture is an ordinary text
  unknown.splice(unknown.indexOf(q as never), 0)
  doc.getMap('extra').set('made', 'later')
  unknown.push(doc.getMap('extra') as Y.AbstractType<unknown>)
  return { doc, unknown }
}

/** Everything inside what is unknown, item by item. */
function unknownItems({ unknown }: Pick<Newer, 'unknown'>, doc: Y.Doc): string[] {
  const roots = unknown.map((type) => {
    const id = type._item?.id
    if (!id) return doc.getMap('extra') as Y.AbstractType<unknown>
    return (Y.getItem(doc.store, id) as Y.Item).content.getContent()[0] as Y.AbstractType<unknown>
  })
  return roots.flatMap((root) => itemLines(doc, root))
}

function caret(editor: HeadlessEditor, pos: number, head = pos): void {
  editor.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, pos, head)))
}

function placeOfText(editor: HeadlessEditor, text: string): number {
  let found = -1
  editor.state.doc.descendants((node, pos) => {
    if (node.isText && node.text!.includes(text)) found = pos + node.text!.indexOf(text)
  })
  return found
}

function open(doc: Y.Doc, client = 2) {
  const refusals: string[] = []
  const editor = new HeadlessEditor(peerOf(doc, client), {
    onRefused: (reason) => refusals.push(reason),
  })
  return { editor, refusals }
}

describe('[B9] what this version does not know', () => {
  test('is shown at every level, and opening and a moving caret write nothing', () => {
    const newer = newerContract()
    const doc = peerOf(newer.doc, 2)
    const before = itemLines(doc)
    const writtenByOpening = written(doc, () => {
      const editor = new HeadlessEditor(doc)
      caret(editor, placeOfText(editor, 'Derde'))
      editor.state.doc.check()
      expect(String(editor.state.doc)).toBe(
        'doc(section(unknown, paragraph(unknown_mark("Gew"), "one", unknown_inline, " ", unknown_mark("woor"), "den"), unknown, paragraph("Nog meer", unknown_inline, " na het beeld")), unknown, section(paragraph("Derde"), goal(commitment(paragraph("Ik ga naar de les")), unknown)))',
      )
      editor.destroy()
    })
    expect(writtenByOpening.transactions).toBe(0)
    expect(itemLines(doc)).toEqual(before)
  })

  test('typing beside it, restyling, splitting, joining and undoing leave its bytes as they are', () => {
    const newer = newerContract()
    const { editor } = open(newer.doc)
    const before = unknownItems(newer, editor.doc)
    editor.dispatch(editor.state.tr.insertText('X', placeOfText(editor, 'one') + 3))
    editor.dispatch(editor.state.tr.insertText('Y', placeOfText(editor, 'woor')))
    editor.dispatch(editor.state.tr.insertText('Z', placeOfText(editor, ' na het')))
    const [p] = placesOf(editor.state.doc, 'paragraph')
    editor.dispatch(editor.state.tr.setNodeAttribute(p!.pos, 'style', 'heading'))
    caret(editor, placeOfText(editor, 'den') + 1)
    splitBlock(editor.state, editor.dispatch.bind(editor))
    joinBackward(editor.state, editor.dispatch.bind(editor))
    undo(editor.state, editor.dispatch.bind(editor))
    redo(editor.state, editor.dispatch.bind(editor))
    expect(unknownItems(newer, editor.doc)).toEqual(before)
    const [element] = (contractParts(editor.doc).body.get(0) as Y.XmlElement)
      .toArray()
      .filter((child) => (child as Y.XmlElement).nodeName === 'paragraph')
    expect((element as Y.XmlElement).getAttribute('tone')).toBe('warm')
  })

  test('attributes that are not known and values that do not fit stay when others change', () => {
    const newer = newerContract()
    const { editor } = open(newer.doc)
    const [p] = placesOf(editor.state.doc, 'paragraph')
    expect(p!.node.attrs).toEqual({ id: 'p', style: 'plain', level: 0, role: 'text' })
    editor.dispatch(editor.state.tr.setNodeAttribute(p!.pos, 'role', 'proof'))
    const [section1] = contractParts(editor.doc).body.toArray() as Y.XmlElement[]
    const element = section1!.get(1) as Y.XmlElement
    expect(element.getAttributes()).toEqual({
      id: 'p',
      role: 'proof',
      style: 'boxed',
      tone: 'warm',
    })
    expect(section1!.getAttribute('kind')).toHaveLength(100)
  })

  test('a mark that is not known stays on words that move to a new paragraph', () => {
    const newer = newerContract()
    const { editor } = open(newer.doc)
    caret(editor, placeOfText(editor, 'woor') + 2)
    splitBlock(editor.state, editor.dispatch.bind(editor))
    const text = (contractParts(editor.doc).body.get(0) as Y.XmlElement).get(2) as Y.XmlElement
    expect((text.get(0) as unknown as Y.XmlText).toDelta()).toEqual([
      { insert: 'or', attributes: { colour: '#f00' } },
      { insert: 'den' },
    ])
  })

  test('what someone else changes in it is shown', () => {
    const newer = newerContract()
    const { editor } = open(newer.doc)
    const table = newer.unknown[1] as unknown as Y.XmlElement
    ;((table.get(0) as Y.XmlElement).get(0) as unknown as Y.XmlText).insert(3, ' twee')
    exchange(newer.doc, editor.doc)
    expect(placesOf(editor.state.doc, 'unknown').map(({ node }) => node.attrs.text)).toContain(
      'cel twee',
    )
    expect(editor.state.doc.toJSON()).toEqual(
      buildDocument(contractParts(editor.doc).body).toJSON(),
    )
  })
})

describe('[B10] a local change that would take away, move or double what is not known', () => {
  const attempts: [string, (editor: HeadlessEditor) => void][] = [
    [
      'deletes it',
      (editor) => {
        const [block] = placesOf(editor.state.doc, 'unknown')
        editor.dispatch(editor.state.tr.delete(block!.pos, block!.pos + 1))
      },
    ],
    [
      'deletes the paragraph around it',
      (editor) => {
        const block = placesOf(editor.state.doc, 'paragraph')[1]!
        editor.dispatch(editor.state.tr.delete(block.pos, block.pos + block.node.nodeSize))
      },
    ],
    [
      'deletes the section around it',
      (editor) => {
        editor.dispatch(editor.state.tr.delete(0, editor.state.doc.child(0).nodeSize))
      },
    ],
    [
      'types over it',
      (editor) => {
        const from = placeOfText(editor, 'meer')
        editor.dispatch(editor.state.tr.insertText('x', from, from + 6))
      },
    ],
    [
      'splits a paragraph before it',
      (editor) => {
        caret(editor, placeOfText(editor, 'meer'))
        splitBlock(editor.state, editor.dispatch.bind(editor))
      },
    ],
    [
      'pastes a copy of it',
      (editor) => {
        const [block] = placesOf(editor.state.doc, 'unknown')
        editor.dispatch(editor.state.tr.replace(1, 1, new Slice(Fragment.from(block!.node), 0, 0)))
      },
    ],
    [
      'moves a block with it',
      (editor) => {
        const goal = placesOf(editor.state.doc, 'goal')[0]!
        editor.dispatch(
          editor.state.tr
            .delete(goal.pos, goal.pos + goal.node.nodeSize)
            .replace(1, 1, new Slice(Fragment.from(goal.node), 0, 0)),
        )
      },
    ],
  ]
  test.each(attempts)('is refused, and said: one that %s', (_name, attempt) => {
    const newer = newerContract()
    const { editor, refusals } = open(newer.doc)
    const before = editor.state.doc
    const report = written(editor.doc, () => attempt(editor))
    expect(editor.state.doc).toBe(before)
    expect(refusals).toEqual(['unknown'])
    expect(report.transactions).toBe(0)
  })

  test('is not refused when it comes from the shared document', () => {
    const newer = newerContract()
    const { editor, refusals } = open(newer.doc)
    contractParts(newer.doc).body.delete(1, 1)
    exchange(newer.doc, editor.doc)
    expect(refusals).toEqual([])
    expect(editor.state.doc.childCount).toBe(2)
  })

  test('never deletes it, even when the refusal is gone around', () => {
    const newer = newerContract()
    const { editor } = open(newer.doc)
    const before = unknownItems(newer, editor.doc)
    const sync = editor.state.tr.delete(0, editor.state.doc.child(0).nodeSize)
    // A transaction that pretends to come from elsewhere.
    sync.setMeta('appendedTransaction', { getMeta: () => ({ serial: -1 }) })
    expect(() => editor.dispatch(sync)).toThrow('no answer to a remote change')
    expect(unknownItems(newer, editor.doc)).toEqual(before)
  })
})

function play(seed: number): void {
  const random: SeededRandom = seededRandom(seed)
  const newer = newerContract()
  const before = unknownItems(newer, newer.doc)
  const peers = new Peers(newer.doc, 2)
  const log: string[] = []
  try {
    for (let step = 0; step < 50; step++) {
      const at = random.below(2)
      const editor = peers.editors[at]!
      if (random.below(3) > 0) {
        const others = liveOthers(editor.doc, editor.doc.clientID)
        const edit = randomEdit(editor, random)
        log.push(`${at}: ${edit}`)
        if (edit === 'undo') {
          const after = liveOthers(editor.doc, editor.doc.clientID)
          expect([...others.keys()].filter((id) => !after.has(id))).toEqual([])
        }
      } else {
        peers.deliver(at, random)
        log.push(`${at}: deliver`)
      }
      editor.state.doc.check()
      expect(unknownItems(newer, editor.doc)).toEqual(before)
    }
    peers.deliverAll(random)
    const [one, other] = peers.editors
    expect(unknownItems(newer, one!.doc)).toEqual(before)
    expect(readContract(one!.doc)).toEqual(readContract(other!.doc))
    for (const editor of peers.editors) {
      const rebuilt = buildDocument(contractParts(editor.doc).body)
      if (!editor.state.doc.eq(rebuilt)) {
        expect(editor.state.doc.toJSON()).toEqual(rebuilt.toJSON())
      }
    }
  } catch (error) {
    throw new Error(`seed ${seed} after\n${log.join('\n')}`, { cause: error })
  } finally {
    peers.destroy()
  }
}

describe('[B9] two editors of an older version, with any edits in any order', () => {
  const runs = Number(process.env.SAMENSPRAAK_RUNS ?? 40)
  const first = Number(process.env.SAMENSPRAAK_SEED ?? 1)
  const seeds = Array.from({ length: runs }, (_, at) => first + at)
  test.each(seeds)('leave every item of what they do not know as it is [seed %i]', play)
})
