import { expect, test } from 'vitest'
import { waitBefore } from '../../../editor/sync/backoff.ts'
import { FrameLedger } from '../../../editor/sync/frame-ledger.ts'
import { syncSteps } from '../../../schemas/sync/index.ts'

test('[C2] a receipt covers what was written when its frame left', () => {
  const ledger = new FrameLedger()
  ledger.sent(syncSteps.step2, 3)
  ledger.sent(syncSteps.update, 4)
  ledger.sent(syncSteps.update, 5)
  expect(ledger.confirm(0)).toBe(0)
  expect(ledger.confirm(1)).toBe(3)
  expect(ledger.confirm(2)).toBe(4)
  expect(ledger.confirm(3)).toBe(5)
})

test('[C2] a frame before the answer to the server covers nothing: what it rests on is on its way', () => {
  const ledger = new FrameLedger()
  ledger.sent(syncSteps.update, 9)
  expect(ledger.confirm(1)).toBe(0)
  ledger.sent(syncSteps.step2, 9)
  expect(ledger.confirm(2)).toBe(9)
})

test('a receipt for more frames than were sent confirms no more than was written', () => {
  const ledger = new FrameLedger()
  expect(ledger.confirm(5)).toBe(0)
  ledger.sent(syncSteps.step2, 0)
  ledger.sent(syncSteps.update, 1)
  expect(ledger.confirm(50)).toBe(1)
})

test('[C14] waits grow to a limit, and chance spreads them', () => {
  const bytes = (byte: number) => (length: number) => new Uint8Array(length).fill(byte)
  const middle = Array.from({ length: 12 }, (_, attempts) => waitBefore(attempts, bytes(128)))
  expect(middle).toEqual([...middle].sort((one, other) => one - other))
  expect(middle[0]).toBeLessThan(1000)
  expect(waitBefore(1000, bytes(255))).toBeLessThanOrEqual(30_000)
  expect(waitBefore(0, bytes(0))).toBeGreaterThanOrEqual(100)
  expect(waitBefore(5, bytes(255)) / waitBefore(5, bytes(0))).toBeGreaterThan(2.9)
})
