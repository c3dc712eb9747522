/**
 * From the shared document to the editor: the smallest steps that make the editor show what is there
 * now. Only what lies on the way to a changed type is looked at.
 *
 * Steps are made from the end of the document to its start, so that no position has to be mapped.
 */
import { Fragment, type Node, Slice } from 'prosemirror-model'
import {
  AddMarkStep,
  AttrStep,
  RemoveMarkStep,
  ReplaceStep,
  type Transform,
} from 'prosemirror-transform'
import { UNKNOWN_MARK } from '../../../schemas/document/index.ts'
import {
  attributesOf,
  type BlockShadow,
  blockNode,
  blockShadow,
  childrenOf,
  type ElementShadow,
  forget,
  type InlineShadow,
  inlineNodes,
  inlineShadow,
  inlineSize,
  type Shadow,
  type ShadowIndex,
  type SharedType,
  type TextblockShadow,
  type TextShadow,
} from './shadow.ts'
import { joinSteps, splitStep } from './split-and-join.ts'
import { compareText, joinRuns, type Piece, type Run, runLength } from './text-runs.ts'

interface Pull {
  readonly tr: Transform
  readonly index: ShadowIndex
  /** The shadows whose own type changed. */
  readonly dirty: ReadonlySet<Shadow>
  /** Those, and everything that holds one of them. */
  readonly touched: ReadonlySet<Shadow>
  /** Paragraphs that need no further look. */
  readonly done: Set<Shadow>
}

/**
 * Adds the steps for everything that changed to a transform whose document is what the shadows say, and
 * brings the shadows up to date.
 * @param changed the types in which something changed
 * @param held paragraphs that are left as they are shown for now
 * @returns the types that are still to be done, because they are held
 */
export function pullChanges(
  tr: Transform,
  root: ElementShadow,
  index: ShadowIndex,
  changed: Iterable<SharedType>,
  held: TextblockShadow | null,
): SharedType[] {
  const dirty = new Set<Shadow>()
  const touched = new Set<Shadow>()
  const waiting: SharedType[] = []
  for (const type of changed) {
    const shadow = nearestShadow(type, index)
    if (!shadow) continue
    if (held && (shadow === held || shadow.parent === held)) {
      waiting.push(type)
      continue
    }
    dirty.add(shadow)
    for (let at: Shadow | null = shadow; at && !touched.has(at); at = at.parent) touched.add(at)
  }
  if (touched.size > 0) {
    pullElement({ tr, index, dirty, touched, done: new Set() }, root, tr.doc, 0)
  }
  return waiting
}

/** The shadow of a type, or of what it stands in when it is inside something unknown. */
function nearestShadow(type: SharedType, index: ShadowIndex): Shadow | undefined {
  for (let at: SharedType | null = type; at; at = (at._item?.parent ?? null) as SharedType | null) {
    const shadow = index.get(at)
    if (shadow) return shadow
    if (!at._item) return undefined
  }
  return undefined
}

/** What became of a list of children: kept ones by their old place, and changes between them. */
interface ListChange<Child> {
  readonly from: number
  to: number
  readonly inserted: Child[]
}

/** Items of a shared list never change places, so a difference is only what is gone and what is new. */
function listChanges<Old extends { readonly type: SharedType }>(
  old: readonly Old[],
  now: readonly SharedType[],
): ListChange<SharedType>[] {
  const live = new Set(now)
  const changes: ListChange<SharedType>[] = []
  let open: ListChange<SharedType> | null = null
  let next = 0
  for (let at = 0; at <= old.length; at++) {
    const kept = at < old.length && live.has(old[at]!.type)
    const until = kept ? old[at]!.type : at === old.length ? null : undefined
    if (until !== undefined) {
      while (next < now.length && now[next] !== until) {
        if (!open) {
          open = { from: at, to: at, inserted: [] }
          changes.push(open)
        }
        open.inserted.push(now[next]!)
        next++
      }
      next++
      open = null
    } else {
      if (!open) {
        open = { from: at, to: at, inserted: [] }
        changes.push(open)
      }
      open.to = at + 1
    }
  }
  return changes
}

function replace(tr: Transform, from: number, to: number, nodes: readonly Node[]): void {
  if (from === to && nodes.length === 0) return
  tr.step(new ReplaceStep(from, to, new Slice(Fragment.fromArray([...nodes]), 0, 0)))
}

function pullAttributes(pull: Pull, shadow: Shadow, node: Node, pos: number): void {
  if (!pull.dirty.has(shadow)) return
  for (const [name, value] of Object.entries(attributesOf(shadow))) {
    if (node.attrs[name] !== value) pull.tr.step(new AttrStep(pos, name, value))
  }
}

/** Where each child begins, and last where the content ends. */
function childStarts(node: Node, start: number): number[] {
  const starts = [start]
  for (let at = 0, pos = start; at < node.childCount; at++) {
    pos += node.child(at).nodeSize
    starts.push(pos)
  }
  return starts
}

function pullElement(pull: Pull, shadow: ElementShadow, node: Node, start: number): void {
  const old = shadow.children
  const changes = pull.dirty.has(shadow) ? listChanges(old, childrenOf(shadow.type)) : []
  const starts = childStarts(node, start)
  const next: BlockShadow[] = [...old]
  let change = changes.pop()
  for (let at = old.length; at >= 0; at--) {
    if (change && change.to === at) {
      const { from, to, inserted } = change
      const made = inserted.map((type) => blockShadow(type, shadow, pull.index))
      const whole = reshape(pull, shadow, node, starts, change, made)
      for (const gone of next.splice(from, to - from, ...made)) {
        if (!made.some((shadowOf) => shadowOf.type === gone.type)) forget(gone, pull.index)
      }
      if (!whole) replace(pull.tr, starts[from]!, starts[to]!, made.map(blockNode))
      at = from
      change = changes.pop()
    }
    if (at > 0 && !(change && change.to === at)) {
      const child = old[at - 1]!
      if (pull.touched.has(child) && !pull.done.has(child))
        pullBlock(pull, child, node.child(at - 1), starts[at - 1]!)
    }
  }
  shadow.children = next
}

/**
 * Shows a change in a list of blocks as a split or join of the paragraph before it, if that is what it
 * is. @returns whether it is, and the paragraph is done
 */
function reshape(
  pull: Pull,
  shadow: ElementShadow,
  node: Node,
  starts: readonly number[],
  { from, to }: ListChange<SharedType>,
  made: readonly BlockShadow[],
): boolean {
  const before = from > 0 ? shadow.children[from - 1]! : null
  if (before?.form !== 'textblock' || !pull.touched.has(before)) return false
  const isSplit = to === from && made.length === 1 && made[0]!.form === 'textblock'
  const last = to > from ? node.child(to - 1) : null
  const isJoin = made.length === 0 && last?.isTextblock === true
  if (!isSplit && !isJoin) return false

  const old = node.child(from - 1)
  const now = childrenOf(before.type).map((type) => inlineShadow(type, before, new Map()))
  const nowNode = old.copy(Fragment.fromArray(now.flatMap(inlineNodes)))
  const start = starts[from - 1]! + 1
  const split = isSplit
    ? splitStep(old, { first: nowNode, second: blockNode(made[0]!) }, start)
    : null
  const steps = isSplit
    ? split && [split]
    : joinSteps({ first: old, second: last! }, nowNode, start, starts[to - 1]! + 1)
  if (!steps) return false
  for (const step of steps) pull.tr.step(step)
  for (const gone of before.children) forget(gone, pull.index)
  before.children = now
  for (const child of now) pull.index.set(child.type, child)
  pullAttributes(pull, before, old, start - 1)
  pull.done.add(before)
  return true
}

function pullBlock(pull: Pull, shadow: BlockShadow, node: Node, pos: number): void {
  if (shadow.form === 'element') pullElement(pull, shadow, node, pos + 1)
  else if (shadow.form === 'textblock') pullTextblock(pull, shadow, node, pos + 1)
  pullAttributes(pull, shadow, node, pos)
}

function pullTextblock(pull: Pull, shadow: TextblockShadow, node: Node, start: number): void {
  const old = shadow.children
  const changes = pull.dirty.has(shadow) ? listChanges(old, childrenOf(shadow.type)) : []
  const starts = [start]
  for (const child of old) starts.push(starts.at(-1)! + inlineSize(child))
  const next: InlineShadow[] = [...old]
  let change = changes.pop()
  for (let at = old.length; at >= 0; at--) {
    if (change && change.to === at) {
      const { from, to, inserted } = change
      const made = inserted.map((type) => inlineShadow(type, shadow, pull.index))
      for (const gone of next.splice(from, to - from, ...made)) forget(gone, pull.index)
      replace(pull.tr, starts[from]!, starts[to]!, made.flatMap(inlineNodes))
      at = from
      change = changes.pop()
    }
    if (at > 0 && !(change && change.to === at)) {
      const child = old[at - 1]!
      if (!pull.touched.has(child)) continue
      if (child.form === 'text') pullText(pull, child, starts[at - 1]!)
      else pullAttributes(pull, child, node.nodeAt(starts[at - 1]! - start)!, starts[at - 1]!)
    }
  }
  shadow.children = next
}

function sameContent(piece: Piece): boolean {
  const { old, now } = piece
  return old !== null && now !== null && old.text === now.text
}

function pullText(pull: Pull, shadow: TextShadow, start: number): void {
  const pieces = compareText(shadow.type, shadow.runs)
  let end = start
  for (const { old } of pieces) if (old) end += runLength(old)
  let inserted: Run[] = []
  let to = end
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at]!
    const from = end - (piece.old ? runLength(piece.old) : 0)
    if (sameContent(piece)) {
      replace(pull.tr, end, to, nodesOf(inserted))
      inserted = []
      pullMarks(pull.tr, piece.old!, piece.now!, from, end)
      to = from
    } else if (piece.now) inserted.unshift(piece.now)
    end = from
  }
  replace(pull.tr, end, to, nodesOf(inserted))
  shadow.runs = joinRuns(pieces.flatMap((piece) => (piece.now ? [piece.now] : [])))
}

function nodesOf(runs: readonly Run[]): Node[] {
  return runs.length === 0 ? [] : inlineNodes({ form: 'text', runs } as unknown as TextShadow)
}

function pullMarks(tr: Transform, old: Run, now: Run, from: number, to: number): void {
  if (old.atom && now.atom && !old.atom.eq(now.atom)) {
    for (const [name, value] of Object.entries(now.atom.attrs)) {
      if (old.atom.attrs[name] !== value) tr.step(new AttrStep(from, name, value))
    }
  }
  const gone = old.marks.filter((mark) => !mark.isInSet(now.marks))
  const added = now.marks.filter((mark) => !mark.isInSet(old.marks))
  if (gone.length === 0 && added.length === 0) return
  // Unknown marks keep the order in which they were added; all are put on again so that the order is
  // the same for everyone.
  const unknownChanged = [...gone, ...added].some((mark) => mark.type.name === UNKNOWN_MARK)
  const again = unknownChanged
    ? now.marks.filter((mark) => mark.type.name === UNKNOWN_MARK && !added.includes(mark))
    : []
  for (const mark of [...gone, ...again]) tr.step(new RemoveMarkStep(from, to, mark))
  for (const mark of now.marks) {
    if (added.includes(mark) || again.includes(mark)) tr.step(new AddMarkStep(from, to, mark))
  }
}
