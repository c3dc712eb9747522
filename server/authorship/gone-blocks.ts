import * as Y from 'yjs'
import type { GoneBlock } from '../../schemas/api/index.ts'
import { attributeProblem, type NodeKind, nodeKind } from '../../schemas/document/index.ts'
import type { DeletedBlocks } from './deleted-blocks.ts'
import { attributeOf, idOfBlock, type SharedType } from './shared-text.ts'

/** Paragraphs of one block that are named besides those on the way to what went. */
const MOST_BESIDE = 20

/**
 * The blocks that are to be made again so that a paragraph stands where it stood: itself and what was
 * around it, each with what it said, and the other paragraphs that went together with those around it. A
 * promise or goal so comes back as one. Parents stand before their children, in reading order. Nothing
 * when the paragraph still stands, or no place for it does.
 */
export function goneBlocks(
  paragraph: Y.XmlElement,
  alive: ReadonlyMap<string, Y.XmlElement>,
  deleted: Pick<DeletedBlocks, 'rowOf'>,
): GoneBlock[] {
  const chain: Y.XmlElement[] = []
  let around: SharedType | null = paragraph
  while (around instanceof Y.XmlElement && !alive.has(idOfBlock(around))) {
    chain.unshift(around)
    around = around._item ? (around._item.parent as SharedType) : null
  }
  if (!(around instanceof Y.XmlElement)) return []
  const found: GoneBlock[] = []

  function add(element: Y.XmlElement, kind: NodeKind, into: string): void {
    const isThere = (id: string) =>
      alive.has(id) || found.some((one) => one.id === id && one.into === into)
    found.push({
      type: element.nodeName,
      id: idOfBlock(element),
      into,
      after: before(element, isThere),
      attributes: attributesOf(element, kind),
    })
  }

  function addAll(depth: number, into: string): boolean {
    const element = chain[depth]!
    const kind = nodeKind(element.nodeName)
    if (!kind) return false
    add(element, kind, into)
    if (depth === chain.length - 1) return true
    let beside = 0
    let isKnown = true
    for (const child of childrenOf(element)) {
      if (child === chain[depth + 1]) isKnown = addAll(depth + 1, idOfBlock(element)) && isKnown
      else if (child.nodeName === 'paragraph' && !alive.has(idOfBlock(child))) {
        const wentAlong = deleted.rowOf(child) === deleted.rowOf(element)
        if (!wentAlong || ++beside > MOST_BESIDE) continue
        add(child, nodeKind('paragraph')!, idOfBlock(element))
      }
    }
    return isKnown
  }

  return chain.length > 0 && addAll(0, idOfBlock(around)) ? found : []
}

function attributesOf(element: Y.XmlElement, kind: NodeKind): Record<string, string | number> {
  const attributes: Record<string, string | number> = {}
  for (const [name, spec] of Object.entries(kind.attributes)) {
    const value = attributeOf(element, name)
    if (name === 'id' || value === undefined || value === spec.default) continue
    if (attributeProblem(spec, value) === null) attributes[name] = value as string | number
  }
  return attributes
}

/** Its children in their order, also those that are gone. */
function* childrenOf(element: Y.XmlElement): Generator<Y.XmlElement> {
  for (let item = element._start; item; item = item.right) {
    const type = item.content instanceof Y.ContentType ? item.content.type : null
    if (type instanceof Y.XmlElement) yield type
  }
}

/** The nearest block before one in the same parent that is there. */
function before(element: Y.XmlElement, isThere: (id: string) => boolean): string | null {
  for (let left = element._item?.left ?? null; left; left = left.left) {
    const type = left.content instanceof Y.ContentType ? left.content.type : null
    if (type instanceof Y.XmlElement && isThere(idOfBlock(type))) return idOfBlock(type)
  }
  return null
}
