/** Questions, answers and pauses in SQLite. What writes runs in the transaction of the group commit. */
import { type CentreId, type ContractId, unreachable } from '../../schemas/basics/index.ts'
import type {
  AskingChange,
  Decision,
  NewQuestion,
  Pause,
  Question,
  QuestionAnswer,
  QuestionChange,
  WrittenProposal,
} from './asking-records.ts'
import type { Sql } from './statements.ts'
import { StoreError } from './store-error.ts'

/** @throws StoreError `refused`: an id that is there already, a question that somebody decided about */
export function writeAskingChange(sql: Sql, change: AskingChange): void {
  switch (change.kind) {
    case 'add-question':
      addQuestion(sql, change.question)
      return
    case 'add-question-answer': {
      const { centre, contract, id, question, participant, words, at } = change.answer
      sql.run(
        `INSERT INTO question_answer (centre, contract, id, question, participant, words, at)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        ...[centre, contract, id, question, participant, words, at],
      )
      return
    }
    case 'set-question':
      setState(sql, change.change)
      return
    case 'decide-question':
      decide(sql, change.decision)
      return
    case 'set-pause': {
      const { centre, contract, participant, at, until } = change.pause
      sql.run(
        `INSERT INTO pause (centre, contract, participant, at, until) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (centre, contract) DO UPDATE SET
           participant = excluded.participant, at = excluded.at, until = excluded.until`,
        ...[centre, contract, participant, at, until],
      )
      return
    }
    case 'end-pause':
      sql.run('DELETE FROM pause WHERE centre = ? AND contract = ?', change.centre, change.contract)
      return
    default:
      unreachable(change)
  }
}

function addQuestion(sql: Sql, question: NewQuestion): void {
  const { centre, contract, id, participant, kind, block, from, to, exact, quote } = question
  const { section, words, proposed, exactProposed, at } = question
  sql.run(
    `INSERT INTO question (centre, contract, id, participant, kind, block, from_place, to_place, exact,
       quote, section, words, proposed, exact_proposed, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[centre, contract, id, participant, kind, block, from, to, exact],
    ...[quote, section, words, proposed, exactProposed, at],
  )
}

function setState(sql: Sql, { centre, contract, id, from, state }: QuestionChange): void {
  const changed = sql.run(
    `UPDATE question SET state = ? WHERE centre = ? AND contract = ? AND id = ?
       AND state IN (SELECT value FROM json_each(?))`,
    ...[state, centre, contract, id, JSON.stringify(from)],
  )
  if (changed === 0)
    throw new StoreError('refused', `Expected a question that is ${from.join(' or ')}`)
}

function decide(sql: Sql, decision: Decision): void {
  setState(sql, decision)
  const { centre, contract, id, by, at, outcome, stood, client } = decision
  sql.run(
    `UPDATE question SET decided_by = ?, decided_at = ?, outcome = ?, stood = ?, client = ?
     WHERE centre = ? AND contract = ? AND id = ?`,
    ...[by, at, outcome, stood, client, centre, contract, id],
  )
}

const questionColumns = `centre, contract, id, participant, kind, block, from_place AS "from",
  to_place AS "to", exact, quote, section, words, proposed, exact_proposed AS exactProposed, state,
  decided_by AS decidedBy, decided_at AS decidedAt, outcome, stood, at`

export function questionsOf(sql: Sql, centre: CentreId, contract: ContractId): Question[] {
  return sql.all<Question>(
    `SELECT ${questionColumns} FROM question WHERE centre = ? AND contract = ? ORDER BY number`,
    centre,
    contract,
  )
}

export function questionById(
  sql: Sql,
  centre: CentreId,
  contract: ContractId,
  id: string,
): Question | null {
  return (
    sql.get<Question>(
      `SELECT ${questionColumns} FROM question WHERE centre = ? AND contract = ? AND id = ?`,
      ...[centre, contract, id],
    ) ?? null
  )
}

export function questionAnswersOf(
  sql: Sql,
  centre: CentreId,
  contract: ContractId,
): QuestionAnswer[] {
  return sql.all<QuestionAnswer>(
    `SELECT centre, contract, id, question, participant, words, at FROM question_answer
     WHERE centre = ? AND contract = ? ORDER BY number`,
    centre,
    contract,
  )
}

export function pauseOf(sql: Sql, centre: CentreId, contract: ContractId): Pause | null {
  return (
    sql.get<Pause>(
      'SELECT centre, contract, participant, at, until FROM pause WHERE centre = ? AND contract = ?',
      centre,
      contract,
    ) ?? null
  )
}

export function writtenProposalsOf(
  sql: Sql,
  centre: CentreId,
  contract: ContractId,
): WrittenProposal[] {
  return sql.all<WrittenProposal>(
    `SELECT id AS question, client, participant AS proposer, decided_by AS acceptedBy,
       decided_at AS at
     FROM question WHERE centre = ? AND contract = ? AND client IS NOT NULL ORDER BY decided_at`,
    centre,
    contract,
  )
}
