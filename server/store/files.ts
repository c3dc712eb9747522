import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Gives a file that was written its name, in the same folder, so that a power cut leaves all or nothing. */
export function moveFile(from: string, to: string): void {
  syncPath(from)
  renameSync(from, to)
  syncPath(dirname(to))
}

/** Waits until a file, or the names in a folder, are on disk. */
export function syncPath(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** The names that a restore gives: to the new database before it is in place, and to the old one. */
export const restoreNames = { fresh: '.new', replaced: '.replaced-' } as const

/**
 * Clears away what an interrupted restore left beside a database: a new one that never came in its
 * place, and a second name for the one that is still there, which must not be taken for a copy of it.
 */
export function clearInterruptedRestore(folder: string, database: string): void {
  const there = statSync(join(folder, database), { throwIfNoEntry: false })
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const isFresh = name.startsWith(database + restoreNames.fresh)
    const isSecondName =
      name.startsWith(database + restoreNames.replaced) &&
      there !== undefined &&
      there.nlink > 1 &&
      statSync(path).ino === there.ino
    if (isFresh || isSecondName) rmSync(path)
  }
}
