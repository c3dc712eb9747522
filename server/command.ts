/** What can be asked of the program on the command line. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { languages } from '../schemas/basics/index.ts'
import type { ReadabilityCommand } from './readability-command/index.ts'

export type Command =
  | { readonly kind: 'serve' }
  | { readonly kind: 'add-worker'; readonly centre: string; readonly name: string }
  | { readonly kind: 'list-workers' }
  | { readonly kind: 'new-link'; readonly worker: string }
  | { readonly kind: 'remove-worker'; readonly worker: string }
  | { readonly kind: 'backup'; readonly file: string }
  | { readonly kind: 'restore'; readonly file: string }
  | { readonly kind: 'check' }
  | {
      readonly kind: 'type'
      readonly action: (typeof typeActions)[number]
      /** The folder of the type, as an absolute path. */
      readonly folder: string
    }
  | ReadabilityCommand
  | { readonly kind: 'help' }

/** What can be done with a contract type of one's own. */
const typeActions = ['new', 'check', 'preview', 'test'] as const

export const commandHelp = `samenspraak [serve] [--demo]   serves the editor and the contracts
samenspraak add-worker --centre <name> --name <name>
                               lets a worker in: makes their link, and the centre when it is new
samenspraak list-workers       each worker with an id
samenspraak new-link <id>      a new link for a worker; the one before opens nothing any more
samenspraak remove-worker <id> their link opens nothing any more; their contracts stay
samenspraak backup <file>      copies the data into a new file
samenspraak restore <file>     puts a copy back; the data that was there is kept beside it
samenspraak check              looks whether the data is whole
samenspraak type new <folder>  makes a contract type of your own, to begin with
samenspraak type check <folder>
                               says what is wrong with it, and what changed since the version before
samenspraak type test <folder> runs its tests, in each of its languages
samenspraak type preview <folder>
                               shows contracts of it, until it is stopped; nothing is kept
samenspraak readability [--language nl|fr|de] [--format human|json|sarif] <file…|->
                               says where a reader stops in text, Markdown, HTML or a contract, and
                               what is plainer; ends with 1 when something asks for attention

A server may be running meanwhile, except for restore.`

const options = {
  demo: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  centre: { type: 'string' },
  name: { type: 'string' },
  language: { type: 'string' },
  format: { type: 'string' },
} as const

/** Options that only one command has. */
const ownOptions: Readonly<Record<string, string>> = {
  centre: 'add-worker',
  name: 'add-worker',
  language: 'readability',
  format: 'readability',
}

const nothing: Command = { kind: 'help' }

/**
 * Reads what stands after the name of the program; what is wrong with it is added to `problems`.
 * @param folder the working folder, on which the name of a file rests
 */
export function readCommand(
  argv: readonly string[],
  folder: string,
  problems: string[],
): { readonly command: Command; readonly demo: boolean } {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
  })
  const [kind = 'serve', ...rest] = positionals
  const demo = values.demo === true
  for (const option of Object.keys(values)) {
    if (!Object.hasOwn(options, option)) {
      problems.push(
        'Expected no other options than --demo, --help, --centre, --name, --language and --format',
      )
    } else if (Object.hasOwn(ownOptions, option) && ownOptions[option] !== kind) {
      problems.push(`--${option}: expected only with ${ownOptions[option]}`)
    }
  }
  if (values.help === true) return { command: nothing, demo }

  /** The one word that follows the command. */
  function one(what: string): string | null {
    const [word] = rest
    if (word !== undefined && rest.length === 1) return word
    problems.push(`${kind}: expected ${what}`)
    return null
  }
  function none<Kind extends Command['kind']>(known: Kind): { readonly kind: Kind } {
    if (rest.length > 0) problems.push(`${kind}: expected nothing after it`)
    return { kind: known }
  }
  function nameIn(option: 'centre' | 'name'): string {
    const value = values[option]
    const name = typeof value === 'string' ? value.normalize('NFC').trim() : ''
    if (!/^[^-\p{Cc}]\P{Cc}{0,119}$/u.test(name)) {
      problems.push(`--${option}: expected a name of 1 to 120 characters`)
    }
    return name
  }
  function choiceOf<Choice extends string>(
    option: 'language' | 'format',
    choices: readonly Choice[],
  ): Choice | null {
    const value = values[option]
    const found = choices.find((choice) => choice === value) ?? null
    if (value !== undefined && found === null) {
      problems.push(`--${option}: expected one of ${choices.join(', ')}`)
    }
    return found
  }

  switch (kind) {
    case 'serve':
    case 'list-workers':
    case 'check':
    case 'help':
      return { command: none(kind), demo }
    case 'add-worker':
      none(kind)
      return { command: { kind, centre: nameIn('centre'), name: nameIn('name') }, demo }
    case 'new-link':
    case 'remove-worker': {
      const worker = one('the id of one worker, as list-workers shows it')
      return { command: worker === null ? nothing : { kind, worker }, demo }
    }
    case 'type': {
      const [word, of, ...more] = rest
      const action = typeActions.find((one) => one === word)
      if (action && of !== undefined && more.length === 0) {
        return { command: { kind, action, folder: resolve(folder, of) }, demo }
      }
      problems.push(`type: expected one of ${typeActions.join(', ')}, and a folder`)
      return { command: nothing, demo }
    }
    case 'backup':
    case 'restore': {
      const file = one('the name of one file')
      return { command: file === null ? nothing : { kind, file: resolve(folder, file) }, demo }
    }
    case 'readability': {
      if (rest.length === 0) problems.push('readability: expected the name of a file, or -')
      const language = choiceOf('language', languages)
      const format = choiceOf('format', ['human', 'json', 'sarif']) ?? 'human'
      return { command: { kind, language, format, files: rest }, demo }
    }
    default:
      problems.push(
        'Expected one of the commands serve, add-worker, list-workers, new-link, remove-worker, backup, restore, check, type, readability and help',
      )
      return { command: nothing, demo }
  }
}
