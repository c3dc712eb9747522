import { html, nothing, type TemplateResult } from 'lit'
import type { SetAsideText } from '../../../schemas/api/index.ts'
import type { PanelTexts } from '../../messages/panels/index.ts'

export interface SetAsideProps {
  readonly texts: PanelTexts
  readonly list: readonly SetAsideText[]
  /** The text about which was asked whether to throw it away. */
  readonly asking: string | null
  readonly canPutBack: boolean
  readonly onCopy: (text: SetAsideText) => void
  readonly onPutBack: (text: SetAsideText) => void
  readonly onAsk: (id: string | null) => void
  readonly onDrop: (text: SetAsideText) => void
}

/** One's own text that lost its place or was refused: to copy, to put back, or to throw away. */
export function setAsidePanel(props: SetAsideProps): TemplateResult {
  const { aside } = props.texts
  if (props.list.length === 0) return html`<p class="explain">${aside.none}</p>`
  return html`
    <p class="explain">${aside.explain}</p>
    <ul class="set-aside">
      ${props.list.map((text) => item(props, text))}
    </ul>
  `
}

function item(props: SetAsideProps, text: SetAsideText): TemplateResult {
  const { aside } = props.texts
  return html`
    <li>
      <p class="why">${aside[text.why]}</p>
      <blockquote>${text.text}</blockquote>
      <div class="buttons">
        ${
          props.asking === text.id
            ? html`
                <p class="why" role="status">${aside.dropSure}</p>
                <button type="button" data-do="keep" @click=${() => props.onAsk(null)}>${aside.keep}</button>
                <button type="button" class="warn" data-do="drop" @click=${() => props.onDrop(text)}>
                  ${aside.drop}
                </button>
              `
            : html`
                ${
                  props.canPutBack
                    ? html`<button
                        type="button"
                        class="main"
                        data-do="put-back"
                        @click=${() => props.onPutBack(text)}
                      >
                        ${aside.putBack}
                      </button>`
                    : nothing
                }
                <button type="button" data-do="copy" @click=${() => props.onCopy(text)}>${aside.copy}</button>
                <button type="button" data-do="ask" @click=${() => props.onAsk(text.id)}>${aside.drop}</button>
              `
        }
      </div>
    </li>
  `
}
