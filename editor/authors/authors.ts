/**
 * Who wrote what: a panel for whoever asks, marks in the text while it is shown, what was removed, and the
 * question to the client whether words that others typed are theirs. Fetched once the text is open.
 */
import { TextSelection } from 'prosemirror-state'
import type { ContractType } from '../../plugins/kit/index.ts'
import type {
  AuthorsResponse,
  RemovedPassage,
  RemovedResponse,
  TypedForClient,
  WordsResponse,
} from '../../schemas/api/index.ts'
import { type Language, textIn } from '../../schemas/basics/index.ts'
import { type AuthorshipCalls, authorshipCalls } from '../api/index.ts'
import { type BesideOptions, type BesideText, beginning } from '../beside/index.ts'
import type { ContractView } from '../prosemirror/index.ts'
import { adoptRules, insist } from '../styles/index.ts'
import { authorsPanel, type WrittenBlock } from './authors-panel.ts'
import { authorsPanelStyles, authorsPaperStyles } from './authors-styles.ts'
import { type BroughtBack, bringBack, caretAt } from './bring-back.ts'
import { LostPlace } from './lost-place.ts'
import { type Naming, runText } from './said.ts'
import { authorsSign } from './signs.ts'
import { authorMarks, type TextMarks } from './text-marks.ts'
import { authorsTexts } from './texts/catalogues.ts'
import type { AuthorsTexts } from './texts/texts.ts'

/** After the last change it is asked again who wrote what, in milliseconds. */
const SETTLED = 1500
/** What the caret stands in is said after so long, in milliseconds. */
const FOLLOWS = 250
/** The editor needs so long to see where a press put the caret, in milliseconds. */
const PRESSED = 100

/** Rejects while the texts cannot be fetched. Null: who asks may not see it, or there is nothing to write in. */
export async function openAuthors(options: BesideOptions): Promise<BesideText | null> {
  const inside = options.mount.parentElement?.shadowRoot
  if (!inside || !options.contract.rights.includes('see-authors')) return null
  return new LiveAuthors(options, inside, await authorsTexts(options.language))
}

class LiveAuthors implements BesideText {
  readonly #options: BesideOptions
  readonly #inside: ShadowRoot
  readonly #calls: AuthorshipCalls
  readonly #lost: LostPlace
  readonly #ending = new AbortController()
  readonly #putAway = new Set<string>()
  readonly #stops: (() => void)[] = []
  #texts: AuthorsTexts
  #language: Language
  #surface: ContractView | null = null
  #isShown = false
  #failed = false
  #authors: AuthorsResponse | null = null
  #removed: RemovedResponse | null = null
  #words: WordsResponse | null = null
  #ownWords = ''
  /** The passage that could not be put back a moment ago. */
  #cannotBack: string | null = null
  /** The passages of which all is shown, by their id. */
  readonly #whole = new Set<string>()
  #pressed: TextMarks['pressed'] = null
  /** What is marked now, in short. */
  #marked = ''
  #stopSettling: (() => void) | null = null
  #stopFollowing: (() => void) | null = null
  #stopPressing: (() => void) | null = null
  #releaseStyles: readonly (() => void)[] = []

  constructor(options: BesideOptions, inside: ShadowRoot, texts: AuthorsTexts) {
    const { api, contract, mount, changes } = options
    this.#options = options
    this.#inside = inside
    this.#texts = texts
    this.#language = options.language
    this.#calls = authorshipCalls(api.send, contract.id, this.#ending.signal)
    this.#lost = new LostPlace({
      beside: options,
      calls: this.#calls,
      signal: this.#ending.signal,
      changed: () => this.#show(),
      open: () => this.#open(),
    })
    this.#adopt()
    this.#stops.push(changes.listen(['authors'], () => this.#fetch(true)))
    const { signal } = this.#ending
    mount.addEventListener('click', (event) => this.#press(event), { signal })
    mount.ownerDocument.addEventListener('selectionchange', () => this.#follow(), { signal })
    this.#show()
  }

  attach(surface: ContractView): void {
    const isFirst = this.#surface === null
    if (this.#surface !== surface) this.#marked = ''
    this.#surface = surface
    surface.onLost = () => this.#tellLost(surface)
    this.#tellLost(surface)
    // Not in the moment of opening, when there is more to do.
    if (isFirst) this.changed()
    this.#show()
  }

  changed(): void {
    this.#stopSettling?.()
    this.#stopSettling = this.#options.browser.after(SETTLED, () => {
      this.#stopSettling = null
      if (this.#surface?.view.composing) return this.changed()
      this.#fetch()
    })
  }

  setLanguage(language: Language): void {
    if (language === this.#language) return
    this.#language = language
    authorsTexts(language)
      .then((texts) => {
        if (this.#ending.signal.aborted || language !== this.#language) return
        this.#texts = texts
        this.#show()
      })
      .catch(reportError)
  }

  refresh(): void {
    this.#show()
  }

  updateRoot(): void {
    this.#adopt()
  }

  destroy(): void {
    this.#ending.abort()
    this.#stopSettling?.()
    this.#stopFollowing?.()
    this.#stopPressing?.()
    for (const stop of this.#stops) stop()
    for (const release of this.#releaseStyles) release()
    this.#surface = null
  }

  #tellLost(surface: ContractView): void {
    const { lost } = surface
    surface.lost = null
    if (lost !== null) this.#lost.tell(lost).catch(reportError)
  }

  #may(right: string): boolean {
    return this.#options.contract.rights.includes(right)
  }

  #adopt(): void {
    for (const release of this.#releaseStyles) release()
    this.#releaseStyles = [
      adoptRules(this.#options.mount, `@layer gpmi {\n${insist(authorsPaperStyles)}\n}`),
      adoptRules(this.#inside, authorsPanelStyles),
    ]
  }

  get #isLookedAt(): boolean {
    return this.#isShown || this.#inside.querySelector('[data-authors]') !== null
  }

  get #definition(): ContractType {
    return this.#options.contract.definition as unknown as ContractType
  }

  get #naming(): Naming {
    const { me, participants } = this.#options.contract
    const people = this.#authors?.people ?? this.#words?.people ?? participants
    return { people, me: me.id, texts: this.#texts, language: this.#language }
  }

  // Asking the server

  /**
   * Asks for what is looked at: what others typed for the client when those words changed, the rest while
   * the panel is open.
   */
  #fetch(isTold = false): void {
    if (this.#ending.signal.aborted || !this.#surface) return
    if (this.#isLookedAt) this.#fetchAuthors()
    const own = this.#textOfOwnSections()
    if (!isTold && own === this.#ownWords) return
    this.#ownWords = own
    if (own.trim() === '') {
      // Nobody typed anything there: there is nothing to ask about.
      if (this.#words?.blocks.length) {
        this.#words = null
        this.#show()
      }
      return
    }
    this.#calls
      .words()
      .then((found) => {
        if (!found.ok || this.#ending.signal.aborted) return
        this.#words = found.value
        this.#show()
      })
      .catch(reportError)
  }

  #fetchAuthors(): void {
    Promise.all([
      this.#calls.authors(),
      this.#may('bring-back') ? this.#calls.removed() : Promise.resolve(null),
    ])
      .then(([authors, removed]) => {
        if (this.#ending.signal.aborted) return
        this.#failed = !authors.ok || removed?.ok === false
        if (authors.ok) this.#authors = authors.value
        if (removed?.ok) this.#removed = removed.value
        this.#show()
      })
      .catch(reportError)
  }

  /** The text of the sections with the client's own words. */
  #textOfOwnSections(): string {
    const kinds = this.#definition.sections.flatMap(({ kind, voice }) =>
      voice === 'client' ? [kind] : [],
    )
    let text = ''
    this.#surface?.view.state.doc.forEach((section) => {
      if (kinds.includes(String(section.attrs.kind)))
        text += section.textBetween(0, section.content.size, '\n')
    })
    return text
  }

  // Showing

  #show(): void {
    if (this.#ending.signal.aborted) return
    const { contract } = this.#options
    this.#options.showPanels([
      {
        name: 'authors',
        icon: authorsSign,
        text: this.#texts.tab,
        title: this.#texts.title,
        notice: this.#lost.notice(this.#texts),
        run: () => this.#open(),
        content: authorsPanel({
          naming: this.#naming,
          contractLanguage: contract.language,
          isShown: this.#isShown,
          failed: this.#failed,
          authors: this.#authors,
          written: this.#written(),
          factName: (key) => this.#factName(key),
          removed: this.#removed,
          sectionName: (id) => this.#sectionName(id),
          canWrite: this.#may('write') && (this.#surface?.view.editable ?? false),
          onLook: this.#looked,
          onShow: () => this.#toggle(),
          onGo: (block) => this.#goTo(block),
          cannotBack: this.#cannotBack,
          whole: this.#whole,
          onWhole: (id) => this.#showWhole(id),
          onBack: (passage) => this.#bringBack(passage),
        }),
      },
    ])
    this.#mark()
  }

  #mark(): void {
    const surface = this.#surface
    if (!surface || surface.view.composing) return
    const marks: TextMarks = {
      naming: this.#naming,
      authors: this.#isShown ? this.#authors : null,
      pressed: this.#pressed,
      words: this.#words?.blocks ?? [],
      desk: {
        mayConfirm: this.#may('confirm-words'),
        canWrite: surface.view.editable,
        isPutAway: ({ block, hash }) => this.#putAway.has(`${block} ${hash}`),
        onConfirm: (words) => this.#confirm(words),
        onOther: (words) => this.#other(words),
      },
    }
    // The marks go along with the text by themselves: they are set anew only when they are others.
    const { authors, pressed } = marks
    const now = JSON.stringify([
      this.#language,
      marks.desk.canWrite,
      authors?.seq ?? null,
      pressed,
      this.#words?.seq ?? null,
      marks.words.map(({ block, hash, confirmed }) => [block, hash, confirmed]),
      [...this.#putAway],
    ])
    if (now === this.#marked) return
    this.#marked = now
    surface.setMarks((doc, decoration) => authorMarks(doc, decoration, marks), 'authors')
  }

  #written(): readonly WrittenBlock[] {
    const doc = this.#surface?.view.state.doc
    const byBlock = new Map(this.#authors?.blocks.map((block) => [block.id, block]))
    const written: WrittenBlock[] = []
    doc?.descendants((node) => {
      const id = String(node.attrs.id ?? '')
      const block = byBlock.get(id)
      byBlock.delete(id)
      if (block === undefined) return
      const isClause = node.type.name === 'clause'
      const said = isClause ? [block.made] : [...block.runs, ...block.set]
      if (said.every(({ participant }) => participant === null)) return
      const words = beginning(isClause ? this.#clauseWords(id) : node.textContent, 80)
      if (words !== '') written.push({ id, words, block, isClause })
    })
    return written
  }

  /** How fixed wording begins, as it is shown. */
  #clauseWords(id: string): string {
    const { mount } = this.#options
    const shown = mount.querySelector(`[data-block="${CSS.escape(id)}"] p`)
    return shown?.textContent?.trim() ?? ''
  }

  #factName(key: string): string {
    const label = this.#definition.facts[key]?.label
    return label ? textIn(label, this.#language).text : key
  }

  #sectionName(id: string): string | null {
    let kind: string | null = null
    this.#surface?.view.state.doc.forEach((section) => {
      if (section.attrs.id === id) kind = String(section.attrs.kind)
    })
    const found = this.#definition.sections.find((one) => one.kind === kind)
    return found ? textIn(found.title, this.#language).text : null
  }

  // Doing

  /** The panel came into the page, however it was opened. Always the same, so that it is told once. */
  readonly #looked = (panel: Element | undefined): void => {
    if (panel && !this.#ending.signal.aborted) this.#fetchAuthors()
  }

  #open(): void {
    this.#options.openPanel('authors').catch(reportError)
  }

  #toggle(): void {
    this.#isShown = !this.#isShown
    this.#pressed = null
    this.#show()
    this.#options.announce(this.#isShown ? this.#texts.shown : this.#texts.hidden)
    if (this.#isShown && this.#inside.querySelector('dialog [data-authors]')) this.#uncover()
  }

  /** On a phone the panel lies over the text: it goes away, and the focus is in the question that is shown. */
  #uncover(): void {
    this.#options
      .openPanel(null)
      .then(() => {
        const { view } = this.#surface ?? {}
        if (!view) return
        const own = [...view.dom.querySelectorAll<HTMLElement>('.gpmi-section[data-block]')]
        const shown = own.find((section) => section.getClientRects().length > 0)
        const { node } = view.domAtPos(view.state.selection.from)
        if (!shown || shown.contains(node)) view.focus()
        else this.#surface?.goTo(String(shown.dataset.block))
      })
      .catch(reportError)
  }

  /** Words that are pressed in the text say from whose session they are. */
  #press({ target }: MouseEvent): void {
    const run = target instanceof Element ? target.closest<HTMLElement>('.gpmi-by') : null
    const [block, from] = run?.dataset.run?.split(' ') ?? []
    if (block === undefined || from === undefined || !this.#isShown) return
    // The press puts the caret there first.
    this.#stopPressing?.()
    this.#stopPressing = this.#options.browser.after(PRESSED, () => this.#say(block, Number(from)))
  }

  /** The caret went to words of somebody: the same is said as when they are pressed. */
  #follow(): void {
    if (!this.#isShown || this.#stopFollowing) return
    this.#stopFollowing = this.#options.browser.after(FOLLOWS, () => {
      this.#stopFollowing = null
      const { view } = this.#surface ?? {}
      if (!this.#isShown || !view?.hasFocus() || view.composing) return
      const { $from } = view.state.selection
      const block = String($from.parent.attrs.id)
      const run = this.#runsOf(block).find(
        ({ from, to }) => from <= $from.parentOffset && $from.parentOffset < to,
      )
      if (run && run.participant !== null) this.#say(block, run.from)
    })
  }

  #runsOf(block: string): AuthorsResponse['blocks'][number]['runs'] {
    return this.#authors?.blocks.find(({ id }) => id === block)?.runs ?? []
  }

  #say(block: string, from: number): void {
    const isSaid = this.#pressed?.block === block && this.#pressed.from === from
    const found = this.#runsOf(block).find((one) => one.from === from)
    if (!found || isSaid) return
    this.#pressed = { block, from }
    this.#mark()
    this.#options.announce(runText(this.#naming, found))
  }

  #goTo(block: string, place: BroughtBack | null = null): void {
    this.#options
      .openPanel(null)
      .then(() => {
        this.#surface?.goTo(block)
        if (place && this.#surface) caretAt(this.#surface, place)
      })
      .catch(reportError)
  }

  #showWhole(id: string): void {
    if (!this.#whole.delete(id)) this.#whole.add(id)
    this.#show()
  }

  #bringBack(passage: RemovedPassage): void {
    const back = this.#surface ? bringBack(this.#surface, passage) : null
    this.#cannotBack = back === null ? passage.id : null
    if (back === null) {
      this.#options.announce(this.#texts.removed.impossible)
      this.#show()
      return
    }
    const section = passage.section === null ? null : this.#sectionName(passage.section)
    this.#options.announce(this.#texts.removed.done(section))
    const left = this.#removed
    if (left) {
      this.#removed = { ...left, passages: left.passages.filter(({ id }) => id !== passage.id) }
    }
    this.#show()
    this.#calls.broughtBack(passage.id).catch(reportError)
    this.#goTo(back.block, back)
  }

  #confirm({ block, hash }: TypedForClient): void {
    this.#calls
      .confirmWords(block, hash)
      .then((found) => {
        if (this.#ending.signal.aborted) return
        if (found.ok) this.#words = found.value
        else if (found.refusal.kind === 'refused') this.#fetch(true)
        const { said, changed } = this.#texts.words
        const isRefused = !found.ok && found.refusal.kind === 'refused'
        this.#options.announce(found.ok ? said : isRefused ? changed : this.#texts.failed)
        this.#show()
      })
      .catch(reportError)
  }

  /** Nobody has to say yes to what the client writes of themselves: they change it there. */
  #other({ block, hash }: TypedForClient): void {
    this.#putAway.add(`${block} ${hash}`)
    this.#mark()
    const { view } = this.#surface ?? {}
    this.#surface?.goTo(block)
    if (!view) return
    const { doc, selection, tr } = view.state
    const behind = TextSelection.create(doc, selection.$from.end())
    view.dispatch(tr.setSelection(behind).scrollIntoView())
    this.#options.announce(this.#texts.words.change)
  }
}
