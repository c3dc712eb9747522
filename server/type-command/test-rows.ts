import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { type Draft, draftOf } from '../../plugins/kit/testing/index.ts'
import { type Language, languages, ok, type Result, refuse } from '../../schemas/basics/index.ts'
import { dayOrNull } from '../../schemas/deadlines/index.ts'
import type { CanonicalBlock } from '../../schemas/document/index.ts'
import { readJson, type TypeNotice } from '../types/index.ts'

const names = v.array(v.string())

/** A row of a `*.test.json`: a contract in a few words, and what a check must and must not say of it. */
const testRow = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  /** In every language of the type when it is left out. */
  language: v.optional(v.picklist(languages)),
  /** The day of the check. */
  today: v.optional(
    v.pipe(
      v.string(),
      v.check((day) => dayOrNull(day) !== null, 'a day'),
    ),
  ),
  /** With something in every fact, words in every goal, and every promise complete. */
  filled: v.optional(v.boolean(), false),
  /** Values by key; an empty text takes one away. */
  facts: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])), {}),
  /** A line of text in a section, by its kind. */
  says: v.optional(v.record(v.string(), v.string()), {}),
  without: v.optional(
    v.strictObject({ clauses: v.optional(names, []), sections: v.optional(names, []) }),
    {},
  ),
  /** Rules that must be found. */
  expect: v.optional(names, []),
  /** Rules that must not be found. */
  silent: v.optional(names, []),
  /** Nothing that blocks may be found. */
  complete: v.optional(v.boolean(), false),
})

export type TestRow = v.InferOutput<typeof testRow>

export interface TestFile {
  readonly file: string
  readonly rows: readonly TestRow[]
}

/** The rows of every `*.test.json` in a folder, or what is wrong with the files. */
export async function readTests(
  folder: string,
): Promise<Result<readonly TestFile[], readonly TypeNotice[]>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.test.json')).sort()
  const read: TestFile[] = []
  const notices: TypeNotice[] = []
  for (const file of files) {
    const json = readJson(await readFile(join(folder, file), 'utf8'))
    if (!json.ok) {
      notices.push(...json.refusal.map((problem) => ({ file, ...problem })))
      continue
    }
    const rows = v.safeParse(v.array(testRow), json.value.value)
    if (rows.success) read.push({ file, rows: rows.output })
    else {
      for (const issue of rows.issues) {
        const path = pathOf(issue)
        const text = `${path}: expected ${issue.expected ?? issue.message}`
        notices.push({ file, line: json.value.lineOf(path), text })
      }
    }
  }
  return notices.length > 0 ? refuse(notices) : ok(read)
}

function pathOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

/** The contract that a row describes. @throws RangeError when the type has no such section */
export function draftOfRow(type: Draft['type'], row: TestRow, language: Language): Draft {
  let draft = draftOf(type, language, row.today)
  if (row.filled) draft = draft.filled().mapped(withWords)
  draft = draft.facts(row.facts)
  for (const [section, text] of Object.entries(row.says)) draft = draft.says(section, text)
  const { clauses = [], sections = [] } = row.without
  for (const clause of clauses) draft = draft.withoutClause(clause)
  for (const section of sections) draft = draft.withoutSection(section)
  return draft
}

/** A goal that has a line without words, with words. */
function withWords(block: CanonicalBlock): CanonicalBlock {
  if (block.type !== 'goal') return block
  return {
    ...block,
    children: block.children.map((child) =>
      child.type === 'paragraph' && child.inline.length === 0
        ? { ...child, inline: [{ text: 'Wat ik wil bereiken.' }] }
        : child,
    ),
  }
}
