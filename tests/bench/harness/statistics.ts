/**
 * The figures of a set of samples. A percentile is the nearest-rank one: a value that was really
 * measured, never an interpolation.
 */
export interface Percentiles {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** @throws RangeError when there is nothing to take a percentile of */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) throw new RangeError('Expected at least one sample')
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!
}

export function percentiles(samples: ArrayLike<number>): Percentiles {
  const sorted = Float64Array.from(samples).sort()
  return {
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
  }
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = sorted.length / 2
  if (sorted.length === 0) throw new RangeError('Expected at least one value')
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]!
    : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The median over rounds of each percentile: one bad round does not decide. */
export function medianPercentiles(rounds: readonly Percentiles[]): Percentiles {
  return {
    p50: median(rounds.map((round) => round.p50)),
    p95: median(rounds.map((round) => round.p95)),
    p99: median(rounds.map((round) => round.p99)),
  }
}

/** The slope of the least-squares line through the points. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  const up = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return up / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}

/** Rounded to four significant digits: more than the measurement carries, less than noise prints. */
export function rounded(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(4))
}
