/**
 * Compiles what the package needs to run without type stripping, which Node does not do under
 * `node_modules`: schemas, plugins and server into dist/node, with their declarations. The pages and
 * the element are built by Vite before.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const output = join(root, 'dist/node')

/** Compiles from nothing, so that no file of an earlier version stays. */
function compile(): void {
  rmSync(output, { recursive: true, force: true })
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-b', 'schemas', 'plugins', 'server'], {
    cwd: root,
    stdio: 'inherit',
  })
}

/** The compiler rewrites the endings of imports in code, and leaves them in declarations. */
function rewriteDeclarations(): void {
  for (const name of readdirSync(output, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue
    const file = join(output, name)
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replaceAll(/(['"]\.\.?\/[^'"\n]*)\.ts(['"])/g, '$1.js$2'))
  }
}

compile()
rewriteDeclarations()
