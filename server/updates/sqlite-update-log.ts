import type { Store } from '../store/index.ts'
import { unpack } from './packed-document.ts'
import type { NewUpdateRow, UpdateLog } from './update-log.ts'

/** The log of updates in the SQLite database of a store. */
export function sqliteUpdateLog({ call }: Pick<Store, 'call'>): UpdateLog {
  return {
    append: async (rows) => (rows.length === 0 ? [] : call('append', rows.map(withOwnBytes))),
    async load(centre, contract) {
      const packed = await call('load', centre, contract)
      if (!packed) return null
      const { updates, ends, ...document } = packed
      return { ...document, updates: unpack(updates, ends) }
    },
    claims: async (centre, contract) => new Map(await call('claims', centre, contract)),
    compact: (centre, contract, snapshot, uptoSeq) =>
      call('compact', centre, contract, ownBytes(snapshot), uptoSeq),
    history: (centre, contract, page = {}) => call('history', centre, contract, page),
  }
}

/** A view is sent to another thread with all of the buffer under it, so a small view is copied first. */
function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes)
}

function withOwnBytes(row: NewUpdateRow): NewUpdateRow {
  const bytes = ownBytes(row.bytes)
  return bytes === row.bytes ? row : { ...row, bytes }
}
