import { html, nothing, type TemplateResult } from 'lit'
import { roleNames } from '../../schemas/contract/index.ts'
import { elementTexts } from '../messages/index.ts'
import type { FrameProps } from './frame.ts'

/** On paper only: what this is. */
export function printHead(
  { contract, language }: FrameProps,
  title: string | null,
): TemplateResult {
  if (contract.view === null) return html`${nothing}`
  return html`<div class="print-head" aria-hidden="true">
    <p>${contract.view.centre}</p>
    <p class="print-title">${title}</p>
    <p>${elementTexts(language).signing.unsigned}</p>
  </div>`
}

/**
 * On paper only: a line to sign for the centre (the text says who signs for it, and that is seldom the
 * social worker alone), and one for each other person of the contract. A reader signs nothing.
 */
export function signatures({ contract, language }: FrameProps): TemplateResult {
  const { view } = contract
  if (view === null) return html`${nothing}`
  const { signing } = elementTexts(language)
  const others = view.participants.filter(({ role }) => role !== 'reader' && role !== 'worker')
  const signers = [
    signing.forCentre(view.centre),
    ...others.map(({ name, role }) => `${name}, ${roleNames[role][language]}`),
  ]
  return html`<div class="signatures" aria-hidden="true">
    ${signers.map(
      (signer) => html`<div>
        <p>${signer}</p>
        <p class="to-sign">${signing.date}</p>
        <p class="to-sign">${signing.signature}</p>
      </div>`,
    )}
  </div>`
}
