import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'

/**
 * A database with its statements prepared once. Rows come back as plain objects whose columns have
 * the types that the tables declare (they are STRICT), so a caller names the type of a row.
 */
export interface Sql {
  readonly db: DatabaseSync
  /** Every row. */
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[]
  /** The first row. */
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined
  /** @returns how many rows were changed */
  run(sql: string, ...values: SQLInputValue[]): number
}

export function sqlOf(db: DatabaseSync): Sql {
  const prepared = new Map<string, StatementSync>()
  function statement(sql: string): StatementSync {
    let found = prepared.get(sql)
    if (!found) {
      found = db.prepare(sql)
      prepared.set(sql, found)
    }
    return found
  }
  return {
    db,
    all: <Row>(sql: string, ...values: SQLInputValue[]) => statement(sql).all(...values) as Row[],
    get: <Row>(sql: string, ...values: SQLInputValue[]) =>
      statement(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
  }
}
