/** Forced colours, and less movement. */
import { P } from './scale.ts'

export const media = `
@media (forced-colors: active) {
  ${P} .gpmi-card, ${P} .gpmi-fact-form, ${P} .gpmi-sure { border: 1px solid CanvasText; }
  ${P} .gpmi-button, ${P} .gpmi-fact [role="button"] { border-color: LinkText; }
  ${P} .gpmi-input { border-color: ButtonText; }
}
@media (prefers-reduced-motion: reduce) {
  ${P} *, ${P} *::before { transition: none; animation: none; scroll-behavior: auto; }
}
${P} [hidden][hidden][hidden] { display: none; }
`
