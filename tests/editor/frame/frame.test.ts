import { describe, expect, test } from 'vitest'
import { FrameLink } from '../../../editor/frame/frame-link.ts'
import { type FromParent, readMessage } from '../../../editor/frame/protocol.ts'
import { frameTexts } from '../../../editor/frame/texts.ts'
import { TokenAsking } from '../../../editor/frame/token-asking.ts'
import { handClock } from '../../support/hand-clock.ts'

const portal = 'https://portal.example'

function linked(allowed: readonly string[] | null = [portal]) {
  const sent: [unknown, string][] = []
  const received: FromParent[] = []
  const parent = {
    postMessage: (message: unknown, target: string) => void sent.push([message, target]),
  }
  const link = new FrameLink({ parent, receive: (message) => received.push(message) })
  if (allowed) link.allow(allowed)
  return { link, parent, sent, received }
}

const open = { samenspraak: 1, type: 'open', contract: 'k3v9' }

describe('[EM1] the line between a frame and the page around it', () => {
  test('hears the page around, when its origin is configured', () => {
    const { link, parent, received } = linked()
    link.arrived({ data: open, origin: portal, source: parent })
    expect(received).toMatchObject([{ type: 'open', contract: 'k3v9', mode: 'write' }])
    expect(link.origin).toBe(portal)
  })

  test('hears nobody else: a frame beside it, a window that opened it, another origin, none', () => {
    const { link, parent, received, sent } = linked()
    const others = [
      { origin: portal, source: { postMessage() {} } },
      { origin: portal, source: null },
      { origin: 'https://other.example', source: parent },
      { origin: 'http://portal.example', source: parent },
      { origin: 'https://portal.example.other.example', source: parent },
      { origin: 'null', source: parent },
    ]
    for (const other of others) link.arrived({ data: open, ...other })
    link.send({ type: 'needs-token', id: 1 })
    expect(received).toEqual([])
    expect(sent).toEqual([])
  })

  test('says nothing before it heard someone, and then only to exactly that origin', () => {
    const { link, parent, sent } = linked([portal, 'https://second.example'])
    link.send({ type: 'focus', inside: true })
    link.arrived({ data: open, origin: 'https://second.example', source: parent })
    link.send({ type: 'needs-token', id: 7 })
    expect(sent).toEqual([
      [{ samenspraak: 1, type: 'needs-token', id: 7 }, 'https://second.example'],
    ])
  })

  test('stays with the first: another configured origin that stands there later is not heard', () => {
    const { link, parent, received } = linked([portal, 'https://second.example'])
    link.arrived({ data: open, origin: portal, source: parent })
    link.arrived({
      data: { ...open, contract: 'x' },
      origin: 'https://second.example',
      source: parent,
    })
    expect(received).toHaveLength(1)
  })

  test('what came before the origins were known waits, bounded, and is looked at then', () => {
    const { link, parent, received } = linked(null)
    for (let count = 0; count < 100; count += 1) {
      link.arrived({ data: { ...open, contract: `c${count}` }, origin: portal, source: parent })
    }
    link.arrived({ data: open, origin: 'https://other.example', source: parent })
    expect(received).toEqual([])
    link.allow([portal])
    expect(received).toHaveLength(20)
  })

  test('alone in a window it speaks with nobody', () => {
    const received: unknown[] = []
    const link = new FrameLink({ parent: null, receive: (message) => received.push(message) })
    link.allow([portal])
    link.arrived({ data: open, origin: portal, source: null })
    expect(received).toEqual([])
  })

  test('to another version it says which ones there are', () => {
    const { link, parent, received, sent } = linked()
    link.arrived({ data: { ...open, samenspraak: 2 }, origin: portal, source: parent })
    expect(received).toEqual([])
    expect(sent).toEqual([[{ samenspraak: 1, type: 'unsupported', versions: [1] }, portal]])
  })
})

describe('[EM1] a message', () => {
  test.each([
    [null],
    ['open'],
    [{}],
    [{ type: 'open', contract: 'k3v9' }],
    [{ samenspraak: 1 }],
    [{ samenspraak: '1', type: 'open', contract: 'k3v9' }],
    [{ samenspraak: 1, type: 'open' }],
    [{ samenspraak: 1, type: 'open', contract: '../admin' }],
    [{ samenspraak: 1, type: 'open', contract: { id: 'k3v9' } }],
    [{ samenspraak: 1, type: 'token', token: 'x'.repeat(20) }],
    [{ samenspraak: 1, type: 'constructor' }],
    [{ samenspraak: 1, type: 'ready' }],
  ])('that is not as it should be is nothing: %j', (data) => {
    expect(readMessage(data)).toBe(null)
  })

  test('keeps of a look what is known, and of properties nothing that a browser would fetch', () => {
    const properties = {
      '--gpmi-accent': '#123456',
      '--gpmi-text': 'max(18px, 1.2rem)',
      '--gpmi-font': "'Open Sans', sans-serif",
      '--gpmi-paper': 'url(https://other.example/pixel)',
      '--gpmi-sheet': 'image-set("https://other.example/a.png" 1x)',
      '--gpmi-ink': 'red; background: blue',
      '--other': 'red',
      color: 'red',
      '--gpmi-line': 3,
    }
    expect(
      readMessage({ samenspraak: 1, type: 'set', lang: 'fr', theme: 'dark', properties }),
    ).toEqual({
      type: 'set',
      look: {
        lang: 'fr',
        theme: 'dark',
        properties: {
          '--gpmi-accent': '#123456',
          '--gpmi-text': 'max(18px, 1.2rem)',
          '--gpmi-font': "'Open Sans', sans-serif",
        },
      },
    })
    expect(readMessage({ samenspraak: 1, type: 'set', lang: '<b>', theme: 'pink' })).toEqual({
      type: 'set',
      look: {},
    })
  })

  test('with something that is no token has none', () => {
    for (const token of ['short', 'with space with space', 7, `${'x'.repeat(9000)}`, null]) {
      expect(readMessage({ samenspraak: 1, type: 'token', id: 1, token })).toMatchObject({
        token: null,
      })
    }
  })
})

describe('[EM2] asking for a token', () => {
  function asking() {
    const clock = handClock()
    const asked: number[] = []
    return {
      clock,
      asked,
      tokens: new TokenAsking({ ask: (id) => asked.push(id), after: clock.after }),
    }
  }

  test('the one that came with the opening is used first, and once', async () => {
    const { tokens, asked } = asking()
    tokens.opened('given')
    expect(await tokens.token()).toBe('given')
    const next = tokens.token()
    tokens.answered(asked[0]!, 'asked')
    expect(await next).toBe('asked')
  })

  test('all who want one at the same time get the answer to one question', async () => {
    const { tokens, asked } = asking()
    const both = [tokens.token(), tokens.token()]
    tokens.answered(99, 'of no question')
    tokens.answered(asked[0]!, 'one')
    expect(await Promise.all(both)).toEqual(['one', 'one'])
    const later = tokens.token()
    expect(asked).toEqual([1, 2])
    tokens.answered(1, 'late')
    tokens.answered(2, 'two')
    expect(await later).toBe('two')
  })

  test('a question of the opening before is not answered for this one', async () => {
    const { tokens, asked } = asking()
    const before = tokens.token()
    tokens.opened(null)
    const now = tokens.token()
    const beside = tokens.token()
    expect(asked).toHaveLength(2)
    tokens.answered(asked[0]!, 'of before')
    tokens.answered(asked[1]!, 'of now')
    expect(await Promise.all([before, now, beside])).toEqual(['of before', 'of now', 'of now'])
  })

  test('a page around that has none, or does not answer, is no reason to wait for ever', async () => {
    const { tokens, asked, clock } = asking()
    const none = tokens.token()
    tokens.answered(asked[0]!, null)
    await expect(none).rejects.toThrow('to give a token')
    const silent = tokens.token()
    clock.pass(15_000)
    await expect(silent).rejects.toThrow('to give a token')
  })
})

test('[E21] what stands in the frame meanwhile is there in each language', () => {
  for (const texts of Object.values(frameTexts)) {
    for (const text of Object.values(texts)) expect(text).toMatch(/\S{3}/)
  }
})
