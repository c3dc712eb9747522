import { html, nothing, type TemplateResult } from 'lit'
import { panelTexts } from '../../messages/panels/index.ts'
import type { FrameProps } from '../frame.ts'

/** Below the title: in which language the contract is, when it is not that of the screen. */
export function writtenIn({ contract, language }: FrameProps): TemplateResult | typeof nothing {
  const written = contract.view?.language ?? language
  if (written === language) return nothing
  return html`<p class="phase" data-written=${written}>${panelTexts(language).written[written]}</p>`
}
