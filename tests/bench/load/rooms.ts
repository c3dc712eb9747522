import { Y } from '../../support/product-packages.ts'
import { until } from '../harness/clock.ts'
import { BenchClient } from './bench-client.ts'
import { addSection, sectionTexts } from './content.ts'
import type { Seat, WireName } from './wire.ts'

/** People in one room; the first `writers` of them type, each in a paragraph of their own. */
export interface Room {
  readonly clients: readonly BenchClient[]
  readonly writers: readonly Writer[]
}

export interface Writer {
  readonly client: BenchClient
  readonly id: number
  readonly text: Y.XmlText
}

export interface RoomPlan {
  readonly receipts?: boolean
  readonly wire: WireName
  readonly rooms: readonly (readonly Seat[])[]
  readonly writers: number
  /** Paragraphs in the section that they write in (one for each writer), and words in each (100). */
  readonly paragraphs?: number
  readonly words?: number
  /** What stands in the room first: the peers get the text with which our contracts start. */
  readonly start: Uint8Array | null
  /** Client ids of the people, from this one on; otherwise by chance. */
  readonly firstClientId?: number
}

const WORDS_IN_A_PARAGRAPH = 100
/** So many rooms are opened at the same time. */
const AT_ONCE = 10

export async function openRooms(plan: RoomPlan): Promise<Room[]> {
  const opened: Room[] = []
  const waiting = plan.rooms.map((seats, index) => ({ seats, index }))
  async function openNext(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      opened[next.index] = await openRoom(plan, next.seats, next.index)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, openNext))
  return opened
}

async function openRoom(plan: RoomPlan, seats: readonly Seat[], seed: number): Promise<Room> {
  const [firstSeat, ...otherSeats] = seats
  const paragraphs = plan.paragraphs ?? plan.writers
  const sit = (seat: Seat, index: number) =>
    new BenchClient(plan.wire, seat, {
      ...(plan.receipts ? { receipts: true } : {}),
      ...(plan.firstClientId === undefined ? {} : { clientId: plan.firstClientId + index }),
    }).ready()
  if (!firstSeat) throw new RangeError('Expected a room with at least one seat')
  const first = await sit(firstSeat, 0)
  if (plan.start) Y.applyUpdate(first.doc, plan.start)
  addSection(first.doc, paragraphs, plan.words ?? WORDS_IN_A_PARAGRAPH, seed)
  const others = await Promise.all(otherSeats.map((seat, index) => sit(seat, index + 1)))
  const clients = [first, ...others]
  await until(30_000, `the text to reach everyone in ${firstSeat.room}`, () => {
    const gone = clients.find((client) => client.closed)
    if (gone) throw new Error(`Expected ${firstSeat.room} open, got ${JSON.stringify(gone.closed)}`)
    return clients.every((client) => sectionTexts(client.doc)?.length === paragraphs)
  })
  const writers = clients.slice(0, plan.writers).map((client, index) => ({
    client,
    id: client.doc.clientID,
    text: sectionTexts(client.doc)![index]!,
  }))
  return { clients, writers }
}

export function closeRooms(rooms: readonly Room[]): void {
  for (const { clients } of rooms) for (const client of clients) client.end()
}
