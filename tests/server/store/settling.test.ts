import { beforeEach, describe, expect, test } from 'vitest'
import { settling } from '../../../server/store/settling.ts'

/** Rows in the journal, and rows that were written since it was opened. */
let length: number
let written: number
let now: number
let steps: number
let step: () => Promise<void>
let pacing: ReturnType<typeof settling>

const takeAway = async (): Promise<void> => {
  steps += 1
  length -= 32
}

/** A commit of so many rows, so many milliseconds after the one before. */
async function commit(rows: number, after: number): Promise<void> {
  length += rows
  written += rows
  now += after
  pacing.committed()
  await new Promise(setImmediate)
}

beforeEach(() => {
  length = 0
  written = 0
  now = 0
  steps = 0
  step = takeAway
  pacing = settling({
    journal: {
      get isLong() {
        return length > 100
      },
      get isTooLong() {
        return length > 800
      },
      get isFarTooLong() {
        return length > 1600
      },
      get written() {
        return written
      },
    },
    step: () => step(),
    elapsed: () => now,
  })
})

describe('[L25] the journal is made shorter', () => {
  test('not while it is short', async () => {
    for (let count = 0; count < 10; count++) await commit(10, 1000)
    expect(steps).toBe(0)
  })

  test('by one step after each calm moment', async () => {
    await commit(200, 0)
    expect(steps).toBe(1)
    await commit(1, 5)
    await commit(1, 19)
    expect(steps).toBe(1)
    await commit(1, 20)
    expect(steps).toBe(2)
  })

  test('not while many write, until it is too long; then by as many rows as come', async () => {
    await commit(90, 0)
    while (length <= 790) await commit(1, 1)
    expect(steps).toBe(0)
    await commit(20, 1)
    expect(steps).toBe(1)
    const before = length
    for (let count = 0; count < 320; count++) await commit(1, 1)
    expect(Math.abs(length - before)).toBeLessThanOrEqual(32)
    expect(steps).toBeGreaterThan(8)
    expect(steps).toBeLessThan(12)
  })

  test('without a pause when it grew all the same', async () => {
    await commit(2000, 0)
    await new Promise(setImmediate)
    expect(length).toBeLessThanOrEqual(1600)
    expect(length).toBeGreaterThan(1500)
  })

  test('by one step at a time', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    step = () => takeAway().then(() => promise)
    await commit(300, 0)
    await commit(1, 100)
    await commit(1, 100)
    expect(steps).toBe(1)
    resolve()
    await new Promise(setImmediate)
    await commit(1, 100)
    expect(steps).toBe(2)
  })

  test('again after a step that failed', async () => {
    step = () => Promise.reject(new Error('The disk is full'))
    await commit(300, 0)
    step = takeAway
    await commit(1, 100)
    expect(steps).toBe(1)
  })
})
