import type { ActInList } from '../../schemas/api/index.ts'
import type { CentreId, ContractId } from '../../schemas/basics/index.ts'
import type { Participant } from '../../schemas/contract/index.ts'
import type { Acts, Contracts } from '../store/index.ts'

/** Acts in one answer, at most. */
export const ACTS_IN_ANSWER = 500

/** By the calendar of the people who read it. */
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' })

/** The day of a moment in Belgium, `YYYY-MM-DD`. */
export function dayOf(moment: number): string {
  return calendar.format(moment)
}

/**
 * What nobody of the contract did, or not for sure: with the moment, for whoever reads the list, so that they
 * can tell whether it was themselves.
 */
const withTime: ReadonlySet<ActInList['act']> = new Set(['pin-wrong', 'refused'])

export interface ListedActs {
  readonly acts: readonly ActInList[]
  /** What to ask with for those before; null when there are none. */
  readonly before: number | null
}

/**
 * What was done with a contract, the last first, with the people by name. Writing comes from the log of
 * updates, one line for each person and day.
 * @param exact with the time of the day, for who guards the data; for others the day is enough, but for wrong
 *   PINs
 */
export async function listActs(
  store: Acts & Contracts,
  centre: CentreId,
  contract: ContractId,
  { before, exact }: { readonly before: number | null; readonly exact: boolean },
): Promise<ListedActs> {
  const [participants, kept, hours] = await Promise.all([
    store.participants(centre, contract),
    store.actsOf(centre, contract, before ?? Number.MAX_SAFE_INTEGER, ACTS_IN_ANSWER),
    before === null ? store.writingHours(centre, contract) : [],
  ])
  const people = new Map<string, Participant>(participants.map((one) => [one.id, one]))
  const seen = new Set<string>()
  const lines: { readonly at: number; readonly act: ActInList }[] = []

  function add(act: ActInList['act'], at: number, who: string | null, about: string | null): void {
    const day = dayOf(at)
    const timed = (exact && act !== 'wrote') || withTime.has(act)
    // Without the time of the day the same act twice in a day says nothing more.
    const key = JSON.stringify([act, who, about, timed ? at : day])
    if (seen.has(key)) return
    seen.add(key)
    lines.push({
      at,
      act: {
        day,
        at: timed ? at : null,
        act,
        who: personIn(people, who),
        whom: personIn(people, about),
      },
    })
  }

  for (const { act, at, participant, about } of kept) add(act, at, participant, about)
  for (const { participant, at } of hours) add('wrote', at, participant, null)
  lines.sort((a, b) => b.at - a.at)
  return {
    acts: lines.map(({ act }) => act),
    before: kept.length === ACTS_IN_ANSWER ? kept.at(-1)!.number : null,
  }
}

function personIn(people: ReadonlyMap<string, Participant>, id: string | null): ActInList['who'] {
  const found = id === null ? undefined : people.get(id)
  return found ? { name: found.name, role: found.role } : null
}
