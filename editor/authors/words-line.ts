import type { TypedForClient } from '../../schemas/api/index.ts'
import { dateText } from '../prosemirror/index.ts'
import { type Naming, nameText } from './said.ts'

/** What can be said about words that others typed for the client. */
export interface WordsDesk {
  /** True for the client, who can say that words are theirs. */
  readonly mayConfirm: boolean
  /** The text can be changed here and now: only then "no" leads anywhere. */
  readonly canWrite: boolean
  /** True when the client put the question away, for these words. */
  readonly isPutAway: (words: TypedForClient) => boolean
  readonly onConfirm: (words: TypedForClient) => void
  readonly onOther: (words: TypedForClient) => void
}

/** One quiet line right under a paragraph; null: there is nothing to say. */
export function wordsLine(
  naming: Naming,
  words: TypedForClient,
  desk: WordsDesk,
): { readonly key: string; readonly make: () => HTMLElement } | null {
  const { texts, people, language } = naming
  const said = texts.words
  const names = texts.names(words.by.map((one) => nameText(naming, one)))
  if (words.confirmed !== null) {
    const day = dateText(words.confirmed, language)
    const text = desk.mayConfirm ? said.confirmedByMe(day) : said.confirmed(clientIn(people), day)
    return { key: `${words.hash} ${day}`, make: () => line(naming, text) }
  }
  if (!desk.mayConfirm) {
    const text = said.open(names, clientIn(people))
    return { key: `${words.hash} open`, make: () => line(naming, text) }
  }
  if (desk.isPutAway(words)) return null
  return {
    key: `${words.hash} ask ${desk.canWrite}`,
    make() {
      const element = line(naming, said.ask(names))
      element.classList.add('gpmi-words-ask')
      element.setAttribute('role', 'group')
      element.setAttribute('aria-label', said.ask(names))
      const buttons = document.createElement('div')
      buttons.className = 'gpmi-words-buttons'
      buttons.append(button(said.yes, 'confirm', () => desk.onConfirm(words)))
      if (desk.canWrite) buttons.append(button(said.no, 'other', () => desk.onOther(words)))
      element.append(buttons)
      return element
    },
  }
}

/** The clients by name. */
function clientIn(people: Naming['people']): string {
  return people
    .filter(({ role }) => role === 'client')
    .map(({ name }) => name)
    .join(', ')
}

function line({ language }: Naming, text: string): HTMLElement {
  const element = document.createElement('div')
  element.className = 'gpmi-words'
  element.contentEditable = 'false'
  element.lang = language
  const words = document.createElement('span')
  words.textContent = text
  element.append(words)
  return element
}

function button(text: string, name: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'gpmi-button'
  made.dataset.do = name
  made.textContent = text
  // The caret stays where it is.
  made.addEventListener('mousedown', (event) => event.preventDefault())
  made.addEventListener('click', press)
  return made
}
