/**
 * What the editor takes from the browser it runs in: time, chance, timers, network, storage and
 * cryptography. Everything else in the editor gets these as a {@link Browser}; only this file and
 * `main.ts` touch the globals.
 */
export interface Browser {
  /** Milliseconds since 1970. It can jump: use it for showing and keeping, never for waiting. */
  now(): number
  /** So many unpredictable bytes. */
  random(length: number): Uint8Array<ArrayBuffer>
  /** Does a task once, after so many milliseconds. @returns stops it from being done */
  after(milliseconds: number, task: () => void): () => void
  readonly fetch: typeof globalThis.fetch
  readonly WebSocket: typeof globalThis.WebSocket
  /** Null where the browser has none, or gives none to this page. */
  readonly indexedDB: IDBFactory | null
  /** Null outside a secure context. */
  readonly subtle: SubtleCrypto | null
  /** Null where the browser has none. */
  readonly locks: LockManager | null
  /**
   * Says when the browser comes online or goes offline. That is what it believes: online does not promise
   * that the server can be reached. @returns stops it
   */
  onNetwork(listener: (online: boolean) => void): () => void
  /** Says when the page is shown or hidden. @returns stops it */
  onVisibility(listener: (visible: boolean) => void): () => void
}

/** The browser that this page runs in. */
export function thisBrowser(): Browser {
  return {
    now: () => Date.now(),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    after(milliseconds, task) {
      const timer = setTimeout(task, milliseconds)
      return () => clearTimeout(timer)
    },
    fetch: (input, init) => fetch(input, init),
    WebSocket,
    indexedDB: indexedDatabase(),
    subtle: globalThis.isSecureContext ? crypto.subtle : null,
    locks: navigator.locks ?? null,
    onNetwork(listener) {
      const online = () => listener(true)
      const offline = () => listener(false)
      window.addEventListener('online', online)
      window.addEventListener('offline', offline)
      return () => {
        window.removeEventListener('online', online)
        window.removeEventListener('offline', offline)
      }
    },
    onVisibility(listener) {
      const changed = () => listener(document.visibilityState === 'visible')
      document.addEventListener('visibilitychange', changed)
      return () => document.removeEventListener('visibilitychange', changed)
    },
  }
}

/** Some browsers throw when a page in a sandbox so much as asks for the database. */
function indexedDatabase(): IDBFactory | null {
  try {
    return globalThis.indexedDB ?? null
  } catch {
    return null
  }
}
