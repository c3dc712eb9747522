import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rollup } from 'vite'
import { benchFolder } from '../harness/folders.ts'
import { say } from '../harness/measurement.ts'
import type { Context } from './context.ts'

interface Bundle {
  readonly subject: string
  readonly entry: string
  readonly scenario: string
  /** A module that is loaded at once as well, though it is imported dynamically. */
  readonly alsoLoaded?: string
}

const bundles: readonly Bundle[] = [
  { subject: 'tiptap', entry: 'tiptap.js', scenario: 'first load, writing' },
  { subject: 'blocknote', entry: 'blocknote.js', scenario: 'first load, writing' },
  {
    subject: 'samenspraak',
    entry: 'samenspraak.js',
    scenario: 'first load, writing',
    alsoLoaded: 'editor/element/writing-session.ts',
  },
  {
    subject: 'samenspraak',
    entry: 'samenspraak.js',
    scenario: 'first load, reading',
    alsoLoaded: 'editor/read/index.ts',
  },
]

/**
 * What a browser downloads before someone can write or read: scripts and styles, each file gzipped,
 * built the same way for all. Without fonts, which no starter needs to work.
 */
export async function sizes({ results }: Context): Promise<void> {
  for (const bundle of bundles) {
    const output = await buildEntry(join(benchFolder, 'sizes', bundle.entry))
    const files = firstLoad(output, bundle.alsoLoaded)
    const kilobytes = files.reduce((sum, file) => sum + file.gzipped, 0) / 1000
    say(`  ${bundle.subject}, ${bundle.scenario}: ${kilobytes.toFixed(1)} kB`)
    results.add(
      {
        bench: 'size',
        subject: bundle.subject,
        scenario: bundle.scenario,
        unit: 'kB gzipped',
        runs: 1,
        detail: {
          files: files.map(({ name, gzipped }) => `${name}: ${(gzipped / 1000).toFixed(1)}`),
        },
      },
      { value: kilobytes },
    )
  }
}

type Output = Rollup.RollupOutput['output']

async function buildEntry(entry: string): Promise<Output> {
  const built = await build({
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
  })
  if (Array.isArray(built) || !('output' in built)) throw new Error('Expected one build')
  return built.output
}

function firstLoad(output: Output, alsoLoaded?: string): { name: string; gzipped: number }[] {
  const chunks = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  )
  const wanted = new Set<string>()
  const want = (name: string): void => {
    const chunk = chunks.get(name)
    if (!chunk || wanted.has(name)) return
    wanted.add(name)
    for (const imported of chunk.imports) want(imported)
  }
  for (const [name, chunk] of chunks) if (chunk.isEntry) want(name)
  if (alsoLoaded !== undefined) {
    const holder = [...chunks.values()].find((chunk) =>
      chunk.facadeModuleId?.endsWith(`/${alsoLoaded}`),
    )
    if (!holder) throw new Error(`Expected a chunk for ${alsoLoaded}`)
    want(holder.fileName)
  }
  const names = new Set(wanted)
  for (const name of wanted) {
    for (const style of chunks.get(name)!.viteMetadata?.importedCss ?? []) names.add(style)
  }
  return output
    .filter(({ fileName }) => names.has(fileName))
    .map((file) => ({
      name: file.fileName.replace(/^assets\//, ''),
      gzipped: gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length,
    }))
}
