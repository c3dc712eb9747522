/**
 * The text lies in light DOM, so its stylesheet must stand where the element stands: in the document,
 * or in the shadow root of a portal's own element. One sheet for all elements of a root, and it goes
 * with the last of them.
 */
const users = new WeakMap<Document | ShadowRoot, Map<CSSStyleSheet, number>>()

/** Adds the sheet to the root of a node. @returns takes it away again when nobody else uses it */
export function adoptStyles(node: Node, sheet: CSSStyleSheet): () => void {
  const root = node.getRootNode()
  if (!(root instanceof Document || root instanceof ShadowRoot)) return () => {}
  const counts = users.get(root) ?? new Map<CSSStyleSheet, number>()
  users.set(root, counts)
  const count = counts.get(sheet) ?? 0
  counts.set(sheet, count + 1)
  if (count === 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  let used = true
  return () => {
    if (!used) return
    used = false
    const left = (counts.get(sheet) ?? 1) - 1
    counts.set(sheet, left)
    if (left === 0) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }
}

/** A constructed sheet belongs to the document that it was made in. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>()

/** The same for rules as text, of which one sheet is made for each document. */
export function adoptRules(node: Element | ShadowRoot, rules: string): () => void {
  const { ownerDocument } = node
  const made = sheets.get(ownerDocument) ?? new Map<string, CSSStyleSheet>()
  sheets.set(ownerDocument, made)
  let sheet = made.get(rules)
  if (!sheet) {
    sheet = new (ownerDocument.defaultView?.CSSStyleSheet ?? CSSStyleSheet)()
    sheet.replaceSync(rules)
    made.set(rules, sheet)
  }
  return adoptStyles(node, sheet)
}
