import type { CentreId, ContractId, PersonId } from '../../schemas/basics/index.ts'
import type { Authorship } from '../authorship/index.ts'
import type { Rooms } from '../rooms/index.ts'
import type { ErasedBecause, Erasures } from '../store/index.ts'
import type { System } from '../system.ts'

export interface EraseServices {
  readonly store: Erasures
  readonly rooms: Pick<Rooms, 'drop'>
  readonly authorship: Pick<Authorship, 'forget'>
  readonly system: Pick<System, 'now'>
}

/**
 * Erases a contract: those who have it open are told that it is not there any more, and everything of it
 * is taken away, also from the file. What others still have unsent on their devices is encrypted with a
 * key that goes with it, so nobody can read that any more.
 * @param by who asked for it; null when nobody did
 * @returns false when it was not there
 */
export async function eraseContract(
  { store, rooms, authorship, system }: EraseServices,
  centre: CentreId,
  contract: ContractId,
  because: ErasedBecause,
  by: PersonId | null,
): Promise<boolean> {
  await rooms.drop(contract)
  const wasThere = await store.erase({ centre, contract, because, by, at: system.now() })
  // Someone may have come in meanwhile.
  await rooms.drop(contract)
  authorship.forget(contract)
  return wasThere
}
