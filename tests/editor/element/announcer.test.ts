import { expect, test } from 'vitest'
import { Announcer } from '../../../editor/element/announcer.ts'

function setUp() {
  const said: string[] = []
  const waiting: (() => void)[] = []
  const announcer = new Announcer(
    (text) => said.push(text),
    (_milliseconds, task) => {
      waiting.push(task)
      return () => waiting.splice(0)
    },
  )
  return { announcer, said, tick: () => waiting.shift()?.() }
}

test('[E16] what is announced is said one after the other, each for a moment', () => {
  const { announcer, said, tick } = setUp()
  announcer.announce('Sara is erbij gekomen.')
  announcer.announce('Jo is erbij gekomen.')
  expect(said).toEqual(['Sara is erbij gekomen.'])
  tick()
  expect(said).toEqual(['Sara is erbij gekomen.', 'Jo is erbij gekomen.'])
  tick()
  expect(said.at(-1)).toBe('')
})

test('[E16] the same text twice in a row is said once, and a flood keeps its latest five', () => {
  const { announcer, said, tick } = setUp()
  announcer.announce('a')
  announcer.announce('a')
  for (const text of 'bcdefgh') announcer.announce(text)
  for (let turn = 0; turn < 10; turn++) tick()
  expect(said.filter((text) => text === 'a')).toHaveLength(1)
  expect(said.filter((text) => text !== '').length).toBeLessThanOrEqual(6)
  expect(said).toContain('h')
})

test('a stopped announcer says nothing more', () => {
  const { announcer, said, tick } = setUp()
  announcer.announce('a')
  announcer.announce('b')
  announcer.stop()
  tick()
  expect(said).toEqual(['a'])
})
