export { openPlainLanguage } from './plain-language.ts'
export type { PlainLanguage, PlainLanguageOptions } from './types.ts'
