/**
 * What every store of unsent text must do, as steps that run in Node and in a page alike: each gets a
 * way to open the store and throws when something is not as expected.
 */
import type { OutboxStore, StoredAside, StoredEntry } from '../../editor/sync/outbox-store.ts'

const amina = { contract: 'c1', participant: 'amina' }
const sara = { contract: 'c1', participant: 'sara' }
const elsewhere = { contract: 'c10', participant: 'amina' }

function entry(owner: typeof amina, life: string, through: number): StoredEntry {
  const data = new Uint8Array([1, 2, through % 256])
  return { ...owner, life, through, epoch: 1, iv: new Uint8Array(12), data }
}

function aside(owner: typeof amina, id: string): StoredAside {
  return { ...owner, id, iv: new Uint8Array(12), data: new Uint8Array([7]) }
}

function expectSame(got: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(got), JSON.stringify(expected)]
  if (one !== other) throw new Error(`Expected ${other}, got ${one}`)
}

const names = (rows: readonly { life: string; through: number }[]) =>
  rows.map(({ life, through }) => `${life}${through}`)

export const outboxStoreSuite: Readonly<
  Record<string, (open: () => Promise<OutboxStore>) => Promise<void>>
> = {
  'gives back what was put, of one owner, each life in order': async (open) => {
    const store = await open()
    for (const through of [2, 10, 100]) await store.put(entry(amina, 'a', through))
    await store.put(entry(amina, 'b', 1))
    await store.put(entry(sara, 'c', 1))
    await store.put(entry(elsewhere, 'd', 1))
    const entries = await store.entries(amina)
    expectSame(names(entries), ['a2', 'a10', 'a100', 'b1'])
    expectSame([...entries[1]!.data], [1, 2, 10])
    expectSame(names(await store.entries(sara)), ['c1'])
    store.close()
  },
  'keeps what was put when it is opened again': async (open) => {
    const first = await open()
    await first.put(entry(amina, 'a', 1))
    await first.setAside(amina, [], [aside(amina, 'x')])
    first.close()
    const second = await open()
    expectSame(names(await second.entries(amina)), ['a1'])
    expectSame(
      (await second.asides(amina)).map(({ id }) => id),
      ['x'],
    )
    second.close()
  },
  'removes exactly the keys given, and minds no key that is gone': async (open) => {
    const store = await open()
    for (const life of ['a', 'b'])
      for (const through of [1, 2]) await store.put(entry(amina, life, through))
    await store.put(entry(sara, 'a', 1))
    const keys = [
      { life: 'a', through: 1 },
      { life: 'b', through: 2 },
      { life: 'z', through: 9 },
    ]
    await store.remove(amina, keys)
    await store.remove(amina, keys)
    expectSame(names(await store.entries(amina)), ['a2', 'b1'])
    expectSame(names(await store.entries(sara)), ['a1'])
    store.close()
  },
  'exchanges entries for texts in one step, and drops a text of one owner': async (open) => {
    const store = await open()
    await store.put(entry(amina, 'a', 1))
    await store.setAside(amina, [{ life: 'a', through: 1 }], [aside(amina, 'x'), aside(amina, 'y')])
    await store.setAside(sara, [], [aside(sara, 'x')])
    expectSame(names(await store.entries(amina)), [])
    await store.dropAside(amina, 'x')
    expectSame(
      (await store.asides(amina)).map(({ id }) => id),
      ['y'],
    )
    expectSame((await store.asides(sara)).length, 1)
    store.close()
  },
}
