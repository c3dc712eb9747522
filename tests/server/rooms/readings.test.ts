import { expect, test } from 'vitest'
import { Readings } from '../../../server/rooms/readings.ts'

test('[R47] documents are read a moment later, one in each turn, also those that come meanwhile', () => {
  const timers: { readonly milliseconds: number; readonly run: () => void }[] = []
  const readings = new Readings({
    after(milliseconds, run) {
      timers.push({ milliseconds, run })
      return () => {}
    },
  })
  const read: string[] = []
  const later = (name: string): void => readings.later(() => read.push(name))
  later('first')
  later('second')
  expect(timers).toMatchObject([{ milliseconds: 50 }])
  timers.shift()!.run()
  expect(read).toEqual(['first'])
  later('third')
  expect(timers).toHaveLength(1)
  timers.shift()!.run()
  timers.shift()!.run()
  expect(read).toEqual(['first', 'second', 'third'])
  expect(timers).toHaveLength(0)
  later('fourth')
  expect(timers).toMatchObject([{ milliseconds: 50 }])
})

test('[R47] one that cannot be read leaves the others to be read', () => {
  const timers: (() => void)[] = []
  const readings = new Readings({
    after(_, run) {
      timers.push(run)
      return () => {}
    },
  })
  const read: string[] = []
  readings.later(() => {
    throw new Error('Expected a document')
  })
  readings.later(() => read.push('second'))
  expect(timers.shift()!).toThrow('Expected a document')
  timers.shift()!()
  expect(read).toEqual(['second'])
})
