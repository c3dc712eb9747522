import { html, svg, type TemplateResult } from 'lit'

function sign(path: string): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`
}

/** A list with an open place. */
export const todoSign = sign(
  'M11 6h9M11 12h9M11 18h9M3.5 6l1.500 1.500L8 4.500M3.5 12l1.500 1.500L8 10.500M5.700 19.700a1.700 1.700 0 1 0 0-3.400 1.700 1.700 0 0 0 0 3.400Z',
)
/** Two sides of a line. */
export const balanceSign = sign(
  'M12 3.500v17M3.500 6.500h5v4h-5zM3.500 14h5v4h-5zM15.500 6.500h5v4h-5zM15.500 14h5v4h-5z',
)

/** The button of the list on the bar of a phone. */
export function barButton(text: string, press: () => void): TemplateResult {
  return html`<button type="button" data-view="todo" aria-haspopup="dialog" @click=${press}>
    ${todoSign}<span>${text}</span>
  </button>`
}
