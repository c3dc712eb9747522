import { existsSync, linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { newMeta, readMeta, writeContract } from '../../../schemas/document/index.ts'
import {
  backUp,
  checkDatabase,
  openStore,
  restore,
  type Store,
} from '../../../server/store/index.ts'
import { sqliteUpdateLog } from '../../../server/updates/index.ts'
import { seededRandom } from '../../support/random.ts'
import { sampleContract, temporaryFolder } from '../../support/store-fixture.ts'
import { sampleRow } from '../../support/update-log-suite.ts'

const sample = sampleContract('a')
const { centre, contract } = sample

/** Makes the sample contract with a starting text, written by the server. */
async function startContract(store: Store): Promise<Y.Doc> {
  const doc = new Y.Doc()
  writeContract(
    doc,
    {
      meta: newMeta('study', '1.0.0', 'nl'),
      body: [
        { type: 'section', kind: 'wish', children: [{ type: 'paragraph', text: 'Ik wil leren' }] },
      ],
    },
    seededRandom(1).bytes,
  )
  const row = sampleRow(sample, {
    bytes: Y.encodeStateAsUpdate(doc),
    participant: null,
    session: null,
  })
  await store.write([...sample.changes, { kind: 'append', row }])
  return doc
}

/** Types a word as the worker; gives the update. */
function type(doc: Y.Doc, word: string): Uint8Array {
  let bytes: Uint8Array = new Uint8Array()
  doc.once('update', (update: Uint8Array) => {
    bytes = update
  })
  doc.getMap('facts').set(word, word)
  return bytes
}

async function documentIn(folder: string): Promise<{ doc: Y.Doc; epoch: number; seq: number }> {
  const store = await openStore({ folder })
  const stored = (await sqliteUpdateLog(store).load(centre, contract))!
  await store.close()
  const doc = new Y.Doc()
  if (stored.snapshot) Y.applyUpdate(doc, stored.snapshot)
  for (const update of stored.updates) Y.applyUpdate(doc, update)
  return { doc, epoch: stored.epoch, seq: stored.seq }
}

async function withFolders(use: (folder: string, backups: string) => Promise<void>): Promise<void> {
  const data = temporaryFolder()
  const backups = temporaryFolder()
  try {
    await use(data.folder, backups.folder)
  } finally {
    data.remove()
    backups.remove()
  }
}

describe('a backup', () => {
  test('[L14] taken while rows and snapshots are written is one moment of the log, whole', () =>
    withFolders(async (folder, backups) => {
      const store = await openStore({ folder })
      const doc = await startContract(store)
      const log = sqliteUpdateLog(store)
      let writing = true
      let last = 1
      async function write(): Promise<void> {
        while (writing) {
          const rows = [1, 2, 3].map((step) =>
            sampleRow(sample, { bytes: type(doc, `word${last + step}`) }),
          )
          last = (await log.append(rows)).at(-1)!
          if (last % 5 === 0) {
            await log.compact(centre, contract, Y.encodeStateAsUpdate(doc), last)
          }
        }
      }
      const done = write()
      const files: string[] = []
      for (let count = 0; count < 5; count++) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        const file = join(backups, `backup-${count}.sqlite`)
        backUp(folder, file)
        files.push(file)
      }
      writing = false
      await done
      await store.close()
      expect(readdirSync(backups).sort()).toEqual(files.map((file) => file.slice(-15)).sort())
      let earlier = 0
      for (const file of files) {
        const other = temporaryFolder()
        restore(other.folder, file, 0)
        expect(checkDatabase(other.folder).problems).toEqual([])
        const { doc: restored, seq } = await documentIn(other.folder)
        // Row 1 is the start, the last one the epoch; every row between them is one word.
        const words = [...restored.getMap('facts').keys()].sort()
        expect(words).toEqual(
          Array.from({ length: seq - 2 }, (_, index) => `word${index + 2}`).sort(),
        )
        expect(seq).toBeGreaterThan(earlier)
        earlier = seq
        other.remove()
      }
      expect(earlier).toBeLessThanOrEqual(last + 1)
    }))

  test('[L14] never overwrites a file, and needs a database', () =>
    withFolders(async (folder, backups) => {
      const file = join(backups, 'there')
      expect(() => backUp(folder, file)).toThrow(expect.objectContaining({ code: 'missing' }))
      writeFileSync(file, 'something')
      expect(() => backUp(folder, file)).toThrow(expect.objectContaining({ code: 'refused' }))
      expect(readFileSync(file, 'utf8')).toBe('something')
    }))

  test('[L14] into a folder that is not there names the folder', () =>
    withFolders(async (folder, backups) => {
      await (await openStore({ folder })).close()
      const nowhere = join(backups, 'never', 'made')
      expect(() => backUp(folder, join(nowhere, 'copy.sqlite'))).toThrow(
        expect.objectContaining({
          code: 'refused',
          message: `Expected the folder ${nowhere} for the copy, but it is not there`,
        }),
      )
      expect(existsSync(nowhere)).toBe(false)
    }))
})

describe('a restore', () => {
  test('[L15] brings back the moment of the backup with a new epoch, and keeps what it replaced', () =>
    withFolders(async (folder, backups) => {
      const file = join(backups, 'backup.sqlite')
      let store = await openStore({ folder })
      const doc = await startContract(store)
      await sqliteUpdateLog(store).append([sampleRow(sample, { bytes: type(doc, 'before') })])
      await store.close()
      backUp(folder, file)
      const bytes = readFileSync(file)
      store = await openStore({ folder })
      await sqliteUpdateLog(store).append([sampleRow(sample, { bytes: type(doc, 'after') })])
      await store.close()

      const first = restore(folder, file, 1000)
      expect(first).toMatchObject({ contracts: 1, epoch: 2 })
      const restored = await documentIn(folder)
      expect(restored.epoch).toBe(2)
      expect(readMeta(restored.doc).epoch).toBe(2)
      expect([...restored.doc.getMap('facts').keys()]).toEqual(['before'])
      expect(checkDatabase(folder).problems).toEqual([])
      expect(readFileSync(file).equals(bytes)).toBe(true)

      // The same again: an editor of the first restore must not be taken for one of the second.
      expect(restore(folder, file, 1000)).toMatchObject({ epoch: 3 })
      expect(await documentIn(folder)).toMatchObject({ epoch: 3 })

      // What was replaced is a database like any other: it can be restored in its turn.
      restore(folder, first.replaced!, 1000)
      const undone = await documentIn(folder)
      expect(undone.epoch).toBe(4)
      expect([...undone.doc.getMap('facts').keys()].sort()).toEqual(['after', 'before'])
    }))

  test('[L15] in the place of a damaged database gives an epoch higher than any it held', () =>
    withFolders(async (folder, backups) => {
      const file = join(backups, 'backup.sqlite')
      const store = await openStore({ folder })
      await startContract(store)
      await store.close()
      backUp(folder, file)
      writeFileSync(join(folder, 'samenspraak.sqlite'), 'x'.repeat(9000))
      const { epoch, replaced } = restore(folder, file, 1_800_000_000_000)
      expect(epoch).toBe(1_800_000_001)
      expect(readFileSync(replaced!, 'utf8')).toBe('x'.repeat(9000))
      expect(await documentIn(folder)).toMatchObject({ epoch })
    }))

  test('[L15] is refused while a server runs, and of a file that is no sound backup', () =>
    withFolders(async (folder, backups) => {
      const file = join(backups, 'backup.sqlite')
      const store = await openStore({ folder })
      await startContract(store)
      backUp(folder, file)
      expect(() => restore(folder, file, 0)).toThrow(expect.objectContaining({ code: 'in-use' }))
      await store.close()

      const damaged = join(backups, 'damaged.sqlite')
      const bytes = readFileSync(file)
      bytes.fill(7, 8192, 20_000)
      writeFileSync(damaged, bytes)
      const text = join(backups, 'text')
      writeFileSync(text, 'Geen databank, maar een brief. '.repeat(100))
      for (const [bad, code] of [
        [damaged, 'corrupt'],
        [text, 'corrupt'],
        [join(backups, 'nowhere'), 'missing'],
      ] as const) {
        expect(() => restore(folder, bad, 0), bad).toThrow(expect.objectContaining({ code }))
        expect(readdirSync(folder).filter((name) => name.includes('.new'))).toEqual([])
      }
      expect(await documentIn(folder)).toMatchObject({ epoch: 1, seq: 1 })
    }))

  test('[L15] that was interrupted leaves no second name of the database that is still there', () =>
    withFolders(async (folder, backups) => {
      const file = join(backups, 'backup.sqlite')
      await (await openStore({ folder })).close()
      backUp(folder, file)
      const { replaced } = restore(folder, file, 1000)
      const database = join(folder, 'samenspraak.sqlite')
      // The last step but one was done, and then the power went.
      linkSync(database, `${database}.replaced-2000`)
      writeFileSync(`${database}.new`, 'half')
      writeFileSync(`${database}.new-wal`, 'half')
      await (await openStore({ folder })).close()
      expect(readdirSync(folder).sort()).toEqual(
        ['samenspraak.lock', 'samenspraak.sqlite', basename(replaced!)].sort(),
      )
    }))

  test('[L15] into an empty folder makes the database', () =>
    withFolders(async (folder, backups) => {
      const file = join(backups, 'backup.sqlite')
      const store = await openStore({ folder })
      await startContract(store)
      await store.close()
      backUp(folder, file)
      const other = temporaryFolder()
      const target = join(other.folder, 'new', 'data')
      expect(restore(target, file, 0)).toEqual({ replaced: null, contracts: 1, epoch: 2 })
      expect(existsSync(join(target, 'samenspraak.sqlite-wal'))).toBe(false)
      expect(await documentIn(target)).toMatchObject({ epoch: 2, seq: 2 })
      other.remove()
    }))
})

describe('a check', () => {
  test('[L16] finds a gap in a log, a snapshot that lies and a document that cannot be built', () =>
    withFolders(async (folder) => {
      const store = await openStore({ folder })
      const doc = await startContract(store)
      const log = sqliteUpdateLog(store)
      expect(checkDatabase(folder)).toEqual({ contracts: 1, rows: 1, problems: [] })

      const [seq] = await log.append([sampleRow(sample, { bytes: type(doc, 'word') })])
      await log.compact(centre, contract, Y.encodeStateAsUpdate(new Y.Doc()), seq!)
      expect(checkDatabase(folder).problems).toEqual([
        `contract ${contract}: expected the snapshot to hold what its rows hold`,
      ])

      await log.append([sampleRow(sample, { bytes: Uint8Array.of(9, 9, 9) })])
      expect(checkDatabase(folder).problems).toEqual([
        `contract ${contract}: expected a document that can be built from its rows`,
      ])
      await store.close()
    }))

  test('[L16] finds a snapshot whose bytes changed on the disk, and no document is made of it', () =>
    withFolders(async (folder) => {
      let store = await openStore({ folder })
      const doc = await startContract(store)
      await sqliteUpdateLog(store).compact(centre, contract, Y.encodeStateAsUpdate(doc), 1)
      await store.close()
      const db = new DatabaseSync(join(folder, 'samenspraak.sqlite'))
      db.exec("UPDATE snapshot SET bytes = CAST(replace(bytes, 'leren', 'lezen') AS BLOB)")
      db.close()
      expect(checkDatabase(folder).problems).toEqual([
        `contract ${contract}: Expected the snapshot that was written, got other bytes`,
      ])
      store = await openStore({ folder })
      await expect(sqliteUpdateLog(store).load(centre, contract)).rejects.toMatchObject({
        code: 'corrupt',
      })
      await store.close()
    }))
})
