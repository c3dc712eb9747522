import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contractTypes } from '../../plugins/contract-types/index.ts'
import { wordingBytes } from '../../plugins/kit/index.ts'
import { repository } from '../support/source-files.ts'

// The words that each version of a clause had. UPDATE_GOLDEN=1 adds what is new; what is known is never
// written over: contracts were made with it.
const path = join(repository, 'tests', 'plugins', 'golden', 'wordings.json')

function known(): Readonly<Record<string, string>> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : {}
}

/** By type, clause, version and language: the hash of both wordings. */
function present(): Readonly<Record<string, string>> {
  const rows = contractTypes.flatMap((type) =>
    Object.entries(type.clauses).flatMap(([id, { version, official, plain }]) =>
      type.writtenIn.map((language): readonly [string, string] => {
        const words = { official: official[language] ?? '', plain: plain[language] ?? '' }
        const bytes = wordingBytes({ id, version, language, ...words })
        const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
        return [`${type.id} ${id}@${version} ${language}`, hash]
      }),
    ),
  )
  return Object.fromEntries(rows.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

if (process.env.UPDATE_GOLDEN === '1') {
  const all = Object.entries({ ...present(), ...known() })
  const sorted = Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`)
}

test('[T3] a clause whose words change has a version that rises', () => {
  const before = known()
  const changed = Object.entries(present()).filter(
    ([key, hash]) => before[key] !== undefined && before[key] !== hash,
  )
  expect(changed.map(([key]) => key)).toEqual([])
})

test('[T3] every version of a clause is written down: else run this test with UPDATE_GOLDEN=1', () => {
  const before = known()
  expect(Object.keys(present()).filter((key) => before[key] === undefined)).toEqual([])
})
