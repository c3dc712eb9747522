import { html, type TemplateResult } from 'lit'
import { askingSign } from './signs.ts'

/** The button of the list on the bar of a phone. */
export function barButton(text: string, press: () => void): TemplateResult {
  return html`<button type="button" data-view="asking" aria-haspopup="dialog" @click=${press}>
    ${askingSign}<span>${text}</span>
  </button>`
}
