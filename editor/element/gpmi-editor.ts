/**
 * The element: its public face and its life in a page. What stands around the text is in `frame.ts`
 * and `views/`; the contract that is open, in `opened-contract.ts`.
 */
import { html, LitElement, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit'
import { type Language, languageOf } from '../../schemas/basics/index.ts'
import type { GetToken } from '../api/index.ts'
import type { Browser } from '../browser.ts'
import { Later } from '../later.ts'
import { hasTexts, loadTexts } from '../messages/index.ts'
import type { Person } from '../prosemirror/index.ts'
import { addFonts, adoptRules, chromeStyles, tokenStyles } from '../styles/index.ts'
import { type ConnectionState, peopleHere } from '../sync/index.ts'
import { Announcer } from './announcer.ts'
import { hasServerText } from './document-mount.ts'
import { failureOf, type PageProblem } from './failure.ts'
import { frame, type ScreenState } from './frame.ts'
import { frameActions } from './frame-actions.ts'
import { type ContractState, nothingOpen, OpenedContract } from './opened-contract.ts'
import type { PanelName } from './views/side-panel.ts'

/** From this width of the element on, in pixels, outline, paper and panel stand side by side. */
const WIDE = 1000
/** From this width on a panel is open from the start. */
const ROOMY = 1400
/** After so long, in milliseconds, texts that did not come are asked for again. */
const RETRY = 3000
/** A page has so long, in milliseconds, to set what the element needs before that is said. */
const PATIENCE = 3000

/**
 * One contract, written together or read. The text lies in light DOM (slot `document`), so that find,
 * print, translation and reading aloud see ordinary text; everything around it in the shadow root.
 *
 * @tag gpmi-editor
 * @slot document - What a server rendered beforehand; shown until the contract is open.
 *
 * @fires {CustomEvent<{contract: string, mode: 'read' | 'write'}>} gpmi-ready - The contract is open and shown.
 * @fires {CustomEvent<{state: ConnectionState}>} gpmi-state - Where the writing stands: live and saved, offline, read-only, …
 * @fires {CustomEvent<{people: readonly Person[]}>} gpmi-people - Who else is here now.
 * @fires {CustomEvent<{count: number}>} gpmi-set-aside - How many texts of this person wait for a place.
 * @fires {CustomEvent<{code: string, message: string}>} gpmi-error - The contract cannot be opened, or the page did not say which, where or for whom; the message says what to do.
 *
 * @csspart header - The bar at the top.
 * @csspart title - The title of the contract.
 * @csspart status - Whether all is saved.
 * @csspart people - The signs of who is here.
 * @csspart outline - The list of questions at the left.
 * @csspart tools - The toolbar above the text.
 * @csspart paper - The sheet on which the text lies.
 * @csspart panel - The rail and the panel at the right.
 * @csspart sheet - The same panel over the text, on a narrow screen.
 * @csspart steps - Previous and next question, on a narrow screen.
 * @csspart bottom-bar - The bar at the bottom, on a narrow screen.
 *
 * @cssprop --gpmi-font - The font family.
 * @cssprop --gpmi-text - The size of body text; every other size follows.
 * @cssprop --gpmi-measure - The longest line of text.
 * @cssprop --gpmi-paper - The colour of the table on which the contract lies.
 * @cssprop --gpmi-sheet - The colour of the contract itself.
 * @cssprop --gpmi-wash - The colour of what is set apart.
 * @cssprop --gpmi-ink - The colour of text.
 * @cssprop --gpmi-ink-soft - The colour of labels and help.
 * @cssprop --gpmi-line - The colour of rules.
 * @cssprop --gpmi-line-strong - The colour of borders of controls.
 * @cssprop --gpmi-accent - The colour of what can be done next.
 * @cssprop --gpmi-accent-soft - Its background.
 * @cssprop --gpmi-on-accent - The colour of text on it.
 * @cssprop --gpmi-warning - The colour of what needs attention.
 * @cssprop --gpmi-warning-soft - Its background.
 * @cssprop --gpmi-focus - The colour of the ring around what has the focus.
 * @cssprop --gpmi-radius - How round corners are.
 * @cssprop --gpmi-top - The height of what the page itself keeps at the top of the window.
 */
export class GpmiEditor extends LitElement {
  static override properties = {
    server: { type: String },
    contract: { type: String },
    mode: { type: String, reflect: true },
    lang: { type: String, reflect: true },
    theme: { type: String, reflect: true },
    localCopy: { attribute: 'local-copy', type: String },
    getToken: { attribute: false },
    signOut: { attribute: false },
    _contract: { state: true },
    _screen: { state: true },
  }
  static override styles = [unsafeCSS(tokenStyles(':host')), unsafeCSS(chromeStyles)]

  /**
   * Where the server is, such as `https://gpmi.example.be/`. Left out: where the page came from.
   * @attr
   */
  declare server: string
  /**
   * The id of the contract. Until it is set nothing is opened.
   * @attr
   */
  declare contract: string
  /**
   * `write`, or `read` for the reading view, which is smaller and changes nothing.
   * @attr
   */
  declare mode: 'read' | 'write'
  /**
   * The language of the screen: `nl`, `fr` or `de`. The contract has its own.
   * @attr
   */
  declare lang: string
  /**
   * `light` or `dark`; left out, what the device asks for.
   * @attr
   */
  declare theme: string
  /**
   * `off`: keep no copy of unsent text on this device.
   * @attr local-copy
   */
  declare localCopy: string
  /**
   * Gives a token for this person and contract. It is asked again before every use. Null, or a function
   * that gives null, on a page of the server itself, where a cookie says who is there. Until it is set
   * nothing is opened; after some seconds the element says so.
   */
  declare getToken: GetToken | null | undefined
  /**
   * Signs the person out, for a page that signed them in itself: it stands in the menu then. Null or left
   * out: the menu has nothing of the kind.
   */
  declare signOut: (() => void) | null | undefined

  /** @internal */
  declare _contract: ContractState
  /** @internal */
  declare _screen: ScreenState

  readonly #browser: Browser
  readonly #announcer: Announcer
  readonly #late = new Later(() => import('./late-element.ts'))
  #opened: OpenedContract | null = null
  /** The language of the screen, as soon as its texts are there. */
  #language: Language = 'nl'
  #release: (() => void)[] = []
  #stopPatience = (): void => {}
  /** What is fetched later did not come, and is asked for again soon. */
  #retries = false
  /** The person opened or closed a panel; from then on it stays as they left it. */
  #panelChosen = false

  constructor(browser: Browser) {
    super()
    this.#browser = browser
    this.#announcer = new Announcer(
      (said) => this.#show({ said }),
      (milliseconds, task) => browser.after(milliseconds, task),
    )
    this.server = ''
    this.contract = ''
    this.mode = 'write'
    this.localCopy = ''
    this._contract = nothingOpen
    this._screen = {
      wide: false,
      reading: false,
      panel: null,
      sheet: null,
      menu: false,
      asking: null,
      said: '',
    }
  }

  /** Where the writing stands; null before there is a connection. */
  get state(): ConnectionState | null {
    return this._contract.connection
  }

  /** Who else is here now, each once. */
  get people(): readonly Person[] {
    return peopleHere(this._contract.others)
  }

  /** True while closing the page could lose something that the person wrote. */
  get hasUnsaved(): boolean {
    return this.#opened?.session?.hasUnsaved() ?? false
  }

  /** Brings a block of the contract into view. */
  goTo(block: string): void {
    this.#opened?.session?.goTo(block)
  }

  /** Tries again after the person was signed in, or after the connection stopped. */
  retry(): void {
    if (this.#opened?.session && this._contract.problem === null) this.#opened.session.again()
    else this.#open()
  }

  override focus(): void {
    this.#opened?.session?.focus()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addFonts(this.ownerDocument)
    this.#listen()
    // Moved within the page: the contract stays open, in its new surroundings.
    if (this.#opened) this.#opened.updateRoot()
    else if (this.hasUpdated) this.#open()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    for (const release of this.#release.splice(0)) release()
    queueMicrotask(() => {
      if (!this.isConnected) this.#close()
    })
  }

  protected override willUpdate(): void {
    const wanted = this.#wantedLanguage
    if (hasTexts(wanted)) this.#language = wanted
    else this.#load(wanted)
  }

  protected override render(): TemplateResult {
    // What a server rendered needs no words of ours.
    if (!hasTexts(this.#language)) return html`<slot name="document"></slot>`
    const { platform } = this.ownerDocument.defaultView?.navigator ?? { platform: '' }
    return frame({
      language: this.#language,
      mode: this.mode === 'read' ? 'read' : 'write',
      contract: this._contract,
      screen: this._screen,
      writes: this.#writes,
      serverText: hasServerText(this),
      modifier: /^(Mac|iP)/.test(platform) ? '⌘' : 'Ctrl',
      actions: frameActions(this.#desk),
      late: this.#late.now,
      signOut: this.signOut,
    })
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('server') || changed.has('contract') || changed.has('mode')) this.#open()
    // A page may give a new function at each render of its own: what is open stays open.
    else if (changed.has('getToken') && !this.#opened) this.#open()
    this.#opened?.setLanguage(this.#language)
    this.#showOneSection()
    if (!this.#late.now && (this._screen.panel ?? this._screen.sheet)) this.#fetchLate()
    const dialog = this.renderRoot.querySelector('dialog')
    if (dialog && !dialog.open && this.isConnected) dialog.showModal()
  }

  get #wantedLanguage(): Language {
    return languageOf(this.lang || this.ownerDocument.documentElement.lang)
  }

  /** Fetches the texts of a language; while there is no network, again and again. */
  #load(language: Language): void {
    loadTexts(language)
      .then(() => this.requestUpdate())
      .catch(() => {
        this.#browser.after(RETRY, () => {
          if (this.isConnected) this.requestUpdate()
        })
      })
  }

  /** Fetches what was not needed to open; again and again while a panel waits for it. */
  #fetchLate(): void {
    this.#late
      .fetch()
      .then((there) => {
        if (there || this.#retries) return
        this.#retries = true
        this.#browser.after(RETRY, () => {
          this.#retries = false
          if (this.isConnected) this.requestUpdate()
        })
      })
      .catch(reportError)
  }

  get #writes(): boolean {
    return (
      this.#opened?.session?.commands != null && this._contract.connection?.kind !== 'read-only'
    )
  }

  /** What the actions of the frame may see and do of this element. */
  get #desk() {
    return {
      language: () => this.#language,
      opened: () => this.#opened,
      screen: () => this._screen,
      oneSection: () => this.#oneSection,
      show: (parts: Partial<ScreenState>) => this.#show(parts),
      choosePanel: (panel: PanelName | null) => {
        this.#panelChosen = true
        this.#show(this._screen.wide ? { panel, asking: null } : { sheet: panel, asking: null })
      },
      announce: (text: string) => this.#announcer.announce(text),
      retry: () => this.retry(),
      toTop: () => {
        this.updateComplete
          .then(() => {
            const late = this.#late.now
            if (late && !this._screen.wide) late.showTop(this.renderRoot)
            else this.#opened?.mount?.scrollIntoView({ behavior: 'instant' })
          })
          .catch(reportError)
      },
      window: this.ownerDocument.defaultView,
    }
  }

  #emit(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }

  #show(parts: Partial<ScreenState>): void {
    this._screen = { ...this._screen, ...parts }
  }

  #open(): void {
    this.#close()
    if (!this.isConnected) return
    const isServer = URL.canParse(this.server || '/', this.ownerDocument.baseURI)
    if (!this.contract || this.getToken === undefined || !isServer) {
      this.#stopPatience = this.#browser.after(PATIENCE, () =>
        this.#explain(({ unsetProblem }) => unsetProblem(this)),
      )
      return
    }
    this.#opened = new OpenedContract({
      host: this,
      server: new URL(this.server || '/', this.ownerDocument.baseURI).href,
      contract: this.contract,
      mode: this.mode === 'read' ? 'read' : 'write',
      localCopy: this.localCopy !== 'off',
      getToken: async () => (this.getToken ? this.getToken() : null),
      browser: this.#browser,
      language: () => this.#wantedLanguage,
      changed: (state, parts) => this.#changed(state, parts),
      announce: (text) => this.#announcer.announce(text),
      openPanel: async (panel) => {
        if (panel === null) this.#show({ sheet: null })
        else this.#desk.choosePanel(panel)
        await this.updateComplete
      },
    })
  }

  /** Says what the page around has to do with it, else what is known already. */
  #explain(
    find: (
      late: typeof import('./page-problem.ts'),
    ) => PageProblem | null | Promise<PageProblem | null>,
    known = () => {},
  ): void {
    const opened = this.#opened
    import('./page-problem.ts')
      .then(find)
      .catch(() => null)
      .then((problem) => {
        if (opened !== this.#opened || !this.isConnected) return
        if (problem) this.#changed({ ...this._contract, problem }, { problem })
        else known()
      })
      .catch(reportError)
  }

  #close(): void {
    this.#stopPatience()
    this.#opened?.close()
    this.#opened = null
    this.#announcer.stop()
    this._contract = nothingOpen
    this.#show({ reading: false, sheet: null, menu: false, asking: null, said: '' })
  }

  #changed(state: ContractState, parts: Partial<ContractState>): void {
    const more = state.setAside.length > this._contract.setAside.length
    this._contract = state
    if (parts.open) {
      this.#fetchLate()
      const opened = this.#opened
      this.#late.whenThere((late) => {
        opened?.adoptStyles(late.printedStyles)
        late.tidyDevice(this, this.#browser)
      })
      this.#emit('gpmi-ready', { contract: this.contract, mode: this.mode })
    }
    if (parts.connection) this.#emit('gpmi-state', { state: parts.connection })
    if (parts.others) this.#emit('gpmi-people', { people: this.people })
    const { problem } = parts
    if (problem) {
      const tell = () => this.#emit('gpmi-error', failureOf(problem, this.#language))
      if (problem.kind === 'page') tell()
      else this.#explain((late) => late.pageProblem(problem, this, this.#browser), tell)
    }
    if (parts.setAside) {
      this.#emit('gpmi-set-aside', { count: parts.setAside.length })
      if (more && this._screen.wide) this.#show({ panel: 'aside' })
    }
  }

  /** On a narrow screen one question at a time is written; reading shows the whole. */
  get #oneSection(): boolean {
    return !this._screen.wide && this.#writes && !this._screen.reading
  }

  #showOneSection(): void {
    const mount = this.#opened?.mount
    if (!mount) return
    const { outline, section } = this._contract
    const index = this.#oneSection ? outline.findIndex(({ id }) => id === section) : -1
    if (index >= 0) mount.dataset.show = String(index + 1)
    else delete mount.dataset.show
  }

  #listen(): void {
    const view = this.ownerDocument.defaultView
    if (!view) return
    const on = (target: EventTarget, name: string, does: (event: never) => void): void => {
      target.addEventListener(name, does as EventListener)
      this.#release.push(() => target.removeEventListener(name, does as EventListener))
    }
    on(view, 'beforeunload', (event: BeforeUnloadEvent) => {
      if (this.hasUnsaved) event.preventDefault()
    })
    on(this, 'keydown', (event: KeyboardEvent) => {
      const inside = this.renderRoot as ShadowRoot
      const late = this.#late.now
      if (event.key === 'F10' && event.altKey && late?.goToTools(inside)) event.preventDefault()
      if (event.key !== 'F6' || !late) return
      event.preventDefault()
      const text = this.#opened?.mount ?? null
      if (late.goToNextRegion(inside, text, event.shiftKey ? -1 : 1) === 'text') this.focus()
    })
    on(this.ownerDocument, 'pointerdown', (event: PointerEvent) => {
      if (!this._screen.menu) return
      const path = event.composedPath()
      if (!path.some((at) => at instanceof Element && at.matches('.menu'))) {
        this.#show({ menu: false })
      }
    })
    const sizes = new ResizeObserver(() => this.#measure())
    sizes.observe(this)
    this.#release.push(() => sizes.disconnect())
    this.updateComplete
      .then(() => {
        const top = this.renderRoot.querySelector('.top')
        if (top) sizes.observe(top)
      })
      .catch(reportError)
    let listens = true
    this.#release.push(() => {
      listens = false
    })
    this.#late.whenThere(({ lateChromeStyles, makeRoom }) => {
      if (!listens) return
      this.requestUpdate()
      const { after } = this.#browser
      const inside = this.renderRoot as ShadowRoot
      this.#release.push(
        adoptRules(inside, lateChromeStyles),
        makeRoom({ window: view, host: this, inside, applies: () => this.#oneSection, after }),
      )
    })
  }

  #measure(): void {
    const { width } = this.getBoundingClientRect()
    const wide = width >= WIDE
    if (wide !== this._screen.wide) this.#show({ wide, ...(wide && { sheet: null }) })
    if (width >= ROOMY && !this.#panelChosen && this._screen.panel === null) {
      this.#show({ panel: 'people' })
    }
    const height = (selector: string): number =>
      this.renderRoot.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0
    const top = height('.top')
    // What is stuck to the top of the window, so that nothing that is gone to lies under it.
    this.style.setProperty('--gpmi-header-height', `${top}px`)
    this.style.setProperty('--gpmi-covered', `${(wide ? top : 0) + height('.tools') + 12}px`)
    this.style.setProperty('--gpmi-covered-below', `${height('.thumb')}px`)
  }
}
