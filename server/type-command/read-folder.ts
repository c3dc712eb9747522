import { basename, dirname } from 'node:path'
import { contractTypes } from '../../plugins/contract-types/index.ts'
import type { ContractType } from '../../plugins/kit/index.ts'
import { type Result, refuse } from '../../schemas/basics/index.ts'
import {
  type FunctionRunner,
  loadTypes,
  type OwnType,
  ownTypeOf,
  readTypeFiles,
  type TypeFiles,
  type TypeNotice,
} from '../types/index.ts'

/** A type in its folder, with the other types that stand beside it. */
export interface FolderOfType {
  readonly files: TypeFiles
  readonly type: OwnType
  /** The types of the product, and those in the folders beside this one that can be used. */
  readonly others: readonly ContractType[]
}

/** Reads the type in a folder as a server would, or says what is wrong with it. */
export async function readFolder(
  folder: string,
  runner: FunctionRunner,
): Promise<Result<FolderOfType, readonly TypeNotice[]>> {
  const within = dirname(folder)
  const name = basename(folder)
  const files = await readTypeFiles(within, name)
  if (files === null) {
    const text = 'Expected a file type.json in it: "type new" makes one'
    return refuse([{ file: name, line: null, text }])
  }
  if (!files.ok) return files
  const unused = { usedTypes: () => Promise.resolve([]) }
  const beside = await loadTypes(within, contractTypes, unused, runner, name)
  const others = beside.all()
  const type = await ownTypeOf(
    files.value,
    (id, version) => others.find((one) => one.id === id && one.version === version) ?? null,
    runner,
  )
  return type.ok ? { ok: true, value: { files: files.value, type: type.value, others } } : type
}

/** A notice as a line that an editor of programs can jump to. */
export function noticeLine({ file, line, text }: TypeNotice): string {
  return line === null ? `${file}: ${text}` : `${file}:${line}: ${text}`
}
