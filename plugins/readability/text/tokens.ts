/**
 * Words, numbers and marks of a text, with their places. It takes one pass, whatever the text holds:
 * what it does not know is left out. Every place is at a whole character, never inside a surrogate
 * pair.
 *
 * `Intl.Segmenter` is not used: it copies its input for every word, and it does not know what an
 * abbreviation or a blank to fill in is.
 */

export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'blank' | 'break'
  /** UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
  /**
   * The word for comparing: lower case, NFC, straight apostrophe, without soft hyphens or a hyphen at
   * the end of a line. Of other tokens: what stands there, a break apart.
   */
  readonly key: string
}

const letter = '[\\p{L}\\p{M}\\u00AD\\u200D]'
const pattern = new RegExp(
  [
    // Most words, at once: plain letters before a space or a mark that belongs to no word.
    '([A-Za-zÀ-ÖØ-öø-ÿ]+(?=[ ,;:)?!\\n]))',
    // An empty line, or a new line that starts with the mark of a list; word processors take theirs
    // from the characters for private use.
    '(\\n[^\\S\\n]*\\n\\s*|\\n[^\\S\\n]*(?=(?:[-*•–·▪◦‣►➢\\uE000-\\uF8FF]|\\d{1,3}[.)])\\s))',
    // A blank to fill in: dots or a line.
    '(\\.{3,}|…[.…]*|_{2,})',
    // Addresses on the web: one word that nobody reads as one.
    '((?:https?:\\/\\/|www\\.)\\S{0,500}[^\\s.,;:!?)])',
    // Short forms with full stops inside: o.a., t.b.v., z.B.
    `(?<!${letter})(\\p{L}{1,4}(?:\\.\\p{L}{1,4}){1,6}\\.(?!\\p{L})|\\p{L}(?:\\.\\p{L}){1,6}(?!${letter}))`,
    // The first half of a French elision: l', qu'. The vowel keeps "m'n" and "z'n" whole. A written form
    // may end with one: "en vertu d'".
    "((?:[ldjmtsncLDJMTSNC]|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uoi)?[Qq]u)['’](?=$|[aeiouyhàâæéèêëîïôœùûAEIOUYHÀÂÉÈÊÎÔŒ]))",
    // A word, also with hyphens and apostrophes inside, broken at the end of a line, or in capitals with
    // a digit.
    `(${letter}+(?:(?:-\\r?\\n(?=\\p{Ll})|['’‑-])(?:${letter}|\\d)+)*\\d{0,2}(?!\\d)|['’]s(?=\\s\\p{L}))`,
    '(\\d+(?:[.,:/-]\\d+)*(?:\\p{L}{1,3}(?!\\p{L}))?)',
    '([.!?:;,()[\\]«»„“”"–—§%€•/])',
  ].join('|'),
  'gu',
)

const atSign = 0x40
/** What follows the name in an address of mail. */
const domain = /@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){0,6}/uy

const kinds = ['word', 'break', 'blank', 'mark', 'word', 'word', 'word', 'number', 'mark'] as const

/** The tokens of a text in order; they do not overlap. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [raw] = match
    let group = 1
    while (match[group] === undefined) group++
    const kind = kinds[group - 1]!
    const start = match.index
    let end = start + raw.length
    let isAddress = group === 4
    if (kind === 'word' && text.charCodeAt(end) === atSign) {
      domain.lastIndex = end
      const found = domain.exec(text)
      if (found !== null) {
        isAddress = true
        end += found[0].length
        pattern.lastIndex = end
      }
    }
    // An address is no word, and never a mark that another rule asks for.
    // Letters of the first group are compared as they are, but for capitals.
    const isPlain = group === 1
    const key = isAddress ? '@' : isPlain ? raw.toLowerCase() : kind === 'word' ? keyOf(raw) : raw
    tokens.push({ kind, start, end, key })
  }
  return tokens
}

/** A word as words are compared. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the fast way out is for plain ASCII.
  if (/^[\x00-\x7f]*$/.test(lower)) return lower.includes('\n') ? glued(lower) : lower
  return glued(
    lower
      .normalize('NFC')
      .replace(/[\u00AD\u200D]/g, '')
      .replace(/’/g, "'")
      .replace(/‑/g, '-'),
  )
}

function glued(word: string): string {
  return word.replace(/-\r?\n/g, '')
}
