import { languages, type PartialText } from '../../../schemas/basics/index.ts'
import { dayInWords } from './day-in-words.ts'
import type { Problem } from './problem.ts'

/** A message with what was found and the day that was computed in it: `{found}`, `{day}`. */
export function shownIn(message: PartialText, { found, day }: Problem): PartialText {
  if (!languages.some((language) => message[language]?.includes('{'))) return message
  const days = dayInWords(day ?? '')
  const words = (language: keyof typeof days) =>
    typeof found === 'object' ? (found[language] ?? found.nl) : (found ?? '')
  const shown = Object.entries(message).map(([language, text]) => [
    language,
    text
      .replaceAll('{found}', () => words(language as keyof typeof days))
      .replaceAll('{day}', () => days[language as keyof typeof days] ?? ''),
  ])
  return Object.fromEntries(shown) as PartialText
}
