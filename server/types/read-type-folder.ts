/**
 * One folder of a centre's own contract type: `type.json`, and `checks.js` when it has functions. What
 * is wrong is said with file and line, as something to do; what the files say is never run here.
 */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { TypeProblem } from '../../plugins/kit/define/index.ts'
import { ok, type Result, refuse } from '../../schemas/basics/index.ts'
import type { OwnType, TypeNotice } from './contract-types.ts'
import { defineFrom, type FindType } from './define-from.ts'
import type { FunctionOutcome, FunctionRunner } from './function-runner.ts'
import { functionNameProblems, functionsOf, migrationFunctions } from './functions-of.ts'
import { type LocatedJson, readJson } from './json-lines.ts'

/** The largest `type.json`, in bytes: six times the longest that comes with the product. */
export const TYPE_BYTES = 1024 * 1024
/** The largest `checks.js`, in bytes. */
export const CHECKS_BYTES = 128 * 1024

export const TYPE_FILE = 'type.json'
export const CHECKS_FILE = 'checks.js'

/** The files of a type, read and not looked at yet. */
export interface TypeFiles {
  /** The name of the folder. */
  readonly folder: string
  readonly json: LocatedJson
  readonly checks: string | null
}

/**
 * Reads the files of a type.
 * @param within the folder of the types
 * @returns null when the folder has no `type.json`: it is something else
 */
export async function readTypeFiles(
  within: string,
  folder: string,
): Promise<Result<TypeFiles, readonly TypeNotice[]> | null> {
  const type = await readText(within, folder, TYPE_FILE, TYPE_BYTES)
  if (type === null) return null
  const checks = await readText(within, folder, CHECKS_FILE, CHECKS_BYTES)
  const notices = [type, checks].flatMap((one) => (one && !one.ok ? [one.refusal] : []))
  if (!type.ok) return refuse(notices)
  const json = readJson(type.value)
  if (!json.ok) {
    const file = `${folder}/${TYPE_FILE}`
    return refuse([...notices, ...json.refusal.map((problem) => ({ file, ...problem }))])
  }
  if (notices.length > 0) return refuse(notices)
  return ok({ folder, json: json.value, checks: checks?.ok ? checks.value : null })
}

/** The type in the files; it is whole, or every problem is named. */
export async function ownTypeOf(
  { folder, json, checks }: TypeFiles,
  find: FindType,
  runner: Pick<FunctionRunner, 'missing'>,
): Promise<Result<OwnType, readonly TypeNotice[]>> {
  const inType = ({ path, message }: TypeProblem): TypeNotice => ({
    file: `${folder}/${TYPE_FILE}`,
    line: json.lineOf(path),
    text: sentence(path, message),
  })
  const defined = defineFrom(json.value, find)
  if (!defined.ok) {
    // The functions are looked at all the same: who mends the one mends the other.
    const found = checks === null ? null : await runner.missing(checks, [])
    const more =
      found && found.kind !== 'answered'
        ? [{ file: `${folder}/${CHECKS_FILE}`, ...failureOf(found) }]
        : []
    return refuse([...defined.refusal.map(inType), ...more])
  }
  const definition = defined.value
  const functions = [...functionsOf(definition), ...migrationFunctions(definition)]
  const misnamed = functionNameProblems(functions, checks)
  if (misnamed.length > 0) return refuse(misnamed.map(inType))
  if (checks !== null) {
    const found = await runner.missing(
      checks,
      functions.map(({ name }) => name),
    )
    if (found.kind !== 'answered') {
      return refuse([{ file: `${folder}/${CHECKS_FILE}`, ...failureOf(found) }])
    }
    const missing: unknown = JSON.parse(found.json)
    const absent = functions.filter(({ name }) => !Array.isArray(missing) || missing.includes(name))
    const message = (name: string): string => `${CHECKS_FILE} has no "export function ${name}"`
    if (absent.length > 0) {
      return refuse(absent.map(({ name, path }) => inType({ path, message: message(name) })))
    }
  }
  return ok({ definition, folder, checks })
}

/** Why functions cannot be used at all, for who wrote them. */
function failureOf(
  outcome: Exclude<FunctionOutcome, { kind: 'answered' }>,
): Omit<TypeNotice, 'file'> {
  switch (outcome.kind) {
    case 'threw':
      return { line: outcome.line, text: `It cannot be loaded: ${outcome.message}` }
    case 'too-long':
      return { line: null, text: 'It does not stop when it is loaded: keep to functions' }
    case 'too-much':
      return { line: null, text: 'It needs too much memory when it is loaded: keep to functions' }
  }
}

/** What is wrong, with the place in the file for who knows it by its names. */
function sentence(path: string, message: string): string {
  return path === '' ? `${message[0]!.toUpperCase()}${message.slice(1)}` : `${path}: ${message}`
}

/** @returns null when the file is not there */
async function readText(
  within: string,
  folder: string,
  name: string,
  most: number,
): Promise<Result<string, TypeNotice> | null> {
  const file = `${folder}/${name}`
  const no = (text: string) => refuse({ file, line: null, text })
  try {
    const path = join(within, folder, name)
    const { size } = await stat(path)
    if (size > most) {
      return no(
        `Expected a file of at most ${most / 1024} kB: shorten it, or split the type in two`,
      )
    }
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return no('Expected text in UTF-8: save the file again with that encoding')
    }
    return no(`Expected a file that the server may read (${code ?? 'unknown'})`)
  }
}
