/**
 * The reference of the kit, from its sources: each exported thing with its doc comment and its
 * declaration. A small reader of our own style of TypeScript, not of the language: a declaration starts
 * at the first column with `export`, and ends where brackets are closed and the line is.
 */
import { readSource } from '../source-files.ts'

export interface Declared {
  readonly name: string
  /** The doc comment, as text. */
  readonly doc: string
  /** The declaration: of a function and a class what is called, without what it does. */
  readonly code: string
}

/** What the page is about, in its order: a heading, a few words, and the files. */
const parts = [
  {
    title: 'A contract type',
    about:
      'What stands in `type.json`. A type that builds on another is a `ContractTypeExtension`.',
    files: ['contract-type.ts', 'define/contract-type-extension.ts', 'evaluation-question.ts'],
  },
  {
    title: 'What a rule can check',
    about: 'The `check` of a rule is one of these; its `kind` says which.',
    files: ['rule-check.ts'],
  },
  {
    title: 'What a check says',
    about: 'What people see in the list, and what a function of your own is given and gives back.',
    files: ['finding.ts'],
  },
  {
    title: 'To take contracts over to another major',
    about: 'What stands under `migrations`.',
    files: ['migrate/migration.ts'],
  },
  {
    title: 'To define, extend and compare types',
    about: 'For programs that work with types: what `samenspraak type check` does.',
    files: [
      'define/define-contract-type.ts',
      'define/extend-contract-type.ts',
      'define/compare-types.ts',
      'define/with-settings.ts',
      'define/type-problem.ts',
    ],
  },
  {
    title: 'To check contracts',
    about: 'The checker that runs in the editor, on the server and on the command line.',
    files: ['check/create-checker.ts', 'check/apply-change.ts'],
  },
  {
    title: 'To write starting texts',
    about: 'Helpers for types that are written in TypeScript.',
    files: ['template.ts', 'starting-body.ts', 'shown-definition.ts'],
  },
  {
    title: 'To test a type',
    about: 'For tests in TypeScript; the rows of a `*.test.json` are in the tutorial.',
    files: ['testing/draft.ts', 'testing/properties.ts', 'testing/random-change.ts'],
  },
] as const

/** The whole page. */
export function kitReference(): string {
  const sections = parts.map(({ title, about, files }) =>
    [
      `## ${title}`,
      about,
      ...files.flatMap((file) => declaredIn(readSource(`plugins/kit/${file}`).text).map(entry)),
    ].join('\n\n'),
  )
  return `# Reference of contract types

Made from the doc comments in \`plugins/kit/\` by \`npm run docs:kit\`; change them there. How to make a
type, step by step, is in [the tutorial](contract-types.md).

${sections.join('\n\n')}
`
}

function entry({ name, doc, code }: Declared): string {
  return [`### ${name}`, ...(doc === '' ? [] : [doc]), `\`\`\`ts\n${code}\n\`\`\``].join('\n\n')
}

/** Everything that a source exports, in its order. */
export function declaredIn(source: string): readonly Declared[] {
  const lines = source.split('\n')
  const found: Declared[] = []
  for (const [index, line] of lines.entries()) {
    const [, kind, name] =
      /^export (?:abstract )?(interface|type|const|function|class) (\w+)/.exec(line) ?? []
    if (!kind || !name) continue
    const whole = wholeFrom(lines, index)
    found.push({ name, doc: docBefore(lines, index), code: shortened(kind, whole) })
  }
  return found
}

/** The lines of a declaration, until its brackets are closed. */
function wholeFrom(lines: readonly string[], from: number): string {
  let depth = 0
  for (let at = from; at < lines.length; at += 1) {
    const plain = lines[at]!.replace(
      /\/\*.*?\*\/|'(?:[^'\\]|\\.)*'|`[^`]*`|^\s*\*.*|^\s*\/\*\*.*/g,
      '',
    )
    for (const sign of plain.replaceAll('=>', '')) {
      if ('{(['.includes(sign)) depth += 1
      else if ('})]'.includes(sign)) depth -= 1
    }
    const next = lines[at + 1] ?? ''
    // A type goes on at an indented line; what is closed ends before one that is not.
    if (depth === 0 && !/^\s+\S/.test(next)) return lines.slice(from, at + 1).join('\n')
  }
  return lines.slice(from).join('\n')
}

function docBefore(lines: readonly string[], index: number): string {
  if (lines[index - 1]?.trim().endsWith('*/') !== true) return ''
  let start = index - 1
  while (start > 0 && !lines[start]!.startsWith('/**')) start -= 1
  return (
    lines
      .slice(start, index)
      .map((line) => line.replace(/^\s*\/\*\*\s?|\s*\*\/\s*$|^\s*\*\s?/g, ''))
      .join('\n')
      .trim()
      .replace(/\{@link ([\w.]+)\}/g, '`$1`')
      .replace(/^@param (\w+) /gm, '- `$1`: ')
      .replace(/^@returns /gm, '- Gives ')
      .replace(/^@throws (\w+)/gm, '- Throws `$1`')
      // A list starts after an empty line.
      .replace(/^(?!- )(.+)\n(?=- )/gm, '$1\n\n')
  )
}

/** Without what a function or a method does, and without what is private. */
function shortened(kind: string, code: string): string {
  const open = code.replace(/^export /, '')
  if (kind === 'const') return open.split('\n').length > 20 ? `${open.split('\n')[0]} …` : open
  if (kind === 'function') return headOf(open)
  if (kind !== 'class') return open
  const kept: string[] = []
  const lines = open.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    if (!/^ {2}(?:async )?(?:#?\w+)\(/.test(line)) {
      if (!/^ {2}(?:readonly )?#/.test(line)) kept.push(line)
      continue
    }
    let end = at
    // One that does nothing ends on its own line.
    while (!/\}$/.test(line) && end < lines.length && !/^ {2}\}/.test(lines[end]!)) end += 1
    if (!/^ {2}(?:async )?(?:#|constructor)/.test(line)) {
      kept.push(headOf(lines.slice(at, end + 1).join('\n')))
    }
    at = end
  }
  return kept.join('\n').replace(/\n{2,}(?=\n|\})/g, '\n')
}

/** A function up to the bracket of its body. */
function headOf(code: string): string {
  let depth = 0
  for (let at = code.indexOf('('); at < code.length; at += 1) {
    const sign = code[at]!
    if ('(['.includes(sign)) depth += 1
    else if (')]'.includes(sign)) depth -= 1
    else if (sign === '{' && depth === 0 && /[\w>\])}]\s*$/.test(code.slice(0, at))) {
      return code.slice(0, at).trimEnd()
    }
  }
  return code
}
