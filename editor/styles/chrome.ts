/**
 * The look of everything around the paper: header, outline, tools, panels, bars. It stands in the
 * shadow root, so no page can reach it but by the custom properties and parts. Sizes answer to the
 * width of the element, not of the window: a portal may give it half a screen.
 *
 * Longer than 300 lines because it is one stylesheet of one shadow root; it reads in the order of the
 * screen.
 */
export const chromeStyles = `
:host {
  display: block !important;
  container: gpmi / inline-size !important;
  background: var(--gpmi-paper);
}
:host([hidden]) { display: none !important; }
/* What a page says of the element itself would be inherited: it ends here. */
.frame {
  all: initial;
  display: grid;
  font-family: var(--gpmi-font);
  font-size: var(--gpmi-text);
  line-height: var(--gpmi-leading);
  color: var(--gpmi-ink);
  text-align: start;
  color-scheme: inherit;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
*, *::before, *::after { box-sizing: border-box; }
h1, h2, h3, p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3 { line-height: var(--gpmi-leading-tight); font-weight: 650; text-wrap: balance; }

.hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.icon { flex: none; width: 1.25em; height: 1.25em; fill: none; stroke: currentColor; stroke-width: 1.75;
  stroke-linecap: round; stroke-linejoin: round; }
.icon[data-icon='more'] { stroke-width: 3.5; }
.sign { flex: none; width: 0.95em; height: 0.95em; fill: currentColor; }

/* Controls */
button, select {
  font: inherit;
  color: inherit;
  min-height: var(--gpmi-target);
  border: 1px solid var(--gpmi-line-strong);
  border-radius: var(--gpmi-radius);
  background: var(--gpmi-sheet);
  padding: var(--gpmi-space-1) var(--gpmi-space-3);
  cursor: pointer;
  transition: background var(--gpmi-move), border-color var(--gpmi-move);
}
button { display: inline-flex; align-items: center; justify-content: center; gap: var(--gpmi-space-2);
  line-height: 1.3; }
button:hover, select:hover { background: var(--gpmi-wash); border-color: var(--gpmi-ink); }
button:focus-visible, select:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--gpmi-focus);
  outline-offset: 2px;
}
button[aria-disabled='true'] { color: var(--gpmi-ink-soft); border-color: var(--gpmi-line);
  background: none; cursor: default; opacity: 0.75; }
button.main { background: var(--gpmi-accent); border-color: var(--gpmi-accent); color: var(--gpmi-on-accent); font-weight: 600; }
button.main:hover { background: var(--gpmi-ink); border-color: var(--gpmi-ink); color: var(--gpmi-sheet); }
button.warn { border-color: var(--gpmi-warning); color: var(--gpmi-warning); font-weight: 600; }
button.quiet { border-color: transparent; background: none; color: var(--gpmi-accent);
  text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; text-align: start; }
button.quiet:hover { background: var(--gpmi-accent-soft); text-decoration-thickness: 2px; }
button.quiet .icon { width: 1.1em; height: 1.1em; }

/* Frame */
.frame { grid-template-columns: minmax(0, 1fr); min-height: inherit;
  grid-template-rows: auto 1fr auto; }
header {
  display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
  gap: var(--gpmi-space-1) var(--gpmi-space-5);
  padding: var(--gpmi-space-2) var(--gpmi-space-4);
  background: var(--gpmi-sheet);
  border-bottom: 1px solid var(--gpmi-line);
}
.names { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--gpmi-space-4); min-width: 0; }
.centre, .phase { font-size: var(--gpmi-text-small); color: var(--gpmi-ink-soft); }
.title { font-size: var(--gpmi-text-large); overflow-wrap: anywhere; }
.standing { display: flex; flex-wrap: wrap; align-items: center; gap: var(--gpmi-space-1) var(--gpmi-space-4);
  font-size: var(--gpmi-text-small); flex: 1 1 auto; }
.who { border-color: transparent; background: none; padding: 0 var(--gpmi-space-2);
  margin-inline-start: calc(-1 * var(--gpmi-space-2)); flex-wrap: wrap; gap: 0 var(--gpmi-space-3); }
.person { display: inline-flex; align-items: center; gap: 6px; white-space: nowrap; }
.status { display: inline-flex; align-items: center; gap: 6px; color: var(--gpmi-ink-soft); margin-inline-end: auto; }
.status .icon { width: 1.1em; height: 1.1em; }
.status[data-tone='calm'] .icon { color: var(--gpmi-accent); stroke-width: 2.5; }
.status[data-tone='attention'] { color: var(--gpmi-warning); font-weight: 600; }
@media (prefers-reduced-motion: no-preference) {
  .status[data-tone='busy'] .icon { animation: turn 1.6s linear infinite; }
}
@keyframes turn { to { rotate: 360deg; } }

.menu { position: relative; }
.menu-button { border-color: transparent; background: none; }
.menu-list { position: absolute; inset-inline-end: 0; top: 100%; z-index: 20; min-width: 220px;
  background: var(--gpmi-sheet); border: 1px solid var(--gpmi-line-strong); border-radius: var(--gpmi-radius);
  padding: var(--gpmi-space-1); box-shadow: 0 8px 24px rgb(0 0 0 / 0.16); }
.menu-list button { width: 100%; justify-content: start; border-color: transparent; background: none; }
.menu-list button:hover { background: var(--gpmi-wash); }

.notices { display: grid; }
.notice { display: flex; flex-wrap: wrap; align-items: center; gap: var(--gpmi-space-2) var(--gpmi-space-4);
  padding: var(--gpmi-space-3) var(--gpmi-space-4); background: var(--gpmi-warning-soft);
  border-bottom: 1px solid var(--gpmi-warning); color: var(--gpmi-ink); }
.notice .icon { color: var(--gpmi-warning); }
.notice p { flex: 1 1 18em; max-width: var(--gpmi-measure); }
.notice[data-tone='calm'] { background: var(--gpmi-accent-soft); border-color: var(--gpmi-line); }

/* Outline */
.outline-side { display: none; }
.outline { display: grid; gap: 2px; font-size: var(--gpmi-text-small); }
.outline button { width: 100%; justify-content: start; align-items: baseline; text-align: start;
  border: 0; border-inline-start: 3px solid transparent; border-radius: 0 var(--gpmi-radius) var(--gpmi-radius) 0;
  background: none; padding: var(--gpmi-space-2) var(--gpmi-space-3); }
.outline button:hover { background: var(--gpmi-sheet); }
.outline button[aria-current='true'] { border-inline-start-color: var(--gpmi-accent);
  background: var(--gpmi-sheet); font-weight: 650; }
.tick { flex: none; width: 1.1em; color: var(--gpmi-ink-soft); }
[data-progress='done'] .tick { color: var(--gpmi-accent); font-weight: 700; }

/* Paper */
.middle { min-width: 0; display: flex; flex-direction: column; }
.paper { background: var(--gpmi-sheet); flex: 1; min-width: 0; }
.wait { color: var(--gpmi-ink-soft); padding: var(--gpmi-space-6); }
.failure { padding: var(--gpmi-space-6) var(--gpmi-space-5); display: grid; gap: var(--gpmi-space-4); justify-items: start;
  max-width: var(--gpmi-measure); }
.failure p { white-space: pre-line; }
.failure h2 { font-size: var(--gpmi-text-title); }
::slotted([slot='document']) { display: block; }

.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 2px; padding: var(--gpmi-space-1) var(--gpmi-space-2);
  background: var(--gpmi-paper); border-bottom: 1px solid var(--gpmi-line); font-size: var(--gpmi-text-small); }
.tools button, .tools select { border-color: transparent; background: none; padding: 0 var(--gpmi-space-2); }
.tools button { gap: 6px; }
.tools button .icon { width: 1.15em; height: 1.15em; }
.tools button:hover:not([aria-disabled='true']), .tools select:hover { background: var(--gpmi-sheet); border-color: var(--gpmi-line-strong); }
.tools button[aria-pressed='true'] { background: var(--gpmi-accent-soft); border-color: var(--gpmi-accent);
  color: var(--gpmi-accent); font-weight: 650; }
.tools select option { background: var(--gpmi-sheet); color: var(--gpmi-ink); }
.divide { width: 1px; height: 24px; background: var(--gpmi-line-strong); opacity: 0.5; margin: 0 var(--gpmi-space-1); }

/* Panels */
aside { display: none; }

/* Narrow: one question at a time, and the bars in reach of the thumb */
.thumb { position: sticky; bottom: 0; z-index: 10; background: var(--gpmi-sheet);
  border-top: 1px solid var(--gpmi-line-strong); padding-bottom: env(safe-area-inset-bottom); }
.thumb .notice { font-size: var(--gpmi-text-small); line-height: 1.4; padding: var(--gpmi-space-2) var(--gpmi-space-3); flex-wrap: nowrap; }
.thumb .notice p { flex: 1 1 auto; }
.steps { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; gap: var(--gpmi-space-2);
  padding: var(--gpmi-space-2); border-bottom: 1px solid var(--gpmi-line); }
.steps button { padding-inline: var(--gpmi-space-2); }
.steps button[data-step='all'] { border-color: transparent; background: none; text-decoration: underline;
  text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
.steps .onward:not([aria-disabled='true']) { background: var(--gpmi-accent); border-color: var(--gpmi-accent); color: var(--gpmi-on-accent); font-weight: 600; }
.bottom { display: grid; grid-template-columns: repeat(3, 1fr); font-size: var(--gpmi-text-small); }
.bottom button { flex-direction: column; gap: 2px; border: 0; border-radius: 0; background: none;
  padding: var(--gpmi-space-2) var(--gpmi-space-1); border-top: 3px solid transparent; }
.bottom button[aria-pressed='true'] { color: var(--gpmi-accent); font-weight: 650; border-top-color: var(--gpmi-accent); }

@container gpmi (max-width: 999px) {
  .tools { position: sticky; top: var(--gpmi-top, 0px); z-index: 8; }
  .tools [data-tool='point'], .tools .divide { display: none; }
  .title, .standing { flex-basis: 100%; }
}
@container gpmi (max-width: 519px) {
  header { padding: var(--gpmi-space-2) var(--gpmi-space-4) 0; }
  .centre, .who { display: none; }
  .standing { flex-wrap: nowrap; }
  .status { flex: 1; }
  .menu-button { margin-inline-end: calc(-1 * var(--gpmi-space-3)); }
  .tools { justify-content: space-between; padding: 2px var(--gpmi-space-1); gap: 0; }
  .tools button { flex-direction: column; gap: 0; padding: 2px; font-size: 14px; min-width: 40px; }
  .tools select { font-size: 16px; flex: 1 4.5em; max-width: 6.2em; padding: 0; }
}
@container gpmi (min-width: 520px) and (max-width: 999px) {
  .middle > .paper { width: 100%; max-width: 46em; margin-inline: auto; }
}

/* Wide: outline, paper, panel */
@container gpmi (min-width: 1000px) {
  .frame { grid-template-columns: clamp(180px, 16cqi, 250px) minmax(0, 1fr) auto; }
  .top { grid-column: 1 / -1; }
  header { flex-wrap: nowrap; padding: var(--gpmi-space-3) var(--gpmi-space-5); min-height: 68px; }
  .names { flex: 1 1 0; min-width: 18em; }
  .standing { flex: 0 1 auto; flex-wrap: nowrap; justify-content: end; }
  .standing .who { justify-content: end; flex: 0 1 auto; }
  .status, .menu { flex: none; }
  .status { margin: 0; }
  .outline-side { display: block; grid-column: 1; padding: var(--gpmi-space-6) var(--gpmi-space-3) var(--gpmi-space-5) var(--gpmi-space-4); }
  .middle { grid-column: 2; padding: 0 var(--gpmi-space-4) var(--gpmi-space-7); }
  .tools { width: 100%; max-width: 840px; margin-inline: auto; border: 0; padding-block: var(--gpmi-space-2); }
  .paper { width: 100%; max-width: 840px; margin-inline: auto; overflow: clip;
    border: 1px solid var(--gpmi-line); border-radius: var(--gpmi-radius);
    box-shadow: 0 1px 2px rgb(60 40 10 / 0.06), 0 12px 32px rgb(60 40 10 / 0.05); }
  .middle[data-tools='false'] { padding-top: var(--gpmi-space-5); }
  aside { display: flex; flex-direction: row-reverse; grid-column: 3; border-inline-start: 1px solid var(--gpmi-line);
    background: var(--gpmi-wash); }
  .rail { display: grid; align-content: start; flex: none; width: 124px; padding: var(--gpmi-space-3) var(--gpmi-space-1);
    gap: var(--gpmi-space-1); }
  /* What is fetched later has its place from the start: no button moves under a hand. */
  [data-tools='true'] ~ aside .rail { grid-template-rows: repeat(4, minmax(59px, auto)); }
  [data-tools='true'] ~ aside .rail [data-panel='asking'] { grid-row: 1; }
  [data-tools='true'] ~ aside .rail [data-panel='todo'] { grid-row: 2; }
  [data-tools='true'] ~ aside .rail [data-panel='balance'] { grid-row: 3; }
  [data-tools='true'] ~ aside .rail [data-panel='wording'] { grid-row: 4; }
  [data-tools='true'] ~ aside .rail [data-panel='people'] { grid-row: 5; }
  [data-tools='true'] ~ aside .rail [data-panel='aside'] { grid-row: 6; }
  [data-tools='true'] ~ aside .rail [data-panel='help'] { grid-row: 7; }
  .rail button { flex-direction: column; gap: var(--gpmi-space-1); border-color: transparent; background: none;
    font-size: 15px; padding: var(--gpmi-space-2) 2px; line-height: 1.2; }
  .rail button:hover { background: var(--gpmi-sheet); border-color: var(--gpmi-line-strong); }
  .rail button[aria-expanded='true'] { background: var(--gpmi-sheet); border-color: var(--gpmi-accent); color: var(--gpmi-accent); font-weight: 600; }
  .panel { width: clamp(240px, 21cqi, 340px); padding: var(--gpmi-space-4) var(--gpmi-space-4) var(--gpmi-space-6); }
  .panel[hidden] { display: none; }
  .thumb { display: none; }
}
@media (min-height: 520px) {
  @container gpmi (min-width: 1000px) {
    .top { position: sticky; top: var(--gpmi-top, 0px); z-index: 12; }
    .tools { position: sticky; top: calc(var(--gpmi-top, 0px) + var(--gpmi-header-height, 68px)); z-index: 8; }
    .outline-inside, .rail, .panel { position: sticky; top: calc(var(--gpmi-top, 0px) + var(--gpmi-header-height, 68px) + var(--gpmi-space-3));
      max-height: calc(100dvh - var(--gpmi-top, 0px) - var(--gpmi-header-height, 68px) - var(--gpmi-space-4)); overflow: auto; align-self: start; }
  }
}
@media (max-height: 420px) { .thumb, .tools { position: static !important; } }

@media (forced-colors: active) {
  button, select { border-color: ButtonBorder; }
  .outline button[aria-current='true'] { border-inline-start-color: Highlight; }
  .bottom button[aria-pressed='true'], .rail button[aria-expanded='true'], .tools button[aria-pressed='true'] { border-color: Highlight; forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .sign { forced-color-adjust: none; }
}

.print-head, .signatures { display: none; }
`
