import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { QuestionView } from '../../schemas/api/index.ts'
import type { AskingTexts } from './texts/texts.ts'
import { isOpen } from './thread.ts'
import type { AskForm } from './types.ts'
import type { UnsentEntry } from './unsent.ts'

/** What the panel shows, and what can be done in it. */
export interface AskingPanelProps {
  readonly texts: AskingTexts
  readonly contractLanguage: string
  readonly questions: readonly QuestionView[]
  readonly thread: (question: QuestionView) => TemplateResult
  readonly showsDone: boolean
  readonly form: AskForm | null
  readonly unsent: readonly UnsentEntry[]
  readonly isOnDevice: boolean
  readonly canAsk: boolean
  /** One only reads here: how one comes to ask. Null: one writes here. */
  readonly reading: { readonly picking: boolean } | null
  /** Whether one may ask for a break, and none goes on. */
  readonly canPause: boolean
  readonly failed: string | null
  readonly onPick: (picking: boolean) => void
  readonly onPause: () => void
  readonly onDone: () => void
  readonly onWrite: (field: 'words' | 'proposed', text: string) => void
  readonly onSend: () => void
  readonly onCancel: () => void
  readonly onDrop: (id: string) => void
}

/** All that was asked: what somebody is asking now, what is not sent yet, what is open, what is done. */
export function askingPanel(props: AskingPanelProps): TemplateResult {
  const { texts, questions, canAsk, reading } = props
  const open = questions.filter(isOpen)
  const done = questions.filter((question) => !isOpen(question))
  const list = (some: readonly QuestionView[]): TemplateResult => html`<ul class="asked-list">
    ${repeat(some, ({ id }) => id, props.thread)}
  </ul>`
  return html`
    <p class="explain">${texts.everyone}</p>
    ${props.form ? askForm(props, props.form) : nothing} ${unsent(props)}
    ${
      open.length === 0
        ? html`<p class="asked-empty">${canAsk ? texts.empty : texts.emptyReader}</p>`
        : html`<h3>${texts.open(open.length)}</h3>
            ${list(open)}`
    }
    ${canAsk && reading ? readingHelp(props, reading.picking) : nothing}
    ${
      done.length === 0
        ? nothing
        : html`<button
              type="button"
              class="quiet"
              data-do="done"
              aria-expanded=${String(props.showsDone)}
              @click=${props.onDone}
            >
              ${texts.done(done.length)}
            </button>
            ${props.showsDone ? list(done) : nothing}`
    }
    ${
      props.canPause
        ? html`<div class="ask-pause">
            <button type="button" data-do="pause" @click=${props.onPause}>${texts.pause.ask}</button>
            <p class="explain">${texts.pause.help}</p>
          </div>`
        : nothing
    }
    ${props.failed === null ? nothing : html`<p class="asked-failed" role="alert">${props.failed}</p>`}
  `
}

function readingHelp({ texts, onPick }: AskingPanelProps, picking: boolean): TemplateResult {
  return html`<div class="ask-pick">
    <p class="explain">${texts.tap}</p>
    <button type="button" data-do="pick" aria-pressed=${String(picking)} @click=${() => onPick(!picking)}>
      ${picking ? texts.pickStop : texts.pick}
    </button>
    ${picking ? html`<p class="explain">${texts.picking}</p>` : nothing}
  </div>`
}

function askForm(props: AskingPanelProps, form: AskForm): TemplateResult {
  const { texts, onSend, onCancel } = props
  const { form: words } = texts
  const { quote } = form.asked.place
  return html`<form
    class="ask-form"
    data-form=${form.kind}
    aria-labelledby="ask-title"
    @submit=${(event: Event) => {
      event.preventDefault()
      onSend()
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    }}
  >
    <h3 id="ask-title">${words.titles[form.kind]}</h3>
    ${
      quote === ''
        ? nothing
        : html`<p class="explain">${texts.quote}</p>
            <blockquote>${quote}</blockquote>`
    }
    ${
      form.kind === 'other'
        ? field(props, form, 'proposed', words.proposed, words.proposedHelp, 4000)
        : nothing
    }
    ${field(props, form, 'words', words.words[form.kind], null, 2000)}
    <p class="buttons">
      <button type="submit" class="main" data-do="send">${words.send}</button>
      <button type="button" data-do="cancel" @click=${onCancel}>${words.cancel}</button>
    </p>
  </form>`
}

function field(
  { texts, contractLanguage, onWrite }: AskingPanelProps,
  form: AskForm,
  name: 'words' | 'proposed',
  label: string,
  help: string | null,
  longest: number,
): TemplateResult {
  const id = `ask-${name}`
  const missing =
    form.missing !== null && (form.missing === 'words') === (name === 'words') ? form.missing : null
  const described = [help === null ? '' : `${id}-help`, missing ? `${id}-missing` : '']
    .join(' ')
    .trim()
  return html`
    <label for=${id}>${label}</label>
    ${help === null ? nothing : html`<p class="explain" id=${`${id}-help`}>${help}</p>`}
    <textarea
      id=${id}
      rows=${name === 'proposed' ? 5 : 3}
      maxlength=${longest}
      lang=${contractLanguage}
      aria-invalid=${String(missing !== null)}
      aria-describedby=${described === '' ? nothing : described}
      .value=${form[name]}
      @input=${({ target }: Event) => onWrite(name, (target as HTMLTextAreaElement).value)}
    ></textarea>
    ${missing ? html`<p class="asked-failed" id=${`${id}-missing`}>${texts.form.missing[missing]}</p>` : nothing}
  `
}

function unsent({ texts, unsent: entries, isOnDevice, onDrop }: AskingPanelProps) {
  if (entries.length === 0) return nothing
  return html`<section class="unsent" aria-labelledby="unsent-title">
    <h3 id="unsent-title">${texts.unsent.title}</h3>
    ${
      entries.some(({ refused }) => !refused)
        ? html`<p class="explain">${isOnDevice ? texts.unsent.onDevice : texts.unsent.waits}</p>`
        : nothing
    }
    <ul class="asked-list">
      ${repeat(
        entries,
        ({ what }) => what.request.id,
        ({ what, refused }) => html`<li class="asked" data-unsent=${what.request.id}>
          <h4>${what.kind === 'ask' ? texts.form.titles[what.request.kind] : texts.answer.label}</h4>
          ${
            what.kind === 'ask' && what.request.place.quote !== ''
              ? html`<blockquote>${what.request.place.quote}</blockquote>`
              : nothing
          }
          ${
            what.kind === 'ask' && what.request.kind === 'other'
              ? html`<blockquote class="proposed">${what.request.proposed}</blockquote>`
              : nothing
          }
          ${what.request.words ? html`<p class="words">${what.request.words}</p>` : nothing}
          ${refused ? html`<p class="asked-failed">${texts.unsent.refused}</p>` : nothing}
          <p class="buttons">
            <button type="button" data-do="drop" @click=${() => onDrop(what.request.id)}>
              ${texts.unsent.drop}
            </button>
          </p>
        </li>`,
      )}
    </ul>
  </section>`
}
