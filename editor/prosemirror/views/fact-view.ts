import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import { setAttribute } from '../dom.ts'
import type { SurfaceContext } from '../surface-context.ts'
import { caretAfter } from './caret-after.ts'
import { FactWidget, pressable } from './fact-widget.ts'

/** A fact in a line of text. It shows the shared value, and is edited in its place. */
export class FactView implements NodeView {
  readonly dom: HTMLElement
  readonly #widget: FactWidget
  readonly #node: Node

  constructor(context: SurfaceContext, node: Node, getPos: () => number | undefined) {
    this.#node = node
    this.#widget = new FactWidget(context, String(node.attrs.key), () => {
      const pos = getPos()
      if (pos !== undefined) caretAfter(context, pos + 1)
    })
    this.dom = this.#widget.dom
    setAttribute(this.dom, 'contenteditable', 'false')
    this.dom.addEventListener('gpmi-open', () => this.#widget.open())
  }

  update(node: Node): boolean {
    return node.type === this.#node.type && node.attrs.key === this.#node.attrs.key
  }

  selectNode(): void {
    this.dom.classList.add('ProseMirror-selectednode')
  }

  deselectNode(): void {
    this.dom.classList.remove('ProseMirror-selectednode')
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Element && event.target.closest(pressable) !== null
  }

  ignoreMutation(): boolean {
    return true
  }

  destroy(): void {
    this.#widget.destroy()
  }
}
