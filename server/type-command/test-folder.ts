import {
  Draft,
  problemsOfFixes,
  problemsOfIncrement,
  problemsOfPurity,
} from '../../plugins/kit/testing/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import { type FunctionRunner, functionAnswers, type OwnType } from '../types/index.ts'
import type { Report } from './check-folder.ts'
import { problemsOfWritingTogether } from './edit-together.ts'
import { noticeLine, readFolder } from './read-folder.ts'
import { draftOfRow, readTests, type TestRow } from './test-rows.ts'

/** How many changes by chance each row goes through. */
const CHANGES = 20

/**
 * `type test`: the rows of the tests beside a type, in every language that it is written in; then, in
 * each language, what must hold for every type: checks that are pure, fixes that mend, and three people
 * who write at the same time.
 */
export async function testFolder(folder: string, runner: FunctionRunner): Promise<Report> {
  const read = await readFolder(folder, runner)
  if (!read.ok) return { ok: false, lines: read.refusal.map(noticeLine) }
  const tests = await readTests(folder)
  if (!tests.ok) return { ok: false, lines: tests.refusal.map(noticeLine) }
  const { type } = read.value
  const { writtenIn } = type.definition
  const lines: string[] = []
  let passed = 0
  let failed = 0
  function told(name: string, problems: readonly string[]): void {
    if (problems.length === 0) passed += 1
    else failed += 1
    lines.push(`${problems.length === 0 ? 'ok' : 'NOT OK'}  ${name}`)
    lines.push(...problems.map((problem) => `        ${problem}`))
  }
  for (const { file, rows } of tests.value) {
    for (const row of rows) {
      for (const language of row.language ? [row.language] : writtenIn) {
        told(`${file}: ${row.name} (${language})`, await problemsOfRow(type, row, language, runner))
      }
    }
  }
  for (const [seed, language] of writtenIn.entries()) {
    const problems = problemsOfWritingTogether(type.definition, language, chanceFrom(seed + 1))
    told(`three people write at the same time (${language})`, problems)
  }
  lines.push(`${passed} passed, ${failed} failed`)
  return { ok: failed === 0, lines }
}

async function problemsOfRow(
  { definition, checks }: OwnType,
  row: TestRow,
  language: Language,
  runner: FunctionRunner,
): Promise<readonly string[]> {
  const known = new Set(definition.rules.map(({ id }) => id))
  const unknown = [...row.expect, ...row.silent].filter((rule) => !known.has(rule))
  if (unknown.length > 0) return unknown.map((rule) => `the type has no rule "${rule}"`)
  let draft: Draft
  try {
    draft = draftOfRow(definition, row, language)
  } catch (error) {
    return [(error as Error).message]
  }
  const { type, contract, context } = draft
  const { functions, failed } = await functionAnswers(
    definition,
    checks,
    contract,
    context.today,
    runner,
  )
  draft = new Draft(type, contract, { ...context, functions })
  const found = draft.rules()
  const blocking = draft.check().findings.filter(({ severity }) => severity === 'blocking')
  return [
    ...Object.entries(failed).map(([name, why]) => `the function ${name} gave no answer. ${why}`),
    ...row.expect
      .filter((rule) => !found.includes(rule))
      .map((rule) => `expected "${rule}", not found`),
    ...row.silent
      .filter((rule) => found.includes(rule))
      .map((rule) => `found "${rule}", expected not`),
    ...(row.complete ? blocking.map(({ rule, message }) => `"${rule}" blocks: ${message.nl}`) : []),
    ...problemsOfPurity(draft),
    ...problemsOfFixes(draft),
    ...problemsOfIncrement(draft, chanceFrom(row.name.length), CHANGES),
  ]
}

/** Chance from a seed, so that a run that fails can be run again. */
function chanceFrom(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
