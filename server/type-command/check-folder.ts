import { compareTypes, type TypeChange } from '../../plugins/kit/define/index.ts'
import type { ContractType } from '../../plugins/kit/index.ts'
import { unmigrated } from '../../plugins/kit/migrate/index.ts'
import { baseOf, compareVersions, type FunctionRunner } from '../types/index.ts'
import { plainWordsReport } from './plain-words.ts'
import { type FolderOfType, noticeLine, readFolder } from './read-folder.ts'

/** What a command has to say. */
export interface Report {
  readonly ok: boolean
  readonly lines: readonly string[]
}

/**
 * `type check`: everything that is wrong with a type, what changed since the version before when that
 * one stands in a folder beside it, and what changed in the type that it builds on.
 */
export async function checkFolder(folder: string, runner: FunctionRunner): Promise<Report> {
  const read = await readFolder(folder, runner)
  if (!read.ok) return { ok: false, lines: read.refusal.map(noticeLine) }
  const { type, files, others } = read.value
  const { definition } = type
  const before = versionBefore(definition, others)
  const { problems = [], changes = [] } = before ? compareTypes(before, definition) : {}
  const isMajor = before && before.version.split('.')[0] !== definition.version.split('.')[0]
  const lost = isMajor ? unmigrated(before, definition) : []
  const wrong = [...problems, ...lost].map(({ path, message }) =>
    noticeLine({
      file: `${files.folder}/type.json`,
      line: files.json.lineOf(path),
      text: path === '' ? message : `${path}: ${message}`,
    }),
  )
  const twice = others.some(
    ({ id, version }) => id === definition.id && version === definition.version,
  )
  if (twice)
    wrong.push(
      `${files.folder}: Expected another version: a folder beside it has ${definition.version}`,
    )
  if (!definition.id.includes('.')) {
    wrong.push(`${files.folder}: Expected the name of your centre in front of the id, and a dot`)
  }
  if (wrong.length > 0) return { ok: false, lines: wrong }
  return {
    ok: true,
    lines: [
      ...(before ? changed(`${before.version} of this type`, changes) : []),
      ...baseReport(read.value),
      ...(await plainWordsReport(read.value)),
      summary(definition),
    ],
  }
}

/** The highest version below this one. */
function versionBefore(
  { id, version }: ContractType,
  others: readonly ContractType[],
): ContractType | null {
  const older = others.filter(
    (other) => other.id === id && compareVersions(other.version, version) < 0,
  )
  return older.toSorted((a, b) => compareVersions(b.version, a.version))[0] ?? null
}

/** Whether the type that it builds on has a newer version, and what is other in that one. */
function baseReport({ files, others }: FolderOfType): readonly string[] {
  const base = baseOf(files.json.value)
  if (!base) return []
  const versions = others.filter(({ id }) => id === base.id)
  const used = versions.find(({ version }) => version === base.version)
  const newest = versions.toSorted((a, b) => compareVersions(b.version, a.version))[0]
  if (!used || !newest || newest === used) return []
  const title = `It builds on ${base.id} ${base.version}; ${newest.version} is there too.`
  return [title, ...changed(base.version, compareTypes(used, newest).changes)]
}

function changed(since: string, changes: readonly TypeChange[]): readonly string[] {
  if (changes.length === 0) return [`Nothing changed since ${since}.`]
  return [
    `Since ${since}:`,
    ...changes.map(({ change, part, id, what }) => {
      const where = what.length === 0 ? '' : ` (${what.slice(0, 6).join(', ')})`
      return `  ${part} "${id}" ${change}${where}`
    }),
  ]
}

function summary({
  id,
  version,
  facts,
  sections,
  clauses,
  rules,
  writtenIn,
}: ContractType): string {
  const counts = [
    `${Object.keys(facts).length} facts`,
    `${sections.length} sections`,
    `${Object.keys(clauses).length} clauses`,
    `${rules.length} rules`,
  ]
  return `${id} ${version} is right: ${counts.join(', ')}, in ${writtenIn.join(', ')}.`
}
