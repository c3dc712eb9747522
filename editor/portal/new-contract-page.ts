import { html, nothing, type TemplateResult } from 'lit'
import type { AskedFact, ContractTypeList, NewContractResponse } from '../../schemas/api/index.ts'
import { type Language, textIn } from '../../schemas/basics/index.ts'
import type { FactValue } from '../../schemas/document/index.ts'
import type { ApiProblem } from '../api/index.ts'
import { portalTexts } from '../messages/portal/index.ts'
import type { PeopleView } from '../people/index.ts'
import { type FormProblem, type OfferedType, readForm } from './new-contract-form.ts'
import { linksOf } from './new-contract-links.ts'
import { noLink, problemNotice, whyRefused } from './notices.ts'
import { keepAsking, peopleView } from './people-page.ts'
import type { Portal } from './portal.ts'

type State =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'form'
      readonly offered: ContractTypeList
      readonly type: OfferedType
      readonly problems: readonly FormProblem[]
      readonly busy: boolean
    }
  | { readonly kind: 'made'; readonly made: NewContractResponse; readonly people: PeopleView }
  | { readonly kind: 'problem'; readonly problem: ApiProblem }

/** A worker makes a contract: what kind, with whom, and what is known already. */
export function newContractPage(portal: () => Portal): () => TemplateResult {
  let state: State = { kind: 'loading' }

  function show(next: State): void {
    state = next
    portal().redraw()
  }

  async function load(): Promise<void> {
    const found = await portal().api.contractTypes()
    if (!found.ok) {
      show({ kind: 'problem', problem: found.refusal })
      return
    }
    const type = found.value.types[0]
    if (!type) throw new Error('Expected the server to offer a contract type')
    show({ kind: 'form', offered: found.value, type, problems: [], busy: false })
  }
  queueMicrotask(() => {
    if (portal().signedIn) load().catch(reportError)
  })

  async function submit(form: HTMLFormElement, at: State & { kind: 'form' }): Promise<void> {
    const { texts, api, focus } = portal()
    const wrong = (problems: readonly FormProblem[]): void => {
      show({ ...at, problems, busy: false })
      focus('.problems')
    }
    const read = readForm(new FormData(form), at.type, texts.make, portal().language)
    if (!read.ok) {
      wrong(read.refusal)
      return
    }
    show({ ...at, problems: [], busy: true })
    const made = await api.newContract(read.value)
    if (made.ok) {
      const people = peopleView(portal, made.value.contract)
      show({ kind: 'made', made: made.value, people })
      keepAsking(portal, people)
      focus('main')
    } else if (made.refusal.kind === 'refused' && made.refusal.refusal.code !== 'not-signed-in') {
      const text = whyRefused(made.refusal.refusal.code, portal())
      wrong([{ field: null, text }])
    } else if (made.refusal.kind === 'refused') show({ kind: 'problem', problem: made.refusal })
    else {
      // What was filled in stays.
      const { title, text } = texts.noAnswer
      wrong([{ field: null, text: `${title}. ${text}` }])
    }
  }

  return () => {
    if (!portal().signedIn) return noLink(portal(), null)
    const now = state
    switch (now.kind) {
      case 'loading':
        return html`<p role="status">${portal().texts.loading}</p>`
      case 'problem':
        return problemNotice(portal(), now.problem, () => {
          show({ kind: 'loading' })
          load().catch(reportError)
        })
      case 'made':
        return linksOf(portal(), now.made, now.people)
      case 'form':
        return formOf(portal(), now, {
          choose: (type) => show({ ...now, type }),
          submit: (form) => {
            submit(form, now).catch(reportError)
          },
        })
    }
  }
}

interface FormActions {
  readonly choose: (type: OfferedType) => void
  readonly submit: (form: HTMLFormElement) => void
}

function formOf(
  { texts, language }: Portal,
  state: State & { kind: 'form' },
  actions: FormActions,
): TemplateResult {
  const { make } = texts
  const { type, offered: list } = state
  const wrong = (field: string): string | undefined =>
    state.problems.find((problem) => problem.field === field)?.text
  return html`
    <h1>${make.title}</h1>
    <p class="lead">${make.intro}</p>
    <form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault()
        if (!state.busy) actions.submit(event.currentTarget as HTMLFormElement)
      }}
    >
      ${state.problems.length > 0 ? problemList(make.problem, state.problems) : nothing}
      <fieldset>
        <legend>${make.type}</legend>
        ${list.types.map(
          (offered) => html`<label class="choice">
            <input
              type="radio"
              name="type"
              value=${offered.id}
              .checked=${offered === type}
              @change=${() => actions.choose(offered)}
            />
            <strong>${textIn(offered.names, language).text}</strong>
            <span class="hint">${textIn(offered.description, language).text}</span>
          </label>`,
        )}
        ${list.notices.length > 0 ? noticeList(make.notLoaded, list.notices) : nothing}
      </fieldset>
      ${type.writtenIn.length > 1 ? languageChoice(make.language, type.writtenIn, language) : nothing}
      ${textField('client', make.client, make.clientHint, wrong('client'), true)}
      <details>
        <summary>${make.supportAsked}</summary>
        <div>${textField('support', make.support, make.supportHint, undefined, false)}</div>
      </details>
      <details>
        <summary>${make.facts}</summary>
        <div>
          <p class="hint">${make.factsHint}</p>
          ${type.asks.map((fact) => factField(fact, language, wrong(`fact-${fact.key}`)))}
        </div>
      </details>
      <button type="submit" class="main" aria-disabled=${String(state.busy)}>
        ${state.busy ? make.busy : make.submit}
      </button>
    </form>
  `
}

function problemList(title: string, problems: readonly FormProblem[]): TemplateResult {
  return html`<div class="problems" role="alert" tabindex="-1">
    <h2>${title}</h2>
    <ul>
      ${problems.map(({ field, text }) =>
        field === null ? html`<li>${text}</li>` : html`<li><a href=${`#${field}`}>${text}</a></li>`,
      )}
    </ul>
  </div>`
}

/** What the server could not load, in the words for who made it. */
function noticeList(title: string, notices: ContractTypeList['notices']): TemplateResult {
  return html`<details class="not-loaded">
    <summary>${title}</summary>
    <ul lang="en">
      ${notices.map(
        ({ file, line, text }) =>
          html`<li><code>${line === null ? file : `${file}:${line}`}</code> ${text}</li>`,
      )}
    </ul>
  </details>`
}

/** In which language the contract is written: that of who makes it, when there is such a contract. */
function languageChoice(
  legend: string,
  written: readonly Language[],
  reader: Language,
): TemplateResult {
  const first = written.includes(reader) ? reader : written[0]
  return html`<fieldset>
    <legend>${legend}</legend>
    ${written.map(
      (language) => html`<label class="choice">
        <input type="radio" name="language" value=${language} ?checked=${language === first} />
        <strong lang=${language}>${portalTexts(language).languageName}</strong>
      </label>`,
    )}
  </fieldset>`
}

function textField(
  name: string,
  label: string,
  hint: string,
  wrong: string | undefined,
  required: boolean,
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <p class="hint" id=${`${name}-hint`}>${hint}</p>
    ${wrong ? html`<p class="wrong" id=${`${name}-wrong`}>${wrong}</p>` : nothing}
    <input
      id=${name}
      name=${name}
      type="text"
      maxlength="120"
      autocomplete="off"
      ?required=${required}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? `${name}-wrong ${name}-hint` : `${name}-hint`}
    />
  </div>`
}

function factField(
  { key, ...definition }: AskedFact,
  language: Language,
  wrong: string | undefined,
): TemplateResult {
  const { make } = portalTexts(language)
  const name = `fact-${key}`
  const hint = definition.hint ? textIn(definition.hint, language).text : null
  const described = [hint && `${name}-hint`, wrong && `${name}-wrong`].filter(Boolean).join(' ')
  const options: readonly (readonly [FactValue, string])[] =
    definition.kind === 'choice'
      ? Object.entries(definition.choices ?? {}).map(([value, text]) => [
          value,
          textIn(text, language).text,
        ])
      : definition.kind === 'yes-no'
        ? [
            ['yes', make.yes],
            ['no', make.no],
          ]
        : []
  return html`<div class="field">
    <label for=${name}>${capital(textIn(definition.label, language).text)}</label>
    ${hint ? html`<p class="hint" id=${`${name}-hint`}>${hint}</p>` : nothing}
    ${wrong ? html`<p class="wrong" id=${`${name}-wrong`}>${wrong}</p>` : nothing}
    ${
      options.length > 0
        ? html`<select id=${name} name=${name} aria-describedby=${described || nothing}>
            <option value="">${make.unknown}</option>
            ${options.map(([value, text]) => html`<option value=${String(value)}>${text}</option>`)}
          </select>`
        : html`<input
            id=${name}
            name=${name}
            type=${definition.kind === 'date' ? 'date' : 'text'}
            inputmode=${definition.kind === 'amount' ? 'decimal' : definition.kind === 'count' ? 'numeric' : nothing}
            maxlength=${definition.kind === 'text' ? '1000' : nothing}
            autocomplete="off"
            aria-invalid=${wrong ? 'true' : nothing}
            aria-describedby=${described || nothing}
          />`
    }
  </div>`
}

/** Labels stand inside sentences too, so they begin small. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
