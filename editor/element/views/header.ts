import { html, nothing, type TemplateResult } from 'lit'
import type { ElementTexts } from '../../messages/index.ts'
import type { Person } from '../../prosemirror/index.ts'
import { icon, personSign } from '../icons.ts'
import type { Status } from '../status.ts'

export interface HeaderProps {
  readonly texts: ElementTexts
  readonly centre: string
  readonly title: string
  readonly phase: string
  /** Below the title: in which language the contract is, when that has to be said. */
  readonly written: unknown
  /** Who is here, oneself first. */
  readonly people: readonly Person[]
  readonly status: Status
  readonly menu: TemplateResult
  readonly onPeople: () => void
}

/** How many signs of people fit in the header; the panel names everyone. */
const SIGNS = 4

/** Centre, title, where the contract stands, who is here, whether all is saved, and the menu. */
export function header(props: HeaderProps): TemplateResult {
  const { texts, people } = props
  return html`
    <header part="header">
      <div class="names">
        <p class="centre">${props.centre}</p>
        <h1 class="title" id="title" part="title">${props.title}</h1>
        <p class="phase">${props.phase}</p>
        ${props.written}
      </div>
      <div class="standing">
        ${people.length > 0 ? peopleButton(texts, people, props.onPeople) : nothing}
        <p class="status" data-tone=${props.status.tone} part="status">
          ${icon(props.status.reads ? 'read' : statusIcons[props.status.tone])}<span>${props.status.short}</span>
        </p>
        ${props.menu}
      </div>
    </header>
  `
}

const statusIcons = { calm: 'saved', busy: 'busy', attention: 'attention' } as const

function peopleButton(
  texts: ElementTexts,
  people: readonly Person[],
  onPeople: () => void,
): TemplateResult {
  return html`
    <button class="who" type="button" @click=${onPeople} part="people">
      <span class="hidden">${texts.people.count(people.length)}: </span>
      ${people.slice(0, SIGNS).map(
        (person, index) =>
          html`<span class="person">${personSign(person.look)}<span>${person.name}</span></span
            ><span class="hidden">${index < people.length - 1 ? ', ' : ''}</span>`,
      )}
      ${people.length > SIGNS ? html`<span>+ ${people.length - SIGNS}</span>` : nothing}
    </button>
  `
}
