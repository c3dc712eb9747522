import { type QuestionKind, questionKinds } from '../../schemas/api/index.ts'
import { elementOf, isOffered } from './places.ts'
import type { AskingTexts } from './texts/texts.ts'

/** The buttons with which one asks about a block: one press, and nothing has to be selected. */
export class AskButtons {
  readonly elements: readonly HTMLButtonElement[]

  readonly #paper: HTMLElement
  readonly #role: string
  #block: string | null = null

  /** @param role of who reads: not everybody is offered the same everywhere */
  constructor(paper: HTMLElement, role: string, press: (kind: QuestionKind) => void) {
    this.#paper = paper
    this.#role = role
    this.elements = questionKinds.map((kind) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'gpmi-button gpmi-quiet gpmi-ask'
      button.dataset.ask = kind
      button.addEventListener('click', () => press(kind))
      return button
    })
  }

  setTexts(texts: AskingTexts, language: string): void {
    for (const button of this.elements) {
      button.textContent = texts.ask[button.dataset.ask as QuestionKind]
      button.lang = language
    }
  }

  /** They stand at this block now; null: at none. */
  at(block: string | null): void {
    this.#block = block
    this.fit()
  }

  /** What is in their block may have changed. */
  fit(): void {
    const block = this.#block
    if (block === null) return
    const element = elementOf(this.#paper, block)
    for (const button of this.elements) {
      button.hidden = !isOffered(button.dataset.ask as QuestionKind, element, this.#role)
    }
  }
}
