/**
 * Plain language while a contract is written: lines under the words that stop a reader, a card on the
 * word, a panel with the list, and what terms mean. It is fetched once the contract is open; the engine
 * runs beside the page. All wiring of this folder is in this file, which is why it is long.
 */
import type { TemplateResult } from 'lit'
import { TextSelection } from 'prosemirror-state'
import type { Suggestion } from '../../plugins/readability/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import {
  contractParts,
  type KeptWording,
  keptWordingText,
  readFacts,
  readKeptWordings,
} from '../../schemas/document/index.ts'
import type { ContractView } from '../prosemirror/index.ts'
import { adoptRules, insist } from '../styles/index.ts'
import { Asking } from './asking.ts'
import { TextOfBefore } from './before.ts'
import { Card, type CardContent } from './card.ts'
import type { Noted } from './noted.ts'
import { Pause } from './pause.ts'
import { anchorOf, inReadingOrder, type Place, placeOf } from './places.ts'
import { putSuggestion } from './put-suggestion.ts'
import { readingStyles, wordingStyles } from './readability-styles.ts'
import { readingPanel } from './reading-panel.ts'
import { sectionTitles } from './section-titles.ts'
import { plainSign } from './sign.ts'
import { Talk, type TalkOptions } from './talk.ts'
import {
  clauseLines,
  forgetTerms,
  showKnownTerms,
  termCard,
  termLines,
} from './terms-in-clauses.ts'
import { readabilityTexts } from './texts/catalogues.ts'
import type { ReadabilityTexts } from './texts/texts.ts'
import { noWords, typeWords } from './type-words.ts'
import type { PlainLanguage, PlainLanguageOptions } from './types.ts'
import { wordingCard } from './wording-card.ts'
import { inMarkingOrder, wordingMarks } from './wording-marks.ts'

/**
 * Fetches the texts; rejects while they cannot be fetched. The engine comes after that. Null when the
 * text stands outside an element of ours.
 */
export async function openPlainLanguage(
  options: PlainLanguageOptions,
): Promise<PlainLanguage | null> {
  const inside = options.mount.parentElement?.shadowRoot
  if (!inside) return null
  return new LivePlainLanguage(options, inside, await readabilityTexts(options.language))
}

class LivePlainLanguage implements PlainLanguage {
  readonly #options: PlainLanguageOptions
  readonly #inside: ShadowRoot
  readonly #ending = new AbortController()
  readonly #pause: Pause
  readonly #asking: Asking
  readonly #card: Card
  #texts: ReadabilityTexts
  #language: Language
  #words = noWords
  readonly #talk: Talk
  #surface: ContractView | null = null
  #noted: readonly Noted[] = []
  #kept: ReadonlyMap<string, KeptWording> = new Map()
  #gone: string | null = null
  readonly #before: TextOfBefore
  /** From where a card on fixed wording was opened. */
  #from: HTMLElement | null = null
  #releaseStyles: readonly (() => void)[] = []

  constructor(options: PlainLanguageOptions, inside: ShadowRoot, texts: ReadabilityTexts) {
    this.#options = options
    this.#inside = inside
    this.#texts = texts
    this.#language = options.language
    this.#asking = new Asking(options.contract.language)
    this.#before = new TextOfBefore(options, this.#ending.signal, (blocks) => {
      this.#asking.compareWith(blocks)
      this.#talk.ask()
    })
    this.#card = new Card(inside, texts, () => {
      if (this.#from?.isConnected) this.#from.focus()
      else this.#surface?.view.focus()
    })
    this.#pause = new Pause(options.browser.after, {
      isComposing: () => this.#surface?.view.composing ?? false,
      look: () => this.#talk.ask(),
      rested: () => this.#mark(),
    })
    const { signal } = this.#ending
    const { mount } = options
    mount.addEventListener('click', (event) => this.#clicked(event), { signal })
    mount.addEventListener('beforeinput', () => this.#typed(), { signal, capture: true })
    mount.addEventListener('keydown', (event) => this.#key(event), { signal })
    this.#card.dom.addEventListener('keydown', (event) => this.#key(event), { signal })
    inside.addEventListener('pointerdown', (event) => this.#pressedAround(event), { signal })
    mount.ownerDocument.defaultView?.addEventListener('resize', () => this.#card.place(), {
      signal,
    })
    this.#adopt()
    typeWords(options, signal)
      .then((words) => {
        this.#words = words
        if (words !== noWords) this.#pause.hurry()
      })
      .catch(reportError)
    this.#talk = new Talk({
      language: options.contract.language,
      asking: this.#asking,
      after: options.browser.after,
      question: () => this.#question(),
      ready: () => this.#pause.hurry(),
      answered: () => this.#show(),
      more: () => this.#pause.changed(),
    })
  }

  attach(surface: ContractView): void {
    this.#card.close(false)
    this.#surface = surface
    this.#show()
    this.#pause.hurry()
  }

  changed(): void {
    this.#pause.changed()
  }

  setLanguage(language: Language): void {
    if (language === this.#language) return
    this.#language = language
    readabilityTexts(language)
      .then((texts) => {
        if (this.#ending.signal.aborted || language !== this.#language) return
        this.#texts = texts
        this.#card.close(true)
        this.#card.setTexts(texts)
        if (this.#surface) forgetTerms(this.#surface.view.dom)
        this.#show()
        this.#pause.hurry()
      })
      .catch(reportError)
  }

  refresh(): void {
    this.#card.close(true)
    this.#show()
  }

  updateRoot(): void {
    this.#adopt()
  }

  destroy(): void {
    this.#ending.abort()
    this.#pause.stop()
    this.#talk.end()
    if (this.#surface) forgetTerms(this.#surface.view.dom)
    this.#surface = null
    this.#card.destroy()
    for (const release of this.#releaseStyles) release()
  }

  get #reader(): 'client' | 'support' | 'worker' {
    const { role } = this.#options.contract.me
    return role === 'client' || role === 'support' ? role : 'worker'
  }

  /** What is marked in the text; a hint stands in the list alone. */
  get #loud(): readonly Noted[] {
    return this.#noted.filter(({ finding }) => finding.severity !== 'hint')
  }

  #adopt(): void {
    for (const release of this.#releaseStyles) release()
    this.#releaseStyles = [
      adoptRules(this.#options.mount, `@layer gpmi {\n${insist(wordingStyles)}\n}`),
      adoptRules(this.#inside, readingStyles),
    ]
  }

  #question(): ReturnType<TalkOptions['question']> {
    const surface = this.#surface
    if (!surface) return null
    const { dom, state } = surface.view
    const lines = termLines(dom, clauseLines).map(({ text }) => text)
    const current = () => (this.#surface === surface ? surface.view.state.doc : null)
    return [state.doc, this.#words, this.#language, lines, current]
  }

  /** Shows what is known now: lines, terms, the panel, and the card when it is open. */
  #show(): void {
    const surface = this.#surface
    if (!surface || this.#ending.signal.aborted) return
    const { doc } = surface.view.state
    this.#kept = readKeptWordings(readFacts(contractParts(surface.doc).facts))
    const all = this.#asking.notedIn(doc)
    this.#noted = all.filter(({ key }) => !this.#kept.has(key))
    this.#mark()
    this.#showTerms()
    this.#showPanel(all)
    const open = this.#card.key
    if (open === null || open.startsWith('term:')) return
    const still = this.#noted.find(({ key }) => key === open)
    if (!still) this.#card.close(true)
    else this.#card.renew(this.#cardOf(still))
  }

  #mark(): void {
    const { view } = this.#surface ?? {}
    if (!view || view.composing) return
    const { head } = view.state.selection
    const skips = this.#pause.isFresh && view.hasFocus()
    const loud = inMarkingOrder(this.#loud)
    this.#surface?.setMarks(
      (doc, decoration) =>
        wordingMarks(
          doc,
          loud,
          decoration,
          ({ finding }) => this.#texts.mark(this.#ruleName(finding.rule)),
          (from, to) => skips && from <= head && head <= to,
        ),
      'wording',
    )
  }

  #showTerms(): void {
    const { view } = this.#surface ?? {}
    if (!view) return
    const open = (entry: string, words: string, at: HTMLElement): void =>
      this.#openTerm(entry, words, at)
    const lines = termLines(view.dom, clauseLines)
    showKnownTerms(lines, this.#asking, this.#texts.termHint, open)
  }

  #showPanel(all: readonly Noted[]): void {
    const { contract, openPanel, partyName, showPanel } = this.#options
    const { title } = this.#texts
    const run = () => openPanel('wording')
    const here = new Set(all.map(({ key }) => key))
    const content = (): TemplateResult => {
      // Somebody looks at it: now the text of a week ago is put together for it.
      this.#before.fetch()
      return readingPanel({
        texts: this.#texts,
        reader: this.#reader,
        contractLanguage: contract.language,
        answer: this.#asking.answer,
        noted: this.#noted,
        // Of words that are gone nothing needs to be said; when they come back it holds again.
        kept: [...this.#kept].filter(([key]) => here.has(key)),
        sections: this.#surface ? sectionTitles(this.#surface.view.state.doc, contract) : [],
        partyName: (party) => partyName(party, this.#language),
        canWrite: this.#surface?.view.editable ?? false,
        gone: this.#gone,
        since: this.#before.since,
        onGo: (noted) => this.#goTo(noted),
        onAgain: (key) => this.#showAgain(key),
      })
    }
    const panel = { name: 'wording', icon: plainSign, text: title, title, run } as const
    showPanel({
      ...panel,
      get content() {
        return content()
      },
    })
  }

  #showAgain(key: string): void {
    this.#surface?.setFact(key, '')
    this.#options.announce(this.#texts.card.keptAgain)
    this.#show()
  }

  #ruleName(rule: Noted['finding']['rule']): string {
    return this.#asking.answer?.rules[rule]?.name ?? ''
  }

  #typed(): void {
    this.#pause.typed()
    this.#card.close(false)
  }

  /** A press on what is around the text, such as a panel, puts the card away. */
  #pressedAround({ target }: Event): void {
    const stays = [this.#card.dom, this.#options.mount]
    if (stays.every((one) => !one.contains(target as Node))) this.#card.close(false)
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault()
      this.#next(event.shiftKey ? -1 : 1)
    } else if (event.key === 'Escape' && this.#card.key !== null) {
      event.preventDefault()
      this.#card.close(true)
    }
  }

  #clicked({ target, clientX, clientY }: MouseEvent): void {
    const { view } = this.#surface ?? {}
    if (!view || !(target instanceof Element)) return
    if (target.closest('.gpmi-term')) return
    this.#card.close(false)
    const marked = target.closest('.gpmi-wording')?.getAttribute('data-wording')
    if (!marked || !view.state.selection.empty) return
    const pos = view.posAtCoords({ left: clientX, top: clientY })?.pos ?? -1
    const same = this.#noted.filter(({ key }) => key === marked)
    const hit = same.find((one) => {
      const place = this.#placeOf(one)
      return place && place.from <= pos && pos <= place.to
    })
    const noted = hit ?? same[0]
    if (noted) this.#openCard(noted, false)
  }

  /** Where it stands in the whole text; null when it is gone. */
  #placeOf(noted: Noted): Place | null {
    const { view } = this.#surface ?? {}
    return view ? placeOf(view.state.doc, noted) : null
  }

  #openCard(noted: Noted, takesFocus: boolean): void {
    this.#from = null
    this.#card.open(
      this.#cardOf(noted),
      () => this.#surface && anchorOf(this.#surface, noted),
      takesFocus,
    )
  }

  #openTerm(entry: string, words: string, at: HTMLElement): void {
    const { language } = this.#options.contract
    this.#from = at
    this.#card.open(
      termCard(entry, words, this.#asking, this.#texts, language),
      () => at.getBoundingClientRect(),
      true,
    )
  }

  #cardOf(noted: Noted): CardContent {
    return wordingCard(noted, {
      asking: this.#asking,
      texts: this.#texts,
      language: this.#options.contract.language,
      speaksPlainly: this.#reader !== 'worker',
      canWrite: this.#surface?.view.editable ?? false,
      actions: {
        apply: (suggestion) => this.#apply(noted, suggestion),
        keep: (why) => this.#keep(noted, why),
      },
      next: () => this.#next(1),
    })
  }

  /** The next place in the text, around and around; its card takes the focus. */
  #next(by: 1 | -1): void {
    const { view } = this.#surface ?? {}
    if (!view) return
    const places = inReadingOrder(view.state.doc, this.#loud)
    if (places.length === 0) {
      this.#options.announce(this.#texts.noNext)
      return
    }
    const open = places.findIndex(({ noted }) => noted.key === this.#card.key)
    const { head } = view.state.selection
    const after = places.findIndex(({ to }) => to >= head)
    const first = after === -1 ? 0 : after
    const at = open !== -1 ? open + by : by === 1 ? first : first - 1
    this.#reveal(places.at(at % places.length)!.noted)
  }

  /** From the list to the place in the text, with its card. */
  #goTo(noted: Noted): void {
    this.#gone = this.#placeOf(noted) ? null : noted.key
    if (this.#gone !== null) {
      this.#options.announce(this.#texts.list.gone)
      this.#show()
      return
    }
    this.#options
      .openPanel(null)
      .then(() => this.#reveal(noted))
      .catch(reportError)
  }

  #reveal(noted: Noted): void {
    const surface = this.#surface
    if (!surface) return
    surface.goTo(noted.block)
    // On a phone the question is shown only then, and the surface goes there once more.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const place = this.#surface === surface ? this.#placeOf(noted) : null
        if (!place) return
        const { view } = surface
        const { doc, tr } = view.state
        view.dispatch(tr.setSelection(TextSelection.create(doc, place.to)).scrollIntoView())
        this.#openCard(noted, true)
      }),
    )
  }

  #apply(noted: Noted, suggestion: Suggestion): void {
    const { announce } = this.#options
    const surface = this.#surface
    const place = this.#placeOf(noted)
    const { card } = this.#texts
    if (!surface?.view.editable || !place) {
      announce(card.notDone)
      this.#card.close(true)
      return
    }
    putSuggestion(surface, place, noted.finding.text, suggestion)
    this.#card.close(false)
    surface.view.focus()
    announce(suggestion.explains ? card.explained : card.done)
    this.#pause.hurry()
  }

  #keep(noted: Noted, why: string): void {
    const { announce, contract } = this.#options
    const kept = { words: noted.finding.text, by: contract.me.name, why }
    this.#surface?.setFact(noted.key, keptWordingText(kept))
    this.#card.close(true)
    announce(this.#texts.card.keptNow)
    this.#show()
  }
}
