import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { minify } from 'terser'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { dark, light, tokenStyles } from './editor/styles/tokens.ts'
import { LongestFirst } from './tests/support/longest-first.ts'

// The pages and the element are built into dist/web. Tests run in three projects, one after another:
// `node` for what needs no browser, `browser` for what drives Chromium, and `browser-alone` for what in
// Chromium is about moments (kills, lines that fail, chance): one file at a time, with the machine theirs.

/** The pages show the colours of the design before any script has run. */
function tokensInPages(): Plugin {
  return {
    name: 'samenspraak-tokens',
    transformIndexHtml: () => [
      {
        tag: 'style',
        injectTo: 'head-prepend',
        children: tokenStyles(':root').replace(/\s+/g, ' '),
      },
      {
        tag: 'meta',
        injectTo: 'head-prepend',
        attrs: {
          name: 'theme-color',
          content: light.sheet,
          media: '(prefers-color-scheme: light)',
        },
      },
      {
        tag: 'meta',
        injectTo: 'head-prepend',
        attrs: { name: 'theme-color', content: dark.sheet, media: '(prefers-color-scheme: dark)' },
      },
    ],
  }
}

/** What all pages have in their head, and say where scripts are off, stands in one place. */
function includes(): Plugin {
  return {
    name: 'samenspraak-includes',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(/<!-- include (\S+) -->/g, (_all, file) =>
          readFileSync(page(file), 'utf8').trim(),
        ),
    },
  }
}

/** Writes custom-elements.json beside the element, from its doc comments. */
function manifest(): Plugin {
  return {
    name: 'samenspraak-manifest',
    apply: 'build',
    async generateBundle() {
      // The package has no types of its own for this.
      const analyzer = '@custom-elements-manifest/analyzer/cli.js'
      const { cli } = (await import(analyzer)) as { cli: (options: object) => Promise<unknown> }
      const made = await cli({
        argv: ['analyze', '--quiet'],
        cwd: import.meta.dirname,
        noWrite: true,
      })
      this.emitFile({
        type: 'asset',
        fileName: 'custom-elements.json',
        source: `${JSON.stringify(made, null, 2)}\n`,
      })
    },
  }
}

/** What is loaded later is loaded plainly: no chunk brings a stylesheet that would have to come first. */
function plainImports(): Plugin {
  const helper = '\0vite/preload-helper.js'
  return {
    name: 'samenspraak-plain-imports',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === helper ? id : null),
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load()' : null),
  }
}

/** Beside a placeholder a space may count. */
function tightened(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/(\$\{(?:[^{}]|\{[^}]*\})*\})/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/\s+/g, ' ').replace(/ ?([{};]) ?/g, '$1'),
    )
    .join('')
}

/** Stylesheets written in TypeScript lose their comments and indentation. */
function tightStyles(): Plugin {
  return {
    name: 'samenspraak-tight-styles',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      /\/editor\/(styles\/(paper\/)?\w+|findings\/findings-styles)\.ts$/.test(id)
        ? { code: code.replace(/`[^`]*`/g, tightened), map: null }
        : null,
  }
}

/**
 * A slower minifier, before the one of Vite: it finds more to leave out, and the other gives names that
 * compress better.
 */
function smaller(): Plugin {
  return {
    name: 'samenspraak-smaller',
    apply: 'build',
    enforce: 'post',
    async renderChunk(source) {
      const { code } = await minify(source, {
        module: true,
        ecma: 2020,
        // Functions stay where they are called, and statements apart: longer, but shorter once gzipped.
        compress: { passes: 3, inline: 1, sequences: false },
        mangle: false,
        format: { comments: false },
      })
      return code === undefined ? null : { code, map: null }
    },
  }
}

/**
 * Making a validator does nothing else, so one that nobody asks for is left out, with what it needs of
 * valibot. The package says so in a way that only holds for its own files.
 */
function pureValidators(): Plugin {
  return {
    name: 'samenspraak-pure-validators',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/\/schemas\/api\/[\w-]+\.ts$/.test(id)) return null
      return { code: code.replaceAll(/\bv\.(\w+)\(/g, '/* @__PURE__ */ v.$1('), map: null }
    },
  }
}

/**
 * A chunk from which later code imports too gets a file in front of it that only passes on what was
 * asked for. Fetching that first would cost a journey to the server: the chunk itself is asked for.
 */
function directly(): Plugin {
  const passesOn = /^export\s*\{\s*(\w+) as (\w+)\s*\}\s*from\s*["'`]\.\/([^"'`]+)["'`];?\s*$/
  return {
    name: 'samenspraak-directly',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const front of Object.values(bundle)) {
        const found = front.type === 'chunk' && front.isDynamicEntry && passesOn.exec(front.code)
        if (!found) continue
        const [, inside, name, behind] = found
        const file = front.fileName.split('/').at(-1)!
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue
          chunk.code = chunk.code.replace(
            new RegExp(`(import\\(["'\`][^"'\`]*)${file}(["'\`]\\))`),
            (_all, start, end) => `${start}${behind}${end}.then(t=>({${name}:t.${inside}}))`,
          )
        }
        delete bundle[front.fileName]
      }
    },
  }
}

const isCi = Boolean(process.env.CI)
const processors = availableParallelism()

/** Tests start a server hundreds of times: what Node made of its sources is kept, and halves each start. */
const env = {
  NODE_COMPILE_CACHE:
    process.env.NODE_COMPILE_CACHE ?? resolve(import.meta.dirname, 'node_modules/.cache/compiled'),
}

/** What is about moments in Chromium, and would be about the load of the machine beside another file. */
const alone = [
  'tests/browser/composition.test.ts',
  'tests/browser/findings-pace.test.ts',
  'tests/browser/phone*.test.ts',
  'tests/browser/three-people-by-chance.test.ts',
  'tests/browser/three-people-kill.test.ts',
  'tests/browser/three-people-undo.test.ts',
]

const inBrowser = {
  env,
  // Three browsers on a busy machine: once more, and the run says which tests needed it.
  retry: 1,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
}

const page = (name: string): string => resolve(import.meta.dirname, 'editor/portal', name)

export default defineConfig({
  root: 'editor/portal',
  base: './',
  plugins: [
    includes(),
    tokensInPages(),
    manifest(),
    plainImports(),
    tightStyles(),
    pureValidators(),
    smaller(),
    directly(),
  ],
  resolve: {
    alias: {
      'lib0/logging': resolve(import.meta.dirname, 'editor/sync/plain-logging.ts'),
    },
  },
  // The engine of plain language runs in a worker, which fetches the data of one language.
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts are files of their own, fetched when text needs them.
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: {
        index: page('index.html'),
        new: page('new.html'),
        contract: page('contract.html'),
        invitation: page('uitnodiging.html'),
        people: page('people.html'),
        acts: page('acts.html'),
        part: page('part.html'),
        frame: page('frame.html'),
        'gpmi-editor': resolve(import.meta.dirname, 'editor/main.ts'),
      },
      // How long each plugin took is of no use to who starts the demo.
      checks: { bundlerTimings: false },
      // Something asks a stand-in for what it does not have.
      onwarn(warning, warn) {
        if (warning.code === 'IMPORT_IS_UNDEFINED') throw new Error(warning.message)
        warn(warning)
      },
      preserveEntrySignatures: 'allow-extension',
      // Our own files do nothing by being loaded, but for the two that start something.
      treeshake: {
        moduleSideEffects: (id: string) => {
          if (id.includes('/node_modules/') || !id.endsWith('.ts')) return undefined
          return /\/editor\/((portal|frame)\/)?main\.ts$/.test(id)
        },
      },
      output: {
        // What reading and writing both need is one file: it compresses better than twelve small ones.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /\/node_modules\/((lit|lit-element|@lit)\/(?!directives)|lit-html\/(lit-html|is-server)\.js)|\/editor\/(api\/(index|api-client|send)\.ts|browser|later|messages\/(index|catalogues|surface)\.ts|styles\/(?!print|printed|reading|late-|paper\/(others|printed))|prosemirror\/(fact-text|months)|sync\/people-here|element\/(outline|icons|roving|people|frame-panels|views\/outline-list))|\/plugins\/kit\/template|\/schemas\/(basics|contract\/(index|people|refusals|rights)\.ts|document\/(facts|node-kinds)|api\/(index|api|parts)\.ts|sync\/close-codes)|preload-helper/,
            },
            // With all that it needs at once, also what later code needs too.
            { name: 'writing-session', test: /\/editor\/element\/writing-session/ },
          ],
        },
        entryFileNames: (chunk) =>
          chunk.name === 'gpmi-editor' ? 'gpmi-editor.js' : 'assets/[name]-[hash].js',
      },
    },
  },
  test: {
    root: '.',
    reporters: ['default', './tests/support/totals-reporter.ts'],
    // A log of CI may be cut: it has a line for each file, and what matters at its end.
    silent: isCi ? 'passed-only' : false,
    slowTestThreshold: isCi ? 120_000 : 300,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root: '.',
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', '**/node_modules/**'],
          setupFiles: ['tests/support/settable-clock.ts', 'tests/support/load-texts.ts'],
          testTimeout: 30_000,
          env,
          // By default one processor is left free, which is one of two.
          maxWorkers: processors,
          sequence: { groupOrder: 0 },
        },
      },
      {
        root: '.',
        test: {
          ...inBrowser,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [...alone, '**/node_modules/**'],
          maxWorkers: Math.min(processors, 4),
          sequence: { groupOrder: 1 },
        },
      },
      {
        root: '.',
        test: {
          ...inBrowser,
          name: 'browser-alone',
          include: alone,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
