import * as Y from 'yjs'
import { contractParts, factKeyOf } from '../../../schemas/document/index.ts'

/** The origin of taking back what an undo brought back: nothing to undo by itself. */
const yielding = Symbol('an undo gives way')

/**
 * Undoes, and lets an old answer of a fact that comes back by it give way to what someone else has
 * answered since. Nobody gave the two at the same time, so they must not be shown as two answers.
 */
export function yieldToAnswers<Result>(doc: Y.Doc, undo: () => Result): Result {
  const { facts } = contractParts(doc)
  const clock = Y.getState(doc.store, doc.clientID)
  const result = undo()
  const cameBack = new Map<string, string[]>()
  const answered = new Set<string>()
  for (const [entry, { id, deleted }] of facts._map) {
    const key = deleted ? null : factKeyOf(entry)
    if (key === null) continue
    if (id.client !== doc.clientID || id.clock < clock) answered.add(key)
    else cameBack.set(key, [...(cameBack.get(key) ?? []), entry])
  }
  const gone = [...cameBack].flatMap(([key, entries]) => (answered.has(key) ? entries : []))
  if (gone.length > 0) {
    doc.transact(() => {
      for (const entry of gone) facts.delete(entry)
    }, yielding)
  }
  return result
}
