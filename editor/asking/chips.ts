import type { QuestionKind, QuestionView } from '../../schemas/api/index.ts'
import type { Known } from './known.ts'
import type { PanelDesk } from './panel-desk.ts'
import { elementOf } from './places.ts'
import { kindSigns } from './signs.ts'
import type { AskingTexts } from './texts/texts.ts'

/** Something that was asked, as it is marked at its block. */
export interface Mark {
  /** Of the question. */
  readonly id: string
  readonly kind: QuestionKind
  readonly block: string
  /** Who said the last thing to it, when that is not who reads. */
  readonly answeredBy?: string | null
  /** False: it waits for a connection. */
  readonly isSent: boolean
}

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
  readonly #desk: PanelDesk
  #chips: readonly HTMLElement[] = []
  #painted = ''
  /** The question of which the mark is brought into sight when it comes: of a press just now. */
  awaited: string | null = null

  constructor(paper: HTMLElement, desk: PanelDesk) {
    this.#paper = paper
    this.#desk = desk
  }

  show(marks: readonly Mark[], texts: AskingTexts, language: string): void {
    const painted = JSON.stringify([language, marks])
    const stand = this.#chips.every((chip) => chip.isConnected)
    if (painted === this.#painted && stand) return
    const focused = this.#chips.findIndex((chip) => chip.matches(':focus-within'))
    const about = focused === -1 ? undefined : this.#chips[focused]?.dataset.about
    this.clear()
    const byBlock = Map.groupBy(marks, ({ block }) => block)
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
   * Brings the mark of a block into sight, once, when a person waits for it. It moves nobody's page
   * for what goes out later.
   */
  reveal(question: string, block: string | null): void {
    if (question !== this.awaited) return
    this.awaited = null
    const home = block === null ? null : homeOf(elementOf(this.#paper, block))
    this.#paper.style.setProperty('--gpmi-asked-below', `${this.#desk.barsBelow}px`)
    home?.querySelector(':scope > .gpmi-asked')?.scrollIntoView({ block: 'nearest' })
  }

  /** Takes them out of the paper. */
  clear(): void {
    for (const chip of this.#chips) chip.remove()
    this.#chips = []
    this.#painted = ''
  }

  #chip(here: readonly Mark[], texts: AskingTexts, language: string): HTMLElement {
    const [{ id, kind, answeredBy }] = here as [Mark]
    const isSent = here.every((mark) => mark.isSent)
    const one = answeredBy ? texts.answered(answeredBy) : texts.chip[kind]
    const sent = here.length === 1 ? one : texts.open(here.length)
    const text = isSent ? sent : texts.unsent.title
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'gpmi-button gpmi-asked-go'
    button.setAttribute('aria-label', texts.chipOf(text))
    const sign = document.createElement('span')
    sign.setAttribute('aria-hidden', 'true')
    sign.textContent = kindSigns[kind]
    button.append(sign, ` ${text}`)
    button.addEventListener('click', () =>
      this.#desk.open(`:is([data-question="${id}"], [data-unsent="${id}"])`),
    )
    const chip = document.createElement('div')
    chip.className = 'gpmi-asked'
    chip.contentEditable = 'false'
    chip.lang = language
    chip.dataset.about = id
    chip.dataset.sent = String(isSent)
    chip.addEventListener('mousedown', (event) => event.preventDefault())
    chip.append(button)
    return chip
  }
}

/** The marks of questions that the server has. */
export function marksOf(
  placed: readonly PlacedQuestion[],
  known: Pick<Known, 'nameOf'>,
): readonly Mark[] {
  return placed.map(({ question: { id, kind, answers }, block }) => {
    const last = answers.at(-1)
    return { id, kind, block, answeredBy: last ? known.nameOf(last.by) : null, isSent: true }
  })
}

/** Where in the element of a block a mark stands, beside its text. */
function homeOf(element: HTMLElement | null): HTMLElement | null {
  if (!element) return null
  return (
    element.querySelector<HTMLElement>(':scope > :is(.gpmi-section-head, .gpmi-goal-head)') ??
    element
  )
}
