/** Which parts of a document a row of step maps left as they were. */
import type { StepMap } from 'prosemirror-transform'

/** A replaced part: from..to in the old document became from..to in the new one. */
export interface ChangedRange {
  fromOld: number
  toOld: number
  fromNew: number
  toNew: number
}

/** A part that both documents have: the same content, at two places. */
export interface KeptSegment {
  readonly old: number
  readonly now: number
  readonly length: number
}

function toOld(ranges: readonly ChangedRange[], pos: number, side: -1 | 1): number {
  let offset = 0
  for (const range of ranges) {
    if (pos < range.fromNew || (pos === range.fromNew && side < 0)) break
    if (pos < range.toNew || (pos === range.toNew && side < 0)) {
      return side < 0 ? range.fromOld : range.toOld
    }
    if (pos === range.toNew && range.fromNew === range.toNew) {
      // A deletion: both of its sides are here.
      return side < 0 ? range.fromOld : range.toOld
    }
    offset = range.toOld - range.toNew
  }
  return pos + offset
}

function merge(ranges: ChangedRange[]): ChangedRange[] {
  ranges.sort((a, b) => a.fromOld - b.fromOld || a.fromNew - b.fromNew)
  const merged: ChangedRange[] = []
  for (const range of ranges) {
    const last = merged.at(-1)
    if (last && (range.fromOld <= last.toOld || range.fromNew <= last.toNew)) {
      last.toOld = Math.max(last.toOld, range.toOld)
      last.toNew = Math.max(last.toNew, range.toNew)
      last.fromNew = Math.min(last.fromNew, range.fromNew)
    } else merged.push({ ...range })
  }
  return merged
}

/** The replaced parts of a document after all of the maps, in order and without overlap. */
export function changedRanges(maps: readonly StepMap[]): ChangedRange[] {
  let ranges: ChangedRange[] = []
  for (const map of maps) {
    const next: ChangedRange[] = ranges.map((range) => ({
      ...range,
      fromNew: map.map(range.fromNew, -1),
      toNew: map.map(range.toNew, 1),
    }))
    map.forEach((fromOld, oldEnd, fromNew, toNew) => {
      next.push({
        fromOld: toOld(ranges, fromOld, -1),
        toOld: toOld(ranges, oldEnd, 1),
        fromNew,
        toNew,
      })
    })
    ranges = merge(next)
  }
  return ranges
}

/** What lies between the replaced parts. */
export function keptSegments(ranges: readonly ChangedRange[], oldSize: number): KeptSegment[] {
  const kept: KeptSegment[] = []
  let old = 0
  let now = 0
  for (const range of ranges) {
    if (range.fromOld > old) kept.push({ old, now, length: range.fromOld - old })
    old = range.toOld
    now = range.toNew
  }
  if (oldSize > old) kept.push({ old, now, length: oldSize - old })
  return kept
}

/** The kept segments that lie in one part of the old and one part of the new document, from their starts. */
export function keptWithin(
  kept: readonly KeptSegment[],
  old: number,
  oldSize: number,
  now: number,
  nowSize: number,
): KeptSegment[] {
  const within: KeptSegment[] = []
  for (const segment of kept) {
    const shift = segment.now - segment.old
    const from = Math.max(segment.old, old, now - shift)
    const to = Math.min(segment.old + segment.length, old + oldSize, now + nowSize - shift)
    if (from < to) within.push({ old: from - old, now: from + shift - now, length: to - from })
  }
  return within
}
