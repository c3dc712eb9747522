import type { Node } from 'prosemirror-model'
import type { Decoration, NodeView } from 'prosemirror-view'
import { island, make, setAttribute, setText } from '../dom.ts'
import { listPlaceOf } from '../list-places.ts'
import type { Repaintable, SurfaceContext } from '../surface-context.ts'
import { isOwnEvent, isOwnMutation, type ViewMutation } from './own-parts.ts'

/**
 * A paragraph, in every style. The elements are the same for each style and only their attributes
 * change, so that restyling never takes the caret or a composition away. A list is a row of
 * paragraphs; to a screen reader each says its place in that row.
 */
export class ParagraphView implements NodeView, Repaintable {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly #context: SurfaceContext
  readonly #release: () => void
  #label: HTMLElement | null = null
  #node: Node

  constructor(context: SurfaceContext, node: Node, decorations: readonly Decoration[]) {
    this.#context = context
    this.#node = node
    this.contentDOM = make('p')
    this.dom = make('div', { class: 'gpmi-line' }, this.contentDOM)
    this.#paint(node, decorations)
    this.#release = context.register(this)
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.#node.type) return false
    this.#node = node
    this.#paint(node, decorations)
    return true
  }

  repaint(): void {
    if (!this.#label) return
    setText(this.#label, this.#context.messages.card.enough)
    setAttribute(this.#label, 'lang', this.#context.language)
  }

  stopEvent(event: Event): boolean {
    return isOwnEvent(event, this.dom, this.contentDOM)
  }

  ignoreMutation(mutation: ViewMutation): boolean {
    return isOwnMutation(
      mutation,
      this.dom,
      this.contentDOM,
      this.#label ? [this.#label, this.contentDOM] : [this.contentDOM],
    )
  }

  destroy(): void {
    this.#release()
  }

  #paint(node: Node, decorations: readonly Decoration[]): void {
    const { id, style, level, role } = node.attrs as Record<string, string>
    setAttribute(this.dom, 'data-block', id || null)
    setAttribute(this.dom, 'data-style', style ?? 'plain')
    setAttribute(this.dom, 'data-level', String(level))
    setAttribute(this.dom, 'data-empty', node.content.size === 0)
    const list = style === 'bullet' || style === 'number'
    const place = list ? listPlaceOf(decorations) : null
    setAttribute(this.dom, 'role', list ? 'list' : null)
    setAttribute(
      this.contentDOM,
      'role',
      list ? 'listitem' : style === 'heading' ? 'heading' : null,
    )
    setAttribute(
      this.contentDOM,
      'aria-level',
      style === 'heading' ? '3' : list ? String(Number(level) + 1) : null,
    )
    setAttribute(this.contentDOM, 'aria-posinset', place ? String(place.number) : null)
    setAttribute(this.contentDOM, 'aria-setsize', place ? String(place.of) : null)
    setAttribute(this.contentDOM, 'data-number', place ? String(place.number) : null)
    const proof = role === 'proof'
    setAttribute(this.dom, 'data-role', proof ? 'proof' : null)
    if (proof && !this.#label) {
      this.#label = island('span', { class: 'gpmi-label' })
      this.repaint()
      this.dom.prepend(this.#label)
    } else if (!proof && this.#label) {
      this.#label.remove()
      this.#label = null
    }
  }
}
