/**
 * Binds the body of a shared document to an editor. It works on editor states and needs no DOM.
 *
 * Invariants:
 * - `shown` is the ProseMirror document that the shadows describe. It is the editor's document, except
 *   between a local transaction and the push that follows it.
 * - Because of a remote change nothing is ever written to the shared document.
 * - Every local change is written in one Yjs transaction, whose origin is the binding.
 */
import type { Node } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import type { StepMap } from 'prosemirror-transform'
import type * as Y from 'yjs'
import { contractParts } from '../../../schemas/document/index.ts'
import { changedRanges, keptSegments } from './changed-ranges.ts'
import { pullChanges } from './pull.ts'
import { type Push, pushChanges } from './push.ts'
import { replaceDifference } from './replace-difference.ts'
import { keepSelection } from './selection.ts'
import {
  documentNode,
  type ElementShadow,
  rootShadow,
  type Shadow,
  type ShadowIndex,
  type SharedType,
  type TextblockShadow,
} from './shadow.ts'
import { markSync } from './sync-meta.ts'

/** What the binding needs of an editor. An EditorView is one. */
export interface Host {
  readonly state: EditorState
  dispatch(tr: Transaction): void
  /** Whether a character is being composed at the caret. */
  readonly composing?: boolean
}

/** The steps that the editor made since the binding last looked. */
export type PendingSteps =
  | { readonly kind: 'steps'; readonly maps: readonly StepMap[] }
  /** The editor got another document in a way that left no steps. */
  | { readonly kind: 'unknown' }
  /** A change of the binding was refused, or answered with another change: both must not be. */
  | { readonly kind: 'disturbed'; readonly expected: string }

export interface BindingEvents {
  /** The steps between what was shown and the editor's state; asked before each push. */
  pending(state: EditorState, serial: number): PendingSteps
  /** The editor's state was pushed: nothing is pending any more. */
  settled(state: EditorState): void
  /** Something went wrong and was repaired by showing the shared document again. */
  onRepair(error: unknown): void
}

/**
 * Yjs tidies up superfluous marks after a remote change, and so writes to the document on every device
 * that has it open, also where someone may only read. What it would take away changes nothing that can
 * be seen, and goes with the next own edit at that place.
 */
function leaveMarks(transaction: Y.Transaction): void {
  transaction._needFormattingCleanup = false
}

export class Binding {
  readonly doc: Y.Doc
  readonly body: Y.XmlFragment
  /** The origin of what this binding writes. */
  readonly origin: object = { binding: true }
  readonly index: ShadowIndex = new Map()
  root: ElementShadow
  shown: Node
  /** The serial of the last transaction that was given to the editor. */
  serial = 0
  /** Set while the undo manager works, so that what it changes is marked as undo. */
  undoing = false

  private host: Host | null = null
  private readonly events: BindingEvents
  private changed = new Set<SharedType>()
  private pushing = false
  private repairing = false
  private readonly observe: (events: readonly { readonly target: SharedType }[]) => void

  constructor(doc: Y.Doc, events: BindingEvents) {
    this.doc = doc
    this.events = events
    this.body = contractParts(doc).body
    this.root = rootShadow(this.body, this.index)
    this.shown = documentNode(this.root)
    this.observe = (observed) => {
      for (const event of observed) this.changed.add(event.target)
      this.pull()
    }
    this.body.observeDeep(this.observe)
    this.doc.on('afterTransaction', leaveMarks)
  }

  /** Connects an editor whose state was made with `shown` as its document. */
  attach(host: Host): void {
    this.host = host
    this.pull()
  }

  detach(host: Host): void {
    if (this.host === host) this.host = null
  }

  destroy(): void {
    this.host = null
    this.body.unobserveDeep(this.observe)
    this.doc.off('afterTransaction', leaveMarks)
  }

  /** Shows what changed in the shared document. Does nothing while there is no editor. */
  pull(): void {
    const { host } = this
    if (!host || this.pushing || this.repairing || this.changed.size === 0) return
    if (host.state.doc !== this.shown) {
      // An event came between a local transaction and its push: push first, which pulls at its end.
      this.push()
      return
    }
    const { tr } = host.state
    const changed = this.changed
    this.changed = new Set()
    try {
      const waiting = pullChanges(tr, this.root, this.index, changed, this.heldBack(host))
      for (const type of waiting) this.changed.add(type)
    } catch (error) {
      this.repair(error)
      return
    }
    if (tr.docChanged) this.show(tr)
  }

  /** Writes what the person changed. To be called after each transaction that the editor took. */
  push(): void {
    const { host } = this
    if (!host || this.pushing) return
    const { state } = host
    if (this.repairing && state.doc !== this.shown) return
    if (state.doc === this.shown) {
      this.events.settled(state)
      // What waited for the end of a composition may be shown now.
      this.pull()
      return
    }
    const pending = this.events.pending(state, this.serial)
    if (pending.kind === 'disturbed') {
      this.repair(new Error(`Expected ${pending.expected}`))
      return
    }
    const push: Push = {
      doc: this.doc,
      index: this.index,
      kept:
        pending.kind === 'steps'
          ? keptSegments(changedRanges(pending.maps), this.shown.content.size)
          : null,
      behind: (type) => this.changed.has(type),
      doubt: false,
    }
    this.pushing = true
    let failure: unknown
    try {
      this.doc.transact(() => pushChanges(push, this.root, this.shown, state.doc), this.origin)
    } catch (error) {
      failure = error ?? new Error('Expected a local change to be written')
    } finally {
      this.pushing = false
    }
    this.shown = state.doc
    this.events.settled(state)
    if (failure !== undefined) this.repair(failure)
    else if (push.doubt) this.repair(null)
    else this.pull()
  }

  /**
   * Shows the shared document again, replacing only what differs. When that is disturbed too, the editor
   * stays as it is and nothing of it is written; the next change of any kind tries again.
   */
  repair(error: unknown): void {
    if (this.repairing) return
    if (error !== null) this.events.onRepair(error)
    this.repairing = true
    try {
      this.showAgain()
    } finally {
      this.repairing = false
    }
  }

  private showAgain(): void {
    const { host } = this
    this.changed = new Set()
    this.index.clear()
    this.root = rootShadow(this.body, this.index)
    const wanted = documentNode(this.root)
    if (!host) {
      this.shown = wanted
      return
    }
    const { tr } = host.state
    replaceDifference(tr, tr.doc, wanted, 0)
    if (tr.docChanged) this.show(tr)
    else {
      this.shown = host.state.doc
      this.events.settled(host.state)
    }
  }

  /** The paragraph in which a character is being composed: it is left alone until that is done. */
  private heldBack({ state, composing }: Host): TextblockShadow | null {
    if (!composing) return null
    const { $head } = state.selection
    let shadow: Shadow = this.root
    for (let depth = 0; depth < $head.depth; depth++) {
      if (shadow.form !== 'element') return null
      shadow = shadow.children[$head.index(depth)]!
    }
    return shadow.form === 'textblock' ? shadow : null
  }

  private show(tr: Transaction): void {
    const host = this.host!
    keepSelection(tr, host.state)
    const serial = ++this.serial
    this.shown = tr.doc
    host.dispatch(markSync(tr, { serial, undo: this.undoing }))
  }
}
