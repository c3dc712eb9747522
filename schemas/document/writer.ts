import * as Y from 'yjs'
import type { RandomBytes } from '../basics/index.ts'
import { newId } from '../basics/index.ts'
import type { CanonicalFact, CanonicalInline } from './canonical.ts'
import { factKeyOf, factProblem, writeFact } from './facts.ts'
import {
  attributeProblem,
  bodyChildren,
  DOCUMENT_SCHEMA,
  type MarkName,
  markNames,
  type NodeKind,
  nodeKind,
  nodeKinds,
} from './node-kinds.ts'
import { type ContractMeta, contractParts } from './parts.ts'

/**
 * A block to be written: a canonical block whose id may be left out (a new one is made) and in which
 * a paragraph may give its text as a plain string.
 */
export interface BlockToWrite {
  readonly type: string
  readonly id?: string
  readonly children?: readonly BlockToWrite[]
  readonly inline?: readonly CanonicalInline[]
  readonly text?: string
  readonly [attribute: string]: unknown
}

export interface ContractToWrite {
  readonly meta: ContractMeta
  readonly body: readonly BlockToWrite[]
  readonly facts?: Readonly<Record<string, CanonicalFact>>
}

/** What a block may say besides its attributes. A paragraph gives its text in one of the two ways. */
function contentOf({ form }: NodeKind, block: BlockToWrite): readonly string[] {
  if (form === 'element') return ['children']
  return form === 'textblock' ? [block.inline ? 'inline' : 'text'] : []
}

function attributesOf(
  block: BlockToWrite,
  kind: NodeKind,
  path: string,
): Record<string, string | number> {
  const { attributes } = kind
  const content = ['type', ...contentOf(kind, block)]
  const given: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(block)) {
    if (content.includes(name) || value === undefined) continue
    const spec = attributes[name]
    const expected = spec ? attributeProblem(spec, value) : 'left out'
    if (expected !== null) throw new RangeError(`Expected ${path}.${name} to be ${expected}`)
    if (spec && value !== spec.default) given[name] = value as string | number
  }
  return given
}

function textOf(runs: readonly { text: string; marks?: readonly MarkName[] }[]): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta(
    runs.map((run) => ({
      insert: run.text,
      attributes: Object.fromEntries((run.marks ?? []).map((mark) => [mark, true])),
    })),
  )
  return text
}

function inlineOf(block: BlockToWrite, path: string): (Y.XmlText | Y.XmlElement)[] {
  const children: (Y.XmlText | Y.XmlElement)[] = []
  let runs: { text: string; marks?: readonly MarkName[] }[] = []
  for (const run of block.inline ?? [{ text: block.text ?? '' }]) {
    if ('fact' in run) {
      const expected = attributeProblem(nodeKinds.fact.attributes.key, run.fact)
      if (expected) throw new RangeError(`Expected ${path}.fact.key to be ${expected}`)
      children.push(textOf(runs))
      runs = []
      const fact = new Y.XmlElement('fact')
      fact.setAttribute('key', run.fact)
      children.push(fact)
    } else if ('unknown' in run) {
      throw new RangeError(`Expected ${path} to hold text and facts, got "${run.unknown}"`)
    } else if (!(run.marks ?? []).every((mark) => markNames.includes(mark))) {
      throw new RangeError(`Expected ${path} to have marks of ${markNames.join(', ')}`)
    } else if (run.text !== '') runs.push(run)
  }
  // A text stands at both ends and between facts, also when it is empty: then two people who start to
  // type at the same time type into the same text.
  children.push(textOf(runs))
  return children
}

/**
 * Makes a new element for a block, with everything in it. It belongs to no document until it is
 * inserted in one.
 * @throws RangeError when the block does not fit the schema, with its path
 */
export function elementOf(
  block: BlockToWrite,
  random: RandomBytes,
  allowed: readonly string[] = bodyChildren,
  path = 'body',
): Y.XmlElement {
  const kind = allowed.includes(block.type) ? nodeKind(block.type) : undefined
  if (!kind) {
    throw new RangeError(`Expected ${path} to be one of ${allowed.join(', ')}, got "${block.type}"`)
  }
  const element = new Y.XmlElement(block.type)
  for (const [name, value] of Object.entries({
    id: newId(random),
    ...attributesOf(block, kind, path),
  })) {
    element.setAttribute(name, value as string)
  }
  if (kind.form === 'element') {
    const children = (block.children ?? []).map((child, index) =>
      elementOf(child, random, kind.children, `${path}.${block.type}[${index}]`),
    )
    if (children.length > 0) element.insert(0, children)
  } else if (kind.form === 'textblock') element.insert(0, inlineOf(block, path))
  return element
}

/**
 * The one writer: fills an empty shared document with a contract, in one transaction. Only the server
 * and tests use it, once for each contract; the same text is never written twice from JSON.
 * @throws RangeError when something does not fit the schema or the document is not empty, before
 *   anything is written
 */
export function writeContract(
  doc: Y.Doc,
  contract: ContractToWrite,
  random: RandomBytes,
  origin?: unknown,
): void {
  const { body, facts, meta } = contractParts(doc)
  if (body.length > 0 || meta.size > 0) {
    throw new RangeError('Expected an empty document, got one with a contract in it')
  }
  const elements = contract.body.map((block, index) =>
    elementOf(block, random, bodyChildren, `body[${index}]`),
  )
  const values = Object.entries(contract.facts ?? {})
  for (const [key, { value, others }] of values) {
    if (factKeyOf(key) !== key) throw new RangeError('Expected facts to have names of facts')
    const expected = factProblem(value)
    if (expected) throw new RangeError(`Expected facts.${key} to be ${expected}`)
    if (others?.length) throw new RangeError(`Expected facts.${key} to have one value`)
  }
  doc.transact(() => {
    for (const [name, value] of Object.entries(contract.meta)) meta.set(name, value)
    body.insert(0, elements)
    for (const [key, { value }] of values) writeFact(facts, key, value, doc.clientID)
  }, origin)
}

/** Meta for a new contract, with this version of the schema. */
export function newMeta(type: string, typeVersion: string, language: string): ContractMeta {
  return { type, typeVersion, language, schema: DOCUMENT_SCHEMA, epoch: 1 }
}

/**
 * Raises the epoch in the meta part: after a restore from a backup, when editors may hold text that
 * the server no longer knows.
 */
export function writeEpoch(doc: Y.Doc, epoch: number): void {
  contractParts(doc).meta.set('epoch', epoch)
}
