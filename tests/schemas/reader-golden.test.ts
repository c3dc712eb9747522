/**
 * [D6] Canonical JSON, byte for byte, against files that are kept. It is what is hashed and signed: a file
 * that has to change means a new version of the format (`CANONICAL_VERSION`), and a look at every reader.
 */
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { contractParts, readContract, writeFact } from '../../schemas/document/index.ts'
import { contractDoc, paragraph, peerOf, section } from '../support/contract-builder.ts'

function element(name: string, attributes: Record<string, unknown>, ...children: unknown[]) {
  const made = new Y.XmlElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string)
  made.insert(0, children as Y.XmlText[])
  return made
}

function firstBlock(doc: Y.Doc): Y.XmlElement {
  return (contractParts(doc).body.get(0) as Y.XmlElement).get(0) as Y.XmlElement
}

function everyKind(): Y.Doc {
  return contractDoc(
    [
      section(
        'wish',
        { type: 'paragraph', id: 'h', style: 'heading', level: 1, text: 'Wat wil ik?' },
        { type: 'paragraph', id: 'b', style: 'bullet', text: 'een diploma' },
        { type: 'clause', id: 'k', wording: 'duration', version: '2', hash: 'sha256-00ff' },
      ),
      {
        type: 'section',
        id: 'goals',
        kind: 'goals',
        children: [
          {
            type: 'goal',
            id: 'g',
            domain: 'education',
            importance: 'very',
            due: '2027-06-30',
            children: [
              paragraph('gp', 'Slagen'),
              {
                type: 'commitment',
                id: 'c',
                party: 'centre',
                who: 'Sara',
                due: '2026-10-01',
                rhythm: 'elke maand',
                children: [
                  paragraph('cp', 'Wij bellen'),
                  { type: 'paragraph', id: 'cq', role: 'proof', text: 'Er is gebeld' },
                ],
              },
              { type: 'commitment', id: 'd', children: [] },
            ],
          },
        ],
      },
      { type: 'section', id: 'empty', children: [] },
    ],
    { start: { value: '2026-09-01' }, hours: { value: 12.5 }, internship: { value: true } },
  )
}

function text(): Y.Doc {
  const doc = contractDoc([
    section(
      's',
      paragraph('p', [
        { text: 'Cafe\u0301 ' },
        { text: 'belangrijk', marks: ['strong'] },
        { text: ' en ' },
        { text: 'allebei', marks: ['strong', 'em'] },
        { fact: 'school' },
        { fact: 'start' },
        { text: '🎓' },
      ]),
      paragraph('q', ''),
    ),
  ])
  // Texts side by side with equal marks, an empty one, a letter and its accent in two texts.
  const block = firstBlock(doc)
  const bold = new Y.XmlText()
  block.insert(1, [new Y.XmlText(''), bold])
  bold.insert(0, ' samen', { strong: true, em: true })
  block.insert(block.length, [new Y.XmlText(' e'), new Y.XmlText('\u0301e\u0301n')])
  return doc
}

function unknown(): Y.Doc {
  const doc = contractDoc([section('s', paragraph('p', 'Gewone woorden'))])
  const { body } = contractParts(doc)
  const holder = body.get(0) as Y.XmlElement
  const block = firstBlock(doc)
  body.insert(1, [element('annex', { id: 'a' }, new Y.XmlText('bijlage e\u0301e\u0301n'))])
  holder.insert(1, [
    element('table', {}, element('row', {}, new Y.XmlText('cel')), new Y.XmlText('voet')),
    new Y.XmlText('tekst zonder alinea'),
    element('section', { id: 'misplaced' }, element('paragraph', {}, new Y.XmlText('dieper'))),
    element('paragraph', { style: 'boxed', level: 99, tone: 'warm' }, new Y.XmlText('zonder id')),
    element('paragraph', { id: 'x'.repeat(65) }),
  ])
  const words = block.get(0) as unknown as Y.XmlText
  words.format(7, 7, { colour: '#f00' })
  words.format(0, 6, { strong: 'double' })
  words.insertEmbed(6, { chart: 1 })
  block.insert(1, [element('picture', {}, new Y.XmlText('bij de foto'))])
  return doc
}

function factConflicts(): Y.Doc {
  const doc = contractDoc([section('s', paragraph('p', [{ fact: 'school' }]))], {
    school: { value: 'Artevelde' },
  })
  const peers = [2, 3].map((client) => peerOf(doc, client))
  for (const [at, peer] of peers.entries()) {
    const { facts } = contractParts(peer)
    writeFact(facts, 'school', ['Odisee', 'HoGe\u0301nt'][at]!, peer.clientID)
    writeFact(facts, 'start', '2026-09-01', peer.clientID)
    writeFact(facts, 'hours', at, peer.clientID)
  }
  for (const peer of peers) Y.applyUpdate(doc, Y.encodeStateAsUpdate(peer))
  contractParts(doc).facts.set('worker', 'from a portal')
  contractParts(doc).facts.set('not a fact!', 'x')
  return doc
}

describe('[D6] canonical JSON is, byte for byte', () => {
  const contracts = { 'every-kind': everyKind, text, unknown, 'fact-conflicts': factConflicts }
  test.each(Object.entries(contracts))('what golden/%s.json holds', async (name, make) => {
    const json = `${JSON.stringify(readContract(make()), null, 2)}\n`
    await expect(json).toMatchFileSnapshot(`golden/${name}.json`)
  })
})
