/** How many sections a contract type can have that is written one question at a time. */
const MOST = 40

/**
 * On a phone one question is shown at a time: `data-show="3"` on the place of the text hides every
 * section but the third. Rules and not attributes on the sections themselves, because those belong to
 * the writing surface. Paper from a printer always has all.
 */
export const onePieceStyles = `@media screen { @layer gpmi {
${Array.from(
  { length: MOST },
  (_, index) =>
    `.gpmi-doc[data-show='${index + 1}'] .gpmi-section:not(:nth-child(${index + 1} of .gpmi-section)) { display: none !important; }`,
).join('\n')}
} }`
