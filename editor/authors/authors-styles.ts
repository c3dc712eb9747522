/** The looks of who wrote what: the panel in the shadow root, and the marks on the paper. */

/** A line under the words, another for each person: whoever sees no colours sees the line. */
const lines = [
  'solid 3px',
  'dotted 3px',
  'double 3px',
  'dashed 2px',
  'wavy 1.5px',
  'solid 1px',
] as const

function lineRules(at: (look: number) => string): string {
  return lines
    .map(
      (line, look) =>
        `${at(look)} { text-decoration: underline ${line} var(--gpmi-person-${look}, #534a3d); text-underline-offset: 0.22em; text-decoration-skip-ink: none; }`,
    )
    .join('\n')
}

/** In the shadow root, beside the looks of the chrome. */
export const authorsPanelStyles = `
.notice.notice[data-notice='lost-place'] { flex-wrap: wrap; }
.thumb .notice[data-notice='lost-place'] p { flex-basis: calc(100% - 4em); }
.authors-legend { display: grid; gap: var(--gpmi-space-2); margin-block: var(--gpmi-space-3); }
.authors-legend li { overflow-wrap: anywhere; }
.authors-list { display: grid; gap: var(--gpmi-space-2); margin-block: var(--gpmi-space-2) var(--gpmi-space-4); }
.authors-list li { border-block-start: 1px solid var(--gpmi-line); padding-block: var(--gpmi-space-2); font-size: var(--gpmi-text-small); overflow-wrap: anywhere; }
.authors-list .quiet { padding-inline: 0; text-align: start; }
.authors-list blockquote { white-space: pre-wrap; margin: var(--gpmi-space-1) 0; }
.authors-part { margin-block-start: var(--gpmi-space-5); border-block-start: 2px solid var(--gpmi-line); padding-block-start: var(--gpmi-space-3); }
.authors-part > h3 { font-size: var(--gpmi-text); margin-block-end: var(--gpmi-space-2); }
.authors-failed { color: var(--gpmi-warning); font-weight: 600; }
${lineRules((look) => `.authors-look[data-look='${look}']`)}
`

const P = '.gpmi-surface'

/** On the paper. Every declaration is made important where it is adopted, as all of the paper's are. */
export const authorsPaperStyles = `
@media screen {
${lineRules((look) => `${P} .gpmi-by[data-look='${look}']`)}
}
${P} .gpmi-by-line, ${P} .gpmi-words { display: block; margin: 8px 0 4px; padding: 4px 10px; user-select: none; font-size: var(--gpmi-text-small, 0.9rem); line-height: 1.4; color: var(--gpmi-ink-soft, #534a3d); text-indent: 0; }
${P} .gpmi-by-line { border-inline-start: 2px solid var(--gpmi-line-strong, #857863); }
${lineRules((look) => `${P} .gpmi-by-name[data-look='${look}']`)}
${P} .gpmi-by-said { display: block; color: var(--gpmi-ink, #221d16); font-weight: 600; }
${P} .gpmi-words { border: 1px solid var(--gpmi-line, #e0d6c5); border-radius: var(--gpmi-radius, 6px); background: var(--gpmi-wash, #f8f3ea); }
/* Right under the words it is about, with the rule beside them going on. */
${P} .gpmi-words { margin: 0 0 var(--gpmi-space-5, 24px); border-inline-start: 4px solid var(--gpmi-accent, #0d5459); border-start-start-radius: 0; border-end-start-radius: 0; }
${P} [data-block].gpmi-line:has(+ .gpmi-words) { margin-block-end: 0; padding-block-end: 4px; }
/* What comes at the paragraph has its room above the note. */
@media (hover: hover) and (pointer: fine) {
${P} [data-block].gpmi-line:has(+ .gpmi-words) { padding-block-end: 26px; }
${P} [data-block].gpmi-line:has(+ .gpmi-words) > .gpmi-handle { inset-block-start: calc(100% - 25px); }
}
${P} .gpmi-words-ask { border-block-color: var(--gpmi-accent, #0d5459); border-inline-end-color: var(--gpmi-accent, #0d5459); color: var(--gpmi-ink, #221d16); }
${P} .gpmi-words-buttons { display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: 6px; }
${P} .gpmi-words .gpmi-button { border: 1px solid var(--gpmi-line-strong, #857863); border-radius: var(--gpmi-radius, 6px); background: var(--gpmi-sheet, #fffdf9); color: var(--gpmi-accent, #0d5459); padding: 4px 12px; min-height: 36px; font-weight: 600; font-size: var(--gpmi-text-small, 0.9rem); }
@media (pointer: coarse) { ${P} .gpmi-words .gpmi-button { min-height: 44px; } }
@media print { ${P} .gpmi-by-line, ${P} .gpmi-words { display: none; } }
`
