import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import type { Change } from '../../plugins/kit/index.ts'
import { attributeProblem, nodeKind } from '../../schemas/document/index.ts'
import type { ContractView } from '../prosemirror/index.ts'
import { indexOf } from './block-index.ts'

/** What of the writing surface a change needs. */
export interface Changeable extends Pick<ContractView, 'insert' | 'setFact' | 'fact' | 'together'> {
  readonly view: Pick<EditorView, 'editable' | 'state' | 'dispatch'>
}

/**
 * Does what a finding offers, as one edit of this person that can be undone. Of several changes those
 * are done that still can be: what is left stays in the list.
 * @returns false when its place is gone or says something else by now; then nothing was done
 */
export function applyChange(surface: Changeable, change: Change): boolean {
  let done = false
  surface.together(() => {
    done = apply(surface, change)
  })
  return done
}

function apply(surface: Changeable, change: Change): boolean {
  const { view } = surface
  if (!view.editable) return false
  const { doc, tr } = view.state
  if (change.kind === 'several') {
    return change.changes.map((one) => apply(surface, one)).some(Boolean)
  }
  if (change.kind === 'insert') return surface.insert(change.into, change.after, change.blocks)
  if (change.kind === 'set-fact') {
    surface.setFact(change.fact, change.value)
    return surface.fact(change.fact)?.value === change.value
  }
  const found = indexOf(doc).blocks.get(change.block)
  if (!found) return false
  if (change.kind === 'set-attribute') {
    const spec = nodeKind(found.node.type.name)?.attributes[change.attribute]
    if (!spec || attributeProblem(spec, change.value) !== null) return false
    view.dispatch(tr.setNodeAttribute(found.pos, change.attribute, change.value))
    return true
  }
  if (!found.node.isTextblock) return false
  const from = offsetIn(found.node, change.from)
  const to = offsetIn(found.node, change.to)
  const stands = found.node.textBetween(from, to, undefined, '\uFFFC').normalize('NFC')
  if (stands !== change.was) return false
  const start = found.pos + 1
  view.dispatch(
    change.text === ''
      ? tr.delete(start + from, start + to)
      : tr.insertText(change.text, start + from, start + to),
  )
  return true
}

/**
 * An offset of canonical text as one of the paragraph: canonical text is in Unicode NFC, in which a
 * letter and its accent may be one unit where they are two in what was typed.
 */
export function offsetIn(paragraph: Node, canonical: number): number {
  const size = paragraph.content.size
  const text = paragraph.textBetween(0, size, undefined, '\uFFFC')
  if (text === text.normalize('NFC')) return Math.min(canonical, size)
  for (let offset = 0; offset <= size; offset += 1) {
    if (text.slice(0, offset).normalize('NFC').length >= canonical) {
      // Accents that follow belong to the letter before them.
      while (offset < size && /^\p{M}/u.test(text.slice(offset))) offset += 1
      return offset
    }
  }
  return size
}
