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

/** Every unknown thing with the ids of the blocks that it stands in, in order. */
function unknownPlaces(node: Node, path: string, places: string[]): string[] {
  if (!holdsUnknownNode(node)) return places
  if (isUnknown(node)) {
    places.push(`${path} ${JSON.stringify(node.attrs)}`)
    return places
  }
  const own = `${path}/${node.type.name}:${String(node.attrs.id ?? '')}`
  node.forEach((child) => {
    unknownPlaces(child, own, places)
  })
  return places
}

/** Whether everything unknown is in the new document as it was in the old one, in the same blocks. */
export function keepsUnknown(old: Node, now: Node): boolean {
  if (old === now || (!holdsUnknownNode(old) && !holdsUnknownNode(now))) return true
  return unknownPlaces(old, '', []).join('\n') === unknownPlaces(now, '', []).join('\n')
}
