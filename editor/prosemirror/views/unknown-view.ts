import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import { island, make, setAttribute, setText } from '../dom.ts'
import type { Repaintable, SurfaceContext } from '../surface-context.ts'

/** What a newer version wrote: its text can be read, nothing can be done to it. */
export class UnknownView implements NodeView, Repaintable {
  readonly dom: HTMLElement
  readonly #context: SurfaceContext
  readonly #explanation: HTMLElement
  readonly #text: HTMLElement
  readonly #release: () => void
  #node: Node

  constructor(context: SurfaceContext, node: Node) {
    this.#context = context
    this.#node = node
    this.#text = make('span', { class: 'gpmi-unknown-text' })
    this.#explanation = make('span', { class: 'gpmi-unknown-why' })
    const inline = node.isInline
    this.dom = island(
      inline ? 'span' : 'div',
      { class: inline ? 'gpmi-unknown gpmi-inline' : 'gpmi-unknown', role: 'group' },
      this.#text,
      this.#explanation,
    )
    this.#release = context.register(this)
    this.repaint()
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    this.#node = node
    this.repaint()
    return true
  }

  repaint(): void {
    const { messages, language } = this.#context
    setText(this.#text, String(this.#node.attrs.text))
    this.#text.hidden = this.#text.textContent === ''
    setText(this.#explanation, messages.unknown)
    setAttribute(this.#explanation, 'lang', language)
    setAttribute(this.dom, 'aria-label', messages.unknown)
    if (this.#node.isInline) {
      this.#explanation.hidden = !this.#text.hidden
      setAttribute(this.dom, 'title', messages.unknown)
    }
  }

  stopEvent(): boolean {
    return true
  }

  ignoreMutation(): boolean {
    return true
  }

  destroy(): void {
    this.#release()
  }
}
