import type { WordsDefinition } from '../../kit/index.ts'
import { wordsWith } from '../core/index.ts'

/** A general contract has no words of its own to explain. */
export const words: WordsDefinition = wordsWith({ accept: {}, explain: {} })
