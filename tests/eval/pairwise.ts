/**
 * How often a measure says which of two texts is the harder one.
 *
 * Two measures that call different pairs equal are only compared fairly on the same pairs: that is what the
 * reference is for.
 */
import type { Pair, Rated } from './sets/sets.ts'

export interface Accuracy {
  /** Pairs that the measure does not call equal. */
  readonly decided: number
  readonly pairs: number
  /** Right, of the decided ones. 0 to 1; NaN when there are none. */
  readonly withoutTies: number
  /** Right, of all; a tie is half right. */
  readonly withTies: number
  /** Right of the pairs that the reference does not call equal; a tie is half right. */
  readonly onReference: number
}

/** A measure, or the one whose decided pairs are taken. Higher is harder. */
type Measured = (text: string) => number

export function pairwiseAccuracy(
  pairs: readonly Pair[],
  measure: Measured,
  reference: Measured,
): Accuracy {
  const differences = (of: Measured) => pairs.map(({ harder, easier }) => of(harder) - of(easier))
  return tally(differences(measure), differences(reference))
}

/** Over every two texts of which the ratings differ. */
export function ratedAccuracy(
  rated: readonly Rated[],
  measure: Measured,
  reference: Measured,
): Accuracy & { readonly spearman: number } {
  const values = rated.map(({ text }) => measure(text))
  const others = rated.map(({ text }) => reference(text))
  const differences: number[] = []
  const references: number[] = []
  for (let one = 0; one < rated.length; one++) {
    for (let other = one + 1; other < rated.length; other++) {
      const sign = Math.sign(rated[one]!.rating - rated[other]!.rating)
      if (sign === 0) continue
      differences.push(sign * (values[one]! - values[other]!))
      references.push(others[one]! - others[other]!)
    }
  }
  return {
    ...tally(differences, references),
    spearman: pearson(ranks(values), ranks(rated.map(({ rating }) => rating))),
  }
}

/** Figures that differ by less than a rounding error are equal. */
const same = 1e-9

function tally(differences: readonly number[], references: readonly number[]): Accuracy {
  const all = credits(differences)
  const decided = all.filter((credit) => credit !== 0.5)
  const chosen = all.filter((_, at) => Math.abs(references[at]!) > same)
  return {
    decided: decided.length,
    pairs: all.length,
    withoutTies: mean(decided),
    withTies: mean(all),
    onReference: mean(chosen),
  }
}

/** 1 for right, 0 for wrong, a half for a tie. */
function credits(differences: readonly number[]): number[] {
  return differences.map((one) => (one > same ? 1 : one < -same ? 0 : 0.5))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
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
