/** Contracts within every bound that fill the memory of what reads them: the server goes on. */
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { CentreId, ContractId } from '../../../schemas/basics/index.ts'
import { Authorship, authorshipLimits } from '../../../server/authorship/index.ts'
import { HeavyCheck } from '../../../server/rooms/heavy-check.ts'
import { defaultLimits } from '../../../server/rooms/index.ts'
import { realSystem } from '../../../server/system.ts'
import type { HistoryPage, UpdateRow } from '../../../server/updates/index.ts'
import { Versions, versionLimits } from '../../../server/versions/index.ts'
import { crowdedLog } from '../../support/crowded-log.ts'

const centre = 'centre' as CentreId
const large = 'large' as ContractId
const small = 'small' as ContractId
// A quarter of what they have: so the log may be a quarter of what fills that.
const MEGABYTES = 128

const crowded = crowdedLog(8, 100_000)
const log = {
  async history(_centre: CentreId, contract: ContractId, { after = 0, limit = 1000 }: HistoryPage) {
    const rows: readonly UpdateRow[] = contract === large ? crowded : crowded.slice(0, 1)
    return rows.filter(({ seq }) => seq > after).slice(0, limit)
  },
}

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

describe('[R71] a contract of many letters', () => {
  test('keeps to the bounds of what is read', () => {
    const bytes = crowded.reduce((sum, row) => sum + row.bytes.length, 0)
    expect(bytes).toBeLessThan(Math.min(authorshipLimits.bytes, versionLimits.bytes) / 4)
    for (const row of crowded) expect(row.bytes.length).toBeLessThan(defaultLimits.frameBytes)
  })

  test('is said to be too large when who wrote what is asked, and others are answered', async () => {
    const store = { carriedAuthors: async () => null }
    const limits = { ...authorshipLimits, megabytes: MEGABYTES, time: 60_000 }
    const asked = new Authorship(log, store, realSystem, limits)
    open.push(asked)
    const answers = [
      await asked.authors({ centre, id: small, seq: 1 }),
      await asked.authors({ centre, id: large, seq: crowded.length }),
      await asked.authors({ centre, id: large, seq: crowded.length }),
      await asked.authors({ centre, id: small, seq: 1 }),
    ]
    const outcomes = answers.map((answer) => (answer.ok ? 'ok' : answer.refusal))
    // Beside another contract it may be that one which took the memory: only alone it is sure.
    expect(outcomes).toEqual(['ok', 'later', 'too-large', 'ok'])
  }, 120_000)

  test('is said to be too large when it is asked for as it was, and others are answered', async () => {
    const limits = { ...versionLimits, megabytes: MEGABYTES, time: 60_000 }
    const versions = new Versions(log, realSystem, limits)
    open.push(versions)
    const now = realSystem.now()
    expect(await versions.at(centre, large, now)).toEqual({ ok: false, refusal: 'too-large' })
    expect((await versions.at(centre, small, now)).ok).toBe(true)
  }, 120_000)

  test('is no way to take the memory of what tries updates out: the largest document and update fit', async () => {
    const heavy = new HeavyCheck(realSystem, { ...defaultLimits, heavyTime: 60_000 })
    open.push(heavy)
    const [start, ...rows] = crowdedLog(3, 230_000)
    const document: Uint8Array[] = []
    for (const { bytes } of [start!, ...rows.slice(0, 2)]) document.push(bytes)
    expect(await heavy.try({ document, update: rows[2]!.bytes })).toBe('fits')
    expect(await heavy.try({ document: [start!.bytes], update: Uint8Array.of(9, 9) })).toBe(
      'too-heavy',
    )
    const empty = Y.encodeStateAsUpdate(new Y.Doc())
    expect(await heavy.try({ document: [start!.bytes], update: empty })).toBe('fits')
  }, 120_000)
})
