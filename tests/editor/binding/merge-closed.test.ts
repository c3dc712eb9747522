/**
 * [D1] as the editor shows it: not in the schema but in shared documents. Whatever peers put into a node
 * or take out of it at the same time, what all of them have afterwards is a document.
 */
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { buildDocument } from '../../../editor/prosemirror/binding/index.ts'
import {
  bodyChildren,
  contractParts,
  nodeKind,
  nodeKinds,
  readContract,
} from '../../../schemas/document/index.ts'
import { contractDoc, peerOf } from '../../support/contract-builder.ts'
import { type SeededRandom, seededRandom } from '../../support/random.ts'

/** A node of a kind at its place: the body, or kinds in each other down to it. */
const ways: Readonly<Record<string, readonly string[]>> = {
  doc: [],
  section: ['section'],
  goal: ['section', 'goal'],
  commitment: ['section', 'goal', 'commitment'],
  paragraph: ['section', 'paragraph'],
}

function childrenOf(kind: string): readonly string[] {
  return kind === 'doc' ? bodyChildren : nodeKind(kind)!.children
}

/** A new child of the kind, empty or with children of its own. */
function randomChild(kind: string, random: SeededRandom): Y.XmlElement | Y.XmlText {
  const names = [...childrenOf(kind), ...(kind === 'paragraph' ? ['text'] : ['later'])]
  const name = random.pick(names)
  if (name === 'text') return new Y.XmlText(random.pick(['', 'woord']))
  const element = new Y.XmlElement(name)
  const known = nodeKind(name)
  if (known && known.form !== 'atom') {
    const inner = known.form === 'textblock' ? [new Y.XmlText('x')] : []
    element.insert(0, inner)
  }
  return element
}

function holderIn(doc: Y.Doc, way: readonly string[]): Y.XmlFragment {
  let at: Y.XmlFragment = contractParts(doc).body
  for (let depth = 0; depth < way.length; depth++) at = at.get(0) as Y.XmlElement
  return at
}

function expectDocument(doc: Y.Doc): void {
  const built = buildDocument(contractParts(doc).body)
  built.check()
}

function start(way: readonly string[], children: number, random: SeededRandom): Y.Doc {
  const doc = contractDoc([])
  let at: Y.XmlFragment = contractParts(doc).body
  for (const name of way) {
    const element = new Y.XmlElement(name)
    at.insert(0, [element])
    at = element
  }
  const kind = way.at(-1) ?? 'doc'
  for (let count = 0; count < children; count++) at.insert(count, [randomChild(kind, random)])
  return doc
}

function join(peers: readonly Y.Doc[]): void {
  for (const from of peers) {
    for (const to of peers) {
      if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))
    }
  }
}

describe.each(Object.entries(ways))('[D1] a %s', (kind, way) => {
  test('from which everyone takes everything at once is valid, and the same for all', () => {
    for (let size = 0; size <= 5; size++) {
      const doc = start(way, size, seededRandom(size + 1))
      const peers = [2, 3, 4].map((client) => peerOf(doc, client))
      for (const peer of peers) holderIn(peer, way).delete(0, size)
      join(peers)
      for (const peer of peers) {
        expectDocument(peer)
        expect(holderIn(peer, way).length).toBe(0)
        expect(readContract(peer)).toEqual(readContract(peers[0]!))
      }
    }
  })

  test('to which everyone adds and from which everyone takes at once is valid, and the same for all', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = seededRandom(seed)
      const doc = start(way, random.below(4), random)
      const peers = [2, 3, 4].map((client) => peerOf(doc, client))
      for (let step = 0; step < 12; step++) {
        const holder = holderIn(random.pick(peers), way)
        const at = random.below(holder.length + 1)
        if (random.below(2) === 0) holder.insert(at, [randomChild(kind, random)])
        else if (at < holder.length) holder.delete(at, 1)
        if (random.below(6) === 0) join(peers)
      }
      join(peers)
      for (const peer of peers) {
        expectDocument(peer)
        expect(readContract(peer), `seed ${seed}`).toEqual(readContract(peers[0]!))
      }
    }
  })
})

test('[D1] every kind with children is among them', () => {
  const withChildren = Object.entries(nodeKinds).filter(([, { form }]) => form !== 'atom')
  expect(Object.keys(ways).sort()).toEqual(['doc', ...withChildren.map(([name]) => name)].sort())
})
