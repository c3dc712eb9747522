import { spawn } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../../server/store/index.ts'
import { type FaultPoint, sqliteUpdateLog } from '../../../server/updates/index.ts'
import { sampleContract, temporaryFolder } from '../../support/store-fixture.ts'
import { numberOf } from './numbered.ts'

interface Killed {
  /** The last row that was acknowledged. */
  readonly row: number
  /** The last snapshot that was acknowledged. */
  readonly snapshot: number
  readonly signal: string | null
  readonly errors: string
}

/** Runs the appending process until it dies, of itself at `dieAt` or by a kill when `killWhen` says so. */
async function runUntilKilled(
  folder: string,
  {
    dieAt,
    killWhen,
    together = 1,
    journalRows,
  }: {
    dieAt?: string
    killWhen?: (row: number) => boolean
    together?: number
    journalRows?: number
  },
): Promise<Killed> {
  const script = new URL('./append-until-killed.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, String(together)], {
    env: {
      ...process.env,
      SAMENSPRAAK_DATA: folder,
      SAMENSPRAAK_TEST: '1',
      ...(dieAt === undefined ? {} : { SAMENSPRAAK_TEST_DIE_AT: dieAt }),
      ...(journalRows === undefined ? {} : { SAMENSPRAAK_TEST_JOURNAL_ROWS: String(journalRows) }),
    },
  })
  let row = 0
  let snapshot = 0
  let rest = ''
  let errors = ''
  child.stderr.on('data', (data) => {
    errors += data
  })
  child.stdout.on('data', (data) => {
    const lines = (rest + data).split('\n')
    rest = lines.pop()!
    for (const line of lines) {
      const [what, seq] = line.split(' ')
      if (what === 'row') row = Number(seq)
      else snapshot = Number(seq)
      if (what === 'row' && killWhen?.(row)) child.kill('SIGKILL')
    }
  })
  const signal = await new Promise<string | null>((resolve) =>
    child.on('close', (_code, name) => resolve(name)),
  )
  return { row, snapshot, signal, errors }
}

/** Opens the folder again and looks at what is there. */
async function expectAllOf(folder: string, killed: Killed, together = 1): Promise<void> {
  const store = await openStore({ folder })
  try {
    const log = sqliteUpdateLog(store)
    const { centre, contract } = sampleContract('a')
    const rows = await log.history(centre, contract, { limit: 1_000_000 })
    // Everything that was acknowledged, in order, once, without gaps; at most what was under way besides.
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1))
    expect(rows.map(({ bytes }) => numberOf(bytes))).toEqual(rows.map(({ seq }) => seq))
    expect(rows.length).toBeGreaterThanOrEqual(killed.row)
    expect(rows.length).toBeLessThanOrEqual(killed.row + 3 * together)
    const document = (await log.load(centre, contract))!
    expect(document.seq).toBe(rows.length)
    expect(document.snapshotSeq).toBeGreaterThanOrEqual(killed.snapshot)
    expect(document.snapshot === null ? 0 : numberOf(document.snapshot)).toBe(document.snapshotSeq)
    expect(document.updates.map(numberOf)).toEqual(
      rows.slice(document.snapshotSeq).map(({ seq }) => seq),
    )
  } finally {
    await store.close()
  }
}

async function withContract(use: (folder: string) => Promise<void>): Promise<void> {
  const { folder, remove } = temporaryFolder()
  try {
    const store = await openStore({ folder })
    await store.write(sampleContract('a').changes)
    await store.close()
    await use(folder)
  } finally {
    remove()
  }
}

describe('a process that is killed', () => {
  const points: readonly FaultPoint[] = [
    'before-commit',
    'after-commit',
    'before-snapshot',
    'after-snapshot',
    'after-archive',
    'after-fold',
  ]
  test.each(points)('[L10] loses nothing that it acknowledged when it dies %s', (point) =>
    withContract(async (folder) => {
      for (const nth of [1, 3]) {
        const killed = await runUntilKilled(folder, { dieAt: `${point}:${nth}` })
        expect(killed).toMatchObject({ signal: 'SIGKILL', errors: '' })
        await expectAllOf(folder, killed)
      }
    }),
  )

  test.each([
    'after-snapshot',
    'after-archive:2',
    'after-archive:3',
    'after-fold:1',
    'after-fold:4',
  ])('[L10] between the steps of a long compaction loses nothing either: %s', (dieAt) =>
    withContract(async (folder) => {
      for (let count = 0; count < 2; count++) {
        const killed = await runUntilKilled(folder, { dieAt, together: 300 })
        expect(killed).toMatchObject({ signal: 'SIGKILL', errors: '' })
        await expectAllOf(folder, killed, 300)
      }
    }),
  )

  test.each(['before-settle', 'after-settle', 'after-trim'])(
    '[L10] loses nothing while the journal is made shorter: %s',
    (point) =>
      withContract(async (folder) => {
        for (const [nth, together] of [
          [1, 1],
          [4, 1],
          [2, 100],
        ] as const) {
          const killed = await runUntilKilled(folder, {
            dieAt: `${point}:${nth}`,
            together,
            journalRows: 20,
          })
          expect(killed).toMatchObject({ signal: 'SIGKILL', errors: '' })
          await expectAllOf(folder, killed, together)
        }
      }),
  )

  test('[L10] loses nothing that it acknowledged when it dies at any other moment', () =>
    withContract(async (folder) => {
      let start = 0
      for (const more of [1, 17, 100, 333]) {
        const killed = await runUntilKilled(folder, { killWhen: (row) => row >= start + more })
        expect(killed).toMatchObject({ signal: 'SIGKILL', errors: '' })
        await expectAllOf(folder, killed)
        start = killed.row
      }
    }))

  test('[L10] only where it was told, and only with the setting for tests', async () => {
    const { folder, remove } = temporaryFolder()
    const script = new URL('./append-until-killed.ts', import.meta.url).pathname
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, SAMENSPRAAK_DATA: folder, SAMENSPRAAK_TEST_DIE_AT: 'before-commit' },
      stdio: 'ignore',
    })
    const ended = await new Promise((resolve) =>
      child.on('close', (code, signal) => resolve({ code, signal })),
    )
    remove()
    expect(ended).toEqual({ code: 1, signal: null })
  })
})
