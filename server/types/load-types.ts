/**
 * Loads the contract types of the folder in `SAMENSPRAAK_TYPES`: each folder in it with a `type.json`
 * is one version of one type. A bad one is left out and named; the others, and the server, go on.
 */
import { readdir } from 'node:fs/promises'
import type { ContractType } from '../../plugins/kit/index.ts'
import { ok, type Result } from '../../schemas/basics/index.ts'
import type { UsedTypes } from '../store/index.ts'
import { ContractTypes, type OwnType, type TypeNotice } from './contract-types.ts'
import { baseOf, type FindType } from './define-from.ts'
import type { FunctionRunner } from './function-runner.ts'
import { ownTypeOf, readTypeFiles, TYPE_FILE, type TypeFiles } from './read-type-folder.ts'
import { readableDefinition } from './readable-definition.ts'
import { changedUnderSameVersion } from './same-version.ts'

/**
 * The types that come with the product, and those of a folder that can be used.
 * @param without the name of a folder in it that is passed over
 */
export async function loadTypes(
  folder: string | null,
  builtIn: readonly ContractType[],
  used: UsedTypes,
  runner: FunctionRunner,
  without?: string,
): Promise<ContractTypes> {
  if (folder === null) return new ContractTypes(builtIn)
  const notices: TypeNotice[] = []
  const names = await foldersIn(folder)
  if (names === null) {
    const text = 'SAMENSPRAAK_TYPES: expected a folder that is there and that the server may read'
    return new ContractTypes(builtIn, [], [{ file: '', line: null, text }])
  }
  const waiting: TypeFiles[] = []
  for (const name of names) {
    if (name === without) continue
    const files = await readTypeFiles(folder, name)
    if (files?.ok) waiting.push(files.value)
    else if (files) notices.push(...files.refusal)
  }
  const own: OwnType[] = []
  for (const files of inOrder(waiting)) {
    const find: FindType = (id, version) =>
      [...builtIn, ...own.map(({ definition }) => definition)].find(
        (type) => type.id === id && type.version === version,
      ) ?? null
    const type =
      (await keptType(files, find, used, notices)) ?? (await ownTypeOf(files, find, runner))
    const refusal = type.ok ? await notUsable(type.value, files, own, builtIn, used) : type.refusal
    if (refusal) notices.push(...refusal)
    else if (type.ok) own.push(type.value)
  }
  const byFolder = (a: OwnType, b: OwnType): number => (a.folder < b.folder ? -1 : 1)
  return new ContractTypes(builtIn, own.toSorted(byFolder), notices)
}

/** The folders in a folder, by name; null when it cannot be read. */
async function foldersIn(folder: string): Promise<readonly string[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !/^\./.test(entry.name))
      .map(({ name }) => name)
      .sort()
  } catch {
    return null
  }
}

/** What others build on comes before them; what builds on itself comes last, and then finds no base. */
function inOrder(all: readonly TypeFiles[]): readonly TypeFiles[] {
  const rest = new Set(all)
  const ordered: TypeFiles[] = []
  for (;;) {
    const ready = [...rest].find((one) => {
      const { id, version } = baseOf(one.json.value) ?? {}
      const base = `${id}@${version}`
      return ![...rest].some((other) => nameOf(other) === base)
    })
    if (!ready) return [...ordered, ...rest]
    rest.delete(ready)
    ordered.push(ready)
  }
}

function nameOf({ json }: TypeFiles): string {
  const { id, version } = (json.value ?? {}) as { id?: unknown; version?: unknown }
  return `${String(id)}@${String(version)}`
}

/**
 * A type whose base is not there any more, because the product was renewed: when contracts were made
 * with it the whole of it is kept with them, and it goes on as it was. Null: its base is there, or it
 * was never used.
 */
async function keptType(
  { folder, json, checks }: TypeFiles,
  find: FindType,
  used: UsedTypes,
  notices: TypeNotice[],
): Promise<Result<OwnType, never> | null> {
  const base = baseOf(json.value)
  if (!base || find(base.id, base.version)) return null
  const { id, version } = json.value as { id?: unknown; version?: unknown }
  const [definition] = (await used.usedTypes(String(id), String(version))).flatMap(
    (kept) => readableDefinition(kept) ?? [],
  )
  if (!definition) return null
  const text = `There is no "${base.id}" in version ${base.version} any more: this version goes on as it was used; make a new one that builds on a version that is there`
  notices.push({ file: `${folder}/${TYPE_FILE}`, line: json.lineOf('extends'), text })
  return ok({ definition, folder, checks })
}

/** Why a type that is right in itself cannot be used on this server, or null. */
async function notUsable(
  { definition }: OwnType,
  { folder, json }: TypeFiles,
  own: readonly OwnType[],
  builtIn: readonly ContractType[],
  used: UsedTypes,
): Promise<readonly TypeNotice[] | null> {
  const file = `${folder}/${TYPE_FILE}`
  const { id, version } = definition
  const at = (path: string, text: string): TypeNotice => ({ file, line: json.lineOf(path), text })
  if (builtIn.some((type) => type.id === id)) {
    return [at('id', `Expected another id: "${id}" is a type of the product`)]
  }
  if (!id.includes('.')) {
    return [at('id', `Expected the name of your centre in front: "ocmw-voorbeeld.${id}"`)]
  }
  const same = own.find((one) => one.definition.id === id && one.definition.version === version)
  if (same) {
    const text = `Expected another version: ${same.folder}/${TYPE_FILE} is "${id}" ${version} too`
    return [at('version', text)]
  }
  for (const json of await used.usedTypes(id, version)) {
    const changed = changedUnderSameVersion(definition, json)
    if (changed.length > 0) return changed.map(({ path, message }) => at(path, message))
  }
  return null
}
