/**
 * The shape of an update: whether what it inserts can stand where it is put. Rights over parts of a
 * document are not checked here, because Yjs cannot keep that promise; shape is, because the schema is
 * closed under merge: if every insertion fits its parent, every merge of them is a contract.
 */
import {
  attributeProblem,
  bodyChildren,
  factKeyOf,
  factProblem,
  markNames,
  nodeKind,
  roots,
} from '../document/index.ts'
import type {
  ItemContent,
  ScannedItem,
  ScannedStruct,
  ScannedUpdate,
  StructId,
} from './update-scan.ts'

/** A place that can hold items. `gone`: it was deleted and collected, so what is put there vanishes. */
export type Container =
  | { readonly kind: 'root'; readonly name: string }
  | { readonly kind: 'element'; readonly name: string; readonly depth: number }
  | { readonly kind: 'text'; readonly depth: number }
  | { readonly kind: 'gone' }

/** Where an item stands, and what stands in it when it is a shared type. */
export interface Placed {
  readonly parent: Container
  readonly parentSub: string | null
  readonly contains: Container | null
}

/** Finds what is known of an earlier struct: in the document, or accepted and waiting for the disk. */
export type FindPlaced = (id: StructId) => Placed | undefined

/** The deepest that elements may stand in each other. */
export const MAX_DEPTH = 20

/** Why an update cannot be accepted: a stable code, and what was expected. */
export interface ShapeProblem {
  readonly code:
    | 'unknown-root'
    | 'nesting'
    | 'attribute'
    | 'content'
    | 'mark'
    | 'fact'
    | 'meta'
    | 'depth'
  readonly expected: string
}

export type ShapeResult =
  | { readonly kind: 'fits'; readonly placed: ReadonlyMap<ScannedItem, Placed> }
  /** It rests on something that is not known (yet). */
  | { readonly kind: 'missing'; readonly id: StructId }
  | { readonly kind: 'misfit'; readonly problem: ShapeProblem }

const gone: Placed = { parent: { kind: 'gone' }, parentSub: null, contains: { kind: 'gone' } }

function depthOf(container: Container): number {
  return 'depth' in container ? container.depth : 0
}

function containerOf(content: ItemContent, parent: Container): Container | null {
  if (content.kind === 'deleted') return { kind: 'gone' }
  if (content.kind !== 'type') return null
  const depth = depthOf(parent) + 1
  return content.type === 'xml-text'
    ? { kind: 'text', depth }
    : { kind: 'element', name: content.nodeName, depth }
}

/**
 * Checks the structs of an update that are new. Structs that the document has already must be left
 * out by the caller.
 */
export function checkShape(structs: readonly ScannedStruct[], find: FindPlaced): ShapeResult {
  const placed = new Map<ScannedItem, Placed>()
  const own = new Map<number, ScannedStruct[]>()
  for (const struct of structs) {
    const row = own.get(struct.client)
    if (row) row.push(struct)
    else own.set(struct.client, [struct])
  }

  function ownStruct(id: StructId): ScannedStruct | undefined {
    const row = own.get(id.client)
    if (!row) return undefined
    let low = 0
    let high = row.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const struct = row[middle]!
      if (id.clock < struct.clock) high = middle - 1
      else if (id.clock >= struct.clock + struct.length) low = middle + 1
      else return struct
    }
    return undefined
  }

  function placeOf(id: StructId): Placed | undefined {
    const struct = ownStruct(id)
    if (struct?.kind === 'item') return placed.get(struct)
    return struct?.kind === 'collected' ? gone : find(id)
  }

  /** The place of an item, or the id of what it rests on and is not placed yet. */
  function place(item: ScannedItem): Placed | StructId {
    let parent: Container | undefined
    let parentSub = item.parentSub
    if (typeof item.parent === 'string') parent = { kind: 'root', name: item.parent }
    else if (item.parent !== null) {
      const holder = placeOf(item.parent)
      if (!holder) return item.parent
      parent = holder.contains ?? { kind: 'gone' }
    } else {
      for (const neighbour of [item.origin, item.rightOrigin]) {
        if (neighbour === null) continue
        const known = placeOf(neighbour)
        if (!known) return neighbour
        parent ??= known.parent
        parentSub ??= known.parentSub
      }
    }
    parent ??= { kind: 'gone' }
    return { parent, parentSub, contains: containerOf(item.content, parent) }
  }

  // An item can rest on one that stands later in the update (another client's row), so items that
  // cannot be placed yet are taken up again when what they wait for is placed.
  const waiting = new Map<ScannedItem, ScannedItem[]>()
  const todo: ScannedItem[] = []
  for (const struct of structs) if (struct.kind === 'item') todo.push(struct)
  todo.reverse()
  for (let item = todo.pop(); item; item = todo.pop()) {
    const result = place(item)
    if ('clock' in result) {
      const blocker = ownStruct(result)
      if (blocker?.kind !== 'item' || blocker === item) {
        return { kind: 'missing', id: result }
      }
      waiting.set(blocker, [...(waiting.get(blocker) ?? []), item])
      continue
    }
    const problem = problemOf(item.content, result)
    if (problem) return { kind: 'misfit', problem }
    placed.set(item, result)
    const freed = waiting.get(item)
    if (freed) {
      waiting.delete(item)
      todo.push(...freed)
    }
  }
  for (const blocker of waiting.keys()) return { kind: 'missing', id: blocker }
  return { kind: 'fits', placed }
}

function problemOf(
  content: ItemContent,
  { parent, parentSub, contains }: Placed,
): ShapeProblem | null {
  // What was deleted says nothing any more; what goes into a place that is gone vanishes with it.
  if (content.kind === 'deleted' || parent.kind === 'gone') return null
  if (contains && depthOf(contains) > MAX_DEPTH) {
    return { code: 'depth', expected: `elements nested at most ${MAX_DEPTH} deep` }
  }
  switch (parent.kind) {
    case 'root':
      switch (parent.name) {
        case roots.body:
          return childProblem(content, parentSub, 'the body', bodyChildren, false)
        case roots.facts:
          return entryProblem(content, parentSub)
        case roots.meta:
          return { code: 'meta', expected: 'meta to be written by the server only' }
        default:
          return {
            code: 'unknown-root',
            expected: `a root named ${Object.values(roots).join(', ')}`,
          }
      }
    case 'element': {
      const kind = nodeKind(parent.name)
      if (!kind) return { code: 'nesting', expected: 'a parent that this version knows' }
      if (parentSub !== null) return attributeValueProblem(content, parentSub, parent.name)
      return childProblem(content, null, parent.name, kind.children, kind.form === 'textblock')
    }
    case 'text':
      return inlineProblem(content, parentSub)
  }
}

function childProblem(
  content: ItemContent,
  parentSub: string | null,
  parent: string,
  children: readonly string[],
  textAllowed: boolean,
): ShapeProblem | null {
  const expected = `${parent} to hold ${[...(textAllowed ? ['text'] : []), ...children].join(', ') || 'nothing'}`
  if (parentSub !== null || content.kind !== 'type') return { code: 'nesting', expected }
  if (content.type === 'xml-text') return textAllowed ? null : { code: 'nesting', expected }
  if (content.type !== 'xml-element' || !children.includes(content.nodeName)) {
    return { code: 'nesting', expected }
  }
  return null
}

function attributeValueProblem(
  content: ItemContent,
  name: string,
  parent: string,
): ShapeProblem | null {
  const spec = nodeKind(parent)!.attributes[name]
  if (!spec) return { code: 'attribute', expected: `an attribute that ${parent} has` }
  const single = content.kind === 'values' && content.values.length === 1
  const expected = single ? attributeProblem(spec, content.values[0]) : 'one value'
  return expected === null
    ? null
    : { code: 'attribute', expected: `${parent}.${name} to be ${expected}` }
}

function entryProblem(content: ItemContent, entry: string | null): ShapeProblem | null {
  if (entry === null || factKeyOf(entry) === null) {
    return { code: 'fact', expected: 'an entry named by a fact, or by a fact and its writer' }
  }
  const single = content.kind === 'values' && content.values.length === 1
  const expected = single ? factProblem(content.values[0]) : 'one value'
  return expected === null ? null : { code: 'fact', expected: `a fact to be ${expected}` }
}

function inlineProblem(content: ItemContent, parentSub: string | null): ShapeProblem | null {
  if (content.kind === 'string' && parentSub === null) return null
  if (content.kind === 'format' && parentSub === null) {
    return (markNames as readonly string[]).includes(content.key) && isMarkValue(content.value)
      ? null
      : { code: 'mark', expected: `a mark named ${markNames.join(', ')}, on (true) or off (null)` }
  }
  return { code: 'content', expected: 'text to hold characters and marks only' }
}

/** On, off, or the empty object that y-prosemirror writes for a mark without attributes. */
function isMarkValue(value: unknown): boolean {
  if (value === true || value === null) return true
  return typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0
}

/** True when an update adds nothing by itself: no structs and no deletions. */
export function isEmptyUpdate(update: ScannedUpdate): boolean {
  return update.structs.length === 0 && update.deletions.length === 0
}
