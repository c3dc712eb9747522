/** The looks of what came after the text: its panels in the shadow root, and the marks on the paper. */

/** In the shadow root, beside the looks of the chrome. */
export const panelStyles = `
.todo-group { margin-block-start: var(--gpmi-space-5); }
.todo-group > h3, .balance-goal > h3 { font-size: var(--gpmi-text); margin-block-end: var(--gpmi-space-2); }
.todo-group > ul { display: grid; gap: var(--gpmi-space-2); }
.todo-group li { border-block-start: 1px solid var(--gpmi-line); padding-block-start: var(--gpmi-space-1); }
.todo-go { width: 100%; display: block; text-align: start; border-color: transparent; background: none;
  padding: var(--gpmi-space-2); margin-inline: calc(-1 * var(--gpmi-space-2)); line-height: 1.45; font-size: var(--gpmi-text-small); }
.todo-go:hover { background: var(--gpmi-sheet); border-color: var(--gpmi-line-strong); }
.weight { display: block; font-weight: 650; color: var(--gpmi-ink-soft); }
[data-severity='blocking'] .weight { color: var(--gpmi-warning); }
.todo-done .weight { display: inline-block; width: 1.4em; color: var(--gpmi-accent); }
.todo-more { display: flex; flex-wrap: wrap; gap: var(--gpmi-space-1) var(--gpmi-space-2); font-size: var(--gpmi-text-small); }
.todo-more .quiet { padding-inline: 0; }
@media (hover: hover) and (pointer: fine) { .todo-more button { min-height: 34px; } }
.todo-more [data-do='fix'] { text-align: start; }
.todo-why { font-size: var(--gpmi-text-small); padding: var(--gpmi-space-2) var(--gpmi-space-3); margin-block: var(--gpmi-space-1) var(--gpmi-space-3);
  border-inline-start: 3px solid var(--gpmi-accent); background: var(--gpmi-sheet); }
.todo-why .source { color: var(--gpmi-ink-soft); }
.todo-told { font-size: var(--gpmi-text-small); font-weight: 600; padding-block-end: var(--gpmi-space-2); }
.todo-clear { margin-block-start: var(--gpmi-space-4); padding: var(--gpmi-space-3); background: var(--gpmi-accent-soft); border-radius: var(--gpmi-radius); }
.todo-done { margin-block-start: var(--gpmi-space-5); border-block-start: 2px solid var(--gpmi-line); padding-block-start: var(--gpmi-space-2); }
.todo-done .todo-group { margin-block-start: var(--gpmi-space-3); }
.todo-done .quiet { padding-inline: 0; }
.buttons { margin-block-start: var(--gpmi-space-5); }

@container gpmi (min-width: 1000px) { .panel:has(.balance-picture) { width: clamp(310px, 27cqi, 420px); } }
.balance-picture { display: block; width: 100%; height: auto; max-width: 480px; margin-block: var(--gpmi-space-4); font-size: 14px; overflow: visible; }
.balance-picture text { fill: var(--gpmi-ink); }
.balance-picture .goal-words { font-weight: 650; }
.balance-picture .party-name { font-weight: 600; }
.balance-picture .when { fill: var(--gpmi-ink-soft); font-size: 13px; }
.balance-picture .shape { fill: var(--gpmi-ink-soft); }
.balance-picture rect { fill: var(--gpmi-sheet); stroke: var(--gpmi-line-strong); }
.balance-picture .empty rect { fill: none; stroke-dasharray: 4 4; }
.balance-picture .empty text { fill: var(--gpmi-ink-soft); }
.balance-picture .tie, .balance-picture .spine { stroke: var(--gpmi-line-strong); fill: none; }
.balance-picture .spine { stroke-width: 2; }
.print-only { display: none; }
.balance-goal { margin-block-start: var(--gpmi-space-5); border-block-start: 2px solid var(--gpmi-line-strong); padding-block-start: var(--gpmi-space-3); font-size: var(--gpmi-text-small); }
.balance-goal h3 .quiet { color: inherit; font-weight: inherit; padding: 0; min-height: var(--gpmi-target); }
.balance-goal h3 .when { display: block; font-weight: 400; color: var(--gpmi-ink-soft); font-size: var(--gpmi-text-small); }
.balance-goal h4 { font-size: var(--gpmi-text-small); margin-block: var(--gpmi-space-3) var(--gpmi-space-1); }
.balance-goal li { padding-inline-start: var(--gpmi-space-3); border-inline-start: 2px solid var(--gpmi-line); margin-block-end: var(--gpmi-space-2); }
.balance-goal li .quiet { padding-inline: 0; color: inherit; }
.balance-goal li p { color: var(--gpmi-ink-soft); overflow-wrap: anywhere; }

.bottom { grid-template-columns: none; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); }
.bottom button > span { line-height: 1.2; }

@media (forced-colors: active) {
  .balance-picture text, .balance-picture .when, .balance-picture .empty text { fill: CanvasText; }
  .balance-picture .shape { fill: CanvasText; }
  .balance-picture rect { fill: Canvas; stroke: CanvasText; }
  .balance-picture .tie, .balance-picture .spine { stroke: CanvasText; }
}

/* The overview alone, when that is what is printed. */
@media print {
  .frame[data-print='balance'] .middle { display: none !important; }
  .frame[data-print='balance'] aside[data-open='true'] { display: block !important; background: none; border: 0; }
  .frame[data-print='balance'] dialog.sheet[open] { display: block !important; position: absolute; inset: 0 0 auto; margin: 0; width: auto; max-height: none; overflow: visible; border-radius: 0; }
  .frame[data-print='balance'] dialog.sheet::backdrop { display: none; }
  .frame[data-print='balance'] .sheet-inside { padding: 0; }
  .frame[data-print='balance'] .print-only { display: block; }
  .frame[data-print='balance'] :is(.rail, .buttons, .panel-head button) { display: none !important; }
  .frame[data-print='balance'] .panel { width: auto; max-height: none; position: static; padding: 0; }
  .frame[data-print='balance'] .balance-picture { max-width: 120mm; }
  .frame[data-print='balance'] .balance-goal, .frame[data-print='balance'] li { break-inside: avoid; }
  .frame[data-print='balance'] .quiet { text-decoration: none; min-height: 0; }
}
`

/** Where every rule of the paper starts. */
const P = '.gpmi-surface'

/** On the paper. Every declaration is made important where it is adopted, as all of the paper's are. */
export const markStyles = `
${P} .gpmi-todo { position: relative; }
${P} .gpmi-todo:not(.gpmi-section)::after {
  content: "○" / attr(data-todo);
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: calc(-1 * var(--gpmi-space-4, 16px));
  width: var(--gpmi-space-4, 16px);
  font-size: 0.8rem;
  font-weight: 700;
  line-height: 1.9;
  color: var(--gpmi-warning, #8c3a06);
  pointer-events: none;
}
${P} .gpmi-todo.gpmi-found::after { content: none; }
/* On a phone a sign without a word says nothing, and there is no room for the word: the list says it, and the handle of the block. */
@container gpmi-surface (max-width: 39.99rem) {
  ${P} .gpmi-todo:not(.gpmi-section)::after { width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
${P} .gpmi-todo-words { text-decoration: underline dotted 2px var(--gpmi-warning, #8c3a06); text-underline-offset: 0.25em; }
${P} .gpmi-found { outline: 3px solid var(--gpmi-focus, #0d5459); outline-offset: 4px; border-radius: 3px; }
${P} .gpmi-feasible { display: flex; flex-wrap: wrap; align-items: center; gap: var(--gpmi-space-1, 4px) var(--gpmi-space-2, 8px); padding-block-start: var(--gpmi-space-1, 4px); }
${P} .gpmi-feasible[hidden] { display: none; }
${P} .gpmi-feasible > .gpmi-label { flex: 1 0 100%; }
${P} .gpmi-feasible > [hidden] { display: none; }
${P} .gpmi-feasible > .gpmi-button { margin: 0; }
${P} .gpmi-feasible > .gpmi-button[aria-pressed="true"] { background: var(--gpmi-accent, #0d5459); color: var(--gpmi-on-accent, #ffffff); border-color: var(--gpmi-accent, #0d5459); font-weight: 650; }
${P} .gpmi-feasible > .gpmi-button[aria-pressed="true"]::before { content: "✓ " / ""; }
${P} .gpmi-feasible-said { margin: 0; font-size: var(--gpmi-text-small, 0.9rem); color: var(--gpmi-ink-soft, #534a3d); }
${P} .gpmi-feasible:not([data-answer=""]) > .gpmi-feasible-said { color: var(--gpmi-ink, #221d16); font-weight: 600; }
@media (forced-colors: active) {
  ${P} .gpmi-feasible > .gpmi-button[aria-pressed="true"] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  ${P} .gpmi-found { outline-color: Highlight; }
}
@media print {
  ${P} .gpmi-todo:not(.gpmi-section)::after { content: none; }
  ${P} .gpmi-todo-words { text-decoration: none; }
  ${P} .gpmi-found { outline: none; }
  ${P} .gpmi-feasible > .gpmi-button, ${P} .gpmi-feasible > .gpmi-label, ${P} .gpmi-feasible[data-answer=""] { display: none; }
  ${P} .gpmi-feasible:not([data-answer=""]) > .gpmi-feasible-said[hidden] { display: block; }
}
`
