/** The look of who can see a contract, of links and of a partner's part: beside the text and on pages. */
export const peopleStyles = `
.sees { display: grid; gap: var(--gpmi-space-4); }
.sees ul { list-style: none; margin: 0; padding: 0; }
.sees p, .sees h2, .sees h3, .sees h4, .panel .sees h3, .sheet .sees h3 { margin: 0; }
.panel .sees .quiet, .sheet .sees .quiet { padding-inline: 0; }
.sees p + p, .panel .sees p + p, .sheet .sees p + p { margin-top: 0; }
.seers { display: grid; }
.seers > li { display: grid; gap: var(--gpmi-space-1); padding: var(--gpmi-space-3) 0; border-top: 1px solid var(--gpmi-line); overflow-wrap: anywhere; }
.sees .role { color: var(--gpmi-ink-soft); font-size: var(--gpmi-text-small); }
.sees .hint, .part .hint { color: var(--gpmi-ink-soft); font-size: var(--gpmi-text-small); font-weight: 400; }
.sees .hint { display: block; }
.state { font-size: var(--gpmi-text-small); border-inline-start: 3px solid var(--gpmi-line-strong); padding-inline-start: var(--gpmi-space-3); }
.state[data-state='joined'] { border-color: var(--gpmi-accent); }
.state[data-tone='attention'] { border-color: var(--gpmi-warning); color: var(--gpmi-warning); font-weight: 600; }
.seers > li > .buttons, .seers .sure { margin-top: var(--gpmi-space-2); }
.sees summary { min-height: var(--gpmi-target); padding: var(--gpmi-space-2) 0; font-weight: 600; cursor: pointer; }
.sure { border: 2px solid var(--gpmi-warning); border-radius: var(--gpmi-radius); background: var(--gpmi-warning-soft);
  padding: var(--gpmi-space-3) var(--gpmi-space-4); display: grid; gap: var(--gpmi-space-3); }
.sees .buttons { display: flex; flex-wrap: wrap; gap: var(--gpmi-space-2); align-items: center; }
.sees .buttons button { grid-column: auto; min-height: var(--gpmi-target); padding-inline: var(--gpmi-space-3); }
.sees form, .sees .invite { display: grid; gap: var(--gpmi-space-3); margin: 0; padding-top: var(--gpmi-space-4); border-top: 1px solid var(--gpmi-line); }
.sees fieldset { border: 0; margin: 0; padding: 0; min-width: 0; display: grid; gap: var(--gpmi-space-1); }
.sees legend { font-weight: 650; padding: 0; }
.kind { display: grid; grid-template-columns: auto 1fr; gap: var(--gpmi-space-3); align-items: start;
  min-height: var(--gpmi-target); padding: var(--gpmi-space-2) 0; cursor: pointer; }
.kind input { width: 22px; height: 22px; margin: 3px 0 0; accent-color: var(--gpmi-accent); }
.sees .name, .invitation label { display: grid; gap: 2px; }
.sees input[type='text'], .invitation input { width: 100%; max-width: 28em; min-height: 48px; padding: var(--gpmi-space-2) var(--gpmi-space-3); font: inherit;
  color: var(--gpmi-ink); background: var(--gpmi-sheet); border: 1.5px solid var(--gpmi-line-strong); border-radius: var(--gpmi-radius); }
.sees input[aria-invalid='true'] { border: 3px solid var(--gpmi-warning); }
.sees .wrong { color: var(--gpmi-warning); font-weight: 600; }
.preview { border: 1px solid var(--gpmi-line-strong); border-radius: var(--gpmi-radius); background: var(--gpmi-sheet); padding: var(--gpmi-space-4); }
.invitation { display: grid; gap: var(--gpmi-space-3); justify-items: start; padding: var(--gpmi-space-4);
  background: var(--gpmi-sheet); border: 1px solid var(--gpmi-line-strong); border-radius: var(--gpmi-radius); }
.invitation > *, .invitation input { max-width: 100%; }
.invitation p { margin: 0; }
.invitation label { width: 100%; }
.invitation input { font-size: var(--gpmi-text-small); }
.invitation .on-paper { display: none; }
.invitation .buttons { display: flex; flex-wrap: wrap; gap: var(--gpmi-space-2); align-items: center; }
.invitation output:empty { display: none; }
.qr { width: min(100%, 320px); aspect-ratio: 1; height: auto; display: block; border-radius: 4px; }
.part { display: grid; gap: var(--gpmi-space-3); }
.part dl { margin: 0; display: grid; gap: var(--gpmi-space-2); }
.part dt { font-size: var(--gpmi-text-small); color: var(--gpmi-ink-soft); }
.part dt::first-letter { text-transform: uppercase; }
.part dd { margin: 0; overflow-wrap: anywhere; }
.promises { display: grid; gap: var(--gpmi-space-3); list-style: none; margin: 0; padding: 0; }
.promises li { border: 1px solid var(--gpmi-line); border-inline-start: 4px solid var(--gpmi-accent); border-radius: var(--gpmi-radius);
  padding: var(--gpmi-space-3) var(--gpmi-space-4); display: grid; gap: 2px; }
.promises p { margin: 0; overflow-wrap: anywhere; }
.who-promises { font-weight: 650; }
.answers { list-style: none; margin: 0; padding: 0; display: grid; gap: var(--gpmi-space-2); font-size: var(--gpmi-text-small); }
.answers blockquote { margin: var(--gpmi-space-1) 0 0; padding-inline-start: var(--gpmi-space-3); border-inline-start: 3px solid var(--gpmi-line-strong); white-space: pre-wrap; overflow-wrap: anywhere; }
`
