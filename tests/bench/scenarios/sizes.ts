import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rollup } from 'vite'
import { measureSizes } from '../../support/sizes.ts'
import { buildPages } from '../harness/build-pages.ts'
import { benchFolder } from '../harness/folders.ts'
import { say } from '../harness/measurement.ts'
import type { Context } from './context.ts'

/**
 * What a browser downloads before someone can write or read: scripts and styles, each file gzipped.
 * Without fonts, which no starter needs to work. Ours as it is shipped, with what is imported when
 * writing or reading begins; the starters built by the same Vite.
 */
export async function sizes(context: Context): Promise<void> {
  for (const subject of ['tiptap', 'blocknote']) {
    report(
      context,
      subject,
      'writing',
      await starterSize(join(benchFolder, 'sizes', `${subject}.js`)),
    )
  }
  buildPages()
  const { write, read } = measureSizes()
  report(context, 'samenspraak', 'writing', write)
  report(context, 'samenspraak', 'reading', read)
}

function report({ results }: Context, subject: string, mode: string, bytes: number): void {
  say(`  ${subject}, ${mode}: ${(bytes / 1000).toFixed(1)} kB`)
  results.add(
    { bench: 'size', subject, scenario: `first load, ${mode}`, unit: 'kB gzipped', runs: 1 },
    { value: bytes / 1000 },
  )
}

/** The size of a starter: its entry, what that imports at once, and its styles. */
async function starterSize(entry: string): Promise<number> {
  const built = (await build({
    configFile: false,
    root: benchFolder,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rollupOptions: { input: entry },
    },
  })) as Rollup.RollupOutput
  const chunks = built.output.filter((file) => file.type === 'chunk')
  const wanted = new Set(chunks.filter((chunk) => chunk.isEntry).map(({ fileName }) => fileName))
  for (const name of wanted) {
    for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) {
      wanted.add(imported)
    }
  }
  return built.output.reduce((sum, file) => {
    if (!wanted.has(file.fileName) && !file.fileName.endsWith('.css')) return sum
    return sum + gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length
  }, 0)
}
