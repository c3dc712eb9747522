/** What can be asked of the store: three tables, from which the type of each question is derived. */
import type { CentreId, ContractId, ParticipantId, PersonId } from '../../schemas/basics/index.ts'
import type { Faults, NewUpdateRow } from '../updates/index.ts'
import { claimsOf } from './claims.ts'
import type { Journal } from './journal.ts'
import {
  centreOf,
  contractOf,
  contractsOf,
  definitionOf,
  dropSetAside,
  localKeyOf,
  participantOf,
  participantsOf,
  personByToken,
  readDemo,
  setAsideOf,
  usedTypes,
  wordingsOf,
  writeChange,
} from './record-rows.ts'
import type { Change } from './records.ts'
import { personBySubject, personOfId, signInByHash } from './sign-in-rows.ts'
import type { Sql } from './statements.ts'
import { compactRows, foldRows, historyOf, loadRows } from './update-rows.ts'

/** What changes something. These run in the transaction of the group commit. */
export function writeOperations(sql: Sql, journal: Journal) {
  return {
    append: (rows: readonly NewUpdateRow[]) => journal.append(rows),
    write: (changes: readonly Change[]) => {
      for (const change of changes) writeChange(sql, journal, change)
    },
    dropSetAside: (
      centre: CentreId,
      contract: ContractId,
      participant: ParticipantId,
      id: string,
    ) => dropSetAside(sql, centre, contract, participant, id),
  }
}

/** Bounded steps of work that can be long. Each has a transaction of its own. */
export function stepOperations(sql: Sql, journal: Journal, faults: Faults) {
  return {
    compact: (centre: CentreId, contract: ContractId, bytes: Uint8Array, uptoSeq: number) =>
      compactRows(sql, journal, faults, centre, contract, bytes, uptoSeq),
    fold: (centre: CentreId, contract: ContractId) =>
      foldRows(sql, journal, faults, centre, contract),
    settle: () => journal.settleStep(faults),
  }
}

/** What only reads. */
export function readOperations(sql: Sql, journal: Journal) {
  return {
    load: (centre: CentreId, contract: ContractId) => loadRows(sql, journal, centre, contract),
    claims: (centre: CentreId, contract: ContractId) => claimsOf(sql, centre, contract),
    history: (centre: CentreId, contract: ContractId, after: number, limit: number) =>
      historyOf(sql, journal, centre, contract, after, limit),
    personByToken: (tokenHash: Uint8Array) => personByToken(sql, tokenHash),
    signIn: (hash: Uint8Array, now: number) => signInByHash(sql, hash, now),
    personBySubject: (centre: CentreId, issuer: string, subject: string) =>
      personBySubject(sql, centre, issuer, subject),
    person: (centre: CentreId, person: PersonId) => personOfId(sql, centre, person),
    centre: (centre: CentreId) => centreOf(sql, centre),
    contract: (centre: CentreId, contract: ContractId) =>
      contractOf(sql, journal, centre, contract),
    contractsOf: (centre: CentreId, person: PersonId) => contractsOf(sql, journal, centre, person),
    participants: (centre: CentreId, contract: ContractId) => participantsOf(sql, centre, contract),
    participantOf: (centre: CentreId, contract: ContractId, person: PersonId) =>
      participantOf(sql, centre, contract, person),
    localKey: (centre: CentreId, participant: ParticipantId) =>
      localKeyOf(sql, centre, participant),
    definition: (centre: CentreId, contract: ContractId) => definitionOf(sql, centre, contract),
    wordings: (centre: CentreId, contract: ContractId) => wordingsOf(sql, centre, contract),
    setAsideOf: (centre: CentreId, contract: ContractId, participant: ParticipantId) =>
      setAsideOf(sql, centre, contract, participant),
    usedTypes: (id: string, version: string) => usedTypes(sql, id, version),
    demo: () => readDemo(sql),
  }
}

export type Operations = ReturnType<typeof writeOperations> &
  ReturnType<typeof stepOperations> &
  ReturnType<typeof readOperations>
export type OperationName = keyof Operations
