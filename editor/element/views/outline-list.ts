import { html, type TemplateResult } from 'lit'
import type { ElementTexts } from '../../messages/index.ts'
import type { OutlineItem, Progress } from '../outline.ts'

export interface OutlineProps {
  readonly texts: ElementTexts
  readonly items: readonly OutlineItem[]
  readonly current: string | null
  readonly onGo: (item: OutlineItem) => void
}

const signs: Readonly<Record<Progress, string>> = { done: '✓', started: '◐', empty: '○' }

/** The questions of the contract, in order: which one is here, and what is filled in. */
export function outlineList(props: OutlineProps): TemplateResult {
  const { outline } = props.texts
  return html`
    <ol class="outline">
      ${props.items.map(
        (item) => html`
          <li>
            <button
              type="button"
              aria-current=${item.id === props.current ? 'true' : 'false'}
              data-progress=${item.progress}
              @click=${() => props.onGo(item)}
            >
              <span class="tick" aria-hidden="true">${signs[item.progress]}</span>
              <span lang=${item.language}>${item.title}</span>
              <span class="hidden">(${outline[item.progress]})</span>
            </button>
          </li>
        `,
      )}
    </ol>
  `
}
