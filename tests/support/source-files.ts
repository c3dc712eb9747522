import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export interface SourceFile {
  /** From the root of the repository, with `/`. */
  readonly path: string
  readonly text: string
}

/**
 * Every file of the repository, as git sees it: committed, or new and not ignored. Files that were
 * deleted and not committed yet are left out.
 */
export function repositoryFiles(): readonly string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(repository, path)))
    .sort()
}

export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(join(repository, path), 'utf8') }
}

/** The TypeScript of the repository, but for the peers of the benchmarks, a package of their own. */
export function typescriptFiles(): readonly SourceFile[] {
  return repositoryFiles()
    .filter((path) => path.endsWith('.ts') && !path.startsWith('tests/bench/'))
    .map(readSource)
}
