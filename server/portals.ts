import { type Issuer, type IssuerSettings, Portals } from './access/index.ts'
import { centreNamed } from './accounts.ts'
import type { Log } from './log.ts'
import type { Rooms } from './rooms/index.ts'
import type { Store } from './store/index.ts'
import type { System } from './system.ts'

export interface PortalsOfOptions {
  readonly settings: readonly IssuerSettings[]
  readonly store: Store
  readonly rooms: Rooms
  readonly system: System
  readonly log: Log
  readonly publicUrl: () => string
}

/**
 * The portals of the settings, with their centres; a centre that is not there yet is made. Who comes in,
 * or has another role, is told to those who have the contract open; what was opened with the role of
 * before ends.
 */
export async function portalsOf({
  settings,
  store,
  rooms,
  system,
  log,
  publicUrl,
}: PortalsOfOptions): Promise<Portals> {
  const issuers: Issuer[] = []
  for (const one of settings)
    issuers.push({ ...one, centre: await centreNamed(one.centre, store, system) })
  return new Portals({
    issuers,
    store,
    system,
    audience: publicUrl,
    onRefused: (reason) => log({ kind: 'sign-in-refused', way: 'portal', reason }),
    onChanged({ participant: { contract, id, role }, roleBefore }) {
      if (roleBefore !== null) {
        rooms.endSessions(contract, 4403, ({ opening: { participant } }) => {
          return participant.id === id && participant.role !== role
        })
      }
      rooms.tell(contract, { notice: 'changed', what: 'people' })
    },
  })
}
