/**
 * A document with everything in it that a reader must cope with: every kind of block, every attribute,
 * marks, facts of every type and one with two values, deletions, text that is not in NFC, blocks without
 * ids, and what this version does not know. Made the same way, byte for byte, each time.
 */
import * as Y from 'yjs'
import { contractParts, newMeta, writeContract } from '../../schemas/document/index.ts'
import { seededRandom } from './random.ts'

export function everythingDocument(): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = 101
  const body = [
    {
      type: 'section',
      kind: 'agreements',
      children: [
        {
          type: 'paragraph',
          style: 'heading',
          level: 1,
          inline: [
            { text: 'Wat ' },
            { text: 'spreken', marks: ['strong', 'em'] as const },
            { text: ' we af?' },
          ],
        },
        { type: 'paragraph', inline: [{ text: 'Aan ' }, { fact: 'school' }, { fact: 'year' }] },
        { type: 'paragraph', style: 'bullet', level: 4, text: 'Zoe\u0308 🎓 leert' },
        { type: 'clause', wording: 'reflection', version: '1.0.0', hash: 'a'.repeat(64) },
        {
          type: 'goal',
          domain: 'education',
          importance: 'very',
          due: '2027-06-30',
          children: [
            { type: 'paragraph', text: 'Mijn diploma' },
            {
              type: 'commitment',
              party: 'third',
              who: 'Zoe\u0308',
              due: '2026-12-01',
              rhythm: 'elke week',
              children: [
                { type: 'paragraph', text: 'helpt' },
                { type: 'paragraph', role: 'proof', text: 'het lukte' },
              ],
            },
            { type: 'commitment', party: 'client', children: [] },
          ],
        },
        { type: 'commitment', party: 'centre', children: [{ type: 'paragraph' }] },
      ],
    },
    { type: 'section', kind: 'wish', children: [] },
  ]
  const facts = {
    school: { value: 'Artevelde' },
    consent: { value: false },
    amount: { value: 12.5 },
  }
  const meta = newMeta('study', '1.0.0', 'nl')
  writeContract(doc, { meta, body, facts }, seededRandom(77).bytes)

  const later = new Y.Doc()
  later.clientID = 202
  Y.applyUpdate(later, Y.encodeStateAsUpdate(doc))
  later.transact(() => {
    const { body: shared, facts: values } = contractParts(later)
    values.set('school/202', 'HOGENT')
    const section = shared.get(0) as Y.XmlElement
    const heading = (section.get(0) as Y.XmlElement).get(0) as Y.XmlText
    heading.delete(0, 2)
    heading.insert(0, 'Dit', { strong: true })
    heading.format(4, 3, { highlight: 'yellow' })
    heading.insertEmbed(2, { picture: true })
    const table = new Y.XmlElement('table')
    const cell = new Y.XmlElement('cell')
    cell.insert(0, [new Y.XmlText('in een cel')])
    table.insert(0, [cell])
    const nameless = new Y.XmlElement('paragraph')
    nameless.insert(0, [new Y.XmlText('zonder naam')])
    nameless.setAttribute('style', 'poem')
    nameless.setAttribute('colour', 'red')
    section.insert(1, [table, nameless])
    section.delete(section.length - 1, 1)
    shared.insert(2, [new Y.XmlElement('appendix')])
  })
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(later))
  return doc
}
