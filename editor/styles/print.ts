/**
 * The contract on A4: the text alone, black on white, the official wording of every clause included,
 * nothing that can be pressed. The title and the lines to sign stand in the shadow root. In the layer
 * of the paper's own stylesheet, and important like it, so that no page gets in between.
 */
export const printStyles = `
@page { size: A4; margin: 20mm 18mm 22mm; }
@media print { @layer gpmi {
  .gpmi-doc .gpmi-surface { font-size: 11pt !important; line-height: 1.45 !important; color: #000 !important; background: none !important; }
  .gpmi-doc .gpmi-surface .gpmi-paper { padding: 0 !important; min-height: 0 !important; }
  .gpmi-doc .gpmi-surface .gpmi-official[hidden][hidden][hidden] { display: block !important; }
  .gpmi-doc .gpmi-surface .gpmi-clause[data-open] { display: block !important; }
  .gpmi-doc .gpmi-surface .gpmi-official { margin-block-start: 2mm !important; padding-inline-start: 4mm !important; border-inline-start: 0.3mm solid #000 !important; font-size: 9.5pt !important; }
  .gpmi-doc .gpmi-surface :is(.gpmi-help, .gpmi-edge, .gpmi-actions, .gpmi-quiet, .gpmi-button) { display: none !important; }
  .gpmi-doc .gpmi-surface .gpmi-fact :is(button, [role='button']) { border: 0 !important; background: none !important; padding: 0 !important; }
  .gpmi-doc .gpmi-surface .gpmi-fact .gpmi-fact-empty.gpmi-fact-empty { font-size: 0 !important; border: 0 !important; }
  .gpmi-doc .gpmi-surface .gpmi-fact .gpmi-fact-empty::after { content: '______________________' / '' !important; font-size: 11pt !important; display: inline-block !important; }
  .gpmi-doc .gpmi-surface :is(.gpmi-line, .gpmi-plain, .gpmi-official) { max-width: none !important; }
  .gpmi-doc .gpmi-surface [data-voice='client'] > .gpmi-section-text > .gpmi-line { font-size: 12.5pt !important; }
  .gpmi-doc .gpmi-surface :is(input, select, button) { color: #000 !important; }
  .gpmi-doc .gpmi-surface :is(input, select) { border: 0 !important; padding: 0 !important; min-height: 0 !important; appearance: none !important; }
  .gpmi-doc .gpmi-surface .gpmi-field:has([data-blank]) { display: none !important; }
  .gpmi-doc .gpmi-surface .gpmi-field > [type='date'] { display: none !important; }
  .gpmi-doc .gpmi-surface .gpmi-field[data-date]::after { content: attr(data-date) !important; }
  .gpmi-doc .gpmi-surface .gpmi-question { break-after: avoid !important; font-size: 15pt !important; }
  .gpmi-doc .gpmi-surface :is(.gpmi-goal-head, .gpmi-side-name) { break-after: avoid !important; }
  .gpmi-doc .gpmi-surface :is(.gpmi-card, .gpmi-line) { break-inside: avoid !important; }
  .gpmi-doc .gpmi-surface .gpmi-clause { background: none !important; border: 0 !important; padding: 0 !important; margin-block: 0 3mm !important; break-inside: auto !important; }
  .gpmi-doc .gpmi-surface .gpmi-card { background: none !important; border: 0.3mm solid #000 !important; }
  .gpmi-doc .gpmi-surface p { orphans: 3 !important; widows: 3 !important; }
} }
`
