/** Fields, buttons, and facts that are filled in where they stand. */
import { colour, focusRing, move, P, radius, small, space, target, tight } from './scale.ts'

export const controls = `
${P} .gpmi-label {
  display: block;
  font-size: ${small};
  line-height: ${tight};
  color: ${colour('ink-soft')};
}
${P} .gpmi-field { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 ${space[2]}; min-width: 0; max-width: 100%; }
${P} .gpmi-field > .gpmi-label { flex: none; }
${P} .gpmi-field > .gpmi-input { flex: 1 1 auto; min-width: min(7rem, 100%); field-sizing: content; }
${P} .gpmi-goal-fields > .gpmi-field > .gpmi-input { flex-grow: 0; min-width: 0; }
${P} .gpmi-card .gpmi-field { flex: 1 1 100%; }
${P} .gpmi-card .gpmi-field > .gpmi-input[type="date"] { flex-basis: 7rem; }
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
${P} .gpmi-goal-fields .gpmi-input, ${P} .gpmi-card .gpmi-input { font-size: ${small}; }
${P} select.gpmi-input { padding-inline: 0 ${space[2]}; cursor: pointer; }
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
${P} .gpmi-actions { min-height: 2.25rem; margin-block-end: calc(-1 * ${space[3]}); display: flex; flex-wrap: wrap; justify-content: flex-end; gap: ${space[1]}; }
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
  ${P} .gpmi-button, ${P} .gpmi-input, ${P} .gpmi-fact-choice { min-height: ${target}; }
  ${P} .gpmi-fact [role="button"] { padding-block: ${space[1]}; }
}
`

export const facts = `
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
  display: inline-block;
  margin-block: ${space[1]};
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
${P} .gpmi-hint:empty { display: none; }
${P} .gpmi-problem { color: ${colour('warning')}; }
`
