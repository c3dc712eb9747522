import { InputRule, inputRules } from 'prosemirror-inputrules'
import { keydownHandler } from 'prosemirror-keymap'
import { type Command, type EditorState, NodeSelection, Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { contractSchema, type ParagraphStyle } from '../../../schemas/document/index.ts'
import type { BoundDocument } from '../binding/index.ts'
import type { SurfaceContext } from '../surface-context.ts'
import {
  crossesStructure,
  deleteSelected,
  eraseBackward,
  eraseForward,
  eraseSelection,
  eraseText,
} from './erase.ts'
import { indent, newLine, setStyle } from './lines.ts'
import { firstOf, toggleMark } from './marks.ts'
import { overEdge, placeOfCaret, selectMore, tabFrom } from './move.ts'

/** Enter on a selected fact opens it; on a selected clause it goes to what can be pressed in it. */
const enterSelected: Command = (state, dispatch, view) => {
  const { selection } = state
  if (!(selection instanceof NodeSelection)) return false
  const dom = view?.nodeDOM(selection.from)
  if (!(dom instanceof HTMLElement)) return false
  if (dispatch) {
    if (selection.node.type.name === 'fact') dom.dispatchEvent(new CustomEvent('gpmi-open'))
    else dom.querySelector<HTMLElement>('button, [role="button"]')?.focus()
  }
  return true
}

/** Tab and Shift-Tab in the text; at either end the browser takes the focus out. */
function tab(direction: 1 | -1): Command {
  return (_state, dispatch, view) => {
    if (!view) return false
    const place = placeOfCaret(view)
    return place !== null && dispatch !== undefined && tabFrom(view, place, direction)
  }
}

/** "- " and "1. " at the start of a line make a list item of it. */
function listRule(pattern: RegExp, style: ParagraphStyle): InputRule {
  return new InputRule(pattern, (state, _match, start, end) => {
    const $start = state.doc.resolve(start)
    if ($start.parent.attrs.style !== 'plain') return null
    return state.tr.delete(start, end).setNodeAttribute($start.before(), 'style', style)
  })
}

export interface EditingKeys {
  /** Handles a key that was pressed in the text. */
  readonly plugins: readonly Plugin[]
  /** Handles a key that was pressed in a field or on a button in the text. */
  inControl(view: EditorView, event: KeyboardEvent): boolean
}

/**
 * What the keys do, and what typing does where it would take structure away.
 * @param leaveText goes from the text to what can be pressed for it; false when there is nothing
 */
export function editingKeys(
  context: SurfaceContext,
  bound: BoundDocument,
  leaveText: () => boolean,
): EditingKeys {
  const { random } = context.options
  const undo: Command = (_state, dispatch) => (dispatch ? bound.undo() : true)
  const redo: Command = (_state, dispatch) => (dispatch ? bound.redo() : true)
  const erase = deleteSelected((node) => {
    const { messages, options } = context
    options.announce(node.type.name === 'unknown' ? messages.unknown : messages.clause.fixed)
  })
  const backspace = firstOf(erase, eraseBackward)
  const forward = firstOf(erase, eraseForward)
  const enter = firstOf(enterSelected, newLine(random))
  const strong = toggleMark(contractSchema.marks.strong!)
  const em = toggleMark(contractSchema.marks.em!)
  const history: Record<string, Command> = { 'Mod-z': undo, 'Shift-Mod-z': redo, 'Mod-y': redo }
  const bindings: Record<string, Command> = {
    ...history,
    Enter: enter,
    'Shift-Enter': enter,
    'Mod-Enter': enter,
    Backspace: backspace,
    'Mod-Backspace': backspace,
    'Shift-Backspace': backspace,
    Delete: forward,
    'Mod-Delete': forward,
    'Mod-b': strong,
    'Mod-i': em,
    'Mod-a': selectMore,
    'Mod-Alt-0': setStyle('plain'),
    'Mod-Alt-1': setStyle('heading'),
    'Mod-Shift-7': setStyle('number'),
    'Mod-Shift-8': setStyle('bullet'),
    Tab: firstOf(indent(1), tab(1)),
    'Shift-Tab': firstOf(indent(-1), tab(-1)),
    Escape: (_state, dispatch) => dispatch !== undefined && leaveText(),
    ArrowUp: overEdge('up'),
    ArrowDown: overEdge('down'),
    ArrowLeft: overEdge('left'),
    ArrowRight: overEdge('right'),
  }
  const whileReading = new Set(['Mod-a', 'Escape', 'Tab', 'Shift-Tab'])
  const handle = keydownHandler(
    Object.fromEntries(
      Object.entries(bindings).map(([key, command]) => [
        key,
        ((state, dispatch, view) =>
          (context.editable || whileReading.has(key)) &&
          command(state, dispatch, view)) satisfies Command,
      ]),
    ),
  )
  const handleHistory = keydownHandler(history)
  return {
    plugins: [
      new Plugin({
        props: {
          handleKeyDown: (view, event) => handle(view, event),
          handleTextInput(view, from, to, text) {
            if (!crossesStructure(view.state)) return false
            const tr = eraseText(view.state.tr, from, to)
            view.dispatch(tr.insertText(text).scrollIntoView())
            return true
          },
          handleDOMEvents: {
            // What comes without a key that can be handled: a composition, dictation, a correction, a
            // phone's keyboard. Over more than one line the text is taken out here, so that the browser
            // has no blocks to take away.
            compositionstart(view) {
              if (overLines(view.state)) view.dispatch(eraseSelection(view.state))
              return false
            },
            beforeinput(view, event) {
              const { inputType, data, cancelable } = event as InputEvent
              if (!cancelable || !inputType) return false
              const handled = ((): boolean => {
                if (inputType === 'historyUndo') return bound.undo() || true
                if (inputType === 'historyRedo') return bound.redo() || true
                const { state } = view
                if (overLines(state)) {
                  const inserts =
                    inputType === 'insertText' || inputType === 'insertReplacementText'
                  if (!inputType.startsWith('delete') && !(inserts && data !== null)) return false
                  const tr = eraseSelection(state)
                  view.dispatch((data && inserts ? tr.insertText(data) : tr).scrollIntoView())
                  return true
                }
                if (!state.selection.empty) return false
                const { $from } = state.selection
                if (inputType === 'deleteContentBackward' && $from.parentOffset === 0) {
                  return backspace(state, view.dispatch, view)
                }
                const atEnd = $from.parentOffset === $from.parent.content.size
                return inputType === 'deleteContentForward' && atEnd
                  ? forward(state, view.dispatch, view)
                  : false
              })()
              if (handled) event.preventDefault()
              return handled
            },
          },
        },
      }),
      inputRules({
        rules: [listRule(/^\s*[-*]\s$/, 'bullet'), listRule(/^\s*1[.)]\s$/, 'number')],
      }),
    ],
    inControl(view, event) {
      const { target } = event
      if (!(target instanceof Element) || event.isComposing) return false
      if (event.key === 'Tab' && !event.altKey && !event.ctrlKey && !event.metaKey) {
        return tabFrom(view, target, event.shiftKey ? -1 : 1)
      }
      return context.editable && target.matches('input, select') && handleHistory(view, event)
    },
  }
}

/** True when the selection is in more than one line. */
function overLines({ selection }: EditorState): boolean {
  return !selection.empty && !selection.$from.sameParent(selection.$to)
}
