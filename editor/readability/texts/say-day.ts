import type { Language } from '../../../schemas/basics/index.ts'

/** "15 november", by the calendar of Belgium; of this week, so the year goes without saying. */
export function dayAndMonth(at: number, language: Language): string {
  return new Intl.DateTimeFormat(`${language}-BE`, {
    day: 'numeric',
    month: 'long',
    timeZone: 'Europe/Brussels',
  }).format(at)
}

/** A sentence as it goes on after a colon. */
export function afterColon(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
