import type { ContractType } from '../../plugins/kit/index.ts'
import type { ContractView, SetAsideText } from '../../schemas/api/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import { type ApiProblem, createApiClient, type GetToken } from '../api/index.ts'
import type { Browser } from '../browser.ts'
import type { LatePanel } from '../findings/index.ts'
import { elementTexts, loadTexts } from '../messages/index.ts'
import type { RemotePresence } from '../prosemirror/index.ts'
import { Changes, type ConnectionState } from '../sync/index.ts'
import { DocumentMount } from './document-mount.ts'
import type { PageProblem } from './failure.ts'
import { openContract } from './open-contract.ts'
import type { OutlineItem } from './outline.ts'
import { partyNames } from './party-names.ts'
import { noTools, type Session, type SessionEvents, type ToolState } from './session.ts'

/** All that the element shows of a contract. A new object at each change. */
export interface ContractState {
  /** The answer of the server about the contract; null until it is there. */
  readonly view: ContractView | null
  readonly problem: ApiProblem | PageProblem | null
  readonly connection: ConnectionState | null
  readonly others: readonly RemotePresence[]
  readonly setAside: readonly SetAsideText[]
  /** An older version was put back while this was open, and the person has not said that they saw it. */
  readonly restored: boolean
  readonly outline: readonly OutlineItem[]
  /** The section where the person is. */
  readonly section: string | null
  readonly tools: ToolState
  /** What is shown beside the text and came after it. */
  readonly panels: readonly LatePanel[]
  /** True when the text is shown. */
  readonly open: boolean
}

export const nothingOpen: ContractState = {
  view: null,
  problem: null,
  connection: null,
  others: [],
  setAside: [],
  restored: false,
  outline: [],
  section: null,
  tools: noTools,
  panels: [],
  open: false,
}

export interface OpenedContractOptions {
  readonly host: HTMLElement
  readonly server: string
  readonly contract: string
  readonly mode: 'read' | 'write'
  readonly localCopy: boolean
  readonly getToken: GetToken
  readonly browser: Browser
  readonly language: () => Language
  /** What was shown changed, and which parts of it. */
  readonly changed: (state: ContractState, parts: Partial<ContractState>) => void
  readonly announce: (text: string) => void
  /** Opens a panel, or with null closes what lies over the text. Resolves when that is done. */
  readonly openPanel: SessionEvents['openPanel']
}

/** The contract type in an answer. The server sends it as this interface has it; it is shown, never run. */
export function definitionOf(view: ContractView): ContractType {
  return view.definition as unknown as ContractType
}

/**
 * One contract from asking for it until closing it: its place in the page, its session, and what is
 * known of it. After {@link close} nothing that was still under way has any effect.
 */
export class OpenedContract {
  readonly #options: OpenedContractOptions
  readonly #ending = new AbortController()
  /** What changed on the server beside the text. */
  readonly changes = new Changes()
  #mount: DocumentMount | null = null
  #wasOffline = false
  #language: Language = 'nl'
  session: Session | null = null
  state = nothingOpen

  constructor(options: OpenedContractOptions) {
    this.#options = options
    this.#open().catch((error: unknown) => {
      this.#set({ problem: { kind: 'unreachable' } })
      reportError(error)
    })
  }

  /** The element in light DOM that holds the text. */
  get mount(): HTMLElement | null {
    return this.#mount?.element ?? null
  }

  /** Adds rules for the text. */
  adoptStyles(rules: string): void {
    this.#mount?.adopt(rules)
  }

  goToSection(id: string): void {
    this.#set({ section: id })
  }

  /** The person saw that an older version was put back. */
  sawRestored(): void {
    this.#set({ restored: false })
  }

  /** Another language of the screen, whose texts are there. */
  setLanguage(language: Language): void {
    if (language === this.#language) return
    this.#language = language
    this.session?.setLanguage(language)
  }

  /** To be called after the element was moved to another place, perhaps another shadow root. */
  updateRoot(): void {
    this.#mount?.updateRoot()
    this.session?.updateRoot()
  }

  close(): void {
    this.#ending.abort()
    this.session?.destroy()
    this.session = null
    this.#mount?.remove()
    this.#mount = null
  }

  #set(parts: Partial<ContractState>): void {
    if (this.#ending.signal.aborted) return
    this.state = { ...this.state, ...parts }
    this.#options.changed(this.state, parts)
  }

  async #open(): Promise<void> {
    const { host, server, contract, getToken, browser, mode } = this.#options
    const api = createApiClient({ server, getToken, browser })
    this.#language = this.#options.language()
    const [found] = await Promise.all([
      api.contract(contract, this.#ending.signal),
      loadTexts(this.#language),
    ])
    if (this.#ending.signal.aborted) return
    if (!found.ok) {
      this.#set({ problem: found.refusal })
      return
    }
    const { language, participants } = found.value
    this.#mount = new DocumentMount(host)
    this.#mount.element.lang = language
    await loadTexts(language)
    if (this.#ending.signal.aborted) return
    this.#set({ view: found.value })
    const session = await openContract(
      {
        server,
        contract,
        getToken,
        api,
        browser,
        view: found.value,
        definition: definitionOf(found.value),
        language: this.#language,
        mount: this.#mount.element,
        localCopy: this.#options.localCopy && found.value.localCopy !== false,
        partyName: partyNames(participants, language),
        events: this.#events(),
        changes: this.changes,
      },
      mode,
    )
    if (this.#ending.signal.aborted) session.destroy()
    else {
      this.session = session
      session.setLanguage(this.#language)
      this.#set({})
    }
  }

  #events(): SessionEvents {
    const { announce, openPanel } = this.#options
    const words = () => elementTexts(this.#language).announce
    const say = (text: string): void => {
      if (!this.#ending.signal.aborted) announce(text)
    }
    return {
      ready: () => {
        this.#mount?.show()
        this.#set({ open: true })
      },
      state: (connection) => {
        this.#set({ connection })
        if (connection.kind === 'offline') this.#wasOffline = true
        if (this.#wasOffline && connection.kind === 'live' && connection.saved) {
          this.#wasOffline = false
          say(words().savedAgain)
        }
      },
      people: (others) => this.#set({ others }),
      joined: (person) => say(words().joined(person.name)),
      left: (person) => say(words().left(person.name)),
      setAside: (texts) => {
        if (texts.length > this.state.setAside.length) say(words().setAside(texts.length))
        this.#set({ setAside: texts })
      },
      restored: () => this.#set({ restored: true }),
      outline: (outline) => {
        const still = outline.some(({ id }) => id === this.state.section)
        this.#set(still ? { outline } : { outline, section: outline[0]?.id ?? null })
      },
      place: (section) => {
        if (section !== null) this.#set({ section })
      },
      tools: (tools) => this.#set({ tools }),
      announce: say,
      panels: (panels) => this.#set({ panels }),
      openPanel,
      failed: (problem) => this.#set({ problem }),
    }
  }
}
