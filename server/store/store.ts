import { performance } from 'node:perf_hooks'
import { kill, pid } from 'node:process'
import { type ArmedFault, armFault } from '../updates/index.ts'
import type { Acts } from './acts.ts'
import type { Questions } from './asking-records.ts'
import type { AuthorshipRecords } from './authorship-records.ts'
import type { Deliveries, Hook } from './deliveries.ts'
import type { Erasures } from './erasures.ts'
import { groupCommit } from './group-commit.ts'
import type { Invitations } from './invitation-records.ts'
import { Journal } from './journal.ts'
import { type OpenOptions, openDatabase } from './open-database.ts'
import type { OperationName, Operations } from './operations.ts'
import type { Contracts, Demos, People, SetAsideTexts, UsedTypes, Writer } from './records.ts'
import { settling } from './settling.ts'
import type { SignIns } from './sign-in-records.ts'
import { sqlOf } from './statements.ts'
import { type StoreError, storeErrorOf } from './store-error.ts'
import { type Commit, takeTurns } from './turns.ts'
import type { Weeks } from './weeks.ts'

/**
 * The store of one data folder: everything that lasts. It works in the thread that opens it, at the end
 * of each turn of the event loop (`turns.ts`). Each call rejects with a StoreError. What is given to a
 * call is not changed until it is answered.
 */
export interface Store
  extends People,
    AuthorshipRecords,
    Contracts,
    Invitations,
    Questions,
    UsedTypes,
    SetAsideTexts,
    SignIns,
    Demos,
    Writer,
    Erasures,
    Acts,
    Deliveries,
    Weeks {
  /** Asks by the name of the operation; for the log, which lives in `server/updates`. */
  readonly call: CallStore
  /** Waits for what was asked, closes the database and lets go of the folder. */
  close(): Promise<void>
}

export type CallStore = <Name extends OperationName>(
  name: Name,
  ...input: Parameters<Operations[Name]>
) => Promise<Awaited<ReturnType<Operations[Name]>>>

export interface StoreOptions extends OpenOptions {
  /** The data folder. It is made when it is not there. */
  readonly folder: string
  /** The programs of centres that are told what happens. */
  readonly hooks?: readonly Hook[]
  /** Told of each group commit, for the figures. */
  readonly onCommit?: (commit: Commit) => void
  /** Told once when the store cannot go on: a broken disk, a damaged file. The process should end. */
  readonly onFailure?: (error: StoreError) => void
  /** For tests: where the process is to die. */
  readonly fault?: ArmedFault | null
  /** For tests: how many rows the journal keeps. */
  readonly journalRows?: number
}

/** The store's own wait for a lock: short, because the event loop waits too. `turns.ts` tries again. */
const LOCK_MILLISECONDS = 10

/**
 * Opens the store of a data folder.
 * @throws StoreError `in-use`, `unwritable`, `corrupt`, `foreign`, `newer`, `full`
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { folder, fault = null, onCommit, onFailure } = options
  const { db, close } = openDatabase(folder, options)
  const { promise: closed, resolve: isClosed, reject: cannotClose } = Promise.withResolvers<void>()
  const sql = sqlOf(db)
  const journal = new Journal(sql, options.journalRows)
  try {
    db.exec(`PRAGMA busy_timeout = ${LOCK_MILLISECONDS}`)
    journal.read()
  } catch (error) {
    close()
    throw storeErrorOf(error)
  }
  const turns = takeTurns({
    run: groupCommit(
      sql,
      journal,
      armFault(fault, () => kill(pid, 'SIGKILL')),
      options.hooks,
    ),
    onCommit(commit) {
      onCommit?.(commit)
      settled.committed()
    },
    onFailure(error) {
      hasFailed = true
      onFailure?.(error)
    },
    onClosed() {
      try {
        close()
      } catch (error) {
        // A disk that failed fails here too, and that was told.
        if (!hasFailed) cannotClose(storeErrorOf(error))
      }
      isClosed()
    },
  })
  let isClosing = false
  let hasFailed = false

  const call: CallStore = (name, ...input) => turns.ask({ name, input }) as Promise<never>
  const settled = settling({
    journal,
    step: () => call('settle'),
    elapsed: () => performance.now(),
  })

  return {
    call,
    close() {
      if (!isClosing) turns.close()
      isClosing = true
      return closed
    },
    write: (changes) => call('write', changes),
    personByToken: (tokenHash) => call('personByToken', tokenHash),
    signIn: (hash, now) => call('signIn', hash, now),
    isSignedIn: (centre, id, now) => call('isSignedIn', centre, id, now),
    personBySubject: (centre, issuer, subject) => call('personBySubject', centre, issuer, subject),
    person: (centre, person) => call('person', centre, person),
    portalWord: (centre, contract, participant) =>
      call('portalWord', centre, contract, participant),
    centreNamed: (name) => call('centreNamed', name),
    centre: (centre) => call('centre', centre),
    contract: (centre, contract) => call('contract', centre, contract),
    contractsOf: (centre, person) => call('contractsOf', centre, person),
    contractsOfCentre: (centre, after, limit) => call('contractsOfCentre', centre, after, limit),
    contractByReference: (centre, reference) => call('contractByReference', centre, reference),
    referenceOf: (centre, contract) => call('referenceOf', centre, contract),
    briefsOf: (centre, person) => call('briefsOf', centre, person),
    waitingFor: (centre, person) => call('waitingFor', centre, person),
    participants: (centre, contract) => call('participants', centre, contract),
    participantOf: (centre, contract, person) => call('participantOf', centre, contract, person),
    localKey: (centre, participant) => call('localKey', centre, participant),
    definition: (centre, contract) => call('definition', centre, contract),
    wordings: (centre, contract) => call('wordings', centre, contract),
    setAsideOf: (centre, contract, participant) =>
      call('setAsideOf', centre, contract, participant),
    dropSetAside: (centre, contract, participant, id) =>
      call('dropSetAside', centre, contract, participant, id),
    usedTypes: (id, version) => call('usedTypes', id, version),
    invitationBySecret: (secretHash) => call('invitationBySecret', secretHash),
    invitations: (centre, contract) => call('invitations', centre, contract),
    memberships: (centre, contract) => call('memberships', centre, contract),
    tryPin: (centre, id, now, waits) => call('tryPin', centre, id, now, waits),
    partnerAnswers: (centre, contract) => call('partnerAnswers', centre, contract),
    async erase(erased) {
      const wasThere = await call('erase', erased)
      // Nothing of it stays in the write-ahead log either.
      if (wasThere) await call('emptyWriteAheadLog')
      return wasThere
    },
    actsOf: (centre, contract, before, limit) => call('actsOf', centre, contract, before, limit),
    writingHours: (centre, contract) => call('writingHours', centre, contract),
    dueDeliveries: (now, limit) => call('dueDeliveries', now, limit),
    endDelivery: (number) => call('endDelivery', number),
    delayDelivery: (number, until) => call('delayDelivery', number, until),
    erasedOf: (centre) => call('erasedOf', centre),
    erasedAmong: (contracts) => call('erasedAmong', contracts),
    unchangedSince: (moment, limit) => call('unchangedSince', moment, limit),
    questions: (centre, contract) => call('questions', centre, contract),
    question: (centre, contract, id) => call('question', centre, contract, id),
    questionAnswers: (centre, contract) => call('questionAnswers', centre, contract),
    pause: (centre, contract) => call('pause', centre, contract),
    writtenProposals: (centre, contract) => call('writtenProposals', centre, contract),
    confirmedWords: (centre, contract) => call('confirmedWords', centre, contract),
    carriedAuthors: (centre, contract) => call('carriedAuthors', centre, contract),
    demo: () => call('demo'),
  }
}
