/** The paper itself on paper: fetched once the text is open. */
import { colour, P } from './scale.ts'

export const printed = `
@media print {
  ${P} .gpmi-paper { padding: 0; }
  ${P} .gpmi-offers, ${P} .gpmi-handle, ${P} .gpmi-remove, ${P} .gpmi-add, ${P} .gpmi-disclose { display: none; }
  ${P} .gpmi-card, ${P} .gpmi-clause { break-inside: avoid; }
  ${P} .gpmi-card { border: 1px solid ${colour('line-strong')}; }
  ${P} .gpmi-line[data-empty][data-empty][data-empty][data-empty] > p::after { content: none; }
  ${P} .gpmi-input::-webkit-calendar-picker-indicator { display: none; }
}
`
