/** Where the others point, and their carets: fetched once the text is open. */
import type { light } from '../tokens.ts'
import { colour, P, radius, small, space } from './scale.ts'

export const pointing = `
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
/* Over the foot of the screen, clear of what a portal or a phone has there. */
${P} .gpmi-pointing {
  position: sticky;
  inset-block-end: calc(var(--gpmi-covered-below, 0px) + ${space[4]});
  z-index: 3;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${space[1]} ${space[3]};
  width: fit-content;
  max-width: calc(100% - 2 * ${space[4]});
  margin: 0 auto ${space[4]};
  padding: ${space[2]} ${space[4]};
  background: ${colour('sheet')};
  border: 2px solid var(--gpmi-look);
  border-radius: ${radius};
  box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
}
${P} .gpmi-pointing > .gpmi-quiet { margin: 0; color: ${colour('ink-soft')}; }
/* In a card that stands alone the name is beside its own: above it there are words. */
@container gpmi-surface (max-width: 39.99rem) {
  ${P} .gpmi-card.gpmi-pointed::before { inset-block: -4px auto; border-radius: 0 3px 0 3px; }
}
${P} .gpmi-pointed-own { outline-style: dashed; outline-color: ${colour('accent')}; }
${P} .gpmi-pointed-own::before { background: ${colour('accent')}; color: ${colour('on-accent')}; }
@media print {
  ${P} .gpmi-pointing { display: none; }
  ${P} .gpmi-pointed { outline: none; }
  ${P} .gpmi-pointed[data-pointer]::before { display: none; }
}
`

/** The others: a line at their caret, with a shape and a name, and a wash over what they selected. */
export const carets = `
${P} .gpmi-caret {
  display: inline;
  pointer-events: none;
  user-select: none;
  white-space: nowrap;
}
${P} .gpmi-caret-line {
  position: relative;
  margin-inline: -1px;
  border-inline-start: 2px solid var(--gpmi-look);
}
${P} .gpmi-caret-shape, ${P} .gpmi-caret-room {
  position: absolute;
  z-index: 1;
  font-weight: 600;
  font-style: normal;
}
/* The sign stays, as high as the room between two lines. */
${P} .gpmi-caret-shape {
  inset-block-end: calc(100% - 0.3rem);
  inset-inline-start: -2px;
  color: var(--gpmi-look);
  font-size: 0.7rem;
  line-height: 1;
}
/* From the caret to the end of the line at most: its place is left to be where it stands, so the paragraph
   says how much room there is. What does not fit goes over its start, and so over no edge of the paper. */
${P} .gpmi-caret-room {
  z-index: 2;
  display: inline-grid;
  grid-template-columns: minmax(0, max-content);
  justify-items: end;
  margin-block-start: -0.58rem;
  margin-inline-start: 0.65rem;
}
/* The name says once who came here, and then lets the words above be read. Where all else is important,
   only what a custom property brings can change by itself. */
${P} .gpmi-caret-name {
  width: max-content;
  max-width: 60cqi;
  overflow: hidden;
  white-space: nowrap;
  text-overflow: ellipsis;
  padding: 0 0.4em;
  background: var(--gpmi-look);
  color: ${colour('on-person')};
  font-size: 0.68rem;
  line-height: 1.3;
  border-radius: 3px;
  opacity: var(--gpmi-caret-named, 1);
  animation: gpmi-caret-named 1ms calc(3s + var(--gpmi-caret-since, 0ms)) forwards;
}
/* Two in one paragraph may stand at one place: the next has its name under the line, its sign at the other side. */
${P} .gpmi-caret ~ .gpmi-caret > .gpmi-caret-room { margin-block-start: calc(1lh - 0.3rem); }
${P} .gpmi-caret ~ .gpmi-caret > .gpmi-caret-line > .gpmi-caret-shape { inset-inline: auto 2px; }
@keyframes gpmi-caret-named { to { --gpmi-caret-named: 0; } }
${P} .gpmi-other-selection { background: color-mix(in srgb, var(--gpmi-look) 22%, transparent); }
${['●', '■', '▲', '◆', '⬟', '★']
  .map(
    (
      shape,
      look,
    ) => `${P} [data-look="${look}"] { --gpmi-look: ${colour(`person-${look}` as keyof typeof light)}; }
${P} .gpmi-caret[data-look="${look}"] .gpmi-caret-shape::before { content: "${shape}" / ""; }
${P} .gpmi-pointed[data-look="${look}"]::before { content: "${shape} " attr(data-pointer) / ""; }
${P} .gpmi-pointing[data-look="${look}"] > .gpmi-pointing-text::before { content: "${shape} " / ""; color: var(--gpmi-look); }`,
  )
  .join('\n')}
@media (forced-colors: active) {
  ${P} .gpmi-other-selection { text-decoration: underline; text-decoration-thickness: 2px; }
}
@media print {
  ${P} .gpmi-caret { display: none; }
}
`
