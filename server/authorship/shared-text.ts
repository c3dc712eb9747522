/** What stands in a shared document that keeps what was deleted, item by item. */
import * as Y from 'yjs'

// biome-ignore lint/suspicious/noExplicitAny: the parameter of AbstractType is an event we never see
export type SharedType = Y.AbstractType<any>

/** Text, and not marks or anything else that stands in it. */
export type TextItem = Y.Item & { readonly content: Y.ContentString }

export function isText(item: Y.Item | Y.GC | null): item is TextItem {
  return item instanceof Y.Item && item.content instanceof Y.ContentString
}

/** The item with that id; null when it is collected, or not there. */
export function itemAt(doc: Y.Doc, client: number, clock: number): Y.Item | null {
  if (clock >= Y.getState(doc.store, client)) return null
  const struct = Y.getItem(doc.store, Y.createID(client, clock))
  return struct instanceof Y.Item ? struct : null
}

/** The items of a range, in the order of their clocks. */
export function* itemsIn(
  doc: Y.Doc,
  client: number,
  clock: number,
  length: number,
): Generator<Y.Item> {
  const structs = doc.store.clients.get(client)
  if (!structs || clock >= Y.getState(doc.store, client)) return
  for (let at = Y.findIndexSS(structs, clock); at < structs.length; at++) {
    const struct = structs[at]!
    if (struct.id.clock >= clock + length) return
    if (struct instanceof Y.Item) yield struct
  }
}

/** What an attribute says, or said before its block was deleted. */
export function attributeOf(type: SharedType, name: string): unknown {
  const item = type._map.get(name)
  return item?.content instanceof Y.ContentAny ? item.content.arr.at(-1) : undefined
}

/** The id of a block, also of one that was deleted: as `blockIdOf` (`schemas/document`) gives it. */
export function idOfBlock(element: SharedType): string {
  const id = attributeOf(element, 'id')
  if (typeof id === 'string' && id !== '' && id.length <= 64) return id
  const item = element._item
  return item ? `y${item.id.client}-${item.id.clock}` : ''
}

/** The nearest element around a type that is a block; null at the top. */
export function blockAround(type: SharedType): Y.XmlElement | null {
  for (let at: SharedType | null = type; at; at = (at._item?.parent as SharedType) ?? null) {
    if (at instanceof Y.XmlElement && at.nodeName !== 'fact') return at
  }
  return null
}
