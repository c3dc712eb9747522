/** How a run of tests ended, and the last lines that say it. */

export interface Failure {
  /** The file and the test, or the step. */
  readonly name: string
  /** The first lines of what went wrong. */
  readonly lines: readonly string[]
}

/** A file whose process ended before its tests did. None of its tests are counted. */
export interface DiedFile {
  /** Its path from the root of the repository. */
  readonly file: string
  /** Those of its tests that ran, or were about to, when it ended. */
  readonly during: readonly string[]
}

export interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly failures: readonly Failure[]
  /** The tests that failed first and passed when they were tried again. */
  readonly triedAgain: readonly Failure[]
  readonly died: readonly DiedFile[]
  /** How processes of tests ended that nobody had ended: `SIGSEGV`, `exit code 134`. */
  readonly ends: readonly string[]
  /** What must be said at the end, whatever the counts are. */
  readonly loud: readonly string[]
}

export const noTotals: Totals = {
  passed: 0,
  failed: 0,
  skipped: 0,
  failures: [],
  triedAgain: [],
  died: [],
  ends: [],
  loud: [],
}

/** More files than this do not die by accident: they are not run again. */
export const MOST_DIED = 5

/** Counts as a failure. */
export function failing(totals: Totals, name: string, ...lines: readonly string[]): Totals {
  const failures = [...totals.failures, { name, lines }]
  return { ...totals, failed: totals.failed + 1, failures }
}

/**
 * Runs the files whose process died once more, each alone, and counts them by that. A file that dies
 * again fails; and it is said that it happened, also when all is well in the end.
 * @param again runs one file
 */
export function withDiedFiles(first: Totals, again: (file: string) => Totals): Totals {
  const how = first.ends.length > 0 ? ` (${first.ends.join(', ')})` : ''
  let totals: Totals = { ...first, died: [], ends: [] }
  // Servers run in the process of a test: whoever could make this one give up could end a server.
  const gaveUp = first.ends.filter((end) => end === 'SIGABRT' || end === 'exit code 134')
  if (gaveUp.length > 0) {
    const files = first.died.map(({ file }) => file).join(', ')
    totals = failing(
      totals,
      files,
      `V8 gave up in the process of a test${how}: out of memory, or broken.`,
    )
  }
  for (const [index, { file, during }] of first.died.entries()) {
    const at = during.length > 0 ? `, at: ${during.join('; ')}` : ''
    const died = `THE PROCESS OF THE TESTS DIED${how}: ${file}${at}`
    if (index >= MOST_DIED) {
      totals = failing(totals, file, `Its process died${how}.`)
      totals = { ...totals, loud: [...totals.loud, `${died}: not run again, too many died`] }
      continue
    }
    const second = again(file)
    const isWell = second.failed === 0 && second.died.length === 0 && second.passed > 0
    totals = {
      ...totals,
      passed: totals.passed + second.passed,
      failed: totals.failed + second.failed,
      skipped: totals.skipped + second.skipped,
      failures: [...totals.failures, ...second.failures],
      triedAgain: [...totals.triedAgain, ...second.triedAgain],
      loud: [
        ...totals.loud,
        `${died}: run again alone, it ${isWell ? 'passed' : 'FAILED'}`,
        ...second.loud,
      ],
    }
    for (const one of second.died) {
      const ends = second.ends.length > 0 ? ` (${second.ends.join(', ')})` : ''
      totals = failing(totals, one.file, `Its process died again${ends}, when it ran alone.`)
    }
    if (second.died.length === 0 && second.passed + second.failed === 0) {
      totals = failing(totals, file, 'Expected tests when it was run again, found none.')
    }
  }
  return totals
}

function named(what: string, { name, lines }: Failure): readonly string[] {
  return [`${what}: ${name}`, ...lines.map((line) => `    ${line}`)]
}

/** So many failures are named one by one. */
const MOST_NAMED = 40

/**
 * The last lines, that a person and a machine can read; the very last is `12 passed, 0 failed`. Whatever
 * should not be overlooked stands right before it, so that the end of a log is enough.
 */
export function totalsLines(totals: Totals): string {
  const { passed, failed, skipped, failures, triedAgain, loud } = totals
  const lines = failures.slice(0, MOST_NAMED).flatMap((failure) => named('FAILED', failure))
  if (failures.length > MOST_NAMED) lines.push(`and ${failures.length - MOST_NAMED} more failed`)
  lines.push(...triedAgain.flatMap((first) => named('passed only when tried again', first)))
  lines.push(...loud)
  if (skipped > 0) lines.push(`${skipped} skipped`)
  lines.push(`${passed} passed, ${failed} failed`)
  return lines.join('\n')
}
