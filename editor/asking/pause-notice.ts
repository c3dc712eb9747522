import { html, nothing, type TemplateResult } from 'lit'
import type { PauseView } from '../../schemas/api/index.ts'
import type { AskingTexts } from './texts/texts.ts'

/** What everyone sees while somebody wants a break: who, and how to go on. Writing is never stopped. */
export function pauseNotice(
  texts: AskingTexts,
  pause: PauseView | null,
  nameOf: (participant: string) => string | null,
  end: (() => void) | null,
): TemplateResult | undefined {
  if (!pause) return undefined
  return html`<div class="notice" data-tone="calm" data-notice="pause">
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M8 5v14M16 5v14" /></svg>
    <p>${texts.pause.notice(nameOf(pause.by))}</p>
    ${
      end === null
        ? nothing
        : html`<button type="button" data-do="end-pause" @click=${end}>${texts.pause.end}</button>`
    }
  </div>`
}
