import type { CentreId, ContractId, PersonId } from '../../schemas/basics/index.ts'

/** `asked`: someone who may asked for it. `kept-long-enough`: nobody changed it for as long as it is kept. */
export type ErasedBecause = 'asked' | 'kept-long-enough'

/** A contract that is not there any more: all that is left of it. */
export interface Erased {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly because: ErasedBecause
  /** Who asked for it; null: the server, because of its age. */
  readonly by: PersonId | null
  /** Milliseconds since 1970. */
  readonly at: number
}

/** How contracts end. */
export interface Erasures {
  /**
   * Erases a contract and all that belongs to it, also from the pages of the file that it stood on.
   * Copies that were made before hold it still; putting one back erases it again.
   * @returns false when it was not there
   */
  erase(erased: Erased): Promise<boolean>
  /** What was erased in a centre, the last first. */
  erasedOf(centre: CentreId): Promise<readonly Erased[]>
  /**
   * Which of these were erased, of whatever centre: for devices that may still have something of them. Of
   * those that are there, and those that never were, the answer says nothing.
   */
  erasedAmong(contracts: readonly string[]): Promise<readonly string[]>
  /**
   * Contracts, of any centre, that nobody changed since a moment: for the one rule of how long they are
   * kept, which is the same for all.
   * @param moment milliseconds since 1970
   */
  unchangedSince(
    moment: number,
    limit: number,
  ): Promise<readonly { readonly centre: CentreId; readonly contract: ContractId }[]>
}
