/** The page of an invitation. All that can come of one link, one after the other, so a long file. */
import { html, nothing, type TemplateResult } from 'lit'
import type {
  EnteredResponse,
  OpenedResponse,
  PinRefusal,
  ReplacedRefusal,
} from '../../schemas/api/index.ts'
import { pinProblem, roleNames } from '../../schemas/contract/index.ts'
import type { InvitationEntered } from '../api/index.ts'
import { type InvitationTexts, invitationTexts } from '../messages/invitation/index.ts'
import { pinForm } from './pin-form.ts'
import type { Portal } from './portal.ts'

type State =
  | { readonly kind: 'start'; readonly busy: boolean }
  | {
      readonly kind: 'pin'
      readonly opened: OpenedResponse
      readonly shown: boolean
      readonly busy: boolean
      readonly wrong: string
      /** Somebody chose a PIN while this page was open. */
      readonly late: boolean
      /** Asked whether it is sure that it was somebody else. */
      readonly asks: boolean
    }
  | { readonly kind: 'offer'; readonly entered: EnteredResponse; readonly shared: boolean }
  | { readonly kind: 'gone' }
  | { readonly kind: 'replaced'; readonly replaced: ReplacedRefusal; readonly asks: boolean }
  | { readonly kind: 'objected' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'no-answer' }

/**
 * The page of an invitation. Looking at it asks the server nothing and says nothing personal: programs
 * that look at links in messages see this page too. What is behind the link comes with a press.
 */
export function invitationPage(portal: () => Portal): () => TemplateResult {
  let state: State = portal().invitation ? { kind: 'start', busy: false } : { kind: 'gone' }

  function show(next: State, focus: string | null = 'main'): void {
    state = next
    portal().redraw()
    if (focus !== null) portal().focus(focus)
  }

  async function open(): Promise<void> {
    const { invitation } = portal()
    if (!invitation) {
      show({ kind: 'gone' })
      return
    }
    show({ kind: 'start', busy: true }, null)
    const found = await invitation.open()
    if (found.kind === 'gone') show({ kind: 'gone' })
    else if (found.kind === 'unreachable') show({ kind: 'no-answer' })
    else if (found.kind === 'replaced') show({ ...found, asks: false })
    else show(pinAsked(found.opened))
  }

  async function submit(
    at: State & { kind: 'pin' },
    { pin, again, shared }: { pin: string; again: string; shared: boolean },
  ): Promise<void> {
    const { invitation, language } = portal()
    if (!invitation) return
    const texts = invitationTexts(language)
    const twice = at.opened.pin === 'to-choose'
    const wrong = (text: string): void => show({ ...at, busy: false, wrong: text }, '#pin')
    const problem = twice ? pinProblem(pin) : pin === '' ? 'digits' : null
    if (problem || (twice && pin !== again)) {
      wrong(problem ? texts.choose.weak[problem] : texts.choose.differ)
      return
    }
    show({ ...at, busy: true, wrong: '' }, null)
    const answer = await (twice
      ? invitation.choosePin(pin, shared)
      : invitation.signIn(pin, shared))
    entered(at, answer, shared, texts)
  }

  function entered(
    at: State & { kind: 'pin' },
    answer: InvitationEntered,
    shared: boolean,
    texts: InvitationTexts,
  ): void {
    switch (answer.kind) {
      case 'gone':
        show({ kind: 'gone' })
        return
      case 'unreachable':
        show({ ...at, busy: false, wrong: texts.noAnswer.text }, '#pin')
        return
      case 'refused': {
        const { refusal } = answer
        if (refusal.refused === 'chosen') {
          show({ ...pinAsked({ ...at.opened, pin: 'chosen' }), late: true })
        } else if (refusal.refused === 'to-choose') {
          show(pinAsked({ ...at.opened, pin: 'to-choose' }))
        } else show({ ...at, busy: false, wrong: wrongText(refusal, texts) }, '#pin')
        return
      }
      case 'in': {
        const { entered: now } = answer
        // The client is asked once, at the first opening; and who guessed before is told each time.
        const asks = (now.first && now.mayInvite) || now.wrongBefore >= 3
        if (asks) show({ kind: 'offer', entered: now, shared })
        else goOn(now, shared)
      }
    }
  }

  function goOn({ contract, opens }: EnteredResponse, shared: boolean, people = false): void {
    const page = people ? 'people' : opens === 'part' ? 'part' : 'contract'
    portal().enter(`./${page}.html?id=${encodeURIComponent(contract)}`, shared)
  }

  async function notMe(then: 'ended' | 'objected'): Promise<void> {
    const ended = await portal().invitation?.notMe()
    show(ended ? { kind: then } : { kind: 'no-answer' })
  }

  return () => {
    const texts = invitationTexts(portal().language)
    const now = state
    switch (now.kind) {
      case 'start':
        return html`
          <h1>${texts.start.title}</h1>
          <div class="card">
            ${texts.start.lines.map((line) => html`<p>${line}</p>`)}
            <button
              type="button"
              class="main"
              aria-disabled=${String(now.busy)}
              @click=${() => now.busy || run(open())}
            >
              ${now.busy ? texts.busy : texts.start.go}
            </button>
          </div>
        `
      case 'pin':
        return asking(now, texts)
      case 'offer':
        return offer(now, texts)
      case 'gone':
        return message(texts.gone.title, texts.gone.lines)
      case 'replaced':
        return replacedLink(now, texts)
      case 'objected':
        return message(texts.notMe.doneTitle, texts.replaced.done)
      case 'ended':
        return message(texts.notMe.doneTitle, texts.notMe.done)
      case 'no-answer':
        return html`
          <h1>${texts.noAnswer.title}</h1>
          <div class="card" role="alert">
            <p>${texts.noAnswer.text}</p>
            <button type="button" class="main" @click=${() => run(open())}>
              ${texts.noAnswer.again}
            </button>
          </div>
        `
    }
  }

  function asking(at: State & { kind: 'pin' }, texts: InvitationTexts): TemplateResult {
    const twice = at.opened.pin === 'to-choose'
    const { choose, enter, notMe: words } = texts
    return html`
      ${at.opened.centre === '' ? nothing : html`<p class="lead">${texts.from[at.opened.opens](at.opened.centre)}</p>`}
      <h1>${twice ? choose.title : enter.title}</h1>
      ${(twice ? choose.lines : [at.late ? texts.chosen : enter.line]).map(
        (line) => html`<p class="lead">${line}</p>`,
      )}
      ${pinForm({
        texts,
        twice,
        shown: at.shown,
        busy: at.busy,
        wrong: at.wrong,
        onShown: (shown) => show({ ...at, shown }, null),
        onSubmit: (given) => run(submit(at, given)),
      })}
      ${
        twice
          ? nothing
          : html`
              <details class="help-pin">
                <summary>${enter.lost}</summary>
                <div><p>${enter.lostHow}</p></div>
              </details>
              <details class="help-pin" ?open=${at.late}>
                <summary>${words.question}</summary>
                <div>
                  <p>${words.text}</p>
                  ${
                    at.asks
                      ? sure({
                          words,
                          text: words.sure,
                          onYes: () => run(notMe('ended')),
                          onNo: () => show({ ...at, asks: false }, '[data-do="not-me"]'),
                        })
                      : html`<button type="button" data-do="not-me" @click=${() => show({ ...at, asks: true }, '[data-do="no"]')}>
                          ${words.button}
                        </button>`
                  }
                </div>
              </details>
            `
      }
    `
  }

  function replacedLink(at: State & { kind: 'replaced' }, texts: InvitationTexts): TemplateResult {
    const { language } = portal()
    const { by } = at.replaced
    const day = new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'long' }).format(
      at.replaced.at,
    )
    return html`
      <h1>${texts.replaced.title}</h1>
      <div class="card">
        <p>${texts.replaced.made(day, by === null ? null : roleNames[by][language])}</p>
        <p>${texts.replaced.use}</p>
        <p>${texts.replaced.object}</p>
        ${
          at.asks
            ? sure({
                words: texts.notMe,
                text: texts.replaced.sure,
                onYes: () => run(notMe('objected')),
                onNo: () => show({ ...at, asks: false }, '[data-do="not-me"]'),
              })
            : html`<button type="button" data-do="not-me" @click=${() => show({ ...at, asks: true }, '[data-do="no"]')}>
                ${texts.notMe.button}
              </button>`
        }
      </div>
    `
  }

  function offer(at: State & { kind: 'offer' }, texts: InvitationTexts): TemplateResult {
    const { offer: words } = texts
    const { entered: now, shared } = at
    const asks = now.first && now.mayInvite
    return html`
      <h1>${asks ? words.title : texts.title}</h1>
      <div class="card">
        ${now.wrongBefore >= 3 ? html`<p class="wrong">${texts.wrongBefore(now.wrongBefore)}</p>` : nothing}
        ${asks ? words.lines.map((line) => html`<p>${line}</p>`) : nothing}
        <div class="after">
          ${
            asks
              ? html`<button type="button" data-do="invite" @click=${() => goOn(now, shared, true)}>
                  ${words.yes}
                </button>`
              : nothing
          }
          <button type="button" data-do="later" @click=${() => goOn(now, shared)}>
            ${asks ? words.no : texts.start.go}
          </button>
        </div>
        ${asks ? html`<p class="hint">${words.keep}</p>` : nothing}
      </div>
    `
  }
}

function sure({
  words,
  text,
  onYes,
  onNo,
}: {
  readonly words: InvitationTexts['notMe']
  readonly text: string
  readonly onYes: () => void
  readonly onNo: () => void
}): TemplateResult {
  return html`<p id="not-me-sure">${text}</p>
    <div class="after">
      <button type="button" data-do="yes" aria-describedby="not-me-sure" @click=${onYes}>
        ${words.yes}
      </button>
      <button type="button" data-do="no" @click=${onNo}>${words.no}</button>
    </div>`
}

function pinAsked(opened: OpenedResponse): State & { kind: 'pin' } {
  return { kind: 'pin', opened, shown: false, busy: false, wrong: '', late: false, asks: false }
}

function wrongText(
  { refused, problem, wait = 0, left = 0 }: PinRefusal,
  texts: InvitationTexts,
): string {
  const { enter, choose } = texts
  if (refused === 'weak') return choose.weak[problem ?? 'digits']
  const waits = wait > 90 ? enter.locked(Math.ceil(wait / 60)) : enter.wait(wait)
  if (refused === 'wait') return waits
  return wait > 1 ? `${enter.wrong(left)} ${waits}` : enter.wrong(left)
}

function message(title: string, lines: readonly string[]): TemplateResult {
  return html`
    <h1>${title}</h1>
    <div class="card" role="alert">${lines.map((line) => html`<p>${line}</p>`)}</div>
  `
}

function run(work: Promise<void>): void {
  work.catch(reportError)
}
