import { render } from 'lit'
import type { CanonicalContract } from '../../schemas/document/index.ts'
import { documentIfChanged } from '../api/index.ts'
import type { BesideText } from '../beside/index.ts'
import type { OpenOptions, Session } from '../element/index.ts'
import { outlineOf } from '../element/index.ts'
import { adoptDocumentStyles, adoptRules, readingStyles } from '../styles/index.ts'
import { contractTemplate } from './contract-template.ts'

/** After so long, in milliseconds, what stands beside the text is fetched. */
const LATER = 600
/** How often an open page asks whether the contract changed, in milliseconds. */
const PACE = 15_000

/**
 * The reading view: the contract as the server gives it, asked again while the page is in sight. It
 * needs neither ProseMirror nor Yjs, and can change nothing.
 * @param why whether reading was asked for, or is all that this person may do
 */
export function openReading(options: OpenOptions, why: 'asked' | 'role'): Session {
  const { api, browser, changes, contract, definition, events, mount, partyName } = options
  const ending = new AbortController()
  let { language } = options
  let shown: CanonicalContract | null = null
  let etag: string | null = null
  let stopWaiting = () => {}
  let visible = true
  let stopLater = () => {}
  let beside: BesideText | null = null
  let releaseStyles = adoptAll()

  function adoptAll(): () => void {
    const releases = [adoptDocumentStyles(mount), adoptRules(mount, readingStyles)]
    return () => {
      for (const release of releases) release()
    }
  }

  function show(next: CanonicalContract): void {
    const first = shown === null
    shown = next
    beside?.changing?.()
    render(contractTemplate({ contract: next, definition, partyName }), mount)
    beside?.changed()
    events.outline(outlineOf(next, definition, language))
    if (!first) return
    events.ready()
    fetchLater()
  }

  async function refresh(): Promise<void> {
    const answer = await documentIfChanged(api.send, contract, etag, ending.signal)
    if (ending.signal.aborted) return
    if (answer.ok) {
      events.state({ kind: 'read-only', why, connected: true })
      // There is no socket here: what stands beside the text is asked for as often as the text.
      if (shown !== null) changes.tell(null)
      if (answer.value.document !== null) {
        etag = answer.value.etag
        // Validated at the door as canonical JSON of this version; written by our own reader.
        show(answer.value.document.contract as unknown as CanonicalContract)
      }
    } else if (answer.refusal.kind === 'refused' && answer.refusal.refusal.code !== 'try-later') {
      events.failed(answer.refusal)
      return
    } else if (shown === null) events.failed(answer.refusal)
    else events.state({ kind: 'read-only', why, connected: false })
    wait()
  }

  function fetchLater(): void {
    stopLater = browser.after(LATER, () => {
      import('./beside-reading.ts')
        .then(({ openBesideReading }) => {
          if (ending.signal.aborted) return
          const all = { ...options, ...events, contract: options.view, language }
          beside = openBesideReading(all, (panels) => events.panels(panels))
        })
        .catch(fetchLater)
    })
  }

  function wait(): void {
    stopWaiting()
    if (visible && !ending.signal.aborted) stopWaiting = browser.after(PACE, now)
  }

  function now(): void {
    stopWaiting()
    refresh().catch(reportError)
  }

  const stopVisibility = browser.onVisibility((nowVisible) => {
    visible = nowVisible
    if (visible) now()
    else stopWaiting()
  })
  const stopNetwork = browser.onNetwork((online) => {
    if (online) now()
  })
  now()

  return {
    commands: null,
    setReading: () => {},
    setLanguage(next) {
      language = next
      beside?.setLanguage(next)
      if (shown) events.outline(outlineOf(shown, definition, language))
    },
    goTo(block) {
      const found = mount.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`)
      found?.scrollIntoView({ block: 'start' })
      found?.focus({ preventScroll: true })
    },
    goToPerson: () => false,
    point: () => {},
    focus: () => mount.querySelector<HTMLElement>('[tabindex]')?.focus(),
    putBack: async () => false,
    drop: async () => false,
    hasUnsaved: () => false,
    again: now,
    updateRoot() {
      releaseStyles()
      releaseStyles = adoptAll()
      beside?.updateRoot()
    },
    destroy() {
      ending.abort()
      stopWaiting()
      stopLater()
      beside?.destroy()
      stopVisibility()
      stopNetwork()
      releaseStyles()
    },
  }
}
