/** Long words made of common ones: "schoolgeld" is not rare, though no list of common words has it. */
import type { CompoundGrammar } from '../language-data.ts'

/** Longer than this nobody reads a word as its parts. */
const longest = 40

/**
 * The parts of a word, all of them known, or null. It looks at every beginning once, so its cost is
 * bounded by the square of {@link longest}.
 */
export function partsOf(
  word: string,
  { links, shortest }: CompoundGrammar,
  isKnown: (word: string) => boolean,
): readonly string[] | null {
  const plain = word.replaceAll('-', '')
  if (plain.length > longest || plain.length < 2 * shortest) return null
  const hopeless = new Set<number>()
  function split(from: number): readonly string[] | null {
    if (hopeless.has(from)) return null
    if (from > 0 && isKnown(plain.slice(from)) && plain.length - from >= shortest) {
      return [plain.slice(from)]
    }
    for (let to = plain.length - shortest; to >= from + shortest; to--) {
      const part = plain.slice(from, to)
      if (!isKnown(part)) continue
      for (const link of ['', ...links]) {
        if (!plain.startsWith(link, to)) continue
        const rest = split(to + link.length)
        if (rest !== null) return [part, ...rest]
      }
    }
    hopeless.add(from)
    return null
  }
  return split(0)
}
