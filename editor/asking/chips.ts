import type { QuestionView } from '../../schemas/api/index.ts'
import { elementOf } from './places.ts'
import { kindSigns } from './signs.ts'
import type { AskingTexts } from './texts/texts.ts'

/** An open question, and the block where it is now. */
export interface PlacedQuestion {
  readonly question: QuestionView
  readonly block: string
}

/**
 * The marks on the paper: in each block that somebody asked about, a small button with a sign and a word,
 * that goes to the question in the list. They stand beside the text, are no part of it, and are put anew
 * when the text was drawn anew.
 */
export class Chips {
  readonly #paper: HTMLElement
  readonly #go: (question: string) => void
  #chips: readonly HTMLElement[] = []
  #painted = ''

  constructor(paper: HTMLElement, go: (question: string) => void) {
    this.#paper = paper
    this.#go = go
  }

  show(placed: readonly PlacedQuestion[], texts: AskingTexts, language: string): void {
    const painted = JSON.stringify([
      language,
      placed.map(({ block, question }) => [block, question.id, question.kind]),
    ])
    const stand = this.#chips.every((chip) => chip.isConnected)
    if (painted === this.#painted && stand) return
    const focused = this.#chips.findIndex((chip) => chip.matches(':focus-within'))
    const about = focused === -1 ? undefined : this.#chips[focused]?.dataset.about
    this.clear()
    const byBlock = Map.groupBy(placed, ({ block }) => block)
    this.#chips = [...byBlock].flatMap(([block, here]) => {
      const home = homeOf(elementOf(this.#paper, block))
      if (!home) return []
      const chip = this.#chip(here, texts, language)
      home.append(chip)
      return [chip]
    })
    this.#painted = painted
    const again = this.#chips.find((chip) => chip.dataset.about === about)
    if (about !== undefined) again?.querySelector('button')?.focus({ preventScroll: true })
  }

  /**
   * Brings the mark of a block into sight.
   * @param covered how much at the foot of the page lies under bars, in pixels
   */
  reveal(block: string | null, covered: number): void {
    const home = block === null ? null : homeOf(elementOf(this.#paper, block))
    this.#paper.style.setProperty('--gpmi-asked-below', `${covered}px`)
    home?.querySelector(':scope > .gpmi-asked')?.scrollIntoView({ block: 'nearest' })
  }

  /** Takes them out of the paper. */
  clear(): void {
    for (const chip of this.#chips) chip.remove()
    this.#chips = []
    this.#painted = ''
  }

  #chip(here: readonly PlacedQuestion[], texts: AskingTexts, language: string): HTMLElement {
    const [{ question }] = here as [PlacedQuestion]
    const text = here.length === 1 ? texts.chip[question.kind] : texts.open(here.length)
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'gpmi-button gpmi-asked-go'
    button.setAttribute('aria-label', texts.chipOf(text))
    const sign = document.createElement('span')
    sign.setAttribute('aria-hidden', 'true')
    sign.textContent = kindSigns[question.kind]
    button.append(sign, ` ${text}`)
    button.addEventListener('click', () => this.#go(question.id))
    const chip = document.createElement('div')
    chip.className = 'gpmi-asked'
    chip.contentEditable = 'false'
    chip.lang = language
    chip.dataset.about = question.id
    chip.addEventListener('mousedown', (event) => event.preventDefault())
    chip.append(button)
    return chip
  }
}

/** Where in the element of a block a mark stands, beside its text. */
function homeOf(element: HTMLElement | null): HTMLElement | null {
  if (!element) return null
  return (
    element.querySelector<HTMLElement>(':scope > :is(.gpmi-section-head, .gpmi-goal-head)') ??
    element
  )
}
