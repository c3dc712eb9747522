export { askedOnce } from './asked-once.ts'
export type { BesideOptions, BesideText, OpenBeside } from './beside-text.ts'
export { openBesideText } from './beside-text.ts'
export { openBlankLines } from './blank-lines.ts'
