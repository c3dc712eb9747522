import { resolve } from 'node:path'
import { minify } from 'terser'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { dark, light, tokenStyles } from './editor/styles/tokens.ts'

// The pages and the element are built into dist/web. Tests run in two projects: `node` for what needs
// no browser, `browser` for what drives Chromium (one file at a time: they share two processors).

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

function tightened(css: string): string {
  const short = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ')
  // Beside a placeholder a space may count.
  return short.includes('${') ? short : short.replace(/ ?([{};]) ?/g, '$1')
}

/** Stylesheets written in TypeScript lose their comments and indentation. */
function tightStyles(): Plugin {
  return {
    name: 'samenspraak-tight-styles',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      /\/editor\/styles\/(paper\/)?\w+\.ts$/.test(id)
        ? { code: code.replace(/`[^`]*`/g, tightened), map: null }
        : null,
  }
}

/** Once more, by a minifier that is slower and leaves less. */
function smaller(): Plugin {
  return {
    name: 'samenspraak-smaller',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        const { code } = await minify(chunk.code, {
          module: true,
          ecma: 2020,
          compress: { passes: 3 },
          format: { comments: false },
        })
        chunk.code = code ?? chunk.code
      }
    },
  }
}

const page = (name: string): string => resolve(import.meta.dirname, 'editor/portal', name)

export default defineConfig({
  root: 'editor/portal',
  base: './',
  plugins: [tokensInPages(), manifest(), plainImports(), tightStyles(), smaller()],
  resolve: {
    alias: {
      'lib0/logging': resolve(import.meta.dirname, 'editor/sync/plain-logging.ts'),
    },
  },
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
          return /\/editor\/(portal\/)?main\.ts$/.test(id)
        },
      },
      output: {
        // What reading and writing both need is one file: it compresses better than twelve small ones.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /\/node_modules\/(lit|lit-html|lit-element|@lit)\/|\/editor\/(api|browser|messages\/(index|catalogues|surface)\.ts|styles\/(?!print)|prosemirror\/(fact-text|months)|sync\/people-here|element\/outline)|\/schemas\/(basics|contract|api|sync\/close-codes)|preload-helper/,
            },
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
    projects: [
      {
        root: '.',
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', '**/node_modules/**'],
          setupFiles: ['tests/support/settable-clock.ts', 'tests/support/load-texts.ts'],
          testTimeout: 30_000,
        },
      },
      {
        root: '.',
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
