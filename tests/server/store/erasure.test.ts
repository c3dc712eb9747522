import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { PersonId } from '../../../schemas/basics/index.ts'
import { newMeta, writeContract } from '../../../schemas/document/index.ts'
import {
  backUp,
  checkDatabase,
  openStore,
  restore,
  type Store,
} from '../../../server/store/index.ts'
import { sqliteUpdateLog } from '../../../server/updates/index.ts'
import { seededRandom } from '../../support/random.ts'
import { sampleContract, temporaryFolder, withStore } from '../../support/store-fixture.ts'
import { sampleRow } from '../../support/update-log-suite.ts'

const secret = 'het geheim van Amina'
const sample = sampleContract('a')
const other = sampleContract('b')
const { centre, contract, client } = sample
const asked = { centre, contract, because: 'asked', by: null, at: 9000 } as const

/** Two centres with a contract each; what stands in that of the first is a secret. */
async function fill(store: Store): Promise<void> {
  for (const [one, text] of [
    [sample, secret],
    [other, 'wat van een ander is'],
  ] as const) {
    const doc = new Y.Doc()
    writeContract(
      doc,
      {
        meta: newMeta('study', '1.0.0', 'nl'),
        body: [{ type: 'section', kind: 'wish', children: [{ type: 'paragraph', text }] }],
      },
      seededRandom(1).bytes,
    )
    const bytes = Y.encodeStateAsUpdate(doc)
    const row = sampleRow(one, { bytes, participant: null, session: null })
    await store.write([
      ...one.changes,
      { kind: 'append', row },
      {
        kind: 'set-aside',
        text: {
          id: `aside-of-${one.centre}`,
          centre: one.centre,
          contract: one.contract,
          participant: one.client,
          why: 'refused',
          text,
          block: null,
          bytes,
          reason: 'a test',
          at: 5000,
        },
      },
      {
        kind: 'add-act',
        act: {
          centre: one.centre,
          contract: one.contract,
          participant: one.client,
          act: 'opened',
          about: null,
          at: 5000,
        },
      },
    ])
    const log = sqliteUpdateLog(store)
    // A snapshot with an archive behind it, and rows after it in the journal.
    await log.compact(one.centre, one.contract, bytes, 1)
    doc.getMap('facts').set('name', text)
    await log.append([sampleRow(one, { bytes: Y.encodeStateAsUpdate(doc) })])
  }
}

function tablesOf(db: DatabaseSync): readonly string[] {
  return db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map(({ name }) => String(name))
}

/** True when the words stand anywhere in the files of the folder. */
function standsIn(folder: string, words: string): boolean {
  return readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(words))
}

describe('a contract that is erased', () => {
  test('[A100] is in no table any more, and what belongs to others is untouched', async () => {
    const { folder, remove } = temporaryFolder()
    const store = await openStore({ folder })
    try {
      await fill(store)
      expect(await store.erase(asked)).toBe(true)
      expect(await store.erase(asked)).toBe(false)
      expect(await store.contract(centre, contract)).toBeNull()
      expect(await store.localKey(centre, client)).toBeNull()
      expect(await store.contractsOf(centre, 'a-client' as never)).toEqual([])
      expect(await store.erasedOf(centre)).toEqual([asked])
      expect(await store.erasedOf(other.centre)).toEqual([])
      expect(await store.setAsideOf(other.centre, other.contract, other.client)).toHaveLength(1)
      const stays = await sqliteUpdateLog(store).load(other.centre, other.contract)
      expect(stays).toMatchObject({ seq: 2 })
    } finally {
      await store.close()
    }
    expect(checkDatabase(folder)).toMatchObject({ contracts: 1, problems: [] })
    const db = new DatabaseSync(join(folder, 'samenspraak.sqlite'))
    for (const table of tablesOf(db)) {
      const columns = db.prepare('SELECT name FROM pragma_table_info(?)').all(table)
      if (table === 'erased' || !columns.some(({ name }) => name === 'contract')) continue
      const left = db.prepare(`SELECT count(*) AS n FROM "${table}" WHERE contract = ?`)
      expect([table, left.get(contract)!.n]).toEqual([table, 0])
    }
    // The worker may have other contracts; who was let in for this one alone goes with it.
    expect(db.prepare('SELECT id FROM person WHERE centre = ?').all(centre)).toEqual([
      { id: 'a-worker' },
    ])
    db.close()
    remove()
  })

  test('[A100] goes with people who are signed in, in whatever contract', () =>
    withStore(async (store) => {
      await fill(store)
      await store.write([
        {
          kind: 'add-sign-in',
          signIn: {
            centre,
            id: 'session',
            hash: new Uint8Array(32).fill(3),
            person: 'a-client' as PersonId,
            by: 'invitation',
            contract: null,
            at: 1,
            until: 9_000_000,
            idle: 1000,
          },
        },
      ])
      expect(await store.erase(asked)).toBe(true)
      expect(await store.contract(centre, contract)).toBeNull()
    }))

  test('[A101] stands in no page of the file any more, nor in the write-ahead log', async () => {
    const { folder, remove } = temporaryFolder()
    const store = await openStore({ folder, journalRows: 0 })
    try {
      await fill(store)
      expect(standsIn(folder, secret)).toBe(true)
      await store.erase(asked)
      expect(standsIn(folder, secret)).toBe(false)
      expect(standsIn(folder, 'wat van een ander is')).toBe(true)
    } finally {
      await store.close()
      remove()
    }
  })

  test('[A102] does not come back with a copy that was made before', async () => {
    const { folder, remove } = temporaryFolder()
    const copy = join(folder, 'copy.sqlite')
    const store = await openStore({ folder })
    await fill(store)
    backUp(folder, copy)
    await store.erase(asked)
    await store.close()
    expect(restore(folder, copy, 20_000)).toMatchObject({ contracts: 1 })
    const again = await openStore({ folder })
    expect(await again.contract(centre, contract)).toBeNull()
    expect(await again.contract(other.centre, other.contract)).not.toBeNull()
    expect(await again.erasedOf(centre)).toEqual([asked])
    await again.close()
    remove()
  })

  test('[A100] of another centre is not there to erase', () =>
    withStore(async (store) => {
      await fill(store)
      expect(await store.erase({ ...asked, centre: other.centre })).toBe(false)
      expect(await store.contract(centre, contract)).not.toBeNull()
    }))

  test('[A100] takes no more rows, and leaves the store fit for others', () =>
    withStore(async (store) => {
      await fill(store)
      await store.erase(asked)
      const log = sqliteUpdateLog(store)
      await expect(log.append([sampleRow(sample)])).rejects.toMatchObject({ code: 'missing' })
      expect(await log.append([sampleRow(other)])).toEqual([3])
    }))

  test('[A103] is due when nobody changed it since a moment, by its newest row', () =>
    withStore(async (store) => {
      await fill(store)
      expect(await store.unchangedSince(5000, 10)).toEqual([])
      expect(await store.unchangedSince(5001, 10)).toHaveLength(2)
      await sqliteUpdateLog(store).append([sampleRow(other, { at: 8000 })])
      expect(await store.unchangedSince(5001, 10)).toEqual([{ centre, contract }])
    }))
})
