/** What ProseMirror tells a node view about a change in its DOM. */
export interface ViewMutation {
  readonly type: 'attributes' | 'characterData' | 'childList' | 'selection'
  readonly target: Node
}

/**
 * Answers whether an event in the DOM of a node view is for the view's own fields and buttons, or the
 * handle that stands in it, and not for the text.
 */
export function isOwnEvent(event: Event, dom: HTMLElement, contentDOM: HTMLElement): boolean {
  const { target } = event
  return target instanceof Node && target !== dom && !contentDOM.contains(target)
}

/**
 * Answers whether a change in the DOM of a node view is the view's own affair, and not typing. A browser
 * that edits over several blocks by itself (a phone's keyboard, a spelling correction) may take parts of
 * a view away with the text, its question or its fields: those are put back at once.
 * @param parts the lasting children of `dom`, in order, `contentDOM` or what holds it among them
 */
export function isOwnMutation(
  mutation: ViewMutation,
  dom: HTMLElement,
  contentDOM: HTMLElement,
  parts: readonly HTMLElement[],
): boolean {
  if (mutation.type === 'selection') return false
  if (mutation.target === contentDOM && mutation.type === 'attributes') return true
  if (contentDOM.contains(mutation.target)) return false
  if (mutation.type === 'childList' && mutation.target === dom) putBack(dom, parts)
  return true
}

function putBack(dom: HTMLElement, parts: readonly HTMLElement[]): void {
  let next: ChildNode | null = null
  for (const part of parts.toReversed()) {
    if (part.parentNode !== dom) dom.insertBefore(part, next)
    next = part
  }
}
