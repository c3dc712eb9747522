import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../../../schemas/basics/index.ts'
import type { PanelTexts } from '../../messages/panels/index.ts'

/**
 * How writing together works, and the keys.
 * @param other the language of the contract, when it is not that of the screen
 */
export function helpPanel(
  texts: PanelTexts,
  modifier: string,
  other: Language | null,
): TemplateResult {
  const { help } = texts
  const keys: readonly (readonly [string, string])[] = [
    [`${modifier}+Z`, help.keys.undo],
    [`${modifier}+Y`, help.keys.redo],
    [`${modifier}+B`, help.keys.strong],
    [`${modifier}+I`, help.keys.em],
    ['Alt+F10', help.keys.tools],
    ['F6', help.keys.panel],
    ['F8', help.keys.word],
    ['Esc', help.keys.back],
  ]
  return html`
    ${other === null ? nothing : html`<p data-written=${other}>${help.written[other]}</p>`}
    ${help.intro.map((sentence) => html`<p>${sentence}</p>`)}
    <h3 class="keys-title">${help.keysTitle}</h3>
    <dl class="keys">
      ${keys.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}
    </dl>
  `
}
