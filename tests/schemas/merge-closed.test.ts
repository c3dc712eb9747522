import { Node } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  type CanonicalBlock,
  type CanonicalInline,
  contractParts,
  contractSchema,
  type NodeKindName,
  nodeKind,
  nodeKinds,
  readContract,
  writeFact,
} from '../../schemas/document/index.ts'
import { checkShape, type Placed, type ScannedItem, scanUpdate } from '../../schemas/sync/index.ts'
import { everythingDocument } from '../support/everything.ts'
import { type SeededRandom, seededRandom } from '../support/random.ts'

type Json = Record<string, unknown>

/** The contract as a ProseMirror document, to let ProseMirror itself judge it. */
function proseMirrorOf(doc: Y.Doc): Node {
  return Node.fromJSON(contractSchema, {
    type: 'doc',
    content: readContract(doc).body.map(blockJson),
  })
}

function blockJson(block: CanonicalBlock): Json {
  if (block.type === 'unknown') return { type: 'unknown', attrs: { name: block.name } }
  const { type, ...rest } = block
  const attrs = Object.fromEntries(
    Object.entries(rest).filter(([name]) => name !== 'children' && name !== 'inline'),
  )
  if (block.type === 'paragraph') {
    return { type, attrs, content: block.inline.map(inlineJson).filter((json) => json !== null) }
  }
  return 'children' in block
    ? { type, attrs, content: block.children.map(blockJson) }
    : { type, attrs }
}

function inlineJson(run: CanonicalInline): Json | null {
  if ('fact' in run) return { type: 'fact', attrs: { key: run.fact } }
  if ('unknown' in run) return { type: 'unknown_inline', attrs: { name: run.unknown } }
  const marks = (run.marks ?? []).map((type) => ({ type }))
  return { type: 'text', text: run.text, marks }
}

/** Every element of a document, parents first. */
function* elements(parent: Y.XmlFragment): Generator<Y.XmlElement> {
  for (const child of parent.toArray()) {
    if (!(child instanceof Y.XmlElement)) continue
    yield child
    yield* elements(child)
  }
}

/** A new element of a kind, with something in it where it can hold something. */
function newElement(kindName: string, random: SeededRandom, depth = 0): Y.XmlElement {
  const kind = nodeKind(kindName)!
  const element = new Y.XmlElement(kindName)
  const name = Object.hasOwn(kind.attributes, 'id') ? 'id' : 'key'
  element.setAttribute(name, `n${random.below(1e9)}`)
  if (kind.form === 'textblock') element.insert(0, [new Y.XmlText('woord')])
  else if (kind.form === 'element' && depth < 3) {
    element.insert(0, [newElement(random.pick(kind.children), random, depth + 1)])
  }
  return element
}

/** One thing that a person may do, anywhere in the document. */
function act(doc: Y.Doc, random: SeededRandom): void {
  const { body, facts } = contractParts(doc)
  const all = [...elements(body)]
  const element = all.length > 0 ? random.pick(all) : null
  const kind = element ? nodeKind(element.nodeName)! : null
  const choice = random.below(7)
  if (!element || !kind || choice === 0) {
    body.insert(random.below(body.length + 1), [newElement('section', random)])
  } else if (choice === 1) {
    const parent = element.parent as Y.XmlFragment
    parent.delete(parent.toArray().indexOf(element), 1)
  } else if (choice === 2) {
    writeFact(facts, random.pick(['a', 'b']), random.below(9), doc.clientID)
  } else if (choice === 3) {
    for (const [name, spec] of Object.entries(kind.attributes)) {
      if (spec.type === 'choice') element.setAttribute(name, random.pick(spec.choices))
      if (spec.type === 'integer') element.setAttribute(name, random.below(5) as unknown as string)
    }
  } else if (kind.form === 'element') {
    const child = newElement(random.pick(kind.children), random)
    element.insert(random.below(element.length + 1), [child])
  } else if (kind.form === 'textblock') {
    const texts = element.toArray().filter((child) => child instanceof Y.XmlText)
    if (choice === 4 || texts.length === 0) {
      const at = random.below(element.length + 1)
      element.insert(at, [newElement('fact', random), new Y.XmlText()])
    } else {
      const text = random.pick(texts) as Y.XmlText
      text.insert(random.below(text.length + 1), 'xy')
      if (choice === 5) text.format(0, text.length, { [random.pick(['strong', 'em'])]: true })
      if (choice === 6) text.delete(0, random.below(text.length))
    }
  }
}

/** A document made of allowed things only: the sample has what other versions wrote. */
function known(): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = 1
  const random = seededRandom(1)
  const { body } = contractParts(doc)
  for (const kind of ['section', 'section']) body.insert(0, [newElement(kind, random)])
  const section = body.get(0) as Y.XmlElement
  for (const kind of nodeKinds.section.children) section.insert(0, [newElement(kind, random)])
  return doc
}

function copyOf(doc: Y.Doc, client: number): Y.Doc {
  const copy = new Y.Doc()
  copy.clientID = client
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

/** What the server knows of the places of items, from the whole of a document. */
function placesOf(doc: Y.Doc): (id: { client: number; clock: number }) => Placed | undefined {
  const { structs } = scanUpdate(Y.encodeStateAsUpdate(doc))
  const result = checkShape(structs, () => undefined)
  if (result.kind !== 'fits') throw new Error(`Expected the document to fit, got ${result.kind}`)
  const placed: readonly [ScannedItem, Placed][] = [...result.placed]
  return ({ client, clock }) =>
    placed.find(
      ([item]) => item.client === client && item.clock <= clock && clock < item.clock + item.length,
    )?.[1]
}

describe('[D1] the document is closed under merge', () => {
  test('[D1] whatever three people do at once, the result is a document without anything unknown', () => {
    for (let seed = 0; seed < 150; seed++) {
      const random = seededRandom(seed)
      const base = known()
      const find = placesOf(base)
      const before = Y.encodeStateVector(base)
      const peers = [2, 3, 4].map((client) => copyOf(base, client))
      for (const peer of peers) {
        for (let step = 0; step < 6; step++) peer.transact(() => act(peer, random))
        const { structs } = scanUpdate(Y.encodeStateAsUpdate(peer, before))
        expect(checkShape(structs, find).kind, `seed ${seed}`).toBe('fits')
      }
      const merged = copyOf(base, 9)
      for (const peer of peers) Y.applyUpdate(merged, Y.encodeStateAsUpdate(peer))
      const other = copyOf(base, 10)
      for (const peer of peers.toReversed()) Y.applyUpdate(other, Y.encodeStateAsUpdate(peer))
      const json = JSON.stringify(readContract(merged))
      expect(json, `seed ${seed}`).toBe(JSON.stringify(readContract(other)))
      expect(json, `seed ${seed}`).not.toContain('"unknown"')
      proseMirrorOf(merged).check()
    }
  })

  const kinds = Object.keys(nodeKinds) as NodeKindName[]

  test.each(kinds)('[D1] a %s that one fills and another takes away leaves a document', (name) => {
    const parentKind = name === 'section' ? null : parentOf(name)
    for (let seed = 0; seed < 20; seed++) {
      const random = seededRandom(seed)
      const doc = new Y.Doc()
      doc.clientID = 1
      const { body } = contractParts(doc)
      const holder = parentKind === null ? body : chain(body, parentKind, random)
      holder.insert(0, [newElement(name, random)])
      const [ada, bo] = [copyOf(doc, 2), copyOf(doc, 3)]
      for (const element of [...elements(contractParts(ada).body)]) {
        const kind = nodeKind(element.nodeName)!
        if (kind.form === 'element')
          element.insert(0, [newElement(random.pick(kind.children), random)])
        if (element.nodeName === 'paragraph') element.setAttribute('style', 'heading')
      }
      const target = [...elements(contractParts(bo).body)].find(
        ({ nodeName }) => nodeName === name,
      )!
      const parent = target.parent as Y.XmlFragment
      parent.delete(parent.toArray().indexOf(target), 1)
      Y.applyUpdate(ada, Y.encodeStateAsUpdate(bo))
      Y.applyUpdate(bo, Y.encodeStateAsUpdate(ada))
      expect(readContract(ada)).toEqual(readContract(bo))
      proseMirrorOf(ada).check()
    }
  })

  test('[D2] a document with things of other versions in it is a document too', () => {
    proseMirrorOf(everythingDocument()).check()
  })
})

/** A kind in which this one may stand. */
function parentOf(name: NodeKindName): string {
  return Object.entries(nodeKinds).find(([, { children }]) =>
    (children as readonly string[]).includes(name),
  )![0]
}

/** An element of that kind in the body, within whatever it needs around it. */
function chain(body: Y.XmlFragment, kindName: string, random: SeededRandom): Y.XmlElement {
  const element = new Y.XmlElement(kindName)
  if (kindName === 'section') body.insert(0, [element])
  else chain(body, parentOf(kindName as NodeKindName), random).insert(0, [element])
  return element
}
