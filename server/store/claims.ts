import type { CentreId, ContractId, ParticipantId } from '../../schemas/basics/index.ts'
import type { Sql } from './statements.ts'
import { StoreError } from './store-error.ts'

/** A contract, with the owners of client ids that were lately asked about; `null` is the server. */
export interface ClaimedIn {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly owners: Map<number, ParticipantId | null>
}

/** Owners that are kept in memory for one contract. */
const OWNERS_KEPT = 1000

/**
 * Claims a client id for a participant, or for the server, in the open transaction.
 * @throws StoreError `claimed` when it belongs to another, `refused` when the participant is not there
 */
export function claimClient(
  sql: Sql,
  contract: ClaimedIn,
  client: number,
  participant: ParticipantId | null,
): void {
  const { owners } = contract
  const known = owners.get(client)
  const owner = known === undefined ? ownerOf(sql, contract, client) : known
  if (owner === undefined) {
    sql.run(
      'INSERT INTO claim (centre, contract, client, participant) VALUES (?, ?, ?, ?)',
      contract.centre,
      contract.contract,
      client,
      participant,
    )
  } else if (owner !== participant) {
    throw new StoreError('claimed', 'Expected a client id of this participant')
  }
  if (known === undefined) {
    if (owners.size >= OWNERS_KEPT) owners.clear()
    owners.set(client, participant)
  }
}

function ownerOf(
  sql: Sql,
  { centre, contract }: ClaimedIn,
  client: number,
): ParticipantId | null | undefined {
  return sql.get<{ participant: ParticipantId | null }>(
    'SELECT participant FROM claim WHERE centre = ? AND contract = ? AND client = ?',
    centre,
    contract,
    client,
  )?.participant
}

/** Every claim of a contract. */
export function claimsOf(
  sql: Sql,
  centre: CentreId,
  contract: ContractId,
): [client: number, participant: ParticipantId | null][] {
  return sql
    .all<{ client: number; participant: ParticipantId | null }>(
      'SELECT client, participant FROM claim WHERE centre = ? AND contract = ?',
      centre,
      contract,
    )
    .map(({ client, participant }) => [client, participant])
}
