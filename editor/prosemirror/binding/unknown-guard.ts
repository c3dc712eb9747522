/**
 * Keeps a local change from taking away, moving or doubling what this version does not know. Only the
 * shared document holds what is in it, so it could not be made again.
 */
import type { Node } from 'prosemirror-model'
import { isUnknown } from './new-elements.ts'

const known = new WeakMap<Node, boolean>()

/** Whether there is something unknown in a node. Remembered for each node, so asking again is free. */
export function holdsUnknownNode(node: Node): boolean {
  if (node.isText) return false
  let holds = known.get(node)
  if (holds === undefined) {
    holds = isUnknown(node)
    for (let at = 0; !holds && at < node.childCount; at++) holds = holdsUnknownNode(node.child(at))
    known.set(node, holds)
  }
  return holds
}

/**
 * Every unknown thing with the blocks that it stands in, in order. A block is named by its id and by how
 * many blocks with that id and with content come before it: right after a split, before ids are given,
 * both halves have the same id.
 */
function unknownPlaces(doc: Node): string {
  const places: string[] = []
  const seen = new Map<string, number>()
  function visit(node: Node, path: string): void {
    if (isUnknown(node)) {
      places.push(`${path} ${JSON.stringify(node.attrs)}`)
      return
    }
    if (node.isText) return
    const name = `${node.type.name}:${String(node.attrs.id ?? '')}`
    const earlier = seen.get(name) ?? 0
    if (node.content.size > 0) seen.set(name, earlier + 1)
    const own = `${path}/${name}#${earlier}`
    node.forEach((child) => {
      visit(child, own)
    })
  }
  visit(doc, '')
  return places.join('\n')
}

/** Whether everything unknown is in the new document as it was in the old one, in the same blocks. */
export function keepsUnknown(old: Node, now: Node): boolean {
  if (old === now || (!holdsUnknownNode(old) && !holdsUnknownNode(now))) return true
  return unknownPlaces(old) === unknownPlaces(now)
}
