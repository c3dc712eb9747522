import type { Browser } from '../browser.ts'
import { forgetErased } from '../erased/index.ts'
import type { ConnectionState } from '../sync/index.ts'

/** What is needed of an element. */
export interface TidyHost extends EventTarget {
  readonly server: string
  readonly ownerDocument: { readonly baseURI: string }
}

const listening = new WeakSet<TidyHost>()

/** Takes off this device what it kept of erased contracts: now, and when the one that is open is not there any more. */
export function tidyDevice(host: TidyHost, browser: Pick<Browser, 'indexedDB' | 'fetch'>): void {
  const tidy = (): void => {
    const { href } = new URL(host.server || '/', host.ownerDocument.baseURI)
    forgetErased(href.endsWith('/') ? href : `${href}/`, browser).catch(reportError)
  }
  tidy()
  if (listening.has(host)) return
  listening.add(host)
  host.addEventListener('gpmi-state', (event) => {
    const { state } = (event as CustomEvent<{ readonly state: ConnectionState }>).detail
    if (state.kind === 'stopped' && state.code === 4404) tidy()
  })
}
