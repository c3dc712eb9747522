import { posix } from 'node:path'
import type { SourceFile } from './source-files.ts'

/** One import, export-from or dynamic import, also of types only. */
export interface Import {
  readonly from: string
  /** What stands between the quotes. */
  readonly specifier: string
  /** The file that it names, for a relative one; else null. */
  readonly target: string | null
}

// What comes before the quotes of an import in code that the formatter has laid out. Dynamic imports
// and `import('…')` in types are the third form; `new URL('…', import.meta.url)` is the fourth.
const forms = [
  /^\s*(?:import|export)\s[^'"`;]*?\sfrom\s+['"]([^'"]+)['"]/gm,
  /^\s*import\s+['"]([^'"]+)['"]/gm,
  /\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/g,
  /new URL\(\s*['"`](\.[^'"`]+)['"`]\s*,\s*import\.meta\.url/g,
]

/** Takes comments away, so that an example in a comment is not read as an import. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const code = withoutComments(text)
  const found: Import[] = []
  for (const form of forms) {
    for (const [, specifier = ''] of code.matchAll(form)) {
      const target = specifier.startsWith('.')
        ? posix.join(posix.dirname(path), specifier.replace(/[?#].*$/, ''))
        : null
      found.push({ from: path, specifier, target })
    }
  }
  return found
}

/** The package that a bare specifier names: `@lit/context/x` is of `@lit/context`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!
}
