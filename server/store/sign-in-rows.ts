/** Sessions and subjects in SQLite. What writes runs in the transaction of the group commit. */
import {
  type CentreId,
  type ContractId,
  type ParticipantId,
  type PersonId,
  unreachable,
} from '../../schemas/basics/index.ts'
import type { Centre, Person } from '../../schemas/contract/index.ts'
import type { NewSignIn, SignedInBy, SignInChange, SignInFound } from './sign-in-records.ts'
import type { Sql } from './statements.ts'
import { StoreError } from './store-error.ts'

/** So many sessions one person can have; the one that was used longest ago goes first. */
export const SESSIONS_OF_ONE_PERSON = 20

interface PersonRow {
  readonly centre: CentreId
  readonly id: PersonId
  readonly name: string
  readonly staff: number
  readonly duty: 'data-protection' | null
}

export const personColumns = 'person.centre, person.id, person.name, person.staff, person.duty'

export function personOfRow({ centre, id, name, staff, duty }: PersonRow): Person {
  return { id, centre, name, staff: staff === 1, ...(duty && { duty }) }
}

/** @throws StoreError `refused`, `missing` */
export function writeSignInChange(sql: Sql, change: SignInChange): void {
  switch (change.kind) {
    case 'add-sign-in':
      addSignIn(sql, change.signIn)
      return
    case 'use-sign-in':
      // A clock that jumps back makes nobody stay longer or leave earlier.
      sql.run(
        'UPDATE sign_in SET used_at = max(used_at, ?) WHERE centre = ? AND id = ?',
        ...[change.at, change.centre, change.id],
      )
      return
    case 'end-sign-in':
      sql.run('DELETE FROM sign_in WHERE centre = ? AND id = ?', change.centre, change.id)
      return
    case 'end-sign-ins-of':
      sql.run(
        'DELETE FROM sign_in WHERE centre = ? AND person = ? AND (? IS NULL OR contract = ?)',
        ...[change.centre, change.person, change.contract, change.contract],
      )
      return
    case 'add-subject': {
      const { centre, issuer, subject, person } = change.subject
      sql.run(
        'INSERT INTO subject (centre, issuer, subject, person) VALUES (?, ?, ?, ?)',
        ...[centre, issuer, subject, person],
      )
      return
    }
    case 'portal-word':
      sql.run(
        `INSERT INTO portal_word (centre, contract, participant, issued_at) VALUES (?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET issued_at = max(issued_at, excluded.issued_at)`,
        ...[change.centre, change.contract, change.participant, change.issuedAt],
      )
      return
    case 'set-person': {
      const { centre, id, name, staff, duty = null } = change.person
      const found = sql.run(
        'UPDATE person SET name = ?, staff = ?, duty = ? WHERE centre = ? AND id = ?',
        ...[name, Number(staff), duty, centre, id],
      )
      if (found === 0) throw new StoreError('missing', 'Expected a person of this centre')
      return
    }
    case 'set-participant': {
      const { centre, participant, name, role } = change
      const found = sql.run(
        'UPDATE participant SET name = ?, role = ? WHERE centre = ? AND id = ?',
        ...[name, role, centre, participant],
      )
      if (found === 0) throw new StoreError('missing', 'Expected a participant of this centre')
      return
    }
    default:
      unreachable(change)
  }
}

function addSignIn(sql: Sql, signIn: NewSignIn): void {
  const { centre, id, hash, person, by, contract, at, until, idle, shared = false } = signIn
  sql.run('DELETE FROM sign_in WHERE until <= ?', at)
  sql.run(
    `INSERT INTO sign_in (centre, id, hash, person, "by", contract, made_at, used_at, until, idle, shared)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[centre, id, hash, person, by, contract, at, at, until, idle, Number(shared)],
  )
  sql.run(
    `DELETE FROM sign_in WHERE centre = ? AND person = ? AND id NOT IN (
       SELECT id FROM sign_in WHERE centre = ? AND person = ?
       ORDER BY id = ? DESC, used_at DESC, id LIMIT ${SESSIONS_OF_ONE_PERSON})`,
    ...[centre, person, centre, person, id],
  )
}

export function signInByHash(sql: Sql, hash: Uint8Array, now: number): SignInFound | null {
  const row = sql.get<
    PersonRow & {
      readonly session: string
      readonly by: SignedInBy
      readonly contract: ContractId | null
      readonly until: number
      readonly idle: number
      readonly used_at: number
      readonly shared: number
    }
  >(
    `SELECT sign_in.id AS session, sign_in."by", sign_in.contract, sign_in.until, sign_in.idle,
       sign_in.used_at, sign_in.shared, ${personColumns}
     FROM sign_in JOIN person ON person.centre = sign_in.centre AND person.id = sign_in.person
     WHERE sign_in.hash = ? AND sign_in.until > ? AND person.removed = 0`,
    hash,
    now,
  )
  if (!row) return null
  const { session, by, contract, until, idle, used_at: usedAt } = row
  const shared = row.shared === 1
  return { id: session, person: personOfRow(row), by, contract, until, idle, usedAt, shared }
}

export function isSignedIn(sql: Sql, centre: CentreId, id: string, now: number): boolean {
  const row = sql.get(
    `SELECT 1 FROM sign_in JOIN person ON person.centre = sign_in.centre AND person.id = sign_in.person
     WHERE sign_in.centre = ? AND sign_in.id = ? AND until > ? AND used_at + idle > ?
       AND person.removed = 0`,
    ...[centre, id, now, now],
  )
  return row !== undefined
}

export function personBySubject(
  sql: Sql,
  centre: CentreId,
  issuer: string,
  subject: string,
): Person | null {
  const row = sql.get<PersonRow>(
    `SELECT ${personColumns} FROM subject
     JOIN person ON person.centre = subject.centre AND person.id = subject.person
     WHERE subject.centre = ? AND subject.issuer = ? AND subject.subject = ? AND person.removed = 0`,
    ...[centre, issuer, subject],
  )
  return row ? personOfRow(row) : null
}

export function portalWordOf(
  sql: Sql,
  centre: CentreId,
  contract: ContractId,
  participant: ParticipantId,
): number | null {
  return (
    sql.get<{ issued_at: number }>(
      'SELECT issued_at FROM portal_word WHERE centre = ? AND contract = ? AND participant = ?',
      ...[centre, contract, participant],
    )?.issued_at ?? null
  )
}

export function centreNamed(sql: Sql, name: string): Centre | null {
  return sql.get<Centre>('SELECT id, name FROM centre WHERE name = ? ORDER BY id', name) ?? null
}

export function personOfId(sql: Sql, centre: CentreId, person: PersonId): Person | null {
  const row = sql.get<PersonRow>(
    `SELECT ${personColumns} FROM person WHERE centre = ? AND id = ? AND removed = 0`,
    centre,
    person,
  )
  return row ? personOfRow(row) : null
}
