import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBands, writeBands } from '../../../plugins/readability/index.ts'
import { bandsSource } from '../../support/build-word-bands.ts'
import { repository } from '../../support/source-files.ts'

test('bands are read as they were written, a band for each rank', () => {
  const ranked = Array.from({ length: 10_000 }, (_, rank) => `woord${(rank * 7919).toString(36)}é`)
  const bands = readBands(writeBands(ranked))
  expect(bands.size).toBe(8000)
  const at = [0, 999, 1000, 1999, 2000, 4999, 5000, 7999, 8000].map((rank) =>
    bands.get(ranked[rank]!),
  )
  expect(at).toEqual([0, 0, 1, 1, 2, 2, 3, 3, undefined])
})

test.each(['nl', 'fr', 'de'] as const)('the bands of %s are those of the package', (language) => {
  const path = join(repository, `plugins/languages/${language}/bands.ts`)
  expect(readFileSync(path, 'utf8')).toBe(bandsSource(language))
})
