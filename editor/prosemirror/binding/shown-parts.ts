/**
 * Where what is shown of a paragraph stands in the shared document now. The two are the same, but for a
 * paragraph in which a character is being composed: changes of others wait there until that is done.
 */
import * as Y from 'yjs'
import { childrenOf, inlineSize, type SharedType, type TextblockShadow } from './shadow.ts'
import { compareText, runLength } from './text-runs.ts'

/** A part that is shown and still there: its offset as shown, and as it is in the shared document. */
export interface ShownPart {
  readonly shown: number
  readonly shared: number
  readonly length: number
}

function sharedSize(type: SharedType): number {
  return type instanceof Y.XmlText ? type.length : 1
}

/** The parts of a paragraph that are shown and still there, in order. */
export function shownParts(shadow: TextblockShadow): ShownPart[] {
  const parts: ShownPart[] = []
  let shown = 0
  let shared = 0
  function keep(length: number): void {
    const last = parts.at(-1)
    if (last && last.shown + last.length === shown && last.shared + last.length === shared) {
      parts[parts.length - 1] = { ...last, length: last.length + length }
    } else parts.push({ shown, shared, length })
    shown += length
    shared += length
  }
  const live = childrenOf(shadow.type)
  let next = 0
  for (const child of shadow.children) {
    if (!live.includes(child.type)) {
      shown += inlineSize(child)
      continue
    }
    for (; live[next] !== child.type; next++) shared += sharedSize(live[next]!)
    next++
    if (child.form !== 'text') {
      keep(1)
      continue
    }
    for (const { old, now } of compareText(child.type, child.runs)) {
      if (old && now) keep(runLength(old))
      else if (old) shown += runLength(old)
      else if (now) shared += runLength(now)
    }
  }
  return parts
}

/** The shared offset of a shown one: just after what stands before it. */
export function sharedOffset(parts: readonly ShownPart[], shown: number): number {
  let offset = 0
  for (const part of parts) {
    if (part.shown >= shown) break
    offset = part.shared + Math.min(part.length, shown - part.shown)
  }
  return offset
}

/** The shared ranges of what is shown between two offsets and still there, the last one first. */
export function sharedRanges(
  parts: readonly ShownPart[],
  from: number,
  to: number,
): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = []
  for (const part of parts) {
    const first = Math.max(from, part.shown)
    const last = Math.min(to, part.shown + part.length)
    if (first < last) {
      const shift = part.shared - part.shown
      ranges.unshift({ from: first + shift, to: last + shift })
    }
  }
  return ranges
}
