import { expect, test } from 'vitest'
import { Later } from '../../editor/later.ts'

test('what is fetched later is fetched once, and again when that failed', async () => {
  let tries = 0
  const told: string[] = []
  const later = new Later(async () => {
    tries += 1
    if (tries === 1) throw new TypeError('Failed to fetch')
    return 'code'
  })
  later.whenThere((code) => told.push(`first ${code}`))
  expect(await Promise.all([later.fetch(), later.fetch()])).toEqual([false, false])
  expect([later.now, tries, told]).toEqual([null, 1, []])
  expect(await later.fetch()).toBe(true)
  expect(await later.fetch()).toBe(true)
  later.whenThere((code) => told.push(`second ${code}`))
  expect([later.now, tries, told]).toEqual(['code', 2, ['first code', 'second code']])
})
