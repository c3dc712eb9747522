import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { general } from '../../plugins/contract-types/index.ts'
import { extendContractType } from '../../plugins/kit/define/index.ts'
import { type Language, languages } from '../../schemas/basics/index.ts'
import type { BlockToWrite } from '../../schemas/document/index.ts'
import {
  checked,
  contractOf,
  type FactValues,
  filledCore,
  findingsOf,
  said,
} from '../support/contract-of-type.ts'
import { banned, plainWords } from '../support/type-words.ts'
import { sentencesOf, wordCount } from '../support/words.ts'

const written: unknown = JSON.parse(
  readFileSync(new URL('../../docs/examples/housing/type.json', import.meta.url), 'utf8'),
)
const extended = extendContractType(general, written)
if (!extended.ok) throw new Error(JSON.stringify(extended.refusal, null, 2))
const housing = extended.value

type Edit = (block: BlockToWrite) => BlockToWrite | null

const filled: FactValues = {
  ...filledCore,
  orientation: 'social',
  shelter: 'bij vrienden',
  postAddress: 'het adres van het OCMW',
  searchArea: 'Voorbeeldstad of in de buurt',
  rentMax: 650,
  depositPayer: 'advance',
  singleRateFrom: '2026-10-15',
}

function filledIn(block: BlockToWrite): BlockToWrite {
  switch (block.type) {
    case 'section':
      return block.kind === 'wish' || block.kind === 'needs'
        ? { ...block, children: [said('Een plek voor mij.'), ...(block.children ?? [])] }
        : block
    case 'goal': {
      if (block.domain !== undefined) return block
      const [, ...rest] = block.children ?? []
      return { ...block, domain: 'people', children: [said('Een plek voor mij.'), ...rest] }
    }
    case 'commitment':
      return { ...block, who: block.party === 'client' ? 'Amina Benali' : 'Sara Peeters' }
    default:
      return block
  }
}

function found(rule: string, facts = filled, edit: Edit = filledIn, language: Language = 'nl') {
  return findingsOf(housing, rule, contractOf(housing, facts, edit, language))
}

const without = (wording: string): Edit => {
  return (block) => (block.wording === wording ? null : filledIn(block))
}

const promised = (text: string): Edit => {
  return (block) =>
    block.type === 'commitment' && block.party === 'client'
      ? { ...filledIn(block), children: [said(text)] }
      : filledIn(block)
}

const { postAddress: _post, depositPayer: _deposit, singleRateFrom: _from, ...less } = filled

describe('the example of a centre’s own type, for people without a home', () => {
  test('is a general project in law, in three languages', () => {
    expect(housing).toMatchObject({ legalForm: 'general', writtenIn: ['nl', 'fr', 'de'] })
    expect(housing.extends).toEqual({ id: general.id, version: general.version })
  })

  test('asks all that a general project asks', () => {
    const ids = housing.rules.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(general.rules.map(({ id }) => id)))
  })

  test.each(languages)('filled in has nothing left to do, in %s', (language) => {
    const { findings } = checked(housing, contractOf(housing, filled, filledIn, language))
    expect(findings.map(({ rule }) => rule)).toEqual([])
  })

  test('never blocks on what the centre asks itself', () => {
    for (const { basis, id, severity } of housing.rules) {
      if (basis !== 'law') expect(severity, id).not.toBe('blocking')
    }
  })

  test('is in plain words', () => {
    const found: string[] = []
    for (const { where, language, text } of plainWords(housing)) {
      const { everywhere, plain } = banned[language]
      const word = everywhere.exec(text) ?? plain.exec(text)
      if (word && !where.startsWith('words.')) found.push(`${where} ${language}: ${word[0]}`)
      const longest = Math.max(0, ...sentencesOf(text).map(wordCount))
      if (longest > 25) found.push(`${where} ${language}: ${longest} words`)
    }
    expect(found).toEqual([])
  })

  test('expects a goal about a home, for which the centre does something', () => {
    const alone: Edit = (block) => (block.party === 'centre' ? null : filledIn(block))
    expect(found('housing-goal', filled, alone).length).toBeGreaterThan(0)
    expect(found('housing-goal')).toEqual([])
  })

  test('says which amount there is without a home, from when, and what ending changes', () => {
    expect(found('single-rate-told', filled, without('single-rate'))).toMatchObject([
      { basis: 'law', certainty: 'a' },
    ])
    expect(found('single-rate-told')).toEqual([])
    expect(found('single-rate-dated', less)).toMatchObject([{ basis: 'centre' }])
    expect(found('single-rate-dated')).toEqual([])
    expect(found('ending-explained-told', filled, without('ending-explained'))).toHaveLength(1)
    expect(found('ending-explained-told')).toEqual([])
  })

  test('says where letters arrive and who pays the deposit', () => {
    expect(found('post-arrives', less)).toMatchObject([{ place: { fact: 'postAddress' } }])
    expect(found('post-arrives')).toEqual([])
    expect(found('deposit-decided', less)).toMatchObject([{ place: { fact: 'depositPayer' } }])
    expect(found('deposit-decided')).toEqual([])
  })

  test('asks a reason for a fixed number of viewings', () => {
    const number = promised('Ik doe vier bezichtigingen in een maand.')
    const reason = promised('Ik doe vier bezichtigingen in een maand, omdat ik dat zelf wil.')
    expect(found('viewings-with-reason', filled, number).length).toBeGreaterThan(0)
    expect(found('viewings-with-reason', filled, reason)).toEqual([])
    expect(found('viewings-with-reason')).toEqual([])
  })
})
