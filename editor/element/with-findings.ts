/**
 * What stands beside the text while it is written: what is still to be done, who does what, plain
 * language, and what is asked. The findings come first; the others are fetched behind them.
 */
import {
  askedOnce,
  type BesideOptions,
  type OpenBeside,
  openBesideText,
  openBlankLines,
} from '../beside/index.ts'
import {
  type Findings,
  type FindingsOptions,
  type LatePanel,
  openFindings,
  type ShownFindings,
} from '../findings/index.ts'

/** All but the findings, in the order of their buttons. */
const others: readonly OpenBeside[] = [
  openBlankLines,
  async (options) => {
    const { openPlainLanguage } = await import('../readability/index.ts')
    const showPanel = (panel: LatePanel | null) => options.showPanels(panel ? [panel] : [])
    return openPlainLanguage({ ...options, showPanel })
  },
  async (options) => {
    const [{ openAsking }, { writingPaper }] = await Promise.all([
      import('../asking/index.ts'),
      import('../asking/in-writing/index.ts'),
    ])
    return openAsking(options, writingPaper)
  },
  async (options) => (await import('../preparation/index.ts')).openPreparation(options),
  async (options) => {
    const { openAuthors } = await import('../authors/index.ts')
    return openAuthors(options)
  },
  async (options) => {
    const { openPeople } = await import('../people/index.ts')
    return openPeople(options)
  },
]

/** Rejects while the findings cannot be fetched. */
export async function openWithFindings(
  options: Omit<BesideOptions, 'showPanels'> & Pick<FindingsOptions, 'show'>,
): Promise<Findings> {
  let shown: ShownFindings = { panels: [], unfinished: new Set() }
  let panels: readonly LatePanel[] = []
  const show = (): void => options.show({ ...shown, panels: [...shown.panels, ...panels] })

  const api = { ...options.api, contractType: askedOnce(options.api.contractType) }
  const findings = await openFindings({
    ...options,
    api,
    show(now) {
      shown = now
      show()
    },
  })
  const beside = openBesideText(others, { ...options, api }, (now) => {
    panels = now
    show()
  })

  return {
    attach(now) {
      findings.attach(now)
      beside.attach(now)
    },
    changed() {
      findings.changed()
      beside.changed()
    },
    setLanguage(now) {
      findings.setLanguage(now)
      beside.setLanguage(now)
    },
    refresh() {
      findings.refresh()
      beside.refresh()
    },
    updateRoot() {
      findings.updateRoot()
      beside.updateRoot()
    },
    destroy() {
      findings.destroy()
      beside.destroy()
    },
  }
}
