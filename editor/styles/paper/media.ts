/** Forced colours, less movement, and print. */
import { colour, P } from './scale.ts'

export const media = `
@media (forced-colors: active) {
  ${P} .gpmi-other-selection { text-decoration: underline; text-decoration-thickness: 2px; }
  ${P} .gpmi-card, ${P} .gpmi-fact-form, ${P} .gpmi-sure { border: 1px solid CanvasText; }
  ${P} .gpmi-button, ${P} .gpmi-fact [role="button"] { border-color: LinkText; }
  ${P} .gpmi-input { border-color: ButtonText; }
}
@media (prefers-reduced-motion: reduce) {
  ${P} *, ${P} *::before { transition: none; animation: none; scroll-behavior: auto; }
}
@media print {
  ${P} .gpmi-paper { padding: 0; }
  ${P} .gpmi-offers, ${P} .gpmi-handle, ${P} .gpmi-caret, ${P} .gpmi-pointing, ${P} .gpmi-remove, ${P} .gpmi-add, ${P} .gpmi-disclose { display: none; }
  ${P} .gpmi-card, ${P} .gpmi-clause { break-inside: avoid; }
  ${P} .gpmi-card { border: 1px solid ${colour('line-strong')}; }
  ${P} .gpmi-line[data-empty][data-empty][data-empty][data-empty] > p::after { content: none; }
  ${P} .gpmi-input::-webkit-calendar-picker-indicator { display: none; }
  ${P} .gpmi-pointed { outline: none; }
  ${P} .gpmi-pointed[data-pointer]::before { display: none; }
}
${P} [hidden][hidden][hidden] { display: none; }
`
