/** Goals with their columns, and the cards in them. */
import { colour, large, P, radius, small, space, text, tight } from './scale.ts'

export const goals = `
${P} .gpmi-goal {
  position: relative;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${space[3]} ${space[5]};
  margin-block: ${space[5]};
  padding-block-start: ${space[4]};
  border-block-start: 3px solid ${colour('ink')};
}
${P} .gpmi-goal-head { grid-column: 1 / -1; order: -1; }
${P} .gpmi-goal-name {
  margin: 0;
  font-size: ${small};
  font-weight: 700;
  line-height: ${tight};
  color: ${colour('accent')};
}
${P} .gpmi-goal-text { display: contents; }
${P} .gpmi-goal-text > * { grid-column: 1 / -1; order: 2; }
${P} .gpmi-goal-text > :is(.gpmi-line, .gpmi-goal-fields) { margin: 0; order: 0; }
${P} .gpmi-goal-fields { display: flex; flex-wrap: wrap; align-items: end; gap: ${space[2]} ${space[5]}; }
${P} .gpmi-goal-fields:not(:has(*)) { display: none; }
${P} .gpmi-goal-text > .gpmi-line:first-child { font-size: ${large}; font-weight: 700; line-height: 1.4; }
${P} .gpmi-side-name { display: none; }
${P} .gpmi-side { display: flex; flex-direction: column; align-items: flex-start; gap: ${space[2]}; order: 3; }
${P} .gpmi-side:has(> .gpmi-empty-side:not([hidden])) {
  align-self: start;
  padding: ${space[4]};
  border: 1px dashed ${colour('line-strong')};
  border-radius: ${radius};
}
${P} .gpmi-empty-side { margin: 0; color: ${colour('ink-soft')}; }
${P} .gpmi-goal > .gpmi-actions { grid-column: 1 / -1; order: 7; }
/* Under the last promise there is room for its handle: it never lies over the button that adds the next. */
@media screen and (hover: hover) and (pointer: fine) {
  ${P} .gpmi-goal-text:has(> [data-party="client"]) ~ .gpmi-side[data-party="client"],
  ${P} .gpmi-goal-text:has(> [data-party="centre"]) ~ .gpmi-side[data-party="centre"] { margin-block-start: 2.75rem; }
}
@container gpmi-surface (min-width: 40rem) {
  ${P} .gpmi-goal { grid-template-columns: repeat(2, minmax(0, 1fr)); grid-auto-flow: row dense; }
  ${P} .gpmi-goal [data-party="client"] { grid-column: 1; }
  ${P} .gpmi-goal [data-party="centre"] { grid-column: 2; }
  ${P} .gpmi-goal [data-party="third"] { grid-column: 1 / -1; }
  ${P} .gpmi-side-name {
    display: block;
    order: 1;
    font-weight: 700;
    padding-block: ${space[2]};
    border-block-end: 2px solid ${colour('line-strong')};
  }
  /* Under the two that face each other: three columns would be too narrow for long words. */
  ${P} .gpmi-side-name[data-party="third"] { order: 4; }
  ${P} .gpmi-goal-text > .gpmi-card[data-party="third"] { order: 5; }
  ${P} .gpmi-side[data-party="third"] { order: 6; }
  ${P} .gpmi-goal .gpmi-card-name {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ${P} .gpmi-section-text:has(> .gpmi-card) {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: ${space[5]};
  }
  ${P} .gpmi-section-text > * { grid-column: 1 / -1; }
  ${P} .gpmi-section-text > .gpmi-card[data-party="client"] { grid-column: 1; }
  ${P} .gpmi-section-text > .gpmi-card[data-party="centre"] { grid-column: 2; }
}
`

export const cards = `
${P} .gpmi-card {
  position: relative;
  display: flex;
  flex-direction: column;
  gap: ${space[2]};
  padding: ${space[4]};
  background: ${colour('wash')};
  border: 1px solid ${colour('line')};
  border-radius: ${radius};
}
${P} .gpmi-section-text > .gpmi-card { margin-block-end: ${space[4]}; }
${P} .gpmi-card-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: ${space[1]} ${space[4]}; }
${P} .gpmi-card-name { margin: 0; font-size: ${text}; font-weight: 700; }
${P} .gpmi-card-text { display: block; flex: 1; }
${P} .gpmi-card-text > .gpmi-line { margin-block-end: ${space[2]}; }
${P} .gpmi-line[data-role="proof"] {
  margin-block-start: ${space[3]};
  padding-block-start: ${space[2]};
  border-block-start: 1px solid ${colour('line')};
}
${P} .gpmi-line[data-role="proof"] + .gpmi-line[data-role="proof"] { margin-block-start: 0; border: none; padding: 0; }
${P} .gpmi-line[data-role="proof"] + .gpmi-line[data-role="proof"] > .gpmi-label { display: none; }
${P} .gpmi-card-foot {
  display: flex;
  flex-direction: column;
  gap: ${space[1]};
  padding-block-start: ${space[2]};
  border-block-start: 1px solid ${colour('line')};
}
`
