/**
 * What a database of this device keeps, by contract. In each of our tables the first part of a key is the
 * contract, so that this holds for tables that come later too.
 */
import { type IDBPDatabase, openDB } from 'idb'

/** @throws when there is no such database: looking does not make it */
async function within<T>(name: string, does: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB(name, undefined, {
    upgrade(_made, _from, _to, change) {
      change.done.catch(() => {})
      change.abort()
    },
  })
  try {
    return await does(database)
  } finally {
    database.close()
  }
}

/** Of which contracts there is something, of whomever. */
export function contractsIn(name: string): Promise<readonly string[]> {
  return within(name, async (database) => {
    const tables = [...database.objectStoreNames].map((table) => database.getAllKeys(table))
    return (await Promise.all(tables)).flat().map((key) => (key as [string])[0])
  })
}

/** Takes a contract off the device in one step, of everybody. */
export function wipeContractIn(name: string, contract: string): Promise<void> {
  return within(name, async (database) => {
    const tables = [...database.objectStoreNames]
    const change = database.transaction(tables, 'readwrite')
    const all = IDBKeyRange.bound([contract], [contract, []])
    await Promise.all([
      ...tables.map((table) => change.objectStore(table).delete(all)),
      change.done,
    ])
  })
}
