import { html, type TemplateResult } from 'lit'
import type { ElementTexts } from '../../messages/index.ts'
import { icon } from '../icons.ts'

export interface StepsProps {
  readonly texts: ElementTexts
  /** From 0. */
  readonly index: number
  readonly count: number
  readonly onStep: (index: number) => void
  readonly onAll: () => void
}

/** On a phone: one question at a time, with the previous and the next in reach of the thumb. */
export function sectionSteps(props: StepsProps): TemplateResult {
  const { texts, index, count } = props
  const { outline } = texts
  return html`
    <nav class="steps" aria-label=${texts.regions.sections} part="steps">
      <button
        type="button"
        data-step="previous"
        aria-disabled=${String(index <= 0)}
        @click=${() => {
          if (index > 0) props.onStep(index - 1)
        }}
      >
        ${icon('previous')}<span>${outline.previous}</span>
      </button>
      <button type="button" data-step="all" aria-haspopup="dialog" @click=${props.onAll}>
        <span>${outline.place(index + 1, count)}</span><span class="hidden">: ${texts.regions.outline}</span>
      </button>
      <button
        type="button"
        data-step="next"
        class="onward"
        aria-disabled=${String(index >= count - 1)}
        @click=${() => {
          if (index < count - 1) props.onStep(index + 1)
        }}
      >
        <span>${outline.next}</span>${icon('next')}
      </button>
    </nav>
  `
}
