/**
 * The journal: where a row of the log is written first, and stays until it is settled. It has no index
 * but its own order, so an append of any contracts touches its last page alone, where a row in the
 * place where it is looked for, and the number in its contract, would touch pages for every contract.
 *
 * The last rows of the log of a contract are those in the journal beyond `contract.seq`, the number of
 * its last settled row. To settle a row is to copy it to its place and to raise that number, in one
 * transaction; then it counts no more in the journal, and goes from it some time later. So whatever is
 * interrupted, each row counts once. Every question looks in both places: only this file knows how.
 *
 * In memory are, of contracts that were lately asked about, the next number, the rows in the journal,
 * and who owns which client id. It is what the database says, or what the open transaction makes of it,
 * and it is forgotten when a transaction is taken back.
 */
import type { CentreId, ContractId, ParticipantId, SessionId } from '../../schemas/basics/index.ts'
import { type Faults, type NewUpdateRow, noFaults } from '../updates/index.ts'
import { claimClient } from './claims.ts'
import type { Sql } from './statements.ts'
import { isDone, leftOf, type Step, wholeStep, withinStep } from './step.ts'
import { StoreError, storeErrorOf } from './store-error.ts'

/** Rows that the journal keeps before the oldest are settled in a calm moment. */
export const JOURNAL_ROWS = 8192

/** So many times as long, it is made shorter as fast as it grows, whoever writes. */
const TOO_LONG = 8

/** So many times as long, it is made shorter as fast as possible. */
const FAR_TOO_LONG = 16

/** What one step that makes the journal shorter does at most. */
interface SettlePace {
  readonly step: Step
  /** Contracts of which it settles rows: each has pages of its own. */
  readonly contracts: number
  /** Rows that it takes away: they go page by page. */
  readonly trimmed: number
}

/** Rows that a gentle step settles at most. */
export const STEP_ROWS = 32

/** Nobody waits for these steps, and every edit that comes during one waits for its end: about 1 ms. */
const gently: SettlePace = {
  step: { rows: STEP_ROWS, bytes: 128 * 1024, isBegun: false },
  contracts: 4,
  trimmed: 64,
}

/** When rows come faster than those take them away: about 4 ms, and half the work for each row. */
const quickly: SettlePace = { step: wholeStep, contracts: 16, trimmed: 256 }

/** Contracts that are kept in memory; the unsettled ones are fewer. */
const HEADS_KEPT = 20_000

/** Where a row of the journal goes: into the log, or when a snapshot holds it, into the archive. */
export type SettledIn = 'update_row' | 'update_archive'

/** The columns that a row has in each of the tables. */
export const rowColumns = 'centre, contract, seq, bytes, participant, session, ranges, schema, at'

/** A row as it is in the tables. */
export interface StoredRow {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly seq: number
  readonly bytes: Uint8Array
  readonly participant: ParticipantId | null
  readonly session: SessionId | null
  readonly ranges: string
  readonly schema: number
  readonly at: number
}

/** The end of the log of one contract. */
interface Head {
  readonly centre: CentreId
  readonly contract: ContractId
  /** The number of its last row. */
  seq: number
  /** The time of its newest row. */
  changedAt: number
  /** Its rows that are not settled, the last ones of its log, in order. */
  unsettled: JournalRow[]
  readonly participants: Set<ParticipantId>
  readonly owners: Map<number, ParticipantId | null>
}

interface JournalRow {
  readonly id: number
  /** In bytes. */
  readonly size: number
}

interface UnsettledRow extends JournalRow {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly seq: number
  readonly at: number
  readonly settled: number
  readonly changedAt: number
}

export class Journal {
  readonly #sql: Sql
  readonly #rows: number
  readonly #heads = new Map<ContractId, Head>()
  /** Those of the heads that have unsettled rows, about the oldest first. */
  readonly #unsettled = new Set<Head>()
  #isKnown = false
  /** The ids from the oldest row that is still there to the next one that will be. */
  #first = 1
  #next = 1
  #written = 0

  /** @param rows how many it keeps before it is long */
  constructor(sql: Sql, rows: number = JOURNAL_ROWS) {
    this.#sql = sql
    this.#rows = rows
  }

  /** True when {@link settleStep} is to be called, in a calm moment. */
  get isLong(): boolean {
    return this.#next - this.#first > this.#rows
  }

  /** True when it may not grow. */
  get isTooLong(): boolean {
    return this.#next - this.#first > TOO_LONG * this.#rows
  }

  /** True when it grew all the same. */
  get isFarTooLong(): boolean {
    return this.#next - this.#first > FAR_TOO_LONG * this.#rows
  }

  /** How many rows were written in it since it was opened. */
  get written(): number {
    return this.#written
  }

  /**
   * Reads which rows of the journal are not settled, unless it is known.
   * @throws StoreError `corrupt` when rows are missing between them
   */
  read(): void {
    if (this.#isKnown) return
    const { first, last } = this.#sql.get<{ first: number | null; last: number | null }>(
      'SELECT (SELECT min(id) FROM journal) AS first, (SELECT max(id) FROM journal) AS last',
    )!
    this.#next = (last ?? 0) + 1
    this.#first = first ?? this.#next
    const rows = this.#sql.all<UnsettledRow>(
      `SELECT journal.id, length(journal.bytes) AS size, journal.centre, journal.contract,
         journal.seq, journal.at, contract.seq AS settled, contract.changed_at AS changedAt
       FROM journal JOIN contract
         ON contract.centre = journal.centre AND contract.id = journal.contract
       WHERE journal.seq > contract.seq ORDER BY journal.id`,
    )
    for (const { id, size, centre, contract, seq, at, settled, changedAt } of rows) {
      const head = this.#heads.get(contract) ?? this.#keep(centre, contract, settled, changedAt)
      if (seq !== head.seq + 1) throw new StoreError('corrupt', 'Expected a journal without gaps')
      this.#add(head, { id, size }, at)
    }
    this.#isKnown = true
  }

  /** Forgets what it knew: a transaction was taken back. */
  forget(): void {
    this.#isKnown = false
    this.#heads.clear()
    this.#unsettled.clear()
  }

  /** The last row of a contract and its time, when some of its rows are not settled. */
  endOf(centre: CentreId, contract: ContractId): Pick<Head, 'seq' | 'changedAt'> | null {
    this.read()
    const head = this.#heads.get(contract)
    return head && head.centre === centre && head.unsettled.length > 0 ? head : null
  }

  /**
   * Appends rows and claims their client ids, in the open transaction.
   * @returns the number of each row
   * @throws StoreError `missing` when a contract is not there, `claimed`, `refused`
   */
  append(rows: readonly NewUpdateRow[]): number[] {
    this.read()
    return rows.map((row) => {
      const head = this.#headOf(row.centre, row.contract)
      if (!head) throw new StoreError('missing', 'Expected a contract of this centre')
      this.#append(head, row)
      return head.seq
    })
  }

  #append(head: Head, row: NewUpdateRow): void {
    const { centre, contract, bytes, participant, session, schema, at } = row
    const ranges: number[] = []
    for (const { client, from, to } of row.ranges) {
      claimClient(this.#sql, head, client, participant)
      ranges.push(client, from, to)
    }
    if (participant !== null) this.#needParticipant(head, participant)
    this.#sql.run(
      `INSERT INTO journal (id, ${rowColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      this.#next,
      centre,
      contract,
      head.seq + 1,
      bytes,
      participant,
      session,
      JSON.stringify(ranges),
      schema,
      at,
    )
    this.#add(head, { id: this.#next, size: bytes.length }, at)
    this.#next += 1
    this.#written += 1
  }

  /** @throws StoreError `refused`; the journal has no foreign keys, so that it touches no other pages */
  #needParticipant({ centre, contract, participants }: Head, participant: ParticipantId): void {
    if (participants.has(participant)) return
    const found = this.#sql.get(
      'SELECT 1 FROM participant WHERE centre = ? AND contract = ? AND id = ?',
      centre,
      contract,
      participant,
    )
    if (!found) throw new StoreError('refused', 'Expected a participant of this contract')
    participants.add(participant)
  }

  /** The unsettled rows of a contract after row `after`, in order, at most `limit`. */
  rowsAfter(centre: CentreId, contract: ContractId, after: number, limit: number): StoredRow[] {
    return this.#sql.all<StoredRow>(
      `SELECT ${rowColumns} FROM journal WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
      this.#idsAfter(centre, contract, after, limit),
    )
  }

  /** What {@link rowsAfter} gives, the updates alone. */
  updatesAfter(centre: CentreId, contract: ContractId, after: number): Uint8Array[] {
    return this.#sql
      .all<Pick<StoredRow, 'bytes'>>(
        'SELECT bytes FROM journal WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
        this.#idsAfter(centre, contract, after, Number.POSITIVE_INFINITY),
      )
      .map(({ bytes }) => bytes)
  }

  #idsAfter(centre: CentreId, contract: ContractId, after: number, limit: number): string {
    this.read()
    const head = this.#heads.get(contract)
    if (head?.centre !== centre) return '[]'
    const start = Math.max(0, after - (head.seq - head.unsettled.length))
    return idsOf(head.unsettled.slice(start, start + limit))
  }

  /** The number of the last row of a contract that is settled; `null` when it is not there. */
  settledSeq(centre: CentreId, contract: ContractId): number | null {
    this.read()
    const head = this.#headOf(centre, contract)
    return head ? head.seq - head.unsettled.length : null
  }

  /**
   * Settles rows of a contract in their order, those up to `uptoSeq`, as many as is left of a step.
   */
  settle(
    centre: CentreId,
    contract: ContractId,
    { uptoSeq, left, place }: { uptoSeq: number; left: Step; place: SettledIn },
    faults: Faults,
  ): void {
    this.read()
    const head = this.#headOf(centre, contract)
    if (!head) return
    const settled = head.seq - head.unsettled.length
    const count = Math.max(0, uptoSeq - settled)
    this.#settle(head, withinStep(head.unsettled.slice(0, count), left), place, faults)
  }

  #settle(head: Head, rows: readonly JournalRow[], place: SettledIn, faults: Faults): void {
    if (rows.length === 0) return
    const settled = head.seq - head.unsettled.length
    const copied = this.#copy(rows, place)
    faults.reach(place === 'update_row' ? 'before-settle' : 'after-archive')
    const counted = this.#sql.run(
      `UPDATE contract SET seq = ?, changed_at = max(changed_at, ?)
       WHERE centre = ? AND id = ? AND seq = ?`,
      settled + rows.length,
      head.changedAt,
      head.centre,
      head.contract,
      settled,
    )
    // These rows are the truth: when memory and database disagree, nothing goes on.
    if (copied !== rows.length || counted !== 1) {
      throw new StoreError('corrupt', 'Expected the journal that was read')
    }
    head.unsettled.splice(0, rows.length)
    if (head.unsettled.length === 0) this.#unsettled.delete(head)
  }

  #copy(rows: readonly JournalRow[], place: SettledIn): number {
    try {
      return this.#sql.run(
        `INSERT INTO ${place} (${rowColumns}) SELECT ${rowColumns} FROM journal
         WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
        idsOf(rows),
      )
    } catch (thrown) {
      const error = storeErrorOf(thrown)
      // It was accepted, so it has a place: whoever is asked to wait here would wait for ever.
      if (error.code !== 'refused') throw error
      throw new StoreError('corrupt', 'Expected rows in the journal that fit', { cause: thrown })
    }
  }

  /**
   * One bounded step that makes the journal shorter: settles rows of the contracts that have waited
   * longest, and takes away the oldest rows that count no more.
   */
  settleStep(faults: Faults): void {
    this.read()
    const pace = this.isFarTooLong ? quickly : gently
    if (this.#oldestUnsettled() - this.#first < pace.trimmed) {
      let left = pace.step
      let contracts = 0
      for (const head of this.#unsettled) {
        const rows = withinStep(head.unsettled, left)
        this.#settle(head, rows, 'update_row', faults)
        left = leftOf(left, rows)
        contracts += 1
        if (isDone(left) || contracts === pace.contracts || head.unsettled.length > 0) break
      }
      faults.reach('after-settle')
    }
    const until = Math.min(this.#oldestUnsettled(), this.#first + pace.trimmed)
    // The condition says what is known here anyway: a row that counts never goes.
    this.#sql.run(
      `DELETE FROM journal WHERE id < ? AND seq <= (SELECT contract.seq FROM contract
         WHERE contract.centre = journal.centre AND contract.id = journal.contract)`,
      until,
    )
    this.#first = until
    faults.reach('after-trim')
  }

  /** Settles every row, at once: before a server opens the database. */
  settleAll(): void {
    this.read()
    while (this.#first < this.#next) this.settleStep(noFaults)
  }

  #oldestUnsettled(): number {
    let oldest = this.#next
    for (const { unsettled } of this.#unsettled) oldest = Math.min(oldest, unsettled[0]!.id)
    return oldest
  }

  #headOf(centre: CentreId, contract: ContractId): Head | null {
    const known = this.#heads.get(contract)
    if (known) return known.centre === centre ? known : null
    const found = this.#sql.get<{ seq: number; changedAt: number }>(
      'SELECT seq, changed_at AS changedAt FROM contract WHERE centre = ? AND id = ?',
      centre,
      contract,
    )
    return found ? this.#keep(centre, contract, found.seq, found.changedAt) : null
  }

  #keep(centre: CentreId, contract: ContractId, seq: number, changedAt: number): Head {
    if (this.#heads.size >= HEADS_KEPT) {
      for (const { contract, unsettled } of this.#heads.values()) {
        if (unsettled.length === 0) this.#heads.delete(contract)
      }
    }
    const head: Head = {
      centre,
      contract,
      seq,
      changedAt,
      unsettled: [],
      participants: new Set(),
      owners: new Map(),
    }
    this.#heads.set(contract, head)
    return head
  }

  #add(head: Head, row: JournalRow, at: number): void {
    head.seq += 1
    head.changedAt = Math.max(head.changedAt, at)
    head.unsettled.push(row)
    this.#unsettled.add(head)
  }
}

function idsOf(rows: readonly JournalRow[]): string {
  return JSON.stringify(rows.map(({ id }) => id))
}
