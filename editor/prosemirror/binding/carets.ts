/**
 * The carets and selections of the others. Pictures only: a screen reader hears who came and went
 * elsewhere, and never a caret's every move.
 *
 * Places are resolved when the document that the binding shows is the editor's, that is on each change
 * from the shared document and on each change of presence; a local change only maps what is drawn. While a
 * character is being composed nothing is drawn anew, because that could end the composition.
 */
import { type EditorState, Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import type { RemotePresence } from '../types.ts'
import { type CaretsState, caretsKey, noCarets } from './carets-state.ts'
import { boundDocument } from './plugin.ts'
import { fromRelative } from './positions.ts'
import { isSync } from './sync-meta.ts'

/** Shows where the others are. An empty row takes all carets away. */
export function setCarets(
  view: Pick<EditorView, 'state' | 'dispatch'>,
  others: readonly RemotePresence[],
): void {
  view.dispatch(view.state.tr.setMeta(caretsKey, others).setMeta('addToHistory', false))
}

/** In which block the name of who sits at a client was last said at their caret, and since when, in milliseconds. */
type Said = Map<number, { readonly block: unknown; readonly since: number }>

function caretElement(
  { dom: { ownerDocument } }: EditorView,
  { client, person }: RemotePresence,
  block: unknown,
  said: Said,
): HTMLElement {
  const caret = ownerDocument.createElement('span')
  caret.className = 'gpmi-caret'
  caret.dataset.look = String(person.look)
  caret.setAttribute('aria-hidden', 'true')
  const [line, shape, room, name] = ['line', 'shape', 'room', 'name'].map((part) => {
    const element = ownerDocument.createElement('span')
    element.className = `gpmi-caret-${part}`
    return element
  }) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement]
  name.textContent = person.name
  // What stands beside it can have it drawn anew: the moment for the name goes on then.
  const now = Number(ownerDocument.timeline.currentTime)
  const before = said.get(client)
  if (before && before.block === block) {
    name.style.setProperty('--gpmi-caret-since', `${before.since - now}ms`)
  } else {
    said.set(client, { block, since: now })
  }
  line.append(shape)
  room.append(name)
  caret.append(line, room)
  return caret
}

function draw(state: EditorState, others: readonly RemotePresence[], said: Said): DecorationSet {
  const binding = boundDocument(state)?.binding
  for (const client of said.keys()) {
    if (!others.some((other) => other.client === client && other.cursor)) said.delete(client)
  }
  if (!binding || others.length === 0) return DecorationSet.empty
  const drawn: Decoration[] = []
  for (const other of others) {
    const look = String(other.person.look)
    const anchor = other.cursor ? fromRelative(binding, other.cursor.anchor) : null
    const head = other.cursor ? fromRelative(binding, other.cursor.head) : null
    if (head !== null) {
      const block: unknown = state.doc.resolve(head).parent.attrs.id
      drawn.push(
        Decoration.widget(head, (view) => caretElement(view, other, block, said), {
          key: `caret-${other.client}-${look}-${other.person.name}`,
          side: 10,
          marks: [],
          ignoreSelection: true,
        }),
      )
      if (anchor !== null && anchor !== head) {
        drawn.push(
          Decoration.inline(Math.min(anchor, head), Math.max(anchor, head), {
            class: 'gpmi-other-selection',
            'data-look': look,
          }),
        )
      }
    }
  }
  return DecorationSet.create(state.doc, drawn)
}

/** Draws the others. Stands after the plugins of the bound document. */
export function caretsPlugin(): Plugin<CaretsState> {
  const said: Said = new Map()
  let host: EditorView | null = null
  function drawLate(): void {
    if (!host || host.composing) return
    const { state } = host
    const value = caretsKey.getState(state)
    if (value?.late && boundDocument(state)?.binding.shown === state.doc) {
      setCarets(host, value.others)
    }
  }
  return new Plugin<CaretsState>({
    key: caretsKey,
    state: {
      init: () => noCarets,
      apply(tr, value, _old, state) {
        const others = (tr.getMeta(caretsKey) as readonly RemotePresence[] | undefined) ?? null
        if (others === null && !tr.docChanged && !value.late) return value
        const current = others ?? value.others
        const due = others !== null || value.late || (tr.docChanged && isSync(tr))
        if (due && !host?.composing && boundDocument(state)?.binding.shown === state.doc) {
          return { others: current, drawn: draw(state, current, said), late: false }
        }
        return {
          others: current,
          drawn: tr.docChanged ? value.drawn.map(tr.mapping, tr.doc) : value.drawn,
          late: due,
        }
      },
    },
    props: {
      decorations: (state) => caretsKey.getState(state)?.drawn,
      handleDOMEvents: {
        compositionend: () => {
          Promise.resolve()
            .then(() => undefined)
            .then(drawLate, drawLate)
          return false
        },
      },
    },
    view: (view) => {
      host = view
      return {
        update: drawLate,
        destroy: () => {
          if (host === view) host = null
        },
      }
    },
  })
}
