/** The handle of a block. */
import { colour, P, space } from './scale.ts'

export const handles = `
${P} .gpmi-handle { display: flex; justify-content: flex-end; user-select: none; }
${P} .gpmi-handle .gpmi-button { color: ${colour('ink-soft')}; margin: 0; white-space: nowrap; }
${P} .gpmi-clause > .gpmi-handle { position: absolute; inset-block-end: ${space[4]}; inset-inline-end: ${space[3]}; }
/* In the white between two paragraphs, so that nothing moves when it comes. */
@media (hover: hover) and (pointer: fine) {
  ${P} .gpmi-line > .gpmi-handle {
    position: absolute;
    inset-block-start: calc(100% - 4px);
    inset-inline-end: 0;
    z-index: 1;
  }
  /* The client's own lines have that white inside them, beside their rule. */
  ${P} [data-voice="client"] > .gpmi-section-text > .gpmi-line:has(+ .gpmi-line) > .gpmi-handle {
    inset-block-start: calc(100% - ${space[4]} - 4px);
  }
  ${P} .gpmi-line > .gpmi-handle > .gpmi-button {
    min-height: 24px;
    padding: 0 ${space[2]};
    background: ${colour('sheet')};
    font-weight: 400;
  }
}
`
