import { button, make, setAttribute, setText } from '../dom.ts'

interface RemoveTexts {
  readonly remove: string
  readonly sure: string
  readonly yes: string
  readonly keep: string
}

/**
 * Takes a card or a goal away. It asks first only when somebody wrote in it; the question stands in
 * the place of the button, and the focus goes to the safe answer.
 */
export class RemoveButton {
  readonly dom: HTMLElement
  readonly #ask: HTMLButtonElement
  #texts: RemoveTexts | null = null

  constructor(how: {
    readonly mustAsk: () => boolean
    readonly remove: () => void
  }) {
    this.#ask = button('gpmi-button gpmi-quiet', '', () => {
      if (how.mustAsk()) this.#question(how.remove)
      else how.remove()
    })
    this.dom = make('div', { class: 'gpmi-remove' }, this.#ask)
    this.dom.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.#ask.isConnected) return
      event.preventDefault()
      event.stopPropagation()
      this.#rest()
    })
  }

  paint(texts: RemoveTexts, language: string, editable: boolean): void {
    this.#texts = texts
    setAttribute(this.dom, 'lang', language)
    setText(this.#ask, texts.remove)
    this.dom.hidden = !editable
    if (!editable && !this.#ask.isConnected) this.dom.replaceChildren(this.#ask)
  }

  #question(remove: () => void): void {
    const { sure, yes, keep } = this.#texts!
    const safe = button('gpmi-button', keep, () => this.#rest())
    this.dom.replaceChildren(
      make(
        'div',
        { class: 'gpmi-sure', role: 'group', 'aria-label': sure },
        make('p', {}, sure),
        safe,
        button('gpmi-button gpmi-warn', yes, remove),
      ),
    )
    safe.focus()
  }

  #rest(): void {
    this.dom.replaceChildren(this.#ask)
    this.#ask.focus()
  }
}
