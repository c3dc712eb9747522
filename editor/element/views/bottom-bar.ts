import { html, nothing, type TemplateResult } from 'lit'
import type { ElementTexts } from '../../messages/index.ts'
import { icon } from '../icons.ts'

export interface BottomBarProps {
  readonly texts: ElementTexts
  /** One may write here, and so chooses between reading and writing. */
  readonly writes: boolean
  readonly reading: boolean
  /** How many people are here, oneself counted. */
  readonly people: number
  readonly onReading: (reading: boolean) => void
  readonly onPeople: () => void
  /** What came after the text. */
  readonly more: readonly unknown[]
}

/** On a phone: the ways to look at the contract, at the bottom of the screen. */
export function bottomBar(props: BottomBarProps): TemplateResult {
  const { texts, reading } = props
  return html`
    <nav class="bottom" aria-label=${texts.regions.views} part="bottom-bar">
      ${
        props.writes
          ? html`<button type="button" data-view="read" aria-pressed=${String(reading)} @click=${() => props.onReading(true)}>
                ${icon('read')}<span>${texts.views.read}</span>
              </button>
              <button type="button" data-view="write" aria-pressed=${String(!reading)} @click=${() => props.onReading(false)}>
                ${icon('write')}<span>${texts.views.write}</span>
              </button>`
          : nothing
      }
      ${props.more}
      <button type="button" data-view="people" aria-haspopup="dialog" @click=${props.onPeople}>
        ${icon('people')}<span>${texts.views.people}</span>
        <span class="hidden">${texts.people.count(props.people)}</span>
      </button>
    </nav>
  `
}
