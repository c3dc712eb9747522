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
import type { ItemContent, ScannedItem, ScannedStruct, StructId } from './update-scan.ts'

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
  // Made when there are any: what one types comes as one item, and the checks of it are to be short.
  let collected: Set<ScannedStruct> | null = null
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
    if (!struct) return find(id)
    if (struct.kind === 'item') return placed.get(struct)
    return collected?.has(struct) ? gone : undefined
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
      // As in Yjs: parent and key are those of the left neighbour, else of the right one; and next to
      // something that was collected there is no place any more.
      for (const neighbour of [item.origin, item.rightOrigin]) {
        if (neighbour === null) continue
        const known = placeOf(neighbour)
        if (!known) return neighbour
        if (parent === undefined) {
          parent = known.parent
          parentSub = known.parentSub
        }
      }
    }
    parent ??= { kind: 'gone' }
    return { parent, parentSub, contains: containerOf(item.content, parent) }
  }

  // As in Yjs, the structs of a client are placed in their order, and one that rests on another
  // client's waits for it. A row is taken up again when what its next struct waits for is placed.
  const next = new Map<number, number>()
  let waiting: Map<ScannedStruct, number[]> | null = null
  const todo = [...own.keys()]
  let left = 0
  for (const row of own.values()) left += row.length
  let blocked: StructId | null = null
  for (let client = todo.pop(); client !== undefined; client = todo.pop()) {
    const row = own.get(client)!
    let at = next.get(client) ?? 0
    for (; at < row.length; at++) {
      const struct = row[at]!
      if (struct.kind === 'item') {
        const result = place(struct)
        if ('clock' in result) {
          blocked = result
          const blocker = ownStruct(result)
          if (!blocker) return { kind: 'missing', id: result }
          waiting ??= new Map()
          const row = waiting.get(blocker)
          if (row) row.push(client)
          else waiting.set(blocker, [client])
          break
        }
        const problem = problemOf(struct.content, result)
        if (problem) return { kind: 'misfit', problem }
        placed.set(struct, result)
      } else {
        collected ??= new Set()
        collected.add(struct)
      }
      left -= 1
      const freed = waiting?.get(struct)
      if (freed) {
        waiting!.delete(struct)
        todo.push(...freed)
      }
    }
    next.set(client, at)
  }
  // What is left rests on itself, in a circle: no merge can ever take it up.
  if (left > 0 && blocked) return { kind: 'missing', id: blocked }
  return { kind: 'fits', placed }
}

function problemOf(
  content: ItemContent,
  { parent, parentSub, contains }: Placed,
): ShapeProblem | null {
  switch (content.kind) {
    case 'json':
    case 'binary':
    case 'embed':
    case 'document':
      return { code: 'content', expected: 'text, marks, values and elements only' }
    default:
  }
  if (parent.kind === 'root') {
    const problem = rootProblem(parent.name)
    if (problem) return problem
  }
  // What was deleted says nothing any more; what goes into a place that is gone vanishes with it.
  if (content.kind === 'deleted' || parent.kind === 'gone') return null
  if (contains && depthOf(contains) > MAX_DEPTH) {
    return { code: 'depth', expected: `elements nested at most ${MAX_DEPTH} deep` }
  }
  switch (parent.kind) {
    case 'root':
      return parent.name === roots.body
        ? childProblem(content, parentSub, 'the body', bodyChildren, false)
        : entryProblem(content, parentSub)
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

function rootProblem(name: string): ShapeProblem | null {
  switch (name) {
    case roots.body:
    case roots.facts:
      return null
    case roots.meta:
      return { code: 'meta', expected: 'meta to be written by the server only' }
    default:
      return { code: 'unknown-root', expected: `a root named ${Object.values(roots).join(', ')}` }
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
  const expected = valuesProblem(content, (value) => attributeProblem(spec, value))
  return expected === null
    ? null
    : { code: 'attribute', expected: `${parent}.${name} to be ${expected}` }
}

/**
 * An attribute or fact that was written several times before it was sent, as one does who types in a
 * field without a line, may come as one item with every value in it; the last one counts.
 */
function valuesProblem(
  content: ItemContent,
  problemOf: (value: unknown) => string | null,
): string | null {
  if (content.kind !== 'values' || content.values.length === 0) return 'a value'
  for (const value of content.values) {
    const problem = problemOf(value)
    if (problem !== null) return problem
  }
  return null
}

function entryProblem(content: ItemContent, entry: string | null): ShapeProblem | null {
  if (entry === null || factKeyOf(entry) === null) {
    return { code: 'fact', expected: 'an entry named by a fact, or by a fact and its writer' }
  }
  const expected = valuesProblem(content, factProblem)
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
