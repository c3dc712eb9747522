/** SARIF 2.1.0, which code hosts and editors read. */
import { readabilityRules, type Strength } from '../../plugins/readability/index.ts'
import type { CheckedFile, FileFinding } from './checked-file.ts'
import { positionsIn } from './lines-of.ts'

const levels: Readonly<Record<Strength, 'warning' | 'note' | 'none'>> = {
  warning: 'warning',
  note: 'note',
  hint: 'none',
}

export function asSarif(files: readonly CheckedFile[]): unknown {
  const language = files[0]?.language ?? 'nl'
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'samenspraak-readability',
            rules: readabilityRules.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.name[language] },
              fullDescription: { text: rule.why[language] },
              defaultConfiguration: { level: levels[rule.strength] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ name }) => ({ location: { uri: uriOf(name) } })),
        results: files.flatMap(resultsOf),
      },
    ],
  }
}

function resultsOf({ name, source, findings }: CheckedFile): readonly unknown[] {
  const positionOf = positionsIn(source)
  const artifactLocation = { uri: uriOf(name) }
  return findings.map((finding) => {
    const region = regionOf(finding, positionOf)
    return {
      ruleId: finding.rule,
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      // Where a person fills something in, there is nothing to put there yet.
      fixes: finding.suggestions
        .filter(({ text }) => !text.includes('…'))
        .map(({ label, text }) => ({
          description: { text: label },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: region, insertedContent: { text } }],
            },
          ],
        })),
    }
  })
}

function regionOf(
  { start, end }: FileFinding,
  positionOf: ReturnType<typeof positionsIn>,
): Readonly<Record<string, number>> {
  const first = positionOf(start)
  const last = positionOf(end)
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
    charOffset: start,
    charLength: end - start,
  }
}

function uriOf(name: string): string {
  return name === '-' ? 'stdin' : encodeURI(name.replaceAll('\\', '/'))
}
