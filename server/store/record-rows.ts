/** Everything but the log, in SQLite. What writes runs in the transaction of the group commit. */
import { createHash } from 'node:crypto'
import type {
  CentreId,
  ContractId,
  Language,
  ParticipantId,
  PersonId,
} from '../../schemas/basics/index.ts'
import { unreachable } from '../../schemas/basics/index.ts'
import type { Centre, Participant, Person, Role } from '../../schemas/contract/index.ts'
import { writeAskingChange } from './asking-rows.ts'
import { writeAuthorshipChange } from './authorship-rows.ts'
import type { Hook } from './deliveries.ts'
import { queueDeliveries } from './delivery-rows.ts'
import { writeInvitationChange } from './invitation-rows.ts'
import type { Journal } from './journal.ts'
import type {
  Change,
  Contract,
  ContractOfCentre,
  ContractOfPerson,
  Demo,
  NewContract,
  SetAside,
  Wording,
} from './records.ts'
import { personColumns, personOfRow, writeSignInChange } from './sign-in-rows.ts'
import type { Sql } from './statements.ts'
import { writeBrief } from './week-rows.ts'

/** So many raw updates are kept for each participant, the newest; their texts are all kept. */
export const RAW_UPDATES_KEPT = 20

/** @throws StoreError `refused`, `missing`, `claimed` */
export function writeChange(
  sql: Sql,
  journal: Journal,
  hooks: readonly Hook[],
  change: Change,
): void {
  switch (change.kind) {
    case 'add-centre':
      sql.run('INSERT INTO centre (id, name) VALUES (?, ?)', change.centre.id, change.centre.name)
      return
    case 'add-person': {
      const { id, centre, name, staff, duty = null } = change.person
      sql.run(
        'INSERT INTO person (centre, id, name, staff, duty, token_hash) VALUES (?, ?, ?, ?, ?, ?)',
        ...[centre, id, name, Number(staff), duty, change.tokenHash],
      )
      return
    }
    case 'add-contract':
      addContract(sql, change.contract)
      return
    case 'add-wording': {
      const { centre, contract, hash, id, version, language, official, plain } = change.wording
      sql.run(
        `INSERT INTO wording (centre, contract, hash, id, version, language, official, plain)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        ...[centre, contract, hash, id, version, language, official, plain],
      )
      return
    }
    case 'add-participant': {
      const { id, centre, contract, person, name, role } = change.participant
      sql.run(
        `INSERT INTO participant (centre, id, contract, person, name, role, local_key, added_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[centre, id, contract, person, name, role, change.localKey, change.at ?? null],
      )
      return
    }
    case 'append':
      journal.append([change.row])
      return
    case 'claim-client':
      sql.run(
        `INSERT INTO claim (centre, contract, client, participant) VALUES (?, ?, ?, ?)
         ON CONFLICT DO NOTHING`,
        ...[change.centre, change.contract, change.client, change.participant],
      )
      return
    case 'add-reference':
      sql.run(
        'INSERT INTO reference (centre, contract, reference) VALUES (?, ?, ?)',
        ...[change.centre, change.contract, change.reference],
      )
      return
    case 'set-brief':
      writeBrief(sql, change.brief)
      return
    case 'add-act': {
      const { centre, contract, participant, act, about, at } = change.act
      sql.run(
        'INSERT INTO act (centre, contract, participant, act, about, at) VALUES (?, ?, ?, ?, ?, ?)',
        ...[centre, contract, participant, act, about, at],
      )
      queueDeliveries(sql, hooks, change.act)
      return
    }
    case 'set-aside':
      addSetAside(sql, change.text)
      return
    case 'set-demo':
      sql.run(
        `INSERT INTO demo (only, centre, json) VALUES (1, ?, ?)
         ON CONFLICT (only) DO UPDATE SET centre = excluded.centre, json = excluded.json`,
        change.demo.centre,
        JSON.stringify(change.demo),
      )
      return
    case 'add-sign-in':
    case 'use-sign-in':
    case 'end-sign-in':
    case 'end-sign-ins-of':
    case 'add-subject':
    case 'portal-word':
    case 'set-person':
    case 'set-participant':
      writeSignInChange(sql, change)
      return
    case 'add-invitation':
    case 'open-invitation':
    case 'choose-pin':
    case 'right-pin':
    case 'end-invitation':
    case 'end-invitations-of':
    case 'end-invitations-of-person':
    case 'take-over-invitation':
    case 'withdraw-participant':
    case 'add-partner-answer':
      writeInvitationChange(sql, change)
      return
    case 'add-question':
    case 'add-question-answer':
    case 'set-question':
    case 'decide-question':
    case 'set-pause':
    case 'end-pause':
      writeAskingChange(sql, change)
      return
    case 'confirm-words':
    case 'carry-authors':
      writeAuthorshipChange(sql, change)
      return
    default:
      unreachable(change)
  }
}

function addContract(sql: Sql, contract: NewContract): void {
  const hash = createHash('sha256').update(contract.definition).digest('hex')
  sql.run(
    `INSERT INTO definition (centre, hash, id, version, json) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
    ...[contract.centre, hash, contract.type, contract.typeVersion, contract.definition],
  )
  sql.run(
    `INSERT INTO contract (centre, id, definition, language, created_at, changed_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
    contract.centre,
    contract.id,
    hash,
    contract.language,
    contract.createdAt,
    contract.createdAt,
  )
}

function addSetAside(sql: Sql, text: SetAside): void {
  const { centre, id, contract, participant, why, block, bytes, reason, at } = text
  sql.run(
    `INSERT INTO set_aside
       (centre, id, contract, participant, why, text, block, bytes, reason, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[centre, id, contract, participant, why, text.text, block, bytes, reason, at],
  )
  // A broken editor that is refused again and again does not fill the disk.
  const beyond = `FROM (
    SELECT number FROM set_aside
    WHERE centre = ? AND contract = ? AND participant = ? AND bytes IS NOT NULL
    ORDER BY number DESC LIMIT -1 OFFSET ${RAW_UPDATES_KEPT})`
  sql.run(
    `DELETE FROM set_aside WHERE text = '' AND number IN (SELECT number ${beyond})`,
    ...[centre, contract, participant],
  )
  sql.run(
    `UPDATE set_aside SET bytes = NULL WHERE number IN (SELECT number ${beyond})`,
    ...[centre, contract, participant],
  )
}

export function personByToken(sql: Sql, tokenHash: Uint8Array): Person | null {
  const row = sql.get<Parameters<typeof personOfRow>[0]>(
    `SELECT ${personColumns} FROM person WHERE token_hash = ? AND removed = 0`,
    tokenHash,
  )
  return row ? personOfRow(row) : null
}

export function centreOf(sql: Sql, centre: CentreId): Centre | null {
  return sql.get<Centre>('SELECT id, name FROM centre WHERE id = ?', centre) ?? null
}

interface ContractRow {
  readonly centre: CentreId
  readonly id: ContractId
  readonly type: string
  readonly type_version: string
  readonly language: Language
  readonly epoch: number
  readonly seq: number
  readonly created_at: number
  readonly changed_at: number
}

const contractColumns = `contract.centre, contract.id, definition.id AS type,
  definition.version AS type_version, contract.language, contract.epoch, contract.seq,
  contract.created_at, contract.changed_at`
const contractTables = `contract JOIN definition
  ON definition.centre = contract.centre AND definition.hash = contract.definition`

function readContractRow(journal: Journal, row: ContractRow): Contract {
  // The newest rows may not be counted in the table yet.
  const end = journal.endOf(row.centre, row.id)
  return {
    centre: row.centre,
    id: row.id,
    type: row.type,
    typeVersion: row.type_version,
    language: row.language,
    epoch: row.epoch,
    seq: end?.seq ?? row.seq,
    createdAt: row.created_at,
    changedAt: end?.changedAt ?? row.changed_at,
  }
}

export function contractOf(
  sql: Sql,
  journal: Journal,
  centre: CentreId,
  contract: ContractId,
): Contract | null {
  const row = sql.get<ContractRow>(
    `SELECT ${contractColumns} FROM ${contractTables} WHERE contract.centre = ? AND contract.id = ?`,
    centre,
    contract,
  )
  return row ? readContractRow(journal, row) : null
}

export function contractsOf(
  sql: Sql,
  journal: Journal,
  centre: CentreId,
  person: PersonId,
): ContractOfPerson[] {
  return sql
    .all<ContractRow & { role: Role; client: string | null; json: string }>(
      `SELECT ${contractColumns}, definition.json, participant.role,
         (SELECT name FROM participant AS client
          WHERE client.centre = contract.centre AND client.contract = contract.id
            AND client.role = 'client' ORDER BY number LIMIT 1) AS client
       FROM ${contractTables}
       JOIN participant ON participant.centre = contract.centre
         AND participant.contract = contract.id
       WHERE contract.centre = ? AND participant.person = ? AND participant.withdrawn_at IS NULL
       ORDER BY contract.id`,
      centre,
      person,
    )
    .map((row) => ({
      ...readContractRow(journal, row),
      role: row.role,
      client: row.client,
      definition: row.json,
    }))
    .sort((a, b) => b.changedAt - a.changedAt)
}

/** The contracts of a centre after an id, for who guards its data. */
export function contractsOfCentre(
  sql: Sql,
  journal: Journal,
  centre: CentreId,
  after: string,
  limit: number,
): ContractOfCentre[] {
  return sql
    .all<ContractRow & { client: string | null; json: string }>(
      `SELECT ${contractColumns}, definition.json,
         (SELECT name FROM participant AS client
          WHERE client.centre = contract.centre AND client.contract = contract.id
            AND client.role = 'client' ORDER BY number LIMIT 1) AS client
       FROM ${contractTables}
       WHERE contract.centre = ? AND contract.id > ? ORDER BY contract.id LIMIT ?`,
      centre,
      after,
      limit,
    )
    .map((row) => ({
      ...readContractRow(journal, row),
      client: row.client,
      definition: row.json,
    }))
}

export function contractByReference(
  sql: Sql,
  centre: CentreId,
  reference: string,
): ContractId | null {
  const row = sql.get<{ contract: ContractId }>(
    'SELECT contract FROM reference WHERE centre = ? AND reference = ?',
    centre,
    reference,
  )
  return row?.contract ?? null
}

export function referenceOf(sql: Sql, centre: CentreId, contract: ContractId): string | null {
  const row = sql.get<{ reference: string }>(
    'SELECT reference FROM reference WHERE centre = ? AND contract = ?',
    centre,
    contract,
  )
  return row?.reference ?? null
}

const participantColumns = 'id, centre, contract, person, name, role, withdrawn_at'

interface ParticipantRow extends Omit<Participant, 'withdrawn'> {
  readonly withdrawn_at: number | null
}

function participantOfRow({ withdrawn_at, ...row }: ParticipantRow): Participant {
  return { ...row, ...(withdrawn_at !== null && { withdrawn: true as const }) }
}

export function participantsOf(sql: Sql, centre: CentreId, contract: ContractId): Participant[] {
  return sql
    .all<ParticipantRow>(
      `SELECT ${participantColumns} FROM participant
       WHERE centre = ? AND contract = ? ORDER BY number`,
      centre,
      contract,
    )
    .map(participantOfRow)
}

export function participantOf(
  sql: Sql,
  centre: CentreId,
  contract: ContractId,
  person: PersonId,
): Participant | null {
  const row = sql.get<ParticipantRow>(
    `SELECT ${participantColumns} FROM participant
     WHERE centre = ? AND contract = ? AND person = ? AND withdrawn_at IS NULL`,
    centre,
    contract,
    person,
  )
  return row ? participantOfRow(row) : null
}

export function localKeyOf(
  sql: Sql,
  centre: CentreId,
  participant: ParticipantId,
): Uint8Array | null {
  return (
    sql.get<{ local_key: Uint8Array }>(
      'SELECT local_key FROM participant WHERE centre = ? AND id = ?',
      centre,
      participant,
    )?.local_key ?? null
  )
}

export function usedTypes(sql: Sql, id: string, version: string): string[] {
  return sql
    .all<{ json: string }>(
      'SELECT DISTINCT json FROM definition WHERE id = ? AND version = ? ORDER BY hash',
      id,
      version,
    )
    .map(({ json }) => json)
}

export function wordingsOf(sql: Sql, centre: CentreId, contract: ContractId): Wording[] {
  return sql.all<Wording>(
    `SELECT centre, contract, id, version, hash, language, official, plain FROM wording
     WHERE centre = ? AND contract = ? ORDER BY id, version, hash`,
    centre,
    contract,
  )
}

export function setAsideOf(
  sql: Sql,
  centre: CentreId,
  contract: ContractId,
  participant: ParticipantId,
): SetAside[] {
  return sql.all<SetAside>(
    `SELECT id, centre, contract, participant, why, text, block, NULL AS bytes, reason, at
     FROM set_aside WHERE centre = ? AND contract = ? AND participant = ? AND text <> ''
     ORDER BY number`,
    centre,
    contract,
    participant,
  )
}

export function dropSetAside(
  sql: Sql,
  centre: CentreId,
  contract: ContractId,
  participant: ParticipantId,
  id: string,
): boolean {
  return (
    sql.run(
      'DELETE FROM set_aside WHERE centre = ? AND contract = ? AND participant = ? AND id = ?',
      ...[centre, contract, participant, id],
    ) > 0
  )
}

export function readDemo(sql: Sql): Demo | null {
  const row = sql.get<{ json: string }>('SELECT json FROM demo WHERE only = 1')
  return row ? (JSON.parse(row.json) as Demo) : null
}
