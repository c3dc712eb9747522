import { expect, test } from 'vitest'
import { Pause } from '../../../editor/readability/pause.ts'
import { handClock } from '../../support/hand-clock.ts'

function started(isComposing = () => false) {
  const clock = handClock()
  const seen = { looks: 0, rests: 0 }
  const pause = new Pause(clock.after, {
    isComposing,
    look: () => {
      seen.looks += 1
    },
    rested: () => {
      seen.rests += 1
    },
  })
  return { clock, pause, seen }
}

test('[PL3] whoever types is not looked over the shoulder, however long; after a pause once', () => {
  const { clock, pause, seen } = started()
  for (let key = 0; key < 100; key += 1) {
    pause.typed()
    pause.changed()
    clock.pass(200)
  }
  expect(seen.looks).toBe(0)
  clock.pass(600)
  expect(seen.looks).toBe(1)
  expect(pause.isFresh).toBe(true)
  clock.pass(2500)
  expect(pause.isFresh).toBe(false)
  expect(seen).toEqual({ looks: 1, rests: 1 })
  expect(clock.pending).toBe(0)
})

test('[PL3] while others write on and on the text is looked at every few seconds', () => {
  const { clock, pause, seen } = started()
  for (let key = 0; key < 100; key += 1) {
    pause.changed()
    clock.pass(100)
  }
  expect(seen.looks).toBeGreaterThanOrEqual(2)
  expect(seen.looks).toBeLessThanOrEqual(4)
})

test('[PL3] never while a character is being composed, also when asked to hurry', () => {
  let composing = true
  const { clock, pause, seen } = started(() => composing)
  pause.typed()
  pause.hurry()
  clock.pass(10_000)
  expect(seen).toEqual({ looks: 0, rests: 0 })
  composing = false
  clock.pass(3000)
  expect(seen.looks).toBe(1)
})

test('[PL3] after the end nothing is pending', () => {
  const { clock, pause } = started()
  pause.typed()
  pause.changed()
  pause.stop()
  expect(clock.pending).toBe(0)
})
