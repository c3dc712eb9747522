import * as Y from 'yjs'
import { createChecker } from '../../plugins/kit/check/index.ts'
import { type ContractType, startingBody } from '../../plugins/kit/index.ts'
import { filledFacts, TODAY } from '../../plugins/kit/testing/index.ts'
import type { Language, RandomBytes } from '../../schemas/basics/index.ts'
import {
  contractParts,
  elementOf,
  newMeta,
  parties,
  readContract,
  writeContract,
  writeFact,
} from '../../schemas/document/index.ts'

/** So many people write, so often, between two times that they see each other's words. */
const PEOPLE = 3
const ROUNDS = 6
const EDITS = 4

/**
 * Three people write in a contract of this type at the same time, by chance: everyone must end with
 * the same contract, and a check must be able to read it.
 * @param chance from 0 up to and without 1; the same chance gives the same run
 * @returns what does not hold; none is good
 */
export function problemsOfWritingTogether(
  type: ContractType,
  language: Language,
  chance: () => number,
): readonly string[] {
  const random: RandomBytes = (length) => Uint8Array.from({ length }, () => chance() * 256)
  const start = new Y.Doc()
  const { body } = startingBody(type, language, (bytes) => `length-${bytes.length}`)
  writeContract(start, { meta: newMeta(type.id, type.version, language), body }, random)
  const docs = Array.from({ length: PEOPLE }, (_, index) => {
    const doc = new Y.Doc()
    doc.clientID = index + 2
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(start))
    return doc
  })
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(chance() * items.length)]
  const facts = Object.entries(filledFacts(type, TODAY))
  const checker = createChecker(type)
  const problems: string[] = []
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const doc of docs) {
      for (let edit = 0; edit < EDITS; edit += 1) doc.transact(() => editOnce(doc))
    }
    // In another order for each of them.
    for (const doc of docs) {
      for (const other of docs.toSorted(() => chance() - 0.5)) {
        if (other !== doc) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
      }
    }
    for (const doc of docs)
      for (const other of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    const [first, ...rest] = docs.map((doc) => JSON.stringify(readContract(doc)))
    if (rest.some((other) => other !== first))
      problems.push(`round ${round}: they see other contracts`)
    const results = docs.map((doc) => checker.check(readContract(doc), { today: TODAY }))
    if (new Set(results.map((one) => JSON.stringify(one))).size > 1) {
      problems.push(`round ${round}: the same contract was judged in two ways`)
    }
  }
  for (const doc of [start, ...docs]) doc.destroy()
  return problems

  function editOnce(doc: Y.Doc): void {
    const { body: root, facts: values } = contractParts(doc)
    const sections = root.toArray().filter((one) => one instanceof Y.XmlElement)
    const section = pick(sections)
    switch (pick(['type', 'fact', 'card', 'take'] as const)) {
      case 'type': {
        const texts = [...(section?.createTreeWalker((one) => one instanceof Y.XmlText) ?? [])]
        const text = pick(texts) as Y.XmlText | undefined
        text?.insert(Math.floor(chance() * (text.length + 1)), pick(['een woord ', 'é', '😀'])!)
        break
      }
      case 'fact': {
        const entry = pick(facts)
        if (entry) writeFact(values, entry[0], chance() < 0.2 ? '' : entry[1], doc.clientID)
        break
      }
      case 'card': {
        const card = {
          type: 'commitment',
          party: pick(parties)!,
          children: [{ type: 'paragraph', text: 'Ik bel.' }],
        }
        section?.insert(Math.floor(chance() * (section.length + 1)), [
          elementOf({ type: 'goal', children: [card] }, random, ['goal']),
        ])
        break
      }
      default: {
        const from = section && section.length > 0 ? Math.floor(chance() * section.length) : -1
        if (from >= 0) section?.delete(from, 1)
      }
    }
  }
}
