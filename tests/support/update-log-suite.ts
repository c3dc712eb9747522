/**
 * What every implementation of the update log has to do: the rules [L1] to [L8] of server/SPEC.md. It
 * is run for each of them.
 */
import { describe, expect, test } from 'vitest'
import type { ParticipantId, SessionId } from '../../schemas/basics/index.ts'
import type { NewUpdateRow, UpdateLog, UpdateRow } from '../../server/updates/index.ts'
import { seededRandom } from './random.ts'
import type { SampleContract } from './store-fixture.ts'

export interface LogUnderTest {
  readonly log: UpdateLog
  /** Makes a centre with a contract and three people; the name is not used twice. */
  makeContract(name: string): Promise<SampleContract>
}

/** Opens an empty log, gives it to the test and clears it away afterwards. */
export type WithLog = (use: (given: LogUnderTest) => Promise<void>) => Promise<void>

/** A row of one byte by the worker, without claims. */
export function sampleRow(
  { centre, contract, worker }: SampleContract,
  change: Partial<NewUpdateRow> = {},
): NewUpdateRow {
  return {
    centre,
    contract,
    bytes: Uint8Array.of(1),
    participant: worker,
    session: 'session' as SessionId,
    ranges: [],
    schema: 1,
    at: 5000,
    ...change,
  }
}

export function testUpdateLog(name: string, withLog: WithLog): void {
  describe(`${name} is an update log`, () => {
    test('[L1] rows are numbered from 1 within their contract, whatever is appended together', () =>
      withLog(async ({ log, makeContract }) => {
        const a = await makeContract('a')
        const b = await makeContract('b')
        const answers = await Promise.all([
          log.append([sampleRow(a), sampleRow(b), sampleRow(a)]),
          log.append([]),
          log.append([sampleRow(b)]),
          log.append([sampleRow(a)]),
        ])
        expect(answers).toEqual([[1, 1, 2], [], [2], [3]])
      }))

    test('[L1] what was appended comes back as it was', () =>
      withLog(async ({ log, makeContract }) => {
        const a = await makeContract('a')
        const large = seededRandom(3).bytes(100_000)
        const rows = [
          sampleRow(a, { bytes: new Uint8Array() }),
          sampleRow(a, { bytes: large, ranges: [{ client: 2 ** 32 - 1, from: 0, to: 9 }] }),
          // A view on a larger buffer, as a socket gives it.
          sampleRow(a, { bytes: large.subarray(10, 20), at: 7000, schema: 4 }),
          sampleRow(a, { participant: null, session: null }),
        ]
        await log.append(rows)
        expect(large).toHaveLength(100_000)
        const history = await log.history(a.centre, a.contract)
        expect(history).toEqual(rows.map((row, index) => ({ ...row, seq: index + 1 })))
        const document = await log.load(a.centre, a.contract)
        expect(document).toEqual({
          centre: a.centre,
          snapshot: null,
          snapshotSeq: 0,
          snapshotIsSound: false,
          updates: rows.map(({ bytes }) => bytes),
          seq: 4,
          epoch: 1,
        })
      }))

    test('[L2] an append with one row that is refused leaves none of its rows, and the others in peace', () =>
      withLog(async ({ log, makeContract }) => {
        const a = await makeContract('a')
        const missing = { ...a, contract: 'nowhere' as typeof a.contract }
        const results = await Promise.allSettled([
          log.append([sampleRow(a, { bytes: Uint8Array.of(1) })]),
          log.append([sampleRow(a, { bytes: Uint8Array.of(2) }), sampleRow(missing)]),
          log.append([sampleRow(a, { bytes: Uint8Array.of(3) })]),
        ])
        expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 0))).toEqual(
          [[1], 0, [2]],
        )
        expect(results[1]).toMatchObject({ reason: { code: 'missing' } })
        const document = await log.load(a.centre, a.contract)
        expect(document?.updates).toEqual([Uint8Array.of(1), Uint8Array.of(3)])
      }))

    test('[L3] a client id belongs to the participant whose row used it first, for ever', () =>
      withLog(async ({ log, makeContract }) => {
        const a = await makeContract('a')
        function row(client: number, participant: ParticipantId | null, from = 0): NewUpdateRow {
          return sampleRow(a, { participant, ranges: [{ client, from, to: from + 1 }] })
        }
        await log.append([row(7, a.worker), row(8, a.client), row(9, null)])
        await log.append([row(7, a.worker, 1)])
        for (const foreign of [row(7, a.client, 2), row(7, null, 2), row(9, a.worker, 1)]) {
          await expect(log.append([foreign])).rejects.toMatchObject({ code: 'claimed' })
        }
        // Two at the same moment: one of them has it.
        const race = await Promise.allSettled([
          log.append([row(10, a.client)]),
          log.append([row(10, a.worker)]),
        ])
        expect(race.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
        expect(await log.claims(a.centre, a.contract)).toEqual(
          new Map([
            [7, a.worker],
            [8, a.client],
            [9, null],
            [10, a.client],
          ]),
        )
        expect(await log.history(a.centre, a.contract)).toHaveLength(5)
      }))

    test('[L3] a refused append claims nothing', () =>
      withLog(async ({ log, makeContract }) => {
        const a = await makeContract('a')
        await log.append([sampleRow(a, { ranges: [{ client: 1, from: 0, to: 1 }] })])
        const ranges = [
          { client: 2, from: 0, to: 1 },
          { client: 1, from: 1, to: 2 },
        ]
        await expect(
          log.append([sampleRow(a, { participant: a.client, ranges })]),
        ).rejects.toMatchObject({ code: 'claimed' })
        expect(await log.claims(a.centre, a.contract)).toEqual(new Map([[1, a.worker]]))
      }))

    test('[L4] a snapshot is kept only when it is newer, and folds the rows that it holds', () =>
      withLog(async ({ log, makeContract }) => {
        const a = await makeContract('a')
        const rows = [1, 2, 3, 4, 5].map((byte) => sampleRow(a, { bytes: Uint8Array.of(byte) }))
        await log.append(rows)
        const compact = (byte: number, uptoSeq: number) =>
          log.compact(a.centre, a.contract, Uint8Array.of(byte), uptoSeq)
        expect(await compact(30, 3)).toBe(true)
        expect(await compact(20, 2)).toBe(false)
        expect(await compact(31, 3)).toBe(false)
        expect(await log.load(a.centre, a.contract)).toMatchObject({
          snapshot: Uint8Array.of(30),
          snapshotSeq: 3,
          snapshotIsSound: true,
          updates: [Uint8Array.of(4), Uint8Array.of(5)],
          seq: 5,
        })
        expect(await compact(50, 5)).toBe(true)
        expect(await log.append([sampleRow(a)])).toEqual([6])
        expect(await log.load(a.centre, a.contract)).toMatchObject({
          snapshot: Uint8Array.of(50),
          snapshotSeq: 5,
          updates: [Uint8Array.of(1)],
          seq: 6,
        })
      }))

    test('[L4] of two compactions at the same moment the newer one stays', () =>
      withLog(async ({ log, makeContract }) => {
        const a = await makeContract('a')
        await log.append([sampleRow(a), sampleRow(a), sampleRow(a)])
        await Promise.all(
          [2, 3, 1].map((seq) => log.compact(a.centre, a.contract, Uint8Array.of(seq), seq)),
        )
        expect(await log.load(a.centre, a.contract)).toMatchObject({
          snapshot: Uint8Array.of(3),
          snapshotSeq: 3,
          updates: [],
        })
      }))

    test('[L4] a snapshot of rows that are not there is refused', () =>
      withLog(async ({ log, makeContract }) => {
        const a = await makeContract('a')
        await log.append([sampleRow(a)])
        for (const seq of [2, 0, -1, Number.NaN]) {
          await expect(
            log.compact(a.centre, a.contract, Uint8Array.of(1), seq),
          ).rejects.toMatchObject({ code: 'missing' })
        }
        expect(await log.load(a.centre, a.contract)).toMatchObject({ snapshot: null, seq: 1 })
      }))

    test('[L5] history gives every row in pages, folded or not', () =>
      withLog(async ({ log, makeContract }) => {
        const a = await makeContract('a')
        await log.append(Array.from({ length: 10 }, (_, index) => sampleRow(a, { at: index })))
        await log.compact(a.centre, a.contract, Uint8Array.of(1), 6)
        const seqs = async (after: number, limit: number) =>
          (await log.history(a.centre, a.contract, { after, limit })).map(({ seq }) => seq)
        expect(await seqs(0, 4)).toEqual([1, 2, 3, 4])
        expect(await seqs(4, 4)).toEqual([5, 6, 7, 8])
        expect(await seqs(8, 4)).toEqual([9, 10])
        expect(await seqs(10, 4)).toEqual([])
      }))

    test('[L6] a contract of another centre is not there, for any question', () =>
      withLog(async ({ log, makeContract }) => {
        const a = await makeContract('a')
        const b = await makeContract('b')
        await log.append([sampleRow(a, { ranges: [{ client: 1, from: 0, to: 1 }] })])
        const crossed = { ...a, centre: b.centre }
        expect(await log.load(b.centre, a.contract)).toBeNull()
        expect(await log.claims(b.centre, a.contract)).toEqual(new Map())
        expect(await log.history(b.centre, a.contract)).toEqual([])
        await expect(log.append([sampleRow(crossed)])).rejects.toMatchObject({ code: 'missing' })
        await expect(log.compact(b.centre, a.contract, Uint8Array.of(1), 1)).rejects.toMatchObject({
          code: 'missing',
        })
        await expect(log.append([sampleRow(a, { participant: b.worker })])).rejects.toMatchObject({
          code: 'refused',
        })
        expect(await log.load(a.centre, a.contract)).toMatchObject({ seq: 1, snapshot: null })
      }))

    test('[L7] rows keep the order in which they came when the clock jumps back', () =>
      withLog(async ({ log, makeContract }) => {
        const a = await makeContract('a')
        for (const at of [9000, 1, 5000, 0]) {
          await log.append([sampleRow(a, { at, bytes: Uint8Array.of(at % 251) })])
        }
        const history = await log.history(a.centre, a.contract)
        expect(history.map(({ seq, at }) => [seq, at])).toEqual([
          [1, 9000],
          [2, 1],
          [3, 5000],
          [4, 0],
        ])
        const document = await log.load(a.centre, a.contract)
        expect(document?.updates).toEqual(history.map(({ bytes }) => bytes))
      }))

    test.each([1, 2, 3])(
      '[L8] any run of appends and compactions gives what a list would (seed %i)',
      (seed) =>
        withLog(async ({ log, makeContract }) => {
          const random = seededRandom(seed)
          const contracts = [
            await makeContract('a'),
            await makeContract('b'),
            await makeContract('c'),
          ]
          const model = contracts.map(() => ({ rows: [] as UpdateRow[], folded: 0 }))
          for (let round = 0; round < 40; round++) {
            const batches = Array.from({ length: random.below(5) }, () =>
              Array.from({ length: 1 + random.below(4) }, () => random.below(contracts.length)),
            )
            const appended = batches.map((batch) =>
              batch.map((which) => {
                const row = sampleRow(contracts[which]!, { bytes: random.bytes(random.below(30)) })
                const seq = model[which]!.rows.length + 1
                model[which]!.rows.push({ ...row, seq })
                return { row, seq }
              }),
            )
            const answers = appended.map((batch) => log.append(batch.map(({ row }) => row)))
            expect(await Promise.all(answers)).toEqual(
              appended.map((batch) => batch.map(({ seq }) => seq)),
            )
            const which = random.below(contracts.length)
            const { rows, folded } = model[which]!
            const { centre, contract } = contracts[which]!
            if (rows.length > 0 && random.next() < 0.4) {
              const uptoSeq = 1 + random.below(rows.length)
              const kept = await log.compact(centre, contract, Uint8Array.of(uptoSeq), uptoSeq)
              expect(kept).toBe(uptoSeq > folded)
              model[which]!.folded = Math.max(folded, uptoSeq)
            }
          }
          for (const [which, { centre, contract }] of contracts.entries()) {
            const { rows, folded } = model[which]!
            expect(await log.history(centre, contract)).toEqual(rows)
            expect(await log.load(centre, contract)).toMatchObject({
              snapshot: folded === 0 ? null : Uint8Array.of(folded),
              snapshotSeq: folded,
              updates: rows.slice(folded).map(({ bytes }) => bytes),
              seq: rows.length,
            })
          }
        }),
    )
  })
}
