import { html, type TemplateResult } from 'lit'
import type { ElementTexts } from '../../messages/index.ts'
import { icon } from '../icons.ts'

export interface SheetProps {
  readonly texts: ElementTexts
  readonly title: string
  readonly content: TemplateResult
  readonly onClose: () => void
}

/** On a phone: the same panel over the text, as a dialog that Escape closes. */
export function sheet(props: SheetProps): TemplateResult {
  return html`
    <dialog
      class="sheet"
      part="sheet"
      aria-labelledby="sheet-title"
      @close=${props.onClose}
      @click=${(event: MouseEvent) => {
        const dialog = event.currentTarget as HTMLDialogElement
        if (event.target === dialog) dialog.close()
      }}
    >
      <div class="sheet-inside">
        <div class="panel-head">
          <h2 id="sheet-title">${props.title}</h2>
          <button
            type="button"
            class="quiet"
            data-do="close"
            @click=${(event: Event) => (event.currentTarget as HTMLElement).closest('dialog')?.close()}
          >
            ${icon('close')}<span>${props.texts.panel.close}</span>
          </button>
        </div>
        ${props.content}
      </div>
    </dialog>
  `
}
