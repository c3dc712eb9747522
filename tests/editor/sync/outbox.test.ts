/**
 * What waits on the device until the server has it. One file, because every test is about the same few
 * calls on one store.
 */
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { Browser } from '../../../editor/browser.ts'
import { Outbox } from '../../../editor/sync/outbox.ts'
import type { OutboxStore, Owner } from '../../../editor/sync/outbox-store.ts'
import { handClock } from '../../support/hand-clock.ts'
import {
  type MemoryDisk,
  memoryDisk,
  memoryOutboxStore,
} from '../../support/memory-outbox-store.ts'
import { nodeBrowser } from '../../support/node-browser.ts'

const key = Buffer.alloc(32, 7).toString('base64')
const otherKey = Buffer.alloc(32, 8).toString('base64')
const amina: Owner = { contract: 'c1', participant: 'amina' }
const sara: Owner = { contract: 'c1', participant: 'sara' }

const open: Outbox[] = []
afterEach(() => {
  for (const outbox of open.splice(0)) outbox.close()
})

let seed = 10
function tab(disk: MemoryDisk, owner = amina, changes: Partial<Browser> = {}) {
  const told = { stored: 0, works: null as boolean | null, asides: [] as string[] }
  seed += 1
  const locks = navigator.locks as unknown as LockManager
  const browser = nodeBrowser(seed, { locks, ...changes })
  const outbox = new Outbox(owner, browser, async () => memoryOutboxStore(disk), {
    stored: (through) => {
      told.stored = through
    },
    works: (works) => {
      told.works = works
    },
    asidesKept: (ids) => told.asides.push(...ids),
  })
  open.push(outbox)
  return { outbox, told, browser }
}

/** The updates of typing this text, letter by letter. */
function typing(text: string): Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const [index, letter] of [...text].entries()) doc.getText('body').insert(index, letter)
  return updates
}

function textIn(updates: readonly Uint8Array[]): string {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc.getText('body').toString()
}

async function write(outbox: Outbox, text: string, from = 1, epoch = 1): Promise<number> {
  const updates = typing(text)
  for (const [index, update] of updates.entries()) outbox.append(from + index, update, epoch)
  await outbox.flush()
  return from + updates.length - 1
}

/** Waits until the lock manager has given back what a closed tab held. */
async function gone(outbox: Outbox): Promise<void> {
  outbox.close()
  await outbox.flush()
  await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('the outbox', () => {
  test('[C8] says stored when the store has confirmed it, and keeps nothing readable', async () => {
    const disk = memoryDisk()
    const { outbox, told } = tab(disk)
    outbox.append(1, typing('geheim woord')[0]!, 1)
    expect(told).toMatchObject({ stored: 0, works: null })
    await outbox.unlock(key)
    await outbox.flush()
    await write(outbox, 'geheim woord', 2)
    expect(told).toMatchObject({ stored: 13, works: true })
    for (const { data } of disk.entries) {
      expect(Buffer.from(data).toString('latin1')).not.toMatch(/geheim|woord/)
    }
  })

  test('writes what comes while the disk is busy as one entry', async () => {
    const disk = memoryDisk()
    const { outbox, told } = tab(disk)
    await outbox.unlock(key)
    await write(outbox, 'a'.repeat(200))
    expect(told.stored).toBe(200)
    expect(disk.entries.length).toBeLessThan(5)
  })

  test('while the line is open it waits for the receipt, and writes nothing when that comes', async () => {
    const disk = memoryDisk()
    const { outbox, told, browser } = tab(disk)
    await outbox.unlock(key)
    outbox.setUrgent(false)
    outbox.append(1, typing('a')[0]!, 1)
    outbox.confirmed(1)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(disk.entries).toEqual([])
    outbox.append(2, typing('b')[0]!, 1)
    await vi.waitFor(() => expect(told.stored).toBe(2))
    expect(disk.entries.length).toBe(1)
    expect(browser.pending).toBe(0)
  })

  test('[C9] the next opening finds what was left, in order, and deletes it when it is confirmed', async () => {
    const disk = memoryDisk()
    const first = tab(disk)
    await first.outbox.unlock(key)
    await write(first.outbox, 'eerst')
    await gone(first.outbox)
    const next = tab(disk)
    await next.outbox.unlock(key)
    const [orphans] = await next.outbox.orphans()
    expect(textIn(orphans!.updates)).toBe('eerst')
    next.outbox.adopt(orphans!.keys, 3)
    expect(await next.outbox.orphans()).toEqual([])
    next.outbox.confirmed(2)
    await next.outbox.flush()
    expect(disk.entries.length).toBeGreaterThan(0)
    next.outbox.confirmed(3)
    await next.outbox.flush()
    expect(disk.entries).toEqual([])
  })

  test('[C9] entries are found by epoch, so that an older one is not sent', async () => {
    const disk = memoryDisk()
    const first = tab(disk)
    await first.outbox.unlock(key)
    const last = await write(first.outbox, 'oud', 1, 1)
    await write(first.outbox, 'nieuw', last + 1, 2)
    await gone(first.outbox)
    const next = tab(disk)
    await next.outbox.unlock(key)
    const found = (await next.outbox.orphans()).map(({ epoch, updates }) => [
      epoch,
      textIn(updates),
    ])
    expect(found).toEqual([
      [1, 'oud'],
      [2, 'nieuw'],
    ])
  })

  test('[C10] another person finds nothing, and a key that does not fit deletes nothing', async () => {
    const disk = memoryDisk()
    const first = tab(disk)
    await first.outbox.unlock(key)
    await write(first.outbox, 'van Amina')
    await gone(first.outbox)
    const hers = tab(disk, sara)
    await hers.outbox.unlock(otherKey)
    expect(await hers.outbox.orphans()).toEqual([])
    // The entries as if they were Sara's: the place is sealed too.
    const stolen = { ...disk, entries: disk.entries.map((entry) => ({ ...entry, ...sara })) }
    const thief = tab(stolen, sara)
    await thief.outbox.unlock(key)
    expect(await thief.outbox.orphans()).toEqual([])
    const wrong = tab(disk)
    await wrong.outbox.unlock(otherKey)
    expect(await wrong.outbox.orphans()).toEqual([])
    await gone(wrong.outbox)
    const right = tab(disk)
    await right.outbox.unlock(key)
    expect(textIn((await right.outbox.orphans())[0]!.updates)).toBe('van Amina')
  })

  test('[C11] a tab leaves alone what another open tab has not sent', async () => {
    const disk = memoryDisk()
    const one = tab(disk)
    const two = tab(disk)
    await one.outbox.unlock(key)
    await two.outbox.unlock(key)
    await write(one.outbox, 'tab een')
    await write(two.outbox, 'tab twee')
    expect(await two.outbox.orphans()).toEqual([])
    two.outbox.confirmed(100)
    await two.outbox.flush()
    await gone(one.outbox)
    const [orphans] = await two.outbox.orphans()
    expect(textIn(orphans!.updates)).toBe('tab een')
  })

  test('[C11] without locks, a tab deletes exactly the entries that it sent for another', async () => {
    const disk = memoryDisk()
    const one = tab(disk, amina, { locks: null })
    const two = tab(disk, amina, { locks: null })
    await one.outbox.unlock(key)
    await two.outbox.unlock(key)
    await write(one.outbox, 'eerst')
    const [orphans] = await two.outbox.orphans()
    await write(one.outbox, 'later', 6)
    two.outbox.adopt(orphans!.keys, 1)
    two.outbox.confirmed(1)
    await two.outbox.flush()
    expect(disk.entries.map(({ through }) => through)).toEqual([10])
  })

  test('[C12] a full disk is told, tried again, and told to be over', async () => {
    const disk = memoryDisk()
    const { outbox, told, browser } = tab(disk, amina)
    await outbox.unlock(key)
    disk.full = true
    await write(outbox, 'vol')
    expect(told).toMatchObject({ stored: 0, works: false })
    disk.full = false
    await outbox.flush()
    expect(told).toMatchObject({ stored: 3, works: true })
    outbox.confirmed(3)
    await outbox.flush()
    expect(disk.entries).toEqual([])
    outbox.close()
    await vi.waitFor(() => expect(browser.pending).toBe(0))
  })

  test('[C12] without cryptography, or without a database, nothing is kept and nothing breaks', async () => {
    const disk = memoryDisk()
    const bare = tab(disk, amina, { subtle: null })
    await bare.outbox.unlock(key)
    await write(bare.outbox, 'x')
    expect(bare.told).toMatchObject({ stored: 0, works: null })
    const browser = nodeBrowser()
    const works: boolean[] = []
    const refusing = new Outbox(amina, browser, () => Promise.reject(new Error('private')), {
      stored: () => {},
      works: (now) => works.push(now),
      asidesKept: () => {},
    })
    open.push(refusing)
    await refusing.unlock(key)
    await write(refusing, 'x')
    expect(works).not.toContain(true)
    expect(disk.entries).toEqual([])
  })

  test('[C12] a store that failed is opened again, at its opening and later', async () => {
    const disk = memoryDisk()
    const stores: OutboxStore[] = []
    const works: boolean[] = []
    let stored = 0
    let isBusy = true
    const clock = handClock()
    const outbox = new Outbox(
      amina,
      nodeBrowser(9, { after: clock.after }),
      async () => {
        if (isBusy) throw new DOMException('busy', 'UnknownError')
        stores.push(memoryOutboxStore(disk))
        return stores.at(-1)!
      },
      {
        stored: (through) => {
          stored = through
        },
        works: (now) => works.push(now),
        asidesKept: () => {},
      },
    )
    open.push(outbox)
    await outbox.unlock(key)
    expect(works).toEqual([false])
    const [first, second] = typing('ab')
    outbox.append(1, first!, 1)
    isBusy = false
    clock.pass(5_000)
    await vi.waitFor(() => expect([stored, works.at(-1)]).toEqual([1, true]))
    // The browser lost the connection to its database.
    stores[0]!.close()
    outbox.append(2, second!, 1)
    await vi.waitFor(() => expect(works.at(-1)).toBe(false))
    clock.pass(5_000)
    await vi.waitFor(() => expect([stored, works.at(-1)]).toEqual([2, true]))
    expect(disk.entries.map(({ through }) => through)).toEqual([1, 2])
    expect(stores.length).toBe(2)
    outbox.close()
    await outbox.flush()
    expect(clock.pending).toBe(0)
  })

  test('[C5] exchanges what is unsent for texts to offer, which the next opening finds', async () => {
    const disk = memoryDisk()
    const first = tab(disk)
    await first.outbox.unlock(key)
    await write(first.outbox, 'geweigerd')
    first.outbox.append(10, typing('nog niet op schijf')[0]!, 1)
    const kept = first.outbox.setAside(new Map([['a1', '{"text":"geweigerd"}']]))
    // Written in the new document, at the same moment.
    first.outbox.append(11, typing('verder')[0]!, 1)
    await kept
    expect(first.told.asides).toEqual(['a1'])
    await first.outbox.flush()
    expect(disk.entries.map(({ through }) => through)).toEqual([11])
    expect(Buffer.from(disk.asides[0]!.data).toString('latin1')).not.toContain('geweigerd')
    await gone(first.outbox)
    const next = tab(disk)
    await next.outbox.unlock(key)
    expect(await next.outbox.asides()).toEqual(['{"text":"geweigerd"}'])
    await next.outbox.dropAside('a1')
    expect(await next.outbox.asides()).toEqual([])
  })

  test('[C5] [C12] a disk that is full keeps what is to be set aside as it is, until it can', async () => {
    const disk = memoryDisk()
    const { outbox, told } = tab(disk)
    await outbox.unlock(key)
    await write(outbox, 'geweigerd')
    const before = [...disk.entries]
    disk.full = true
    const texts = { a1: 'geweigerd', a2: 'meteen weggegooid' }
    await outbox.setAside(new Map(Object.entries(texts)))
    await outbox.dropAside('a2')
    expect(told.asides).toEqual([])
    outbox.append(10, typing('verder')[0]!, 1)
    outbox.confirmed(10)
    await outbox.flush()
    expect(disk.entries).toEqual(before)
    disk.full = false
    await outbox.flush()
    expect(disk.entries).toEqual([])
    expect(told.asides).toEqual(['a1'])
    expect(await outbox.asides()).toEqual(['geweigerd'])
  })
})
