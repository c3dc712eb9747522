/** What only the reading view has: real lists, and values as text where writing has fields. */
export const readingStyles = `@layer gpmi {
  .gpmi-doc .gpmi-surface .gpmi-reading { white-space: normal !important; min-height: 0 !important; }
  .gpmi-doc .gpmi-surface .gpmi-reading .gpmi-list { list-style: none !important; margin: 0 0 12px !important; padding: 0 !important; }
  .gpmi-doc .gpmi-surface .gpmi-reading .gpmi-list .gpmi-list { margin: 4px 0 0 !important; }
  .gpmi-doc .gpmi-surface .gpmi-reading .gpmi-field { display: block !important; }
  .gpmi-doc .gpmi-surface .gpmi-reading .gpmi-value { font-size: var(--gpmi-text-small) !important; }
  .gpmi-doc .gpmi-surface .gpmi-reading .gpmi-section:focus { outline: none !important; }
  .gpmi-doc .gpmi-surface .gpmi-reading .gpmi-card-foot:not(:has(.gpmi-field)) { display: none !important; }
}`
