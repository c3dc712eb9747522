/**
 * Frames that no honest client sends, each with a name: cut off, too long, of unknown types, garbage,
 * and updates that decode but make no sense. The same for every server, from a seed.
 */

import { encoding, Y } from '../../support/product-packages.ts'
import type { SeededRandom } from '../../support/random.ts'

export interface BadFrame {
  readonly name: string
  readonly bytes: Uint8Array
}

function bytesOf(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}

function sync(step: number, payload: Uint8Array): Uint8Array {
  return bytesOf((encoder) => {
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, payload)
  })
}

function awareness(entries: readonly (readonly [number, number, string])[]): Uint8Array {
  return bytesOf((encoder) => {
    encoding.writeVarUint(encoder, 1)
    const inner = bytesOf((list) => {
      encoding.writeVarUint(list, entries.length)
      for (const [client, clock, state] of entries) {
        encoding.writeVarUint(list, client)
        encoding.writeVarUint(list, clock)
        encoding.writeVarString(list, state)
      }
    })
    encoding.writeVarUint8Array(encoder, inner)
  })
}

function honestUpdate(): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = 7
  doc.getXmlFragment('body').insert(0, [new Y.XmlElement('section')])
  return Y.encodeStateAsUpdate(doc)
}

const HUGE = Number.MAX_SAFE_INTEGER

export function badFrames(random: SeededRandom): BadFrame[] {
  const frames: BadFrame[] = []
  const add = (name: string, bytes: Uint8Array) => frames.push({ name, bytes })
  const update = honestUpdate()
  const good = {
    'step 1': sync(0, Y.encodeStateVector(new Y.Doc())),
    'step 2': sync(1, update),
    update: sync(2, update),
    presence: awareness([[7, 1, '{"user":"x"}']]),
  }

  add('nothing', new Uint8Array(0))
  for (const [name, bytes] of Object.entries(good)) {
    for (const share of [0.2, 0.5, 0.9]) {
      add(`${name}, cut at ${share}`, bytes.slice(0, Math.max(1, Math.floor(bytes.length * share))))
    }
    add(`${name}, with more behind it`, Uint8Array.of(...bytes, 1, 2, 3))
  }
  for (const type of [4, 5, 6, 9, 99, 127]) add(`type ${type}`, Uint8Array.of(type, 0, 0))
  add('a type that never ends', new Uint8Array(64).fill(255))
  for (const step of [3, 9, 127]) add(`sync step ${step}`, sync(step, update))
  for (const length of [100, 2 ** 31, 2 ** 40, HUGE]) {
    add(
      `an update that claims ${length} bytes`,
      bytesOf((encoder) => {
        encoding.writeVarUint(encoder, 0)
        encoding.writeVarUint(encoder, 2)
        encoding.writeVarUint(encoder, length)
        encoding.writeUint8(encoder, 1)
      }),
    )
  }
  for (const [clients, structs] of [
    [HUGE, 1],
    [1, HUGE],
    [2 ** 31, 2 ** 31],
  ] as const) {
    const payload = bytesOf((encoder) => {
      encoding.writeVarUint(encoder, clients)
      encoding.writeVarUint(encoder, structs)
      encoding.writeVarUint(encoder, 7)
      encoding.writeVarUint(encoder, 0)
    })
    add(`an update of ${clients} clients with ${structs} structs`, sync(2, payload))
    add(`a state vector of ${clients} clients`, sync(0, payload))
  }
  for (const info of [0, 3, 11, 15, 24, 31, 128]) {
    const payload = bytesOf((encoder) => {
      for (const number of [1, 1, 7, 0]) encoding.writeVarUint(encoder, number)
      encoding.writeUint8(encoder, info)
      for (const number of [1, 120, 255, 3]) encoding.writeUint8(encoder, number)
    })
    add(`a struct with info ${info}`, sync(2, payload))
  }
  add(
    'a deletion of everything by everyone',
    sync(
      2,
      bytesOf((encoder) => {
        for (const number of [0, 1, 7, 1, 0, 2 ** 40]) encoding.writeVarUint(encoder, number)
      }),
    ),
  )
  add('presence that is not JSON', awareness([[7, 1, '{']]))
  add('presence that is null as text', awareness([[7, 1, 'null']]))
  add('presence of a thousand', awareness(Array.from({ length: 1000 }, (_, i) => [i, 1, '{}'])))
  add('presence, very deep', awareness([[7, 1, `${'['.repeat(50_000)}${']'.repeat(50_000)}`]]))
  for (let round = 0; round < 12; round++) {
    add(`garbage ${round}`, random.bytes(1 + random.below(300)))
    add(`garbage as an update ${round}`, sync(2, random.bytes(1 + random.below(300))))
    const bent = update.slice()
    for (let flips = 1 + random.below(4); flips > 0; flips--) {
      bent[random.below(bent.length)] = random.below(256)
    }
    add(`an update with bytes changed ${round}`, sync(2, bent))
  }
  add('8 MB of zeros', new Uint8Array(8_000_000))
  add('an update of 8 MB of garbage', sync(2, new Uint8Array(8_000_000).fill(170)))
  return frames
}
