import { svg, type TemplateResult } from 'lit'

/** Lines of text, and a pen. */
export const authorsSign: TemplateResult = svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M4 5h16M4 9.500h10M4 14h6M12.500 19l.7-3.200 6-6 2.500 2.500-6 6z" /></svg>`
