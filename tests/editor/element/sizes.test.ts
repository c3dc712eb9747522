import { expect, test } from 'vitest'
import { measureSizes } from '../../support/sizes.ts'

// Measured on what was built: `npm test` builds first.
const sizes = measureSizes()

test('[E11] writing fetches at most 150 kB, gzipped, all in', () => {
  expect(sizes.write).toBeLessThanOrEqual(150_000)
})

test('[E11] reading fetches at most 40 kB, without ProseMirror and Yjs', () => {
  expect(sizes.read).toBeLessThanOrEqual(40_000)
  expect(sizes.readFiles.join()).not.toContain('writing-session')
})

test('[E11] the pages around the editor fetch nothing of it that they do not need', () => {
  expect(sizes.pageFiles.join()).toContain('base')
  expect(sizes.pageFiles.join()).not.toMatch(/writing-session|gpmi-editor/)
})
