/** Whether a figure meets its target, in words for the table. */
export type Verdict = string

/** Ours must be at most `limit`. */
export function atMost(ours: number | undefined, limit: number | undefined, unit: string): Verdict {
  if (ours === undefined || limit === undefined) return 'not measured'
  return ours <= limit
    ? `met (at most ${show(limit)} ${unit})`
    : `**missed** (${show(ours)} against ${show(limit)} ${unit})`
}

/** Ours must be at most the best peer, or that peer plus one disk sync, both at the 95th percentile. */
export function atMostPeerPlusSync(
  ours: number | undefined,
  peer: number | undefined,
  sync: number | undefined,
): Verdict {
  if (ours === undefined || peer === undefined || sync === undefined) return 'not measured'
  if (ours <= peer) return 'met: at or below the best peer'
  if (ours <= peer + sync) return `met: within one disk sync (${show(sync)} ms) of the best peer`
  return `**missed** by ${show(ours - peer - sync)} ms`
}

export function smallest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}

/** Three digits, and no more than two behind the point. */
export function show(value: number | undefined): string {
  if (value === undefined) return '–'
  const size = Math.abs(value)
  if (size >= 1000) return Math.round(value).toLocaleString('en')
  return String(Number(size >= 100 ? value.toFixed(0) : value.toFixed(size >= 10 ? 1 : 2)))
}
