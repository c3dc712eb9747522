import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { openStore, type StoreError } from '../../../server/store/index.ts'
import { sqliteUpdateLog } from '../../../server/updates/index.ts'
import { sampleContract, temporaryFolder } from '../../support/store-fixture.ts'
import { sampleRow } from '../../support/update-log-suite.ts'

const sample = sampleContract('a')

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const { folder, remove } = temporaryFolder()
  try {
    await use(folder)
  } finally {
    chmodSync(folder, 0o700)
    remove()
  }
}

/** Opens the folder in a process of its own. @returns the process, and the first thing that it says */
async function openElsewhere(
  folder: string,
  as: { uid?: number } = {},
): Promise<{ child: ChildProcess; said: string }> {
  const script = new URL('./hold-folder.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...as,
  })
  const said = await new Promise<string>((resolve) =>
    child.stdout!.once('data', (data) => resolve(String(data).trim())),
  )
  return { child, said }
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

async function refusalOf(folder: string): Promise<StoreError> {
  return openStore({ folder }).then(
    () => expect.fail('expected a refusal'),
    (error) => error,
  )
}

/** Fills a folder with a contract of many rows. */
async function fill(folder: string): Promise<void> {
  const store = await openStore({ folder })
  await store.write(sample.changes)
  const bytes = new Uint8Array(2000).fill(5)
  await sqliteUpdateLog(store).append(
    Array.from({ length: 100 }, () => sampleRow(sample, { bytes })),
  )
  await store.close()
}

describe('opening a data folder', () => {
  test('[L11] is refused while another process has it, until that process ends, also by kill -9', () =>
    withFolder(async (folder) => {
      const { child, said } = await openElsewhere(folder)
      expect(said).toBe('open')
      const error = await refusalOf(folder)
      expect(error).toMatchObject({ code: 'in-use' })
      expect(error.message).toContain(folder)
      await kill(child)
      const store = await openStore({ folder })
      expect((await openElsewhere(folder)).said).toBe('in-use')
      await store.close()
    }))

  test('[L11] twice in one process is refused too, and a close lets go', () =>
    withFolder(async (folder) => {
      const store = await openStore({ folder })
      expect(await refusalOf(folder)).toMatchObject({ code: 'in-use' })
      await store.close()
      await (await openStore({ folder })).close()
    }))

  test('[L13] of a newer program is refused, and left as it is', () =>
    withFolder(async (folder) => {
      const file = join(folder, 'samenspraak.sqlite')
      await fill(folder)
      const db = new DatabaseSync(file)
      db.exec('PRAGMA user_version = 99')
      db.close()
      const before = readFileSync(file)
      const error = await refusalOf(folder)
      expect(error).toMatchObject({ code: 'newer' })
      expect(error.message).toMatch(/version \d+ or older, got version 99/)
      expect(readFileSync(file).equals(before)).toBe(true)
    }))

  test('[L13] of a file that is no database is refused, and left as it is', () =>
    withFolder(async (folder) => {
      const file = join(folder, 'samenspraak.sqlite')
      writeFileSync(file, 'Dit is geen databank. '.repeat(500))
      expect(await refusalOf(folder)).toMatchObject({ code: 'corrupt' })
      expect(readFileSync(file, 'utf8')).toBe('Dit is geen databank. '.repeat(500))
    }))

  test('[L13] of a database of another program is refused', () =>
    withFolder(async (folder) => {
      const db = new DatabaseSync(join(folder, 'samenspraak.sqlite'))
      db.exec('CREATE TABLE recipe (name TEXT)')
      db.close()
      expect(await refusalOf(folder)).toMatchObject({ code: 'foreign' })
    }))

  test('[L13] of a database whose first page is damaged is refused', () =>
    withFolder(async (folder) => {
      await fill(folder)
      const file = join(folder, 'samenspraak.sqlite')
      const bytes = readFileSync(file)
      bytes.fill(0xff, 100, 4000)
      writeFileSync(file, bytes)
      expect(await refusalOf(folder)).toMatchObject({ code: 'corrupt' })
    }))

  test('[L13] whose database another program has for itself is refused, until it lets go', () =>
    withFolder(async (folder) => {
      await fill(folder)
      const other = new DatabaseSync(join(folder, 'samenspraak.sqlite'))
      other.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE')
      const error = await refusalOf(folder)
      expect(error).toMatchObject({ code: 'busy' })
      expect(error.message).toContain(folder)
      other.exec('ROLLBACK')
      other.close()
      const store = await openStore({ folder })
      const { centre, contract } = sample
      expect(await sqliteUpdateLog(store).load(centre, contract)).toMatchObject({ seq: 100 })
      await store.close()
    }))

  test('[L13] in which nothing may be written is refused', () =>
    withFolder(async (folder) => {
      chmodSync(folder, 0o555)
      // Whoever may do everything is not stopped by a mode, so then someone else tries.
      const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}
      expect((await openElsewhere(folder, nobody)).said).toBe('unwritable')
    }))

  test('[L13] where a file stands is refused', () =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, 'file'), '')
      expect(await refusalOf(join(folder, 'file'))).toMatchObject({ code: 'unwritable' })
    }))
})

describe('a database that breaks while it is used', () => {
  test('[L13] ends the store: what was asked fails, and the failure is told once', () =>
    withFolder(async (folder) => {
      await fill(folder)
      const failures: string[] = []
      const store = await openStore({ folder, onFailure: ({ code }) => failures.push(code) })
      const log = sqliteUpdateLog(store)
      truncateSync(join(folder, 'samenspraak.sqlite'), 12_288)
      const asked = await Promise.allSettled([
        log.history(sample.centre, sample.contract),
        log.append([sampleRow(sample)]),
        store.contract(sample.centre, sample.contract),
      ])
      expect(asked.some(({ status }) => status === 'rejected')).toBe(true)
      await expect(log.append([sampleRow(sample)])).rejects.toMatchObject({ code: 'corrupt' })
      expect(failures).toEqual(['corrupt'])
      await store.close()
    }))

  test('[L13] a disk that refuses to write ends the store; what was acknowledged is there', () =>
    withFolder(async (folder) => {
      // The kernel refuses to let a file of this process grow beyond so many kilobytes.
      const script = new URL('./append-until-refused.ts', import.meta.url).pathname
      const command = `ulimit -f 600; exec "${process.execPath}" "${script}" "${folder}"`
      const { stdout, status } = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
      expect(status).toBe(0)
      const { acknowledged, codes, failures } = JSON.parse(stdout)
      expect(acknowledged).toBeGreaterThan(10)
      expect(codes).toEqual(['failed', 'failed', 'failed'])
      expect(failures).toEqual(['failed'])
      const store = await openStore({ folder })
      const log = sqliteUpdateLog(store)
      const rows = await log.history(sample.centre, sample.contract)
      expect(rows.map(({ seq }) => seq)).toEqual(
        Array.from({ length: acknowledged }, (_, index) => index + 1),
      )
      expect(await log.append([sampleRow(sample)])).toEqual([acknowledged + 1])
      await store.close()
    }))

  test('[L13] another program that holds the database makes an append fail, and the next one work', () =>
    withFolder(async (folder) => {
      await fill(folder)
      const store = await openStore({ folder })
      const log = sqliteUpdateLog(store)
      const other = new DatabaseSync(join(folder, 'samenspraak.sqlite'))
      other.exec('BEGIN IMMEDIATE')
      await expect(log.append([sampleRow(sample)])).rejects.toMatchObject({ code: 'busy' })
      expect(await log.load(sample.centre, sample.contract)).toMatchObject({ seq: 100 })
      other.exec('ROLLBACK')
      other.close()
      expect(await log.append([sampleRow(sample)])).toEqual([101])
      await store.close()
    }))
})

describe('a full disk', () => {
  test('[L13] makes appends fail and nothing else: no part of one is there, and with space they work again', () =>
    withFolder(async (folder) => {
      const failures: string[] = []
      const store = await openStore({
        folder,
        maxPages: 120,
        onFailure: ({ code }) => failures.push(code),
      })
      await store.write([
        ...sample.changes,
        {
          kind: 'set-aside',
          text: {
            id: 'large',
            centre: sample.centre,
            contract: sample.contract,
            participant: sample.client,
            why: 'refused',
            text: 'x',
            block: null,
            bytes: new Uint8Array(100_000),
            reason: 'a known root',
            at: 1,
          },
        },
      ])
      const log = sqliteUpdateLog(store)
      const append = () =>
        log.append([1, 2, 3].map(() => sampleRow(sample, { bytes: new Uint8Array(3000) })))
      let acknowledged = 0
      let refusals: unknown[] = []
      // Two at once, then one at a time: when a transaction fails, it fails for all that share it.
      for (const together of [2, 1]) {
        refusals = []
        while (refusals.length === 0) {
          const asked = Array.from({ length: together }, append)
          for (const result of await Promise.allSettled(asked)) {
            if (result.status === 'fulfilled') acknowledged = result.value.at(-1)!
            else refusals.push(result.reason)
          }
        }
      }
      expect(refusals).toMatchObject([{ code: 'full' }])
      const rows = await log.history(sample.centre, sample.contract)
      expect(rows.map(({ seq }) => seq)).toEqual(
        Array.from({ length: acknowledged }, (_, index) => index + 1),
      )
      expect(acknowledged).toBeGreaterThan(10)

      const { centre, contract, client } = sample
      expect(await store.dropSetAside(centre, contract, client, 'large')).toBe(true)
      const next = acknowledged
      expect(await append()).toEqual([next + 1, next + 2, next + 3])
      expect(failures).toEqual([])
      await store.close()
    }))
})
