import type { QuestionView } from '../../schemas/api/index.ts'
import type { AskButtons } from './ask-buttons.ts'
import type { Paper } from './paper.ts'
import { type AskedPlace, elementOf, placeInReading } from './places.ts'

/**
 * The same buttons where one only reads: a tap on a block of the text brings them to it. With the
 * keyboard one first says that one wants to choose; then each block is a stop of Tab.
 */
export class ReadingPaper implements Paper {
  readonly #dom: HTMLElement
  readonly #mount: HTMLElement
  readonly #ending = new AbortController()
  readonly #picked: () => void
  readonly #buttons: AskButtons | null
  #block: string | null = null
  #picking = false

  /** @param buttons null: who reads here may not ask */
  constructor(mount: HTMLElement, buttons: AskButtons | null, picked: () => void) {
    this.#mount = mount
    this.#picked = picked
    this.#buttons = buttons
    this.#dom = document.createElement('div')
    this.#dom.className = 'gpmi-ask-bar'
    this.#dom.setAttribute('role', 'group')
    if (!buttons) return
    this.#dom.append(...buttons.elements)
    const { signal } = this.#ending
    mount.addEventListener('click', (event) => this.#clicked(event), { signal })
    mount.addEventListener('keydown', (event) => this.#key(event), { signal })
  }

  /** The block that it is about now. */
  get block(): string | null {
    return this.#block
  }

  placeAt(block: string): AskedPlace {
    return placeInReading(this.#mount, block)
  }

  /** As the server says: there is no other document here. */
  placed(questions: readonly QuestionView[]): readonly QuestionView[] {
    return questions
  }

  mark(): void {}

  goTo(block: string): void {
    const element = elementOf(this.#mount, block)
    if (!element) return
    element.scrollIntoView({ block: 'center' })
    if (!element.hasAttribute('tabindex')) element.tabIndex = -1
    element.focus({ preventScroll: true })
  }

  get isPicking(): boolean {
    return this.#picking
  }

  setName(name: string, language: string): void {
    this.#dom.setAttribute('aria-label', name)
    this.#dom.lang = language
  }

  /** From now on, or no more, each block can be chosen with the keyboard. */
  pick(picking: boolean): void {
    this.#picking = picking
    this.place()
    if (picking) this.#blocks()[0]?.focus()
  }

  /** Stands in its block again, after the text was drawn anew. */
  place(): void {
    for (const block of this.#blocks()) {
      if (this.#picking) block.tabIndex = 0
      else if (block.tabIndex === 0) block.removeAttribute('tabindex')
    }
    const element =
      this.#block === null
        ? null
        : this.#mount.querySelector(`[data-block="${CSS.escape(this.#block)}"]`)
    if (element && this.#dom.parentElement !== element) element.append(this.#dom)
    else if (!element) this.takeOut()
  }

  /** Takes it out of the text: it is drawn anew. */
  takeOut(): void {
    this.#dom.remove()
  }

  destroy(): void {
    this.#ending.abort()
    this.pick(false)
    this.#dom.remove()
  }

  #blocks(): HTMLElement[] {
    return [
      ...this.#mount.querySelectorAll<HTMLElement>(
        '.gpmi-line, .gpmi-clause, .gpmi-card, .gpmi-goal',
      ),
    ]
  }

  #clicked({ target }: Event): void {
    if (!(target instanceof Element) || target.closest('button, a, .gpmi-ask-bar, .gpmi-asked'))
      return
    // Words that are being selected are not a tap.
    if (this.#mount.ownerDocument.getSelection()?.isCollapsed === false) return
    const block =
      target.closest('.gpmi-line, .gpmi-clause') ?? target.closest('.gpmi-card, .gpmi-goal')
    this.#choose(block)
  }

  #key(event: KeyboardEvent): void {
    const { target } = event
    if (!this.#picking || !(target instanceof HTMLElement)) return
    if (event.key === 'Escape') {
      event.preventDefault()
      this.#picking = false
      this.place()
      this.#picked()
    } else if (event.key === 'Enter' && target.matches('[data-block][tabindex]')) {
      event.preventDefault()
      this.#choose(target)
      this.#dom.querySelector<HTMLElement>('button:not([hidden])')?.focus()
    }
  }

  #choose(block: Element | null): void {
    this.#block = block?.getAttribute('data-block') ?? null
    this.#buttons?.at(this.#block)
    this.place()
    this.#picked()
  }
}
