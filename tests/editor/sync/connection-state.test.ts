import { describe, expect, test } from 'vitest'
import {
  afterEvent,
  type ConnectionEvent,
  type ConnectionModel,
  hasUnsent,
  newConnection,
  stateOf,
} from '../../../editor/sync/connection-state.ts'

/** Everything that can happen, with update numbers up to two. */
const events: readonly ConnectionEvent[] = [
  ...[1, 2, 3].flatMap((through): ConnectionEvent[] => [
    { kind: 'stored', through },
    { kind: 'confirmed', through },
  ]),
  { kind: 'store', works: true },
  { kind: 'store', works: false },
  { kind: 'opened' },
  { kind: 'lost' },
  { kind: 'unreachable' },
  { kind: 'retrying' },
  { kind: 'signed-out' },
  { kind: 'stopped', code: 4404 },
  { kind: 'reading', why: 'role' },
  { kind: 'reading', why: null },
  { kind: 'cleared' },
]

/** Every model that any order of events can lead to, with at most two updates written. */
function reachable(): { readonly models: ConnectionModel[]; readonly steps: Step[] } {
  const seen = new Map<string, ConnectionModel>()
  const steps: Step[] = []
  const todo = [newConnection]
  for (let model = todo.pop(); model; model = todo.pop()) {
    const wrote: ConnectionEvent = { kind: 'wrote', through: model.written + 1 }
    for (const event of model.written < 2 ? [...events, wrote] : events) {
      const next = afterEvent(model, event)
      steps.push({ model, event, next })
      const key = JSON.stringify(next)
      if (seen.has(key)) continue
      seen.set(key, next)
      todo.push(next)
    }
  }
  return { models: [...seen.values()], steps }
}

interface Step {
  readonly model: ConnectionModel
  readonly event: ConnectionEvent
  readonly next: ConnectionModel
}

function modelAfter(...happened: readonly ConnectionEvent[]): ConnectionModel {
  return happened.reduce(afterEvent, newConnection)
}

describe('the state of a connection', () => {
  const { models, steps } = reachable()

  test('is explored in every order of events', () => {
    expect(models.length).toBeGreaterThan(200)
  })

  test('[C2] says saved in no order of events while an update is not confirmed', () => {
    for (const model of models) {
      const state = stateOf(model)
      if (state.kind !== 'live') continue
      expect(state.saved, JSON.stringify(model)).toBe(model.confirmed === model.written)
    }
  })

  test('[C2] never turns from unsaved to saved but by a receipt or by setting the text aside', () => {
    for (const { model, event, next } of steps) {
      if (!hasUnsent(model) || hasUnsent(next)) continue
      expect(['confirmed', 'cleared']).toContain(event.kind)
    }
  })

  test('[C8] says "on this device" in no order of events before the store confirmed it', () => {
    for (const model of models) {
      const state = stateOf(model)
      if (!('onDevice' in state) || !state.onDevice) continue
      expect(model.storeWorks).toBe(true)
      expect(Math.max(model.stored, model.confirmed)).toBeGreaterThanOrEqual(model.written)
    }
  })

  test('is left by asking only, once signed out or stopped', () => {
    for (const { model, event, next } of steps) {
      const { kind } = model.line
      if (kind !== 'signed-out' && kind !== 'stopped') continue
      if (next.line.kind !== kind) expect(['retrying', 'stopped']).toContain(event.kind)
    }
  })

  test('counts no receipt for what was never written', () => {
    for (const model of models) expect(model.confirmed).toBeLessThanOrEqual(model.written)
  })

  test('goes from connecting to live to saved', () => {
    expect(stateOf(newConnection)).toEqual({ kind: 'connecting' })
    expect(stateOf(modelAfter({ kind: 'opened' }))).toEqual({
      kind: 'live',
      saved: true,
      onDevice: false,
    })
    const wrote = modelAfter({ kind: 'opened' }, { kind: 'wrote', through: 1 })
    expect(stateOf(wrote)).toEqual({ kind: 'live', saved: false, onDevice: false })
    const stored = afterEvent(wrote, { kind: 'stored', through: 1 })
    expect(stateOf(afterEvent(stored, { kind: 'store', works: true }))).toMatchObject({
      saved: false,
      onDevice: true,
    })
    expect(stateOf(afterEvent(wrote, { kind: 'confirmed', through: 1 }))).toMatchObject({
      saved: true,
    })
  })

  test('does not tell that the line is gone until it is gone for more than a moment', () => {
    const gap = modelAfter({ kind: 'opened' }, { kind: 'lost' })
    expect(stateOf(gap)).toMatchObject({ kind: 'live', saved: true })
    expect(stateOf(afterEvent(gap, { kind: 'wrote', through: 1 }))).toMatchObject({ saved: false })
    expect(stateOf(afterEvent(gap, { kind: 'unreachable' }))).toEqual({
      kind: 'offline',
      unsent: false,
      onDevice: false,
    })
    expect(stateOf(afterEvent(gap, { kind: 'opened' }))).toMatchObject({ kind: 'live' })
  })

  test('tells a reader why, and whether what is shown may be behind', () => {
    const reading = modelAfter({ kind: 'reading', why: 'role' }, { kind: 'opened' })
    expect(stateOf(reading)).toEqual({ kind: 'read-only', why: 'role', connected: true })
    expect(stateOf(afterEvent(reading, { kind: 'unreachable' }))).toEqual({
      kind: 'read-only',
      why: 'role',
      connected: false,
    })
    expect(stateOf(afterEvent(reading, { kind: 'reading', why: null })).kind).toBe('live')
  })

  test('tells with which code it stopped', () => {
    expect(stateOf(modelAfter({ kind: 'stopped', code: 4400 }))).toEqual({
      kind: 'stopped',
      code: 4400,
    })
    expect(stateOf(modelAfter({ kind: 'signed-out' }))).toEqual({ kind: 'signed-out' })
    expect(stateOf(modelAfter({ kind: 'signed-out' }, { kind: 'retrying' }))).toEqual({
      kind: 'connecting',
    })
  })
})
