import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build, type Rollup } from 'vite'
import { contractTypes } from '../../../plugins/contract-types/index.ts'
import { loadLanguage, readableLanguages } from '../../../plugins/languages/index.ts'
import { createReadability, type TextBlock } from '../../../plugins/readability/index.ts'
import { now } from '../harness/clock.ts'
import { repository } from '../harness/folders.ts'
import { say } from '../harness/measurement.ts'
import { percentiles } from '../harness/statistics.ts'
import type { Context } from './context.ts'

type Checks = (text: string) => Promise<unknown> | unknown

/**
 * The readability engine on the official wording of our clauses: a whole text beside textlint with
 * the rules that do not ask for English or Japanese, and write-good, which reads it as if it were
 * English; then one changed paragraph of a document, memory, and the size of each language as shipped.
 */
export async function readability(context: Context): Promise<void> {
  const { results, quick } = context
  const runs = quick ? 10 : 60
  const blocks = clauseBlocks()
  const text = blocks.map(({ text }) => text).join('\n\n')
  const kilobytes = Buffer.byteLength(text) / 1024
  const dutch = await loadLanguage('nl')
  const engine = createReadability([dutch])

  const subjects: Readonly<Record<string, Checks>> = {
    // Another text each time: nothing that was read before helps.
    samenspraak: () => engine.checkDocument(fresh(blocks), { language: 'nl' }),
    textlint: await textlintChecks(),
    'write-good': await writeGoodChecks(),
  }
  for (const [subject, checks] of Object.entries(subjects)) {
    const samples: number[] = []
    for (let run = 0; run < runs * 1.25; run++) {
      const started = now()
      await checks(`${text}\n\n${run}`)
      // The first runs warm up, and are not counted.
      if (run >= runs / 4) samples.push((now() - started) / kilobytes)
    }
    const figure = percentiles(samples)
    say(`  ${subject}: ${figure.p50.toFixed(3)} / ${figure.p95.toFixed(3)} ms per KB`)
    const what = { bench: 'readability', subject, scenario: 'whole text', unit: 'ms/KB', runs }
    results.add({ ...what, detail: { kilobytes: Math.round(kilobytes) } }, figure)
  }

  const paragraph = blocks.toSorted((a, b) => b.text.length - a.text.length)[0]!
  const samples = Array.from({ length: runs * 5 }, (_, run) => {
    const changed = blocks.map((block) =>
      block === paragraph ? { ...block, text: `${block.text} En ook dit nog, ${run}.` } : block,
    )
    const started = now()
    engine.checkDocument(changed, { language: 'nl' })
    return now() - started
  }).slice(runs)
  const figure = percentiles(samples)
  say(`  a changed paragraph: ${figure.p50.toFixed(2)} / ${figure.p95.toFixed(2)} ms`)
  const changed = { scenario: 'a changed paragraph', unit: 'ms', runs: samples.length }
  results.add({ bench: 'readability', subject: 'samenspraak', ...changed }, figure)

  for (const language of readableLanguages) {
    const bytes = await sizeOf(`plugins/languages/${language}/index.ts`)
    const megabytes = await memoryOf(language)
    say(`  ${language}: ${(bytes / 1000).toFixed(1)} kB gzipped, ${megabytes.toFixed(1)} MB`)
    const common = { bench: 'readability', subject: 'samenspraak', runs: 1 }
    results.add(
      { ...common, scenario: `size of ${language}`, unit: 'kB gzipped' },
      { value: bytes / 1000 },
    )
    results.add({ ...common, scenario: `memory of ${language}`, unit: 'MB' }, { value: megabytes })
  }
  const bytes = await sizeOf('plugins/readability/index.ts')
  results.add(
    {
      ...{ bench: 'readability', subject: 'samenspraak', runs: 1 },
      ...{ scenario: 'size of the engine', unit: 'kB gzipped' },
    },
    { value: bytes / 1000 },
  )
}

/** Every official wording in Dutch, a block each. */
function clauseBlocks(): readonly TextBlock[] {
  const wordings = contractTypes.flatMap(({ clauses }) =>
    Object.values(clauses).map(({ official }) => official.nl),
  )
  return [...new Set(wordings)].map((text, at) => ({ id: String(at), text }))
}

let turn = 0
function fresh(blocks: readonly TextBlock[]): readonly TextBlock[] {
  turn += 1
  return blocks.map((block) => ({ ...block, text: `${block.text} ${turn}` }))
}

// The peers are installed by the benchmark itself, so that no type of theirs is known before.
async function textlintChecks(): Promise<Checks> {
  interface Kernel {
    lintText(text: string, options: object): Promise<unknown>
  }
  const { TextlintKernel } = (await peer('@textlint/kernel')) as {
    TextlintKernel: new () => Kernel
  }
  const kernel = new TextlintKernel()
  const plugin = {
    pluginId: 'text',
    plugin: moduleOf(await peer('@textlint/textlint-plugin-text')),
  }
  const rules = await Promise.all(
    ['sentence-length', 'max-comma'].map(async (ruleId) => ({
      ruleId,
      rule: moduleOf(await peer(`textlint-rule-${ruleId}`)),
    })),
  )
  return (text) => kernel.lintText(text, { ext: '.txt', plugins: [plugin], rules })
}

async function writeGoodChecks(): Promise<Checks> {
  return moduleOf(await peer('write-good')) as Checks
}

async function peer(name: string): Promise<unknown> {
  return await import(name)
}

/** The export of a package in CommonJS, which may call itself `default` once more. */
function moduleOf(imported: unknown): unknown {
  let found = imported
  while (typeof found === 'object' && found !== null && 'default' in found) found = found.default
  return found
}

/** Minified and gzipped, with everything that it needs. */
async function sizeOf(path: string): Promise<number> {
  const built = (await build({
    configFile: false,
    root: repository,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path, formats: ['es'], fileName: 'x' },
      minify: true,
      reportCompressedSize: false,
    },
  })) as Rollup.RollupOutput | readonly Rollup.RollupOutput[]
  const outputs = Array.isArray(built) ? built : [built]
  return outputs
    .flatMap(({ output }) => output)
    .filter((file) => file.type === 'chunk')
    .reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0)
}

/** What stays in memory of an engine with one language. */
async function memoryOf(language: (typeof readableLanguages)[number]): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const data = await loadLanguage(language)
  collect()
  const before = process.memoryUsage().heapUsed
  const engine = createReadability([data])
  engine.checkBlock({ text: 'Een zin.' }, { language })
  collect()
  const after = process.memoryUsage().heapUsed
  // It is asked once more, so that nobody takes it away before it was weighed.
  engine.checkBlock({ text: 'Nog een zin.' }, { language })
  return (after - before) / 1e6
}
