import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { textOfUpdates, unsentText } from '../../../editor/sync/unsent-text.ts'
import {
  contractParts,
  elementOf,
  newMeta,
  writeContract,
  writeFact,
} from '../../../schemas/document/index.ts'
import { seededRandom } from '../../support/random.ts'

function contract() {
  const doc = new Y.Doc()
  writeContract(
    doc,
    {
      meta: newMeta('study', '1.0.0', 'nl'),
      body: [
        {
          type: 'section',
          id: 's1',
          kind: 'wish',
          children: [
            { type: 'paragraph', id: 'p1', text: 'Ik wil leren.' },
            { type: 'paragraph', id: 'p2', text: 'En werken.' },
            { type: 'commitment', id: 'k1', party: 'client', children: [] },
          ],
        },
      ],
    },
    seededRandom(3).bytes,
  )
  const mine = new Y.Doc()
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(doc))
  const updates: Uint8Array[] = []
  mine.on('update', (update: Uint8Array) => updates.push(update))
  const section = contractParts(mine).body.get(0) as Y.XmlElement
  const textOf = (index: number) => (section.get(index) as Y.XmlElement).get(0) as Y.XmlText
  return { mine, updates, section, textOf }
}

test('[C5] each block in which the person wrote is offered whole, with its id', () => {
  const { mine, updates, textOf } = contract()
  textOf(0).insert(13, ' Elke dag 🎓.')
  textOf(0).insert(0, 'Ja! ')
  expect(unsentText(mine, updates)).toEqual([
    { block: 'p1', text: 'Ja! Ik wil leren. Elke dag 🎓.' },
  ])
})

test('[C5] facts and lines of a card are offered too', () => {
  const { mine, updates, section } = contract()
  ;(section.get(2) as Y.XmlElement).setAttribute('who', 'Jo van hiernaast')
  writeFact(contractParts(mine).facts, 'school', 'Artevelde', mine.clientID)
  expect(unsentText(mine, updates)).toEqual([
    { block: 'k1', text: 'Jo van hiernaast' },
    { block: null, text: 'Artevelde' },
  ])
})

test('[C5] a block with a fact is offered as it reads, and nothing that only the machine reads', () => {
  const { mine, updates, section } = contract()
  writeFact(contractParts(mine).facts, 'school', 'Artevelde', 2)
  updates.length = 0
  const made = {
    type: 'paragraph',
    id: 'p9',
    inline: [{ text: 'Ik ga naar ' }, { fact: 'school' }, { text: ', elke dag.' }],
  }
  section.insert(1, [elementOf(made, seededRandom(4).bytes, ['paragraph'])])
  const clause = { type: 'clause', wording: 'reflection', version: '1', hash: 'abc' }
  section.insert(1, [elementOf(clause, seededRandom(5).bytes, ['clause'])])
  expect(unsentText(mine, updates)).toEqual([
    { block: 'p9', text: 'Ik ga naar Artevelde, elke dag.' },
  ])
})

test('[C5] text whose place was taken away by someone else is offered as it was typed', () => {
  const { mine, updates, section, textOf } = contract()
  textOf(1).insert(0, 'mijn 🎓 woorden')
  const count = updates.length
  mine.transact(() => section.delete(1, 1), 'someone else')
  expect(unsentText(mine, updates.slice(0, count))).toEqual([
    { block: null, text: 'mijn 🎓 woorden' },
  ])
})

test('[C5] what the person deleted is not brought back, and nothing comes of nothing', () => {
  const { mine, updates, textOf } = contract()
  textOf(0).insert(0, 'weg')
  textOf(0).delete(0, 3)
  expect(unsentText(mine, updates)).toEqual([])
  expect(unsentText(mine, [])).toEqual([])
  textOf(1).delete(0, 3)
  expect(unsentText(mine, updates)).toEqual([])
})

test('[C6] text of updates that no document takes is read from the updates', () => {
  const { updates, textOf } = contract()
  textOf(0).insert(0, 'nog niet verstuurd')
  expect(textOfUpdates(updates)).toEqual([{ block: null, text: 'nog niet verstuurd' }])
  expect(textOfUpdates([new Uint8Array([1, 2, 3])])).toEqual([])
})
