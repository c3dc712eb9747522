import type { Language } from '../../schemas/basics/index.ts'

/** A moment as people say its day. @param at milliseconds since 1970 */
export function dayText(at: number, language: Language): string {
  return new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'long' }).format(at)
}

/** The day and the time. */
export function momentText(at: number, language: Language): string {
  const format = { dateStyle: 'long', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(`${language}-BE`, format).format(at)
}
