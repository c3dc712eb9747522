import { focusTool } from './roving.ts'

/** Alt+F10 goes to the tools, where the person was last. @returns false when there are none */
export function goToTools(inside: ShadowRoot): boolean {
  const stops = [...inside.querySelectorAll<HTMLElement>('.tools button, .tools select')]
  if (stops.length === 0) return false
  const last = stops.findIndex((stop) => stop.tabIndex === 0)
  focusTool(stops, Math.max(0, last))
  return true
}

/** The regions in the order of the screen; the text itself lies outside the shadow root. */
const regions = ['.outline-side', '.tools', 'text', 'aside', '.thumb'] as const

function firstStop(inside: ShadowRoot, region: string): HTMLElement | null {
  const stops = inside.querySelectorAll<HTMLElement>(
    `${region} button:not([tabindex='-1']), ${region} select:not([tabindex='-1'])`,
  )
  return [...stops].find((stop) => stop.offsetParent !== null) ?? null
}

/**
 * F6 goes to the next region and Shift+F6 to the one before, around and around.
 * @param text where the text lies, null when there is none
 * @returns 'text' when it is the turn of the text, which the caller then gives the focus
 */
export function goToNextRegion(
  inside: ShadowRoot,
  text: HTMLElement | null,
  by: 1 | -1,
): 'text' | 'here' {
  const here = regions.filter((region) =>
    region === 'text' ? text !== null : firstStop(inside, region) !== null,
  )
  const active = inside.activeElement
  const at = active
    ? here.findIndex((region) => region !== 'text' && active.closest(region) !== null)
    : here.indexOf('text')
  const next = here[(at + by + here.length) % here.length]
  if (next === 'text') return 'text'
  if (next !== undefined) firstStop(inside, next)?.focus()
  return 'here'
}
