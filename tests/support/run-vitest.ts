import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failing, noTotals, type Totals, withDiedFiles } from './totals.ts'

/**
 * Runs tests and counts them; files whose process died are run once more, alone.
 * @param start runs vitest with these arguments and this path as `TEST_TOTALS`, and says whether it ended
 * well
 */
export function runVitest(
  start: (args: readonly string[], totals: string) => boolean,
  args: readonly string[],
): Totals {
  const first = once(start, args)
  const totals = withDiedFiles(first, (file) => {
    console.log(`\nThe process of ${file} died: once more, alone.`)
    return once(start, [file])
  })
  if (totals.passed + totals.failed > 0) return totals
  return failing(totals, 'the tests', 'Expected at least one test, found none.')
}

function once(
  start: (args: readonly string[], totals: string) => boolean,
  args: readonly string[],
): Totals {
  const folder = mkdtempSync(join(tmpdir(), 'samenspraak-totals-'))
  const file = join(folder, 'totals.json')
  try {
    const ended = start(args, file)
    const totals = JSON.parse(readFileSync(file, 'utf8')) as Totals
    if (ended || totals.failed > 0 || totals.died.length > 0) return totals
    if (totals.passed === 0) return totals
    return failing(totals, 'the run', 'The tests passed, but the run itself failed.')
  } catch {
    return failing(noTotals, 'the run', 'The run of the tests ended before it could count them.')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
