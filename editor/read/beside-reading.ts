/** What stands beside the text while it is only read. It is fetched once the text is shown. */
import {
  askedOnce,
  type BesideOptions,
  type BesideText,
  type OpenBeside,
  openBesideText,
  openBlankLines,
} from '../beside/index.ts'
import type { LatePanel } from '../findings/index.ts'

/** In the order of their buttons. */
const pieces: readonly OpenBeside[] = [
  async (options) => (await import('../asking/index.ts')).openAsking(options, null),
  async (options) => (await import('../preparation/index.ts')).openPreparation(options),
  openBlankLines,
  async (options) => {
    const { openTerms } = await import('../readability/terms/index.ts')
    return openTerms(options)
  },
  async (options) => {
    const { openPeople } = await import('../people/index.ts')
    return openPeople(options)
  },
]

export function openBesideReading(
  options: Omit<BesideOptions, 'showPanels'>,
  showPanels: (panels: readonly LatePanel[]) => void,
): BesideText {
  const api = { ...options.api, contractType: askedOnce(options.api.contractType) }
  return openBesideText(pieces, { ...options, api }, showPanels)
}
