import { expect, test } from 'vitest'
import { CanonicalReader } from '../../../editor/findings/canonical-view.ts'
import { FactsMemory } from '../../../editor/findings/facts-memory.ts'
import { contractParts, readContract, readMeta } from '../../../schemas/document/index.ts'
import { contractDoc, paragraph, section } from '../../support/contract-builder.ts'
import { HeadlessEditor } from '../../support/headless-editor.ts'
import { Peers } from '../../support/peers.ts'
import { seededRandom } from '../../support/random.ts'
import { randomEdit } from '../../support/random-edit.ts'

function start() {
  return contractDoc(
    [
      section('s1', paragraph('p1', 'Ik wil graag studeren'), paragraph('p2', '')),
      section(
        's2',
        {
          type: 'goal',
          id: 'g1',
          domain: 'work',
          due: '2027-06-30',
          children: [
            {
              type: 'commitment',
              id: 'c1',
              who: 'Zoe\u0308',
              feasible: 'with-help',
              children: [paragraph('p3', 'Ik ga naar de les')],
            },
          ],
        },
        paragraph('p4', [{ text: 'School: ' }, { fact: 'school' }, { text: ' en', marks: ['em'] }]),
        { type: 'clause', id: 'k1', wording: 'w', version: '1', hash: 'h' },
      ),
    ],
    { school: { value: 'HOGENT' } },
  )
}

function readerOf(editor: HeadlessEditor): () => ReturnType<CanonicalReader['read']> {
  const meta = readMeta(editor.doc)
  const reader = new CanonicalReader({
    format: 'samenspraak-contract',
    formatVersion: 1,
    schema: meta.schema,
    type: { id: meta.type, version: meta.typeVersion },
    language: 'nl',
    epoch: meta.epoch,
  })
  const facts = new FactsMemory()
  return () => reader.read(editor.state.doc, facts.read(contractParts(editor.doc).facts))
}

test('[F1] what is checked is what reading the shared document gives, after any edits of anyone', () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const random = seededRandom(seed)
    const peers = new Peers(start(), 2)
    const reads = peers.editors.map(readerOf)
    for (let step = 0; step < 25; step += 1) {
      const at = random.below(2)
      randomEdit(peers.editors[at]!, random)
      if (random.below(3) === 0) peers.deliverTogether(1 - at)
      expect(reads[at]!(), `seed ${seed}`).toEqual(readContract(peers.editors[at]!.doc))
    }
    peers.destroy()
  }
})

test('[F1] a block that did not change is the same object, and so is the whole', () => {
  const editor = new HeadlessEditor(start())
  const read = readerOf(editor)
  const before = read()
  expect(read()).toBe(before)
  editor.dispatch(editor.state.tr.insertText('!', 2))
  const after = read()
  expect(after.body[0]).not.toBe(before.body[0])
  expect(after.body[1]).toBe(before.body[1])
  expect(after.facts).toBe(before.facts)
  contractParts(editor.doc).facts.set('study', 'zorg')
  expect(read().facts).toEqual({ school: { value: 'HOGENT' }, study: { value: 'zorg' } })
  expect(read().body).toBe(after.body)
  editor.destroy()
})
