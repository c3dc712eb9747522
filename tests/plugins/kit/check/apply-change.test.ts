import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../../plugins/kit/check/index.ts'
import { draftOf } from '../../../../plugins/kit/testing/index.ts'
import { smallType } from '../../../support/small-type.ts'

const { contract } = draftOf(smallType).says('wish', 'Ik dient te bellen.')
const newId = () => 'new'
const [wish] = contract.body
const said = wish!.type === 'section' ? wish!.children.at(-1)! : null
const block = said && 'id' in said ? said.id : ''

describe('[K3] a change', () => {
  test('of words is made where they still stand, and else not at all', () => {
    const change = {
      kind: 'replace-text',
      block,
      from: 3,
      to: 11,
      was: 'dient te',
      text: 'moet',
    } as const
    expect(JSON.stringify(applyChange(contract, change, newId))).toContain('Ik moet bellen.')
    expect(applyChange(contract, { ...change, was: 'dienen' }, newId)).toEqual(contract)
    expect(applyChange(contract, { ...change, from: 4, to: 12 }, newId)).toEqual(contract)
    expect(applyChange(contract, { ...change, block: 'gone' }, newId)).toEqual(contract)
  })

  test('of a value stands with the others in order; an empty text takes it away', () => {
    const two = applyChange(contract, { kind: 'set-fact', fact: 'reason', value: 'ja' }, newId)
    const three = applyChange(two, { kind: 'set-fact', fact: 'amount', value: 5 }, newId)
    expect(Object.keys(three.facts)).toEqual(['amount', 'reason'])
    expect(applyChange(two, { kind: 'set-fact', fact: 'reason', value: '' }, newId).facts).toEqual(
      {},
    )
  })

  test('of an attribute: an empty text takes it away', () => {
    const change = { kind: 'set-attribute', block, attribute: 'style', value: 'heading' } as const
    const heading = applyChange(contract, change, newId)
    expect(JSON.stringify(heading)).toContain('"style":"heading"')
    expect(applyChange(heading, { ...change, value: '' }, newId)).toEqual(contract)
  })

  test('that adds blocks puts them after one, first or last', () => {
    const ids = (after: string | null | undefined) =>
      applyChange(
        contract,
        {
          kind: 'insert',
          into: null,
          ...(after === undefined ? {} : { after }),
          blocks: [{ type: 'section', kind: 'extra', children: [] }],
        },
        newId,
      ).body.map((one) => ('kind' in one ? one.kind : ''))
    expect(ids(undefined)).toEqual(['wish', 'agreements', 'rights', 'extra'])
    expect(ids(null)).toEqual(['extra', 'wish', 'agreements', 'rights'])
    expect(ids('id' in wish! ? wish!.id : '')).toEqual(['wish', 'extra', 'agreements', 'rights'])
    expect(ids('gone')).toEqual(['wish', 'agreements', 'rights', 'extra'])
  })

  test('of several is all of them, in turn', () => {
    const changed = applyChange(
      contract,
      {
        kind: 'several',
        changes: [
          { kind: 'set-fact', fact: 'reason', value: 'ja' },
          { kind: 'set-fact', fact: 'reason', value: 'nee' },
        ],
      },
      newId,
    )
    expect(changed.facts).toEqual({ reason: { value: 'nee' } })
  })

  test('leaves the contract that it was given as it was', () => {
    const before = JSON.stringify(contract)
    applyChange(contract, { kind: 'set-attribute', block, attribute: 'style', value: 'x' }, newId)
    expect(JSON.stringify(contract)).toBe(before)
  })
})
