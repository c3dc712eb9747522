/**
 * Who did what with a contract: the client sees it of their own, by the day; the data protection officer of
 * a centre of all its contracts, to the second, and can have one erased. Nobody else gets anything.
 */
import { html, nothing, type TemplateResult } from 'lit'
import type { ActInList, CentreContracts, ErasedList, Me } from '../../schemas/api/index.ts'
import { roleNames } from '../../schemas/contract/index.ts'
import { dayOf, dayOrNull, daysBetween } from '../../schemas/deadlines/index.ts'
import type { ApiProblem } from '../api/index.ts'
import { type ActsTexts, actsTexts } from '../messages/acts/index.ts'
import { noLink, problemNotice, wayOut, wrongPage } from './notices.ts'
import type { Portal } from './portal.ts'
import { typeNameIn } from './type-name-in.ts'

type CentreContract = CentreContracts['contracts'][number]

interface Shown {
  readonly acts: readonly ActInList[]
  readonly before: number | null
}

const EPOCH = dayOf('1970-01-01')
const DAY = 86_400_000

export function actsPage(portal: () => Portal): () => TemplateResult {
  const page = new ActsPage(portal)
  page.start()
  return () => page.content()
}

class ActsPage {
  readonly #portal: () => Portal
  #me: Me | null = null
  #problem: ApiProblem | null = null
  #contract: string
  #shown: Shown | null = null
  #contracts: readonly CentreContract[] = []
  #after: string | null = null
  #erased: ErasedList['erased'] = []
  #asked = false
  #done = false

  constructor(portal: () => Portal) {
    this.#portal = portal
    this.#contract = portal().query.get('id') ?? ''
  }

  start(): void {
    this.#load().catch(reportError)
  }

  async #load(): Promise<void> {
    const { signedIn, acts, redraw } = this.#portal()
    if (!signedIn) return
    this.#problem = null
    const me = await acts().me()
    if (me.ok) {
      this.#me = me.value
      if (this.#isOfficer) await this.#readCentre()
      if (this.#contract !== '') await this.#readActs(null)
    } else this.#problem = me.refusal
    redraw()
  }

  get #isOfficer(): boolean {
    return this.#me?.duty === 'data-protection'
  }

  async #readCentre(): Promise<void> {
    const calls = this.#portal().acts()
    const [contracts, erased] = await Promise.all([calls.contracts(null), calls.erased()])
    if (contracts.ok) {
      this.#contracts = contracts.value.contracts
      this.#after = contracts.value.after
    } else this.#problem = contracts.refusal
    if (erased.ok) this.#erased = erased.value.erased
  }

  async #readActs(before: number | null): Promise<void> {
    const calls = this.#portal().acts()
    const found = this.#isOfficer
      ? await calls.actsInCentre(this.#contract, before)
      : await calls.acts(this.#contract, before)
    if (found.ok) {
      const earlier = before === null ? [] : (this.#shown?.acts ?? [])
      this.#shown = { acts: [...earlier, ...found.value.acts], before: found.value.before }
    } else this.#problem = found.refusal
    this.#portal().redraw()
  }

  #run(task: Promise<void>): void {
    task.then(() => this.#portal().redraw()).catch(reportError)
  }

  content(): TemplateResult {
    const portal = this.#portal()
    const texts = actsTexts(portal.language)
    if (!portal.signedIn) return noLink(portal, null)
    if (this.#problem) return this.#problemShown(texts, this.#problem)
    if (!this.#me) return html`<p role="status">${portal.texts.loading}</p>`
    if (this.#isOfficer) return this.#officer(texts)
    if (this.#contract === '') return wrongPage(portal)
    return html`
      <h1>${texts.title}</h1>
      <p class="lead">${texts.lead}</p>
      ${this.#list(texts)}
      <p class="after">
        <a class="button" href=${`./contract.html?id=${encodeURIComponent(this.#contract)}`}>
          ${portal.texts.made.open}
        </a>
        ${wayOut(portal)}
      </p>
    `
  }

  #problemShown(texts: ActsTexts, problem: ApiProblem): TemplateResult {
    const portal = this.#portal()
    if (problem.kind === 'refused' && problem.refusal.code === 'not-allowed') {
      return html`<h1>${texts.officerTitle}</h1>
        <div class="card" role="alert"><p>${texts.notAllowed}</p></div>`
    }
    return problemNotice(portal, problem, () => this.start())
  }

  #officer(texts: ActsTexts): TemplateResult {
    const contract = this.#contracts.find(({ id }) => id === this.#contract)
    return html`
      <h1>${texts.officerTitle}</h1>
      <p class="lead">${texts.officerLead}</p>
      <p role="status">${this.#done ? texts.erasedNow : nothing}</p>
      ${contract ? this.#one(texts, contract) : nothing}
      <h2>${texts.contracts}</h2>
      ${this.#contracts.length === 0 ? html`<p>${texts.noContracts}</p>` : nothing}
      <ul class="guarded">
        ${this.#contracts.map((one) => this.#line(texts, one))}
      </ul>
      ${this.#after === null ? nothing : this.#button(texts.more, () => this.#moreContracts())}
      ${
        this.#erased.length === 0
          ? nothing
          : html`<h2>${texts.erased}</h2>
              <ul class="guarded">
                ${this.#erased.map(
                  ({ contract: id, because, at }) =>
                    html`<li>${id}, ${this.#moment(at)}, ${texts.because[because]}</li>`,
                )}
              </ul>`
      }
    `
  }

  #line(texts: ActsTexts, contract: CentreContract): TemplateResult {
    const { id, client } = contract
    const name = client ?? texts.noClient
    const type = typeNameIn(contract, this.#portal().language)
    return html`<li>
      ${this.#button(html`${name}, <span lang=${type.language}>${type.text}</span>`, async () => {
        this.#contract = id
        this.#asked = false
        this.#done = false
        this.#shown = null
        await this.#readActs(null)
        this.#portal().focus('#acts-of')
      })}
    </li>`
  }

  #one(texts: ActsTexts, { id, client }: CentreContract): TemplateResult {
    const name = client ?? texts.noClient
    return html`<section class="card" aria-labelledby="acts-of">
      <h2 id="acts-of" tabindex="-1">${name}</h2>
      ${this.#list(texts)}
      ${
        this.#asked
          ? html`<div role="group" aria-labelledby="erase-title">
              <h3 id="erase-title">${texts.eraseTitle(name)}</h3>
              <p>${texts.eraseText}</p>
              <div class="row">
                ${this.#button(texts.eraseYes, () => this.#erase(id))}
                ${this.#button(texts.eraseNo, async () => {
                  this.#asked = false
                })}
              </div>
            </div>`
          : this.#button(texts.erase, async () => {
              this.#asked = true
            })
      }
    </section>`
  }

  async #erase(id: string): Promise<void> {
    const gone = await this.#portal().acts().erase(id)
    if (!gone.ok) {
      this.#problem = gone.refusal
      return
    }
    this.#contract = ''
    this.#shown = null
    this.#asked = false
    this.#done = true
    await this.#readCentre()
  }

  async #moreContracts(): Promise<void> {
    const next = await this.#portal().acts().contracts(this.#after)
    if (!next.ok) {
      this.#problem = next.refusal
      return
    }
    this.#contracts = [...this.#contracts, ...next.value.contracts]
    this.#after = next.value.after
  }

  #list(texts: ActsTexts): TemplateResult {
    if (!this.#shown) return html`<p role="status">${this.#portal().texts.loading}</p>`
    const { acts, before } = this.#shown
    if (acts.length === 0) return html`<p>${texts.nothing}</p>`
    return html`
      ${byDay(acts).map(
        ([day, ofDay]) =>
          html`${this.#isOfficer ? html`<h3>${this.#day(day)}</h3>` : html`<h2 class="acts-day">${this.#day(day)}</h2>`}
            <ul class="acts">
              ${ofDay.map((act) => html`<li>${this.#said(texts, act)}</li>`)}
            </ul>`,
      )}
      ${before === null ? nothing : this.#button(texts.more, () => this.#readActs(before))}
    `
  }

  #said(texts: ActsTexts, { act, who, whom, at }: ActInList): TemplateResult {
    const { language } = this.#portal()
    const byLink = who === null && isByLink(act)
    const name = who?.name ?? (byLink ? texts.withLink(whom?.name ?? null) : nobodyIn(texts, act))
    // The client alone has a list of their own; the officer reads those of others.
    const isMe = who?.role === 'client' && !this.#isOfficer
    const role = who ? ` (${isMe ? texts.you : roleNames[who.role][language]})` : ''
    const what = texts.act[act]
    return html`${at === null ? nothing : html`<span class="when">${this.#moment(at)}</span> `}<b
        >${name}</b
      >${role} ${whom && !byLink ? texts.about(what, whom.name) : what}`
  }

  #button(label: string | TemplateResult, run: () => Promise<void>): TemplateResult {
    return html`<button type="button" class="small" @click=${() => this.#run(run())}>
      ${label}
    </button>`
  }

  #day(day: string): string {
    const known = dayOrNull(day)
    const format = new Intl.DateTimeFormat(`${this.#portal().language}-BE`, {
      dateStyle: 'full',
      timeZone: 'UTC',
    })
    return known === null ? day : format.format(daysBetween(EPOCH, known) * DAY)
  }

  #moment(at: number): string {
    // The client has the day above it.
    const format = this.#isOfficer
      ? ({ dateStyle: 'short', timeStyle: 'medium' } as const)
      : ({ timeStyle: 'short' } as const)
    return new Intl.DateTimeFormat(`${this.#portal().language}-BE`, {
      ...format,
      timeZone: 'Europe/Brussels',
    }).format(at)
  }
}

function byDay(acts: readonly ActInList[]): readonly [day: string, acts: readonly ActInList[]][] {
  const days = new Map<string, ActInList[]>()
  for (const act of acts) {
    const there = days.get(act.day)
    if (there) there.push(act)
    else days.set(act.day, [act])
  }
  return [...days]
}

/** What whoever has a link can do, be it theirs or not. */
function isByLink(act: ActInList['act']): boolean {
  return ['invitation-opened', 'pin-wrong', 'refused', 'not-me'].includes(act)
}

/** Who did what nobody of the contract did. */
function nobodyIn(texts: ActsTexts, act: ActInList['act']): string {
  switch (act) {
    case 'looked-at-acts':
      return texts.officer
    case 'exported':
      return texts.program
    default:
      return texts.server
  }
}
