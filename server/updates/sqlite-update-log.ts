import type { Store } from '../store/index.ts'
import type { UpdateLog, UpdateRow } from './update-log.ts'

/** Rows of history that are read in one turn of the event loop. */
const PAGE_ROWS = 500

/** The log of updates in the SQLite database of a store. */
export function sqliteUpdateLog({ call }: Pick<Store, 'call'>): UpdateLog {
  return {
    append: (rows) => (rows.length === 0 ? Promise.resolve([]) : call('append', rows)),
    load: (centre, contract) => call('load', centre, contract),
    claims: async (centre, contract) => new Map(await call('claims', centre, contract)),
    async compact(centre, contract, snapshot, uptoSeq) {
      const { isKept, isFolded } = await call('compact', centre, contract, snapshot, uptoSeq)
      for (let isDone = isFolded; !isDone; ) isDone = await call('fold', centre, contract)
      return isKept
    },
    async history(centre, contract, { after = 0, limit = 1000 } = {}) {
      const rows: UpdateRow[] = []
      while (rows.length < limit) {
        const most = Math.min(limit - rows.length, PAGE_ROWS)
        const page = await call('history', centre, contract, rows.at(-1)?.seq ?? after, most)
        rows.push(...page)
        if (page.length < most) break
      }
      return rows
    },
  }
}
