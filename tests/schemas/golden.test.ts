import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { study } from '../../plugins/contract-types/index.ts'
import { startingBody } from '../../plugins/kit/index.ts'
import { languages } from '../../schemas/basics/index.ts'
import { newMeta, readContract, writeContract } from '../../schemas/document/index.ts'
import { everythingDocument } from '../support/everything.ts'
import { seededRandom } from '../support/random.ts'
import { repository } from '../support/source-files.ts'

// Golden files are written once with UPDATE_GOLDEN=1 and then only compared. The recorded update is a
// document of version 1 as it lies in people's databases: it is never made again.
const folder = join(repository, 'tests', 'schemas', 'golden')
const write = process.env.UPDATE_GOLDEN === '1'

function expectGolden(name: string, value: unknown): void {
  const path = join(folder, name)
  const text = `${JSON.stringify(value, null, 2)}\n`
  if (write) writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

function recorded(): Y.Doc {
  const path = join(folder, 'everything-1.update.bin')
  if (write && !existsSync(path)) {
    writeFileSync(path, Y.encodeStateAsUpdate(everythingDocument()))
  }
  const doc = new Y.Doc()
  Y.applyUpdate(doc, readFileSync(path))
  return doc
}

describe('[D6] canonical JSON', () => {
  test('[D6] of a document that was recorded with version 1 is still the same bytes', () => {
    expectGolden('everything-1.json', readContract(recorded()))
  })

  test('[D6] is the same of the same document made anew', () => {
    expect(readContract(everythingDocument())).toEqual(readContract(recorded()))
  })

  test.each(languages)('[D6] of a new study contract in %s is what it was', (language) => {
    const doc = new Y.Doc()
    const { body } = startingBody(study, language, (bytes) => `length-${bytes.length}`)
    // The wording has a test of its own; here the hash would change with every comma.
    const plain = JSON.parse(JSON.stringify(body).replace(/length-\d+/g, 'hash')) as typeof body
    const meta = newMeta(study.id, study.version, language)
    writeContract(doc, { meta, body: plain }, seededRandom(12).bytes)
    expectGolden(`study-${language}.json`, readContract(doc))
  })
})
