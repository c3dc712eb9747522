/**
 * `npm run eval:readability -- [--data <folder>] [--models <file>] [--mistakes] [--write-docs]`
 *
 * The folder with the sentence sets may also come from `READABILITY_DATA`, the print of the model contracts
 * from `READABILITY_MODELS`; else they are looked for beside the repository. What is not there is said, and
 * the labelled sentences of the repository are measured all the same. `--write-docs` puts the figures in
 * `docs/readability.md`; `--mistakes` lists what is wrong in the open half of the labelled sentences.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { repository } from '../support/source-files.ts'
import { type EvaluationInput, evaluate } from './evaluate.ts'
import { reportOf } from './report.ts'
import { readCsv } from './sets/csv.ts'
import { readSets } from './sets/sets.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    models: { type: 'string' },
    mistakes: { type: 'boolean', default: false },
    'write-docs': { type: 'boolean', default: false },
  },
})

const folder = firstThatExists(
  [values.data ?? process.env.READABILITY_DATA],
  [join(repository, '../shared/readability')],
)
const models = firstThatExists(
  [values.models ?? process.env.READABILITY_MODELS],
  [join(repository, '../shared/domain/model-contracts.nl.txt')],
)
const { sets, absent } = readSets(folder)
if (models === null) absent.push('the model contracts of the study of 2015')

const evaluation = await evaluate({
  sets,
  models: models === null ? null : readFileSync(models, 'utf8'),
  plainLists: folder === null ? {} : plainLists(folder),
})
const report = reportOf(evaluation, { day: new Date().toISOString().slice(0, 10), absent })
process.stdout.write(`${report}\n`)

if (values.mistakes) {
  for (const { language, open } of evaluation.gold) {
    for (const { line, kind, rule, text } of open.mistakes) {
      process.stdout.write(`${language}.txt:${line} ${kind}: ${rule} "${text}"\n`)
    }
  }
}

if (values['write-docs']) {
  const path = join(repository, 'docs/readability.md')
  const marks = /(<!-- figures: start -->\n\n)[\s\S]*(\n\n<!-- figures: end -->)/
  const page = readFileSync(path, 'utf8')
  if (!marks.test(page)) throw new Error('docs/readability.md has no marks for the figures')
  writeFileSync(
    path,
    page.replace(marks, (_, before: string, after: string) => before + report + after),
  )
}

/** What is asked for is used or refused; only when nothing is asked, the usual place. */
function firstThatExists(
  [asked]: readonly (string | undefined)[],
  usual: readonly string[],
): string | null {
  if (asked !== undefined) {
    if (!existsSync(asked)) throw new Error(`There is nothing at ${asked}.`)
    return asked
  }
  return usual.find((path) => existsSync(path)) ?? null
}

/** Every term that a list of the folder calls hard: the plainest baseline. */
function plainLists(folder: string): EvaluationInput['plainLists'] {
  const terms = (file: string) =>
    existsSync(join(folder, file))
      ? readCsv(readFileSync(join(folder, file), 'utf8'), '\t')
          .slice(1)
          .map(([term = '']) => term)
          .filter((term) => term !== '')
      : []
  return {
    nl: [...terms('own-starter-lexicon/nl.tsv'), ...terms('nl-rvo/old-words.tsv')],
    fr: terms('own-starter-lexicon/fr.tsv'),
    de: terms('own-starter-lexicon/de.tsv'),
  }
}
