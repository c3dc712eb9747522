import { afterEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { Later } from '../../../editor/later.ts'
import { Keeping } from '../../../editor/sync/keeping.ts'
import * as code from '../../../editor/sync/late-sync.ts'
import { SharedSession } from '../../../editor/sync/shared-session.ts'
import { memoryDisk, memoryOutboxStore } from '../../support/memory-outbox-store.ts'
import { nodeBrowser } from '../../support/node-browser.ts'

const key = Buffer.alloc(32, 7).toString('base64')
const ending: (() => void)[] = []

afterEach(() => {
  for (const end of ending.splice(0)) end()
})

function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 5_000, interval: 5 })
}

/** A keeping whose code comes when the test says so. */
function keeping() {
  const disk = memoryDisk()
  const told = { stored: 0, works: false, offered: [] as string[], fetches: 0 }
  const arriving: PromiseWithResolvers<typeof code>[] = []
  const late = new Later(() => {
    told.fetches += 1
    const fetching = Promise.withResolvers<typeof code>()
    arriving.push(fetching)
    return fetching.promise
  })
  const made = new Keeping(
    {
      contract: 'c1',
      mode: 'write',
      localCopy: true,
      send: async () => ({ ok: false, refusal: { kind: 'unreachable' } }),
      browser: nodeBrowser(),
      signal: new AbortController().signal,
      openStore: async () => memoryOutboxStore(disk),
      offer: (texts) => {
        told.offered = texts.map(({ text }) => text)
      },
      stored: (through) => {
        told.stored = through
      },
      works: (works) => {
        told.works = works
      },
      usable: () => null,
    },
    late,
  )
  ending.push(() => made.close())
  function open(): void {
    void late.fetch()
    made.open('amina', key)
  }
  return { keeping: made, late, open, disk, told, arriving }
}

/** A document in which the wish was written, and nothing was sent. */
function writtenSession(): SharedSession {
  const session = new SharedSession(
    { server: 'http://127.0.0.1:9/', contract: 'c1', mayWrite: true, WebSocket },
    {
      wrote: () => 1,
      confirmed() {},
      connected() {},
      synced() {},
      closed() {},
      notice() {},
    },
  )
  const section = new Y.XmlElement('section')
  const line = new Y.XmlElement('paragraph')
  const text = new Y.XmlText()
  line.insert(0, [text])
  section.insert(0, [line])
  session.doc.getXmlFragment('body').insert(0, [section])
  text.insert(0, 'Ik wil leren.')
  ending.push(() => session.destroy())
  return session
}

const anUpdate = (): Uint8Array => {
  const doc = new Y.Doc()
  doc.getText('t').insert(0, 'a')
  return Y.encodeStateAsUpdate(doc)
}

describe('what keeps text is fetched once the contract is open', () => {
  test('[C21] until it is there what is written waits, and is not called on this device', async () => {
    const { keeping: kept, open, disk, told, arriving } = keeping()
    kept.append(1, anUpdate(), 1)
    kept.append(2, anUpdate(), 1)
    kept.append(3, anUpdate(), 1)
    open()
    kept.confirmed(1)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(told).toMatchObject({ stored: 0, works: false })
    arriving[0]!.resolve(code)
    await until(() => expect(told).toMatchObject({ stored: 3, works: true }))
    expect(disk.entries.map(({ through }) => through)).toEqual([3])
    kept.confirmed(3)
    await until(() => expect(disk.entries).toEqual([]))
  })

  test('[C21] a fetch that failed is tried again, and nothing is lost by it', async () => {
    const { keeping: kept, late, open, disk, told, arriving } = keeping()
    open()
    kept.append(1, anUpdate(), 1)
    arriving[0]!.reject(new TypeError('Failed to fetch'))
    await late.fetch()
    expect(told).toMatchObject({ fetches: 1, works: false })
    void late.fetch()
    void late.fetch()
    expect(told.fetches).toBe(2)
    arriving[1]!.resolve(code)
    await until(() => expect(disk.entries.map(({ through }) => through)).toEqual([1]))
  })

  test('[C21] text that was set aside before that is unsaved, and offered when it is there', async () => {
    const { keeping: kept, open, disk, told, arriving } = keeping()
    open()
    const old = writtenSession()
    kept.append(1, old.unconfirmed[0]!, 1)
    kept.exchange(old, new Y.Doc(), false)
    old.destroy()
    kept.append(2, anUpdate(), 1)
    expect(kept.isOnlyHere).toBe(true)
    arriving[0]!.resolve(code)
    await until(() => expect(told.offered).toEqual(['Ik wil leren.']))
    await until(() => expect(kept.isOnlyHere).toBe(false))
    expect(disk.asides.length).toBe(1)
    await until(() => expect(disk.entries.map(({ through }) => through)).toEqual([2]))
  })

  test('[C21] [C18] closing while it is on its way keeps what was written', async () => {
    const { keeping: kept, open, disk, arriving } = keeping()
    open()
    kept.append(1, anUpdate(), 1)
    kept.close()
    arriving[0]!.resolve(code)
    await until(() => expect(disk.entries.map(({ through }) => through)).toEqual([1]))
  })
})
