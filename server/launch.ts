#!/usr/bin/env node
/**
 * The command of the installed package. The server needs a Node that has SQLite and the language of
 * its own code; when the one that started this is older, it starts the Node that came with the package.
 */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
const file = import.meta.url.endsWith('.ts') ? './main.ts' : './main.js'

if (Number(process.versions.node.split('.')[0]) >= NEEDED) await import('./main.ts')
else {
  const packaged = dirname(createRequire(import.meta.url).resolve('node/package.json'))
  const program = join(packaged, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const script = fileURLToPath(new URL(file, import.meta.url))
  const child = spawn(program, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
  // The terminal gives an interrupt to both; from elsewhere the launcher alone gets it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (signal === 'SIGTERM') child.kill(signal)
    })
  }
  child.on('error', () => {
    console.error(
      `Expected Node ${NEEDED} or newer, and the one of the package "node" did not start`,
    )
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + constants.signals[signal] : (code ?? 1)
  })
}
