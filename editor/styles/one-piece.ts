/** How many sections a contract type can have that is written one question at a time. */
const MOST = 40

/**
 * On a phone one question is shown at a time: `data-show="3"` on the place of the text hides every
 * section but the third. Rules and not attributes on the sections themselves, because those belong to
 * the writing surface. Paper from a printer always has all.
 */
export const onePieceStyles = `@layer gpmi {
.gpmi-doc { all: initial !important; display: block !important; color-scheme: inherit !important; min-height: var(--gpmi-keep-height, 0) !important; }
}
@media screen { @layer gpmi {
.gpmi-doc[data-show] .gpmi-surface .gpmi-section { border: 0 !important; padding-block-start: 0 !important; }
.gpmi-doc[data-show] .gpmi-surface .gpmi-paper { min-height: 0 !important; }
.gpmi-doc, .gpmi-doc .gpmi-surface [data-block] { scroll-margin-block: calc(var(--gpmi-top, 0px) + var(--gpmi-covered, 0px)) 8rem !important; }
${Array.from(
  { length: MOST },
  (_, index) =>
    `.gpmi-doc[data-show='${index + 1}'] .gpmi-section:not(:nth-child(${index + 1} of .gpmi-section)) { display: none !important; }`,
).join('\n')}
} }`
