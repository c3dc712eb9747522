import { html, type TemplateResult } from 'lit'
import { elementTexts } from '../../messages/index.ts'
import { panelTexts } from '../../messages/panels/index.ts'
import { askForBars } from '../bars-make-room.ts'
import type { FrameProps } from '../frame.ts'
import { icon } from '../icons.ts'
import type { Status } from '../status.ts'

/**
 * On a phone, while one writes: whether all is saved, taking back, and a way to the other buttons. What
 * is saved stands in the header too, for who hears the page; here it is drawn only. With the Tab key one
 * comes to the bars themselves.
 */
export function slimRow(
  { language, contract, actions }: FrameProps,
  status: Status,
): TemplateResult {
  const { tools } = elementTexts(language)
  const { undo } = contract.tools
  const keepCaret = (event: Event): void => event.preventDefault()
  return html`
    <div class="slim">
      <div class="slim-row" data-tone=${status.tone} @mousedown=${keepCaret}>
        <span class="slim-status" aria-hidden="true" data-said=${status.short}>
          ${icon(status.tone === 'calm' ? 'saved' : status.tone === 'busy' ? 'busy' : 'attention')}
        </span>
        <button
          type="button"
          tabindex="-1"
          data-do="undo"
          aria-disabled=${String(!undo)}
          @click=${() => {
            if (undo) actions.run('undo')
          }}
        >
          ${icon('undo')}<span>${tools.undo}</span>
        </button>
        <button
          type="button"
          tabindex="-1"
          data-do="bars"
          @click=${({ currentTarget }: Event) => askForBars(currentTarget as HTMLElement)}
        >
          ${icon('more')}<span>${panelTexts(language).bars}</span>
        </button>
      </div>
    </div>
  `
}
