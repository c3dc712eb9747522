import { button, island, setAttribute, setText } from './dom.ts'
import type { Repaintable, SurfaceContext } from './surface-context.ts'

/**
 * The quiet handle of a block: one element that stands in the block of the caret, or in the one that
 * the mouse is over. As the last thing in its block it is the next stop of Tab; on a phone a tap on the
 * block brings it. One element for the whole surface, so that it costs a page of text nothing.
 */
export class BlockHandle implements Repaintable {
  readonly dom: HTMLElement
  readonly #context: SurfaceContext
  readonly #point: HTMLButtonElement
  readonly #release: () => void
  #moved = (_block: string | null): void => {}

  /** @param pointTo points the others to the block with that id */
  constructor(context: SurfaceContext, pointTo: (block: string) => void) {
    this.#context = context
    this.#point = button('gpmi-button gpmi-quiet', '', () => {
      if (this.block) pointTo(this.block)
    })
    // The caret stays where it is when the handle is pressed with a mouse or a finger.
    this.dom = island('div', { class: 'gpmi-handle', role: 'group' }, this.#point)
    this.dom.addEventListener('mousedown', (event) => event.preventDefault())
    this.#release = context.register(this)
    this.repaint()
  }

  /** Adds buttons before its own, and tells where it stands. */
  add(buttons: readonly HTMLElement[], moved: (block: string | null) => void): void {
    this.dom.prepend(...buttons)
    this.#moved = moved
    moved(this.block)
  }

  repaint(): void {
    const { messages, language, parts } = this.#context
    if (parts && parts.atBlock.parentElement !== this.dom) this.dom.prepend(parts.atBlock)
    setText(this.#point, messages.point)
    setAttribute(this.dom, 'aria-label', messages.tools)
    setAttribute(this.dom, 'lang', language)
  }

  /** Stands in that block from now on. Not while its button has the focus: it would be lost. */
  moveTo(block: Element | null): void {
    const place = block?.querySelector(':scope > .gpmi-actions') ?? block
    if (this.dom.parentElement === place || this.dom.matches(':focus-within')) return
    if (place) place.append(this.dom)
    else this.dom.remove()
    this.#context.parts?.moved(this.block)
    this.#moved(this.block)
  }

  /** The id of the block in which it stands. */
  get block(): string | null {
    return this.dom.closest('[data-block]')?.getAttribute('data-block') ?? null
  }

  /** Goes to its first button. @returns false when it stands nowhere */
  focus(): boolean {
    if (this.dom.isConnected) this.#point.focus()
    return this.dom.isConnected
  }

  destroy(): void {
    this.#release()
    this.dom.remove()
  }
}

/** The block whose handle it is when one is at this place: a card for all that is in it. */
export function blockAround(element: Element): Element | null {
  return element.closest('.gpmi-card') ?? element.closest('.gpmi-line, .gpmi-clause, .gpmi-goal')
}
