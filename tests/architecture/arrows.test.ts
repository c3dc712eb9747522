import { describe, expect, test } from 'vitest'
import { importsOf, packageOf } from '../support/imports.ts'
import { typescriptFiles } from '../support/source-files.ts'
import { arrowProblem, layerOf } from './arrows.ts'

const files = typescriptFiles()
const imports = files.flatMap(importsOf)

function problemsOf(from: string, line: string): readonly (string | null)[] {
  return importsOf({ path: from, text: line }).map(arrowProblem)
}

describe('the reader of imports', () => {
  test('sees every way in which one file names another', () => {
    const text = [
      "import { a } from './a.ts'",
      "import type { B } from '../b/index.ts'",
      'import {',
      '  type C,',
      "} from '../../c/index.ts'",
      "import './d.ts'",
      "export { e } from './e.ts'",
      "export type { F } from './f.ts'",
      "const g = await import('./g.ts')",
      "type H = import('./h.ts').H",
      "const worker = new Worker(new URL('./i.ts', import.meta.url))",
      "// import { no } from './comment.ts'",
      "import fonts from '@scope/package/file.css?url'",
    ].join('\n')
    const specifiers = importsOf({ path: 'x/y/z.ts', text }).map(({ specifier }) => specifier)
    expect(specifiers.sort()).toEqual(
      [
        './a.ts',
        '../b/index.ts',
        '../../c/index.ts',
        './d.ts',
        './e.ts',
        './f.ts',
        './g.ts',
        './h.ts',
        './i.ts',
        '@scope/package/file.css?url',
      ].sort(),
    )
    expect(packageOf('@scope/package/file.css?url')).toBe('@scope/package')
  })

  test('finds imports in every folder of the product', () => {
    const seen = new Set(imports.map(({ from }) => layerOf(from)))
    expect([...seen].filter((layer) => layer !== null).sort()).toEqual([
      'editor',
      'plugins',
      'schemas',
      'server',
    ])
  })
})

describe('the arrows', () => {
  test('refuse what they should', () => {
    const refused: readonly [string, string][] = [
      ['schemas/document/a.ts', "import { x } from '../../plugins/kit/index.ts'"],
      ['plugins/kit/a.ts', "import type { X } from '../../editor/element/index.ts'"],
      ['editor/sync/a.ts', "import type { X } from '../../server/updates/index.ts'"],
      ['server/rooms/a.ts', "type X = import('../../editor/sync/index.ts').X"],
      ['server/rooms/a.ts', "const x = await import('../../tests/support/random.ts')"],
      ['editor/sync/a.ts', "import { nodeKinds } from '../../schemas/document/node-kinds.ts'"],
      ['server/rooms/a.ts', "import { open } from '../store/open-database.ts'"],
      ['schemas/document/a.ts', "import { readFileSync } from 'node:fs'"],
      ['plugins/kit/a.ts', "import * as Y from 'yjs'"],
      ['server/rooms/a.ts', "import { html } from 'lit'"],
      ['server/rooms/a.ts', "import { EditorView } from 'prosemirror-view'"],
      ['editor/prosemirror/a.ts', "import { ySyncPlugin } from 'y-prosemirror'"],
      ['editor/prosemirror/a.ts', "import { x } from './b'"],
    ]
    for (const [from, line] of refused) {
      expect(problemsOf(from, line), `${from}: ${line}`).toEqual([expect.any(String)])
    }
  })

  test('allow what they should', () => {
    const allowed: readonly [string, string][] = [
      ['plugins/kit/a.ts', "import type { Text } from '../../schemas/basics/index.ts'"],
      ['editor/element/a.ts', "import { html } from 'lit/html.js'"],
      ['server/main.ts', "import { readFileSync } from 'node:fs'"],
      ['server/rooms/a.ts', "import { b } from './b.ts'"],
      ['plugins/x/study/start/nl.ts', "import { line } from '../../../kit/index.ts'"],
    ]
    for (const [from, line] of allowed) {
      expect(problemsOf(from, line), `${from}: ${line}`).toEqual([null])
    }
  })

  test('point one way: schemas ← plugins ← editor and server, which never import each other', () => {
    const problems = imports.flatMap((found) => {
      const problem = arrowProblem(found)
      return problem === null ? [] : [`${found.from}: "${found.specifier}": ${problem}`]
    })
    expect(problems).toEqual([])
  })

  test('lead to files that exist', () => {
    const paths = new Set(files.map(({ path }) => path))
    const missing = imports.filter(
      ({ from, target }) => target?.endsWith('.ts') && layerOf(from) && !paths.has(target),
    )
    expect(missing.map(({ from, specifier }) => `${from}: ${specifier}`)).toEqual([])
  })

  test('have no back doors: an index.ts names its exports, and nothing exports everything', () => {
    const everything = files
      .filter(({ path }) => layerOf(path) !== null)
      .filter(({ text }) => /^\s*export\s*\*/m.test(text))
    expect(everything.map(({ path }) => path)).toEqual([])
  })
})
