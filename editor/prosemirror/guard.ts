import type { Node } from 'prosemirror-model'
import { Plugin, type Transaction } from 'prosemirror-state'
import { isSync } from './binding/index.ts'
import { isFixed } from './commands/erase.ts'

/** The sections and clauses of a document, each with the section it stands in, in order. */
function fixedBlocks(doc: Node): string[] {
  const found: string[] = []
  doc.forEach((section) => {
    found.push(String(section.attrs.id ?? section.type.name))
    section.forEach((child) => {
      if (isFixed(child)) found.push(`${section.attrs.id}/${String(child.attrs.id)}`)
    })
  })
  return found
}

/** True when both have the same sections and clauses. What did not change is not looked into. */
function sameFixedBlocks(before: Node, after: Node): boolean {
  if (before === after) return true
  if (before.childCount === after.childCount) {
    let same = true
    for (let index = 0; same && index < before.childCount; index += 1) {
      const [one, other] = [before.child(index), after.child(index)]
      if (one !== other && !(one.type === other.type && one.attrs.id === other.attrs.id))
        same = false
      else if (one !== other && clausesOf(one) !== clausesOf(other)) same = false
    }
    if (same) return true
  }
  return fixedBlocks(before).join() === fixedBlocks(after).join()
}

function clausesOf(section: Node): string {
  const ids: string[] = []
  section.forEach((child) => {
    if (isFixed(child)) ids.push(String(child.attrs.id))
  })
  return ids.join()
}

const offered = 'gpmi-offered'

/** Lets an edit add sections and clauses: it is one that the contract type offers. */
export function letThrough(tr: Transaction): Transaction {
  return tr.setMeta(offered, true)
}

/**
 * The last line of defence: nothing that a person does here takes a section or a fixed clause away, or
 * adds one that was not offered. What comes from the others, or from undo, is never refused.
 * @param refused is told when something was refused
 */
export function guardPlugin(refused: () => void): Plugin {
  return new Plugin({
    filterTransaction(tr, state) {
      if (!tr.docChanged || isSync(tr) || tr.getMeta(offered)) return true
      if (sameFixedBlocks(state.doc, tr.doc)) return true
      refused()
      return false
    },
  })
}
