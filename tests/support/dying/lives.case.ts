import { expect, test } from 'vitest'

test('passes', () => {
  expect(2 + 2).toBe(4)
})

test('fails when that is asked', () => {
  expect(process.env.DYING_FAILS, 'expected nothing to be asked').toBeUndefined()
})
