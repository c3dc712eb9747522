import { html, nothing, type TemplateResult } from 'lit'
import type { GpmiEditor } from '../element/index.ts'
import type { ConnectionState } from '../sync/index.ts'
import { noLink, problemNotice } from './notices.ts'
import type { Portal } from './portal.ts'

/**
 * One contract, with the element. The page knows the element by its public face alone, as any portal
 * does.
 */
export function contractPage(portal: () => Portal): () => TemplateResult {
  let refused: 'not-signed-in' | null = null
  let isOut = false
  const element = document.createElement('gpmi-editor') as GpmiEditor
  /** While one is asked whether to sign out, what was not sent yet may be sent after all. */
  const staying = { unsent: () => unsentIn(element), close: () => element.remove() }
  const signOut = (): void => portal().leave(staying)
  element.addEventListener('gpmi-error', (event) => {
    const { code } = (event as CustomEvent<{ code: string }>).detail
    if (code !== 'not-signed-in') return
    refused = code
    portal().redraw()
  })

  element.addEventListener('gpmi-state', (event) => {
    const { state } = (event as CustomEvent<{ state: ConnectionState }>).detail
    const wasOut = isOut
    isOut = state.kind === 'signed-out'
    if (isOut !== wasOut || document.querySelector('dialog.leaving')) portal().redraw()
  })

  return () => {
    const { token, signedIn, query, canLeave } = portal()
    const id = query.get('id')
    if (!signedIn || (refused && token === null)) return noLink(portal(), null)
    if (refused) {
      return problemNotice(portal(), { kind: 'refused', refusal: { code: refused } }, () => {})
    }
    if (!id) {
      return problemNotice(portal(), { kind: 'refused', refusal: { code: 'not-found' } }, () => {})
    }
    element.lang = portal().language
    element.mode = query.get('mode') === 'read' ? 'read' : 'write'
    if (portal().isShared) element.localCopy = 'off'
    element.contract = id
    element.getToken ??= () => Promise.resolve(token)
    element.signOut = canLeave && !isOut ? signOut : null
    return html`${isOut && token === null ? signInAgain(portal()) : nothing}${element}`
  }
}

/** In another tab, so that what was written here and not sent stays on this page. */
function signInAgain({ texts, signInAddress }: Portal): TemplateResult | typeof nothing {
  if (signInAddress === null) return nothing
  return html`<div class="card again" role="status">
    <p>${texts.signIn.again}</p>
    <a class="button main" href=${signInAddress} target="_blank" rel="noopener">${texts.signIn.button}</a>
  </div>`
}

/** Where the words are that were not sent yet. */
function unsentIn({ hasUnsaved, state }: GpmiEditor): 'device' | 'page' | null {
  if (hasUnsaved) return 'page'
  const waits =
    (state?.kind === 'offline' && state.unsent) || (state?.kind === 'live' && !state.saved)
  return waits ? 'device' : null
}
