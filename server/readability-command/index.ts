/** `samenspraak readability`: what a text asks of its reader, for people and for programs. */
export { type ReadabilityCommand, runReadability } from './run-readability.ts'
