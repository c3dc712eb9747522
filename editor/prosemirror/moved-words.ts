import type { Node } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { changedRanges } from './binding/index.ts'

/** So many letters in a row tell a place from another, of which at least so many of the paragraph itself. */
const TELLING = 6
const OWN = 3
/** So many do where a paragraph begins, whatever stands before it. */
const FIRST = 4

/** The letters of all text of a section in their order, and the place before each of them. */
function lettersOf(doc: Node, section: unknown): { letters: string; places: readonly number[] } {
  let letters = ''
  const places: number[] = []
  doc.descendants((node, pos, parent) => {
    if (!node.isTextblock) return parent !== doc || node.attrs.id === section
    const words = node.textBetween(0, node.content.size, '', '\ufffc')
    // Where one letter is not one place, no place can be found.
    if (words.length === node.content.size) {
      letters += words
      for (let at = 1; at <= words.length; at++) places.push(pos + at)
    }
    return false
  })
  return { letters, places }
}

/**
 * Where a place in a paragraph that is gone stands now: whoever splits and joins paragraphs puts the words
 * that they saw into another one. It is behind the last letter before it that came along, else before the
 * first letter after it.
 * @returns null when these words stand nowhere
 */
export function placeOfWords(tr: Transaction, before: EditorState): number | null {
  const { $head } = before.selection
  const section = $head.node(1)?.attrs.id
  const was = lettersOf(before.doc, section)
  const now = lettersOf(tr.doc, section)
  const put = changedRanges(tr.mapping.maps)
  const isPut = (place: number) =>
    put.some(({ fromNew, toNew }) => fromNew <= place && place < toNew)
  /** Where letters stand of which these are put there by others. */
  function find(sought: string, from: number, to: number): number | null {
    for (let at = now.letters.indexOf(sought); at >= 0; at = now.letters.indexOf(sought, at + 1)) {
      if (now.places.slice(at + from, at + to).every(isPut)) return at
    }
    return null
  }
  const count = (until: number) => was.places.filter((place) => place < until).length
  const [place, start, end] = [count($head.pos), count($head.start()), count($head.end())]
  if (start === end) return null
  const own = Math.min(OWN, end - start)
  for (let to = place; to - own >= start; to--) {
    const from = Math.max(0, to - TELLING)
    const found = find(was.letters.slice(from, to), to - own - from, to - from)
    if (found !== null) return now.places[found + to - from - 1]! + 1
  }
  for (let from = place; from + own <= end; from++) {
    const found = find(was.letters.slice(from, from + TELLING), 0, own)
    if (found !== null) return now.places[found]!
  }
  const first = Math.min(FIRST, end - start)
  for (let to = Math.min(place, start + TELLING); to - first >= start; to--) {
    const found = find(was.letters.slice(start, to), 0, to - start)
    if (found !== null) return now.places[found + to - start - 1]! + 1
  }
  return null
}
