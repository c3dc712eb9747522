import { svg, type TemplateResult } from 'lit'

/**
 * The few signs of the chrome, drawn here on a grid of 24. They always stand beside words, so they
 * are hidden from screen readers.
 */
const paths = {
  undo: 'M9 7 4 12l5 5M4.5 12H15a5 5 0 0 1 0 10h-2',
  redo: 'm15 7 5 5-5 5M19.5 12H9a5 5 0 0 0 0 10h2',
  strong: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zm0 7h7a3.5 3.5 0 0 1 0 7H7z',
  em: 'M14.5 5h-4M13.5 19h-4M13.5 5l-3 14M18 5h-4M10 19H6',
  point: 'M4 12h12M11 6.5l5.5 5.5-5.5 5.5M20 5v14',
  people:
    'M8.5 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2 20c.4-4 3-6 6.5-6s6.100 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c2.400.7 3.700 2.600 4 5.5',
  aside: 'M6 3h9l4 4v14H6zM14.5 3v4.5H19M9.5 12h6M9.5 16h4',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.300 9.300a2.800 2.800 0 0 1 5.5.7c0 1.900-2.800 2.200-2.800 4M12 17.200v.1',
  read: 'M3 5.5c3-1.300 6-1.300 9 .5v14c-3-1.800-6-1.800-9-.5zM21 5.5c-3-1.300-6-1.300-9 .5v14c3-1.800 6-1.800 9-.5z',
  write: 'm4 20 1-5L16.5 3.5l4 4L9 19zM14 6l4 4',
  print: 'M7 9V3h10v6M7 17H3.5V9h17v8H17M7 14h10v7H7z',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  close: 'm6 6 12 12M18 6 6 18',
  previous: 'm14.5 5-7 7 7 7',
  next: 'm9.5 5 7 7-7 7',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1',
  saved: 'm5 12.5 4.5 4.5L19 7',
  busy: 'M12 3.5a8.5 8.5 0 1 0 8.5 8.5',
  attention: 'M12 4 2.5 20.5h19zM12 10v5M12 17.800v.1',
} as const

export type IconName = keyof typeof paths

/** One of our signs, or one that was drawn elsewhere. */
export function icon(name: IconName | TemplateResult): TemplateResult {
  if (typeof name !== 'string') return name
  return svg`<svg class="icon" data-icon=${name} viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${paths[name]} /></svg>`
}

/** The shapes by which people are told apart, beside their colour and name. */
const shapes = [
  'M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20Z',
  'M3 3h18v18H3z',
  'M12 2 23 21H1z',
  'm12 1 11 11-11 11L1 12z',
  'm12 1.5 11 8-4.200 13H5.200L1 9.5z',
  'm12 1 3.200 7.300 7.900.8-5.900 5.300 1.700 7.800L12 18.100l-6.900 4.100 1.700-7.800L.9 9.100l7.900-.8z',
] as const

/** The sign of a person: a shape in a colour, by their look of 0 to 5. */
export function personSign(look: number): TemplateResult {
  const index = ((look % 6) + 6) % 6
  return svg`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false" .style="color: var(--gpmi-person-${index})"><path d=${shapes[index]!} /></svg>`
}
