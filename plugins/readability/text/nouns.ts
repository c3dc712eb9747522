/** German writes its nouns with a capital, so a word with one is neither participle nor infinitive. */
import type { Language } from '../../../schemas/basics/index.ts'
import type { Token } from './tokens.ts'

/** At the head of a sentence any word has a capital; there this says nothing about it. */
export function isNoun(text: string, { start }: Token, language: Language): boolean {
  return language === 'de' && /^\p{Lu}/u.test(text.slice(start, start + 2))
}
