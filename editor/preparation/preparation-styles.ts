/** In the shadow root, beside the looks of the chrome. */
export const preparationStyles = `
.prep-here { padding: var(--gpmi-space-3); background: var(--gpmi-accent-soft); border-radius: var(--gpmi-radius); }
.prep-choice { margin-block: var(--gpmi-space-4); padding-block: var(--gpmi-space-3); border-block: 1px solid var(--gpmi-line); }
.prep-choice .buttons { margin-block-start: var(--gpmi-space-2); }
.prep-choice .quiet { padding-inline: 0; }
.prep-question { display: grid; gap: var(--gpmi-space-1); margin-block-start: var(--gpmi-space-4); }
.prep-question label { font-weight: 600; }
.prep-question textarea { font: inherit; color: inherit; background: var(--gpmi-sheet); border: 1px solid var(--gpmi-line-strong);
  border-radius: var(--gpmi-radius); padding: var(--gpmi-space-2); width: 100%; box-sizing: border-box; resize: vertical; }
.prep-question .quiet { justify-self: start; padding-inline: 0; font-size: var(--gpmi-text-small); }
.prep-printed { display: none; white-space: pre-wrap; overflow-wrap: anywhere; }
.prep-kept { min-height: 1.5em; margin-block: var(--gpmi-space-3); }
@media print {
  .frame[data-print='preparation'] .middle { display: none !important; }
  .frame[data-print='preparation'] aside[data-open='true'] { display: block !important; background: none; border: 0; }
  .frame[data-print='preparation'] dialog.sheet[open] { display: block !important; position: absolute; inset: 0 0 auto; margin: 0; width: auto; max-height: none; overflow: visible; border-radius: 0; }
  .frame[data-print='preparation'] dialog.sheet::backdrop { display: none; }
  .frame[data-print='preparation'] .sheet-inside { padding: 0; }
  .frame[data-print='preparation'] :is(.rail, .no-print, .prep-here, .prep-kept, .panel-head button, textarea, [data-empty='true']) { display: none !important; }
  .frame[data-print='preparation'] .panel { width: auto; max-height: none; position: static; padding: 0; }
  .frame[data-print='preparation'] .prep-printed { display: block; }
}
`
