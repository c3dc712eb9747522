import type { Page } from 'playwright-core'

/**
 * Sets the selection as a hand would, and waits until the editor heard of it.
 * @returns false when the editor, or what another wrote, put it elsewhere first
 */
export function tryCaret(
  page: Page,
  block: string,
  offset: number | 'end',
  to: number | 'end',
): Promise<boolean> {
  return page.evaluate(
    async ([id, from, until]) => {
      const pause = (time: number) => new Promise((done) => setTimeout(done, time))
      const findLine = () => document.querySelector(`[data-block="${id}"] p`)
      const line = findLine()
      if (!line) throw new Error(`Expected a line with the id "${id}"`)
      const paper = document.querySelector<HTMLElement>('.gpmi-paper')!
      if (!paper.contains(document.activeElement)) {
        paper.focus({ preventScroll: true })
        // A view that has just got the focus shows its own selection a moment later.
        await pause(40)
      }
      const texts: Text[] = []
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const isText = !node.parentElement!.closest('.gpmi-caret, .gpmi-fact')
        if (isText) texts.push(node as Text)
      }
      const place = (at: number | 'end'): [Node, number] => {
        let rest = at === 'end' ? Number.POSITIVE_INFINITY : at
        for (const text of texts) {
          if (rest <= text.length) return [text, rest]
          rest -= text.length
        }
        const last = texts.at(-1)
        return last ? [last, last.length] : [line, 0]
      }
      /** How much text of the line stands before a place; −1 for a place elsewhere. */
      const before = (node: Node | null, at: number): number => {
        const now = findLine()
        if (!node || !now?.contains(node)) return -1
        const range = document.createRange()
        range.selectNodeContents(now)
        range.setEnd(node, at)
        const part = range.cloneContents()
        for (const widget of part.querySelectorAll('.gpmi-caret, .gpmi-fact')) widget.remove()
        return (part.textContent ?? '').length
      }
      const [anchor, anchorOffset] = place(from)
      const [focus, focusOffset] = place(until)
      const wanted = [before(anchor, anchorOffset), before(focus, focusOffset)].join()
      const selection = getSelection()!
      const isThere = () =>
        selection.anchorNode === anchor &&
        selection.anchorOffset === anchorOffset &&
        selection.focusNode === focus &&
        selection.focusOffset === focusOffset
      // The editor listens to the same event, and was there before us.
      let heard = isThere()
      const hear = () => {
        heard = true
      }
      document.addEventListener('selectionchange', hear)
      selection.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset)
      for (let turns = 0; turns < 100 && !heard; turns++) await pause(5)
      document.removeEventListener('selectionchange', hear)
      await pause(30)
      // Nodes may be new ones meanwhile: the place in the words is what counts.
      return (
        isThere() ||
        wanted ===
          [
            before(selection.anchorNode, selection.anchorOffset),
            before(selection.focusNode, selection.focusOffset),
          ].join()
      )
    },
    [block, offset, to] as const,
  )
}
