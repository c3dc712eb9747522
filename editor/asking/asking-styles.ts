/** The looks of asking: its panel in the shadow root, and its marks and buttons on the paper. */

/** In the shadow root, beside the looks of the chrome. */
export const askingPanelStyles = `
.asked-list { display: grid; gap: var(--gpmi-space-3); margin-block: var(--gpmi-space-2) var(--gpmi-space-4); }
.asked { border: 1px solid var(--gpmi-line-strong); border-radius: var(--gpmi-radius); background: var(--gpmi-sheet);
  padding: var(--gpmi-space-3) var(--gpmi-space-4); overflow-wrap: anywhere; }
.asked[data-state='closed'], .asked[data-state='refused'], .asked[data-state='accepted'] { border-color: var(--gpmi-line); }
.asked h4 { margin: 0; font-size: var(--gpmi-text); display: flex; gap: var(--gpmi-space-2); align-items: baseline; }
.asked-sign { flex: none; width: 1.5em; height: 1.5em; line-height: 1.5em; text-align: center; border-radius: 50%;
  background: var(--gpmi-accent-soft); color: var(--gpmi-accent); font-weight: 700; }
.asked .explain, .ask-form .explain { margin: var(--gpmi-space-2) 0 0; }
.asked blockquote, .ask-form blockquote { margin: var(--gpmi-space-1) 0 var(--gpmi-space-2); }
.asked blockquote.proposed { border-inline-start-color: var(--gpmi-accent); }
.asked .words { white-space: pre-wrap; }
.asked .quiet { padding-inline: 0; font-size: var(--gpmi-text-small); }
.answers { display: grid; gap: var(--gpmi-space-2); margin-block: var(--gpmi-space-3); padding-inline-start: var(--gpmi-space-3);
  border-inline-start: 2px solid var(--gpmi-line); }
.asked .buttons, .ask-form .buttons { margin-block-start: var(--gpmi-space-3); }
.asked-done { margin-block-start: var(--gpmi-space-2); font-weight: 600; }
.asked-done .explain { font-weight: 400; }
.asked-failed { color: var(--gpmi-warning); font-weight: 600; }
.asked-empty { padding: var(--gpmi-space-3); background: var(--gpmi-accent-soft); border-radius: var(--gpmi-radius); }
.ask-form { display: grid; gap: var(--gpmi-space-2); margin-block: var(--gpmi-space-3); padding: var(--gpmi-space-3) var(--gpmi-space-4);
  border: 2px solid var(--gpmi-accent); border-radius: var(--gpmi-radius); background: var(--gpmi-sheet); }
.asked .ask-form { border-width: 1px 0 0; border-radius: 0; padding: var(--gpmi-space-3) 0 0; }
.ask-form h3 { margin: 0; }
.ask-form label { font-weight: 600; }
.ask-form textarea { font: inherit; color: inherit; background: var(--gpmi-sheet); border: 1px solid var(--gpmi-line-strong);
  border-radius: var(--gpmi-radius); padding: var(--gpmi-space-2); width: 100%; box-sizing: border-box; resize: vertical; }
.ask-form textarea[aria-invalid='true'] { border: 2px solid var(--gpmi-warning); }
.ask-pause, .ask-pick { margin-block-start: var(--gpmi-space-5); border-block-start: 1px solid var(--gpmi-line); padding-block-start: var(--gpmi-space-3); }
.unsent .asked { border-style: dashed; }
.notice[data-notice='pause'] { align-items: center; }
.notice[data-notice='pause'] .icon { color: var(--gpmi-accent); }
@media print { .notice[data-notice='pause'] { display: none !important; } }
`

const P = '.gpmi-surface'

/** On the paper. Every declaration is made important where it is adopted, as all of the paper's are. */
export const askedStyles = `
${P} .gpmi-handle { flex-wrap: wrap; gap: 0 var(--gpmi-space-1, 4px); }
${P} .gpmi-ask-bar { display: flex; justify-content: flex-start; padding-block: var(--gpmi-space-1, 4px); position: static; }
${P} .gpmi-ask-bar > .gpmi-button { border-color: var(--gpmi-line-strong, #7a6f5f); background: var(--gpmi-sheet, #fffdf8); color: var(--gpmi-accent, #0d5459); margin: 0 var(--gpmi-space-1, 4px) var(--gpmi-space-1, 4px) 0; }
${P} .gpmi-asked { display: block; margin-block-end: 8px; text-align: end; user-select: none; line-height: 1.2; scroll-margin-block-end: calc(var(--gpmi-asked-below, 0px) + 12px); }
${P} .gpmi-asked > .gpmi-asked-go { display: inline-flex; align-items: center; gap: 6px; margin: 2px 0; padding: 2px 10px; min-height: 28px; border: 1px solid var(--gpmi-accent, #0d5459); border-radius: 14px; background: var(--gpmi-accent-soft, #e3f0f0); color: var(--gpmi-accent, #0d5459); font-size: var(--gpmi-text-small, 0.9rem); font-weight: 600; }
${P} .gpmi-asked[data-sent="false"] > .gpmi-asked-go { border-style: dashed; background: var(--gpmi-sheet, #fffdf8); }
${P} .gpmi-asked-words { text-decoration: underline wavy 1px var(--gpmi-accent, #0d5459); text-underline-offset: 0.3em; }
${P} .gpmi-asked-here { outline: 3px solid var(--gpmi-focus, #0d5459); outline-offset: 4px; border-radius: 3px; }
${P} .gpmi-reading [data-block][tabindex="0"]:focus { outline: 3px solid var(--gpmi-focus, #0d5459); outline-offset: 2px; }
/* With a mouse the handle lies over the white between two blocks: it moves nothing, and stays small until the mouse or the focus is in it. */
@media (hover: hover) and (pointer: fine) {
  /* What comes takes a line of its own, away from what was there: nothing moves under the mouse. */
  ${P} .gpmi-handle { flex-wrap: wrap-reverse; }
  ${P} .gpmi-clause > .gpmi-handle { flex-wrap: wrap; }
  ${P} .gpmi-handle > .gpmi-ask:not([data-ask="not-understood"]) { order: -1; }
  ${P} .gpmi-handle:not(:hover, :focus-within) > .gpmi-ask:not([data-ask="not-understood"]) { display: none; }
  ${P} .gpmi-handle > [data-ask="not-understood"]::before { content: "… " / ""; }
  ${P} .gpmi-handle:is(:hover, :focus-within) > [data-ask="not-understood"]::before { content: none; }
  ${P} .gpmi-actions:has(> .gpmi-handle) { position: relative; }
  ${P} .gpmi-actions > .gpmi-handle { position: absolute; inset-block-start: 100%; inset-inline-end: 0; z-index: 2; background: var(--gpmi-sheet, #fffdf8); border-radius: var(--gpmi-radius, 6px); }
  ${P} .gpmi-actions > .gpmi-handle > .gpmi-button { min-height: 28px; font-weight: 400; }
  ${P} .gpmi-clause > .gpmi-handle { background: var(--gpmi-sheet, #fffdf8); }
}
@media (pointer: coarse) {
  ${P} .gpmi-clause > .gpmi-handle { position: static; }
  ${P} .gpmi-asked > .gpmi-asked-go { min-height: 44px; }
}
@media print { ${P} .gpmi-asked, ${P} .gpmi-ask-bar { display: none; } ${P} .gpmi-asked-words { text-decoration: none; } }
`
