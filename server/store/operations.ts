/** What can be asked of the store: three tables, from which the type of each question is derived. */
import type { CentreId, ContractId, ParticipantId, PersonId } from '../../schemas/basics/index.ts'
import type { Faults, NewUpdateRow } from '../updates/index.ts'
import { actsOf, writingHours } from './act-rows.ts'
import {
  pauseOf,
  questionAnswersOf,
  questionById,
  questionsOf,
  writtenProposalsOf,
} from './asking-rows.ts'
import { carriedAuthorsOf, confirmedWordsOf } from './authorship-rows.ts'
import { claimsOf } from './claims.ts'
import type { Hook } from './deliveries.ts'
import { delayDelivery, dueDeliveries, endDelivery } from './delivery-rows.ts'
import { eraseContract, erasedAmong, erasedOf, unchangedSince } from './erasure-rows.ts'
import type { Erased } from './erasures.ts'
import {
  invitationBySecret,
  invitationsOf,
  membershipsOf,
  partnerAnswersOf,
  tryPin,
} from './invitation-rows.ts'
import type { Journal } from './journal.ts'
import { keptDefinitions } from './kept-definitions.ts'
import {
  centreOf,
  contractByReference,
  contractOf,
  contractsOf,
  contractsOfCentre,
  dropSetAside,
  localKeyOf,
  participantOf,
  participantsOf,
  personByToken,
  readDemo,
  referenceOf,
  setAsideOf,
  usedTypes,
  wordingsOf,
  writeChange,
} from './record-rows.ts'
import type { Change } from './records.ts'
import {
  centreNamed,
  isSignedIn,
  personBySubject,
  personOfId,
  portalWordOf,
  signInByHash,
} from './sign-in-rows.ts'
import type { Sql } from './statements.ts'
import { compactRows, foldRows, historyOf, loadRows } from './update-rows.ts'
import { briefsOf, waitingFor } from './week-rows.ts'

/** What changes something. These run in the transaction of the group commit. */
export function writeOperations(sql: Sql, journal: Journal, hooks: readonly Hook[]) {
  return {
    append: (rows: readonly NewUpdateRow[]) => journal.append(rows),
    write: (changes: readonly Change[] | (() => readonly Change[])) => {
      for (const change of typeof changes === 'function' ? changes() : changes) {
        writeChange(sql, journal, hooks, change)
      }
    },
    endDelivery: (number: number) => endDelivery(sql, number),
    delayDelivery: (number: number, until: number) => delayDelivery(sql, number, until),
    tryPin: (centre: CentreId, id: string, now: number, waits: readonly number[]) =>
      tryPin(sql, centre, id, now, waits),
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
    erase: (erased: Erased) => eraseContract(sql, journal, erased),
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
    isSignedIn: (centre: CentreId, id: string, now: number) => isSignedIn(sql, centre, id, now),
    personBySubject: (centre: CentreId, issuer: string, subject: string) =>
      personBySubject(sql, centre, issuer, subject),
    person: (centre: CentreId, person: PersonId) => personOfId(sql, centre, person),
    portalWord: (centre: CentreId, contract: ContractId, participant: ParticipantId) =>
      portalWordOf(sql, centre, contract, participant),
    centreNamed: (name: string) => centreNamed(sql, name),
    centre: (centre: CentreId) => centreOf(sql, centre),
    contract: (centre: CentreId, contract: ContractId) =>
      contractOf(sql, journal, centre, contract),
    contractsOf: (centre: CentreId, person: PersonId) => contractsOf(sql, journal, centre, person),
    contractsOfCentre: (centre: CentreId, after: string, limit: number) =>
      contractsOfCentre(sql, journal, centre, after, limit),
    contractByReference: (centre: CentreId, reference: string) =>
      contractByReference(sql, centre, reference),
    referenceOf: (centre: CentreId, contract: ContractId) => referenceOf(sql, centre, contract),
    briefsOf: (centre: CentreId, person: PersonId) => briefsOf(sql, centre, person),
    waitingFor: (centre: CentreId, person: PersonId) => waitingFor(sql, centre, person),
    participants: (centre: CentreId, contract: ContractId) => participantsOf(sql, centre, contract),
    participantOf: (centre: CentreId, contract: ContractId, person: PersonId) =>
      participantOf(sql, centre, contract, person),
    localKey: (centre: CentreId, participant: ParticipantId) =>
      localKeyOf(sql, centre, participant),
    definition: keptDefinitions(sql),
    wordings: (centre: CentreId, contract: ContractId) => wordingsOf(sql, centre, contract),
    setAsideOf: (centre: CentreId, contract: ContractId, participant: ParticipantId) =>
      setAsideOf(sql, centre, contract, participant),
    usedTypes: (id: string, version: string) => usedTypes(sql, id, version),
    invitationBySecret: (secretHash: Uint8Array) => invitationBySecret(sql, secretHash),
    invitations: (centre: CentreId, contract: ContractId) => invitationsOf(sql, centre, contract),
    memberships: (centre: CentreId, contract: ContractId) => membershipsOf(sql, centre, contract),
    partnerAnswers: (centre: CentreId, contract: ContractId) =>
      partnerAnswersOf(sql, centre, contract),
    actsOf: (centre: CentreId, contract: ContractId, before: number, limit: number) =>
      actsOf(sql, centre, contract, before, limit),
    writingHours: (centre: CentreId, contract: ContractId) => writingHours(sql, centre, contract),
    dueDeliveries: (now: number, limit: number) => dueDeliveries(sql, now, limit),
    erasedOf: (centre: CentreId) => erasedOf(sql, centre),
    erasedAmong: (contracts: readonly string[]) => erasedAmong(sql, contracts),
    unchangedSince: (moment: number, limit: number) => unchangedSince(sql, journal, moment, limit),
    /** Not a question, but like one it is asked outside a transaction. */
    emptyWriteAheadLog: () => {
      sql.db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    },
    questions: (centre: CentreId, contract: ContractId) => questionsOf(sql, centre, contract),
    question: (centre: CentreId, contract: ContractId, id: string) =>
      questionById(sql, centre, contract, id),
    questionAnswers: (centre: CentreId, contract: ContractId) =>
      questionAnswersOf(sql, centre, contract),
    pause: (centre: CentreId, contract: ContractId) => pauseOf(sql, centre, contract),
    writtenProposals: (centre: CentreId, contract: ContractId) =>
      writtenProposalsOf(sql, centre, contract),
    confirmedWords: (centre: CentreId, contract: ContractId) =>
      confirmedWordsOf(sql, centre, contract),
    carriedAuthors: (centre: CentreId, contract: ContractId) =>
      carriedAuthorsOf(sql, centre, contract),
    demo: () => readDemo(sql),
  }
}

export type Operations = ReturnType<typeof writeOperations> &
  ReturnType<typeof stepOperations> &
  ReturnType<typeof readOperations>
export type OperationName = keyof Operations
