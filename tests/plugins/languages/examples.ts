/** By the id of an entry: a sentence in which it is found, and one in which it is not. */
export type Examples = Readonly<Record<string, readonly [fires: string, calm: string]>>

/** Examples from lines `id | where it fires | where it does not`. Throws on another line, or an id twice. */
export function examplesOf(table: string): Examples {
  const examples: Record<string, readonly [string, string]> = {}
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue
    const [id, fires, calm, more] = line.split(' | ').map((part) => part.trim())
    if (!id || !fires || !calm || more !== undefined)
      throw new Error(`Expected an example: ${line}`)
    if (Object.hasOwn(examples, id)) throw new Error(`Two examples of "${id}"`)
    examples[id] = [fires, calm]
  }
  return examples
}
