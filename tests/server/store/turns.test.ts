import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { checkDatabase } from '../../../server/store/index.ts'
import { sqliteUpdateLog } from '../../../server/updates/index.ts'
import { sampleContract, withStore } from '../../support/store-fixture.ts'
import { sampleRow } from '../../support/update-log-suite.ts'

const sample = sampleContract('a')
const { centre, contract } = sample

/** So many updates of one document, and that document. */
function typed(count: number): { readonly updates: readonly Uint8Array[]; readonly doc: Y.Doc } {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  doc.getMap('meta').set('epoch', 1)
  while (updates.length < count) doc.getText('facts').insert(0, 'x')
  return { updates, doc }
}

/** How many rows of the contract are in the archive, and how many still in the log or the journal. */
function rowsIn(folder: string): { readonly archived: number; readonly log: number } {
  const db = new DatabaseSync(join(folder, 'samenspraak.sqlite'), { readOnly: true })
  const count = (from: string) => Number(db.prepare(`SELECT count(*) AS n FROM ${from}`).get()!.n)
  const unsettled =
    'journal JOIN contract ON contract.id = contract WHERE journal.seq > contract.seq'
  const rows = {
    archived: count('update_archive'),
    log: count('update_row') + count(unsettled),
  }
  db.close()
  return rows
}

describe('the turns of the store', () => {
  test.each([
    ['in the journal', 100_000],
    ['in the log', 1],
    ['in both', 500],
  ])(
    '[L4] between two steps of a compaction every question has the same answer, rows %s',
    (_, journalRows) =>
      withStore(
        async (store, folder) => {
          await store.write(sample.changes)
          const log = sqliteUpdateLog(store)
          const { updates, doc } = typed(1100)
          for (const part of [updates.slice(0, 600), updates.slice(600)]) {
            await log.append(part.map((bytes) => sampleRow(sample, { bytes })))
          }
          const before = await log.history(centre, contract, { limit: 2000 })
          const snapshot = Y.encodeStateAsUpdate(doc)
          // One step of it only, as when the process dies there.
          const first = await store.call('compact', centre, contract, snapshot, 1050)
          expect(first).toEqual({ isKept: true, isFolded: false })
          for (let steps = 0; ; steps++) {
            const rows = rowsIn(folder)
            expect(rows.archived + rows.log).toBe(1100)
            expect(await log.history(centre, contract, { limit: 2000 })).toEqual(before)
            expect(await log.load(centre, contract)).toMatchObject({
              snapshotSeq: 1050,
              updates: updates.slice(1050),
              seq: 1100,
            })
            expect(await log.append([])).toEqual([])
            expect(checkDatabase(folder)).toEqual({ contracts: 1, rows: 1100, problems: [] })
            if (rows.archived === 1050) {
              expect(steps).toBeGreaterThan(2)
              break
            }
            await store.call('fold', centre, contract)
          }
        },
        { journalRows },
      ),
  )

  test('[L4] what an interrupted compaction left is folded by the next, also by one that keeps nothing', () =>
    withStore(async (store, folder) => {
      await store.write(sample.changes)
      const log = sqliteUpdateLog(store)
      await log.append(Array.from({ length: 900 }, () => sampleRow(sample)))
      await store.call('compact', centre, contract, Uint8Array.of(1), 800)
      expect(rowsIn(folder).archived).toBeLessThan(800)
      expect(await log.compact(centre, contract, Uint8Array.of(2), 800)).toBe(false)
      expect(rowsIn(folder).archived).toBe(800)
      expect(await log.load(centre, contract)).toMatchObject({ snapshot: Uint8Array.of(1) })
    }))

  test('[L9] edits that come during a long compaction do not wait for its end', () =>
    withStore(async (store) => {
      await store.write(sample.changes)
      const log = sqliteUpdateLog(store)
      await log.append(Array.from({ length: 5000 }, () => sampleRow(sample)))
      let isDone = false
      const compacted = log.compact(centre, contract, Uint8Array.of(1), 5000).then((kept) => {
        isDone = true
        return kept
      })
      let appends = 0
      while (!isDone) {
        await log.append([sampleRow(sample)])
        appends += 1
      }
      expect(await compacted).toBe(true)
      // Twenty steps, and an edit between each two.
      expect(appends).toBeGreaterThan(15)
    }))

  test('[L9] the loop goes on while another program holds the database, and what was asked is done after', () =>
    withStore(async (store, folder) => {
      await store.write(sample.changes)
      const log = sqliteUpdateLog(store)
      const other = new DatabaseSync(join(folder, 'samenspraak.sqlite'))
      other.exec('BEGIN IMMEDIATE')
      let ticks = 0
      const ticking = setInterval(() => {
        ticks += 1
      }, 5)
      const asked = Promise.all([
        log.append([sampleRow(sample)]),
        log.append([sampleRow(sample)]),
        log.load(centre, contract),
      ])
      await new Promise((resolve) => setTimeout(resolve, 300))
      other.exec('ROLLBACK')
      other.close()
      const [first, second, stored] = await asked
      clearInterval(ticking)
      expect([first, second]).toEqual([[1], [2]])
      expect(stored).toMatchObject({ seq: 2 })
      expect(ticks).toBeGreaterThan(5)
    }))

  test('[L9] many questions at once are answered over several turns', () =>
    withStore(async (store) => {
      await store.write(sample.changes)
      const log = sqliteUpdateLog(store)
      const bytes = new Uint8Array(2000)
      await log.append(Array.from({ length: 500 }, () => sampleRow(sample, { bytes })))
      let turns = 0
      let isDone = false
      function turn(): void {
        turns += 1
        if (!isDone) setImmediate(turn)
      }
      setImmediate(turn)
      const asked = Array.from({ length: 100 }, () => log.load(centre, contract))
      for (const stored of await Promise.all(asked)) expect(stored).toMatchObject({ seq: 500 })
      isDone = true
      expect(turns).toBeGreaterThan(3)
    }))
})
