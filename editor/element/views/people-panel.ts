import { html, nothing, type TemplateResult } from 'lit'
import type { ParticipantView } from '../../../schemas/api/index.ts'
import type { Language } from '../../../schemas/basics/index.ts'
import { roleNames } from '../../../schemas/contract/index.ts'
import type { PanelTexts } from '../../messages/panels/index.ts'
import type { Person } from '../../prosemirror/index.ts'
import { personSign } from '../icons.ts'

export interface PeopleProps {
  readonly texts: PanelTexts
  readonly language: Language
  readonly me: ParticipantView
  readonly participants: readonly ParticipantView[]
  /** The others who are here now, each once; null where it is not known (reading view). */
  readonly here: readonly Person[] | null
  readonly lookOf: (participant: string) => number
  readonly onGo: (participant: string) => void
}

/** Everyone of this contract, oneself first; who is here now; and a way to where they are. */
export function peoplePanel(props: PeopleProps): TemplateResult {
  const { texts, me, here } = props
  const isHere = (id: string): boolean => here?.some((person) => person.id === id) ?? false
  const others = props.participants
    // A partner sees its own part alone, and is never here; who was let out is gone.
    .filter(({ id, role, withdrawn }) => id !== me.id && role !== 'partner' && !withdrawn)
    .sort((a, b) => Number(isHere(b.id)) - Number(isHere(a.id)))
  return html`
    <p class="explain">${here === null ? texts.people.unknown : texts.people.explain}</p>
    <ul class="people">
      ${line(props, me, true)} ${others.map((person) => line(props, person, isHere(person.id)))}
    </ul>
    ${here !== null && here.length === 0 ? html`<p class="explain">${texts.people.alone}</p>` : nothing}
  `
}

function line(props: PeopleProps, person: ParticipantView, here: boolean): TemplateResult {
  const { texts } = props
  const own = person.id === props.me.id
  const known = props.here !== null
  return html`
    <li data-here=${String(here || !known)}>
      ${personSign(props.lookOf(person.id))}
      <span class="who-is">
        <strong>${person.name}${own ? html` <span class="you">(${texts.people.you})</span>` : nothing}</strong>
        <span class="role"
          >${roleNames[person.role][props.language]}${
            known ? html` · ${here ? texts.people.here : texts.people.away}` : nothing
          }</span
        >
      </span>
      ${
        here && !own && known
          ? html`<button class="quiet" type="button" @click=${() => props.onGo(person.id)}>
              ${texts.people.goThere(person.name)}
            </button>`
          : nothing
      }
    </li>
  `
}
