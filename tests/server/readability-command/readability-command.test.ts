import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { repository } from '../../support/source-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'readability-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(argv: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(repository, 'server/main.ts'), 'readability', ...argv],
    { cwd: folder, input, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

const hard = 'Zonder wettige redenen moet je dit aantonen binnen een redelijke termijn.\n'
writeFileSync(join(folder, 'moeilijk.txt'), hard)
writeFileSync(join(folder, 'gewoon.md'), '# Wat ik wil\n\nIk wil **werken** in een winkel.\n')
writeFileSync(join(folder, 'fout.json'), '{}')

interface Answer {
  readonly language: string
  readonly bars: { readonly words: number; readonly sentences: number }
  readonly findings: readonly {
    readonly rule: string
    readonly severity: string
    readonly start: number
    readonly end: number
    readonly text: string
    readonly message: string
    readonly suggestions: readonly unknown[]
  }[]
}

describe('samenspraak readability', () => {
  test('gives one document as JSON, with offsets into it, and ends with 1 for a warning', () => {
    const { status, stdout } = run(['--format', 'json', 'moeilijk.txt'])
    const answer = JSON.parse(stdout) as Answer
    expect(status).toBe(1)
    expect(Object.keys(answer)).toEqual(['language', 'bars', 'findings'])
    expect(answer.language).toBe('nl')
    expect(answer.bars.words).toBeGreaterThan(0)
    expect(answer.findings.map(({ text }) => text)).toContain('wettige redenen')
    for (const finding of answer.findings) {
      expect(Object.keys(finding)).toEqual([
        ...['rule', 'severity', 'start', 'end', 'text', 'message', 'suggestions'],
      ])
      expect(hard.slice(finding.start, finding.end)).toBe(finding.text)
    }
  })

  test('gives several documents as a list, in their order, and ends with 0 when all are calm', () => {
    const { status, stdout } = run(['--format=json', 'gewoon.md', 'gewoon.md'])
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as Answer[]).map(({ language }) => language)).toEqual(['nl', 'nl'])
  })

  test('reads what comes in, in the language that is said', () => {
    const { status, stdout } = run(['--language', 'nl', '--format', 'json', '-'], hard)
    expect(status).toBe(1)
    expect((JSON.parse(stdout) as Answer).findings.length).toBeGreaterThan(1)
  })

  test('gives SARIF with a place for every finding and a description of every rule', () => {
    const { stdout } = run(['--format', 'sarif', 'moeilijk.txt'])
    const { version, runs } = JSON.parse(stdout) as {
      version: string
      runs: [
        {
          tool: { driver: { rules: { id: string }[] } }
          results: {
            ruleId: string
            locations: [
              { physicalLocation: { region: { charOffset: number; charLength: number } } },
            ]
          }[]
        },
      ]
    }
    expect(version).toBe('2.1.0')
    const ids = runs[0].tool.driver.rules.map(({ id }) => id)
    const term = runs[0].results.find(({ ruleId }) => ruleId === 'legal-term')!
    const { charOffset, charLength } = term.locations[0].physicalLocation.region
    expect(hard.slice(charOffset, charOffset + charLength)).toBe('wettige redenen')
    for (const { ruleId } of runs[0].results) expect(ids).toContain(ruleId)
  })

  test('tells a person where, why and what instead, and what it does not measure', () => {
    const { stdout } = run(['moeilijk.txt'])
    expect(stdout).toContain('moeilijk.txt:1:8: let op · Term zonder uitleg: ‘wettige redenen’')
    expect(stdout).toContain('    → (dat betekent: ')
    expect(stdout).toContain('niet of iemand het begrijpt')
  })

  test('says what it expected: with 64 of the command, with 65 of a file', () => {
    expect(run([])).toMatchObject({ status: 64, stdout: '' })
    expect(run(['--language', 'en', '-']).stderr).toContain(
      '--language: expected one of nl, fr, de',
    )
    expect(run(['--format', 'xml', '-']).status).toBe(64)
    expect(run(['is-er-niet.txt'])).toMatchObject({ status: 65 })
    expect(run(['fout.json']).stderr).toContain('fout.json: expected a contract as canonical JSON')
  })

  test('reads bytes that are no text to their end', () => {
    writeFileSync(join(folder, 'bytes.txt'), Buffer.from([0xff, 0xed, 0xa0, 0x80, 0, 0x41, 0xfe]))
    expect(run(['--format', 'json', 'bytes.txt']).status).toBe(0)
    expect(run(['--format', 'json', '-'], '').stdout).toContain('"findings": []')
  })
})
