/** What stands in a shared document item by item, for tests that ask what was written. */
import * as Y from 'yjs'

/** Everything of each client in the document, deleted or not: one line for each item. */
export function itemLines(doc: Y.Doc, under: Y.AbstractType<unknown> | null = null): string[] {
  const lines: string[] = []
  for (const structs of doc.store.clients.values()) {
    for (const struct of structs) {
      if (!(struct instanceof Y.Item)) {
        if (!under) lines.push(`${struct.id.client}/${struct.id.clock} gone ${struct.length}`)
        continue
      }
      if (under && !isInside(struct, under)) continue
      const { client, clock } = struct.id
      const content =
        struct.content instanceof Y.ContentType
          ? struct.content.type.constructor.name
          : JSON.stringify(struct.content.getContent())
      const key = struct.parentSub === null ? '' : ` ${struct.parentSub}=`
      lines.push(`${client}/${clock}${struct.deleted ? ' deleted' : ''}${key} ${content}`)
    }
  }
  return lines.sort()
}

/** Whether an item is what the type is made of, or stands somewhere in it. */
function isInside(item: Y.Item, type: Y.AbstractType<unknown>): boolean {
  for (let at: Y.Item | null = item; at; at = (at.parent as Y.AbstractType<unknown>)._item) {
    if (at === type._item || at.parent === type) return true
  }
  return false
}

/** What one act writes: the number of characters and types that came and of items that went. */
export interface Written {
  /** Text that was inserted, in order. */
  readonly text: string[]
  /** Names of elements and texts that were made. */
  readonly types: string[]
  /** Attributes and facts that were set, by name. */
  readonly keys: string[]
  /** Marks that were written. */
  readonly marks: number
  /** How many characters and other items were deleted. */
  readonly deleted: number
  readonly transactions: number
}

export function written(doc: Y.Doc, act: () => void): Written {
  const found = { text: [] as string[], types: [] as string[], keys: [] as string[] }
  let [marks, deleted, transactions] = [0, 0, 0]
  function observe(tr: Y.Transaction): void {
    let changed = false
    for (const [client, after] of tr.afterState) {
      const before = tr.beforeState.get(client) ?? 0
      for (const struct of doc.store.clients.get(client) ?? []) {
        if (!(struct instanceof Y.Item) || struct.id.clock + struct.length <= before) continue
        if (struct.id.clock >= after) continue
        changed = true
        const { content } = struct
        if (struct.parentSub !== null) found.keys.push(struct.parentSub)
        else if (content instanceof Y.ContentString) {
          found.text.push(content.str.slice(Math.max(0, before - struct.id.clock)))
        } else if (content instanceof Y.ContentFormat) marks++
        else if (content instanceof Y.ContentType) {
          const { type } = content
          found.types.push(type instanceof Y.XmlElement ? type.nodeName : 'text')
        }
      }
    }
    for (const ranges of tr.deleteSet.clients.values()) {
      for (const { len } of ranges) {
        deleted += len
        changed = true
      }
    }
    if (changed) transactions++
  }
  doc.on('afterTransaction', observe)
  act()
  doc.off('afterTransaction', observe)
  return { ...found, marks, deleted, transactions }
}
