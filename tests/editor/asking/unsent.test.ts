import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Unsent, UnsentQueue } from '../../../editor/asking/unsent.ts'
import type { DeviceBox } from '../../../editor/device/index.ts'
import type { AskRequest, QuestionView } from '../../../schemas/api/index.ts'
import { ok, refuse } from '../../../schemas/basics/index.ts'

const failed: unknown[] = []
beforeEach(() => {
  vi.stubGlobal('reportError', (error: unknown) => failed.push(error))
})
afterEach(() => {
  vi.unstubAllGlobals()
  expect(failed.splice(0)).toEqual([])
})

const place = { block: 'p', from: null, to: null, exact: null, quote: 'Woorden' }

function question(id: string): Unsent & { readonly kind: 'ask' } {
  return { kind: 'ask', request: { id, kind: 'question', place, words: 'Waarom?' } }
}

/** A box that keeps what it is given, as long as the test goes on. */
function boxWith(
  texts = new Map<string, string>(),
): DeviceBox & { readonly texts: Map<string, string> } {
  return {
    texts,
    read: async (name) => texts.get(name) ?? null,
    write: async (name, text) => void texts.set(name, text),
    remove: async (name) => void texts.delete(name),
    close: () => {},
  }
}

/** A server whose line a test cuts, and timers that it runs. */
function table() {
  const asked: string[] = []
  const sent: string[] = []
  const waits: string[] = []
  const timers: (() => void)[] = []
  const state = { answer: 'ok' as 'ok' | 'unreachable' | 'not-allowed' | 'try-later' }
  const answer = async (request: AskRequest | { id: string }) => {
    asked.push(request.id)
    if (state.answer === 'ok') return ok({ id: request.id } as QuestionView)
    return refuse(
      state.answer === 'unreachable'
        ? ({ kind: 'unreachable' } as const)
        : ({ kind: 'refused', refusal: { code: state.answer } } as const),
    )
  }
  const queue = new UnsentQueue({
    calls: { ask: answer, answer: (_question, request) => answer(request) },
    browser: {
      after: (_milliseconds, task) => {
        timers.push(task)
        return () => {}
      },
    },
    sent: (view) => sent.push(view.id),
    changed: () => {},
    waits: ({ request }) => waits.push(request.id),
  })
  return { queue, asked, sent, waits, state, timers }
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('[Q6] what is asked', () => {
  test('goes out at once, in order, each once', async () => {
    const { queue, asked, sent } = table()
    queue.add(question('a'))
    queue.add(question('b'))
    queue.add({ kind: 'answer', question: 'a', request: { id: 'c', words: 'Daarom.' } })
    await rest()
    expect(asked).toEqual(['a', 'b', 'c'])
    expect(sent).toEqual(['a', 'b', 'c'])
    expect(queue.entries).toEqual([])
  })

  test.each(['unreachable', 'try-later'] as const)(
    'waits while the server is %s, and goes out later',
    async (why) => {
      const { queue, sent, state, timers } = table()
      state.answer = why
      queue.add(question('a'))
      await rest()
      expect(queue.entries.map(({ what }) => what.request.id)).toEqual(['a'])
      expect(sent).toEqual([])
      state.answer = 'ok'
      timers.at(-1)!()
      await rest()
      expect(sent).toEqual(['a'])
      expect(queue.entries).toEqual([])
    },
  )

  test('is marked as waiting and said so once, and no more when it went out', async () => {
    const { queue, waits, state, timers } = table()
    queue.add(question('a'))
    expect(queue.marks).toEqual([])
    await rest()
    state.answer = 'unreachable'
    queue.add(question('b'))
    await rest()
    queue.add(question('c'))
    timers.at(-1)!()
    await rest()
    expect(waits).toEqual(['b', 'c'])
    expect(queue.marks.map(({ id, isSent }) => [id, isSent])).toEqual([
      ['b', false],
      ['c', false],
    ])
    state.answer = 'ok'
    timers.at(-1)!()
    await rest()
    expect(queue.marks).toEqual([])
    expect(waits).toEqual(['b', 'c'])
  })

  test('and is not taken stays, with what comes after it going on, until it is thrown away', async () => {
    const { queue, sent, state } = table()
    state.answer = 'not-allowed'
    queue.add(question('a'))
    await rest()
    state.answer = 'ok'
    queue.add(question('b'))
    await rest()
    expect(sent).toEqual(['b'])
    expect(queue.entries).toEqual([{ what: question('a'), refused: true }])
    queue.drop('a')
    expect(queue.entries).toEqual([])
  })

  test('is kept on this device, and sent when the page is opened again', async () => {
    const before = table()
    const box = boxWith()
    before.state.answer = 'unreachable'
    await before.queue.keepIn(box)
    expect(before.queue.isOnDevice).toBe(true)
    before.queue.add(question('a'))
    expect(before.queue.isOnDevice).toBe(false)
    await rest()
    expect(before.queue.isOnDevice).toBe(true)
    before.queue.close()

    const after = table()
    await after.queue.keepIn(boxWith(box.texts))
    await rest()
    expect(after.sent).toEqual(['a'])
    expect(box.texts.size).toBe(0)
  })

  test('is not called on the device without a box, or when the box fails', async () => {
    const { queue, state } = table()
    state.answer = 'unreachable'
    queue.add(question('a'))
    await rest()
    expect(queue.isOnDevice).toBe(false)
    await queue.keepIn({ ...boxWith(), write: () => Promise.reject(new Error('full')) })
    await rest()
    expect(queue.isOnDevice).toBe(false)
    expect(queue.entries.length).toBe(1)
  })
})
