import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../plugins/kit/check/index.ts'
import {
  contractBlocks,
  createReadability,
  wordingFindings,
} from '../../../plugins/readability/index.ts'
import { paragraphText, readContract } from '../../../schemas/document/index.ts'
import { contractDoc, paragraph, section } from '../../support/contract-builder.ts'
import { smallLanguage } from '../../support/small-language.ts'

const engine = createReadability([smallLanguage])
const none = { accept: {}, explain: {} }
const contract = readContract(
  contractDoc([
    section(
      's',
      paragraph('a', 'Dat moet je aantonen.'),
      paragraph('b', [{ fact: 'school' }, { text: ' antwoordt tijdig op je vraag.' }]),
      {
        type: 'commitment',
        id: 'c',
        party: 'centre',
        children: [paragraph('d', 'Wij dienen dit te betalen.')],
      },
    ),
  ]),
)

describe('[RD11] in a contract', () => {
  test('every paragraph is read, with the party whose promise it is', () => {
    expect(contractBlocks(contract).map(({ id, part, text }) => [id, part, text])).toEqual([
      ['a', 'wish', 'Dat moet je aantonen.'],
      ['b', 'wish', '\uFFFC antwoordt tijdig op je vraag.'],
      ['d', 'centre', 'Wij dienen dit te betalen.'],
    ])
  })

  test('a finding has its place, with a fact as one unit, a message in each language, and never blocks', () => {
    const findings = wordingFindings(engine, contract, none)
    expect(findings.map(({ rule, severity, place }) => [rule, severity, place])).toEqual([
      ['readability.formal-word', 'hint', { kind: 'block', block: 'a', from: 12, to: 20 }],
      ['readability.vague', 'warning', { kind: 'block', block: 'b', from: 12, to: 18 }],
      ['readability.formal-modal', 'hint', { kind: 'block', block: 'd', from: 4, to: 17 }],
    ])
    for (const { message, topic, basis } of findings) {
      expect([topic, basis]).toEqual(['wording', 'advice'])
      expect(new Set([message.nl, message.fr, message.de]).size).toBe(3)
    }
  })

  test('a fix puts its text only where the words still stand; a blank to fill in is no fix', () => {
    const [word, vague] = wordingFindings(engine, contract, none)
    const mended = applyChange(contract, word!.fixes[0]!.change, () => 'new')
    const [block] = contractBlocks(mended)
    expect(block!.text).toBe('Dat moet je bewijzen.')
    expect(vague!.fixes).toEqual([])
    const elsewhere = readContract(contractDoc([section('s', paragraph('a', 'Iets anders nu.'))]))
    const same = applyChange(elsewhere, word!.fixes[0]!.change, () => 'new')
    expect(contractBlocks(same).map(({ text }) => text)).toEqual(['Iets anders nu.'])
  })

  test('the words of the type silence and explain', () => {
    const words = {
      accept: { nl: ['aantonen', 'tijdig'] },
      explain: { nl: { vraag: 'wat je wil' } },
    }
    const rules = wordingFindings(engine, contract, words).map(({ rule }) => rule)
    expect(rules).toEqual(['readability.legal-term', 'readability.formal-modal'])
  })

  test('the text of a paragraph and its block agree outside facts', () => {
    const plain = contractBlocks(contract)[0]!
    const block = contract.body[0]!
    const first = block.type === 'section' ? block.children[0]! : block
    expect(first.type === 'paragraph' && paragraphText(first)).toBe(plain.text)
  })
})
