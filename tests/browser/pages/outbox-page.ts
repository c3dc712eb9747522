/**
 * A page with an open contract and nothing else, for tests of the connection in a real browser.
 */
import { thisBrowser } from '../../../editor/browser.ts'
import { type Connection, openConnection } from '../../../editor/sync/index.ts'
import { openOutboxStore } from '../../../editor/sync/outbox-store.ts'
import type { SetAsideText } from '../../../schemas/api/index.ts'
import { firstText, textOf } from '../../support/open-editor.ts'
import { outboxStoreSuite } from '../../support/outbox-store-suite.ts'

declare global {
  interface Window {
    page: {
      connection: Connection
      setAside: readonly SetAsideText[]
      type(text: string): void
      text(): string
      /** Every byte of every row in the database, as if each were a letter. */
      database(): Promise<{ rows: number; letters: string }>
      runStoreStep(name: string): Promise<void>
    }
  }
}

const browser = thisBrowser()
const connection = openConnection({
  server: location.origin,
  contract: 'c0ntract',
  mode: 'write',
  getToken: async () => 'token',
  browser,
  localCopy: true,
  events: {
    state: () => {},
    synced: () => {},
    presence: () => {},
    setAside: (texts) => {
      window.page.setAside = texts
    },
    replaced: () => {},
  },
})

function lettersOf(value: unknown): string {
  if (value instanceof Uint8Array) return String.fromCharCode(...value)
  if (typeof value === 'object' && value !== null) return Object.values(value).map(lettersOf).join()
  return String(value)
}

window.page = {
  connection,
  setAside: [],
  type: (text) => firstText(connection.doc).insert(0, text),
  text: () => textOf(connection.doc),
  async database() {
    let rows = 0
    let letters = ''
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name!)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      for (const table of database.objectStoreNames) {
        const found = await new Promise<unknown[]>((resolve) => {
          const request = database.transaction(table).objectStore(table).getAll()
          request.onsuccess = () => resolve(request.result)
        })
        rows += found.length
        letters += found.map(lettersOf).join('\n')
      }
      database.close()
    }
    return { rows, letters }
  },
  async runStoreStep(name) {
    const database = `suite-${browser.random(4).join('')}`
    await outboxStoreSuite[name]!(() => openOutboxStore(database))
  },
}
