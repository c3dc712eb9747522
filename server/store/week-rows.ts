/** What waits in the contracts of one person, asked of all of them at once. */
import type { CentreId, ContractId, PersonId } from '../../schemas/basics/index.ts'
import type { Sql } from './statements.ts'
import type { Brief, Waiting } from './weeks.ts'

export function writeBrief(sql: Sql, { centre, contract, seq, days }: Brief): void {
  sql.run(
    `INSERT INTO brief (centre, contract, seq, days) VALUES (?, ?, ?, ?)
     ON CONFLICT (centre, contract) DO UPDATE SET seq = excluded.seq, days = excluded.days`,
    ...[centre, contract, seq, JSON.stringify(days)],
  )
}

const ownContracts = `SELECT own.contract FROM participant AS own
  WHERE own.centre = ?1 AND own.person = ?2 AND own.withdrawn_at IS NULL`

export function briefsOf(sql: Sql, centre: CentreId, person: PersonId): Brief[] {
  return sql
    .all<{ contract: ContractId; seq: number; days: string }>(
      `SELECT contract, seq, days FROM brief WHERE centre = ?1 AND contract IN (${ownContracts})`,
      centre,
      person,
    )
    .map(({ contract, seq, days }) => ({ centre, contract, seq, days: JSON.parse(days) }))
}

const questions = `
  SELECT question.contract, iif(question.kind = 'other', 'proposal', 'question') AS kind,
    asker.role, question.state = 'answered' AS answered,
    coalesce(question.words, question.proposed, question.quote) AS text, question.id AS about,
    question.at, NULL AS until
  FROM question JOIN participant AS asker
    ON asker.centre = question.centre AND asker.id = question.participant
  WHERE question.centre = ?1 AND question.state IN ('open', 'answered')
    AND question.contract IN (${ownContracts})`

const invitations = `
  SELECT invitation.contract, 'invitation' AS kind, invited.role, 0 AS answered,
    invited.name AS text, NULL AS about, invitation.made_at AS at, invitation.expires_at AS until
  FROM invitation JOIN participant AS invited
    ON invited.centre = invitation.centre AND invited.id = invitation.participant
  WHERE invitation.centre = ?1 AND invitation.ended IS NULL AND invitation.pin_at IS NULL
    AND invited.withdrawn_at IS NULL AND invitation.contract IN (${ownContracts})`

// Of each partner who came in: what it said last, or that it has not said anything yet.
const partners = `
  SELECT partner.contract,
    iif(answer.kind = 'asked', 'partner-question', 'partner') AS kind, partner.role, 0 AS answered,
    coalesce(nullif(answer.text, ''), partner.name) AS text, NULL AS about,
    coalesce(answer.at, invitation.pin_at) AS at, NULL AS until
  FROM participant AS partner
  JOIN invitation ON invitation.centre = partner.centre
    AND invitation.participant = partner.id AND invitation.pin_at IS NOT NULL
    AND invitation.ended IS NULL
  LEFT JOIN partner_answer AS answer ON answer.number = (
    SELECT max(number) FROM partner_answer AS last
    WHERE last.centre = partner.centre AND last.participant = partner.id)
  WHERE partner.centre = ?1 AND partner.role = 'partner' AND partner.withdrawn_at IS NULL
    AND coalesce(answer.kind, '') <> 'agreed' AND partner.contract IN (${ownContracts})`

export function waitingFor(sql: Sql, centre: CentreId, person: PersonId): Waiting[] {
  return sql
    .all<Omit<Waiting, 'answered'> & { answered: number }>(
      `${questions} UNION ALL ${invitations} UNION ALL ${partners} ORDER BY at`,
      centre,
      person,
    )
    .map((row) => ({ ...row, answered: row.answered === 1 }))
}
