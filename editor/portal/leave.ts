import { html, nothing, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import type { ApiProblem } from '../api/index.ts'
import type { Portal } from './portal.ts'

/** In the address of the list, on signing out: it says once that one is out. */
export const LEFT = 'out'

/** What is asked of a page before somebody leaves it. */
export interface Staying {
  /** Where what was written here and not sent yet is; null: there is nothing of the kind. */
  readonly unsent: () => 'device' | 'page' | null
  /** The session is over: what is open on the page is to be closed. */
  readonly close: () => void
}

const nothingHere: Staying = { unsent: () => null, close() {} }

type State =
  | { readonly kind: 'here' }
  | { readonly kind: 'asked' | 'busy' | 'failed'; readonly staying: Staying }

/** Signing out: it says first what that does, and warns of words that were not sent. */
export class Leaving {
  readonly #portal: () => Portal
  #state: State = { kind: 'here' }
  #from: Element | null = null

  constructor(portal: () => Portal) {
    this.#portal = portal
  }

  /** Asks whether it is sure. */
  ask(staying: Staying = nothingHere): void {
    this.#from = document.activeElement
    this.#show({ kind: 'asked', staying })
  }

  /** The question, over the page; nothing while nobody asked. */
  content(): TemplateResult | typeof nothing {
    const now = this.#state
    if (now.kind === 'here') return nothing
    const { signIn: words } = this.#portal().texts
    const unsent = now.staying.unsent()
    return html`<dialog
      class="leaving"
      aria-labelledby="leaving-title"
      @close=${() => this.#stay()}
      ${ref(shown)}
    >
      <h2 id="leaving-title">${words.leave.title}</h2>
      ${words.leave.lines.map((line) => html`<p>${line}</p>`)}
      <div role="status">
        ${unsent === null ? nothing : html`<p class="wrong">${words.leave.unsent[unsent]}</p>`}
        ${now.kind === 'failed' ? html`<p class="wrong">${words.leave.failed}</p>` : nothing}
      </div>
      <div class="after">
        <button
          type="button"
          data-do="leave"
          aria-disabled=${String(now.kind === 'busy')}
          @click=${() => {
            if (now.kind !== 'busy') this.#leave(now.staying).catch(reportError)
          }}
        >
          ${now.kind === 'busy' ? words.leave.busy : words.leave.yes}
        </button>
        <button type="button" data-do="stay" autofocus @click=${close}>${words.leave.no}</button>
      </div>
    </dialog>`
  }

  async #leave(staying: Staying): Promise<void> {
    const { api, go } = this.#portal()
    this.#show({ kind: 'busy', staying })
    const done = await api.signOut()
    if (done.ok || wasOut(done.refusal)) {
      staying.close()
      // By way of the service of their account, which sends them back there.
      go((done.ok && done.value.goOn) || `./index.html?${LEFT}`)
    } else this.#show({ kind: 'failed', staying })
  }

  #stay(): void {
    if (this.#state.kind === 'here') return
    this.#show({ kind: 'here' })
    if (this.#from instanceof HTMLElement) this.#from.focus()
  }

  #show(next: State): void {
    this.#state = next
    this.#portal().redraw()
  }
}

/** Who was out already is out. Any other refusal is a server that has trouble: the session lives on. */
function wasOut(problem: ApiProblem): boolean {
  return problem.kind === 'refused' && problem.refusal.code === 'not-signed-in'
}

function shown(dialog: Element | undefined): void {
  // It is in the page a moment later, and then once: who closed it is not asked again.
  queueMicrotask(() => {
    if (dialog instanceof HTMLDialogElement && !dialog.open && dialog.isConnected)
      dialog.showModal()
  })
}

function close(event: Event): void {
  ;(event.currentTarget as HTMLElement).closest('dialog')?.close()
}
