/**
 * Who can see a contract: a list with what may be done about each, and inviting. It has its state here
 * and is drawn by whoever shows it: a panel beside the text, or a page. What the buttons offer is what the
 * server says this person may do; the server holds to it all the same. Over 300 lines because the list,
 * its questions and its forms share that state.
 */
import { html, nothing, type TemplateResult } from 'lit'
import type {
  NewInvitationResponse,
  PartView,
  PeopleResponse,
  PersonView,
} from '../../schemas/api/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { InvitedRole, PeopleCalls } from '../api/index.ts'
import { type PeopleTexts, peopleTexts } from '../messages/people/index.ts'
import { linkCard } from './link-card.ts'
import { dayText, momentText } from './moments.ts'
import { answersShown, partShown } from './part-shown.ts'
import { cameText, clientIn, inOrder, stateText } from './said-of-person.ts'

export interface PeopleViewOptions {
  readonly calls: PeopleCalls
  readonly language: () => Language
  /** What is to be shown changed. */
  readonly redraw: () => void
  /** Says something to a screen reader. */
  readonly announce: (text: string) => void
  readonly copy: (text: string) => Promise<boolean>
  readonly print: (() => void) | null
  /** Brings a block of the contract into view; null where there is none to see. */
  readonly goTo: ((block: string) => void) | null
  /** Finds an element by selector where this is shown. */
  readonly find: (selector: string) => HTMLElement | null
  /** How deep the headings are. */
  readonly level: 2 | 3
}

type Asked = { readonly person: string; readonly what: 'withdraw' | 'renew' | 'stop' }

interface Form {
  readonly role: InvitedRole
  readonly name: string
  readonly wrong: boolean
  readonly busy: boolean
  readonly preview: PartView | null
}

const emptyForm: Form = { role: 'support', name: '', wrong: false, busy: false, preview: null }

export class PeopleView {
  readonly #options: PeopleViewOptions
  readonly #ending = new AbortController()
  #people: PeopleResponse | null = null
  #failed = false
  #asked: Asked | null = null
  #form: Form = emptyForm
  #made: (NewInvitationResponse & { readonly name: string }) | null = null
  #problem = ''
  #fetching = false
  #again = false
  #renewed = false

  constructor(options: PeopleViewOptions) {
    this.#options = options
  }

  /** Asks the server again. What a person is doing here stays as it is. */
  async refresh(): Promise<void> {
    if (this.#fetching) {
      this.#again = true
      return
    }
    this.#fetching = true
    do {
      this.#again = false
      const found = await this.#options.calls.people(this.#ending.signal)
      if (this.#ending.signal.aborted) return
      this.#failed = !found.ok
      // Who may not see it any more keeps nothing of it; a line that broke is no reason to forget.
      if (!found.ok && found.refusal.kind === 'refused') this.#people = null
      if (found.ok) {
        this.#tell(this.#people, found.value)
        this.#people = found.value
        if (!found.value.mayInvite.includes(this.#form.role)) {
          this.#form = { ...this.#form, role: found.value.mayInvite[0] ?? 'support' }
        }
      }
    } while (this.#again)
    this.#fetching = false
    this.#options.redraw()
  }

  /** Everyone, as the server said it last; null before it did. */
  get people(): PeopleResponse['people'] | null {
    return this.#people?.people ?? null
  }

  /** A new link was made here, in the place of one that is shown elsewhere. */
  get madeAnother(): boolean {
    return this.#renewed
  }

  close(): void {
    this.#ending.abort()
  }

  content(): TemplateResult {
    const texts = peopleTexts(this.#options.language())
    const people = this.#people
    if (!people) {
      return html`<div class="sees">
        ${
          this.#failed
            ? html`<p role="alert">${texts.failed}</p>
                <button type="button" @click=${() => this.#run(this.refresh())}>
                  ${texts.again}
                </button>`
            : html`<p role="status">${texts.loading}</p>`
        }
      </div>`
    }
    const there = inOrder(people.people.filter(({ withdrawnAt }) => withdrawnAt === null))
    const out = people.people.filter(({ withdrawnAt }) => withdrawnAt !== null)
    return html`<div class="sees">
      <p class="explain">${texts.explain}</p>
      ${this.#problem === '' ? nothing : html`<p role="alert" class="wrong">${this.#problem}</p>`}
      <ul class="seers">
        ${there.map((person) => this.#line(person, texts))}
      </ul>
      ${
        out.length > 0
          ? html`<details>
              <summary>${texts.before}</summary>
              <ul class="seers">
                ${out.map(
                  ({ name, role, withdrawnAt }) => html`<li>
                    <p><strong>${name}</strong> <span class="role">${texts.role[role]}</span></p>
                    <p class="hint">${texts.outSince(this.#day(withdrawnAt ?? 0))}</p>
                  </li>`,
                )}
              </ul>
              <p class="explain">${texts.staysName}</p>
            </details>`
          : nothing
      }
      ${this.#made ? this.#card(this.#made, texts) : this.#inviting(people, texts)}
    </div>`
  }

  #line(person: PersonView, texts: PeopleTexts): TemplateResult {
    const { id, name, role, may } = person
    const asks = this.#asked?.person === id ? this.#asked : null
    const actions = (['renew', 'stop', 'withdraw'] as const).filter((what) => may[what])
    return html`<li data-person=${id}>
      <p>
        ${
          person.me
            ? html`<strong>${texts.me}</strong> <span class="you">(${name})</span>`
            : html`<strong>${name}</strong>`
        }
        <span class="role">${texts.role[role]}</span>
      </p>
      <p class="hint">${cameText(person, this.#people?.people ?? [], texts, this.#options.language())}</p>
      ${this.#stateOf(person, texts)} ${role === 'partner' ? this.#answers(person, texts) : nothing}
      ${
        asks
          ? this.#sure(person, asks.what, texts)
          : actions.length > 0
            ? html`<div class="buttons">
                ${actions.map(
                  (what) => html`<button
                    type="button"
                    class="quiet"
                    data-do=${what}
                    aria-label=${`${texts[what].button}: ${name}`}
                    @click=${() => this.#ask({ person: id, what })}
                  >
                    ${texts[what].button}
                  </button>`,
                )}
              </div>`
            : nothing
      }
    </li>`
  }

  #stateOf({ invitation }: PersonView, texts: PeopleTexts): TemplateResult | typeof nothing {
    if (!invitation) return nothing
    const attention = invitation.ended === 'guessed' || invitation.ended === 'not-me'
    return html`<p class="state" data-state=${invitation.state} data-tone=${attention ? 'attention' : 'calm'}>
      ${stateText(invitation, texts, this.#options.language())}
    </p>`
  }

  #answers({ answers, promises }: PersonView, texts: PeopleTexts): TemplateResult {
    const { goTo } = this.#options
    const first = promises[0]
    return html`
      ${
        answers.length === 0
          ? html`<p class="hint">${texts.part.noAnswer}</p>`
          : answersShown(answers, texts.part, this.#options.language())
      }
      ${
        goTo && first !== undefined
          ? html`<div class="buttons">
              <button type="button" class="quiet" data-do="promise" @click=${() => goTo(first)}>
                ${texts.part.goThere}
              </button>
            </div>`
          : nothing
      }
    `
  }

  #sure({ id, name, invitation }: PersonView, what: Asked['what'], texts: PeopleTexts) {
    const words = texts[what]
    return html`<div class="sure" role="group" aria-label=${`${words.button}: ${name}`}>
      <p>${words.sure(name)}</p>
      <div class="buttons">
        <button
          type="button"
          data-do="yes"
          @click=${() => this.#run(this.#do({ person: id, what }, name, invitation?.id ?? ''))}
        >
          ${words.yes}
        </button>
        <button type="button" class="quiet" data-do="no" @click=${() => this.#ask(null)}>
          ${texts.no}
        </button>
      </div>
    </div>`
  }

  #inviting({ mayInvite, people }: PeopleResponse, texts: PeopleTexts): TemplateResult {
    const { invite } = texts
    const form = this.#form
    const heading =
      this.#options.level === 2 ? html`<h2>${invite.title}</h2>` : html`<h3>${invite.title}</h3>`
    const client = clientIn(people)?.name ?? texts.role.client
    if (mayInvite.length === 0) {
      return html`<div class="invite">${heading}<p class="explain">${invite.askClient(client)}</p></div>`
    }
    if (form.preview) {
      return html`<div class="invite">
        ${heading}
        <p tabindex="-1" class="preview-title"><strong>${invite.previewTitle(form.name)}</strong></p>
        <p class="explain">${invite.previewNote}</p>
        <div class="preview">${partShown(form.preview, texts.part, this.#options.level === 2 ? 3 : 4)}</div>
        <div class="buttons">
          <button
            type="button"
            class="main"
            data-do="make"
            aria-disabled=${String(form.busy)}
            @click=${() => this.#run(this.#make())}
          >
            ${form.busy ? invite.busy : invite.make}
          </button>
          <button type="button" class="quiet" data-do="change" @click=${() => this.#fill({ preview: null })}>
            ${invite.change}
          </button>
        </div>
      </div>`
    }
    return html`<form
      class="invite"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault()
        this.#run(form.role === 'partner' ? this.#preview() : this.#make())
      }}
    >
      ${heading}
      ${mayInvite.includes('support') ? html`<p class="explain">${invite.offer}</p>` : nothing}
      ${mayInvite.includes('support') ? nothing : html`<p class="explain">${invite.clientChooses(client)}</p>`}
      ${mayInvite.length === 1 ? this.#onlyKind(mayInvite[0]!, texts) : this.#kinds(mayInvite, texts)}
      <label class="name">
        <strong>${invite.name}</strong>
        <span class="hint">${invite.nameHint}</span>
        ${form.wrong ? html`<span class="wrong" id="invite-wrong">${invite.needName}</span>` : nothing}
        <input
          type="text"
          name="invited-name"
          maxlength="120"
          autocomplete="off"
          aria-invalid=${form.wrong ? 'true' : nothing}
          aria-describedby=${form.wrong ? 'invite-wrong' : nothing}
          .value=${form.name}
          @input=${(event: InputEvent) => {
            this.#form = { ...this.#form, name: (event.target as HTMLInputElement).value }
          }}
        />
      </label>
      <div class="buttons">
        <button type="submit" class="main" aria-disabled=${String(form.busy)}>
          ${form.busy ? invite.busy : form.role === 'partner' ? invite.preview : invite.make}
        </button>
      </div>
    </form>`
  }

  /** A choice of one is none: it is said instead. */
  #onlyKind(role: InvitedRole, { invite }: PeopleTexts): TemplateResult {
    const { label, hint } = invite.kinds[role]
    return html`<p class="only-kind" data-kind=${role}><strong>${label}</strong> <span class="hint">${hint}</span></p>`
  }

  #kinds(mayInvite: readonly InvitedRole[], { invite }: PeopleTexts): TemplateResult {
    return html`<fieldset>
        <legend>${invite.whom}</legend>
        ${mayInvite.map(
          (role) => html`<label class="kind">
            <input
              type="radio"
              name="invited"
              value=${role}
              .checked=${this.#form.role === role}
              @change=${() => this.#fill({ role })}
            />
            <span><strong>${invite.kinds[role].label}</strong>
              <span class="hint">${invite.kinds[role].hint}</span></span>
          </label>`,
        )}
      </fieldset>`
  }

  #card(
    made: NewInvitationResponse & { readonly name: string },
    texts: PeopleTexts,
  ): TemplateResult {
    const { language, copy, print, level } = this.#options
    return linkCard({
      texts,
      language: language(),
      name: made.name,
      url: made.url,
      expiresAt: made.expiresAt,
      heading: level === 2 ? 'h2' : 'h3',
      copy,
      print,
      close: () => {
        this.#made = null
        this.#options.redraw()
        this.#focus(`[data-person="${made.participant}"] button, .invite input`)
      },
    })
  }

  #ask(asked: Asked | null): void {
    const before = this.#asked
    this.#asked = asked
    this.#problem = ''
    this.#options.redraw()
    if (asked) this.#focus(`[data-person="${asked.person}"] [data-do="no"]`)
    else if (before) this.#focus(`[data-person="${before.person}"] [data-do="${before.what}"]`)
  }

  async #do({ person, what }: Asked, name: string, invitation: string): Promise<void> {
    const { calls, announce } = this.#options
    const texts = peopleTexts(this.#options.language())
    let done = false
    if (what === 'renew') {
      const made = await calls.renew(person)
      done = made.ok
      if (made.ok) {
        this.#made = { ...made.value, name }
        this.#renewed = true
      }
    } else {
      const ended = await (what === 'stop' ? calls.stop(invitation) : calls.withdraw(person))
      done = ended.ok
    }
    this.#asked = null
    this.#problem = done ? '' : texts.notDone
    await this.refresh()
    if (!done) return
    announce(texts[what].done(name))
    this.#focus(what === 'renew' ? '.invitation' : '.seers')
  }

  async #preview(): Promise<void> {
    if (!this.#named()) return
    const { calls, language } = this.#options
    const name = this.#form.name.trim()
    this.#fill({ busy: true })
    const found = await calls.preview(name)
    this.#problem = found.ok ? '' : peopleTexts(language()).notDone
    this.#fill({ busy: false, name, preview: found.ok ? found.value : null })
    if (found.ok) this.#focus('.preview-title')
  }

  async #make(): Promise<void> {
    if (this.#form.busy || !this.#named()) return
    const { calls, language } = this.#options
    const { role } = this.#form
    const name = this.#form.name.trim()
    this.#fill({ busy: true })
    const made = await calls.invite(role, name)
    this.#problem = made.ok ? '' : peopleTexts(language()).notDone
    this.#form = made.ok ? { ...emptyForm, role } : { ...this.#form, busy: false }
    if (made.ok) this.#made = { ...made.value, name }
    await this.refresh()
    if (made.ok) this.#focus('.invitation')
  }

  /** False, and said, while there is no name. */
  #named(): boolean {
    const wrong = this.#form.name.trim() === ''
    this.#fill({ wrong })
    if (wrong) this.#focus('input[name="invited-name"]')
    return !wrong
  }

  #fill(parts: Partial<Form>): void {
    this.#form = { ...this.#form, ...parts }
    this.#options.redraw()
  }

  /** Says to a screen reader what changed about the others, once. */
  #tell(before: PeopleResponse | null, now: PeopleResponse): void {
    if (!before) return
    const texts = peopleTexts(this.#options.language())
    for (const person of now.people) {
      const was = before.people.find(({ id }) => id === person.id)
      const { invitation } = person
      if (invitation?.state === 'joined' && was?.invitation?.state !== 'joined') {
        const when = this.#moment(invitation.pinAt ?? 0)
        this.#options.announce(`${person.name}: ${texts.state.joined(when)}`)
      }
    }
  }

  #focus(selector: string): void {
    queueMicrotask(() => {
      // After whoever shows this has drawn it.
      Promise.resolve()
        .then(() => this.#options.find(selector)?.focus())
        .catch(reportError)
    })
  }

  #day(at: number): string {
    return dayText(at, this.#options.language())
  }

  #moment(at: number): string {
    return momentText(at, this.#options.language())
  }

  #run(work: Promise<void>): void {
    work.catch(reportError)
  }
}
