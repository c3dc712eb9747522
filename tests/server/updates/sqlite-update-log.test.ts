import { describe, expect, test } from 'vitest'
import { sqliteUpdateLog } from '../../../server/updates/index.ts'
import { sampleContract, withStore } from '../../support/store-fixture.ts'
import { sampleRow, testUpdateLog } from '../../support/update-log-suite.ts'

for (const [name, options] of [
  ['the SQLite log', {}],
  ['the SQLite log with a journal that is always too long', { journalRows: 0 }],
] as const) {
  testUpdateLog(name, (use) =>
    withStore(
      (store) =>
        use({
          log: sqliteUpdateLog(store),
          async makeContract(name) {
            const sample = sampleContract(name)
            await store.write(sample.changes)
            return sample
          },
        }),
      options,
    ),
  )
}

describe('group commit', () => {
  test('[L9] what is asked in one turn of the event loop shares commits', async () => {
    const commits: number[] = []
    await withStore(
      async (store) => {
        const a = sampleContract('a')
        await store.write(a.changes)
        const log = sqliteUpdateLog(store)
        commits.length = 0
        const seqs = await Promise.all(
          Array.from({ length: 1000 }, () => log.append([sampleRow(a)])),
        )
        expect(seqs.flat()).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1))
        expect(commits.reduce((sum, requests) => sum + requests, 0)).toBe(1000)
        expect(commits.length).toBeLessThan(100)
      },
      { onCommit: ({ requests }) => commits.push(requests) },
    )
  })

  test('[L9] one append alone is committed at once: nothing waits for a timer', async () => {
    const commits: number[] = []
    await withStore(
      async (store) => {
        const a = sampleContract('a')
        await store.write(a.changes)
        const log = sqliteUpdateLog(store)
        commits.length = 0
        for (let count = 0; count < 20; count++) await log.append([sampleRow(a)])
        expect(commits).toEqual(Array.from({ length: 20 }, () => 1))
      },
      { onCommit: ({ requests }) => commits.push(requests) },
    )
  })
})
