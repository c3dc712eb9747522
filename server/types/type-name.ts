import { type Language, textIn } from '../../schemas/basics/index.ts'

/** The name of a contract type in its stored JSON; null when that cannot be read. */
export function typeNameOf(definition: string, language: Language): string | null {
  try {
    return textIn(JSON.parse(definition).names, language).text
  } catch {
    return null
  }
}
