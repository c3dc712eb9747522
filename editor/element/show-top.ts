/**
 * On a phone: scrolls to the top of the text, with the last row of the header above it, exactly under what
 * the page itself keeps at its top (`--gpmi-top`). The room that a page leaves above what it scrolls to
 * differs from page to page, and would cut the header in the middle of a line.
 * @param inside the root of the element
 */
export function showTop(inside: ParentNode): void {
  const row = inside.querySelector<HTMLElement>('.standing')
  if (!row) return
  const { documentElement } = row.ownerDocument
  const left = Number.parseFloat(getComputedStyle(documentElement).scrollPaddingTop) || 0
  row.style.scrollMarginTop = `calc(var(--gpmi-top, 0px) - ${left}px)`
  row.scrollIntoView({ behavior: 'instant' })
}
