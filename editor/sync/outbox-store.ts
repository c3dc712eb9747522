import { type DBSchema, openDB } from 'idb'
import type { Sealed } from './outbox-cipher.ts'

/** Whose things: nothing is ever read across two of these. */
export interface Owner {
  readonly contract: string
  readonly participant: string
}

/**
 * Names an entry: which opening of the page wrote it, and the number of its last update there. Two
 * tabs of one person never write the same key.
 */
export interface EntryKey {
  readonly life: string
  readonly through: number
}

/** Updates that the server has not confirmed, sealed. */
export interface StoredEntry extends Owner, EntryKey, Sealed {
  readonly epoch: number
}

/** A text that was set aside on this device, sealed. */
export interface StoredAside extends Owner, Sealed {
  readonly id: string
}

/** Where unsent text is kept on this device. Every promise resolves when the change is on disk. */
export interface OutboxStore {
  put(entry: StoredEntry): Promise<void>
  /** All entries of this owner, those of one life in order. */
  entries(owner: Owner): Promise<readonly StoredEntry[]>
  remove(owner: Owner, keys: readonly EntryKey[]): Promise<void>
  asides(owner: Owner): Promise<readonly StoredAside[]>
  /** Exchanges entries for set-aside texts, in one step: nothing falls in between. */
  setAside(owner: Owner, keys: readonly EntryKey[], asides: readonly StoredAside[]): Promise<void>
  dropAside(owner: Owner, id: string): Promise<void>
  close(): void
}

interface Tables extends DBSchema {
  entries: { key: [string, string, string, number]; value: StoredEntry }
  asides: { key: [string, string, string]; value: StoredAside }
}

/** The name of the database. */
export const OUTBOX = 'samenspraak'

/**
 * The store in this browser's database.
 * @throws when the browser refuses (private mode, storage switched off)
 */
export async function openOutboxStore(name = OUTBOX): Promise<OutboxStore> {
  const database = await openDB<Tables>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('entries', {
        keyPath: ['contract', 'participant', 'life', 'through'],
      })
      fresh.createObjectStore('asides', { keyPath: ['contract', 'participant', 'id'] })
    },
    // A newer editor in another tab wants to change the tables: make way.
    blocking: () => database.close(),
  })
  // "On this device" must survive the battery running out, so each change waits for the disk.
  const durability = { durability: 'strict' } as const
  const ofOwner = ({ contract, participant }: Owner) =>
    IDBKeyRange.bound([contract, participant], [contract, participant, []])

  return {
    async put(entry) {
      const change = database.transaction('entries', 'readwrite', durability)
      await Promise.all([change.store.put(entry), change.done])
    },
    entries: (owner) => database.getAll('entries', ofOwner(owner)),
    async remove({ contract, participant }, keys) {
      const change = database.transaction('entries', 'readwrite')
      await Promise.all([
        ...keys.map(({ life, through }) =>
          change.store.delete([contract, participant, life, through]),
        ),
        change.done,
      ])
    },
    asides: (owner) => database.getAll('asides', ofOwner(owner)),
    async setAside({ contract, participant }, keys, asides) {
      const change = database.transaction(['entries', 'asides'], 'readwrite', durability)
      const entries = change.objectStore('entries')
      const kept = change.objectStore('asides')
      await Promise.all([
        ...asides.map((aside) => kept.put(aside)),
        ...keys.map(({ life, through }) => entries.delete([contract, participant, life, through])),
        change.done,
      ])
    },
    async dropAside({ contract, participant }, id) {
      const change = database.transaction('asides', 'readwrite', durability)
      await Promise.all([change.store.delete([contract, participant, id]), change.done])
    },
    close: () => database.close(),
  }
}
