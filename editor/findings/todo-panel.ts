import { html, nothing, type TemplateResult } from 'lit'
import { type Done, type Finding, type Fix, sourceIn } from '../../plugins/kit/index.ts'
import { type Language, type PartialText, textIn } from '../../schemas/basics/index.ts'
import type { FindingsTexts, Reader } from './texts/texts.ts'
import { keyOf, type TodoGroup, type TodoList } from './todo-list.ts'

export interface TodoProps {
  readonly texts: FindingsTexts
  readonly language: Language
  readonly reader: Reader
  /** The name of the client, when someone else reads. */
  readonly client: string | null
  readonly list: TodoList
  /** The findings of which the reason is shown, by their key. */
  readonly open: ReadonlySet<string>
  /** The key of a line that could not be gone to, or not be mended; and what to say of it. */
  readonly told: { readonly key: string; readonly text: string } | null
  readonly showsDone: boolean
  readonly canFix: boolean
  readonly onGo: (line: Finding | Done) => void
  readonly onFix: (finding: Finding, fix: Fix) => void
  readonly onWhy: (key: string) => void
  readonly onDone: () => void
  readonly onBalance: () => void
}

/** What is still to be done and what is done, as questions that people ask each other. */
export function todoPanel(props: TodoProps): TemplateResult {
  const { list, reader } = props
  const { todo } = props.texts
  return html`
    <p class="explain">${todo.intro[reader]}</p>
    ${list.count === 0 ? html`<p class="todo-clear">${todo.nothing}</p>` : nothing}
    ${list.todo.map((group) => topic(group, props, (finding) => findingLine(finding, props)))}
    ${
      list.doneCount === 0
        ? nothing
        : html`<div class="todo-done">
            <button
              type="button"
              class="quiet"
              data-do="done"
              aria-expanded=${String(props.showsDone)}
              @click=${props.onDone}
            >
              ${todo.done(list.doneCount)}
            </button>
            ${props.showsDone ? list.done.map((group) => topic(group, props, (line) => doneLine(line, props))) : nothing}
          </div>`
    }
    <p class="buttons"><button type="button" data-do="balance" @click=${props.onBalance}>${todo.balance}</button></p>
  `
}

function topic<Line>(
  group: TodoGroup<Line & (Finding | Done)>,
  { texts, client }: TodoProps,
  line: (one: Line & (Finding | Done)) => TemplateResult,
): TemplateResult {
  return html`<section class="todo-group" data-topic=${group.topic}>
    <h3>${texts.todo.topics[group.topic](client)}</h3>
    <ul>
      ${group.lines.map(line)}
    </ul>
  </section>`
}

function said(text: PartialText, { language }: TodoProps): TemplateResult {
  const found = textIn(text, language)
  return html`<span lang=${found.language}>${found.text}</span>`
}

function findingLine(finding: Finding, props: TodoProps): TemplateResult {
  const { todo } = props.texts
  const key = keyOf(finding)
  const isOpen = props.open.has(key)
  const message = textIn(finding.message, props.language).text
  return html`<li data-finding=${key} data-severity=${finding.severity}>
    <button type="button" class="todo-go" @click=${() => props.onGo(finding)}>
      <span class="weight">${todo.severity[finding.severity]}</span>
      ${said(finding.message, props)}
    </button>
    <div class="todo-more">
      ${
        props.canFix
          ? finding.fixes.map(
              (fix) =>
                html`<button type="button" data-do="fix" @click=${() => props.onFix(finding, fix)}>
                  ${said(fix.label, props)}
                </button>`,
            )
          : nothing
      }
      <button
        type="button"
        class="quiet"
        data-do="why"
        aria-expanded=${String(isOpen)}
        aria-label=${todo.whyOf(message)}
        @click=${() => props.onWhy(key)}
      >
        ${todo.why}
      </button>
    </div>
    ${props.told?.key === key ? html`<p class="todo-told">${props.told.text}</p>` : nothing}
    ${
      isOpen
        ? html`<div class="todo-why">
            ${reasons(finding, todo).map((text) => html`<p>${text}</p>`)}
            <p class="source">${todo.source(sourceIn(finding.source, props.language))}</p>
          </div>`
        : nothing
    }
  </li>`
}

/** Whose rule it is, and how sure that is; the two never say otherwise. */
export function reasons(
  { basis, certainty }: Pick<Finding, 'basis' | 'certainty'>,
  { basis: said, lawUnread, unsure }: FindingsTexts['todo'],
): readonly string[] {
  if (certainty === 'a') return [said[basis]]
  return basis === 'law' ? [lawUnread[certainty]] : [said[basis], unsure[certainty]]
}

function doneLine(line: Done, props: TodoProps): TemplateResult {
  return html`<li>
    <button type="button" class="todo-go" @click=${() => props.onGo(line)}>
      <span class="weight" aria-hidden="true">✓</span>${said(line.message, props)}
    </button>
  </li>`
}
