import { afterEach, expect, test } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { RemotePresence } from '../../../editor/prosemirror/types.ts'
import { peopleHere } from '../../../editor/sync/people-here.ts'
import { Presence } from '../../../editor/sync/presence.ts'
import { handClock } from '../../support/hand-clock.ts'

const made: Awareness[] = []
afterEach(() => {
  for (const awareness of made.splice(0)) awareness.destroy()
})

function newAwareness(): Awareness {
  const awareness = new Awareness(new Y.Doc())
  made.push(awareness)
  return awareness
}

function page() {
  const clock = handClock()
  const awareness = newAwareness()
  const told: string[] = []
  let others: readonly RemotePresence[] = []
  let shown = 0
  const presence = new Presence(clock.after, {
    presence: (now) => {
      others = now
      shown += 1
    },
    joined: ({ name }) => told.push(`${name} joined`),
    left: ({ name }) => told.push(`${name} left`),
  })
  presence.setMe('amina')
  presence.follow(awareness)
  let sent = 0
  awareness.on('update', (_: unknown, origin: unknown) => {
    if (origin === 'local') sent += 1
  })
  return {
    clock,
    awareness,
    presence,
    told,
    others: () => others,
    /** How often the others were shown. */
    shown: () => shown,
    sent: () => sent,
    /** Another session appears, moves or goes, as the server tells it. */
    see(session: Awareness, state: Record<string, unknown> | null) {
      session.setLocalState(state)
      applyAwarenessUpdate(awareness, encodeAwarenessUpdate(session, [session.clientID]), 'server')
    },
  }
}

const jo = { user: { id: 'jo', name: 'Jo', role: 'support', look: 2 } }
const sara = { user: { id: 'sara', name: 'Sara', role: 'worker', look: 0 } }
const at = (place: number) => ({ cursor: { anchor: { item: place }, head: { item: place } } })
const own = (place: number) => ({ ...at(place), pointing: null })

test('[C15] the own caret goes out at most ten times a second, and the last place always', () => {
  const { clock, awareness, presence, sent } = page()
  for (let step = 1; step <= 200; step++) {
    presence.set(own(step))
    clock.pass(5)
  }
  clock.pass(100)
  expect(sent()).toBeGreaterThanOrEqual(9)
  expect(sent()).toBeLessThanOrEqual(11)
  expect(awareness.getLocalState()).toEqual(own(200))
  presence.set(own(200))
  clock.pass(1000)
  expect(sent()).toBeLessThanOrEqual(11)
})

test('[C15] the own caret does not make the others be shown again', () => {
  const { clock, presence, see, shown } = page()
  see(newAwareness(), { ...jo, ...at(1) })
  const before = shown()
  for (let step = 1; step <= 10; step++) {
    presence.set(own(step))
    clock.pass(200)
  }
  expect(shown()).toBe(before)
})

test('[C16] the others are shown as the server vouches, and nobody without that', () => {
  const { see, others } = page()
  see(newAwareness(), { ...jo, ...at(1), pointing: { block: 'p1', count: 2 } })
  see(newAwareness(), at(2))
  see(newAwareness(), { user: { id: 'x', name: 'X', role: 'boss', look: 0 } })
  see(newAwareness(), { user: { id: 'amina', name: 'Amina', role: 'client', look: 1 } })
  expect(others()).toMatchObject([
    { person: jo.user, cursor: at(1).cursor, pointing: { block: 'p1', count: 2 } },
  ])
})

test('[C16] someone with two tabs is one person', () => {
  const { see, others } = page()
  see(newAwareness(), { ...jo, ...at(1) })
  see(newAwareness(), { ...jo, ...at(2) })
  see(newAwareness(), sara)
  expect(others().length).toBe(3)
  expect(peopleHere(others())).toEqual([sara.user, jo.user])
})

test('[C16] a caret that does not move for a minute is not shown, until it moves', () => {
  const { see, others, clock } = page()
  const tab = newAwareness()
  see(tab, { ...jo, ...at(1) })
  clock.pass(59_000)
  expect(others()[0]!.cursor).toEqual(at(1).cursor)
  clock.pass(2_000)
  expect(others()[0]!.cursor).toBeNull()
  see(tab, { ...jo, ...at(1), pointing: { block: 'p1', count: 1 } })
  expect(others()[0]!.cursor).toBeNull()
  see(tab, { ...jo, ...at(2) })
  expect(others()[0]!.cursor).toEqual(at(2).cursor)
})

test('[C16] coming and going is told once, not at every gap in the line', () => {
  const { see, presence, told, clock } = page()
  const joTab = newAwareness()
  const secondTab = newAwareness()
  presence.setLive(true)
  see(joTab, jo)
  clock.pass(2_000)
  expect(told).toEqual([])
  const saraTab = newAwareness()
  see(saraTab, sara)
  expect(told).toEqual(['Sara joined'])
  see(secondTab, sara)
  see(saraTab, null)
  clock.pass(20_000)
  expect(told).toEqual(['Sara joined'])
  // Jo reloads the page.
  see(joTab, null)
  clock.pass(3_000)
  see(newAwareness(), jo)
  clock.pass(20_000)
  expect(told).toEqual(['Sara joined'])
  // The own line is gone: nobody left.
  presence.setLive(false)
  see(secondTab, null)
  clock.pass(60_000)
  expect(told).toEqual(['Sara joined'])
  presence.setLive(true)
  clock.pass(10_000)
  expect(told).toEqual(['Sara joined', 'Sara left'])
})

test('[C18] closing leaves no timer', () => {
  const { see, presence, clock } = page()
  presence.setLive(true)
  presence.set(own(1))
  const tab = newAwareness()
  see(tab, { ...jo, ...at(1) })
  see(tab, null)
  presence.close()
  expect(clock.pending).toBe(0)
})

test('the presence moves to another document, and the caret is told there', () => {
  const { presence, see, others } = page()
  see(newAwareness(), jo)
  presence.set(own(3))
  const next = newAwareness()
  presence.follow(next)
  expect(next.getLocalState()).toEqual(own(3))
  expect(others()).toEqual([])
})
