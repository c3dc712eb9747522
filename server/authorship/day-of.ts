const dayInBelgium = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' })

const HOUR = 3_600_000
const remembered = new Map<number, string>()

/** The day of a moment by the calendar of Belgium, such as `2026-11-22`. Finer than that is never told. */
export function dayOf(at: number): string {
  // Belgium is whole hours from universal time, so all of an hour is one day.
  const hour = Math.floor(at / HOUR)
  const known = remembered.get(hour)
  if (known !== undefined) return known
  if (remembered.size > 5000) remembered.clear()
  const day = dayInBelgium.format(at)
  remembered.set(hour, day)
  return day
}
