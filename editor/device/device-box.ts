/**
 * What stays on this device and never leaves it: text of one person in one contract, encrypted with a key
 * that was made here. The key cannot be read out of the browser and is never sent, so neither the centre
 * nor the server can read what is in the box. Who clears the browser's data loses key and text.
 */
import { type DBSchema, openDB } from 'idb'
import type { Browser } from '../browser.ts'

/** Whose box it is. */
export interface DeviceOwner {
  readonly contract: string
  readonly participant: string
}

export interface DeviceBox {
  /** Null: there is nothing, or it cannot be opened any more. */
  read(name: string): Promise<string | null>
  /** Resolves when it is on the disk of this device. Rejects when it could not be kept. */
  write(name: string, text: string): Promise<void>
  remove(name: string): Promise<void>
  close(): void
}

interface Tables extends DBSchema {
  /** By owner. */
  keys: { key: [string, string]; value: CryptoKey }
  /** By owner and name. */
  texts: {
    key: [string, string, string]
    value: { readonly iv: Uint8Array<ArrayBuffer>; readonly data: Uint8Array<ArrayBuffer> }
  }
}

/** The name of the database. */
export const DEVICE_BOXES = 'samenspraak-own'
const NAME = DEVICE_BOXES

function open(name: string) {
  return openDB<Tables>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('keys')
      fresh.createObjectStore('texts')
    },
  })
}

/**
 * Opens the box of one person. Null where the browser keeps nothing: no database, no secure context,
 * or it refuses.
 */
export async function openDeviceBox(
  { indexedDB, subtle, random }: Pick<Browser, 'indexedDB' | 'subtle' | 'random'>,
  { contract, participant }: DeviceOwner,
  name = NAME,
): Promise<DeviceBox | null> {
  if (!indexedDB || !subtle) return null
  try {
    const database = await open(name)
    const owner: [string, string] = [contract, participant]
    const made = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ])
    // Of two tabs that open at once the first makes the key.
    const change = database.transaction('keys', 'readwrite')
    const known = await change.store.get(owner)
    if (!known) await change.store.put(made, owner)
    await change.done
    const key = known ?? made
    const parameters = (iv: Uint8Array<ArrayBuffer>, text: string): AesGcmParams => ({
      name: 'AES-GCM',
      iv,
      additionalData: new TextEncoder().encode(JSON.stringify([contract, participant, text])),
    })
    return {
      async read(text) {
        const sealed = await database.get('texts', [...owner, text])
        if (!sealed) return null
        try {
          const plain = await subtle.decrypt(parameters(sealed.iv, text), key, sealed.data)
          return new TextDecoder().decode(plain)
        } catch {
          return null
        }
      },
      async write(text, plain) {
        const iv = random(12)
        const bytes = new TextEncoder().encode(plain)
        const data = await subtle.encrypt(parameters(iv, text), key, bytes)
        const put = database.transaction('texts', 'readwrite', { durability: 'strict' })
        await put.store.put({ iv, data: new Uint8Array(data) }, [...owner, text])
        await put.done
      },
      remove: (text) => database.delete('texts', [...owner, text]),
      close: () => database.close(),
    }
  } catch {
    return null
  }
}

/**
 * Takes everything in the box of one person off this device, its key too. Resolves when it is gone;
 * rejects when the browser refuses.
 */
export async function wipeDeviceBox(
  { contract, participant }: DeviceOwner,
  name = NAME,
): Promise<void> {
  const database = await open(name)
  try {
    const change = database.transaction(['keys', 'texts'], 'readwrite')
    await change.objectStore('keys').delete([contract, participant])
    const own = IDBKeyRange.bound([contract, participant], [contract, participant, []])
    await change.objectStore('texts').delete(own)
    await change.done
  } finally {
    database.close()
  }
}
