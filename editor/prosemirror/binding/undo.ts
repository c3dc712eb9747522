/**
 * Undo and redo of one's own edits. What another person has written since is never taken away, also not
 * when it stands in a block whose making is undone: then the block stays, with its attributes.
 */
import * as Y from 'yjs'
import { contractParts } from '../../../schemas/document/index.ts'
import { yieldToAnswers } from './answered-facts.ts'
import { withConsistentNeighbours } from './consistent-redo.ts'
import type { SharedType } from './shadow.ts'

export interface UndoOptions {
  /** Edits with these origins are one's own. */
  readonly origins: readonly unknown[]
  /** Edits within this time of each other are undone together, in milliseconds. */
  readonly captureTimeout: number
}

/** Whether someone else has something live inside a shared type. */
function holdsOthers(type: SharedType, own: number): boolean {
  function live(item: Y.Item): boolean {
    if (item.deleted || item.content instanceof Y.ContentFormat) return false
    if (item.id.client !== own) return true
    return item.content instanceof Y.ContentType && holdsOthers(item.content.type, own)
  }
  for (let item = type._start; item !== null; item = item.right) if (live(item)) return true
  for (const item of type._map.values()) if (live(item)) return true
  return false
}

/** A Yjs undo manager over the text and the facts. */
export function createUndoManager(doc: Y.Doc, options: UndoOptions): Y.UndoManager {
  const { body, facts } = contractParts(doc)
  function deleteFilter(item: Y.Item): boolean {
    if (item.content instanceof Y.ContentType) return !holdsOthers(item.content.type, doc.clientID)
    // The attributes of a block that stays because of others stay with it.
    const block = (item.parent as SharedType)._item
    if (item.parentSub !== null && block && madeIn(popped(), block)) {
      return !holdsOthers((block.content as Y.ContentType).type, doc.clientID)
    }
    return true
  }

  const manager = new Y.UndoManager([body, facts], {
    captureTimeout: options.captureTimeout,
    trackedOrigins: new Set(options.origins),
    deleteFilter,
  })

  // Yjs takes an item off the stack, and only then asks what may be deleted.
  let stack: StackItem[] = []
  let rest: StackItem[] = []
  function popped(): StackItem | undefined {
    return stack[rest.length]
  }
  for (const name of ['undo', 'redo'] as const) {
    const original = manager[name].bind(manager)
    manager[name] = () => {
      rest = name === 'undo' ? manager.undoStack : manager.redoStack
      stack = [...rest]
      const act = () => withConsistentNeighbours(original)
      return name === 'undo' ? yieldToAnswers(doc, act) : act()
    }
  }
  return manager
}

type StackItem = Y.UndoManager['undoStack'][number]

function madeIn(stackItem: StackItem | undefined, item: Y.Item): boolean {
  return stackItem !== undefined && Y.isDeleted(stackItem.insertions, item.id)
}
