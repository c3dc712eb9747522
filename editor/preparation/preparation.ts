/**
 * "Mijn voorbereiding": a page for the client, or for who stands by them, to prepare on before the
 * conversation. What is written here is encrypted on this device and never goes over the network: this
 * folder asks the server for nothing. Only what somebody puts in the contract themselves is shared.
 */
import { svg } from 'lit'
import type { ContractType } from '../../plugins/kit/index.ts'
import { type Language, textIn } from '../../schemas/basics/index.ts'
import type { BesideOptions, BesideText } from '../beside/index.ts'
import type { ContractView } from '../prosemirror/index.ts'
import { adoptRules } from '../styles/index.ts'
import { OwnNotes } from './notes.ts'
import { preparationPage } from './preparation-page.ts'
import { preparationStyles } from './preparation-styles.ts'
import { preparationTexts } from './texts/catalogues.ts'
import { type PreparationTexts, type Topic, topics } from './texts/texts.ts'

/** An open book. */
const preparationSign = svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path
  d="M12 6c-2-1.500-5-1.500-8-1v13c3-.500 6-.500 8 1 2-1.500 5-1.500 8-1V5c-3-.500-6-.500-8 1ZM12 6v13" /></svg>`

/** Questions that are for one contract type; the others are for all. */
const ofType: Readonly<Partial<Record<Topic, string>>> = {
  study: 'study',
  training: 'training',
  work: 'work',
  activation: 'social-activation',
}

/** In which section of the contract the answer to a question belongs; elsewhere in the first of the client's own. */
const sectionOf: Readonly<Partial<Record<Topic, string>>> = {
  need: 'needs',
  well: 'needs',
  hard: 'needs',
  money: 'needs',
}

/** Null: this page is not for this person. Rejects while the texts cannot be fetched. */
export async function openPreparation(options: BesideOptions): Promise<BesideText | null> {
  const inside = options.mount.parentElement?.shadowRoot
  if (!inside || !options.contract.rights.includes('prepare')) return null
  return new Preparation(options, inside, await preparationTexts(options.language))
}

class Preparation implements BesideText {
  readonly #options: BesideOptions
  readonly #inside: ShadowRoot
  readonly #own: OwnNotes
  readonly #stopVisibility: () => void
  #texts: PreparationTexts
  #language: Language
  #surface: ContractView | null = null
  #told: { readonly topic: Topic; readonly text: string } | null = null
  #asksToWipe = false
  #closed = false
  #releaseStyles = () => {}

  constructor(options: BesideOptions, inside: ShadowRoot, texts: PreparationTexts) {
    const { browser, contract } = options
    this.#options = options
    this.#inside = inside
    this.#texts = texts
    this.#language = options.language
    const owner = { contract: contract.id, participant: contract.me.id }
    this.#own = new OwnNotes(browser, owner, () => this.#show())
    this.#stopVisibility = browser.onVisibility((visible) => {
      if (!visible) this.#own.flush()
    })
    this.updateRoot()
    this.#show()
    this.#own.open(options.localCopy).catch(reportError)
  }

  attach(surface: ContractView): void {
    this.#surface = surface
    this.#show()
  }

  changed(): void {}

  setLanguage(language: Language): void {
    if (language === this.#language) return
    this.#language = language
    preparationTexts(language)
      .then((texts) => {
        if (this.#closed || language !== this.#language) return
        this.#texts = texts
        this.#show()
      })
      .catch(reportError)
  }

  refresh(): void {
    this.#show()
  }

  updateRoot(): void {
    this.#releaseStyles()
    this.#releaseStyles = adoptRules(this.#inside, preparationStyles)
  }

  destroy(): void {
    this.#closed = true
    this.#stopVisibility()
    this.#own.close()
    this.#releaseStyles()
    this.#surface = null
  }

  get #type(): ContractType {
    return this.#options.contract.definition as unknown as ContractType
  }

  get #topics(): readonly Topic[] {
    const { id } = this.#type
    return topics.filter((topic) => {
      const type = ofType[topic]
      return type === undefined || id === type || id.endsWith(`-${type}`)
    })
  }

  #show(): void {
    if (this.#closed) return
    const { title } = this.#texts
    const { announce, contract, openPanel, showPanels } = this.#options
    showPanels([
      {
        name: 'preparation',
        icon: preparationSign,
        text: title,
        title,
        run: () => {
          openPanel('preparation').catch(reportError)
        },
        content: preparationPage({
          texts: this.#texts,
          contractLanguage: contract.language,
          topics: this.#topics,
          notes: this.#own.notes,
          keeping: this.#own.keeping,
          isKept: this.#own.keeping === 'own' ? this.#own.isKept : null,
          canPut: this.#surface?.view.editable ?? false,
          told: this.#told,
          asksToWipe: this.#asksToWipe,
          onWrite: (topic, text) => this.#own.write(topic, text),
          onPut: (topic, text) => this.#put(topic, text),
          onChoose: (keeping) => {
            this.#own.choose(keeping).catch(reportError)
          },
          onCopy: () => {
            navigator.clipboard
              ?.writeText(this.#all())
              .then(() => announce(this.#texts.copied))
              .catch(reportError)
          },
          onSave: () => this.#save(),
          onPrint: () => this.#print(),
          onAskWipe: (asks) => {
            this.#asksToWipe = asks
            this.#show()
            this.#focus(asks ? '[data-do=keep]' : '[data-do=wipe]')
          },
          onWipe: () => this.#wipe(),
        }),
      },
    ])
  }

  /** Puts words in the contract as this person's own edit, behind what is in that section. */
  #put(topic: Topic, text: string): void {
    const lines = text.split(/\n+/).filter((line) => line.trim() !== '')
    const section = this.#sectionFor(topic)
    const surface = this.#surface
    let told = this.#texts.putNothing
    if (surface && section && lines.length > 0) {
      surface.together(() => {
        for (const line of lines) {
          surface.commands.addBlock(section.id, { type: 'paragraph', text: line.trim() })()
        }
      })
      told = this.#texts.putDone(section.title)
    }
    this.#told = { topic, text: told }
    this.#options.announce(told)
    this.#show()
  }

  #sectionFor(topic: Topic): { readonly id: string; readonly title: string } | null {
    const doc = this.#surface?.view.state.doc
    const { sections } = this.#type
    const own = sections.filter(({ voice }) => voice === 'client').map(({ kind }) => kind)
    const wanted = [sectionOf[topic], ...own, ...sections.map(({ kind }) => kind)]
    for (const kind of wanted) {
      const node = doc?.children.find(({ attrs }) => attrs.kind === kind)
      const section = sections.find((one) => one.kind === kind)
      if (node && section) {
        return { id: String(node.attrs.id), title: textIn(section.title, this.#language).text }
      }
    }
    return null
  }

  /** All of it as plain text, to take along. */
  #all(): string {
    const { title, questions } = this.#texts
    const said = this.#topics.flatMap((topic) => {
      const text = this.#own.notes[topic]?.trim() ?? ''
      return text === '' ? [] : [`${questions[topic]}\n${text}`]
    })
    return [title, ...said].join('\n\n')
  }

  #save(): void {
    const { ownerDocument } = this.#options.mount
    const file = new Blob([this.#all()], { type: 'text/plain;charset=utf-8' })
    const address = URL.createObjectURL(file)
    const link = ownerDocument.createElement('a')
    link.href = address
    link.download = this.#texts.fileName
    link.click()
    URL.revokeObjectURL(address)
  }

  #print(): void {
    const frame = this.#inside.querySelector<HTMLElement>('.frame')
    const view = this.#options.mount.ownerDocument.defaultView
    if (!frame || !view) return
    // The printed words follow what was typed since the page was drawn.
    this.#show()
    requestAnimationFrame(() => {
      frame.dataset.print = 'preparation'
      view.addEventListener('afterprint', () => delete frame.dataset.print, { once: true })
      view.print()
    })
  }

  #wipe(): void {
    this.#asksToWipe = false
    this.#told = null
    this.#own
      .wipe()
      .then(() => {
        this.#options.announce(this.#texts.wiped)
        this.#focus('[data-do=wipe]')
      })
      .catch(reportError)
  }

  #focus(wanted: string): void {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => this.#inside.querySelector<HTMLElement>(wanted)?.focus()),
    )
  }
}
