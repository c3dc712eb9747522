/** Events that wait to be told to the programs of a centre. */
import { createHash } from 'node:crypto'
import type { EventType } from '../../schemas/api/index.ts'
import type { Act } from '../../schemas/contract/index.ts'
import type { Delivery, Hook } from './deliveries.ts'
import type { NewAct } from './records.ts'
import type { Sql } from './statements.ts'

/** Which acts others are told of, and as what. Never who did it. */
const eventOf: Readonly<Partial<Record<Act, EventType>>> = {
  made: 'contract.created',
  asked: 'question.asked',
  proposed: 'question.asked',
  answered: 'question.answered',
  'partner-answered': 'partner.answered',
}

/** Puts an act that was just kept in the queue of each program of its centre that is told of such acts. */
export function queueDeliveries(sql: Sql, hooks: readonly Hook[], act: NewAct): void {
  const type = eventOf[act.act]
  if (type === undefined || hooks.length === 0) return
  const name = sql.get<{ name: string }>('SELECT name FROM centre WHERE id = ?', act.centre)?.name
  for (const hook of hooks) {
    if (hook.centre === name) queueDelivery(sql, hook, type, act)
  }
}

function queueDelivery(
  sql: Sql,
  hook: Hook,
  type: EventType,
  { centre, contract, about, at }: NewAct,
): void {
  const { number } = sql.get<{ number: number }>('SELECT max(number) AS number FROM act')!
  const id = createHash('sha256')
    .update(JSON.stringify([hook.id, contract, type, about, at, number]))
    .digest('base64url')
    .slice(0, 24)
  sql.run(
    `INSERT INTO delivery (hook, centre, contract, id, type, about, at, due)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[hook.id, centre, contract, id, type, about, at, at],
  )
}

export function dueDeliveries(sql: Sql, now: number, limit: number): Delivery[] {
  return sql.all<Delivery>(
    `SELECT number, hook, centre, contract, id, type, about, tries,
       strftime('%Y-%m-%dT%H:%M:%fZ', at / 1000.0, 'unixepoch') AS moment FROM delivery
     WHERE due <= ? ORDER BY due, number LIMIT ?`,
    now,
    limit,
  )
}

export function endDelivery(sql: Sql, number: number): void {
  sql.run('DELETE FROM delivery WHERE number = ?', number)
}

export function delayDelivery(sql: Sql, number: number, until: number): void {
  sql.run('UPDATE delivery SET due = ?, tries = tries + 1 WHERE number = ?', until, number)
}
