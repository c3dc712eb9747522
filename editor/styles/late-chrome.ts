import { peopleStyles } from './late-people.ts'

/** The look of the panels beside the text, and of what is around the text on paper: fetched with them. */
export const lateChromeStyles = `${peopleStyles}
.panel-head { display: flex; align-items: center; justify-content: space-between; gap: var(--gpmi-space-3);
  margin-bottom: var(--gpmi-space-3); }
.panel-head h2 { font-size: var(--gpmi-text-large); }
.panel-head button { font-size: var(--gpmi-text-small); padding-inline: var(--gpmi-space-2); margin-inline-end: calc(-1 * var(--gpmi-space-2)); gap: var(--gpmi-space-1); flex: none; }
.explain { color: var(--gpmi-ink-soft); font-size: var(--gpmi-text-small); margin-bottom: var(--gpmi-space-3); }
.panel p + p, .sheet p + p { margin-top: var(--gpmi-space-3); }
.panel h3, .sheet h3 { font-size: var(--gpmi-text); margin: var(--gpmi-space-5) 0 var(--gpmi-space-2); }
.people li { display: grid; grid-template-columns: auto 1fr; gap: 0 var(--gpmi-space-3); align-items: start;
  padding: var(--gpmi-space-3) 0; border-top: 1px solid var(--gpmi-line); }
.people li .sign { margin-top: 0.35em; width: 1.1em; height: 1.1em; }
.people li[data-here='false'] .sign { opacity: 0.45; }
.who-is { display: grid; }
.you, .role { font-weight: 400; color: var(--gpmi-ink-soft); font-size: var(--gpmi-text-small); }
.people button { grid-column: 2; justify-self: start; font-size: var(--gpmi-text-small); padding-inline: 0; }
.set-aside { display: grid; gap: var(--gpmi-space-4); }
.set-aside li { border: 1px solid var(--gpmi-line-strong); border-radius: var(--gpmi-radius);
  background: var(--gpmi-sheet); padding: var(--gpmi-space-4); }
.set-aside .why { font-size: var(--gpmi-text-small); }
blockquote { margin: var(--gpmi-space-3) 0; padding-inline-start: var(--gpmi-space-3);
  border-inline-start: 3px solid var(--gpmi-line-strong); white-space: pre-wrap; overflow-wrap: anywhere; }
.buttons { display: flex; flex-wrap: wrap; gap: var(--gpmi-space-2); font-size: var(--gpmi-text-small); }
.buttons .why { flex-basis: 100%; }
.keys { display: grid; font-size: var(--gpmi-text-small); }
.keys > div { display: grid; grid-template-columns: 6.5em 1fr; gap: var(--gpmi-space-3);
  padding: var(--gpmi-space-2) 0; border-top: 1px solid var(--gpmi-line); align-items: baseline; }
@media (pointer: coarse) { .keys, .keys-title { display: none; } }
kbd { font: inherit; font-weight: 600; border: 1px solid var(--gpmi-line-strong); border-radius: 4px;
  padding: 1px 6px; background: var(--gpmi-sheet); white-space: nowrap; }

.sheet { width: min(100%, 560px); max-width: none; max-height: 85dvh; margin: auto auto 0; padding: 0; border: 0;
  border-radius: 14px 14px 0 0; background: var(--gpmi-sheet); color: inherit; overflow: auto; overscroll-behavior: contain; }
.sheet::backdrop { background: rgb(20 16 10 / 0.5); }
.sheet-inside { padding: var(--gpmi-space-4); padding-bottom: max(var(--gpmi-space-5), env(safe-area-inset-bottom)); }
.sheet .outline { font-size: var(--gpmi-text); }

/* While one writes on a phone: see bars-make-room.ts. The bars keep their place, so that nothing moves. */
.slim { display: none; }
.tools, .thumb > * { transition: opacity var(--gpmi-move); }
@container gpmi (max-width: 999px) {
  .frame .tools, .slim { top: calc(var(--gpmi-top, 0px) + var(--gpmi-seen-top, 0px)); }
  .thumb { bottom: var(--gpmi-seen-bottom, 0px); }
  .frame[data-bars='slim'] { --gpmi-covered: 56px; --gpmi-covered-below: var(--gpmi-seen-bottom, 0px); }
  .frame[data-bars='slim'] :is(.tools, .thumb > *):not(:focus-within) { opacity: 0; pointer-events: none; }
  .frame[data-bars='slim'] .thumb:not(:focus-within) { display: flex; flex-direction: column; background: none; border-color: transparent; pointer-events: none; }
  .frame[data-bars='slim'] .thumb > .notices.notices { order: 1; opacity: 1; pointer-events: auto; }
  .frame[data-bars='slim'] [data-notice='state'] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .frame[data-bars='slim'] .slim { display: block; position: sticky; height: 0; z-index: 9; }
  .slim-row { display: flex; align-items: center; padding-inline: var(--gpmi-space-4) var(--gpmi-space-1); background: var(--gpmi-paper);
    border-bottom: 1px solid var(--gpmi-line); font-size: 14px; line-height: 1.25; }
  .slim-status { display: flex; align-items: center; gap: 6px; flex: 1; min-width: 0; color: var(--gpmi-ink-soft); }
  .slim-status::after { content: attr(data-said); overflow-wrap: anywhere; }
  .slim-status .icon { width: 1.2em; height: 1.2em; color: var(--gpmi-accent); stroke-width: 2.5; }
  .slim-row[data-tone='attention'] .slim-status, .slim-row[data-tone='attention'] .slim-status .icon { color: var(--gpmi-warning); font-weight: 600; }
  .slim-row button { border-color: transparent; background: none; padding: 0 var(--gpmi-space-2); gap: 6px; }
  .slim-row button .icon { width: 1.2em; height: 1.2em; }
}
@media (max-height: 420px) {
  @container gpmi (max-width: 999px) {
    .frame[data-bars='asked'] :is(.tools, .thumb) { position: sticky !important; }
  }
}
@media (forced-colors: active) { .slim-row { border-bottom-color: CanvasText; } }

@media print {
  .print-head { display: block; border-bottom: 0.4mm solid #000; padding-bottom: 4mm; margin-bottom: 4mm; font-size: 11pt; }
  .print-title { font-size: 20pt; font-weight: 650; line-height: 1.2; margin: 2mm 0; }
  .signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 10mm; margin-top: 14mm; break-inside: avoid; font-size: 11pt; }
  .to-sign { margin-top: 12mm; border-top: 0.3mm solid #000; font-size: 9pt; }
  :host { background: none; }
  header, .notices, .outline-side, aside, .slim, .tools, .thumb, .live, dialog { display: none !important; }
  .frame { display: block; }
  .middle, .paper { padding: 0 !important; margin: 0 !important; border: 0 !important; box-shadow: none !important; max-width: none !important; background: none; }
}
`
