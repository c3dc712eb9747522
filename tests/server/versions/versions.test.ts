import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { CentreId, ContractId } from '../../../schemas/basics/index.ts'
import { DOCUMENT_SCHEMA } from '../../../schemas/document/index.ts'
import { realSystem } from '../../../server/system.ts'
import type { UpdateLog, UpdateRow } from '../../../server/updates/index.ts'
import { type VersionLimits, Versions, versionLimits } from '../../../server/versions/index.ts'

const centre = 'centre' as CentreId
const contract = 'contract' as ContractId
const HOUR = 3_600_000
/** Noon in Belgium, in winter. */
const NOON = Date.UTC(2026, 10, 1, 11)

/** The history of a log of which row after row is one letter, at these times. */
function logOf(times: readonly number[]): Pick<UpdateLog, 'history'> & { asked: number } {
  const doc = new Y.Doc()
  const rows: UpdateRow[] = []
  const text = new Y.XmlText()
  doc.on('update', (bytes: Uint8Array) => {
    const seq = rows.length + 1
    const server = { participant: null, session: null, schema: DOCUMENT_SCHEMA }
    rows.push({ centre, contract, bytes, ranges: [], at: times[seq - 1]!, seq, ...server })
  })
  doc.getXmlFragment('body').insert(0, [text])
  while (rows.length < times.length) text.insert(0, 'e')
  const log = {
    asked: 0,
    async history(_: CentreId, __: ContractId, { after = 0, limit = 1000 } = {}) {
      log.asked += 1
      return rows.slice(after, after + limit)
    },
  }
  return log
}

function versionsOf(log: Pick<UpdateLog, 'history'>, limits: Partial<VersionLimits> = {}) {
  const system = { ...realSystem, now: () => NOON + 1000 * 24 * HOUR }
  return new Versions(log, system, { ...versionLimits, ...limits })
}

async function seqAt(versions: Versions, at: number) {
  const found = await versions.at(centre, contract, at)
  return found.ok ? found.value.seq : found.refusal
}

async function days(versions: Versions) {
  const found = await versions.list(centre, contract)
  return found.ok ? found.value : found.refusal
}

describe('the days of a log', () => {
  test('[R68] a day ends at midnight in Belgium, in winter and in summer', async () => {
    const winter = Date.UTC(2026, 10, 1, 23)
    const summer = Date.UTC(2027, 5, 30, 22)
    const times = [NOON, winter - 1, winter, summer - 1, summer]
    const versions = versionsOf(logOf(times))
    expect(await days(versions)).toEqual([
      { at: winter - 1, seq: 2 },
      { at: winter, seq: 3 },
      { at: summer - 1, seq: 4 },
      { at: summer, seq: 5 },
    ])
    await versions.close()
  })

  test('[R68] a clock that jumped back makes nothing older, one that was ahead nothing to come', async () => {
    const end = NOON + 1000 * 24 * HOUR
    const versions = versionsOf(
      logOf([NOON, NOON - 30 * 24 * HOUR, NOON + 1, end + 24 * HOUR, end]),
    )
    expect(await days(versions)).toEqual([
      { at: NOON + 1, seq: 3 },
      { at: end, seq: 5 },
    ])
    expect(await seqAt(versions, NOON - 1)).toBe('before')
    expect(await seqAt(versions, NOON)).toBe(2)
    expect(await seqAt(versions, end)).toBe(5)
    await versions.close()
  })

  test('[R68] of many days the first and the newest are listed, and each can be asked for', async () => {
    const times = Array.from({ length: 900 }, (_, day) => NOON + day * 24 * HOUR)
    const log = logOf(times)
    const versions = versionsOf(log, { days: 100 })
    const found = await days(versions)
    expect(found).toHaveLength(100)
    expect(found).toMatchObject([{ seq: 1 }, { seq: 802 }, ...Array(98).fill({})])
    expect(await seqAt(versions, NOON + 500 * 24 * HOUR + 1)).toBe(501)
    const before = log.asked
    await days(versions)
    expect(log.asked, 'rows that were read are not read again').toBe(before + 1)
    await versions.close()
  })

  test('[R68] reading that takes too long ends, and goes on when it is asked again', async () => {
    const versions = versionsOf(logOf(Array.from({ length: 1200 }, (_, i) => NOON + i)), {
      time: -1,
    })
    expect(await days(versions)).toBe('later')
    expect(await days(versions)).toBe('later')
    expect(await days(versions)).toEqual([{ at: NOON + 1199, seq: 1200 }])
    await versions.close()
  })
})

describe('putting a document together', () => {
  test('[R70] is bounded in bytes, in time and in how many wait', async () => {
    const log = logOf(Array.from({ length: 400 }, (_, index) => NOON + index * 24 * HOUR))
    const small = versionsOf(log, { bytes: 1000 })
    expect(await seqAt(small, NOON)).toBe(1)
    expect(await seqAt(small, NOON + 399 * 24 * HOUR)).toBe('too-large')
    expect(await seqAt(small, NOON), 'the next one is put together as before').toBe(1)
    await small.close()

    const short = versionsOf(log, { time: 0 })
    expect(await seqAt(short, NOON + 300 * 24 * HOUR)).toBe('too-large')
    await short.close()

    const busy = versionsOf(log, { waiting: 2 })
    const found = await Promise.all([1, 2, 3, 3].map((day) => seqAt(busy, NOON + day * 24 * HOUR)))
    expect(found).toEqual([2, 3, 'later', 'later'])
    expect(await seqAt(busy, NOON + 3 * 24 * HOUR), 'what had to wait is not kept').toBe(4)
    await busy.close()
    expect(await seqAt(busy, NOON + 4 * 24 * HOUR)).toBe('later')
  })

  test('[R70] the same document is put together once, however many ask', async () => {
    const log = logOf(Array.from({ length: 40 }, (_, index) => NOON + index))
    const versions = versionsOf(log)
    await days(versions)
    const before = log.asked
    await Promise.all(Array.from({ length: 20 }, () => seqAt(versions, NOON + 39)))
    // Each asks whether there are newer rows; one reads those that there are.
    expect(log.asked - before).toBe(21)
    await versions.close()
  })

  test('[R70] it is kept for a while only', async () => {
    const log = logOf(Array.from({ length: 40 }, (_, index) => NOON + index))
    const versions = versionsOf(log, { keptTime: 20 })
    await seqAt(versions, NOON + 39)
    const before = log.asked
    await seqAt(versions, NOON + 39)
    expect(log.asked - before).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 60))
    await seqAt(versions, NOON + 39)
    expect(log.asked - before).toBe(3)
    await versions.close()
  })

  test('[R69] when rows are not there any more it says so', async () => {
    const log = logOf(Array.from({ length: 10 }, (_, index) => NOON + index * 24 * HOUR))
    const gone: Pick<UpdateLog, 'history'> = {
      history: async (...asked) =>
        (await log.history(...asked)).filter(({ seq }) => seq !== 2 && seq !== 3),
    }
    const versions = versionsOf(gone)
    expect(await seqAt(versions, NOON + 9 * 24 * HOUR)).toBe('gone')
    await versions.close()
  })

  test('[R69] rows that are no document are an error, and the next document is put together all the same', async () => {
    const log = logOf([NOON, NOON + 24 * HOUR])
    const broken: Pick<UpdateLog, 'history'> = {
      history: async (...asked) =>
        (await log.history(...asked)).map((row) =>
          row.seq === 2 ? { ...row, bytes: new Uint8Array([9, 9, 9]) } : row,
        ),
    }
    const versions = versionsOf(broken)
    await expect(versions.at(centre, contract, NOON + 24 * HOUR)).rejects.toThrow('Expected rows')
    expect(await seqAt(versions, NOON)).toBe(1)
    await versions.close()
  })

  test('[R69] a log of twenty thousand rows is put together in a few seconds', async () => {
    const versions = versionsOf(logOf(Array.from({ length: 20_000 }, (_, index) => NOON + index)))
    const start = performance.now()
    expect(await seqAt(versions, NOON + 19_999)).toBe(20_000)
    expect(performance.now() - start).toBeLessThan(10_000)
    await versions.close()
  })
})
