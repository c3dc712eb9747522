/** A part of a text that is the same in another. */
export interface SamePart {
  readonly from: number
  readonly at: number
  readonly length: number
}

/** Pairs of characters that are compared at most. */
const MOST_COMPARED = 1_000_000

/** How much of a text has to be in the other, so that it is taken for the same. */
const MOST = 0.6

/**
 * The parts of a text that are in another one too, in the same order: the longest first part at each place.
 * Null when that is not most of it, or there is too much to compare.
 */
export function mostlyIn(text: string, source: string): readonly SamePart[] | null {
  if (text.length * source.length > MOST_COMPARED) return null
  const parts: SamePart[] = []
  let [least, found] = [0, 0]
  for (let from = 0; from < text.length; ) {
    let [best, longest] = [0, 0]
    for (
      let at = source.indexOf(text[from]!, least);
      at >= 0;
      at = source.indexOf(text[from]!, at + 1)
    ) {
      let length = 1
      while (text[from + length] !== undefined && text[from + length] === source[at + length])
        length++
      if (length > longest) [best, longest] = [at, length]
    }
    if (longest > 0) {
      parts.push({ from, at: best, length: longest })
      least = best + longest
      found += longest
    }
    from += Math.max(1, longest)
  }
  return found >= text.length * MOST ? parts : null
}
