/**
 * What is open this week in the contracts of a worker, and for whom it waits: questions, proposals,
 * partners and invitations from their rows, agreed days from the text. The days of a contract are read
 * from its text once and kept, with the number of the row up to which it was read; of a worker with a
 * hundred contracts only the few that changed since are read again, as many as fit in the time.
 */
import type { WeekItem, WeekResponse } from '../../schemas/api/index.ts'
import type { Person, Role } from '../../schemas/contract/index.ts'
import { dayOrNull } from '../../schemas/deadlines/index.ts'
import type { CanonicalContract } from '../../schemas/document/index.ts'
import { dayOf } from '../acts/index.ts'
import { agreementsOf } from '../agreements/index.ts'
import type { Rooms } from '../rooms/index.ts'
import type {
  AgreedDay,
  Brief,
  ContractOfPerson,
  Contracts,
  Waiting,
  Weeks,
  Writer,
} from '../store/index.ts'
import type { System } from '../system.ts'
import { typeNameOf } from '../types/index.ts'

const DAY = 24 * 3_600_000

/** Days ahead that are a week. */
const AHEAD = 7
/** A day that passed so many days ago is not of this week any more. */
const BEHIND = 14
/** How long texts are read for one answer, in milliseconds. */
const READING = 1500
/** Of a text so much is shown. */
const SHOWN = 160

export interface WeekServices {
  readonly store: Contracts & Weeks & Writer
  readonly rooms: Pick<Rooms, 'open'>
  readonly system: Pick<System, 'now' | 'elapsed'>
}

/** The agreed days of a contract, with what a list shows of them. */
export function daysOf(document: CanonicalContract): AgreedDay[] {
  const { goals, commitments } = agreementsOf(document, null)
  const days: AgreedDay[] = []
  for (const { id, due, text } of goals) {
    if (due !== null)
      days.push({ day: due, of: 'goal', party: 'client', block: id, text: cut(text) })
  }
  for (const { id, due, text, party } of commitments) {
    if (due !== null) days.push({ day: due, of: 'commitment', party, block: id, text: cut(text) })
  }
  return days.filter(({ day }) => dayOrNull(day) !== null)
}

/** The week of a worker, what is late first. */
export async function weekOf(services: WeekServices, person: Person): Promise<WeekResponse> {
  const { store, system } = services
  const now = system.now()
  const [from, today, until] = [now - BEHIND * DAY, now, now + AHEAD * DAY].map(dayOf) as [
    string,
    string,
    string,
  ]
  const [all, known, waiting] = await Promise.all([
    store.contractsOf(person.centre, person.id),
    store.briefsOf(person.centre, person.id),
    store.waitingFor(person.centre, person.id),
  ])
  const contracts = new Map(
    all.filter(({ role }) => role === 'worker').map((contract) => [contract.id, contract]),
  )
  const { briefs, unread } = await readBriefs(services, [...contracts.values()], known)
  const items: WeekItem[] = []
  for (const one of waiting) {
    const contract = contracts.get(one.contract)
    if (contract) items.push(waitingItem(contract, one, now))
  }
  for (const { contract, days } of briefs) {
    for (const day of days) {
      if (day.day >= from && day.day <= until) items.push(dayItem(contracts.get(contract)!, day))
    }
  }
  return { today, until, items: items.sort(inOrder), unread }
}

async function readBriefs(
  { store, rooms, system }: WeekServices,
  contracts: readonly ContractOfPerson[],
  known: readonly Brief[],
): Promise<{ readonly briefs: readonly Brief[]; readonly unread: number }> {
  const byContract = new Map(known.map((brief) => [brief.contract, brief]))
  const briefs: Brief[] = []
  const until = system.elapsed() + READING
  let unread = 0
  for (const { centre, id, seq } of contracts) {
    const there = byContract.get(id)
    if (there?.seq === seq) {
      briefs.push(there)
      continue
    }
    if (system.elapsed() > until) {
      unread += 1
      // The days as they were are better than none.
      if (there) briefs.push(there)
      continue
    }
    const room = await rooms.open(centre, id)
    if (!room) continue
    const { seq: readTo, contract } = room.canonical()
    const brief = { centre, contract: id, seq: readTo, days: daysOf(contract) }
    await store.write([{ kind: 'set-brief', brief }])
    briefs.push(brief)
  }
  return { briefs, unread }
}

function waitingItem(contract: ContractOfPerson, one: Waiting, now: number): WeekItem {
  const isOver = one.until !== null && one.until <= now
  return {
    ...headOf(contract),
    kind: one.kind === 'invitation' && isOver ? 'invitation-over' : one.kind,
    waitsFor: waitsFor(one, isOver),
    day: null,
    since: dayOf(one.at),
    text: cut(one.text),
    about: one.about,
  }
}

/** Whose turn it is. */
function waitsFor({ kind, role, answered }: Waiting, isOver: boolean): Role {
  switch (kind) {
    case 'question':
    case 'proposal':
      // An answer waits for who asked: is it clear now?
      if (answered) return role
      return role === 'worker' ? 'client' : 'worker'
    case 'partner-question':
      return 'worker'
    case 'partner':
      return 'partner'
    case 'invitation':
      return isOver ? 'worker' : role
  }
}

function dayItem(contract: ContractOfPerson, { day, of, party, block, text }: AgreedDay): WeekItem {
  const waits = { client: 'client', centre: 'worker', third: 'partner' } as const
  return {
    ...headOf(contract),
    kind: of === 'goal' ? 'goal' : 'promise',
    waitsFor: waits[party],
    day,
    since: null,
    text,
    about: block,
  }
}

function headOf({ id, client, language, definition, type }: ContractOfPerson) {
  return { contract: id, client, typeName: typeNameOf(definition, language) ?? type, language }
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1).trimEnd()}…`
}

/** Days first, the first of them first; then what waits longest. */
function inOrder(a: WeekItem, b: WeekItem): number {
  return orderOf(a).localeCompare(orderOf(b), 'en')
}

function orderOf({ day, since, contract }: WeekItem): string {
  return `${day === null ? '1' : '0'}${day ?? since ?? ''}${contract}`
}
