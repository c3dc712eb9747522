import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { checkShape, MalformedError, scanUpdate } from '../../schemas/sync/index.ts'

const nowhere = () => undefined

/** An update of string items written by hand, so that it can say what Yjs would never write. */
function handWritten(
  rows: readonly {
    client: number
    clock?: number
    items: readonly ((e: encoding.Encoder) => void)[]
  }[],
  deletions: readonly { client: number; ranges: readonly [number, number][] }[] = [],
): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, rows.length)
    for (const row of rows) {
      encoding.writeVarUint(encoder, row.items.length)
      encoding.writeVarUint(encoder, row.client)
      encoding.writeVarUint(encoder, row.clock ?? 0)
      for (const write of row.items) write(encoder)
    }
    encoding.writeVarUint(encoder, deletions.length)
    for (const { client, ranges } of deletions) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, ranges.length)
      for (const [clock, length] of ranges) {
        encoding.writeVarUint(encoder, clock)
        encoding.writeVarUint(encoder, length)
      }
    }
  })
}

function id(encoder: encoding.Encoder, [client, clock]: readonly [number, number]): void {
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
}

const textAfter =
  (origin: readonly [number, number], text = 'a') =>
  (encoder: encoding.Encoder): void => {
    encoding.writeUint8(encoder, 4 | 128)
    id(encoder, origin)
    encoding.writeVarString(encoder, text)
  }

const inRoot =
  (root: string, key: string | null, info: number, content: (e: encoding.Encoder) => void) =>
  (encoder: encoding.Encoder): void => {
    encoding.writeUint8(encoder, info | (key === null ? 0 : 32))
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, root)
    if (key !== null) encoding.writeVarString(encoder, key)
    content(encoder)
  }

describe('checkShape takes structs up in the order of Yjs', () => {
  test('what rests on a later struct of its own client is missing, because Yjs throws on it', () => {
    const update = handWritten([{ client: 1, items: [textAfter([1, 1]), textAfter([1, 0])] }])
    expect(checkShape(scanUpdate(update).structs, nowhere).kind).toBe('missing')
    expect(() => Y.applyUpdate(new Y.Doc(), update)).toThrow()
  })

  test('two clients that rest on each other in a circle are missing', () => {
    const update = handWritten([
      { client: 1, items: [textAfter([2, 0]), textAfter([1, 0])] },
      { client: 2, items: [textAfter([1, 1])] },
    ])
    expect(checkShape(scanUpdate(update).structs, nowhere).kind).toBe('missing')
  })

  test('a client that rests on a later row of another is placed', () => {
    const section = inRoot('body', null, 7, (encoder) => {
      encoding.writeVarUint(encoder, 3)
      encoding.writeVarString(encoder, 'section')
    })
    const beside = (encoder: encoding.Encoder): void => {
      encoding.writeUint8(encoder, 7 | 128)
      id(encoder, [1, 0])
      encoding.writeVarUint(encoder, 3)
      encoding.writeVarString(encoder, 'section')
    }
    const update = handWritten([
      { client: 2, items: [beside] },
      { client: 1, items: [section] },
    ])
    expect(checkShape(scanUpdate(update).structs, nowhere).kind).toBe('fits')
  })

  test.each(['meta', 'other'])('deleted content cannot take a place in the root "%s"', (root) => {
    const update = handWritten([
      { client: 1, items: [inRoot(root, 'schema', 1, (e) => encoding.writeVarUint(e, 1))] },
    ])
    expect(checkShape(scanUpdate(update).structs, nowhere).kind).toBe('misfit')
  })

  test('content of a kind that contracts never have is a misfit, also where it would vanish', () => {
    const json = (encoder: encoding.Encoder): void => {
      encoding.writeUint8(encoder, 2 | 128)
      id(encoder, [9, 0])
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarString(encoder, 'not json')
    }
    const gone = { parent: { kind: 'gone' }, parentSub: null, contains: { kind: 'gone' } } as const
    const update = handWritten([{ client: 1, items: [json] }])
    expect(checkShape(scanUpdate(update).structs, () => gone).kind).toBe('misfit')
  })

  test('the key of an entry is that of the left neighbour, as in Yjs, also when it has none', () => {
    const element = { kind: 'element', name: 'section', depth: 1 } as const
    const between = (encoder: encoding.Encoder): void => {
      encoding.writeUint8(encoder, 8 | 128 | 64)
      id(encoder, [9, 0])
      id(encoder, [9, 1])
      encoding.writeVarUint(encoder, 1)
      encoding.writeAny(encoder, 'x')
    }
    const find = ({ clock }: { clock: number }) => ({
      parent: element,
      parentSub: clock === 0 ? null : 'id',
      contains: null,
    })
    const { structs } = scanUpdate(handWritten([{ client: 1, items: [between] }]))
    expect(checkShape(structs, find).kind).toBe('misfit')
  })
})

describe('scanUpdate refuses what Yjs would read otherwise than it says', () => {
  test('a client with two rows', () => {
    const row = { client: 1, items: [textAfter([9, 0])] }
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
