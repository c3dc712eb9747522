/** The text in markup, each block on a line of its own. Changes `dom`. */
export function plainText(dom: ParentNode): string {
  for (const other of dom.querySelectorAll('style, script, title')) other.remove()
  for (const block of dom.querySelectorAll('p, div, li, tr, br, h1, h2, h3, h4, h5, h6')) {
    block.after('\n')
  }
  return (dom as unknown as Node).textContent ?? ''
}

/** The text that is selected, as the browser shows it. */
export function shownText(node: Node): string {
  return String(node.ownerDocument?.getSelection() ?? '')
}
