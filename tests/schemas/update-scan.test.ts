import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { newMeta, writeContract } from '../../schemas/document/index.ts'
import { MalformedError, scanUpdate } from '../../schemas/sync/index.ts'
import { seededRandom } from '../support/random.ts'

function sampleUpdate(): Uint8Array {
  const doc = new Y.Doc()
  const random = seededRandom(1)
  writeContract(
    doc,
    {
      meta: newMeta('study', '1.0.0', 'nl'),
      body: [
        {
          type: 'section',
          kind: 'wish',
          children: [{ type: 'paragraph', text: 'Ik wil 🎓 leren' }],
        },
      ],
      facts: { school: { value: 'Artevelde' } },
    },
    random.bytes,
  )
  doc.getArray('extra').push([1, { a: [true, null, 1.5, 'x'] }, new Uint8Array([1, 2])])
  doc.getText('t').insert(0, 'abc', { bold: true })
  doc.getText('t').delete(1, 1)
  return Y.encodeStateAsUpdate(doc)
}

describe('[W2] scanUpdate', () => {
  test('[W2] reads the same clocks and deletions as Yjs', () => {
    const update = sampleUpdate()
    const scanned = scanUpdate(update)
    const decoded = Y.decodeUpdate(update)
    expect(scanned.structs.map(({ client, clock, length }) => [client, clock, length])).toEqual(
      decoded.structs.map((struct) => [struct.id.client, struct.id.clock, struct.length]),
    )
    const deletions: unknown[] = []
    for (const [client, ranges] of decoded.ds.clients) {
      for (const { clock, len } of ranges) deletions.push({ client, clock, length: len })
    }
    expect(scanned.deletions).toEqual(deletions)
  })

  test('[W2] refuses every truncation of an update', () => {
    const update = sampleUpdate()
    for (let length = 0; length < update.length; length++) {
      expect(() => scanUpdate(update.subarray(0, length)), `at ${length}`).toThrow(MalformedError)
    }
  })

  test('[W2] ends on random bytes with a value or a MalformedError, and nothing else', () => {
    const random = seededRandom(42)
    for (let run = 0; run < 20_000; run++) {
      const bytes = random.bytes(random.below(60))
      try {
        scanUpdate(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedError)
      }
    }
  })
})
