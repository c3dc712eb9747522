/**
 * What a page fetches at first load, gzipped, from the built files: the element's entry with every
 * chunk that it needs at once, for writing and for reading. `node tests/support/sizes.ts` prints it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

export interface Sizes {
  /** Bytes, gzipped. */
  readonly write: number
  readonly read: number
  /** Each file of the write mode with its size, the largest first. */
  readonly files: readonly (readonly [file: string, bytes: number])[]
  readonly readFiles: readonly string[]
  /** What the pages around the editor fetch at once. */
  readonly pageFiles: readonly string[]
}

const webFolder = join(import.meta.dirname, '../../dist/web')

/** The files that a script imports: at once, and only when it comes to that. */
function importsOf(source: string): { readonly now: string[]; readonly later: string[] } {
  const find = (pattern: RegExp): string[] =>
    [...source.matchAll(pattern)].map((found) => found[1]!)
  return {
    now: find(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g),
    later: find(/\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g),
  }
}

function closure(folder: string, entries: readonly string[]): Set<string> {
  const files = new Set<string>()
  const waiting = entries.map((entry) => resolve(folder, entry))
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file) || !existsSync(file)) continue
    files.add(file)
    const { now } = importsOf(readFileSync(file, 'utf8'))
    waiting.push(...now.map((path) => resolve(dirname(file), path)))
  }
  return files
}

/** The scripts that a page names, as it names them. */
function scriptsOf(page: string): string[] {
  const scripts = readFileSync(page, 'utf8').matchAll(/<script[^>]* src="([^"]+)"/g)
  return [...scripts].map((found) => found[1]!)
}

/** Measures a built folder. @throws when it was not built */
export function measureSizes(folder = webFolder): Sizes {
  const entry = join(folder, 'gpmi-editor.js')
  const { later } = importsOf(readFileSync(entry, 'utf8'))
  const lazy = (name: string): string => {
    const found = later.find((path) => path.includes(name))
    if (!found) throw new Error(`Expected gpmi-editor.js to load a chunk named ${name} when needed`)
    return found
  }
  const sizeOf = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).byteLength
  const total = (files: Iterable<string>): number =>
    [...files].reduce((sum, file) => sum + sizeOf(file), 0)
  // The texts of one language come too; the longest counts.
  const texts = [...closure(folder, ['gpmi-editor.js'])]
    .flatMap((file) =>
      importsOf(readFileSync(file, 'utf8')).later.map((path) => resolve(dirname(file), path)),
    )
    .filter((file) => /\/(nl|fr|de)-[^/]+\.js$/.test(file))
    .sort((one, other) => sizeOf(other) - sizeOf(one))
  if (texts.length < 3) throw new Error('Expected the texts of each language in a file of its own')
  const write = closure(folder, ['gpmi-editor.js', lazy('writing-session'), texts[0]!])
  const read = closure(folder, ['gpmi-editor.js', lazy('read-'), texts[0]!])
  return {
    write: total(write),
    read: total(read),
    files: [...write]
      .map((file) => [file.slice(folder.length + 1), sizeOf(file)] as const)
      .sort((one, other) => other[1] - one[1]),
    readFiles: [...read].map((file) => file.slice(folder.length + 1)),
    pageFiles: [...closure(folder, scriptsOf(join(folder, 'index.html')))].map((file) =>
      file.slice(folder.length + 1),
    ),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { write, read, files } = measureSizes()
  for (const [file, bytes] of files)
    console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`)
  console.log(`${(write / 1000).toFixed(1).padStart(7)} kB  write mode, all in (budget 150)`)
  console.log(`${(read / 1000).toFixed(1).padStart(7)} kB  read mode, all in (budget 40)`)
}
