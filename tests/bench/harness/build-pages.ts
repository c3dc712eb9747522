import { spawnSync } from 'node:child_process'
import { repository } from './folders.ts'

let isBuilt = false

/** Builds the pages and the element as they are shipped, once in a run. */
export function buildPages(): void {
  if (isBuilt) return
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: repository,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error('Expected the pages to build')
  isBuilt = true
}
