/** A long life of one document, and opening it. */
import { Y } from '../../support/product-packages.ts'
import { seededRandom } from '../../support/random.ts'
import { now, pause, until, within } from '../harness/clock.ts'
import { BenchClient } from './bench-client.ts'
import { sectionTexts } from './content.ts'
import type { Room } from './rooms.ts'
import { warmReader } from './warm-reader.ts'
import type { Seat, WireName } from './wire.ts'

const AT_ONCE = 100

/**
 * Makes `count` edits, each a transaction and a frame of its own: letters in bursts, one in ten a
 * deletion, the caret moved now and then. Never more than a hundred ahead of what has come back.
 */
export async function writeHistory(room: Room, count: number, seed: number): Promise<void> {
  const random = seededRandom(seed)
  const carets = room.writers.map(() => 0)
  for (let made = 0; made < count; made++) {
    const turn = random.below(room.writers.length)
    const { client } = room.writers[turn]!
    const texts = sectionTexts(client.doc)!
    const text = texts[turn]!
    if (random.below(30) === 0) carets[turn] = random.below(text.length + 1)
    const caret = Math.min(carets[turn]!, text.length)
    if (caret > 0 && random.below(10) === 0) {
      text.delete(caret - 1, 1)
      carets[turn] = caret - 1
    } else {
      text.insert(caret, random.below(6) === 0 ? ' ' : 'e')
      carets[turn] = caret + 1
    }
    if (made % AT_ONCE === AT_ONCE - 1) await everywhere(room)
  }
  await everywhere(room)
}

/** Waits until everyone in the room has every edit. */
async function everywhere(room: Room): Promise<void> {
  const clocks = room.writers.map(({ client, id }) => [id, client.clockOf(id)] as const)
  await until(60_000, 'every edit to reach everyone', () => {
    for (const client of room.clients) {
      if (client.closed) throw new Error(`Expected an open room: ${JSON.stringify(client.closed)}`)
    }
    return room.clients.every((client) =>
      clocks.every(([id, clock]) => client.clockOf(id) === clock),
    )
  })
}

/** A document as its writers left it. */
export interface WrittenDocument {
  readonly update: Uint8Array
  readonly text: string
}

export interface Opening {
  /** From making the socket until the last edit stands in the document. */
  readonly milliseconds: number
  /** All that came until nothing more did: some send the document twice. */
  readonly bytes: number
}

export interface OpeningPlan {
  readonly wire: WireName
  readonly seat: Seat
  /** What a complete document has. */
  readonly expected: WrittenDocument
  /** Whether the reader has read the same document often before, elsewhere. */
  readonly isWarm: boolean
}

/** Opens the document as a newcomer. */
export async function openDocument({
  wire,
  seat,
  expected,
  isWarm,
}: OpeningPlan): Promise<Opening> {
  if (isWarm) await warmReader(wire, expected.update)
  const wanted = [...Y.decodeStateVector(Y.encodeStateVectorFromUpdate(expected.update))]
  const start = now()
  const client = new BenchClient(wire, seat)
  const complete = new Promise<number>((resolve) => {
    client.applied = () => {
      if (wanted.every(([id, clock]) => client.clockOf(id) >= clock)) resolve(now())
    }
  })
  await client.ready()
  const milliseconds = (await within(60_000, 'the whole document', complete)) - start
  await pause(300)
  const bytes = client.bytesReceived
  await until(5000, 'the text to be the one that was written', () => {
    return textOf(client.doc) === expected.text
  })
  client.end()
  return { milliseconds, bytes }
}

export function textOf(doc: Y.Doc): string {
  return (sectionTexts(doc) ?? []).map((text) => text.toString()).join('\n')
}
