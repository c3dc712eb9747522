/**
 * The stylesheet of the paper: how a contract looks where it is written. It is one constructable sheet,
 * adopted by the document or shadow root in which the paper stands.
 *
 * The paper lies in light DOM, so the page around it can reach it. Every declaration here is important
 * and in a layer of its own: that is stronger than anything a page says without `!important`, and in
 * layers also stronger than what it says with it. Each element is first put back to the browser's own
 * style. What a page may set are the custom properties (`--gpmi-…`, see `tokens.ts`); nothing else
 * comes in, and as every selector starts at the paper, nothing goes out.
 */
import { adoptStyles } from './adopt.ts'
import { light } from './tokens.ts'

const P = '.gpmi-surface'

/** A token, with the light scheme for a page that has no tokens. */
const colour = (name: keyof typeof light): string => `var(--gpmi-${name}, ${light[name]})`
const space = [0, 4, 8, 12, 16, 24, 32, 48, 72].map(
  (px, step) => `var(--gpmi-space-${step}, ${px}px)`,
)
const text = 'var(--gpmi-text, max(18px, 1.125rem))'
const small = `var(--gpmi-text-small, calc(${text} * 0.875))`
const large = `var(--gpmi-text-large, calc(${text} * 1.2))`
const title = `var(--gpmi-text-title, calc(${text} * 1.5))`
const tight = 'var(--gpmi-leading-tight, 1.25)'
const radius = 'var(--gpmi-radius, 6px)'
const target = 'var(--gpmi-target, 44px)'
const measure = 'var(--gpmi-measure, 68ch)'
const move = 'var(--gpmi-move, 160ms ease-out)'
const focusRing = `outline: 3px solid ${colour('focus')}; outline-offset: 2px;`

const paper = `
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
@container gpmi-surface (min-width: 46rem) {
  ${P} .gpmi-paper { padding: ${space[7]} 7.5rem ${space[8]} ${space[7]}; }
}
`

const sections = `
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
${P} [data-voice="client"] > .gpmi-section-text {
  padding-inline-start: ${space[5]};
  border-inline-start: 4px solid ${colour('accent')};
}
${P} [data-voice="client"] > .gpmi-section-text > .gpmi-line { font-size: ${large}; line-height: 1.5; }
${P} .gpmi-offers {
  display: flex;
  flex-wrap: wrap;
  gap: ${space[2]};
  margin-block-start: ${space[4]};
}
`

const lines = `
${P} .gpmi-line {
  position: relative;
  display: block;
  max-width: ${measure};
  margin-block-end: ${space[3]};
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
${P} .gpmi-section-text > .gpmi-line[data-empty]:only-child > p::after,
${P} .gpmi-goal-text > .gpmi-line[data-empty]:first-child > p::after,
${P} .gpmi-card-text > .gpmi-line[data-empty]:first-child > p::after,
${P} .gpmi-line[data-empty][data-role="proof"] > p::after,
${P} .gpmi-line[data-empty][data-style="heading"] > p::after { opacity: 1; }
${P} [data-voice="client"] > .gpmi-section-text > .gpmi-line[data-empty] > p::after { content: var(--gpmi-say-own); }
${P} .gpmi-goal-text > .gpmi-line[data-empty] > p::after { content: var(--gpmi-say-goal); }
${P} .gpmi-card-text > .gpmi-line[data-empty] > p::after { content: var(--gpmi-say-promise); }
${P} .gpmi-line[data-empty][data-role="proof"] > p::after { content: var(--gpmi-say-enough); }
${P} .gpmi-line[data-empty][data-style="heading"] > p::after { content: var(--gpmi-say-heading); }
${P} strong, ${P} b { font-weight: 700; }
${P} em, ${P} i { font-style: italic; }
`

const goals = `
${P} .gpmi-goal {
  position: relative;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${space[3]} ${space[5]};
  margin-block: ${space[5]};
  padding-block-start: ${space[4]};
  border-block-start: 3px solid ${colour('ink')};
}
${P} .gpmi-goal-head {
  grid-column: 1 / -1;
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: ${space[2]} ${space[5]};
}
${P} .gpmi-goal-name {
  flex: 1 0 100%;
  margin: 0;
  font-size: ${small};
  font-weight: 700;
  line-height: ${tight};
  color: ${colour('accent')};
}
${P} .gpmi-goal-text { display: contents; }
${P} .gpmi-goal-text > * { grid-column: 1 / -1; order: 2; }
${P} .gpmi-goal-text > .gpmi-line { margin: 0; order: 0; }
${P} .gpmi-goal-head { order: -1; }
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
${P} .gpmi-goal > .gpmi-actions { grid-column: 1 / -1; order: 4; }
@container gpmi-surface (min-width: 40rem) {
  ${P} .gpmi-goal { grid-template-columns: repeat(2, minmax(0, 1fr)); grid-auto-flow: row dense; }
  ${P} .gpmi-goal[data-third] { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: ${space[3]}; }
  ${P} .gpmi-goal [data-party="client"] { grid-column: 1; }
  ${P} .gpmi-goal [data-party="centre"] { grid-column: 2; }
  ${P} .gpmi-goal[data-third] [data-party="third"] { grid-column: 3; }
  ${P} .gpmi-goal:not([data-third]) .gpmi-side[data-party="third"] { grid-column: 2; }
  ${P} .gpmi-side-name {
    display: block;
    order: 1;
    font-weight: 700;
    padding-block-start: ${space[2]};
  }
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

const cards = `
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
${P} .gpmi-card-name::before,
${P} .gpmi-side-name::before {
  content: "●" / "";
  margin-inline-end: 0.4em;
  color: ${colour('accent')};
}
${P} [data-party="centre"] > .gpmi-card-head > .gpmi-card-name::before,
${P} .gpmi-side-name[data-party="centre"]::before { content: "■" / ""; }
${P} [data-party="third"] > .gpmi-card-head > .gpmi-card-name::before,
${P} .gpmi-side-name[data-party="third"]::before { content: "▲" / ""; }
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

const controls = `
${P} .gpmi-label {
  display: block;
  font-size: ${small};
  line-height: ${tight};
  color: ${colour('ink-soft')};
}
${P} .gpmi-field { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 ${space[2]}; min-width: 0; max-width: 100%; }
${P} .gpmi-field > .gpmi-label { flex: none; }
${P} .gpmi-field > .gpmi-input { flex: 1 1 7rem; field-sizing: content; }
${P} .gpmi-goal-head > .gpmi-field > .gpmi-input { flex-grow: 0; flex-basis: auto; }
${P} .gpmi-card .gpmi-field { flex: 1 1 100%; }
${P} .gpmi-input {
  appearance: auto;
  min-width: 0;
  max-width: 100%;
  min-height: 2em;
  padding: 0 ${space[1]} 0 0;
  color: inherit;
  background: transparent;
  font: inherit;
  font-weight: 400;
  border: none;
  border-block-end: 1px dotted ${colour('line-strong')};
  border-radius: 0;
}
${P} .gpmi-input:is(:hover, :focus) { border-block-end-style: solid; }
${P} .gpmi-goal-head .gpmi-input, ${P} .gpmi-card .gpmi-input { font-size: ${small}; }
${P} select.gpmi-input { padding-inline: 0; cursor: pointer; }
${P} select.gpmi-input option { color: ${colour('ink')}; background: ${colour('sheet')}; }
${P} .gpmi-input:disabled, ${P} .gpmi-input:read-only:not(select) { border-color: transparent; opacity: 1; color: inherit; }
${P} .gpmi-input[data-blank] { color: ${colour('ink-soft')}; }
${P} .gpmi-input:focus-visible, ${P} .gpmi-button:focus-visible, ${P} .gpmi-fact :focus-visible { ${focusRing} }
${P} .gpmi-input[aria-invalid="true"] { border-color: ${colour('warning')}; }
${P} .gpmi-button {
  appearance: none;
  display: inline-flex;
  align-items: center;
  gap: ${space[2]};
  min-height: 2.25rem;
  padding: ${space[1]} ${space[3]};
  color: ${colour('accent')};
  background: transparent;
  border: 1px solid ${colour('line-strong')};
  border-radius: ${radius};
  font: inherit;
  font-size: ${small};
  font-weight: 600;
  line-height: ${tight};
  text-align: start;
  cursor: pointer;
  transition: background-color ${move};
}
${P} .gpmi-button:hover { background: ${colour('accent-soft')}; }
${P} .gpmi-add::before { content: "+" / ""; font-weight: 700; }
${P} .gpmi-add { border: 1px dashed ${colour('line-strong')}; }
${P} .gpmi-quiet { border-color: transparent; padding-inline: ${space[2]}; margin-inline-start: calc(-1 * ${space[2]}); }
${P} .gpmi-warn { color: ${colour('warning')}; border-color: ${colour('warning')}; }
${P} .gpmi-actions { min-height: 2.25rem; margin-block-end: calc(-1 * ${space[2]}); display: flex; flex-wrap: wrap; justify-content: flex-end; gap: ${space[1]}; }
${P} .gpmi-actions .gpmi-quiet { color: ${colour('ink-soft')}; margin: 0; }
${P} .gpmi-sure { display: flex; flex-wrap: wrap; gap: ${space[2]}; padding: ${space[3]}; background: ${colour('warning-soft')}; border-radius: ${radius}; }
${P} .gpmi-sure > p { margin: 0; flex: 1 0 100%; }
@media (hover: hover) and (pointer: fine) {
  ${P} .gpmi-actions:not(:has(.gpmi-sure)) { opacity: 0; }
  ${P} .gpmi-actions:is(:focus-within, :has(.gpmi-handle)),
  ${P} .gpmi-card:is(:hover, :focus-within) > .gpmi-actions,
  ${P} .gpmi-goal:is(:hover, :focus-within):not(:has(.gpmi-card:is(:hover, :focus-within))) > .gpmi-actions { opacity: 1; }
}
@media (pointer: coarse) {
  ${P} .gpmi-button, ${P} .gpmi-input { min-height: ${target}; }
  ${P} .gpmi-fact [role="button"] { padding-block: ${space[1]}; }
}
`

const facts = `
${P} .gpmi-fact { display: inline; border-radius: 3px; }
${P} .gpmi-fact [role="button"], ${P} .gpmi-fact .gpmi-fact-choice {
  appearance: none;
  display: inline;
  margin: 0;
  padding: 0 2px;
  color: inherit;
  background: transparent;
  border: none;
  border-block-end: 2px dotted ${colour('line-strong')};
  font: inherit;
  text-align: start;
  cursor: pointer;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
}
${P} .gpmi-fact [role="button"]:hover { background: ${colour('accent-soft')}; }
${P} .gpmi-fact [role="button"].gpmi-fact-empty {
  padding: 0 ${space[1]};
  color: ${colour('accent')};
  background: ${colour('accent-soft')};
  border-block-end: 2px dotted ${colour('accent')};
  border-radius: 3px 3px 0 0;
}
${P} .gpmi-fact-empty:not([role]) { color: ${colour('ink-soft')}; }
${P} .gpmi-fact-two { padding: 2px ${space[1]}; background: ${colour('warning-soft')}; border-radius: ${radius}; }
${P} .gpmi-fact .gpmi-fact-two .gpmi-fact-choice {
  padding: 0 ${space[2]};
  background: ${colour('sheet')};
  border: 1px solid ${colour('warning')};
  border-radius: ${radius};
}
${P} .gpmi-fact-form {
  display: inline-flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${space[2]};
  max-width: 100%;
  padding: ${space[1]} ${space[2]};
  background: ${colour('accent-soft')};
  border-radius: ${radius};
  vertical-align: baseline;
}
${P} .gpmi-fact-form .gpmi-input { field-sizing: content; min-width: 9rem; padding-inline: ${space[2]}; background: ${colour('sheet')}; border: 1px solid ${colour('line-strong')}; border-radius: ${radius}; }
${P} .gpmi-fact-form .gpmi-button { display: inline-flex; padding: ${space[1]} ${space[3]}; color: ${colour('on-accent')}; background: ${colour('accent')}; border: 1px solid ${colour('accent')}; }
${P} .gpmi-hint { flex: 1 0 100%; font-size: ${small}; line-height: ${tight}; color: ${colour('ink-soft')}; }
`

const clauses = `
${P} .gpmi-clause {
  position: relative;
  display: block;
  margin-block: ${space[3]} ${space[4]};
  padding: ${space[4]} ${space[5]};
  background: ${colour('wash')};
  border-radius: ${radius};
}
${P} .gpmi-plain, ${P} .gpmi-official { display: block; max-width: ${measure}; }
${P} .gpmi-clause p { margin: 0 0 ${space[2]}; }
${P} .gpmi-disclose { color: ${colour('ink-soft')}; }
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

const handles = `
${P} .gpmi-handle { display: flex; justify-content: flex-end; user-select: none; }
${P} .gpmi-handle .gpmi-button { color: ${colour('ink-soft')}; margin: 0; white-space: nowrap; }
${P} .gpmi-clause > .gpmi-handle { position: absolute; inset-block-end: ${space[4]}; inset-inline-end: ${space[3]}; }
@media (hover: hover) and (pointer: fine) {
  ${P} .gpmi-line > .gpmi-handle {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0;
    z-index: 1;
    background: ${colour('sheet')};
    border-radius: ${radius};
  }
}
@container gpmi-surface (min-width: 46rem) {
  ${P} .gpmi-line > .gpmi-handle {
    position: absolute;
    inset-block-start: -0.2em;
    inset-inline-start: calc(100% + ${space[2]});
    inset-inline-end: auto;
  }
}
${P} .gpmi-pointed { position: relative; outline: 3px solid var(--gpmi-look); outline-offset: 4px; border-radius: 3px; }
${P} .gpmi-pointed::before {
  content: attr(data-pointer);
  position: absolute;
  inset-block-end: calc(100% + 4px);
  inset-inline-end: -7px;
  z-index: 2;
  padding: 0 ${space[2]};
  background: var(--gpmi-look);
  color: ${colour('on-person')};
  font-size: ${small};
  font-weight: 600;
  line-height: 1.5;
  white-space: nowrap;
  border-radius: 3px 3px 0 0;
}
${P} .gpmi-pointed-own { outline-style: dashed; outline-color: ${colour('accent')}; }
${P} .gpmi-pointed-own::before { background: ${colour('accent')}; color: ${colour('on-accent')}; }
`

/** The others: a line at their caret, with a shape and a name, and a wash over what they selected. */
const carets = `
${P} .gpmi-caret {
  position: relative;
  display: inline;
  margin-inline: -1px;
  border-inline-start: 2px solid var(--gpmi-look);
  pointer-events: none;
  user-select: none;
  white-space: nowrap;
}
${P} .gpmi-caret-shape, ${P} .gpmi-caret-name {
  position: absolute;
  inset-block-end: calc(100% - 0.2em);
  z-index: 1;
  padding: 0 0.4em;
  background: var(--gpmi-look);
  color: ${colour('on-person')};
  font-size: 0.68rem;
  font-weight: 600;
  font-style: normal;
  line-height: 1.5;
  white-space: nowrap;
  width: max-content;
}
${P} .gpmi-caret-shape { inset-inline-start: -2px; width: 1.7em; }
${P} .gpmi-caret-name { inset-inline-start: calc(-2px + 1.5em); padding-inline-start: 0; border-radius: 0 3px 3px 0; }
${P} .gpmi-other-selection { background: color-mix(in srgb, var(--gpmi-look) 22%, transparent); }
${['●', '■', '▲', '◆', '⬟', '★']
  .map(
    (
      shape,
      look,
    ) => `${P} [data-look="${look}"] { --gpmi-look: ${colour(`person-${look}` as keyof typeof light)}; }
${P} .gpmi-caret[data-look="${look}"] > .gpmi-caret-shape::before { content: "${shape}" / ""; }`,
  )
  .join('\n')}
`

const media = `
@media (forced-colors: active) {
  ${P} .gpmi-card, ${P} .gpmi-clause, ${P} .gpmi-fact-form, ${P} .gpmi-sure { border: 1px solid CanvasText; }
  ${P} .gpmi-button, ${P} .gpmi-fact [role="button"] { border-color: LinkText; }
  ${P} .gpmi-input { border-color: ButtonText; }
}
@media (prefers-reduced-motion: reduce) {
  ${P} *, ${P} *::before { transition: none; animation: none; scroll-behavior: auto; }
}
@media print {
  ${P} .gpmi-paper { padding: 0; }
  ${P} .gpmi-offers, ${P} .gpmi-handle, ${P} .gpmi-remove, ${P} .gpmi-add, ${P} .gpmi-disclose { display: none; }
  ${P} .gpmi-card, ${P} .gpmi-clause { break-inside: avoid; border: 1px solid ${colour('line-strong')}; }
  ${P} .gpmi-line[data-empty] > p::after { content: none; }
  ${P} .gpmi-pointed { outline: none; }
  ${P} .gpmi-pointed::before { content: none; }
}
${P} [hidden][hidden][hidden] { display: none; }
`

/** Makes every declaration important, but for custom properties: those are a page's to set. */
function insist(css: string): string {
  return css.replace(/([{;\s])([a-z-]+): ([^;{}]+);/g, (whole, lead, name, value) =>
    name.startsWith('--') ? whole : `${lead}${name}: ${value} !important;`,
  )
}

/** The rules of the paper as text, in the layer `gpmi`. */
export const documentStyles = `@layer gpmi {\n${insist(
  [paper, sections, lines, goals, cards, controls, facts, clauses, handles, carets, media].join(
    '\n',
  ),
)}\n}`

const sheets = new WeakMap<Document, CSSStyleSheet>()

/**
 * Lets the document or shadow root in which the element stands adopt the sheet, once for all papers in
 * it. To be called again when the element was moved.
 * @returns gives it back; the last to do so takes the sheet away
 */
export function adoptDocumentStyles(element: Element): () => void {
  // A constructed sheet belongs to the document that it was made in.
  const owner = element.ownerDocument
  let sheet = sheets.get(owner)
  if (!sheet) {
    sheet = new (owner.defaultView?.CSSStyleSheet ?? CSSStyleSheet)()
    sheet.replaceSync(documentStyles)
    sheets.set(owner, sheet)
  }
  return adoptStyles(element, sheet)
}
