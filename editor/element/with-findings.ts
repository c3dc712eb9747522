/**
 * What stands beside the text once it is open: what is still to be done, who does what, and plain
 * language. The findings come first; plain language, which is bigger, is fetched behind them.
 */
import {
  type Findings,
  type FindingsOptions,
  type LatePanel,
  openFindings,
} from '../findings/index.ts'
import type { ContractView } from '../prosemirror/index.ts'
import type { PlainLanguage } from '../readability/index.ts'

/** What did not come is fetched again after so long, in milliseconds, and at most so long. */
const AGAIN = 2000
const LONGEST = 60_000

/** Rejects while the findings cannot be fetched. */
export async function openWithFindings(options: FindingsOptions): Promise<Findings> {
  let shown = {
    panels: [] as readonly LatePanel[],
    unfinished: new Set<string>() as ReadonlySet<string>,
  }
  let panel: LatePanel | null = null
  let surface: ContractView | null = null
  let { language } = options
  let plain: PlainLanguage | null = null
  let stop: (() => void) | null = null
  let closed = false
  const show = (): void =>
    options.show({ ...shown, panels: panel ? [...shown.panels, panel] : shown.panels })

  const api = { ...options.api, contractType: askedOnce(options.api.contractType) }
  const findings = await openFindings({
    ...options,
    api,
    show: (now) => {
      shown = now
      show()
    },
  })

  function fetchPlain(wait: number): void {
    import('../readability/index.ts')
      .then(({ openPlainLanguage }) =>
        openPlainLanguage({
          ...options,
          api,
          language,
          showPanel: (now) => {
            panel = now
            show()
          },
        }),
      )
      .then((opened) => {
        if (closed) return opened?.destroy()
        plain = opened
        plain?.setLanguage(language)
        if (surface) plain?.attach(surface)
      })
      .catch(() => {
        if (closed) return
        stop = options.browser.after(wait, () => fetchPlain(Math.min(wait * 2, LONGEST)))
      })
  }
  fetchPlain(AGAIN)

  return {
    attach(now) {
      surface = now
      findings.attach(now)
      plain?.attach(now)
    },
    changed() {
      findings.changed()
      plain?.changed()
    },
    setLanguage(now) {
      language = now
      findings.setLanguage(now)
      plain?.setLanguage(now)
    },
    refresh() {
      findings.refresh()
      plain?.refresh()
    },
    updateRoot() {
      findings.updateRoot()
      plain?.updateRoot()
    },
    destroy() {
      closed = true
      stop?.()
      findings.destroy()
      plain?.destroy()
    },
  }
}

/** Both need the whole contract type: it is asked for once. What failed is asked again by who needs it. */
function askedOnce(
  ask: FindingsOptions['api']['contractType'],
): FindingsOptions['api']['contractType'] {
  let asked: ReturnType<typeof ask> | null = null
  return (contract, signal) => {
    const now = asked ?? ask(contract, signal)
    asked = now
    const forget = () => {
      asked = null
    }
    now.then(({ ok }) => ok || forget(), forget)
    return now
  }
}
