export type { BesideOptions, BesideText, OpenBeside } from './beside-text.ts'
export { openBesideText } from './beside-text.ts'
