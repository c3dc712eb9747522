/** The paper itself, its sections and lines. */
import {
  colour,
  focusRing,
  large,
  measure,
  P,
  sheet,
  small,
  space,
  text,
  tight,
  title,
} from './scale.ts'

export const paper = `
${P} {
  all: initial;
  display: block;
  box-sizing: border-box;
  container: gpmi-surface / inline-size;
  color: ${colour('ink')};
  background: ${colour('sheet')};
  font-family: var(--gpmi-font, system-ui, sans-serif);
  font-size: ${text};
  line-height: var(--gpmi-leading, 1.6);
  text-align: start;
  hyphens: manual;
  overflow-wrap: break-word;
  color-scheme: inherit;
  -webkit-text-size-adjust: 100%;
}
${P} *, ${P} *::before, ${P} *::after { all: revert; box-sizing: border-box; }
${P} [data-block] { scroll-margin-block: 8rem; }
${P} .gpmi-edge { position: absolute; outline: none; }
${P} .gpmi-paper {
  position: relative;
  display: block;
  outline: none;
  min-height: 50vh;
  padding: ${space[5]} ${space[4]} ${space[8]};
  white-space: pre-wrap;
  white-space: break-spaces;
  overflow-wrap: anywhere;
  font-variant-ligatures: none;
}
${P} .gpmi-paper [contenteditable="false"] { white-space: normal; }
${P} .ProseMirror-hideselection *::selection { background: transparent; }
${P} .ProseMirror-hideselection { caret-color: transparent; }
${P} .ProseMirror-selectednode { ${focusRing} }
${P} img.ProseMirror-separator { display: inline; border: none; margin: 0; width: 0; height: 0; }
@container gpmi-surface (min-width: 40rem) {
  ${P} .gpmi-paper { padding: ${space[6]} ${space[6]} ${space[8]}; }
}
@container gpmi-surface (min-width: 48rem) {
  ${P} .gpmi-paper { padding: ${space[7]} max(${space[7]}, (100% - ${sheet}) / 2) ${space[8]}; }
}
`

export const sections = `
${P} .gpmi-section { display: block; padding-block: ${space[6]} ${space[5]}; }
${P} .gpmi-section:first-child { padding-block-start: 0; }
${P} .gpmi-section + .gpmi-section { border-block-start: 1px solid ${colour('line')}; }
${P} .gpmi-section-head { display: block; max-width: ${measure}; margin-block-end: ${space[4]}; }
${P} .gpmi-question {
  margin: 0;
  font-size: ${title};
  font-weight: 700;
  line-height: ${tight};
  text-wrap: balance;
}
${P} .gpmi-help { margin: ${space[2]} 0 0; color: ${colour('ink-soft')}; }
${P} .gpmi-own { margin: ${space[4]} 0 0; font-size: ${small}; font-weight: 600; color: ${colour('accent')}; }
${P} .gpmi-section-text { display: block; }
${P} [data-voice="client"] > .gpmi-section-text > .gpmi-line { display: flow-root; border-inline-start: 4px solid ${colour('accent')}; }
${P} [data-voice="client"] > .gpmi-section-text > .gpmi-line > p { margin-inline-start: ${space[5]}; }
${P} [data-voice="client"] > .gpmi-section-text > .gpmi-line:has(+ .gpmi-line) {
  margin-block-end: 0;
  padding-block-end: ${space[4]};
}
${P} [data-voice="client"] > .gpmi-section-text > .gpmi-line:is([data-style="bullet"], [data-style="number"]):has(+ .gpmi-line) {
  padding-block-end: ${space[1]};
}
${P} [data-voice="client"] > .gpmi-section-text > .gpmi-line { font-size: ${large}; line-height: 1.5; }
${P} .gpmi-offers {
  display: flex;
  flex-wrap: wrap;
  gap: ${space[2]};
  margin-block-start: ${space[4]};
}
`

export const lines = `
${P} .gpmi-line {
  position: relative;
  display: block;
  max-width: ${measure};
  margin-block-end: ${space[4]};
}
${P} .gpmi-line > p { margin: 0; position: relative; min-height: 1lh; }
${P} .gpmi-line[data-style="heading"] > p {
  margin-block-start: ${space[4]};
  font-size: ${large};
  font-weight: 700;
  line-height: ${tight};
}
${P} .gpmi-line[data-style="bullet"],
${P} .gpmi-line[data-style="number"] { margin-block-end: ${space[1]}; padding-inline-start: 1.6em; }
${P} .gpmi-line[data-style="bullet"][data-level="1"],
${P} .gpmi-line[data-style="number"][data-level="1"] { padding-inline-start: 3.2em; }
${P} .gpmi-line[data-style="bullet"][data-level="2"],
${P} .gpmi-line[data-style="number"][data-level="2"] { padding-inline-start: 4.8em; }
${P} .gpmi-line[data-style="bullet"][data-level="3"],
${P} .gpmi-line[data-style="number"][data-level="3"] { padding-inline-start: 6.4em; }
${P} .gpmi-line[data-style="bullet"][data-level="4"],
${P} .gpmi-line[data-style="number"][data-level="4"] { padding-inline-start: 8em; }
${P} .gpmi-line[data-style="bullet"] > p::before,
${P} .gpmi-line[data-style="number"] > p::before {
  position: absolute;
  inset-inline-start: -1.6em;
  width: 1.3em;
  text-align: end;
  font-variant-numeric: tabular-nums;
  color: ${colour('accent')};
}
${P} .gpmi-line[data-style="bullet"] > p::before { content: "•"; font-weight: 700; }
${P} .gpmi-line[data-style="bullet"][data-level="1"] > p::before,
${P} .gpmi-line[data-style="bullet"][data-level="3"] > p::before { content: "–"; }
${P} .gpmi-line[data-style="number"] > p::before { content: attr(data-number) "."; }
${P} .gpmi-line[data-empty] > p::after {
  content: var(--gpmi-say-text);
  position: absolute;
  inset-inline: 0;
  inset-block-start: 0;
  color: ${colour('ink-soft')};
  font-weight: 400;
  pointer-events: none;
  opacity: 0;
}
${P} .gpmi-section-text > .gpmi-line[data-empty]:nth-child(1 of .gpmi-line):nth-last-child(1 of .gpmi-line) > p::after,
${P} .gpmi-goal-text > .gpmi-line[data-empty]:first-child > p::after,
${P} .gpmi-card-text > .gpmi-line[data-empty]:first-child > p::after,
${P} .gpmi-line[data-empty][data-role="proof"] > p::after,
${P} .gpmi-line[data-empty][data-style="heading"] > p::after { opacity: 1; }
${P} [data-voice="client"] > .gpmi-section-text > .gpmi-line[data-empty]:nth-child(1 of .gpmi-line):nth-last-child(1 of .gpmi-line) > p { min-height: 2lh; }
${P} [data-voice="client"] > .gpmi-section-text > .gpmi-line[data-empty] > p::after { content: var(--gpmi-say-own); }
${P} .gpmi-goal-text > .gpmi-line[data-empty] > p::after { content: var(--gpmi-say-goal); }
${P} .gpmi-card-text > .gpmi-line[data-empty] > p::after { content: var(--gpmi-say-promise); }
${P} .gpmi-line[data-empty][data-role="proof"] > p::after { content: var(--gpmi-say-enough); }
${P} .gpmi-line[data-empty][data-style="heading"] > p::after { content: var(--gpmi-say-heading); }
${P} strong, ${P} b { font-weight: 700; }
${P} em, ${P} i { font-style: italic; }
`
