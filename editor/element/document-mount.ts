import { adoptRules, onePieceStyles } from '../styles/index.ts'

/**
 * The place of the text: a `div` in light DOM, in the slot `document`. What a server put in that slot
 * beforehand stays readable until there is something to take its place, and comes back when the
 * contract is closed.
 */
export class DocumentMount {
  readonly #host: HTMLElement
  #replaced: Element[] = []
  /** By the rules: how to take them away again. */
  readonly #styles = new Map<string, () => void>()
  readonly element: HTMLElement

  constructor(host: HTMLElement) {
    this.#host = host
    this.element = host.ownerDocument.createElement('div')
    this.element.className = 'gpmi-doc'
    this.element.dataset.gpmiMount = ''
    this.element.slot = 'waiting'
    host.append(this.element)
    this.adopt(onePieceStyles)
  }

  /** Adds rules for the text to where it stands. */
  adopt(rules: string): void {
    if (!this.#styles.has(rules)) this.#styles.set(rules, adoptRules(this.element, rules))
  }

  get shown(): boolean {
    return this.element.slot === 'document'
  }

  /** Shows the text in place of what stood in the slot. */
  show(): void {
    if (this.shown) return
    for (const child of [...this.#host.children]) {
      if (child !== this.element && child.slot === 'document') {
        child.slot = 'replaced'
        this.#replaced.push(child)
      }
    }
    this.element.slot = 'document'
  }

  /** To be called after the element was moved: its styles go where it stands. */
  updateRoot(): void {
    for (const [rules, release] of this.#styles) {
      release()
      this.#styles.set(rules, adoptRules(this.element, rules))
    }
  }

  remove(): void {
    for (const release of this.#styles.values()) release()
    this.element.remove()
    for (const child of this.#replaced) child.slot = 'document'
    this.#replaced = []
  }
}

/** True when a server put something readable in the slot. */
export function hasServerText(host: HTMLElement): boolean {
  return [...host.children].some(
    (child) => child.slot === 'document' && !('gpmiMount' in (child as HTMLElement).dataset),
  )
}
