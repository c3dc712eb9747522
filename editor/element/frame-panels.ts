import { html, type TemplateResult } from 'lit'
import type { LatePanel } from '../findings/index.ts'
import { elementTexts } from '../messages/index.ts'
import type { FrameProps } from './frame.ts'
import { outlineList } from './views/outline-list.ts'
import type { PanelName, PanelTab } from './views/side-panel.ts'

/** The questions, as the outline and as the sheet show them. */
export function outline({ contract, language, actions }: FrameProps): TemplateResult {
  return outlineList({
    texts: elementTexts(language),
    items: contract.outline,
    current: contract.section,
    onGo: actions.goToSection,
  })
}

/** The rail and the panel that is open, on a wide screen. */
export function panelProps(props: FrameProps) {
  const { contract, screen, actions, language, mode } = props
  const texts = elementTexts(language)
  const tabs: PanelTab[] = [{ name: 'people', icon: 'people', text: texts.people.title }]
  if (mode === 'write') {
    tabs.push({ name: 'aside', icon: 'aside', text: texts.aside.tab(contract.setAside.length) })
  }
  tabs.push({ name: 'help', icon: 'help', text: texts.help.tab })
  return {
    texts,
    late: withButton(contract.panels),
    tabs,
    open: screen.panel,
    title: screen.panel === null ? '' : panelTitle(props, screen.panel),
    // Empty for the moment until the panels are fetched.
    content: (screen.panel !== null && props.late?.panelContent(props, screen.panel)) || html``,
    onOpen: actions.openPanel,
  }
}

/** Those of the panels that have a button of their own. */
export function withButton(panels: readonly LatePanel[]): readonly LatePanel[] {
  return panels.filter(({ text }) => text)
}

/** What stands at the head of a panel. */
export function panelTitle(props: FrameProps, panel: PanelName | 'sections'): string {
  const texts = elementTexts(props.language)
  if (panel === 'sections') return texts.regions.outline
  return (lateOf(props, panel) ?? texts[panel as 'help'])?.title ?? ''
}

/** A panel that came after the text; undefined until it is there, and when the contract was closed. */
export function lateOf({ contract }: FrameProps, panel: PanelName): LatePanel | undefined {
  return contract.panels.find(({ name }) => name === panel)
}
