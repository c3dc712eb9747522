import { type QuestionKind, questionKinds } from '../../schemas/api/index.ts'
import type { AskingTexts } from './texts/texts.ts'

/** The three buttons with which one asks about a block: one press, and nothing has to be selected. */
export class AskButtons {
  readonly elements: readonly HTMLButtonElement[]

  constructor(press: (kind: QuestionKind) => void) {
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

  set hidden(hidden: boolean) {
    for (const button of this.elements) button.hidden = hidden
  }
}
