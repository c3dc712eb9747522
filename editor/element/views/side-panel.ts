import { html, nothing, type TemplateResult } from 'lit'
import type { LatePanel } from '../../findings/index.ts'
import type { ElementTexts } from '../../messages/index.ts'
import { type IconName, icon } from '../icons.ts'

/** The panels beside the text; one at a time. */
export type PanelName = 'people' | 'aside' | 'help' | LatePanel['name']

export interface PanelTab {
  readonly name: PanelName
  readonly icon: IconName | TemplateResult
  readonly text: string
}

export interface SidePanelProps {
  readonly texts: ElementTexts
  /** Those that came after the text; they stand first. */
  readonly late: readonly PanelTab[]
  readonly tabs: readonly PanelTab[]
  readonly open: PanelName | null
  readonly title: string
  readonly content: TemplateResult
  readonly onOpen: (panel: PanelName | null) => void
}

/** The places of what comes later: a button that is there stays the same one when others come. */
const order: readonly PanelName[] = [
  'asking',
  'todo',
  'balance',
  'wording',
  'preparation',
  'authors',
]

/** On a wide screen: a rail of named buttons, and the panel that one of them opened. */
export function sidePanel(props: SidePanelProps): TemplateResult {
  const slot = (tab: PanelTab | undefined) => (tab ? button(tab) : nothing)
  // Lists of their own: a button that is there keeps its element, and the focus, when others come before it.
  const button = (tab: PanelTab): TemplateResult => html`
    <button
      type="button"
      data-panel=${tab.name}
      aria-expanded=${String(props.open === tab.name)}
      aria-controls="panel"
      @click=${() => props.onOpen(props.open === tab.name ? null : tab.name)}
    >
      ${icon(tab.icon)}<span>${tab.text}</span>
    </button>
  `
  return html`
    <aside aria-label=${props.texts.regions.panel} part="panel" data-open=${String(props.open !== null)}>
      <div class="rail">
        ${order.map((name) => slot(props.late.find((tab) => tab.name === name)))}
        ${props.late.filter(({ name }) => !order.includes(name)).map(button)} ${props.tabs.map(button)}
      </div>
      <div class="panel" id="panel" ?hidden=${props.open === null}>
        ${
          props.open === null
            ? nothing
            : html`
                <div class="panel-head">
                  <h2>${props.title}</h2>
                  <button type="button" class="quiet" data-do="close" @click=${() => props.onOpen(null)}>
                    ${icon('close')}<span>${props.texts.panel.close}</span>
                  </button>
                </div>
                ${props.content}
              `
        }
      </div>
    </aside>
  `
}
