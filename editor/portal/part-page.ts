import { html, nothing, type TemplateResult } from 'lit'
import type { PartResponse } from '../../schemas/api/index.ts'
import type { ApiProblem, ApiResult } from '../api/index.ts'
import { invitationTexts } from '../messages/invitation/index.ts'
import { peopleTexts } from '../messages/people/index.ts'
import { answersShown, isEmptyPart, momentText, partShown } from '../people/index.ts'
import { adoptRules, peopleStyles } from '../styles/index.ts'
import { noLink, problemNotice, wayOut } from './notices.ts'
import type { Portal } from './portal.ts'

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'problem'; readonly problem: ApiProblem }
  | {
      readonly kind: 'part'
      readonly found: PartResponse
      /** What was done, or why it was not. */
      readonly said: string
      readonly wrong: string
      readonly busy: boolean
    }

/** The session ended: the link and the PIN begin another. */
function isOver(problem: ApiProblem): boolean {
  return problem.kind === 'refused' && problem.refusal.code === 'not-signed-in'
}

/** A school or an employer reads its own part, agrees to it, or asks. */
export function partPage(portal: () => Portal): () => TemplateResult {
  adoptRules(document.documentElement, peopleStyles)
  let state: State = { kind: 'loading' }
  let question = ''
  const calls = () => portal().people(portal().query.get('id') ?? '')

  function show(next: State): void {
    state = next
    portal().redraw()
  }

  async function load(said = ''): Promise<void> {
    const found = await calls().part()
    if (found.ok) show({ kind: 'part', found: found.value, said, wrong: '', busy: false })
    else show({ kind: 'problem', problem: found.refusal })
  }
  queueMicrotask(() => {
    if (portal().signedIn) load().catch(reportError)
  })

  async function agree(at: State & { kind: 'part' }): Promise<void> {
    const { part } = invitationTexts(portal().language)
    show({ ...at, busy: true })
    await after(at, await calls().agree(at.found.hash), part.agreed)
  }

  async function ask(at: State & { kind: 'part' }): Promise<void> {
    const { part } = invitationTexts(portal().language)
    const text = question.trim()
    if (text === '') {
      show({ ...at, said: '', wrong: part.needText })
      portal().focus('#question')
      return
    }
    show({ ...at, busy: true })
    const answer = await calls().ask(text)
    if (answer.ok) question = ''
    await after(at, answer, part.asked)
  }

  async function after(
    at: State & { kind: 'part' },
    answer: ApiResult<PartResponse>,
    done: string,
  ): Promise<void> {
    const { part } = invitationTexts(portal().language)
    if (answer.ok) {
      show({ kind: 'part', found: answer.value, said: done, wrong: '', busy: false })
      return
    }
    // It may say something else by now: then it is read first.
    const now = await calls().part()
    if (now.ok && now.value.hash !== at.found.hash) {
      show({ kind: 'part', found: now.value, said: part.changed, wrong: '', busy: false })
      portal().focus('main')
    } else if (!now.ok && now.refusal.kind === 'refused') {
      show({ kind: 'problem', problem: now.refusal })
    } else show({ ...at, busy: false, said: part.notDone })
  }

  /** Who has no part yet has nothing to agree to. */
  function agreeing(at: State & { kind: 'part' }, agreedAt: number | null): TemplateResult {
    const { part: words } = invitationTexts(portal().language)
    return html`<section class="card" aria-labelledby="agree-title">
  <h2 id="agree-title">${words.agreeTitle}</h2>
  ${
    agreedAt !== null
      ? html`<p>${words.agreedOn(momentText(agreedAt, portal().language))}</p>`
      : html`<p>${words.agreeText}</p>
          <button
            type="button"
            data-do="agree"
            aria-disabled=${String(at.busy)}
            @click=${() => at.busy || agree(at).catch(reportError)}
          >
            ${words.agree}
          </button>`
  }
</section>`
  }

  return () => {
    if (!portal().signedIn) return noLink(portal(), null)
    const now = state
    const { texts, language } = portal()
    if (now.kind === 'loading') return html`<p role="status">${texts.loading}</p>`
    if (now.kind === 'problem' && isOver(now.problem)) {
      return html`<h1>${invitationTexts(language).part.title}</h1>
        <div class="card" role="alert"><p>${invitationTexts(language).part.over}</p></div>`
    }
    if (now.kind === 'problem') {
      return problemNotice(portal(), now.problem, () => {
        show({ kind: 'loading' })
        load().catch(reportError)
      })
    }
    const { part: words } = invitationTexts(language)
    const people = peopleTexts(language)
    const { part, answers } = now.found
    const isAgreed = answers.find(({ kind, current }) => kind === 'agreed' && current)
    return html`
      <h1>${words.title}</h1>
      <p class="lead">${words.intro(part.client, part.centre)} ${words.only}</p>
      <div class="sees">
        <div class="card">${partShown(part, people.part, 2)}</div>
        <p role="status" class="said">${now.said}</p>
        ${isEmptyPart(part) ? nothing : agreeing(now, isAgreed?.at ?? null)}
        <form
          class="card"
          novalidate
          @submit=${(event: SubmitEvent) => {
            event.preventDefault()
            if (!now.busy) ask(now).catch(reportError)
          }}
        >
          <h2>${words.askTitle}</h2>
          <div class="field">
            <label for="question">${words.askLabel}</label>
            <p class="hint" id="question-hint">${words.askHint}</p>
            ${now.wrong === '' ? nothing : html`<p class="wrong" id="question-wrong">${now.wrong}</p>`}
            <textarea
              id="question"
              rows="4"
              maxlength="2000"
              aria-invalid=${now.wrong === '' ? nothing : 'true'}
              aria-describedby=${now.wrong === '' ? 'question-hint' : 'question-wrong question-hint'}
              .value=${question}
              @input=${(event: InputEvent) => {
                question = (event.target as HTMLTextAreaElement).value
              }}
            ></textarea>
          </div>
          <button type="submit" data-do="ask" aria-disabled=${String(now.busy)}>${words.ask}</button>
        </form>
        ${
          answers.length > 0
            ? html`<section class="card">
                <h2>${words.yours}</h2>
                ${answersShown(answers, people.part, language)}
              </section>`
            : nothing
        }
        ${part.worker === null ? nothing : html`<p>${words.worker(part.worker)}</p>`}
        <p class="after">${wayOut(portal())}</p>
      </div>
    `
  }
}
