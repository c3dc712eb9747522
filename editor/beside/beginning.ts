/** Words are not looked for further back than this from the place of the cut. */
const LONGEST_WORD = 30

/**
 * How a text begins, for a place with little room: cut between two words, with an ellipsis that says so.
 * @param most so many characters at most, without the ellipsis
 */
export function beginning(text: string, most: number): string {
  const whole = text.trim()
  if (whole.length <= most) return whole
  const cut = whole.slice(0, most + 1)
  const space = cut.search(/\s\S*$/)
  // A word longer than that is no word of people: an address, or letters in a row.
  const kept = space > most - LONGEST_WORD && space > 0 ? cut.slice(0, space) : cut.slice(0, most)
  const isHalf = /[\uD800-\uDBFF]$/.test(kept)
  return `${(isHalf ? kept.slice(0, -1) : kept).replace(/[\s,;:–-]+$/, '')}…`
}
