import * as Y from 'yjs'
import { contractParts, roots } from '../../schemas/document/index.ts'
import type { Container, DeletedRange, Placed, StructId } from '../../schemas/sync/index.ts'

// The shared types of Yjs are generic over what they hold; here only their place matters.
// biome-ignore lint/suspicious/noExplicitAny: the parameter of AbstractType is an event we never see
type SharedType = Y.AbstractType<any>

const gone: Placed = { parent: { kind: 'gone' }, parentSub: null, contains: { kind: 'gone' } }

/** Answers questions about the structs of a Y.Doc by their id, without changing anything. */
export class DocumentIndex {
  readonly doc: Y.Doc
  readonly #roots: ReadonlyMap<SharedType, string>
  readonly #meta: SharedType

  constructor(doc: Y.Doc) {
    this.doc = doc
    const { body, facts, meta } = contractParts(doc)
    this.#meta = meta
    this.#roots = new Map<SharedType, string>([
      [body, roots.body],
      [facts, roots.facts],
      [meta, roots.meta],
    ])
  }

  clockOf(client: number): number {
    return Y.getState(this.doc.store, client)
  }

  has(client: number): boolean {
    return this.doc.store.clients.has(client)
  }

  /** How many structs the document has: what a walk through all of it costs. */
  countStructs(): number {
    let count = 0
    for (const structs of this.doc.store.clients.values()) count += structs.length
    return count
  }

  /** Where a struct stands; undefined when the document does not have it. */
  find(id: StructId): Placed | undefined {
    if (id.clock >= this.clockOf(id.client)) return undefined
    const struct = Y.getItem(this.doc.store, Y.createID(id.client, id.clock))
    return struct instanceof Y.Item ? this.#placeOf(struct) : gone
  }

  /** The parts of a range that are not deleted; what the document does not have yet counts whole. */
  alive(range: DeletedRange): readonly DeletedRange[] {
    const parts: { client: number; clock: number; length: number }[] = []
    const end = range.clock + range.length
    const known = this.clockOf(range.client)
    function keep(clock: number, to: number): void {
      const last = parts.at(-1)
      if (last && last.clock + last.length === clock) last.length = to - last.clock
      else parts.push({ client: range.client, clock, length: to - clock })
    }
    this.#structsIn(range, (struct, from, to) => {
      if (!struct.deleted) keep(from, to)
    })
    if (end > known) keep(Math.max(range.clock, known), end)
    return parts
  }

  /** True when something in the range stands in the part of the document that only the server writes. */
  touchesMeta(range: DeletedRange): boolean {
    let touches = false
    this.#structsIn(range, (struct) => {
      if (!touches && struct instanceof Y.Item && this.isInMeta(struct)) touches = true
    })
    return touches
  }

  isInMeta(item: Y.Item): boolean {
    let type = item.parent as SharedType
    while (type._item) type = type._item.parent as SharedType
    return type === this.#meta
  }

  #structsIn(
    { client, clock, length }: DeletedRange,
    visit: (struct: Y.Item | Y.GC, from: number, to: number) => void,
  ): void {
    const structs = this.doc.store.clients.get(client)
    if (!structs || clock >= this.clockOf(client)) return
    const end = clock + length
    for (let at = Y.findIndexSS(structs, clock); at < structs.length; at++) {
      const struct = structs[at]!
      if (struct.id.clock >= end) break
      visit(
        struct,
        Math.max(clock, struct.id.clock),
        Math.min(end, struct.id.clock + struct.length),
      )
    }
  }

  #placeOf(item: Y.Item): Placed {
    const { content } = item
    return {
      parent: this.#containerOf(item.parent as SharedType),
      parentSub: item.parentSub,
      contains:
        content instanceof Y.ContentType
          ? this.#containerOf(content.type as SharedType)
          : content instanceof Y.ContentDeleted
            ? { kind: 'gone' }
            : null,
    }
  }

  #containerOf(type: SharedType): Container {
    if (type._item === null) return { kind: 'root', name: this.#roots.get(type) ?? '' }
    let depth = 0
    for (let at: SharedType = type; at._item; at = at._item.parent as SharedType) depth += 1
    if (type instanceof Y.XmlElement) return { kind: 'element', name: type.nodeName, depth }
    return type instanceof Y.XmlText ? { kind: 'text', depth } : { kind: 'gone' }
  }
}
