import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  allBlocks,
  type BlockToWrite,
  type CanonicalContract,
  type CanonicalFact,
  contractParts,
  elementOf,
  newMeta,
  paragraphText,
  readContract,
  readMeta,
  writeContract,
  writeEpoch,
} from '../../schemas/document/index.ts'
import { seededRandom } from '../support/random.ts'

const random = seededRandom(3)

/** A contract with every kind of block and every attribute in it. */
const everything: readonly BlockToWrite[] = [
  {
    type: 'section',
    id: 's1',
    kind: 'agreements',
    children: [
      {
        type: 'paragraph',
        id: 'p1',
        style: 'heading',
        level: 2,
        inline: [
          { text: 'Ik studeer aan ' },
          { fact: 'school' },
          { text: ' en ' },
          { text: 'werk', marks: ['strong'] },
          { text: ' hard', marks: ['strong', 'em'] },
        ],
      },
      { type: 'clause', id: 'c1', wording: 'reflection', version: '1.0.0', hash: 'abc' },
      {
        type: 'goal',
        id: 'g1',
        domain: 'education',
        importance: 'very',
        due: '2027-06-30',
        children: [
          { type: 'paragraph', id: 'p2', inline: [{ text: 'Mijn diploma' }] },
          {
            type: 'commitment',
            id: 'k1',
            party: 'centre',
            who: 'Sara',
            due: '2026-12-01',
            rhythm: 'elke maand',
            children: [
              { type: 'paragraph', id: 'p3', inline: [{ text: 'Sara belt de school' }] },
              { type: 'paragraph', id: 'p4', role: 'proof', inline: [{ text: 'Er is gebeld' }] },
            ],
          },
        ],
      },
    ],
  },
  { type: 'section', id: 's2', kind: 'wish', children: [] },
]

function write(body: readonly BlockToWrite[], facts = {}): Y.Doc {
  const doc = new Y.Doc()
  writeContract(doc, { meta: newMeta('study', '1.0.0', 'nl'), body, facts }, random.bytes)
  return doc
}

function contentOf({ body, facts }: CanonicalContract) {
  return { body, facts }
}

describe('the writer', () => {
  test('[D7] what is written is what is read', () => {
    const doc = write(everything, { school: { value: 'Artevelde' }, amount: { value: 0 } })
    expect(readContract(doc)).toEqual({
      format: 'samenspraak-contract',
      formatVersion: 1,
      schema: 1,
      type: { id: 'study', version: '1.0.0' },
      language: 'nl',
      epoch: 1,
      body: everything,
      facts: { amount: { value: 0 }, school: { value: 'Artevelde' } },
    })
  })

  test('[D7] canonical JSON that is written again gives the same canonical JSON', () => {
    const first = readContract(write(everything, { school: { value: 'Artevelde' } }))
    const again = new Y.Doc()
    writeContract(
      again,
      {
        meta: newMeta('study', '1.0.0', 'nl'),
        body: JSON.parse(JSON.stringify(first.body)) as BlockToWrite[],
        facts: first.facts,
      },
      random.bytes,
    )
    expect(JSON.stringify(contentOf(readContract(again)))).toBe(JSON.stringify(contentOf(first)))
  })

  test('[D7] a document that has a contract is not written over', () => {
    const doc = write(everything)
    const before = Y.encodeStateAsUpdate(doc)
    expect(() =>
      writeContract(doc, { meta: newMeta('study', '1.0.0', 'nl'), body: [] }, random.bytes),
    ).toThrow(/an empty document/)
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })

  test('[D7] is one transaction, so one update that others see whole or not', () => {
    const doc = new Y.Doc()
    let updates = 0
    doc.on('update', () => {
      updates += 1
    })
    const contract = { meta: newMeta('study', '1.0.0', 'nl'), body: everything }
    writeContract(doc, contract, random.bytes, 'server')
    expect(updates).toBe(1)
  })

  const misfits: readonly [string, BlockToWrite, RegExp][] = [
    [
      'a kind that does not exist',
      { type: 'table' },
      /body\[0\] to be one of section, got "table"/,
    ],
    ['a paragraph in the body', { type: 'paragraph', text: 'geheim' }, /body\[0\] to be one of/],
    [
      'a goal in a goal',
      { type: 'section', children: [{ type: 'goal', children: [{ type: 'goal' }] }] },
      /section\[0\]\.goal\[0\] to be one of/,
    ],
    [
      'an attribute that does not exist',
      { type: 'section', color: 'geheim' },
      /body\[0\]\.color to be left out/,
    ],
    [
      'a value that does not fit',
      { type: 'section', children: [{ type: 'paragraph', level: 9 }] },
      /level to be a whole number from 0 to 4/,
    ],
    [
      'text straight in a section',
      { type: 'section', text: 'geheim' },
      /body\[0\]\.text to be left out/,
    ],
    [
      'text in a clause',
      { type: 'section', children: [{ type: 'clause', inline: [{ text: 'geheim' }] }] },
      /section\[0\]\.inline to be left out/,
    ],
    [
      'blocks in a paragraph',
      { type: 'section', children: [{ type: 'paragraph', children: [{ type: 'paragraph' }] }] },
      /\.children to be left out/,
    ],
    [
      'a paragraph with its text twice',
      {
        type: 'section',
        children: [{ type: 'paragraph', text: 'geheim', inline: [{ text: 'geheim' }] }],
      },
      /\.text to be left out/,
    ],
    [
      'a mark that is not known',
      {
        type: 'section',
        children: [
          { type: 'paragraph', inline: [{ text: 'geheim', marks: ['blink' as 'strong'] }] },
        ],
      },
      /to have marks of strong, em/,
    ],
    [
      'a fact whose name is too long',
      {
        type: 'section',
        children: [{ type: 'paragraph', inline: [{ fact: 'x'.repeat(65) }] }],
      },
      /fact\.key to be text of at most 64/,
    ],
    [
      'unknown inline content',
      {
        type: 'section',
        children: [{ type: 'paragraph', inline: [{ unknown: 'embed', text: 'geheim' }] }],
      },
      /to hold text and facts/,
    ],
  ]

  test.each(misfits)(
    '[D7] %s is refused with its path, and nothing is written',
    (_, block, said) => {
      const doc = new Y.Doc()
      const contract = { meta: newMeta('study', '1.0.0', 'nl'), body: [block] }
      expect(() => writeContract(doc, contract, random.bytes)).toThrow(said)
      expect(() => writeContract(doc, contract, random.bytes)).not.toThrow(/geheim/)
      expect(Y.encodeStateVector(doc)).toEqual(Y.encodeStateVector(new Y.Doc()))
    },
  )

  const strangeFacts: readonly [string, Record<string, CanonicalFact>, RegExp][] = [
    ['a value that cannot be one', { amount: { value: Number.NaN } }, /facts\.amount to be/],
    ['a name that cannot be one', { 'een twee': { value: 'x' } }, /facts to have names/],
    ['the name of an entry', { 'school/1': { value: 'x' } }, /facts to have names/],
    ['two answers', { school: { value: 'A', others: ['B'] } }, /facts\.school to have one value/],
  ]

  test.each(strangeFacts)(
    '[D7] a fact with %s is refused before anything is written',
    (_, facts, said) => {
      const doc = new Y.Doc()
      const contract = { meta: newMeta('study', '1.0.0', 'nl'), body: everything, facts }
      expect(() => writeContract(doc, contract, random.bytes)).toThrow(said)
      expect(contractParts(doc).body.length).toBe(0)
    },
  )

  test('[D4] stores the id and what differs from the default, and nothing else', () => {
    const doc = write([
      {
        type: 'section',
        kind: '',
        children: [{ type: 'paragraph', style: 'plain', level: 0, role: 'text', text: 'x' }],
      },
    ])
    const section = contractParts(doc).body.get(0) as Y.XmlElement
    const paragraph = section.get(0) as Y.XmlElement
    expect(Object.keys(section.getAttributes())).toEqual(['id'])
    expect(Object.keys(paragraph.getAttributes())).toEqual(['id'])
  })

  test('[D5] gives every block an id of its own, and keeps one that is given', () => {
    const doc = write([
      { type: 'section', children: Array.from({ length: 50 }, () => ({ type: 'paragraph' })) },
      { type: 'section', id: 'mine' },
    ])
    const ids = [...allBlocks(readContract(doc).body)].map((block) => 'id' in block && block.id)
    expect(new Set(ids).size).toBe(52)
    expect(ids).toContain('mine')
    for (const id of ids) if (id !== 'mine') expect(id).toMatch(/^[0-9a-z]{16}$/)
  })

  test('leaves a text at both ends of a paragraph and between facts, for people to type in', () => {
    const paragraph = (inline: BlockToWrite['inline']) =>
      ({ type: 'paragraph', ...(inline ? { inline } : {}) }) as const
    const childrenOf = (block: BlockToWrite) => {
      const doc = new Y.Doc()
      const element = elementOf(block, random.bytes, ['paragraph'])
      doc.getXmlFragment('x').insert(0, [element])
      return element
        .toArray()
        .map((child) => (child instanceof Y.XmlText ? child.toString() : 'fact'))
    }
    expect(childrenOf(paragraph(undefined))).toEqual([''])
    expect(childrenOf(paragraph([{ fact: 'a' }, { fact: 'b' }]))).toEqual([
      '',
      'fact',
      '',
      'fact',
      '',
    ])
  })

  test('keeps the meta part, and raises only the epoch', () => {
    const doc = write([])
    writeEpoch(doc, 2)
    expect(readMeta(doc)).toEqual({
      type: 'study',
      typeVersion: '1.0.0',
      language: 'nl',
      schema: 1,
      epoch: 2,
    })
  })
})

describe('the text of a paragraph', () => {
  test('has the values of its facts in it', () => {
    const contract = readContract(write(everything, { school: { value: 'Artevelde' } }))
    const paragraph = [...allBlocks(contract.body)].find((block) => block.type === 'paragraph')
    if (paragraph?.type !== 'paragraph') throw new Error('Expected a paragraph')
    expect(paragraphText(paragraph, contract.facts)).toBe('Ik studeer aan Artevelde en werk hard')
    expect(paragraphText(paragraph)).toBe('Ik studeer aan  en werk hard')
  })
})
