import type { CheckResult } from '../../plugins/kit/index.ts'

const said = new WeakMap<CheckResult, CheckResult>()

/**
 * A check as the client reads it: what the others read of "de cliënt" is said to the client themselves.
 * What is said to everyone in the same words stays as it is. The
 * same check gives the same answer, so that who shows it sees that nothing changed.
 */
export function saidToClient(result: CheckResult): CheckResult {
  const known = said.get(result)
  if (known) return known
  const now = {
    findings: result.findings.map((finding) => ({
      ...finding,
      message: finding.forClient ?? finding.message,
      fixes: finding.fixes.map((fix) => ({ ...fix, label: fix.forClient ?? fix.label })),
    })),
    done: result.done.map((one) => ({ ...one, message: one.forClient ?? one.message })),
  }
  said.set(result, now)
  return now
}
