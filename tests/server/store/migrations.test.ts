import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readContract, textInside } from '../../../schemas/document/index.ts'
import { checkDatabase, openStore } from '../../../server/store/index.ts'
import { type Migration, migrate, migrations, versionOf } from '../../../server/store/migrations.ts'
import { sqliteUpdateLog } from '../../../server/updates/index.ts'
import { sampleContract, temporaryFolder, tokenHash } from '../../support/store-fixture.ts'
import { sampleRow } from '../../support/update-log-suite.ts'

const newest = migrations.at(-1)![0]

/** A data folder as a version left it. */
function fixture(version: number): string {
  return readFileSync(new URL(`./fixtures/version-${version}.sql`, import.meta.url), 'utf8')
}

/** A database in memory as version 1 left it. */
function oldDatabase(): DatabaseSync {
  const db = new DatabaseSync(':memory:')
  db.exec(fixture(1))
  return db
}

/** What the tables are, whatever the spaces in which they were written down. */
function tablesOf(db: DatabaseSync): readonly string[] {
  return db
    .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
    .all()
    .map((row) =>
      String(row.sql)
        .replaceAll(/--.*$/gm, '')
        .replaceAll(/[\s"]+/g, ' '),
    )
    .sort()
}

describe('migrations', () => {
  test('[L12] are numbered from 1 without gaps', () => {
    expect(migrations.map(([number]) => number)).toEqual(migrations.map((_, index) => index + 1))
  })

  test('[L12] give an old database the same tables as a new one', () => {
    const old = oldDatabase()
    const fresh = new DatabaseSync(':memory:')
    expect(versionOf(old)).toBe(1)
    expect(versionOf(fresh)).toBe(0)
    migrate(old)
    migrate(fresh)
    expect(versionOf(old)).toBe(newest)
    expect(versionOf(fresh)).toBe(newest)
    expect(tablesOf(old)).toEqual(tablesOf(fresh))
  })

  test('[L12] run only the steps that are new, once', () => {
    const db = oldDatabase()
    migrate(db)
    const more: readonly Migration[] = [
      ...migrations,
      [newest + 1, 'an extra table', 'CREATE TABLE extra (id TEXT) STRICT'],
      [newest + 2, 'something in it', "INSERT INTO extra VALUES ('one')"],
    ]
    expect(migrate(db, more)).toEqual([newest + 1, newest + 2])
    expect(migrate(db, more)).toEqual([])
    expect(db.prepare('SELECT count(*) AS n FROM extra').get()).toEqual({ n: 1 })
  })

  test('[L12] leave nothing of a step that fails, and keep the steps before it', () => {
    const db = oldDatabase()
    migrate(db)
    const more: readonly Migration[] = [
      ...migrations,
      [newest + 1, 'a good step', 'CREATE TABLE good (id TEXT) STRICT'],
      [
        newest + 2,
        'a bad step',
        'CREATE TABLE bad (id TEXT) STRICT; INSERT INTO nowhere VALUES (1)',
      ],
    ]
    expect(() => migrate(db, more)).toThrow('nowhere')
    expect(versionOf(db)).toBe(newest + 1)
    expect(tablesOf(db)).toContain('CREATE TABLE good (id TEXT) STRICT')
    expect(tablesOf(db)).not.toContain('CREATE TABLE bad (id TEXT) STRICT')
    expect(db.isTransaction).toBe(false)
  })

  test('[L12] refuse a database that a newer program has used, and leave it as it is', () => {
    const db = oldDatabase()
    db.exec(`PRAGMA user_version = ${newest + 1}`)
    const before = tablesOf(db)
    expect(() => migrate(db)).toThrow(
      expect.objectContaining({
        code: 'newer',
        message: expect.stringContaining(`got version ${newest + 1}`),
      }),
    )
    expect(tablesOf(db)).toEqual(before)
  })

  test('[L12] refuse a database of another program', () => {
    const db = new DatabaseSync(':memory:')
    db.exec('CREATE TABLE recipe (name TEXT)')
    expect(() => migrate(db)).toThrow(expect.objectContaining({ code: 'foreign' }))
  })
})

/** The versions that people may have a folder of: one file each, written when the version was released. */
const released = readdirSync(new URL('./fixtures', import.meta.url))
  .map((name) => Number(/^version-(\d+)\.sql$/.exec(name)?.[1]))
  .sort((a, b) => a - b)

describe.each(released)('a data folder of version %i', (version) => {
  function oldFolder(): ReturnType<typeof temporaryFolder> {
    const made = temporaryFolder()
    const old = new DatabaseSync(join(made.folder, 'samenspraak.sqlite'))
    old.exec(fixture(version))
    old.close()
    return made
  }

  test('[L16] is checked as it is, and stays as it is', () => {
    const { folder, remove } = oldFolder()
    expect(checkDatabase(folder)).toEqual({ contracts: 1, rows: 4, problems: [] })
    const db = new DatabaseSync(join(folder, 'samenspraak.sqlite'))
    expect(versionOf(db)).toBe(version)
    db.close()
    remove()
  })

  test('[L12] opens with everything that is in it, and goes on', async () => {
    const { folder, remove } = oldFolder()
    const store = await openStore({ folder })
    try {
      const sample = sampleContract('a')
      const { centre, contract, worker, client, support } = sample
      const log = sqliteUpdateLog(store)
      const stored = (await log.load(centre, contract))!
      expect(stored).toMatchObject({ snapshotSeq: 2, seq: 4, epoch: 1 })
      expect(stored.snapshotIsSound).toBe(version >= 3)
      expect(await store.contract(centre, contract)).toMatchObject({ seq: 4, changedAt: 6002 })
      const doc = new Y.Doc()
      for (const update of [stored.snapshot!, ...stored.updates]) Y.applyUpdate(doc, update)
      expect(textInside(doc.getXmlFragment('body').get(0) as Y.XmlElement)).toBe(
        'Ik wil leren met plezier',
      )
      expect(readContract(doc)).toMatchObject({ type: { id: 'study' } })
      expect((await log.history(centre, contract)).map(({ seq, at }) => [seq, at])).toEqual([
        [1, 5000],
        [2, 6000],
        [3, 6001],
        [4, 6002],
      ])
      expect(await log.claims(centre, contract)).toEqual(
        new Map([
          [11, null],
          [22, client],
        ]),
      )
      expect(await store.personByToken(tokenHash('a-worker'))).toEqual({
        id: 'a-worker',
        centre,
        name: 'worker of a',
        staff: true,
      })
      expect((await store.participants(centre, contract)).map(({ id }) => id)).toEqual([
        worker,
        client,
        support,
      ])
      expect(await store.setAsideOf(centre, contract, client)).toHaveLength(2)
      expect(await store.wordings(centre, contract)).toHaveLength(1)
      expect(await store.demo()).toMatchObject({ contract })
      expect(checkDatabase(folder)).toEqual({ contracts: 1, rows: 4, problems: [] })
      expect(await store.personByToken(tokenHash('a-support'))).toEqual(
        version >= 2 ? null : expect.objectContaining({ id: 'a-support' }),
      )
      expect(await log.append([sampleRow(sample)])).toEqual([5])
    } finally {
      await store.close()
      remove()
    }
  })
})
