/** The three languages of the federal law. Dutch is the first, the others are complete. */
export const languages = ['nl', 'fr', 'de'] as const

export type Language = (typeof languages)[number]

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>

/** A text that may not have been translated yet: read it with {@link textIn}. */
export type PartialText = Readonly<{ nl: string; fr?: string; de?: string }>

/** The text in the language asked for, else in Dutch; with the language it is really in. */
export function textIn(
  text: PartialText,
  language: Language,
): { readonly text: string; readonly language: Language } {
  const own = text[language]
  return own === undefined ? { text: text.nl, language: 'nl' } : { text: own, language }
}

/** The language that a tag such as `fr-BE` asks for, else Dutch. */
export function languageOf(tag: string | null | undefined): Language {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0]
  return languages.find((language) => language === primary) ?? 'nl'
}
