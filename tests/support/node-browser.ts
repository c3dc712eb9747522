import { webcrypto } from 'node:crypto'
import type { Browser } from '../../editor/browser.ts'
import { seededRandom } from './random.ts'

/** A browser without a screen: the network, timers and cryptography of Node, for real. */
export interface NodeBrowser extends Browser {
  /** Timers that are set and did not run: must be none after closing. */
  readonly pending: number
  /** Listeners that are registered: must be none after closing. */
  readonly listeners: number
  goOnline(): void
  goOffline(): void
  show(): void
}

export function nodeBrowser(seed = 1, changes: Partial<Browser> = {}): NodeBrowser {
  const random = seededRandom(seed)
  const timers = new Set<NodeJS.Timeout>()
  const network = new Set<(online: boolean) => void>()
  const visibility = new Set<(visible: boolean) => void>()
  let isOnline = true
  function listen<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  function setOnline(online: boolean): void {
    isOnline = online
    for (const listener of [...network]) listener(online)
  }
  return {
    now: () => Date.now(),
    random: (length) => new Uint8Array(random.bytes(length)),
    after(milliseconds, task) {
      const timer = setTimeout(() => {
        timers.delete(timer)
        task()
      }, milliseconds)
      timers.add(timer)
      return () => {
        clearTimeout(timer)
        timers.delete(timer)
      }
    },
    // Offline is offline: nothing gets out.
    fetch: (input, init) =>
      isOnline ? fetch(input, init) : Promise.reject(new TypeError('Expected a network')),
    WebSocket,
    indexedDB: null,
    subtle: webcrypto.subtle as SubtleCrypto,
    locks: null,
    onNetwork: (listener) => listen(network, listener),
    onVisibility: (listener) => listen(visibility, listener),
    get pending() {
      return timers.size
    },
    get listeners() {
      return network.size + visibility.size
    },
    goOnline: () => setOnline(true),
    goOffline: () => setOnline(false),
    show() {
      for (const listener of [...visibility]) listener(true)
    },
    ...changes,
  }
}
