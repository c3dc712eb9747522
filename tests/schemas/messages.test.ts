import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as syncProtocol from 'y-protocols/sync'
import * as Y from 'yjs'
import {
  awarenessFrame,
  carriesText,
  MalformedError,
  messageTypes,
  noticeFrame,
  readClientMessage,
  receiptFrame,
  step1Frame,
  step2Frame,
  updateFrame,
} from '../../schemas/sync/index.ts'
import { seededRandom } from '../support/random.ts'

/** A frame as the stock provider of y-websocket writes it. */
function stockFrame(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  write(encoder)
  return encoding.toUint8Array(encoder)
}

function docWith(text: string): Y.Doc {
  const doc = new Y.Doc()
  doc.getText('t').insert(0, text)
  return doc
}

describe('[W1] a frame', () => {
  test('[W1] that the stock provider writes is read', () => {
    const doc = docWith('abc')
    const step1 = stockFrame(0, (encoder) => syncProtocol.writeSyncStep1(encoder, doc))
    const step2 = stockFrame(0, (encoder) => syncProtocol.writeSyncStep2(encoder, doc))
    const update = Y.encodeStateAsUpdate(doc)
    const typed = stockFrame(0, (encoder) => syncProtocol.writeUpdate(encoder, update))
    expect(readClientMessage(step1)).toEqual({
      type: 'step1',
      stateVector: Y.encodeStateVector(doc),
    })
    expect(readClientMessage(step2)).toEqual({ type: 'step2', update })
    expect(readClientMessage(typed)).toEqual({ type: 'update', update })
    expect(readClientMessage(Uint8Array.of(3))).toEqual({ type: 'query-awareness' })
  })

  test('[W1] with presence of the stock provider is read, and what we write it can read', () => {
    const awareness = new Awareness(docWith(''))
    awareness.setLocalState({ name: 'Jo', at: { x: 1 } })
    const client = awareness.clientID
    const frame = stockFrame(1, (encoder) =>
      encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [client])),
    )
    const message = readClientMessage(frame)
    if (message.type !== 'awareness') throw new Error('Expected presence')
    expect(message.entries).toEqual([
      { client, clock: expect.any(Number), state: '{"name":"Jo","at":{"x":1}}' },
    ])
    const other = new Awareness(new Y.Doc())
    const decoder = decoding.createDecoder(awarenessFrame(message.entries))
    expect(decoding.readVarUint(decoder)).toBe(messageTypes.awareness)
    applyAwarenessUpdate(other, decoding.readVarUint8Array(decoder), 'test')
    expect(other.getStates().get(client)).toEqual({ name: 'Jo', at: { x: 1 } })
    awareness.destroy()
    other.destroy()
  })

  test('[W1] that we write is what the stock provider expects', () => {
    const doc = docWith('abc')
    const update = Y.encodeStateAsUpdate(doc)
    for (const frame of [step2Frame(update), updateFrame(update)]) {
      const copy = new Y.Doc()
      const decoder = decoding.createDecoder(frame)
      expect(decoding.readVarUint(decoder)).toBe(messageTypes.sync)
      syncProtocol.readSyncMessage(decoder, encoding.createEncoder(), copy, 'test')
      expect(copy.getText('t').toString()).toBe('abc')
    }
    const answer = encoding.createEncoder()
    const decoder = decoding.createDecoder(step1Frame(Y.encodeStateVector(new Y.Doc())))
    decoding.readVarUint(decoder)
    syncProtocol.readSyncMessage(decoder, answer, doc, 'test')
    expect(encoding.toUint8Array(answer).length).toBeGreaterThan(2)
  })

  const update = Y.encodeStateAsUpdate(docWith('abc'))
  const wrong: readonly [string, Uint8Array][] = [
    ['nothing', new Uint8Array()],
    ['an unknown type', Uint8Array.of(9)],
    ['a type of the server', receiptFrame(1)],
    ['a notice', noticeFrame({ notice: 'rescued' })],
    ['an answer about rights', Uint8Array.of(2, 0, 0)],
    ['an unknown step', Uint8Array.of(0, 7, 0)],
    ['one that is cut off', updateFrame(update).subarray(0, 9)],
    ['one with more after it', Uint8Array.of(...updateFrame(update), 0)],
    ['a length that it does not have', Uint8Array.of(0, 2, 255, 255, 255, 255, 15, 1)],
    ['a number without end', Uint8Array.of(0, 2, ...new Uint8Array(30).fill(255))],
    ['more presence than it holds', Uint8Array.of(1, 2, 200, 1)],
    ['presence that is not UTF-8', Uint8Array.of(1, 5, 1, 1, 1, 1, 255)],
    ['presence with more after it', Uint8Array.of(1, 2, 0, 0)],
  ]

  test.each(wrong)('[W1] %s is malformed', (_, frame) => {
    expect(() => readClientMessage(frame)).toThrow(MalformedError)
  })

  test('[W1] of any bytes ends in a message or in MalformedError', () => {
    const random = seededRandom(21)
    for (let run = 0; run < 20_000; run++) {
      const frame = random.bytes(random.below(40))
      if (frame.length > 0) frame[0] = random.below(5)
      try {
        readClientMessage(frame)
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedError)
      }
    }
  })
})

describe('[W7] receipts', () => {
  test('[W7] count frames that carry text, and no others', () => {
    const update = Y.encodeStateAsUpdate(docWith('abc'))
    expect(carriesText(step2Frame(update))).toBe(true)
    expect(carriesText(updateFrame(update))).toBe(true)
    for (const frame of [
      step1Frame(update),
      awarenessFrame([]),
      receiptFrame(3),
      Uint8Array.of(3),
    ]) {
      expect(carriesText(frame)).toBe(false)
    }
    expect(carriesText(new Uint8Array())).toBe(false)
  })

  test('a receipt and a notice say what they should', () => {
    const receipt = decoding.createDecoder(receiptFrame(300))
    expect([decoding.readVarUint(receipt), decoding.readVarUint(receipt)]).toEqual([100, 300])
    const notice = decoding.createDecoder(noticeFrame({ notice: 'rescued' }))
    expect(decoding.readVarUint(notice)).toBe(101)
    expect(JSON.parse(decoding.readVarString(notice))).toEqual({ notice: 'rescued' })
  })
})
