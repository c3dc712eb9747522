import type { Findings, FindingsOptions, LatePanel } from '../findings/index.ts'

/** What plain language needs of its surroundings: what the findings need, and a place for its panel. */
export interface PlainLanguageOptions extends Omit<FindingsOptions, 'show'> {
  /** The panel changed; null while there is none. */
  readonly showPanel: (panel: LatePanel | null) => void
}

/** Plain language in one open contract: it is told the same as the findings. */
export type PlainLanguage = Findings
