/**
 * A keyboard on the screen of a phone lies over the page. The browser usually moves the caret into
 * view when the keyboard comes, but not when the text around it grows or a bar is stuck below it.
 */

interface Box {
  readonly top: number
  readonly bottom: number
}

/** How far to scroll so that the line of the caret is inside the part of the page that is seen. */
export function scrollFor(caret: Box, seen: Box, margin = 24): number {
  if (caret.bottom > seen.bottom - margin) return caret.bottom - (seen.bottom - margin)
  if (caret.top < seen.top + margin) return caret.top - (seen.top + margin)
  return 0
}

/** True when so much of the window is taken that it must be a keyboard. */
export function isKeyboard(windowHeight: number, seenHeight: number): boolean {
  return windowHeight - seenHeight > 120
}

/**
 * Keeps the line being typed in view while a keyboard is on the screen.
 * @param caret the place of the caret on the page, null when it is not in the text
 * @param onKeyboard the keyboard came or went
 * @param covered how much of what is seen lies under a bar at its top, in pixels
 * @returns stops it
 */
export function keepCaretInView(
  window: Window,
  caret: () => Box | null,
  onKeyboard: (shown: boolean) => void,
  covered: () => number = () => 0,
): () => void {
  const seen = window.visualViewport
  if (!seen) return () => {}
  let shown = false
  function changed(): void {
    if (!seen) return
    // Pinching makes what is seen smaller too; then the person decides what to look at.
    if (seen.scale > 1.01) return
    const now = isKeyboard(window.innerHeight, seen.height)
    if (now !== shown) {
      shown = now
      onKeyboard(now)
    }
    follow()
  }
  /** Also when the line that is typed grows into the keyboard. */
  function follow(): void {
    const box = shown && seen ? caret() : null
    if (!seen || !box) return
    const { offsetTop, height } = seen
    const by = scrollFor(box, { top: offsetTop + covered(), bottom: offsetTop + height })
    if (by !== 0) window.scrollBy({ top: by, behavior: 'instant' })
  }
  seen.addEventListener('resize', changed)
  window.addEventListener('input', follow)
  return () => {
    seen.removeEventListener('resize', changed)
    window.removeEventListener('input', follow)
  }
}

/** Where the caret is in the window, when it is inside this element. */
export function caretBox(inside: HTMLElement): Box | null {
  const root = inside.getRootNode() as Document | ShadowRoot
  const field = root.activeElement
  if (
    field instanceof HTMLElement &&
    inside.contains(field) &&
    /^(INPUT|SELECT)$/.test(field.tagName)
  ) {
    return field.getBoundingClientRect()
  }
  const selection = inside.ownerDocument.getSelection()
  if (!selection?.focusNode || !inside.contains(selection.focusNode)) return null
  const range = inside.ownerDocument.createRange()
  range.setStart(selection.focusNode, selection.focusOffset)
  const box = range.getClientRects()[0]
  if (box) return box
  const { focusNode } = selection
  return (
    (focusNode instanceof Element ? focusNode : focusNode.parentElement)?.getBoundingClientRect() ??
    null
  )
}
