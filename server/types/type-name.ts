import { type Language, languages, type PartialText, textIn } from '../../schemas/basics/index.ts'

/** The name of a contract type in its stored JSON; null when that cannot be read. */
export function typeNameOf(definition: string, language: Language): string | null {
  try {
    return textIn(JSON.parse(definition).names, language).text
  } catch {
    return null
  }
}

/** The name in every language that there is; null when that cannot be read, or there is none in Dutch. */
export function typeNamesOf(definition: string): PartialText | null {
  try {
    const { names } = JSON.parse(definition)
    if (typeof names?.nl !== 'string') return null
    const known = languages.filter((language) => typeof names[language] === 'string')
    return { nl: names.nl, ...Object.fromEntries(known.map((one) => [one, names[one]])) }
  } catch {
    return null
  }
}
