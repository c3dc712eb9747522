/**
 * Which words are common, in bands by rank: 0 for the commonest 1 000 words of a language, 1 up to
 * 2 000, 2 up to 5 000, 3 up to 8 000. What is in none of them is not hard by that: it may be a name,
 * a number or a compound of common words.
 *
 * As text the words stand in alphabetical order and front-coded: for each word one character (`0` to
 * `9`, `a` to `z`) for how many of its letters are those of the word before, the letters that are left,
 * and a capital for the band (`A` is 0). Line breaks count for nothing.
 */
export type Band = 0 | 1 | 2 | 3

/** The highest rank of each band. */
export const bandEnds = [1000, 2000, 5000, 8000] as const

/** Reads the words of a language; a language without a list has none. */
export function readBands(text: string): ReadonlyMap<string, Band> {
  const bands = new Map<string, Band>()
  let before = ''
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const band = text.charCodeAt(at) - 0x41
    if (band < 0 || band > 3) continue
    const piece = text.slice(start, at)
    const entry = piece.includes('\n') ? piece.replaceAll('\n', '') : piece
    const word = before.slice(0, Number.parseInt(entry[0]!, 36)) + entry.slice(1)
    bands.set(word, band as Band)
    before = word
    start = at + 1
  }
  return bands
}

/** The other way round: `ranked` holds words in lower case, the commonest first. */
export function writeBands(ranked: readonly string[]): string {
  const common = [...new Set(ranked)].slice(0, bandEnds.at(-1))
  const ranks = new Map(common.map((word, rank) => [word, rank]))
  const parts: string[] = []
  let before = ''
  for (const word of [...ranks.keys()].sort()) {
    let shared = 0
    while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++
    const band = bandEnds.findIndex((end) => ranks.get(word)! < end)
    parts.push(shared.toString(36) + word.slice(shared) + String.fromCharCode(65 + band))
    before = word
  }
  return parts.join('')
}
