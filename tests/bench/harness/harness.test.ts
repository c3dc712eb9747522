import { expect, test } from 'vitest'
import { tables } from '../report/tables.ts'
import { atMostPeerPlusSync } from '../report/verdicts.ts'
import { withTables } from '../report/write-docs.ts'
import { lastSyncs } from './disk-sync.ts'
import { keyCosts } from './key-trace.ts'
import { median, medianPercentiles, percentiles, slope } from './statistics.ts'

test('a percentile is a value that was measured', () => {
  expect(percentiles([5])).toEqual({ p50: 5, p95: 5, p99: 5 })
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(percentiles(hundred)).toEqual({ p50: 50, p95: 95, p99: 99 })
  expect(() => percentiles([])).toThrow('at least one sample')
})

test('one bad round does not decide', () => {
  const round = (value: number) => ({ p50: value, p95: value * 2, p99: value * 3 })
  expect(medianPercentiles([round(1), round(900), round(2)])).toEqual({ p50: 2, p95: 4, p99: 6 })
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

test('the slope of a line is what each step adds', () => {
  expect(
    slope([
      [100, 530],
      [200, 1030],
      [300, 1530],
    ]),
  ).toBeCloseTo(5)
})

test('a key press is charged for the script until the first paint after its letter, nested calls once', () => {
  const event = (name: string, start: number, end: number, type?: string) => ({
    name,
    ph: 'X',
    pid: 1,
    tid: 1,
    ts: start * 1000,
    dur: (end - start) * 1000,
    args: type === undefined ? {} : { data: { type } },
  })
  const trace = {
    traceEvents: [
      event('EventDispatch', 0, 4, 'keydown'),
      event('FunctionCall', 1, 3),
      event('Paint', 5, 6),
      event('EventDispatch', 7, 10, 'keypress'),
      event('FireAnimationFrame', 14, 15),
      event('Paint', 16, 18),
      event('TimerFire', 30, 35),
      event('EventDispatch', 100, 101, 'keydown'),
    ],
  }
  expect(keyCosts(Buffer.from(JSON.stringify(trace)))).toEqual({
    scriptUntilPaint: [8],
    keyToPaint: [18],
    scriptInAll: [13],
  })
})

test('the target for latency allows one disk sync above the best peer, and no more', () => {
  expect(atMostPeerPlusSync(2, 2, 0.5)).toMatch(/^met: at or below/)
  expect(atMostPeerPlusSync(2.5, 2, 0.5)).toMatch(/^met: within one disk sync/)
  expect(atMostPeerPlusSync(2.75, 2, 0.5)).toBe('**missed** by 0.25 ms')
  expect(atMostPeerPlusSync(2, undefined, 0.5)).toBe('not measured')
})

test('the target of each scenario allows one disk sync at the pace of that scenario', () => {
  const measured = (bench: string, subject: string, scenario: string, p95: number) => ({
    ...{ bench, subject, scenario, unit: 'ms', runs: 1, p50: p95, p95, p99: p95 },
    ...{ machine: 'any', date: '2026-11-22T00:00:00.000Z' },
  })
  const column = (name: string) => ({ name, label: name })
  const text = tables(
    [
      measured('latency', 'samenspraak', 'calm', 1.3),
      measured('latency', 'peer', 'calm', 1),
      measured('latency', 'samenspraak', 'busy', 1.3),
      measured('latency', 'peer', 'busy', 1),
      measured('disk-sync', 'disk', 'at the pace of calm', 0.4),
      measured('disk-sync', 'disk', 'at the pace of busy', 0.2),
      measured('disk-sync', 'disk', 'in a row with others', 0.1),
      measured('disk-sync', 'disk', 'after a rest', 0.5),
    ],
    [column('samenspraak'), column('peer')],
    [column('relay')],
  )
  const lineOf = (start: string) => text.split('\n').find((line) => line.startsWith(start))
  expect(lineOf('| calm')).toContain('within one disk sync (0.4 ms)')
  expect(lineOf('| busy')).toContain('**missed** by 0.1 ms')
  expect(lineOf('One disk sync')).toMatch(/ 0\.1 \/ .* in a row with others, 0\.5 \/ /)
})

test('the target for processor time is that of the peer that was fastest', () => {
  const measured = (bench: string, subject: string, figure: number) => ({
    ...{ bench, subject, scenario: 'calm', unit: 'ms', runs: 1, value: figure, p95: figure },
    ...{ machine: 'any', date: '2026-11-22T00:00:00.000Z' },
  })
  const column = (name: string) => ({ name, label: name })
  const text = tables(
    [
      ...[measured('latency', 'samenspraak', 2), measured('cpu', 'samenspraak', 3)],
      ...[measured('latency', 'fast', 1), measured('cpu', 'fast', 4)],
      ...[measured('latency', 'cheap', 1.5), measured('cpu', 'cheap', 2)],
    ],
    [column('samenspraak'), column('fast'), column('cheap')],
    [column('relay')],
  )
  expect(text).toContain('| calm | 3 | 4 | 2 | – | met (at most 4 s) |')
})

test('of the disk syncs of a server those count that it made while it was measured', () => {
  const syncs = [100, 900, 1000, 1500, 3000].map((at) => ({ at, took: at / 1000 }))
  expect(lastSyncs(syncs, 2000)).toEqual([1, 1.5, 3])
  expect(lastSyncs([], 2000)).toEqual([])
})

test('tables that were not measured again stay, each with when it was measured', () => {
  const marks = (text: string) =>
    `Before\n\n<!-- tables: start (written by npm run bench -- --write-docs) -->\n\n${text}\n\n<!-- tables: end -->\n\nAfter\n`
  const first = withTables(marks('none yet'), 'Measured on Monday.\n\n### A\n\n1\n\n### B\n\n2')
  expect(first).toBe(
    marks('### A\n\nMeasured on Monday.\n\n1\n\n### B\n\nMeasured on Monday.\n\n2'),
  )
  expect(withTables(first, 'Measured on Tuesday.\n\n### B\n\n3\n\n### C\n\n4')).toBe(
    marks(
      '### A\n\nMeasured on Monday.\n\n1\n\n### B\n\nMeasured on Tuesday.\n\n3\n\n### C\n\nMeasured on Tuesday.\n\n4',
    ),
  )
  expect(() => withTables('A page', '')).toThrow('tables: start')
})
