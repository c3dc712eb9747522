/** The sentences of a text: what ends in a full stop, a question mark, an exclamation mark or a colon. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!:])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordCount(sentence) > 0)
}

/** How many words a sentence has. A fact (`{school}`) counts as one. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
