export type { PressableTermsOptions } from './pressable-terms.ts'
export { openTerms } from './pressable-terms.ts'
