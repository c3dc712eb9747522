import type {
  OutboxStore,
  Owner,
  StoredAside,
  StoredEntry,
} from '../../editor/sync/outbox-store.ts'

/** A store of unsent text in memory. Several may share the same disk, as tabs do. */
export interface MemoryDisk {
  entries: StoredEntry[]
  asides: StoredAside[]
  /** True: every change fails, as on a full disk. */
  full: boolean
}

export function memoryDisk(): MemoryDisk {
  return { entries: [], asides: [], full: false }
}

export function memoryOutboxStore(disk: MemoryDisk): OutboxStore {
  const isOf = (owner: Owner) => (row: Owner) =>
    row.contract === owner.contract && row.participant === owner.participant
  let closed = false
  async function reach(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 1))
    if (closed) throw new Error('Expected an open store')
  }
  async function write(): Promise<void> {
    await reach()
    if (disk.full) throw new DOMException('full', 'QuotaExceededError')
  }
  const without = (owner: Owner, keys: readonly { life: string; through: number }[]) =>
    disk.entries.filter(
      (entry) =>
        !isOf(owner)(entry) ||
        !keys.some((key) => key.life === entry.life && key.through === entry.through),
    )
  return {
    async put(entry) {
      await write()
      disk.entries.push(entry)
    },
    async entries(owner) {
      await reach()
      return disk.entries
        .filter(isOf(owner))
        .sort((one, other) =>
          one.life === other.life ? one.through - other.through : one.life < other.life ? -1 : 1,
        )
    },
    async remove(owner, keys) {
      await reach()
      disk.entries = without(owner, keys)
    },
    async asides(owner) {
      await reach()
      return disk.asides.filter(isOf(owner))
    },
    async setAside(owner, keys, asides) {
      await write()
      disk.entries = without(owner, keys)
      disk.asides.push(...asides)
    },
    async dropAside(owner, id) {
      await reach()
      disk.asides = disk.asides.filter((aside) => !isOf(owner)(aside) || aside.id !== id)
    },
    close() {
      closed = true
    },
  }
}
