import { html, nothing, type TemplateResult } from 'lit'
import type { QuestionView } from '../../schemas/api/index.ts'
import { beginning } from '../beside/index.ts'
import { kindSigns } from './signs.ts'
import type { AskingTexts } from './texts/texts.ts'

/** What one thread needs to be shown, and what can be done with it. */
export interface ThreadProps {
  readonly texts: AskingTexts
  readonly question: QuestionView
  /** The language of the contract: what people write is in it. */
  readonly contractLanguage: string
  /** Null is the reader. */
  readonly nameOf: (participant: string) => string | null
  readonly sectionTitle: (kind: string) => string | null
  /** Who has to say yes or no, in names. */
  readonly deciders: string
  readonly canAnswer: boolean
  readonly canDecide: boolean
  readonly canClose: boolean
  /** What is being written as an answer; null: nothing. */
  readonly draft: { readonly words: string; readonly missing: boolean } | null
  /** What could not be done a moment ago. */
  readonly failed: string | null
  readonly onGo: () => void
  readonly onOpenAnswer: () => void
  readonly onWrite: (words: string) => void
  readonly onAnswer: () => void
  readonly onCancel: () => void
  readonly onClose: () => void
  readonly onDecide: (accept: boolean) => void
  readonly onCopy: (words: string) => void
}

/** True for what somebody still has to answer or decide about. */
export function isOpen({ state }: QuestionView): boolean {
  return state === 'open' || state === 'answered'
}

/** What somebody decided, in a sentence. */
export function decidedWords(
  { decide }: AskingTexts,
  { decision, state }: QuestionView,
  nameOf: ThreadProps['nameOf'],
): string {
  if (!decision) return ''
  const name = nameOf(decision.by)
  const said = state === 'accepted' ? decide.accepted(name) : decide.refused(name)
  return decision.outcome === null ? said : `${said} ${decide.outcome[decision.outcome]}`
}

/** One question with its thread. */
export function thread(props: ThreadProps): TemplateResult {
  const { texts, question, nameOf } = props
  const { kind } = question
  return html`<li class="asked" data-question=${question.id} data-state=${question.state} tabindex="-1">
    <h4>
      <span class="asked-sign" aria-hidden="true">${kindSigns[kind]}</span>
      ${texts.head[kind](nameOf(question.by))}
    </h4>
    ${quote(props)}
    ${
      question.proposed === null
        ? nothing
        : html`<p class="explain">${texts.proposal}</p>
            <blockquote class="proposed">${question.proposed}</blockquote>`
    }
    ${
      question.words === null
        ? nothing
        : kind === 'other'
          ? html`<p class="explain">${texts.why}</p>
              <p class="words">${question.words}</p>`
          : html`<p class="words">${question.words}</p>`
    }
    ${decision(props)}
    ${
      question.answers.length === 0
        ? nothing
        : html`<ul class="answers">
            ${question.answers.map(
              (answer) => html`<li>
                <p class="explain">${texts.answer.said(nameOf(answer.by))}</p>
                <p class="words">${answer.words}</p>
              </li>`,
            )}
          </ul>`
    }
    ${question.state === 'closed' ? html`<p class="asked-done">${texts.closed}</p>` : nothing}
    ${props.failed === null ? nothing : html`<p class="asked-failed" role="alert">${props.failed}</p>`}
    ${props.draft === null ? actions(props) : answerForm(props, props.draft)}
  </li>`
}

function quote({ texts, question, sectionTitle, onGo }: ThreadProps): TemplateResult {
  const { place, now } = question
  const words = place.quote.trim()
  // Who decides about other words has to see all that they would take the place of.
  const isLong = question.kind !== 'other' && words.length > 160
  const shown = isLong ? beginning(words, 160) : words
  const said = html`<blockquote>${shown === '' ? texts.quoteNothing : shown}</blockquote>`
  if (now.kind === 'gone') {
    const title = sectionTitle(place.section)
    return html`<p class="explain">${texts.gone}</p>
      ${title === null ? nothing : html`<p class="explain">${texts.stoodIn(title)}</p>`} ${said}`
  }
  const differs = now.kind === 'changed' && question.decision?.outcome !== 'written'
  return html`<p class="explain">${differs ? texts.changed : texts.quote}</p>
    ${said}
    <button
      type="button"
      class="quiet"
      data-do="go"
      aria-label=${texts.goOf(shown === '' ? texts.quoteNothing : shown)}
      @click=${onGo}
    >
      ${texts.go}
    </button>`
}

function decision(props: ThreadProps): TemplateResult | typeof nothing {
  const { texts, question, nameOf, canDecide } = props
  const { decide } = texts
  if (question.kind !== 'other' || question.state === 'closed') return nothing
  const made = question.decision
  if (made === null) {
    // Both look the same: neither is the one to press.
    return canDecide
      ? html`<p class="buttons">
          <button type="button" data-do="accept" @click=${() => props.onDecide(true)}>
            ${decide.accept}
          </button>
          <button type="button" data-do="refuse" @click=${() => props.onDecide(false)}>
            ${decide.refuse}
          </button>
        </p>`
      : html`<p class="explain">${decide.waits(props.deciders)}</p>`
  }
  return html`<div class="asked-done">
    <p>${decidedWords(texts, question, nameOf)}</p>
    ${
      made.stood
        ? html`<p class="explain">${decide.stood}</p>
            <blockquote>${made.stood}</blockquote>`
        : nothing
    }
    ${
      made.outcome === null || made.outcome === 'written'
        ? nothing
        : html`<button type="button" data-do="copy" @click=${() => props.onCopy(question.proposed ?? '')}>
            ${decide.copy}
          </button>`
    }
  </div>`
}

function actions(props: ThreadProps): TemplateResult | typeof nothing {
  const { texts, question } = props
  if (!props.canAnswer) return nothing
  const own = props.nameOf(question.by) === null
  return html`<p class="buttons">
    <button type="button" data-do="answer" @click=${props.onOpenAnswer}>
      ${own ? texts.more : texts.answer.open}
    </button>
    ${
      props.canClose && isOpen(question)
        ? html`<button type="button" data-do="clear" @click=${props.onClose}>
            ${texts.clear[question.kind]}
          </button>`
        : nothing
    }
  </p>`
}

function answerForm(
  { texts, question, contractLanguage, onWrite, onAnswer, onCancel }: ThreadProps,
  { words, missing }: { readonly words: string; readonly missing: boolean },
): TemplateResult {
  const id = `answer-${question.id}`
  return html`<form
    class="ask-form"
    @submit=${(event: Event) => {
      event.preventDefault()
      onAnswer()
    }}
  >
    <label for=${id}>${texts.answer.label}</label>
    <textarea
      id=${id}
      rows="3"
      maxlength="2000"
      lang=${contractLanguage}
      aria-invalid=${String(missing)}
      aria-describedby=${missing ? `${id}-missing` : nothing}
      .value=${words}
      @input=${({ target }: Event) => onWrite((target as HTMLTextAreaElement).value)}
    ></textarea>
    ${missing ? html`<p class="asked-failed" id=${`${id}-missing`}>${texts.answer.missing}</p>` : nothing}
    <p class="buttons">
      <button type="submit" class="main" data-do="send-answer">${texts.answer.send}</button>
      <button type="button" data-do="cancel" @click=${onCancel}>${texts.form.cancel}</button>
    </p>
  </form>`
}
