import type { Node } from 'prosemirror-model'
import { quoteIndex, quoteOf, THING } from '../../../schemas/document/index.ts'
import type { ContractView } from '../../prosemirror/index.ts'
import { type AskedPlace, blockWords, elementOf, LONGEST, readable, wholeBlock } from '../places.ts'

/** The place at a block in writing: what is selected in it, else its line where the caret is, else all of it. */
export function placeInWriting(surface: ContractView, block: string): AskedPlace {
  const { view } = surface
  const { $from, $to, empty } = view.state.selection
  const line = $from.parent.isTextblock ? $from.parent : null
  const isInside = line !== null && isWithin($from, block)
  if (isInside && !empty && $from.sameParent($to)) {
    const found = wordsOf(surface, line, $from.start(), $from.parentOffset, $to.parentOffset)
    if (found) return found
  }
  const node = isInside ? line : nodeOf(view.state.doc, block)
  if (node?.isTextblock) {
    const start = startOf(view.state.doc, node)
    const found = start === null ? null : wordsOf(surface, node, start, 0, node.content.size)
    if (found) return found
  }
  const id = String(node?.attrs.id ?? block)
  return { place: wholeBlock(id, blockWords(elementOf(view.dom, id))), things: [] }
}

function isWithin(
  $from: { readonly depth: number; node(depth: number): Node },
  id: string,
): boolean {
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).attrs.id === id) return true
  }
  return false
}

function nodeOf(doc: Node, id: string): Node | null {
  let found: Node | null = null
  doc.descendants((node) => {
    if (node.attrs.id === id) found = node
    return found === null
  })
  return found
}

function startOf(doc: Node, wanted: Node): number | null {
  let found: number | null = null
  doc.descendants((node, pos) => {
    if (node === wanted) found = pos + 1
    return found === null
  })
  return found
}

/** Words of one paragraph; null when there are none, or more than can be asked about. */
function wordsOf(
  surface: ContractView,
  line: Node,
  start: number,
  from: number,
  to: number,
): AskedPlace | null {
  const exact = line.textBetween(from, to, '', () => THING)
  if (exact === '' || exact.length > LONGEST) return null
  const things: string[] = []
  line.nodesBetween(from, to, (node, pos) => {
    if (node.isText) return
    things.push(surface.view.nodeDOM(start + pos)?.textContent?.trim() ?? '')
  })
  const block = String(line.attrs.id)
  const quote = readable(exact, things)
  const isWhole = from === 0 && to === line.content.size
  // The shared document can be ahead of what is shown, while a letter is being composed.
  const kept = isWhole ? null : quoteOf(quoteIndex(surface.doc), block, from, to)
  const same = kept?.exact === exact ? kept : null
  return {
    place: {
      block,
      from: (same?.from as Record<string, unknown>) ?? null,
      to: (same?.to as Record<string, unknown>) ?? null,
      exact,
      quote,
    },
    things,
  }
}
