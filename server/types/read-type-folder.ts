/**
 * One folder of a centre's own contract type: `type.json`, and `checks.js` when it has functions. What
 * is wrong is said with file and line, as something to do; what the files say is never run here.
 */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContractType } from '../../plugins/kit/index.ts'
import { ok, type Result, refuse } from '../../schemas/basics/index.ts'
import type { OwnType, TypeNotice } from './contract-types.ts'
import { defineFrom } from './define-from.ts'
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

/** How the type with an id and a version is found: what another type builds on. */
export type FindType = (id: string, version: string) => ContractType | null

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
export function ownTypeOf(
  { folder, json, checks }: TypeFiles,
  find: FindType,
): Result<OwnType, readonly TypeNotice[]> {
  const file = `${folder}/${TYPE_FILE}`
  const defined = defineFrom(json.value, find)
  if (defined.ok) return ok({ definition: defined.value, folder, checks })
  return refuse(defined.refusal.map(({ path, text }) => ({ file, line: json.lineOf(path), text })))
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
