import type { OutboxStore } from './outbox-store.ts'

/** This browser's database. When fetching this fails it is tried again, as when the disk is full. */
export async function fetchedStore(): Promise<OutboxStore> {
  const { openOutboxStore } = await import('./outbox-store.ts')
  return openOutboxStore()
}
