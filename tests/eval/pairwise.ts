/** How often a measure says which of two texts is the harder one. */
import type { Pair, Rated } from './data/sets.ts'

export interface Accuracy {
  /** Pairs that the measure does not call equal. */
  readonly decided: number
  readonly pairs: number
  /** Right, of the decided ones. 0 to 1; NaN when there are none. */
  readonly withoutTies: number
  /** Right, of all; a tie is half right. */
  readonly withTies: number
}

export function pairwiseAccuracy(
  pairs: readonly Pair[],
  measure: (text: string) => number,
): Accuracy {
  return tally(pairs.map(({ harder, easier }) => measure(harder) - measure(easier)))
}

/** Over every two texts of which the ratings differ. */
export function ratedAccuracy(
  rated: readonly Rated[],
  measure: (text: string) => number,
): Accuracy & { readonly spearman: number } {
  const values = rated.map(({ text }) => measure(text))
  const differences: number[] = []
  for (let one = 0; one < rated.length; one++) {
    for (let other = one + 1; other < rated.length; other++) {
      const sign = Math.sign(rated[one]!.rating - rated[other]!.rating)
      if (sign !== 0) differences.push(sign * (values[one]! - values[other]!))
    }
  }
  return {
    ...tally(differences),
    spearman: pearson(ranks(values), ranks(rated.map(({ rating }) => rating))),
  }
}

function tally(differences: readonly number[]): Accuracy {
  // Figures that differ by less than a rounding error are equal.
  const right = differences.filter((difference) => difference > 1e-9).length
  const wrong = differences.filter((difference) => difference < -1e-9).length
  const decided = right + wrong
  return {
    decided,
    pairs: differences.length,
    withoutTies: right / decided,
    withTies: (right + (differences.length - decided) / 2) / differences.length,
  }
}

/** Equal values share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((a, b) => values[a]! - values[b]!)
  const result = new Array<number>(values.length)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++
    for (let at = from; at < to; at++) result[order[at]!] = (from + to - 1) / 2
    from = to
  }
  return result
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanA, meanB] = [mean(a), mean(b)]
  let [both, squareA, squareB] = [0, 0, 0]
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [a[at]! - meanA, b[at]! - meanB]
    both += x * y
    squareA += x * x
    squareB += y * y
  }
  return both / Math.sqrt(squareA * squareB)
}
