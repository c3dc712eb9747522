/** The looks of plain language: the panel and the card in the shadow root, the lines on the paper. */

/** In the shadow root, beside the looks of the chrome and of the list of what is to be done. */
export const readingStyles = `
.reading-part { margin-block-start: var(--gpmi-space-5); font-size: var(--gpmi-text-small); }
.reading-part > h3 { font-size: var(--gpmi-text); margin-block-end: var(--gpmi-space-2); }
.reading-part h4, .todo-group > h4 { font-size: var(--gpmi-text-small); margin-block: var(--gpmi-space-3) var(--gpmi-space-1); }
.reading-part p { margin-block-end: var(--gpmi-space-2); overflow-wrap: anywhere; }
.reading-bar { margin-block-start: var(--gpmi-space-3); }
.reading-line { display: block; position: relative; height: 10px; margin-block: var(--gpmi-space-1); border: 1px solid var(--gpmi-line-strong); border-radius: 6px; background: var(--gpmi-sheet); }
.reading-line i { position: absolute; inset-block: -5px; width: 4px; margin-inline-start: -2px; border-radius: 2px; background: var(--gpmi-ink); }
.reading-line i.then { inset-block: -3px; width: 5px; background: var(--gpmi-sheet); border: 1px solid var(--gpmi-ink-soft); }
.reading-side { display: block; margin-block-start: var(--gpmi-space-2); }
.reading-since { margin-block-start: var(--gpmi-space-3); border-inline-start: 3px solid var(--gpmi-line-strong); padding-inline-start: var(--gpmi-space-3); }
.reading-ends { display: flex; justify-content: space-between; color: var(--gpmi-ink-soft); font-size: 0.95em; }
.honest { padding: var(--gpmi-space-3); background: var(--gpmi-accent-soft); border-radius: var(--gpmi-radius); margin-block-start: var(--gpmi-space-3); }
.reading-kept li { border-block-start: 1px solid var(--gpmi-line); padding-block: var(--gpmi-space-2); }
.reading-kept .source, .word-card .source { color: var(--gpmi-ink-soft); }
.reading-kept .quiet { padding-inline: 0; }
.panel details, dialog.sheet details { margin-block-start: var(--gpmi-space-4); border-block-start: 1px solid var(--gpmi-line); font-size: var(--gpmi-text-small); }
details > summary { min-height: var(--gpmi-target); display: flex; align-items: center; gap: var(--gpmi-space-2); cursor: pointer; font-weight: 600; }
details > summary::before { content: "›" / ""; font-weight: 700; }
details[open] > summary::before { transform: rotate(90deg); }
details > summary:focus-visible { outline: 3px solid var(--gpmi-focus); outline-offset: 2px; }
details dt { font-weight: 650; margin-block-start: var(--gpmi-space-2); overflow-wrap: anywhere; }
details dd { overflow-wrap: anywhere; }

.word-card {
  position: absolute; z-index: 30; font-family: var(--gpmi-font); font-size: var(--gpmi-text-small); line-height: 1.45; color: var(--gpmi-ink);
  text-align: start; background: var(--gpmi-sheet); border: 2px solid var(--gpmi-line-strong); border-radius: var(--gpmi-radius);
  padding: var(--gpmi-space-3) var(--gpmi-space-4); box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
  scroll-margin-block: calc(var(--gpmi-top, 0px) + 6rem) 6rem;
}
.word-card[hidden] { display: none; }
.word-card:focus-visible { outline: 3px solid var(--gpmi-focus); outline-offset: 2px; }
.word-card h3 { font-size: var(--gpmi-text-small); color: var(--gpmi-ink-soft); }
.word-card p { margin-block: var(--gpmi-space-1); overflow-wrap: anywhere; }
.word-card .card-words { font-weight: 700; font-size: var(--gpmi-text); }
.word-card .card-gloss { padding-inline-start: var(--gpmi-space-3); border-inline-start: 3px solid var(--gpmi-accent); }
.word-card .card-label { margin-block-start: var(--gpmi-space-3); font-weight: 600; }
.word-card .card-advice li { padding-inline-start: 1em; text-indent: -1em; overflow-wrap: anywhere; }
.word-card .card-advice li::before { content: "–" / ""; display: inline-block; width: 1em; text-indent: 0; color: var(--gpmi-ink-soft); }
.card-row { display: flex; flex-wrap: wrap; gap: var(--gpmi-space-1) var(--gpmi-space-2); margin-block-start: var(--gpmi-space-2); }
.card-row:empty { display: none; }
.card-last { border-block-start: 1px solid var(--gpmi-line); margin-block-start: var(--gpmi-space-3); }
.card-last .quiet { padding-inline: 0 var(--gpmi-space-3); }
.card-row button { text-align: start; }
.word-card label { font-weight: 650; }
.word-card input { font: inherit; color: inherit; width: 100%; min-height: var(--gpmi-target); padding: var(--gpmi-space-1) var(--gpmi-space-2);
  border: 1px solid var(--gpmi-line-strong); border-radius: var(--gpmi-radius); background: var(--gpmi-sheet); }
.word-card input:focus-visible { outline: 3px solid var(--gpmi-focus); outline-offset: 2px; }

@media (forced-colors: active) {
  .reading-line { border-color: CanvasText; }
  .reading-line i { background: CanvasText; }
}
@media print { .word-card { display: none; } }
`

/** Where every rule of the paper starts. */
const P = '.gpmi-surface'

/** On the paper; every declaration is made important where it is adopted. */
export const wordingStyles = `
${P} .gpmi-wording { text-decoration: underline wavy 1px var(--gpmi-accent, #0d5459); text-underline-offset: 0.28em; text-decoration-skip-ink: none; cursor: pointer; background: none; color: inherit; }
${P} .gpmi-wording-note { text-decoration-style: dotted; text-decoration-thickness: 2px; }
${P} .gpmi-term { text-decoration: underline dashed 1px var(--gpmi-line-strong, #857863); text-underline-offset: 0.28em; cursor: pointer; border-radius: 2px; }
${P} .gpmi-term:focus-visible { outline: 3px solid var(--gpmi-focus, #0d5459); outline-offset: 2px; }
@media (pointer: coarse) { ${P} .gpmi-term { padding-block: 14px; } }
@media print {
  ${P} .gpmi-wording, ${P} .gpmi-term { text-decoration: none; }
}
`
