import { defineConfig } from 'vitest/config'

// The pages and the element are built into dist/web. Tests run in two projects: `node` for what needs
// no browser, `browser` for what drives Chromium (one file at a time: they share two processors).
export default defineConfig({
  root: 'editor/portal',
  base: './',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
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
        },
      },
    ],
  },
})
