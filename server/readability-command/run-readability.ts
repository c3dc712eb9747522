/** Reads the files, checks them, and says what was found in the form that was asked for. */
import { readFileSync, statSync } from 'node:fs'
import { loadLanguage, readableLanguages } from '../../plugins/languages/index.ts'
import { createReadability } from '../../plugins/readability/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import { asJson } from './as-json.ts'
import { asLines } from './as-lines.ts'
import { asSarif } from './as-sarif.ts'
import { type CheckedFile, checkFile } from './checked-file.ts'

export interface ReadabilityCommand {
  readonly kind: 'readability'
  /** Null: what the text is in. */
  readonly language: Language | null
  readonly format: 'human' | 'json' | 'sarif'
  /** Paths, or `-` for what comes in. */
  readonly files: readonly string[]
}

export interface ReadabilityAnswer {
  readonly outcome: 'calm' | 'warnings' | 'unreadable'
  readonly output: string
  /** What is wrong with a file, a line each. */
  readonly problems: readonly string[]
}

/** A file of a book is smaller; a larger one is not a text that people sign. */
const largest = 32 * 1024 * 1024

export async function runReadability(command: ReadabilityCommand): Promise<ReadabilityAnswer> {
  const data = await Promise.all(readableLanguages.map((language) => loadLanguage(language)))
  const engine = createReadability(data)
  const problems: string[] = []
  const checked: CheckedFile[] = []
  for (const name of command.files) {
    const read = readText(name)
    if (!read.ok) {
      problems.push(`${name}: ${read.problem}`)
      continue
    }
    const file = checkFile(engine, name, read.text, command.language)
    if (file === null) problems.push(`${name}: expected a contract as canonical JSON`)
    else checked.push(file)
  }
  const hasWarning = checked.some(({ findings }) =>
    findings.some(({ severity }) => severity === 'warning'),
  )
  return {
    outcome: problems.length > 0 ? 'unreadable' : hasWarning ? 'warnings' : 'calm',
    output: outputOf(checked, command),
    problems,
  }
}

function outputOf(checked: readonly CheckedFile[], { format, files }: ReadabilityCommand): string {
  switch (format) {
    case 'human':
      return checked.map((file) => asLines(file).join('\n')).join('\n\n')
    case 'json': {
      const documents = checked.map(asJson)
      return JSON.stringify(files.length > 1 ? documents : (documents[0] ?? null), null, 2)
    }
    case 'sarif':
      return JSON.stringify(asSarif(checked), null, 2)
  }
}

type Read =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string }

function readText(name: string): Read {
  try {
    if (name !== '-' && statSync(name).size > largest) {
      return { ok: false, problem: 'expected at most 32 MB' }
    }
    const bytes = readFileSync(name === '-' ? 0 : name)
    if (bytes.length > largest) return { ok: false, problem: 'expected at most 32 MB' }
    // What is no UTF-8 is shown as U+FFFD, as an editor does, and the rest is read.
    return { ok: true, text: new TextDecoder().decode(bytes) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { ok: false, problem: `cannot be read (${code ?? 'unknown'})` }
  }
}
