import { type BarsOptions, barsMakeRoom, textOf } from './bars-make-room.ts'
import { caretBox, keepCaretInView } from './keyboard-room.ts'

/** Room for the text on a phone: the bars make way, and a keyboard never covers the caret. @returns stops it */
export function makeRoom(options: BarsOptions): () => void {
  const bars = barsMakeRoom(options)
  const stop = keepCaretInView(
    options.window,
    () => {
      const text = textOf(options.host)
      return text && caretBox(text)
    },
    bars.keyboard,
    bars.covered,
  )
  return () => {
    bars.stop()
    stop()
  }
}
