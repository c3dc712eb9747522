import { type CentreId, newId } from '../schemas/basics/index.ts'
import { type AccountSettings, Accounts, centresOf } from './access/index.ts'
import type { Log } from './log.ts'
import { closeSignInsOf, type Doors } from './rooms/index.ts'
import type { Store } from './store/index.ts'
import type { System } from './system.ts'

export interface AccountsOfOptions {
  readonly settings: AccountSettings | null
  readonly store: Store
  readonly doors: Doors
  readonly system: System
  readonly log: Log
  readonly publicUrl: () => string
}

/** The centre of that name; it is made when it is not there yet. */
export async function centreNamed(
  name: string,
  store: Store,
  { randomBytes }: Pick<System, 'randomBytes'>,
): Promise<CentreId> {
  const known = await store.centreNamed(name)
  if (known) return known.id
  const id = newId<CentreId>(randomBytes)
  await store.write([{ kind: 'add-centre', centre: { id, name } }])
  return id
}

/** How workers sign in with an account, with the centres of the settings; null: that is not set up. */
export async function accountsOf(options: AccountsOfOptions): Promise<Accounts | null> {
  const { settings, store, doors, system, log, publicUrl } = options
  if (!settings) return null
  const centres = new Map<string, CentreId>()
  for (const name of centresOf(settings)) {
    centres.set(name, await centreNamed(name, store, system))
  }
  return new Accounts({
    settings,
    centres,
    store,
    system,
    callback: () => `${publicUrl()}/sign-in/callback`,
    signedOut: () => `${publicUrl()}/sign-in/out`,
    onEnded: (person) => closeSignInsOf(doors, person),
    onRefused: (reason) => log({ kind: 'sign-in-refused', way: 'account', reason }),
  })
}
