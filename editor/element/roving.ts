/**
 * A toolbar is one stop of the Tab key; the arrows, Home and End go between its tools, as the pattern
 * of the ARIA Authoring Practices has it. On a select, up and down change its value and stay there.
 */
export function onToolbarKey(event: KeyboardEvent): void {
  const bar = event.currentTarget as HTMLElement
  const stops = [...bar.querySelectorAll<HTMLElement>('button, select')].filter(
    (stop) => stop.offsetParent !== null,
  )
  const here = stops.indexOf(event.target as HTMLElement)
  const next = nextStop(event.key, here, stops.length)
  if (next === null) return
  event.preventDefault()
  focusTool(stops, next)
}

/** Which tool a key goes to, or null when it is not a key that goes. */
export function nextStop(key: string, here: number, count: number): number | null {
  if (count === 0) return null
  switch (key) {
    case 'ArrowRight':
      return (here + 1) % count
    case 'ArrowLeft':
      return (here - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** Gives the focus to one tool and makes it the one where Tab comes back. */
export function focusTool(stops: readonly HTMLElement[], index: number): void {
  for (const stop of stops) stop.tabIndex = -1
  const stop = stops[index]
  if (!stop) return
  stop.tabIndex = 0
  stop.focus()
}
