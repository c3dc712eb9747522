/** The ProseMirror plugin around the binding: the only place where the two meet. */
import { type Command, EditorState, Plugin, PluginKey, TextSelection } from 'prosemirror-state'
import type { StepMap } from 'prosemirror-transform'
import type * as Y from 'yjs'
import type { RandomBytes } from '../../../schemas/basics/index.ts'
import { contractParts, type FactValue, writeFact } from '../../../schemas/document/index.ts'
import { Binding, type Host, type PendingSteps } from './binding.ts'
import { completeBlocks } from './block-ids.ts'
import { FactEdit } from './fact-edit.ts'
import { JoinedEdits } from './joined-edits.ts'
import { fromRelative, toRelative } from './positions.ts'
import { isSync, markSync, syncMeta } from './sync-meta.ts'
import { createUndoManager } from './undo.ts'
import { keepsUnknown } from './unknown-guard.ts'

export interface BindingOptions {
  readonly doc: Y.Doc
  readonly random: RandomBytes
  /** Whether this person may write now; without it they may. Reading, nothing is written or undone. */
  readonly mayWrite?: () => boolean
  /** A local change was refused, because it would have taken away something that is not known here. */
  readonly onRefused?: (reason: 'unknown') => void
  /** Something went wrong and was repaired by showing the shared document again. For the log. */
  readonly onRepair?: (error: unknown) => void
  /** Edits within this time of each other are undone together, in milliseconds. */
  readonly captureTimeout?: number
}

/** A transaction on the way from the last state that the binding has seen. */
interface Entry {
  previous: Entry | null
  readonly maps: readonly StepMap[]
  /** The serial of the last transaction of the binding that the editor took. */
  readonly serial: number
  /** Whose it is: the person's, the binding's, or someone's answer to the binding's. */
  readonly by: 'person' | 'binding' | 'answer'
}

interface BindingState {
  readonly bound: BoundDocument
  readonly entry: Entry
}

const bindingKey = new PluginKey<BindingState>('samenspraak-binding')

interface SavedSelection {
  readonly anchor: unknown
  readonly head: unknown
}

/** A shared document bound to one editor: plugins, undo, positions. */
export class BoundDocument {
  readonly doc: Y.Doc
  readonly binding: Binding
  readonly undoManager: Y.UndoManager
  /** The origin of facts that this person sets. */
  readonly factOrigin: object = { fact: true }
  readonly plugins: readonly Plugin[]

  private readonly random: RandomBytes
  private readonly mayWrite: () => boolean
  private readonly onRefused: ((reason: 'unknown') => void) | undefined
  private readonly onRepair: ((error: unknown) => void) | undefined
  private host: Host | null = null
  private settled: Entry | null = null
  private selectionBefore: SavedSelection | null = null

  constructor(options: BindingOptions) {
    this.doc = options.doc
    this.random = options.random
    this.mayWrite = options.mayWrite ?? (() => true)
    this.onRefused = options.onRefused
    this.onRepair = options.onRepair
    this.binding = new Binding(options.doc, {
      pending: (state, serial) => this.pending(state, serial),
      settled: (state) => this.settle(state),
      onRepair: (error) => options.onRepair?.(error),
    })
    this.undoManager = createUndoManager(options.doc, {
      origins: [this.binding.origin, this.factOrigin],
      captureTimeout: options.captureTimeout ?? 500,
    })
    this.undoManager.on('stack-item-added', ({ stackItem }) => {
      stackItem.meta.set(this, this.selectionBefore)
    })
    this.plugins = [this.plugin()]
  }

  /** A state for a new editor, with these plugins before the others. */
  createState(plugins: readonly Plugin[] = []): EditorState {
    return EditorState.create({ doc: this.binding.shown, plugins: [...this.plugins, ...plugins] })
  }

  /** Takes back the last own edit. @returns whether there was one */
  undo(): boolean {
    return this.travel('undo')
  }

  /** Does again what was taken back last. @returns whether there was something */
  redo(): boolean {
    return this.travel('redo')
  }

  /** What follows is undone by itself, not together with what went before. */
  stopCapturing(): void {
    this.undoManager.stopCapturing()
  }

  /** Writes a fact, so that it can be undone. Does nothing for someone who may only read. */
  setFact(key: string, value: FactValue): void {
    const { facts } = contractParts(this.doc)
    this.changeFact(this.joinedEdits(), () => writeFact(facts, key, value, this.doc.clientID))
  }

  /** Starts filling in a fact: what is written of it is undone in one go. */
  editFact(key: string): FactEdit {
    const joined = this.joinedEdits()
    return new FactEdit(this.doc, key, joined, (edit) => this.changeFact(joined, edit))
  }

  /** Edits that are to be undone together. */
  joinedEdits(): JoinedEdits {
    return new JoinedEdits(this.undoManager)
  }

  /** Ends the binding. To be called when its editor is gone. */
  destroy(): void {
    this.undoManager.destroy()
    this.binding.destroy()
  }

  private changeFact(joined: JoinedEdits, edit: () => void): void {
    if (!this.mayWrite()) return
    joined.run(() => {
      this.rememberSelection()
      this.doc.transact(edit, this.factOrigin)
    })
  }

  private travel(direction: 'undo' | 'redo'): boolean {
    const { host, binding } = this
    if (!host || !this.mayWrite()) return false
    binding.push()
    this.rememberSelection()
    binding.undoing = true
    let item: ReturnType<Y.UndoManager['undo']>
    try {
      item = this.undoManager[direction]()
    } finally {
      binding.undoing = false
    }
    if (!item) return false
    const saved = item.meta.get(this) as SavedSelection | null | undefined
    const { tr } = host.state
    const anchor = saved ? fromRelative(binding, saved.anchor, true) : null
    const head = saved ? fromRelative(binding, saved.head, true) : null
    if (anchor !== null && head !== null && host.state.doc === binding.shown) {
      tr.setSelection(TextSelection.between(tr.doc.resolve(anchor), tr.doc.resolve(head)))
    }
    host.dispatch(markSync(tr, { serial: binding.serial, undo: true }).scrollIntoView())
    return true
  }

  private rememberSelection(state: EditorState | undefined = this.host?.state): void {
    if (!state || state.doc !== this.binding.shown) return
    const { anchor, head } = state.selection
    this.selectionBefore = {
      anchor: toRelative(this.binding, anchor),
      head: toRelative(this.binding, head),
    }
  }

  private pending(state: EditorState, serial: number): PendingSteps {
    const maps: StepMap[] = []
    let entry: Entry | null = bindingKey.getState(state)?.entry ?? null
    let taken = serial === (this.settled?.serial ?? 0)
    const newest = entry
    for (; entry && entry !== this.settled; entry = entry.previous) {
      if (entry.by === 'answer')
        return { kind: 'disturbed', expected: 'no answer to a remote change' }
      if (entry.by === 'binding' && entry.serial === serial) {
        taken = true
        break
      }
      maps.unshift(...entry.maps)
    }
    if (!newest || (!entry && this.settled)) return { kind: 'unknown' }
    if (!taken) return { kind: 'disturbed', expected: 'a remote change to be let through' }
    return { kind: 'steps', maps }
  }

  private settle(state: EditorState): void {
    const entry = bindingKey.getState(state)?.entry
    if (!entry) return
    // What is settled is the start of the next row of steps; the serial says what was taken so far.
    this.settled = entry
    entry.previous = null
  }

  private plugin(): Plugin<BindingState> {
    return new Plugin<BindingState>({
      key: bindingKey,
      state: {
        init: () => ({
          bound: this,
          entry: { previous: null, maps: [], serial: 0, by: 'binding' },
        }),
        apply: (tr, value) => {
          if (!tr.docChanged) return value
          const meta = syncMeta(tr)
          return {
            bound: this,
            entry: {
              previous: value.entry,
              maps: tr.mapping.maps,
              serial: meta ? meta.serial : value.entry.serial,
              by: meta ? 'binding' : isSync(tr) ? 'answer' : 'person',
            },
          }
        },
      },
      filterTransaction: (tr, state) => {
        if (!tr.docChanged || isSync(tr)) return true
        if (!this.mayWrite()) return false
        if (keepsUnknown(state.doc, tr.doc)) return true
        this.onRefused?.('unknown')
        return false
      },
      props: {
        handleDOMEvents: {
          compositionend: () => {
            // What waited for the end of the composition is shown once ProseMirror has read the last of
            // it, for which it takes one turn of the microtask queue.
            Promise.resolve()
              .then(() => undefined)
              .then(() => this.binding.pull())
              .catch((error: unknown) => this.onRepair?.(error))
            return false
          },
        },
      },
      appendTransaction: (transactions, old, now) => {
        if (transactions.some(isSync) || !transactions.some((tr) => tr.docChanged)) return null
        return completeBlocks(transactions, old, now, this.random)
      },
      view: (view) => {
        this.host = view
        this.binding.attach(view)
        return {
          update: (_view, previous) => {
            if (previous.doc !== view.state.doc) this.rememberSelection(previous)
            else if (!previous.selection.eq(view.state.selection)) this.undoManager.stopCapturing()
            this.binding.push()
          },
          destroy: () => {
            this.binding.detach(view)
            if (this.host === view) this.host = null
          },
        }
      },
    })
  }
}

/** The bound document of an editor's state. */
export function boundDocument(state: EditorState): BoundDocument | null {
  return bindingKey.getState(state)?.bound ?? null
}

/** Takes back the last own edit. */
export const undo: Command = (state, dispatch) => {
  const bound = boundDocument(state)
  if (!bound?.undoManager.canUndo()) return false
  if (dispatch) bound.undo()
  return true
}

/** Does again what was taken back last. */
export const redo: Command = (state, dispatch) => {
  const bound = boundDocument(state)
  if (!bound?.undoManager.canRedo()) return false
  if (dispatch) bound.redo()
  return true
}

/** How many own edits can be taken back. */
export function undoDepth(state: EditorState): number {
  return boundDocument(state)?.undoManager.undoStack.length ?? 0
}

/** How many can be done again. */
export function redoDepth(state: EditorState): number {
  return boundDocument(state)?.undoManager.redoStack.length ?? 0
}
