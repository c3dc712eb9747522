import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  contractParts,
  newMeta,
  nodeKinds,
  writeContract,
  writeFact,
} from '../../schemas/document/index.ts'
import {
  checkShape,
  type FindPlaced,
  MAX_DEPTH,
  type Placed,
  type ScannedItem,
  type ScannedStruct,
  type ShapeProblem,
  type ShapeResult,
  scanUpdate,
} from '../../schemas/sync/index.ts'
import { seededRandom } from '../support/random.ts'

/** A document with a section, a paragraph, a goal with a promise, a clause and a fact in it. */
function contract(): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = 1
  const body = [
    {
      type: 'section',
      kind: 'agreements',
      children: [
        { type: 'paragraph', inline: [{ text: 'Ik leer ' }, { fact: 'study' }, { text: '.' }] },
        {
          type: 'goal',
          children: [{ type: 'commitment', party: 'centre', children: [{ type: 'paragraph' }] }],
        },
        { type: 'clause', wording: 'reflection', version: '1.0.0', hash: 'x' },
      ],
    },
  ]
  const written = { meta: newMeta('study', '1.0.0', 'nl'), body }
  writeContract(doc, written, seededRandom(9).bytes)
  return doc
}

/** Knows what stands in a document as a room does: from the places of its accepted items. */
class Known {
  readonly #places = new Map<ScannedItem, Placed>()

  accept(result: ShapeResult): void {
    if (result.kind === 'fits')
      for (const [item, place] of result.placed) this.#places.set(item, place)
  }

  /** What the server wrote itself, into the part that is not for participants. */
  acceptMeta(item: ScannedItem): void {
    const parent = { kind: 'root', name: 'meta' } as const
    this.#places.set(item, { parent, parentSub: item.parentSub, contains: null })
  }

  readonly find: FindPlaced = ({ client, clock }) => {
    for (const [item, place] of this.#places) {
      if (item.client === client && item.clock <= clock && clock < item.clock + item.length) {
        return place
      }
    }
    return undefined
  }
}

const nowhere: FindPlaced = () => undefined

/** Makes known what the server wrote: the contract, and its meta part, which is not for the check. */
function acceptWritten(known: Known, doc: Y.Doc): void {
  const { structs } = scanUpdate(Y.encodeStateAsUpdate(doc))
  const isMeta = (struct: ScannedStruct): struct is ScannedItem =>
    struct.kind === 'item' && struct.parent === 'meta'
  for (const struct of structs) if (isMeta(struct)) known.acceptMeta(struct)
  known.accept(
    checkShape(
      structs.filter((struct) => !isMeta(struct)),
      nowhere,
    ),
  )
}

/** What the check says of what one person does in a copy of the contract, knowing the contract. */
function check(act: (parts: ReturnType<typeof contractParts>, doc: Y.Doc) => void): ShapeResult {
  const base = contract()
  const known = new Known()
  acceptWritten(known, base)
  const copy = new Y.Doc()
  copy.clientID = 2
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(base))
  const before = Y.encodeStateVector(copy)
  copy.transact(() => act(contractParts(copy), copy))
  return checkShape(scanUpdate(Y.encodeStateAsUpdate(copy, before)).structs, known.find)
}

function section(body: Y.XmlFragment): Y.XmlElement {
  return body.get(0) as Y.XmlElement
}

function paragraph(body: Y.XmlFragment): Y.XmlElement {
  return section(body).get(0) as Y.XmlElement
}

function text(body: Y.XmlFragment): Y.XmlText {
  return paragraph(body).get(0) as Y.XmlText
}

/** A chain of elements, each in the one before. */
function nested(count: number): Y.XmlElement {
  const outer = new Y.XmlElement('section')
  let inner = outer
  for (let left = count - 1; left > 0; left--) {
    const next = new Y.XmlElement('section')
    inner.insert(0, [next])
    inner = next
  }
  return outer
}

type Act = Parameters<typeof check>[0]

describe('[W3] what people do is accepted', () => {
  const acts: Readonly<Record<string, Act>> = {
    'typing and deleting': ({ body }) => {
      text(body).insert(3, 'wil graag 🎓 ')
      text(body).delete(0, 2)
    },
    'bold and back': ({ body }) => {
      text(body).format(0, 4, { strong: true })
      text(body).format(1, 2, { strong: null })
      text(body).format(0, 2, { em: {} })
    },
    restyling: ({ body }) => {
      paragraph(body).setAttribute('style', 'heading')
      paragraph(body).setAttribute('level', 2 as unknown as string)
      paragraph(body).removeAttribute('level')
    },
    'a new paragraph, a goal and a promise': ({ body }) => {
      const goal = new Y.XmlElement('goal')
      goal.setAttribute('domain', 'education')
      const promise = new Y.XmlElement('commitment')
      promise.setAttribute('party', 'third')
      const inside = new Y.XmlElement('paragraph')
      inside.setAttribute('role', 'proof')
      inside.insert(0, [new Y.XmlText('genoeg')])
      promise.insert(0, [inside])
      goal.insert(0, [promise])
      section(body).insert(1, [goal, new Y.XmlElement('paragraph')])
    },
    'a fact in the text, and its value': ({ body, facts }, doc) => {
      const fact = new Y.XmlElement('fact')
      fact.setAttribute('key', 'school')
      paragraph(body).insert(1, [fact, new Y.XmlText()])
      writeFact(facts, 'school', 'Artevelde', doc.clientID)
      writeFact(facts, 'amount', 12.5, doc.clientID)
      writeFact(facts, 'consent', false, doc.clientID)
    },
    'writing and taking away a paragraph in one go': ({ body }) => {
      const element = new Y.XmlElement('paragraph')
      section(body).insert(0, [element])
      element.insert(0, [new Y.XmlText('weg')])
      section(body).delete(0, 1)
    },
    'filling in a fact and a field letter by letter, with undo': ({ body, facts }, doc) => {
      // What can be undone is not collected, so Yjs joins the values that were written over.
      new Y.UndoManager([body, facts])
      const typed = ['A', 'Ar', 'Art', 'Arte']
      for (const value of typed) writeFact(facts, 'school', value, doc.clientID)
      for (const value of typed) section(body).setAttribute('kind', value)
    },
    'taking away a section': ({ body }) => body.delete(0, 1),
    'a section as deep as the kinds allow': ({ body }) => {
      const deep = new Y.XmlElement('section')
      body.insert(1, [deep])
      const goal = new Y.XmlElement('goal')
      deep.insert(0, [goal])
    },
  }

  test.each(Object.entries(acts))('%s', (_, act) => {
    expect(check(act).kind).toBe('fits')
  })
})

describe('[W3] what cannot stand where it is put is refused with its code', () => {
  const misfits: readonly [ShapeProblem['code'], string, Act][] = [
    ['unknown-root', 'text beside the contract', (_, doc) => doc.getText('notes').insert(0, 'x')],
    ['unknown-root', 'a map beside the contract', (_, doc) => doc.getMap('x').set('a', 1)],
    ['meta', 'another epoch', ({ meta }) => meta.set('epoch', 9)],
    ['meta', 'a new entry in meta', ({ meta }) => meta.set('x', 'y')],
    [
      'nesting',
      'a paragraph in the body',
      ({ body }) => body.insert(0, [new Y.XmlElement('paragraph')]),
    ],
    ['nesting', 'text in the body', ({ body }) => body.insert(0, [new Y.XmlText('x')])],
    [
      'nesting',
      'an element of no known kind',
      ({ body }) => section(body).insert(0, [new Y.XmlElement('table')]),
    ],
    ['nesting', 'a section in a section', ({ body }) => section(body).insert(0, [nested(1)])],
    ['nesting', 'text in a section', ({ body }) => section(body).insert(0, [new Y.XmlText('x')])],
    [
      'nesting',
      'text in a clause',
      ({ body }) => (section(body).get(2) as Y.XmlElement).insert(0, [new Y.XmlText('x')]),
    ],
    [
      'nesting',
      'a block in a fact',
      ({ body }) =>
        (paragraph(body).get(1) as Y.XmlElement).insert(0, [new Y.XmlElement('paragraph')]),
    ],
    [
      'nesting',
      'a hook',
      ({ body }) =>
        section(body).insert(0, [new Y.XmlHook('paragraph') as unknown as Y.XmlElement]),
    ],
    [
      'attribute',
      'an attribute of no known name',
      ({ body }) => paragraph(body).setAttribute('onclick', 'x'),
    ],
    [
      'attribute',
      'a style that does not exist',
      ({ body }) => paragraph(body).setAttribute('style', 'table'),
    ],
    [
      'attribute',
      'a level that is too deep',
      ({ body }) => paragraph(body).setAttribute('level', 5 as unknown as string),
    ],
    [
      'attribute',
      'an id that is too long',
      ({ body }) => paragraph(body).setAttribute('id', 'x'.repeat(65)),
    ],
    [
      'attribute',
      'a shared type in an attribute',
      ({ body }) => paragraph(body).setAttribute('id', new Y.Map() as unknown as string),
    ],
    [
      'attribute',
      'a party that does not exist',
      ({ body }) =>
        ((section(body).get(1) as Y.XmlElement).get(0) as Y.XmlElement).setAttribute(
          'party',
          'employer',
        ),
    ],
    ['mark', 'a mark of no known name', ({ body }) => text(body).format(0, 2, { highlight: true })],
    [
      'mark',
      'a mark with a value of its own',
      ({ body }) => text(body).format(0, 2, { strong: 'x' }),
    ],
    ['content', 'an embed in text', ({ body }) => text(body).insertEmbed(0, { picture: 'x' })],
    ['content', 'an attribute on text', ({ body }) => text(body).setAttribute('a', 'x')],
    [
      'content',
      'a document in a fact',
      ({ facts }) => facts.set('a', new Y.Doc() as unknown as string),
    ],
    [
      'content',
      'bytes in a fact',
      ({ facts }) => facts.set('a', new Uint8Array(3) as unknown as string),
    ],
    ['fact', 'a fact of no known form', ({ facts }) => facts.set('a b', 'x')],
    ['fact', 'a fact that is too long', ({ facts }) => facts.set('a', 'x'.repeat(1001))],
    [
      'fact',
      'a fact that is an object',
      ({ facts }) => facts.set('a', { x: 1 } as unknown as string),
    ],
    [
      'fact',
      'a fact that is a shared type',
      ({ facts }) => facts.set('a', new Y.Text('x') as unknown as string),
    ],
  ]

  test.each(misfits)('[W3] %s: %s', (code, _, act) => {
    const result = check(act)
    expect(result).toMatchObject({ kind: 'misfit', problem: { code } })
    if (result.kind === 'misfit') expect(result.problem.expected.length).toBeGreaterThan(5)
  })

  test('[W3] depth: elements deeper than the limit', () => {
    // No kinds nest that deep, so the place is given: a parent that stands at the limit already.
    const doc = new Y.Doc()
    doc.clientID = 3
    const holder = nested(1)
    doc.getXmlFragment('body').insert(0, [holder])
    const before = Y.encodeStateVector(doc)
    holder.insert(0, [new Y.XmlElement('paragraph')])
    const { structs } = scanUpdate(Y.encodeStateAsUpdate(doc, before))
    const at =
      (depth: number): FindPlaced =>
      () => ({
        parent: { kind: 'root', name: 'body' },
        parentSub: null,
        contains: { kind: 'element', name: 'section', depth },
      })
    expect(checkShape(structs, at(MAX_DEPTH - 1)).kind).toBe('fits')
    expect(checkShape(structs, at(MAX_DEPTH))).toMatchObject({ problem: { code: 'depth' } })
  })

  test('[W3] the code covers every kind: each refuses a child of each kind that it does not name', () => {
    for (const [parent, kind] of Object.entries(nodeKinds)) {
      for (const child of Object.keys(nodeKinds)) {
        const doc = new Y.Doc()
        const holder = new Y.XmlElement(parent)
        doc.getXmlFragment('body').insert(0, [holder])
        const before = Y.encodeStateVector(doc)
        holder.insert(0, [new Y.XmlElement(child)])
        const { structs } = scanUpdate(Y.encodeStateAsUpdate(doc, before))
        const find: FindPlaced = () => ({
          parent: { kind: 'root', name: 'body' },
          parentSub: null,
          contains: { kind: 'element', name: parent, depth: 1 },
        })
        const allowed = (kind.children as readonly string[]).includes(child)
        expect(checkShape(structs, find).kind, `${child} in ${parent}`).toBe(
          allowed ? 'fits' : 'misfit',
        )
      }
    }
  })
})

describe('[W4] what rests on something unknown', () => {
  test('[W4] is missing, with the id of what it rests on, and fits once that is known', () => {
    const doc = contract()
    const known = new Known()
    const first = Y.encodeStateVector(doc)
    text(contractParts(doc).body).insert(3, 'a')
    const { structs } = scanUpdate(Y.encodeStateAsUpdate(doc, first))
    const result = checkShape(structs, nowhere)
    expect(result).toMatchObject({ kind: 'missing', id: { client: 1 } })
    acceptWritten(known, contract())
    expect(checkShape(structs, known.find).kind).toBe('fits')
  })

  test('[W4] is not missing when it only deletes', () => {
    const { structs, deletions } = scanUpdate(
      Y.diffUpdate(
        (() => {
          const doc = contract()
          text(contractParts(doc).body).delete(0, 2)
          return Y.encodeStateAsUpdate(doc)
        })(),
        Y.encodeStateVector(contract()),
      ),
    )
    expect(structs).toEqual([])
    expect(deletions.length).toBeGreaterThan(0)
    expect(checkShape(structs, nowhere)).toMatchObject({ kind: 'fits' })
  })
})

describe('[W5] what is put in a place that is gone', () => {
  test('[W5] is accepted, whatever it is, when the place was collected', () => {
    const doc = new Y.Doc()
    const { body } = contractParts(doc)
    body.insert(0, [new Y.XmlElement('section')])
    const offline = new Y.Doc()
    Y.applyUpdate(offline, Y.encodeStateAsUpdate(doc))
    const before = Y.encodeStateVector(offline)
    section(contractParts(offline).body).insert(0, [new Y.XmlElement('paragraph')])
    const late = scanUpdate(Y.encodeStateAsUpdate(offline, before)).structs
    body.delete(0, 1)
    const gone: FindPlaced = () => ({
      parent: { kind: 'gone' },
      parentSub: null,
      contains: { kind: 'gone' },
    })
    expect(checkShape(late, gone).kind).toBe('fits')
  })

  test('[W5] is accepted in an update that brings the collected place itself', () => {
    const doc = new Y.Doc()
    const { body } = contractParts(doc)
    body.insert(0, [nested(1)])
    section(body).insert(0, [new Y.XmlElement('paragraph')])
    body.delete(0, 1)
    const { structs } = scanUpdate(Y.encodeStateAsUpdate(doc))
    expect(structs.some(({ kind }) => kind === 'collected')).toBe(true)
    expect(checkShape(structs, nowhere).kind).toBe('fits')
  })
})
