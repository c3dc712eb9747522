/**
 * The design in custom properties: one scale for type, one for space, and the colours of light, dark
 * and print. They stand on `:host` of the element (and on `:root` of the stand-alone pages), from
 * where the text in light DOM inherits them; a portal sets its own on `gpmi-editor`.
 *
 * Contrast, measured in `tests/editor/tokens.test.ts`: ink on sheet and paper at least 7:1, everything
 * else that is read at least 4.5:1, borders of controls and the looks of people at least 3:1.
 */

/** One scheme: every colour of the design. */
export interface Colours {
  /** The table on which the contract lies. */
  readonly paper: string
  /** The contract itself. */
  readonly sheet: string
  /** What is set apart on the sheet: cards, clauses, a panel. */
  readonly wash: string
  readonly ink: string
  /** Labels, help, what may be read second. */
  readonly 'ink-soft': string
  /** Rules that separate. */
  readonly line: string
  /** Borders of what can be pressed or filled in. */
  readonly 'line-strong': string
  readonly accent: string
  readonly 'accent-soft': string
  readonly 'on-accent': string
  readonly warning: string
  readonly 'warning-soft': string
  readonly focus: string
  /** The looks of people, with a shape each: circle, square, triangle, diamond, pentagon, star. */
  readonly 'person-0': string
  readonly 'person-1': string
  readonly 'person-2': string
  readonly 'person-3': string
  readonly 'person-4': string
  readonly 'person-5': string
  /** On the colour of a person. */
  readonly 'on-person': string
}

export const light: Colours = {
  paper: '#f4eee3',
  sheet: '#fffdf9',
  wash: '#f8f3ea',
  ink: '#221d16',
  'ink-soft': '#534a3d',
  line: '#e0d6c5',
  'line-strong': '#857863',
  accent: '#0d5459',
  'accent-soft': '#e0ecea',
  'on-accent': '#ffffff',
  warning: '#8c3a06',
  'warning-soft': '#fdeeda',
  focus: '#0d5459',
  'person-0': '#1c5f9e',
  'person-1': '#a23b1b',
  'person-2': '#5f3d9c',
  'person-3': '#1d6b43',
  'person-4': '#835300',
  'person-5': '#93245f',
  'on-person': '#ffffff',
}

export const dark: Colours = {
  paper: '#14120f',
  sheet: '#1e1b17',
  wash: '#272320',
  ink: '#f3ecdf',
  'ink-soft': '#cdc2b1',
  line: '#3d372f',
  'line-strong': '#958976',
  accent: '#84d2cc',
  'accent-soft': '#1d3736',
  'on-accent': '#0a2726',
  warning: '#ffbb7a',
  'warning-soft': '#3b2915',
  focus: '#84d2cc',
  'person-0': '#8cc0f5',
  'person-1': '#f5a88c',
  'person-2': '#c6b0f5',
  'person-3': '#8ad3aa',
  'person-4': '#e6bd6a',
  'person-5': '#f09ec6',
  'on-person': '#171410',
}

/** On paper from a printer: black on white, and nothing that eats ink. */
const print: Partial<Colours> = {
  paper: '#ffffff',
  sheet: '#ffffff',
  wash: '#ffffff',
  ink: '#000000',
  'ink-soft': '#000000',
  line: '#999999',
  'line-strong': '#444444',
  accent: '#000000',
  'accent-soft': '#ffffff',
}

const scales = `
  --gpmi-font: 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, sans-serif;
  --gpmi-text: max(18px, 1.125rem);
  --gpmi-text-small: calc(var(--gpmi-text) * 0.875);
  --gpmi-text-large: calc(var(--gpmi-text) * 1.2);
  --gpmi-text-title: calc(var(--gpmi-text) * 1.5);
  --gpmi-text-display: calc(var(--gpmi-text) * 1.9);
  --gpmi-leading: 1.6;
  --gpmi-leading-tight: 1.25;
  --gpmi-measure: 30em;
  --gpmi-space-1: 4px;
  --gpmi-space-2: 8px;
  --gpmi-space-3: 12px;
  --gpmi-space-4: 16px;
  --gpmi-space-5: 24px;
  --gpmi-space-6: 32px;
  --gpmi-space-7: 48px;
  --gpmi-space-8: 72px;
  --gpmi-radius: 6px;
  --gpmi-target: 44px;
  --gpmi-move: 160ms ease-out;
`

function declarations(colours: Partial<Colours>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--gpmi-${name}: ${value};`)
    .join(' ')
}

/**
 * The tokens as a stylesheet.
 * @param scope `:host` in a shadow root, `:root` in a page. `theme="light"` or `theme="dark"` on that
 *   element overrides what the device asks for.
 */
export function tokenStyles(scope: ':host' | ':root'): string {
  const where = (condition: string): string =>
    scope === ':host' ? `:host(${condition})` : `:root${condition}`
  return `
${scope} { ${declarations(light)} ${scales} color-scheme: light; }
@media (prefers-color-scheme: dark) {
  ${where(':not([theme="light"])')} { ${declarations(dark)} color-scheme: dark; }
}
${where('[theme="dark"]')} { ${declarations(dark)} color-scheme: dark; }
@media (prefers-reduced-motion: reduce) { ${scope} { --gpmi-move: 0s; } }
@media print { ${where(':not([hidden])')} { ${declarations(print)} color-scheme: light; } }
`
}
