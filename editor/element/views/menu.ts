import { html, nothing, type TemplateResult } from 'lit'
import type { ElementTexts } from '../../messages/index.ts'
import { type IconName, icon } from '../icons.ts'

export interface MenuEntry {
  readonly name: string
  readonly icon: IconName | TemplateResult
  readonly text: string
  readonly run: () => void
}

export interface MenuProps {
  readonly texts: ElementTexts
  readonly open: boolean
  readonly entries: readonly MenuEntry[]
  readonly onToggle: (open: boolean) => void
}

/** "Meer": a button that shows a few more, as plain buttons. Escape or a press elsewhere closes it. */
export function menu(props: MenuProps): TemplateResult {
  return html`
    <div
      class="menu"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !props.open) return
        event.stopPropagation()
        props.onToggle(false)
        const host = event.currentTarget as HTMLElement
        host.querySelector<HTMLElement>('.menu-button')?.focus()
      }}
      @focusout=${(event: FocusEvent) => {
        const host = event.currentTarget as HTMLElement
        if (event.relatedTarget && !host.contains(event.relatedTarget as Node))
          props.onToggle(false)
      }}
    >
      <button
        type="button"
        class="menu-button"
        aria-expanded=${String(props.open)}
        @click=${() => props.onToggle(!props.open)}
      >
        ${icon('more')}<span>${props.texts.views.more}</span>
      </button>
      ${
        props.open
          ? html`<ul class="menu-list">
              ${props.entries.map(
                (entry) => html`<li>
                  <button
                    type="button"
                    data-entry=${entry.name}
                    @click=${() => {
                      props.onToggle(false)
                      entry.run()
                    }}
                  >
                    ${icon(entry.icon)}<span>${entry.text}</span>
                  </button>
                </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>
  `
}
