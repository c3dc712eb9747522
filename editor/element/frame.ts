import { html, nothing, type TemplateResult } from 'lit'
import type { SetAsideText } from '../../schemas/api/index.ts'
import { type Language, textIn } from '../../schemas/basics/index.ts'
import { elementTexts } from '../messages/index.ts'
import { peopleHere } from '../sync/index.ts'
import { failureOf } from './failure.ts'
import { lateOf, outline, panelProps } from './frame-panels.ts'
import { icon } from './icons.ts'
import { type ContractState, definitionOf } from './opened-contract.ts'
import type { OutlineItem } from './outline.ts'
import { lookOf } from './people.ts'
import type { ToolState } from './session.ts'
import { type Status, statusOf } from './status.ts'
import { bottomBar } from './views/bottom-bar.ts'
import { header } from './views/header.ts'
import { menu } from './views/menu.ts'
import { sectionSteps } from './views/section-steps.ts'
import { type PanelName, sidePanel } from './views/side-panel.ts'
import { type Tool, tools } from './views/tools.ts'

/** How the element itself stands: what is open, and how wide it is. Nothing of this is shared. */
export interface ScreenState {
  readonly wide: boolean
  /** In writing: the contract is only read for now. */
  readonly reading: boolean
  readonly panel: PanelName | null
  readonly sheet: PanelName | 'sections' | null
  readonly menu: boolean
  /** The text set aside about which was asked whether to throw it away. */
  readonly asking: string | null
  /** What a screen reader is told now. */
  readonly said: string
}

/** What a person can do around the text. */
export interface FrameActions {
  show(screen: Partial<ScreenState>): void
  openPanel(panel: PanelName | null): void
  setReading(reading: boolean): void
  goToSection(item: OutlineItem): void
  goToPerson(participant: string): void
  run(tool: Tool): void
  setStyle(style: ToolState['style']): void
  focusText(): void
  again(): void
  /** The person saw that an older version was put back. */
  sawRestored(): void
  reload(): void
  print(): void
  /** @param done what is said when it is done, here and below */
  copy(text: SetAsideText, done: string): void
  putBack(text: SetAsideText, done: string): void
  drop(text: SetAsideText, done: string): void
}

export interface FrameProps {
  readonly language: Language
  readonly mode: 'read' | 'write'
  readonly contract: ContractState
  readonly screen: ScreenState
  /** The text can be changed here: this is a writing session, and one may write now. */
  readonly writes: boolean
  /** A server put something readable in the slot. */
  readonly serverText: boolean
  /** "Ctrl" or "⌘". */
  readonly modifier: string
  readonly actions: FrameActions
  /** Null until it is fetched. */
  readonly late: typeof import('./late-element.ts') | null
  /** What the page does to sign the person out; else nothing. */
  readonly signOut: (() => void) | null | undefined
}

/** Everything around the paper, in the order in which it is read. */
export function frame(props: FrameProps): TemplateResult {
  const { contract, screen, actions, language } = props
  const texts = elementTexts(language)
  const { view } = contract
  const status = statusNow(props)
  const title = titleOf(contract, language)
  const here = peopleHere(contract.others)
  const writing = props.writes && !screen.reading
  const steps = writing && !screen.wide && contract.outline.length > 1
  const index = Math.max(
    0,
    contract.outline.findIndex(({ id }) => id === contract.section),
  )
  const told = html`<div class="notices" role="status">${notices(props, status)}</div>`
  // On a phone the header scrolls away: what there is to know stays in sight, at the bottom.
  const noticesBelow = !screen.wide && (props.writes || steps)
  return html`
    <div class="frame" role="region" aria-label=${texts.regions.editor}>
      <div class="top">${header({
        texts,
        centre: view?.centre ?? '',
        title: title ?? texts.regions.editor,
        phase: view === null ? '' : props.writes ? texts.phase.draft : texts.phase.reading,
        written: props.late?.writtenIn(props),
        people:
          view && props.mode === 'write' && contract.open ? [ownPerson(contract), ...here] : [],
        status,
        menu: menu({
          texts,
          open: screen.menu,
          // Empty for the moment until it is fetched.
          entries: props.late?.menuEntries(props) ?? [],
          onToggle: (open) => actions.show({ menu: open }),
        }),
        onPeople: () => actions.openPanel('people'),
      })}
        ${noticesBelow ? nothing : told}</div>
      <nav class="outline-side" aria-label=${texts.regions.outline} part="outline">
        <div class="outline-inside">${outline(props)}</div>
      </nav>
      <div class="middle" data-tools=${String(writing)}>
        ${steps ? props.late?.slimRow(props, status) : nothing}
        ${
          writing
            ? tools({
                texts,
                state: contract.tools,
                modifier: props.modifier,
                run: actions.run,
                setStyle: actions.setStyle,
                back: actions.focusText,
              })
            : nothing
        }
        <div class="paper" part="paper">
          ${paperNotice(props)} ${props.late?.printHead(props, title)}
          <slot name="document"></slot>
          ${props.late?.signatures(props)}
        </div>
      </div>
      ${view === null ? nothing : sidePanel(panelProps(props))}
      ${
        props.writes || steps || contract.panels.some(({ bar }) => bar)
          ? html`<div class="thumb">
              ${noticesBelow ? told : nothing}
              ${
                steps
                  ? sectionSteps({
                      texts,
                      index,
                      count: contract.outline.length,
                      onStep: (to) => actions.goToSection(contract.outline[to]!),
                      onAll: () => actions.show({ sheet: 'sections' }),
                    })
                  : nothing
              }
              ${bottomBar({
                texts,
                writes: props.writes,
                reading: screen.reading,
                people: here.length + 1,
                onReading: actions.setReading,
                onPeople: () => actions.openPanel('people'),
                more: (['todo', 'asking'] as const).map((name) => lateOf(props, name)?.bar),
              })}
            </div>`
          : nothing
      }
      ${screen.sheet === null || view === null ? nothing : props.late?.openSheet(props, screen.sheet)}
      <div class="hidden live" aria-live="polite">${screen.said}</div>
    </div>
  `
}

/** "Studieproject van Amina", in the language of the screen. */
export function titleOf({ view }: ContractState, language: Language): string | null {
  if (view === null) return null
  const client = view.participants.find(({ role }) => role === 'client')?.name ?? null
  return elementTexts(language).title(textIn(definitionOf(view).names, language).text, client)
}

function statusNow({ contract, language }: FrameProps): Status {
  const words = elementTexts(language).state
  if (contract.connection) return statusOf(contract.connection, language)
  return contract.problem
    ? { short: words.stopped, long: null, tone: 'attention', action: null }
    : { short: words.connecting, long: null, tone: 'busy', action: null }
}

function ownPerson({ view, others }: ContractState) {
  const { me, participants } = view!
  return { ...me, look: lookOf(me.id, participants, peopleHere(others)) }
}

function notices(
  { contract, screen, language, actions }: FrameProps,
  status: Status,
): TemplateResult {
  const texts = elementTexts(language)
  const closed = contract.view?.closed
  return html`
    ${
      closed === undefined
        ? nothing
        : html`<div class="notice" data-tone="attention" data-notice="closed">
            ${icon('attention')}
            <p>${closed[language]}</p>
          </div>`
    }
    ${
      status.long === null || contract.problem !== null || (closed && status.reads)
        ? nothing
        : html`<div class="notice" data-tone=${status.tone} data-notice="state">
            ${icon(status.tone === 'attention' ? 'attention' : 'read')}
            <p>${status.long}</p>
            ${
              status.action === 'reload'
                ? html`<button type="button" @click=${actions.reload}>${texts.failed.reload}</button>`
                : status.action === 'again'
                  ? html`<button type="button" @click=${actions.again}>${texts.failed.again}</button>`
                  : nothing
            }
          </div>`
    }
    ${
      contract.restored
        ? html`<div class="notice" data-tone="attention" data-notice="restored">
            ${icon('attention')}
            <p>${texts.restored.notice}</p>
            <button type="button" @click=${actions.sawRestored}>${texts.restored.seen}</button>
          </div>`
        : nothing
    }
    ${contract.panels.map(({ notice }) => notice)}
    ${
      contract.setAside.length === 0 || (screen.wide && screen.panel === 'aside')
        ? nothing
        : html`<div class="notice" data-tone="attention" data-notice="set-aside">
            ${icon('aside')}
            <p>${texts.announce.setAside(contract.setAside.length)}</p>
            <button type="button" @click=${() => actions.openPanel('aside')}>${texts.aside.title}</button>
          </div>`
    }
  `
}

function paperNotice({ contract, serverText, language, actions }: FrameProps): TemplateResult {
  const texts = elementTexts(language)
  if (contract.problem !== null) {
    const { message } = failureOf(contract.problem, language)
    return html`<div class="failure" role="alert">
      <h2>${texts.failed.title}</h2>
      <p>${message}</p>
      <button type="button" class="main" @click=${actions.again}>${texts.failed.again}</button>
    </div>`
  }
  if (contract.open || serverText) return html`${nothing}`
  return html`<p class="wait">${texts.loading}</p>`
}
