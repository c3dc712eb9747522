import { expect, test } from 'vitest'
import { Pace } from '../../../editor/findings/pace.ts'
import { handClock } from '../../support/hand-clock.ts'

function started(isBusy = () => false) {
  const clock = handClock()
  let checks = 0
  const pace = new Pace(clock.after, isBusy, () => {
    checks += 1
  })
  return { clock, pace, checks: () => checks }
}

test('[F2] a check waits for a pause in the writing', () => {
  const { clock, pace, checks } = started()
  pace.changed()
  clock.pass(400)
  pace.changed()
  clock.pass(400)
  expect(checks()).toBe(0)
  clock.pass(100)
  expect(checks()).toBe(1)
  clock.pass(60_000)
  expect(checks()).toBe(1)
  expect(clock.pending).toBe(0)
})

test('[F2] while someone writes on and on there is one every few seconds', () => {
  const { clock, pace, checks } = started()
  for (let key = 0; key < 100; key += 1) {
    pace.changed()
    clock.pass(100)
  }
  expect(checks()).toBeGreaterThanOrEqual(3)
  expect(checks()).toBeLessThanOrEqual(5)
})

test('[F2] never while a character is being composed', () => {
  let composing = true
  const { clock, pace, checks } = started(() => composing)
  pace.changed()
  pace.hurry()
  clock.pass(20_000)
  expect(checks()).toBe(0)
  composing = false
  clock.pass(500)
  expect(checks()).toBe(1)
  pace.changed()
  pace.stop()
  clock.pass(10_000)
  expect(checks()).toBe(1)
  expect(clock.pending).toBe(0)
})
