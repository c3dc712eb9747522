import { expect, test } from 'vitest'
import { atMostPeerPlusSync } from '../report/verdicts.ts'
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
