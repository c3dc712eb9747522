/** Fixed wording, and what a newer version wrote. */
import { colour, measure, move, P, radius, small, space } from './scale.ts'

export const clauses = `
/* Calmer than what people write themselves: beside a rule, in softer ink, the one after the other. */
${P} .gpmi-clause {
  position: relative;
  display: block;
  margin-block: 0;
  padding: ${space[2]} 0 ${space[2]} ${space[4]};
  color: ${colour('ink-soft')};
  border-inline-start: 2px solid ${colour('line')};
}
${P} .gpmi-line + .gpmi-clause { margin-block-start: ${space[2]}; }
${P} .gpmi-clause:has(+ :not(.gpmi-clause)) { margin-block-end: ${space[5]}; }
${P} .gpmi-plain, ${P} .gpmi-official { display: block; max-width: ${measure}; }
${P} .gpmi-clause p { margin: 0; }
${P} .gpmi-clause p + p { margin-block-start: ${space[2]}; }
${P} .gpmi-disclose { color: ${colour('ink-soft')}; font-weight: 400; }
${P} .gpmi-disclose::before { content: "▸" / ""; transition: rotate ${move}; }
${P} .gpmi-disclose[aria-expanded="true"]::before { rotate: 90deg; }
${P} .gpmi-official {
  margin-block-start: ${space[2]};
  padding-inline-start: ${space[4]};
  border-inline-start: 3px solid ${colour('line-strong')};
  font-size: ${small};
}
${P} .gpmi-source { color: ${colour('ink-soft')}; }
@container gpmi-surface (min-width: 52rem) {
  ${P} .gpmi-clause[data-open] {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: ${space[2]} ${space[5]};
  }
  ${P} .gpmi-clause[data-open] > .gpmi-disclose { grid-column: 1; justify-self: start; }
  ${P} .gpmi-clause[data-open] > .gpmi-official { grid-column: 2; grid-row: 1 / span 3; margin: 0; }
}
${P} .gpmi-unknown {
  display: block;
  margin-block: ${space[3]};
  padding: ${space[3]} ${space[4]};
  border: 1px dashed ${colour('line-strong')};
  border-radius: ${radius};
  color: ${colour('ink-soft')};
}
${P} .gpmi-unknown.gpmi-inline { display: inline; padding: 0 ${space[1]}; }
${P} .gpmi-unknown > .gpmi-unknown-text { display: block; color: ${colour('ink')}; white-space: pre-wrap; }
${P} .gpmi-unknown.gpmi-inline > .gpmi-unknown-text { display: inline; }
${P} .gpmi-unknown-why { font-size: ${small}; }
`
