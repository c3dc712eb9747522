/** Stands in the words of a quote for each thing that is not a letter, such as a fact. */
export const THING = '\uFFFC'

/** True for the JSON of a Yjs relative position inside a text: nothing else is given to Yjs. */
export function isPosition(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false
  const { type, item, tname, assoc, ...more } = json as Record<string, unknown>
  if (Object.keys(more).length > 0 || (tname ?? null) !== null) return false
  if ((assoc ?? null) !== null && !Number.isSafeInteger(assoc)) return false
  const ids = [type, item].filter((id) => id !== undefined && id !== null)
  return ids.length > 0 && ids.every(isStructId)
}

function isStructId(id: unknown): boolean {
  const { client, clock, ...more } = id as Record<string, unknown>
  return (
    Object.keys(more).length === 0 &&
    [client, clock].every((part) => Number.isSafeInteger(part) && Number(part) >= 0)
  )
}
