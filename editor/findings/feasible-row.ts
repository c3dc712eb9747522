import type { Feasibility } from '../../schemas/document/index.ts'
import type { CardPart } from '../prosemirror/index.ts'

/** What the row of one promise says and may do now; asked again at each show. */
export interface FeasibleWords {
  readonly question: string
  readonly answers: Readonly<Record<Exclude<Feasibility, ''>, string>>
  /** What the client said, to those who are not the client. */
  readonly said: Readonly<Record<Exclude<Feasibility, ''>, string>>
  /** To the others, until the client said something. */
  readonly open: string
  readonly language: string
}

const choices = ['yes', 'with-help', 'no'] as const

/**
 * "Lukt dit?": at the foot of a promise of the client. The client answers, with a second press takes the
 * answer back; everyone reads it in words.
 */
export class FeasibleRow implements CardPart {
  readonly dom: HTMLElement
  readonly #words: () => FeasibleWords
  readonly #answers: boolean
  readonly #question: HTMLElement
  readonly #said: HTMLElement
  readonly #buttons: readonly (readonly [answer: (typeof choices)[number], HTMLButtonElement])[]
  #shown = ''

  /** @param answers this person is the client */
  constructor(words: () => FeasibleWords, answers: boolean, write: (feasible: string) => void) {
    this.#words = words
    this.#answers = answers
    this.dom = document.createElement('div')
    this.dom.className = 'gpmi-feasible'
    this.#question = document.createElement('span')
    this.#question.className = 'gpmi-label'
    this.#said = document.createElement('p')
    this.#said.className = 'gpmi-feasible-said'
    this.#buttons = choices.map((answer) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'gpmi-button'
      button.addEventListener('click', () => write(this.#shown === answer ? '' : answer))
      return [answer, button] as const
    })
    this.dom.append(this.#question, ...this.#buttons.map(([, button]) => button), this.#said)
  }

  show(attributes: Readonly<Record<string, string>>, editable: boolean): void {
    const words = this.#words()
    const answer = (attributes.feasible ?? '') as Feasibility
    this.#shown = answer
    const asks = this.#answers && editable
    this.dom.hidden = attributes.party !== 'client'
    this.dom.lang = words.language
    this.#question.hidden = !asks
    this.#question.textContent = words.question
    for (const [choice, button] of this.#buttons) {
      button.hidden = !asks
      button.textContent = words.answers[choice]
      button.setAttribute('aria-pressed', String(choice === answer))
    }
    if (asks) {
      this.dom.setAttribute('role', 'group')
      this.dom.setAttribute('aria-label', words.question)
    } else {
      this.dom.removeAttribute('role')
      this.dom.removeAttribute('aria-label')
    }
    this.#said.hidden = asks
    this.#said.textContent = answer === '' ? words.open : words.said[answer]
    this.dom.dataset.answer = answer
  }
}
