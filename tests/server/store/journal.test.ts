/**
 * The journal and what becomes of its rows: settled, folded, trimmed, copied and restored; last against a
 * plain list, with refusals, snapshots and openings in any order. Long, because all of it shares the same
 * few ways to look into the tables.
 */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  backUp,
  checkDatabase,
  openStore,
  restore,
  type Store,
} from '../../../server/store/index.ts'
import { sqliteUpdateLog } from '../../../server/updates/index.ts'
import { seededRandom } from '../../support/random.ts'
import {
  personIn,
  sampleContract,
  temporaryFolder,
  withStore,
} from '../../support/store-fixture.ts'
import { sampleRow } from '../../support/update-log-suite.ts'

const a = sampleContract('a')
const b = sampleContract('b')

/** How many rows each table has. */
function tablesOf(folder: string): Record<'journal' | 'update_row' | 'update_archive', number> {
  const db = new DatabaseSync(join(folder, 'samenspraak.sqlite'), { readOnly: true })
  const count = (table: string) => Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()!.n)
  const counts = {
    journal: count('journal'),
    update_row: count('update_row'),
    update_archive: count('update_archive'),
  }
  db.close()
  return counts
}

function inDatabase(folder: string, sql: string): void {
  const db = new DatabaseSync(join(folder, 'samenspraak.sqlite'))
  db.exec(sql)
  db.close()
}

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const { folder, remove } = temporaryFolder()
  try {
    await use(folder)
  } finally {
    remove()
  }
}

/** Opens the folder again and again: what is in memory is not there any more. */
async function reopened<Result>(
  folder: string,
  use: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openStore({ folder })
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

describe('the journal', () => {
  test('[L25] takes what is appended, and nothing else is written', () =>
    withStore(async (store, folder) => {
      await store.write([...a.changes, ...b.changes])
      const log = sqliteUpdateLog(store)
      const ranges = [{ client: 1, from: 0, to: 1 }]
      expect(await log.append([sampleRow(a, { ranges }), sampleRow(b), sampleRow(a)])).toEqual([
        1, 1, 2,
      ])
      expect(tablesOf(folder)).toEqual({ journal: 3, update_row: 0, update_archive: 0 })
    }))

  test('[L25] is known again when the store is opened: numbers, claims, times and texts go on', () =>
    withFolder(async (folder) => {
      await reopened(folder, async (store) => {
        await store.write([...a.changes, ...b.changes])
        const rows = [1, 2, 3].map((byte) =>
          sampleRow(a, {
            bytes: Uint8Array.of(byte),
            at: 7000 + byte,
            ranges: [{ client: 5, from: byte, to: byte + 1 }],
          }),
        )
        await sqliteUpdateLog(store).append([...rows, sampleRow(b)])
      })
      await reopened(folder, async (store) => {
        const log = sqliteUpdateLog(store)
        expect(await store.contract(a.centre, a.contract)).toMatchObject({
          seq: 3,
          changedAt: 7003,
        })
        expect(await log.load(a.centre, a.contract)).toMatchObject({
          seq: 3,
          updates: [1, 2, 3].map((byte) => Uint8Array.of(byte)),
        })
        expect(await log.load(b.centre, a.contract)).toBeNull()
        const foreign = sampleRow(a, {
          participant: a.client,
          ranges: [{ client: 5, from: 4, to: 5 }],
        })
        await expect(log.append([foreign])).rejects.toMatchObject({ code: 'claimed' })
        expect(await log.append([sampleRow(a), sampleRow(b)])).toEqual([4, 2])
        expect(checkDatabase(folder)).toMatchObject({ contracts: 2, rows: 6 })
      })
      expect(tablesOf(folder).update_row).toBe(0)
    }))

  test('[L25] lists contracts by their newest row, also when it is in the journal', () =>
    withStore(async (store) => {
      const other = 'a-other' as typeof a.contract
      const { person } = personIn('a', 'worker')
      const participant = { ...personIn('a', 'worker'), id: 'a-worker-in-other' as typeof a.worker }
      await store.write([
        ...a.changes,
        {
          kind: 'add-contract',
          contract: {
            centre: a.centre,
            id: other,
            type: 'study',
            typeVersion: '1.0.0',
            language: 'nl',
            createdAt: 2000,
            definition: JSON.stringify({ id: 'study', version: '1.0.0' }),
          },
        },
        {
          kind: 'add-participant',
          participant: {
            id: participant.id,
            centre: a.centre,
            contract: other,
            person,
            name: 'worker',
            role: 'worker',
          },
          localKey: new Uint8Array(32),
        },
      ])
      const log = sqliteUpdateLog(store)
      const listed = async () =>
        (await store.contractsOf(a.centre, person)).map(({ id, seq }) => [id, seq])
      expect(await listed()).toEqual([
        [other, 0],
        [a.contract, 0],
      ])
      await log.append([sampleRow(a, { at: 3000 })])
      expect(await listed()).toEqual([
        [a.contract, 1],
        [other, 0],
      ])
      const inOther = { ...a, contract: other, worker: participant.id }
      await log.append([sampleRow(inOther, { at: 4000 })])
      expect(await listed()).toEqual([
        [other, 1],
        [a.contract, 1],
      ])
    }))

  test('[L25] a refusal leaves no gap in the numbers, whatever it shared its commit with', () =>
    withStore(async (store) => {
      await store.write([...a.changes, ...b.changes])
      const log = sqliteUpdateLog(store)
      await log.append([sampleRow(a), sampleRow(b)])
      const nobody = sampleRow(a, { participant: b.worker })
      for (let round = 0; round < 3; round++) {
        const seq = 2 * round + 2
        const results = await Promise.allSettled([
          log.append([sampleRow(a)]),
          log.append([sampleRow(a), sampleRow(b), nobody]),
          log.append([sampleRow(a)]),
        ])
        expect(results).toMatchObject([
          { value: [seq] },
          { reason: { code: 'refused' } },
          { value: [seq + 1] },
        ])
      }
      expect(await log.append([sampleRow(b)])).toEqual([2])
    }))

  test('[L25] a participant who is added can write at once; one whose adding is taken back cannot', () =>
    withStore(async (store) => {
      const log = sqliteUpdateLog(store)
      const nowhere = { kind: 'append', row: sampleRow(b) } as const
      await expect(
        store.write([...a.changes, { kind: 'append', row: sampleRow(a) }, nowhere]),
      ).rejects.toMatchObject({ code: 'missing' })
      await expect(log.append([sampleRow(a)])).rejects.toMatchObject({ code: 'missing' })
      await store.write([...a.changes, { kind: 'append', row: sampleRow(a) }])
      expect(await log.append([sampleRow(a)])).toEqual([2])
    }))

  test('[L25] is made shorter in steps while people write, and nothing changes for them', () =>
    withStore(
      async (store, folder) => {
        const samples = Array.from({ length: 40 }, (_, index) => sampleContract(`c${index}`))
        for (const { changes } of samples) await store.write(changes)
        const log = sqliteUpdateLog(store)
        const random = seededRandom(5)
        const texts = samples.map(() => [] as number[])
        let longest = 0
        for (let round = 0; round < 150; round++) {
          const rows = Array.from({ length: 20 }, () => {
            const which = random.below(samples.length)
            const byte = random.below(256)
            texts[which]!.push(byte)
            return sampleRow(samples[which]!, { bytes: Uint8Array.of(byte) })
          })
          await log.append(rows)
          if (round % 10 === 0) {
            const which = random.below(samples.length)
            const { centre, contract } = samples[which]!
            const seq = texts[which]!.length
            if (seq > 0)
              await log.compact(centre, contract, Uint8Array.of(1), 1 + random.below(seq))
          }
          const { journal } = tablesOf(folder)
          longest = Math.max(longest, journal)
        }
        for (const [which, { centre, contract }] of samples.entries()) {
          const bytes = texts[which]!.map((byte) => Uint8Array.of(byte))
          const history = await log.history(centre, contract)
          expect(history.map((row) => row.seq)).toEqual(bytes.map((_, index) => index + 1))
          expect(history.map((row) => row.bytes)).toEqual(bytes)
          const document = (await log.load(centre, contract))!
          expect(document.updates).toEqual(bytes.slice(document.snapshotSeq))
        }
        expect(tablesOf(folder).update_row).toBeGreaterThan(1000)
        expect(longest).toBeLessThan(1000)
      },
      { journalRows: 40 },
    ))

  test.each([1, 2, 3, 4])(
    '[L8] [L25] any run of appends, refusals, snapshots and openings gives what a list would (seed %i)',
    (seed) =>
      withFolder(async (folder) => {
        const random = seededRandom(seed)
        const journalRows = [0, 5, 40, 8192][seed % 4]!
        const samples = ['a', 'b', 'c'].map(sampleContract)
        const model = samples.map(() => ({
          rows: [] as { byte: number; at: number }[],
          folded: 0,
          owners: new Map<number, string | null>(),
        }))
        let store = await openStore({ folder, journalRows })
        for (const { changes } of samples) await store.write(changes)
        for (let round = 0; round < 60; round++) {
          const log = sqliteUpdateLog(store)
          const asked = Array.from({ length: 1 + random.below(6) }, () => {
            const which = random.below(samples.length)
            const sample = samples[which]!
            const { rows, owners } = model[which]!
            const participant = [sample.worker, sample.client, null][random.below(3)]!
            const client = random.below(12)
            const isRefused = random.next() < 0.15
            const isTaken = owners.has(client) && owners.get(client) !== participant
            const count = 1 + random.below(4)
            const first = rows.length + 1
            const at = random.below(9000)
            const batch = Array.from({ length: count }, () => {
              const byte = random.below(256)
              if (!isTaken && !isRefused) rows.push({ byte, at })
              return sampleRow(sample, {
                bytes: Uint8Array.of(byte),
                participant,
                at,
                ranges: [{ client, from: 0, to: 1 }],
              })
            })
            const nobody = sampleRow(sample, { participant: 'nobody' as typeof sample.worker })
            if (!isTaken && !isRefused) owners.set(client, participant)
            const expected =
              isTaken || isRefused ? null : Array.from({ length: count }, (_, i) => first + i)
            return { expected, answer: log.append(isRefused ? [...batch, nobody] : batch) }
          })
          const answers = await Promise.allSettled(asked.map(({ answer }) => answer))
          expect(answers.map((one) => (one.status === 'fulfilled' ? one.value : null))).toEqual(
            asked.map(({ expected }) => expected),
          )
          const which = random.below(samples.length)
          const { centre, contract } = samples[which]!
          const { rows } = model[which]!
          if (random.next() < 0.3 && rows.length > 0) {
            const uptoSeq = 1 + random.below(rows.length)
            await log.compact(centre, contract, Uint8Array.of(1), uptoSeq)
            model[which]!.folded = Math.max(model[which]!.folded, uptoSeq)
          }
          if (random.next() < 0.2) {
            await store.close()
            store = await openStore({ folder, journalRows })
          }
        }
        const log = sqliteUpdateLog(store)
        for (const [which, { centre, contract }] of samples.entries()) {
          const { rows, folded, owners } = model[which]!
          const bytes = rows.map(({ byte }) => Uint8Array.of(byte))
          const history = await log.history(centre, contract)
          expect(history.map((row) => [row.seq, row.at])).toEqual(
            rows.map(({ at }, index) => [index + 1, at]),
          )
          expect(history.map((row) => row.bytes)).toEqual(bytes)
          expect(await log.load(centre, contract)).toMatchObject({
            snapshotSeq: folded,
            updates: bytes.slice(folded),
            seq: rows.length,
          })
          expect(await log.claims(centre, contract)).toEqual(owners)
          expect(await store.contract(centre, contract)).toMatchObject({
            seq: rows.length,
            changedAt: Math.max(1000, ...rows.map(({ at }) => at)),
          })
        }
        await store.close()
      }),
  )

  test('[L25] rows go from the journal to the archive when a snapshot holds them', () =>
    withStore(async (store, folder) => {
      await store.write(a.changes)
      const log = sqliteUpdateLog(store)
      await log.append(Array.from({ length: 600 }, () => sampleRow(a)))
      expect(await log.compact(a.centre, a.contract, Uint8Array.of(1), 590)).toBe(true)
      expect(tablesOf(folder)).toMatchObject({ update_row: 0, update_archive: 590 })
      expect(await log.load(a.centre, a.contract)).toMatchObject({ snapshotSeq: 590, seq: 600 })
      expect(await log.history(a.centre, a.contract, { after: 580 })).toHaveLength(20)
    }))

  test('[L25] a snapshot of settled rows alone takes none of the journal', () =>
    withFolder(async (folder) => {
      let store = await openStore({ folder, journalRows: 0 })
      await store.write(a.changes)
      await sqliteUpdateLog(store).append(Array.from({ length: 200 }, () => sampleRow(a)))
      while (tablesOf(folder).journal > 0) await store.contract(a.centre, a.contract)
      await store.close()
      store = await openStore({ folder })
      const log = sqliteUpdateLog(store)
      await log.append(Array.from({ length: 50 }, () => sampleRow(a)))
      expect(await log.compact(a.centre, a.contract, Uint8Array.of(1), 190)).toBe(true)
      expect(tablesOf(folder)).toEqual({ journal: 50, update_row: 10, update_archive: 190 })
      expect(await log.load(a.centre, a.contract)).toMatchObject({ snapshotSeq: 190, seq: 250 })
      expect(await log.compact(a.centre, a.contract, Uint8Array.of(2), 210)).toBe(true)
      expect(tablesOf(folder)).toMatchObject({ update_row: 0, update_archive: 210 })
      const { updates } = (await log.load(a.centre, a.contract))!
      expect(updates).toHaveLength(40)
      await store.close()
    }))

  test('[L25] large rows go in steps of few', () =>
    withStore(
      async (store, folder) => {
        await store.write(a.changes)
        const log = sqliteUpdateLog(store)
        const bytes = new Uint8Array(300_000)
        const rows = [bytes, new Uint8Array(900_000), bytes, bytes, Uint8Array.of(1)]
        await log.append(rows.map((bytes) => sampleRow(a, { bytes })))
        await store.call('compact', a.centre, a.contract, Uint8Array.of(1), 4)
        const archived = [tablesOf(folder).update_archive]
        while (!(await store.call('fold', a.centre, a.contract))) {
          archived.push(tablesOf(folder).update_archive)
        }
        expect(archived).toEqual([1, 2, 3])
        expect(tablesOf(folder)).toMatchObject({ update_archive: 4 })
        expect(await log.load(a.centre, a.contract)).toMatchObject({ updates: [Uint8Array.of(1)] })
      },
      { journalRows: 100 },
    ))

  test.each([
    ['in calm moments', 4, 30],
    ['as fast as it can', 0, 0],
  ])('[L25] a row larger than a step settles in one of its own, %s', (_, journalRows, between) =>
    withFolder(async (folder) => {
      const store = await openStore({ folder, journalRows })
      await store.write(a.changes)
      const log = sqliteUpdateLog(store)
      const large = new Uint8Array(700_000)
      const small = Uint8Array.of(1)
      const sizes: number[] = []
      for (const bytes of [large, small, large, small, small, small]) {
        sizes.push(bytes.length)
        await log.append([sampleRow(a, { bytes })])
      }
      for (let turn = 0; turn < 50 && tablesOf(folder).journal > journalRows; turn++) {
        await pause(between)
        // Any commit will do.
        await store.write([])
      }
      expect(tablesOf(folder).journal).toBeLessThanOrEqual(journalRows)
      const { updates } = (await log.load(a.centre, a.contract))!
      expect(updates.map(({ length }) => length)).toEqual(sizes)
      await store.close()
    }),
  )

  test('[L14] [L15] goes along in a backup and is settled by a restore', () =>
    withFolder(async (folder) => {
      const other = temporaryFolder()
      const copy = join(other.folder, 'copy')
      const doc = new Y.Doc()
      doc.getMap('meta').set('epoch', 1)
      const bytes = Y.encodeStateAsUpdate(doc)
      await reopened(folder, async (store) => {
        await store.write(a.changes)
        const log = sqliteUpdateLog(store)
        const server = { participant: null, session: null }
        await log.append([sampleRow(a, { bytes, ...server }), sampleRow(a, { bytes })])
        backUp(folder, copy)
        await log.append([sampleRow(a, { bytes })])
      })
      expect(restore(folder, copy, 0)).toMatchObject({ contracts: 1, epoch: 2 })
      expect(tablesOf(folder)).toEqual({ journal: 0, update_row: 3, update_archive: 0 })
      expect(checkDatabase(folder)).toEqual({ contracts: 1, rows: 3, problems: [] })
      await reopened(folder, async (store) => {
        expect(await sqliteUpdateLog(store).append([sampleRow(a)])).toEqual([4])
      })
      other.remove()
    }))

  test('[L13] with a gap is damage: the store does not open, and the check says so', () =>
    withFolder(async (folder) => {
      await reopened(folder, async (store) => {
        await store.write(a.changes)
        await sqliteUpdateLog(store).append([1, 2, 3].map(() => sampleRow(a)))
      })
      inDatabase(folder, 'DELETE FROM journal WHERE seq = 2')
      await expect(openStore({ folder })).rejects.toMatchObject({ code: 'corrupt' })
      // The folder is free again.
      await expect(openStore({ folder })).rejects.toMatchObject({ code: 'corrupt' })
      expect(() => checkDatabase(folder)).toThrow(expect.objectContaining({ code: 'corrupt' }))
    }))

  test('[L13] with a row that fits nowhere ends the store, and does not wait for ever', () =>
    withFolder(async (folder) => {
      const failures: string[] = []
      const store = await openStore({
        folder,
        journalRows: 0,
        onFailure: ({ code }) => failures.push(code),
      })
      await store.write(a.changes)
      const log = sqliteUpdateLog(store)
      await log.append([sampleRow(a)])
      inDatabase(folder, "UPDATE journal SET participant = 'nobody'")
      await log.append([sampleRow(a)])
      await expect(
        Promise.all(Array.from({ length: 5 }, () => log.load(a.centre, a.contract))),
      ).rejects.toMatchObject({ code: 'corrupt' })
      expect(failures).toEqual(['corrupt'])
      await store.close()
    }))

  test('[L16] a row of nobody in it is found by the check', () =>
    withFolder(async (folder) => {
      await reopened(folder, async (store) => {
        await store.write(a.changes)
      })
      inDatabase(
        folder,
        `INSERT INTO journal VALUES (1, 'a', 'nowhere', 1, x'00', NULL, NULL, '[]', 1, 1)`,
      )
      expect(checkDatabase(folder).problems).toEqual([
        '1 rows of the journal refer to a missing contract or participant',
      ])
    }))
})
