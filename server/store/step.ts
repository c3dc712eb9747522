/** How much one step of long work may still move. */
export interface Step {
  readonly rows: number
  readonly bytes: number
  /** True when it has moved something. */
  readonly isBegun: boolean
}

/** What one step moves at most: about 1 ms of work, and up to 4 where each contract has pages of its own. */
export const wholeStep: Step = { rows: 128, bytes: 512 * 1024, isBegun: false }

/** The first rows, as many as is left of a step; a row that is larger than a step is one of its own. */
export function withinStep<Row extends { readonly size: number }>(
  rows: readonly Row[],
  left: Step,
): readonly Row[] {
  let bytes = 0
  const end = rows.findIndex(({ size }, index) => {
    bytes += size
    return index >= left.rows || (bytes > left.bytes && (index > 0 || left.isBegun))
  })
  return end === -1 ? rows : rows.slice(0, end)
}

/** What is left of a step after these rows. */
export function leftOf(left: Step, rows: readonly { readonly size: number }[]): Step {
  if (rows.length === 0) return left
  return {
    rows: left.rows - rows.length,
    bytes: left.bytes - rows.reduce((sum, { size }) => sum + size, 0),
    isBegun: true,
  }
}

/** True when nothing more fits. */
export function isDone({ rows, bytes }: Step): boolean {
  return rows <= 0 || bytes <= 0
}
