/**
 * Which words are common, in bands by rank: 0 for the commonest 1 000 words of a language, 1 up to
 * 2 000, 2 up to 5 000, 3 up to 8 000. What is in none of them is not hard by that: it may be a name,
 * a number or a compound of common words.
 *
 * As text the words stand in alphabetical order, and each says how it differs from the one before: a
 * capital for how many letters fall away at its end (`A` is 0), and the letters that come. Then, behind a
 * `~`, the bands, three words to a character: the first has the lowest two of its six bits. Line breaks
 * count for nothing. (Words and bands apart are smaller when packed.)
 */
export type Band = 0 | 1 | 2 | 3

/** The highest rank of each band. */
export const bandEnds = [1000, 2000, 5000, 8000] as const

/** Six bits, as one character that needs no escape. */
const sixBits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-'

/** Reads the words of a language; a language without a list has none. */
export function readBands(text: string): ReadonlyMap<string, Band> {
  const [words = '', packed = ''] = text.replaceAll('\n', '').split('~')
  const bands = new Map<string, Band>()
  let before = ''
  let start = 0
  while (start < words.length) {
    let end = start + 1
    while (end < words.length && !isCount(words.charCodeAt(end))) end++
    const kept = before.length - (words.charCodeAt(start) - 0x41)
    const word = before.slice(0, kept) + words.slice(start + 1, end)
    const three = sixBits.indexOf(packed[Math.trunc(bands.size / 3)]!)
    bands.set(word, ((three >> (2 * (bands.size % 3))) & 3) as Band)
    before = word
    start = end
  }
  return bands
}

function isCount(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

/** The other way round: `ranked` holds words in lower case, the commonest first. */
export function writeBands(ranked: readonly string[]): string {
  const common = [...new Set(ranked)].slice(0, bandEnds.at(-1))
  const ranks = new Map(common.map((word, rank) => [word, rank]))
  const parts: string[] = []
  const packed: number[] = []
  let before = ''
  for (const [at, word] of [...ranks.keys()].sort().entries()) {
    let shared = 0
    while (shared < word.length && word[shared] === before[shared]) shared++
    if (before.length - shared > 25) throw new RangeError(`"${before}" is too long for this form.`)
    parts.push(String.fromCharCode(0x41 + before.length - shared) + word.slice(shared))
    const band = bandEnds.findIndex((end) => ranks.get(word)! < end)
    packed[Math.trunc(at / 3)] = (packed[Math.trunc(at / 3)] ?? 0) | (band << (2 * (at % 3)))
    before = word
  }
  return `${parts.join('')}~${packed.map((six) => sixBits[six]).join('')}`
}
