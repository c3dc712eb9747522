/** The JSON of one document, as `docs/readability.md` describes it. */
import type { CheckedFile } from './checked-file.ts'

/** A bar of a text without words is 0: there is nothing to stop at. */
export function asJson({ language, bars, findings }: CheckedFile): unknown {
  return {
    language,
    bars: { words: bars.words.value ?? 0, sentences: bars.sentences.value ?? 0 },
    findings,
  }
}
