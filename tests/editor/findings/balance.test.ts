import { expect, test } from 'vitest'
import { balanceOf, partiesOf } from '../../../editor/findings/balance.ts'
import { wrapped } from '../../../editor/findings/balance-picture.ts'
import { type BlockToWrite, readContract } from '../../../schemas/document/index.ts'
import { contractDoc, paragraph, section } from '../../support/contract-builder.ts'

function card(party: string, text: string, more: Partial<BlockToWrite> = {}): BlockToWrite {
  const children = [{ type: 'paragraph', text } as const]
  return { type: 'commitment', party, children, ...more } as BlockToWrite
}

function balance(...blocks: BlockToWrite[]) {
  return balanceOf(readContract(contractDoc([section('s', ...blocks)])))
}

test('[F11] has every promise of everyone under its goal, and those without a goal last', () => {
  const goals = balance(card('centre', 'belt de school', { id: 'loose' }), {
    type: 'goal',
    id: 'g',
    due: '2027-06-30',
    children: [
      paragraph('p', 'Mijn diploma halen'),
      {
        ...card('client', 'gaat naar de les', { id: 'c', who: 'Amina', rhythm: 'elke week' }),
        feasible: 'yes',
      } as BlockToWrite,
      card('third', 'geeft uitleg', { id: 't' }),
    ],
  })
  expect(goals.map(({ id, text }) => [id, text])).toEqual([
    ['g', 'Mijn diploma halen'],
    [null, ''],
  ])
  expect(goals[0]?.due).toBe('2027-06-30')
  expect(goals[0]?.promises).toMatchObject([
    {
      id: 'c',
      party: 'client',
      who: 'Amina',
      what: 'gaat naar de les',
      rhythm: 'elke week',
      feasible: 'yes',
    },
    { id: 't', party: 'third', what: 'geeft uitleg' },
  ])
  expect(goals[1]?.promises).toMatchObject([{ id: 'loose', party: 'centre' }])
})

test('[F11] both sides are always there, a third party when it promises something', () => {
  const [goal] = balance({
    type: 'goal',
    children: [paragraph('p', 'Werken'), card('centre', 'x')],
  })
  expect(partiesOf(goal!)).toEqual(['client', 'centre'])
  expect(partiesOf({ ...goal!, promises: [{ ...goal!.promises[0]!, party: 'third' }] })).toEqual([
    'client',
    'centre',
    'third',
  ])
})

test('[F11] a card without a word is nothing promised, and an empty goal is none', () => {
  expect(balance(card('client', ''), { type: 'goal', children: [paragraph('p', ' ')] })).toEqual([])
  expect(balance(card('client', '', { who: 'Amina' }))[0]?.promises).toHaveLength(1)
})

test('words are cut in lines that fit, the last with an ellipsis when more follows', () => {
  expect(wrapped('Ik ga naar de les', 10, 3)).toEqual(['Ik ga naar', 'de les'])
  expect(wrapped('een twee drie vier vijf zes', 9, 2)).toEqual(['een twee', 'drie vie…'])
  expect(wrapped('Donaudampfschiff', 6, 3)).toEqual(['Donaud', 'ampfsc', 'hiff'])
  expect(wrapped('', 9, 2)).toEqual([])
})
