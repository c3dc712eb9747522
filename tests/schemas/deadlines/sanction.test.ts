import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dayOf,
  daysAbroad,
  longestSanction,
  repetitionUntil,
  sanctionStartBefore2016,
  sanctionWindow,
  suspendedSanctionLatest,
} from '../../../schemas/deadlines/index.ts'
import { seed, someDay } from './days.ts'

describe('the window of a sanction', () => {
  test.each([
    ['2026-06-15', '2026-06-18', '2026-06-19', '2026-09-01', '2026-12-01'],
    ['2026-11-30', '2026-12-03', '2026-12-04', '2027-02-01', '2027-05-01'],
    ['2026-10-01', '2026-10-05', '2026-10-06', '2027-01-01', '2027-04-01'],
  ])(
    '[N9] decided on %s and notified on %s is from %s to %s; suspended, to %s',
    (decided, notified, earliest, latest, suspended) => {
      expect(sanctionWindow(dayOf(decided), dayOf(notified))).toMatchObject({
        earliest,
        latest,
        possible: true,
        certainty: 'a',
      })
      expect(suspendedSanctionLatest(dayOf(decided))).toMatchObject({
        last: suspended,
        safe: suspended,
        certainty: 'a',
      })
    },
  )

  test('[N9] is empty when the decision is notified too late', () => {
    const decided = dayOf('2026-06-15')
    expect(sanctionWindow(decided, dayOf('2026-08-31')).possible).toBe(true)
    expect(sanctionWindow(decided, dayOf('2026-09-01')).possible).toBe(false)
  })

  test('[N9] opens after the notification and closes on the first of a month, two to three months after the decision', () => {
    fc.assert(
      fc.property(someDay, fc.nat(100), (decided, wait) => {
        fc.pre(decided >= '2016-11-01')
        const notified = addDays(decided, wait)
        const { earliest, latest, possible } = sanctionWindow(decided, notified)
        expect(earliest > notified).toBe(true)
        expect(latest.endsWith('-01')).toBe(true)
        expect(latest > addDays(decided, 58) && latest <= addDays(decided, 93)).toBe(true)
        expect(possible).toBe(earliest <= latest)
      }),
      seed,
    )
  })

  test('[N1] is refused for a notification before the decision, and for a decision of the old law', () => {
    const day = dayOf('2026-06-15')
    expect(() => sanctionWindow(day, addDays(day, -1))).toThrow(
      'Expected the notification on or after the decision (2026-06-15), got 2026-06-14',
    )
    expect(() => sanctionWindow(dayOf('2016-10-31'), day)).toThrow('2016-11-01 or later')
    expect(sanctionWindow(dayOf('2016-11-01'), day).possible).toBe(false)
  })

  test('[N9] of the old law opened on the first day of the second month', () => {
    expect(sanctionStartBefore2016(dayOf('2003-06-12'))).toBe('2003-08-01')
  })
})

describe('the longest sanction', () => {
  test.each([
    ['2026-09-01', false, '2026-09-30', '2026-09-30'],
    ['2026-09-01', true, '2026-11-30', '2026-11-30'],
    ['2026-06-19', false, '2026-07-18', '2026-07-18'],
    ['2026-01-31', false, '2026-02-28', '2026-02-27'],
  ])(
    '[N5] from %s (repeated: %s) ends on %s, in the shorter reading on %s',
    (starts, repeated, last, safe) => {
      expect(longestSanction(dayOf(starts), repeated)).toMatchObject({ last, safe, certainty: 'c' })
    },
  )
})

describe('a repetition', () => {
  test('[N10] counts within a year of the earliest day that is known; the latest is not sure', () => {
    const days = {
      failed: dayOf('2026-03-02'),
      decided: dayOf('2026-04-15'),
      notified: dayOf('2026-04-20'),
    }
    expect(repetitionUntil(days)).toMatchObject({
      safe: '2027-03-02',
      last: '2027-04-20',
      certainty: 'c',
    })
    expect(repetitionUntil({ decided: days.decided })).toMatchObject({
      safe: '2027-04-15',
      last: '2027-04-15',
    })
  })

  test('[N1] is not counted from nothing', () => {
    expect(() => repetitionUntil({})).toThrow('Expected the day of the failure')
  })
})

describe('days abroad', () => {
  test('[N6] are counted in their calendar year, each once, up to four weeks', () => {
    const stays = [
      { from: dayOf('2026-12-20'), until: dayOf('2027-01-05') },
      { from: dayOf('2027-01-04'), until: dayOf('2027-01-10') },
      { from: dayOf('2027-07-01'), until: dayOf('2027-07-14') },
    ]
    expect(daysAbroad(stays, 2026)).toMatchObject({ days: 12, left: 16, certainty: 'c' })
    expect(daysAbroad(stays, 2027)).toMatchObject({ days: 24, left: 4 })
    expect(daysAbroad([{ from: dayOf('2027-02-01'), until: dayOf('2027-04-01') }], 2027).left).toBe(
      0,
    )
    expect(daysAbroad([], 2027)).toMatchObject({ days: 0, left: 28 })
  })

  test('[N1] are refused for a stay that ends before it begins', () => {
    const stay = { from: dayOf('2027-02-02'), until: dayOf('2027-02-01') }
    expect(() => daysAbroad([stay], 2027)).toThrow('Expected coming back on or after leaving')
    expect(() => daysAbroad([], 2027.5)).toThrow('Expected a whole number of years')
  })
})
