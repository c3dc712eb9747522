import { expect, test } from 'vitest'
import { CalmState } from '../../../editor/sync/calm-state.ts'
import type { ConnectionState } from '../../../editor/sync/types.ts'
import { handClock } from '../../support/hand-clock.ts'

const saved: ConnectionState = { kind: 'live', saved: true, onDevice: false }
const unsaved: ConnectionState = { kind: 'live', saved: false, onDevice: false }
const offline: ConnectionState = { kind: 'offline', unsent: false, onDevice: false }

function calmState() {
  const clock = handClock()
  const told: ConnectionState[] = []
  const calm = new CalmState({ kind: 'connecting' }, clock.after, (state) => told.push(state))
  return { clock, told, calm }
}

test('[C2] unsaved is told at once, saved only when it stays so', () => {
  const { clock, told, calm } = calmState()
  calm.now(saved)
  expect(told).toEqual([saved])
  for (let key = 0; key < 10; key++) {
    calm.now(unsaved)
    clock.pass(20)
    calm.now(saved)
    clock.pass(80)
  }
  expect(told).toEqual([saved, unsaved])
  clock.pass(1000)
  expect(told).toEqual([saved, unsaved, saved])
  expect(calm.state).toEqual(saved)
})

test('a state that changes while saved settles is told instead', () => {
  const { clock, told, calm } = calmState()
  calm.now(unsaved)
  calm.now(saved)
  calm.now(offline)
  clock.pass(5000)
  expect(told).toEqual([unsaved, offline])
  expect(clock.pending).toBe(0)
})

test('the same state is told once', () => {
  const { told, calm } = calmState()
  calm.now({ ...offline })
  calm.now({ ...offline })
  expect(told).toEqual([offline])
})

test('[C8] what came on this device while saved settles is told with it', () => {
  const { clock, told, calm } = calmState()
  calm.now(unsaved)
  calm.now(saved)
  calm.now({ ...saved, onDevice: true })
  clock.pass(5000)
  expect(told).toEqual([unsaved, { ...saved, onDevice: true }])
})
