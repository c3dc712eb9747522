import { svg } from 'lit'

/** Lines of text with a wave under the last. */
export const plainSign = svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M4 5h16M4 10h16M4 15h6M4 19.500c1.300-2 2.700-2 4 0s2.700 2 4 0 2.700-2 4 0 2.700 2 4 0" /></svg>`
