/** Invitations and partners' answers in SQLite. What writes runs in the transaction of the group commit. */
import type { CentreId, ContractId, ParticipantId } from '../../schemas/basics/index.ts'
import { unreachable } from '../../schemas/basics/index.ts'
import type {
  EndedBecause,
  Invitation,
  InvitationChange,
  Membership,
  PartnerAnswer,
  PinTry,
} from './invitation-records.ts'
import type { Sql } from './statements.ts'
import { StoreError } from './store-error.ts'

/** @throws StoreError `refused`, `missing` */
export function writeInvitationChange(sql: Sql, change: InvitationChange): void {
  switch (change.kind) {
    case 'add-invitation': {
      const { centre, id, contract, participant, by, secretHash, madeAt, expiresAt } =
        change.invitation
      sql.run(
        `INSERT INTO invitation
           (centre, id, contract, participant, "by", secret_hash, made_at, expires_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[centre, id, contract, participant, by, secretHash, madeAt, expiresAt],
      )
      return
    }
    case 'open-invitation':
      once(
        sql.run(
          `UPDATE invitation SET opened_at = ? WHERE centre = ? AND id = ? AND opened_at IS NULL`,
          ...[change.at, change.centre, change.id],
        ),
        'an invitation that was not opened',
      )
      return
    case 'choose-pin':
      once(
        sql.run(
          `UPDATE invitation SET pin_hash = ?, pin_salt = ?, pin_at = ?3,
             opened_at = coalesce(opened_at, ?3)
           WHERE centre = ? AND id = ? AND pin_hash IS NULL AND ended IS NULL AND expires_at > ?3`,
          ...[change.pin.hash, change.pin.salt, change.at, change.centre, change.id],
        ),
        'an invitation without a PIN',
      )
      return
    case 'right-pin':
      sql.run(
        `UPDATE invitation SET failures = 0, next_try_at = 0
         WHERE centre = ? AND id = ? AND ended IS NULL`,
        ...[change.centre, change.id],
      )
      return
    case 'end-invitation':
      once(
        sql.run(
          `UPDATE invitation SET ended = ?, ended_at = ?, pin_hash = NULL, pin_salt = NULL
           WHERE centre = ? AND id = ? AND ended IS NULL`,
          ...[change.because, change.at, change.centre, change.id],
        ),
        'an invitation that is not over',
      )
      return
    case 'end-invitations-of':
      sql.run(
        `UPDATE invitation SET ended = ?, ended_at = ?, pin_hash = NULL, pin_salt = NULL
         WHERE centre = ? AND participant = ? AND ended IS NULL`,
        ...[change.because, change.at, change.centre, change.participant],
      )
      return
    case 'end-invitations-of-person':
      sql.run(
        `UPDATE invitation SET ended = ?1, ended_at = ?2, pin_hash = NULL, pin_salt = NULL
         WHERE centre = ?3 AND ended IS NULL AND participant IN
           (SELECT id FROM participant WHERE centre = ?3 AND person = ?4)`,
        ...[change.because, change.at, change.centre, change.person],
      )
      return
    case 'take-over-invitation':
      // Who made it is of the other contract.
      sql.run(
        `INSERT INTO invitation (centre, id, contract, participant, "by", secret_hash, made_at,
           expires_at, opened_at, pin_hash, pin_salt, pin_at, failures, next_try_at)
         SELECT centre, ?, ?, ?, NULL, secret_hash, made_at, expires_at, opened_at, pin_hash,
           pin_salt, pin_at, failures, next_try_at
         FROM invitation WHERE centre = ? AND participant = ? AND ended IS NULL
         ORDER BY number DESC LIMIT 1`,
        ...[change.id, change.contract, change.participant, change.centre, change.from],
      )
      return
    case 'withdraw-participant':
      once(
        sql.run(
          `UPDATE participant SET withdrawn_at = ?
           WHERE centre = ? AND id = ? AND withdrawn_at IS NULL`,
          ...[change.at, change.centre, change.participant],
        ),
        'someone who takes part',
      )
      return
    case 'add-partner-answer': {
      const { centre, id, contract, participant, kind, text, part, hash, at } = change.answer
      sql.run(
        `INSERT INTO partner_answer (centre, id, contract, participant, kind, text, part, hash, at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[centre, id, contract, participant, kind, text, part, hash, at],
      )
      return
    }
    default:
      unreachable(change)
  }
}

function once(changed: number, expected: string): void {
  if (changed === 0) throw new StoreError('refused', `Expected ${expected}`)
}

interface InvitationRow {
  readonly centre: CentreId
  readonly id: string
  readonly contract: ContractId
  readonly participant: ParticipantId
  readonly by: ParticipantId | null
  readonly secret_hash: Uint8Array
  readonly made_at: number
  readonly expires_at: number
  readonly opened_at: number | null
  readonly pin_at: number | null
  readonly failures: number
  readonly next_try_at: number
  readonly ended: EndedBecause | null
  readonly ended_at: number | null
}

const columns = `centre, id, contract, participant, "by", secret_hash, made_at, expires_at, opened_at,
  pin_at, failures, next_try_at, ended, ended_at`

function invitationOf(row: InvitationRow): Invitation {
  return {
    centre: row.centre,
    id: row.id,
    contract: row.contract,
    participant: row.participant,
    by: row.by,
    secretHash: row.secret_hash,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    openedAt: row.opened_at,
    pinAt: row.pin_at,
    failures: row.failures,
    nextTryAt: row.next_try_at,
    ended: row.ended,
    endedAt: row.ended_at,
  }
}

export function invitationBySecret(sql: Sql, secretHash: Uint8Array): Invitation | null {
  const row = sql.get<InvitationRow>(
    `SELECT ${columns} FROM invitation WHERE secret_hash = ? ORDER BY number DESC LIMIT 1`,
    secretHash,
  )
  return row ? invitationOf(row) : null
}

export function invitationsOf(sql: Sql, centre: CentreId, contract: ContractId): Invitation[] {
  return sql
    .all<InvitationRow>(
      `SELECT ${columns} FROM invitation WHERE centre = ? AND contract = ? ORDER BY number`,
      centre,
      contract,
    )
    .map(invitationOf)
}

export function membershipsOf(sql: Sql, centre: CentreId, contract: ContractId): Membership[] {
  return sql
    .all<{ id: ParticipantId; added_at: number | null; withdrawn_at: number | null }>(
      `SELECT id, added_at, withdrawn_at FROM participant
       WHERE centre = ? AND contract = ? ORDER BY number`,
      centre,
      contract,
    )
    .map((row) => ({
      participant: row.id,
      addedAt: row.added_at,
      withdrawnAt: row.withdrawn_at,
    }))
}

export function tryPin(
  sql: Sql,
  centre: CentreId,
  id: string,
  now: number,
  waits: readonly number[],
): PinTry {
  const row = sql.get<{
    pin_hash: Uint8Array | null
    pin_salt: Uint8Array | null
    failures: number
    next_try_at: number
  }>(
    `SELECT pin_hash, pin_salt, failures, next_try_at FROM invitation
     WHERE centre = ? AND id = ? AND ended IS NULL`,
    centre,
    id,
  )
  if (!row?.pin_hash || !row.pin_salt || row.failures > waits.length) return { kind: 'gone' }
  // A clock that was put back lets nobody wait longer than the wait itself.
  const until = Math.min(row.next_try_at, now + (waits[row.failures - 1] ?? 0))
  if (until > now) return { kind: 'wait', until, failures: row.failures }
  const failures = row.failures + 1
  sql.run(
    'UPDATE invitation SET failures = ?, next_try_at = ? WHERE centre = ? AND id = ?',
    ...[failures, now + (waits[failures - 1] ?? 0), centre, id],
  )
  return { kind: 'try', failures, pin: { hash: row.pin_hash, salt: row.pin_salt } }
}

export function partnerAnswersOf(
  sql: Sql,
  centre: CentreId,
  contract: ContractId,
): PartnerAnswer[] {
  return sql.all<PartnerAnswer>(
    `SELECT centre, id, contract, participant, kind, text, part, hash, at FROM partner_answer
     WHERE centre = ? AND contract = ? ORDER BY number`,
    centre,
    contract,
  )
}
