/**
 * The shadow: what the editor shows now, said in terms of Yjs. One shadow stands for one shared type and
 * one ProseMirror node, child by child; a text keeps the ids of the characters that are shown.
 *
 * Everything else follows from it. A remote change is the difference between the shadow and the shared
 * document, a local change is the difference between the shadow and the editor, and neither depends on
 * which events came, in what order, or how transactions were nested.
 */
import { Fragment, type Node } from 'prosemirror-model'
import * as Y from 'yjs'
import {
  bodyChildren,
  contractSchema,
  nodeKind,
  textInside,
  UNKNOWN,
  UNKNOWN_INLINE,
} from '../../../schemas/document/index.ts'
import { shownAttributes } from './attributes.ts'
import { type Run, runLength, scanText } from './text-runs.ts'

/** Any shared type: what stands in a document may be of a kind that this version does not expect. */
// biome-ignore lint/suspicious/noExplicitAny: the parameter is the type's own event, and is invariant
export type SharedType = Y.AbstractType<any>

/** The body, or a block that holds blocks. */
export interface ElementShadow {
  readonly form: 'element'
  readonly type: Y.XmlFragment
  readonly parent: ElementShadow | null
  children: BlockShadow[]
}

/** A block that holds text. */
export interface TextblockShadow {
  readonly form: 'textblock'
  readonly type: Y.XmlElement
  readonly parent: ElementShadow
  children: InlineShadow[]
}

/** A block without content of ours: of a kind that has none, or one that this version does not know. */
export interface LeafShadow {
  readonly form: 'leaf' | 'unknown'
  readonly type: SharedType
  readonly parent: ElementShadow
}

/** One shared text of a paragraph. */
export interface TextShadow {
  readonly form: 'text'
  readonly type: Y.XmlText
  readonly parent: TextblockShadow
  runs: readonly Run[]
}

/** A thing among text: a fact, or one that this version does not know. */
export interface InlineLeafShadow {
  readonly form: 'inline-leaf' | 'unknown-inline'
  readonly type: SharedType
  readonly parent: TextblockShadow
}

export type BlockShadow = ElementShadow | TextblockShadow | LeafShadow
export type InlineShadow = TextShadow | InlineLeafShadow
export type Shadow = BlockShadow | InlineShadow

/** The shadows by their type, kept in step with the tree: what is not in it is not shown. */
export type ShadowIndex = Map<SharedType, Shadow>

/** How much room an inline shadow takes in ProseMirror. */
export function inlineSize(shadow: InlineShadow): number {
  return shadow.form === 'text' ? shadow.runs.reduce((sum, run) => sum + runLength(run), 0) : 1
}

export function rootShadow(body: Y.XmlFragment, index: ShadowIndex): ElementShadow {
  const shadow: ElementShadow = { form: 'element', type: body, parent: null, children: [] }
  index.set(body, shadow)
  shadow.children = childrenOf(body).map((child) => blockShadow(child, shadow, index))
  return shadow
}

/** The children of an element, of whatever kind they are. */
export function childrenOf(element: Y.XmlFragment): SharedType[] {
  return element.toArray() as SharedType[]
}

function allowedIn(parent: ElementShadow): readonly string[] {
  if (parent.parent === null) return bodyChildren
  return nodeKind((parent.type as Y.XmlElement).nodeName)!.children
}

/** A new shadow for a block and everything in it. */
export function blockShadow(
  type: SharedType,
  parent: ElementShadow,
  index: ShadowIndex,
): BlockShadow {
  const kind =
    type instanceof Y.XmlElement && allowedIn(parent).includes(type.nodeName)
      ? nodeKind(type.nodeName)
      : undefined
  let shadow: BlockShadow
  if (kind?.form === 'element') {
    const made: ElementShadow = {
      form: 'element',
      type: type as Y.XmlElement,
      parent,
      children: [],
    }
    made.children = childrenOf(made.type).map((child) => blockShadow(child, made, index))
    shadow = made
  } else if (kind?.form === 'textblock') {
    const made: TextblockShadow = {
      form: 'textblock',
      type: type as Y.XmlElement,
      parent,
      children: [],
    }
    made.children = childrenOf(made.type).map((child) => inlineShadow(child, made, index))
    shadow = made
  } else {
    shadow = { form: kind ? 'leaf' : 'unknown', type, parent }
  }
  index.set(type, shadow)
  return shadow
}

/** A new shadow for something in a paragraph. */
export function inlineShadow(
  type: SharedType,
  parent: TextblockShadow,
  index: ShadowIndex,
): InlineShadow {
  let shadow: InlineShadow
  if (type instanceof Y.XmlText) shadow = { form: 'text', type, parent, runs: scanText(type) }
  else {
    const known =
      type instanceof Y.XmlElement &&
      nodeKind(parent.type.nodeName)!.children.includes(type.nodeName)
    shadow = { form: known ? 'inline-leaf' : 'unknown-inline', type, parent }
  }
  index.set(type, shadow)
  return shadow
}

/** Takes a shadow and everything in it out of the index. */
export function forget(shadow: Shadow, index: ShadowIndex): void {
  if (index.get(shadow.type) === shadow) index.delete(shadow.type)
  if ('children' in shadow) for (const child of shadow.children) forget(child, index)
}

/** The attributes with which a shadow is shown now. */
export function attributesOf(shadow: Shadow): Record<string, unknown> {
  if (shadow.form === 'unknown' || shadow.form === 'unknown-inline') {
    const { type } = shadow
    const name = type instanceof Y.XmlElement ? type.nodeName : 'text'
    return { name, text: textInside(type) }
  }
  return shownAttributes(shadow.type as Y.XmlElement)
}

/** The nodes of runs, in their order. */
export function runNodes(runs: readonly Run[]): Node[] {
  return runs.map((run) => run.atom ?? contractSchema.text(run.text!, run.marks))
}

export function inlineNodes(shadow: InlineShadow): Node[] {
  switch (shadow.form) {
    case 'text':
      return runNodes(shadow.runs)
    case 'inline-leaf':
      return [contractSchema.node((shadow.type as Y.XmlElement).nodeName, attributesOf(shadow))]
    case 'unknown-inline':
      return [contractSchema.node(UNKNOWN_INLINE, attributesOf(shadow))]
  }
}

/** The node of a block, built anew. The attributes are checked; the content needs no check. */
export function blockNode(shadow: BlockShadow): Node {
  switch (shadow.form) {
    case 'unknown':
      return contractSchema.node(UNKNOWN, attributesOf(shadow))
    case 'leaf':
      return contractSchema.node((shadow.type as Y.XmlElement).nodeName, attributesOf(shadow))
    case 'textblock':
      return contractSchema.node(
        shadow.type.nodeName,
        attributesOf(shadow),
        Fragment.fromArray(shadow.children.flatMap(inlineNodes)),
      )
    case 'element':
      return contractSchema.node(
        (shadow.type as Y.XmlElement).nodeName,
        attributesOf(shadow),
        shadow.children.map(blockNode),
      )
  }
}

export function documentNode(root: ElementShadow): Node {
  return contractSchema.node('doc', null, root.children.map(blockNode))
}

/** The document that the editor ought to show: built from the shared document, which is only read. */
export function buildDocument(body: Y.XmlFragment): Node {
  return documentNode(rootShadow(body, new Map()))
}

/** Whether there is something in it that this version does not know. */
export function holdsUnknown(shadow: Shadow): boolean {
  switch (shadow.form) {
    case 'unknown':
    case 'unknown-inline':
      return true
    case 'text':
      return shadow.runs.some((run) => run.text === null)
    case 'leaf':
    case 'inline-leaf':
      return false
    default:
      return shadow.children.some(holdsUnknown)
  }
}
