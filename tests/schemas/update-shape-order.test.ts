import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { checkShape, MalformedError, scanUpdate } from '../../schemas/sync/index.ts'
import {
  deleted,
  element,
  following,
  handWritten,
  type Id,
  string,
  value,
  within,
} from '../support/hand-written-update.ts'

const textAfter = (origin: Id) => following(origin, string('a'))

const nowhere = () => undefined

describe('checkShape takes structs up in the order of Yjs', () => {
  test('what rests on a later struct of its own client is missing, because Yjs throws on it', () => {
    const update = handWritten([{ client: 1, structs: [textAfter([1, 1]), textAfter([1, 0])] }])
    expect(checkShape(scanUpdate(update).structs, nowhere).kind).toBe('missing')
    expect(() => Y.applyUpdate(new Y.Doc(), update)).toThrow()
  })

  test('two clients that rest on each other in a circle are missing', () => {
    const update = handWritten([
      { client: 1, structs: [textAfter([2, 0]), textAfter([1, 0])] },
      { client: 2, structs: [textAfter([1, 1])] },
    ])
    expect(checkShape(scanUpdate(update).structs, nowhere).kind).toBe('missing')
  })

  test('a client that rests on a later row of another is placed', () => {
    const section = within('body', element('section'))
    const beside = following([1, 0], element('section'))
    const update = handWritten([
      { client: 2, structs: [beside] },
      { client: 1, structs: [section] },
    ])
    expect(checkShape(scanUpdate(update).structs, nowhere).kind).toBe('fits')
  })

  test.each(['meta', 'other'])('deleted content cannot take a place in the root "%s"', (root) => {
    const update = handWritten([{ client: 1, structs: [within(root, deleted(1), 'schema')] }])
    expect(checkShape(scanUpdate(update).structs, nowhere).kind).toBe('misfit')
  })

  test('content of a kind that contracts never have is a misfit, also where it would vanish', () => {
    const json = following(
      [9, 0],
      [
        2,
        (encoder) => {
          encoding.writeVarUint(encoder, 1)
          encoding.writeVarString(encoder, 'not json')
        },
      ],
    )
    const gone = { parent: { kind: 'gone' }, parentSub: null, contains: { kind: 'gone' } } as const
    const update = handWritten([{ client: 1, structs: [json] }])
    expect(checkShape(scanUpdate(update).structs, () => gone).kind).toBe('misfit')
  })

  test('the key of an entry is that of the left neighbour, as in Yjs, also when it has none', () => {
    const section = { kind: 'element', name: 'section', depth: 1 } as const
    const between = following([9, 0], value('x'), [9, 1])
    const find = ({ clock }: { clock: number }) => ({
      parent: section,
      parentSub: clock === 0 ? null : 'id',
      contains: null,
    })
    const { structs } = scanUpdate(handWritten([{ client: 1, structs: [between] }]))
    expect(checkShape(structs, find).kind).toBe('misfit')
  })
})

describe('scanUpdate refuses what Yjs would read otherwise than it says', () => {
  test('a client with two rows', () => {
    const row = { client: 1, structs: [textAfter([9, 0])] }
    expect(() => scanUpdate(handWritten([row, { ...row, clock: 1 }]))).toThrow(MalformedError)
  })

  test.each([
    [
      [
        [5, 2],
        [1, 1],
      ],
    ],
    [
      [
        [1, 5],
        [3, 1],
      ],
    ],
  ] as [readonly [number, number][]][])('deletions out of order or twice: %j', (ranges) => {
    expect(() => scanUpdate(handWritten([], [{ client: 1, ranges }]))).toThrow(MalformedError)
  })

  test('a byte order mark is a character, as in Yjs', () => {
    const doc = new Y.Doc()
    doc.getText('t').insert(0, '\ufeffa')
    expect(scanUpdate(Y.encodeStateAsUpdate(doc)).structs[0]?.length).toBe(2)
  })
})
