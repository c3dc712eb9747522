/**
 * An editor without a DOM: it holds a state, applies transactions as EditorView does, and gives plugins
 * their view hooks. Everything but drawing runs as in the browser.
 */
import type { EditorState, Plugin, PluginView, Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import * as Y from 'yjs'
import { type BindingOptions, BoundDocument } from '../../editor/prosemirror/binding/index.ts'
import { seededRandom } from './random.ts'

export class HeadlessEditor {
  state: EditorState
  composing = false
  /** Every transaction that was applied, in order. */
  readonly applied: Transaction[] = []
  readonly bound: BoundDocument
  private readonly views: PluginView[]

  constructor(doc: Y.Doc, options: Partial<BindingOptions> = {}, plugins: readonly Plugin[] = []) {
    const random = seededRandom(doc.clientID)
    this.bound = new BoundDocument({
      doc,
      random: random.bytes,
      onRepair: (error) => {
        throw error
      },
      ...options,
    })
    this.state = this.bound.createState(plugins)
    this.views = []
    for (const plugin of this.state.plugins) {
      const view = plugin.spec.view?.(this as unknown as EditorView)
      if (view) this.views.push(view)
    }
  }

  get doc(): Y.Doc {
    return this.bound.doc
  }

  dispatch(tr: Transaction): void {
    const previous = this.state
    const { state, transactions } = this.state.applyTransaction(tr)
    this.state = state
    this.applied.push(...transactions)
    for (const view of this.views) view.update?.(this as unknown as EditorView, previous)
  }

  destroy(): void {
    for (const view of this.views) view.destroy?.()
    this.bound.destroy()
  }
}

/** Gives what one document has and the other has not to the other, both ways. */
export function exchange(one: Y.Doc, other: Y.Doc): void {
  const forOther = Y.encodeStateAsUpdate(one, Y.encodeStateVector(other))
  const forOne = Y.encodeStateAsUpdate(other, Y.encodeStateVector(one))
  Y.applyUpdate(other, forOther, 'remote')
  Y.applyUpdate(one, forOne, 'remote')
}
