import { expect, test } from 'vitest'
import { realSystem } from '../../server/system.ts'

test('the real chance gives as many bytes as asked, and not the same ones again', () => {
  const first = realSystem.randomBytes(32)
  expect(first).toHaveLength(32)
  expect(realSystem.randomBytes(32)).not.toEqual(first)
})

test('the real timers run, and can be taken back', async () => {
  let once = 0
  let often = 0
  let never = 0
  realSystem.after(5, () => {
    once += 1
  })
  realSystem.after(5, () => {
    never += 1
  })()
  const started = realSystem.elapsed()
  await new Promise<void>((resolve) => {
    const stop = realSystem.every(5, () => {
      often += 1
      if (often < 3) return
      stop()
      resolve()
    })
    // The timers of the system keep no process alive, so something else has to.
    setTimeout(() => {}, 1000)
  })
  expect(realSystem.elapsed() - started).toBeGreaterThanOrEqual(10)
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect({ once, often, never }).toEqual({ once: 1, often: 3, never: 0 })
})
