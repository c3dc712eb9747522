import { TextSelection } from 'prosemirror-state'
import type { Suggestion } from '../../plugins/readability/index.ts'
import type { ContractView } from '../prosemirror/index.ts'
import type { Place } from './places.ts'

/**
 * Puts what was suggested in the text, as one step to undo: in place of the words, or an explanation
 * behind them. What the person has to fill in is selected.
 * @param words what stands at the place now
 */
export function putSuggestion(
  { view, together }: ContractView,
  { from, to }: Place,
  words: string,
  suggestion: Suggestion,
): void {
  const isBehind = suggestion.explains === true && suggestion.text.startsWith(words)
  const put = isBehind ? suggestion.text.slice(words.length) : suggestion.text
  const start = isBehind ? to : from
  together(() => {
    const tr = view.state.tr.insertText(put, start, to)
    const blank = put.indexOf('…')
    const anchor = start + (blank === -1 ? put.length : blank)
    const head = blank === -1 ? anchor : anchor + 1
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, anchor, head)).scrollIntoView())
  })
}
