/** Which child of a changed node is which child of the old one. */
import type { Node } from 'prosemirror-model'
import { UNKNOWN } from '../../../schemas/document/index.ts'
import { childNodes } from './new-elements.ts'

function sameBlock(old: Node, now: Node): boolean {
  if (old === now) return true
  if (old.type !== now.type) return false
  if (old.type.name === UNKNOWN) return old.eq(now)
  return old.attrs.id !== '' && old.attrs.id === now.attrs.id
}

function keyOf(node: Node): string | null {
  if (node.type.name === UNKNOWN) return null
  return node.attrs.id ? `${node.type.name}/${String(node.attrs.id)}` : null
}

/** The places of a longest row of growing numbers; numbers below zero are left out. */
function longestGrowing(values: readonly number[]): Set<number> {
  const tails: number[] = []
  const before: number[] = []
  for (const [place, value] of values.entries()) {
    if (value < 0) continue
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[tails[middle]!]! < value) low = middle + 1
      else high = middle
    }
    before[place] = low > 0 ? tails[low - 1]! : -1
    tails[low] = place
  }
  const row = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) row.add(at)
  return row
}

/**
 * For each child of the new node the place of the same child in the old one, or -1 when it is new. The
 * same is: the very same node, or a block of the same kind with the same id. A shared list cannot move
 * its items, so where the order changed as many as possible keep their place and the others are new.
 */
export function matchChildren(old: Node, now: Node): number[] {
  const olds = childNodes(old)
  const nows = childNodes(now)
  const matches: number[] = nows.map(() => -1)
  let start = 0
  while (start < olds.length && start < nows.length && sameBlock(olds[start]!, nows[start]!)) {
    matches[start] = start
    start++
  }
  let oldEnd = olds.length
  let nowEnd = nows.length
  while (oldEnd > start && nowEnd > start && sameBlock(olds[oldEnd - 1]!, nows[nowEnd - 1]!)) {
    matches[--nowEnd] = --oldEnd
  }
  if (start === oldEnd || start === nowEnd) return matches

  const places = new Map<Node | string, number[]>()
  for (let at = start; at < oldEnd; at++) {
    for (const key of [olds[at]!, keyOf(olds[at]!)]) {
      if (key === null) continue
      const known = places.get(key)
      if (known) known.push(at)
      else places.set(key, [at])
    }
  }
  const used = new Set<number>()
  const found = nows.slice(start, nowEnd).map((node) => {
    for (const key of [node, keyOf(node)]) {
      const at = key === null ? undefined : places.get(key)?.find((place) => !used.has(place))
      if (at !== undefined) {
        used.add(at)
        return at
      }
    }
    if (node.type.name === UNKNOWN) {
      for (let at = start; at < oldEnd; at++) {
        if (!used.has(at) && olds[at]!.eq(node)) {
          used.add(at)
          return at
        }
      }
    }
    return -1
  })
  for (const place of longestGrowing(found)) matches[start + place] = found[place]!
  return matches
}
