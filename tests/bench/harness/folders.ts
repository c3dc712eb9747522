import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const benchFolder = resolve(import.meta.dirname, '..')
export const repository = resolve(benchFolder, '../..')

/** On the disk of the repository, for every server the same: `/tmp` may be memory. */
const scratch = join(benchFolder, 'results')

/** A new empty folder, and how to get rid of it. */
export function newFolder(name: string): { path: string; remove(): void } {
  mkdirSync(scratch, { recursive: true })
  const path = mkdtempSync(join(scratch, `${name}-`))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
