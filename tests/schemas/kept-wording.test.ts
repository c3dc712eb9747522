import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  contractParts,
  FACT_MAX_LENGTH,
  factProblem,
  keptWordingKey,
  keptWordingText,
  readFacts,
  readKeptWordings,
  writeFact,
} from '../../schemas/document/index.ts'

const place = { block: 'abcdefgh', rule: 'legal-term', what: 'wettige-reden' }
const said = { words: 'wettige redenen', by: 'Sara', why: 'Zo staat het in de wet.' }

function together(...docs: readonly Y.Doc[]): void {
  for (const one of docs) for (const other of docs) Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
}

test('[D12] wording that stays is a fact of its own, with who said so and why', () => {
  const doc = new Y.Doc()
  const { facts } = contractParts(doc)
  writeFact(facts, keptWordingKey(place), keptWordingText(said), 1)
  writeFact(facts, 'clientName', 'Amina', 1)
  expect([...readKeptWordings(readFacts(facts))]).toEqual([[keptWordingKey(place), said]])
  writeFact(facts, keptWordingKey(place), '', 1)
  expect(readKeptWordings(readFacts(facts)).size).toBe(0)
})

test('[D12] two people who say it of two places, or of one at once, lose nothing of the other place', () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  const second = { ...place, rule: 'passive', what: 'worden geschorst' }
  writeFact(contractParts(one).facts, keptWordingKey(place), keptWordingText(said), 1)
  writeFact(contractParts(other).facts, keptWordingKey(second), keptWordingText(said), 2)
  const others = { ...said, by: 'Jo' }
  writeFact(contractParts(other).facts, keptWordingKey(place), keptWordingText(others), 2)
  together(one, other)
  const read = [one, other].map((doc) => [
    ...readKeptWordings(readFacts(contractParts(doc).facts)).keys(),
  ])
  expect(read[0]).toEqual(read[1])
  expect(new Set(read[0])).toEqual(new Set([keptWordingKey(place), keptWordingKey(second)]))
})

test('[D12] its key and text are those of a fact, however long the words', () => {
  const long = '\ud83d\ude00 lang\n'.repeat(1000)
  const key = keptWordingKey({ ...place, what: long })
  expect(key).toMatch(/^stays\.[0-9a-f]{16}$/)
  const text = keptWordingText({ words: long, by: long, why: long })
  expect(text.length).toBeLessThanOrEqual(FACT_MAX_LENGTH)
  expect(factProblem(text)).toBeNull()
  expect(text.isWellFormed()).toBe(true)
  expect(text.split('\n')).toHaveLength(3)
  expect(keptWordingKey({ ...place, what: 'Wettige-Reden' })).toBe(keptWordingKey(place))
})
