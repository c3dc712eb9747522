/**
 * Asking about a contract: buttons at each block, marks where somebody asked, the list of questions with
 * their threads, and a break. It is fetched once the text is open, in writing and in reading. All wiring
 * of this folder is in this file, which is why it is long.
 */
import type { QuestionKind, QuestionView } from '../../schemas/api/index.ts'
import { type Language, newId } from '../../schemas/basics/index.ts'
import { type AskingCalls, askingCalls } from '../api/index.ts'
import type { BesideOptions, BesideText } from '../beside/index.ts'
import { type DeviceBox, openDeviceBox } from '../device/index.ts'
import type { ContractView } from '../prosemirror/index.ts'
import { adoptRules, insist } from '../styles/index.ts'
import { AskButtons } from './ask-buttons.ts'
import { askingPanel } from './asking-panel.ts'
import { askedStyles, askingPanelStyles } from './asking-styles.ts'
import { barButton } from './bar-button.ts'
import { Chips, marksOf, type PlacedQuestion } from './chips.ts'
import { Known } from './known.ts'
import { copy, PanelDesk } from './panel-desk.ts'
import type { Paper, WritingPaper } from './paper.ts'
import { pauseNotice } from './pause-notice.ts'
import { elementOf, exactWords, oneLine } from './places.ts'
import { ReadingPaper } from './reading-paper.ts'
import { askingSign } from './signs.ts'
import { askingTexts } from './texts/catalogues.ts'
import type { AskingTexts } from './texts/texts.ts'
import { decidedWords, isOpen, thread } from './thread.ts'
import { type AskForm, isAskedAlready, missingIn, requestOf } from './types.ts'
import { type Unsent, UnsentQueue } from './unsent.ts'

/** The marks follow the text after so long, in milliseconds. */
const FOLLOWS = 400
/** The place where someone went is shown for so long, in milliseconds. */
const SHOWN = 4000
/**
 * Fetches the texts; rejects while they cannot be fetched. Null: the text stands outside an element of ours.
 * @param writing what makes a paper of a writing surface; null where one only reads
 */
export async function openAsking(
  options: BesideOptions,
  writing: WritingPaper | null,
): Promise<BesideText | null> {
  const inside = options.mount.parentElement?.shadowRoot
  return inside
    ? new LiveAsking(options, inside, writing, await askingTexts(options.language))
    : null
}

class LiveAsking implements BesideText {
  readonly #options: BesideOptions
  readonly #inside: ShadowRoot
  readonly #ending = new AbortController()
  readonly #calls: AskingCalls
  readonly #unsent: UnsentQueue
  readonly #buttons: AskButtons
  readonly #chips: Chips
  readonly #desk: PanelDesk
  readonly #known: Known
  readonly #writing: WritingPaper | null
  readonly #stops: (() => void)[] = []
  readonly #drafts = new Map<string, { words: string; missing: boolean }>()
  #texts: AskingTexts
  #language: Language
  #paper: Paper | null = null
  /** The paper, where one only reads. */
  #reading: ReadingPaper | null = null
  #surface: ContractView | null = null
  #box: DeviceBox | null = null
  #form: AskForm | null = null
  #failed: { readonly question: string | null; readonly text: string } | null = null
  #showsDone = false
  #places = ''
  #stopFollowing: (() => void) | null = null
  #releaseStyles: readonly (() => void)[] = []

  constructor(
    options: BesideOptions,
    inside: ShadowRoot,
    writing: WritingPaper | null,
    texts: AskingTexts,
  ) {
    const { api, browser, changes, contract, mount } = options
    this.#options = options
    this.#inside = inside
    this.#desk = new PanelDesk(inside, mount, options.openPanel)
    this.#texts = texts
    this.#language = options.language
    this.#writing = writing
    this.#calls = askingCalls(api.send, contract.id, this.#ending.signal)
    this.#known = new Known(options, this.#calls, this.#ending.signal, {
      changed: () => this.#show(),
      asked: ({ kind, words, place }, name) =>
        options.announce(
          this.#texts.said.asked(this.#texts.head[kind](name), words ?? place.quote),
        ),
      answered: (name) => options.announce(this.#texts.said.newAnswer(name)),
      pauseEnded: () => options.announce(this.#texts.pause.ended),
    })
    this.#unsent = new UnsentQueue({
      calls: this.#calls,
      browser,
      sent: (question, what) => this.#sent(question, what),
      changed: () => this.#show(),
      waits: (what) => {
        options.announce(this.#texts.said.unsent)
        if (what.kind === 'ask') this.#chips.reveal(what.request.id, what.request.place.block)
      },
    })
    this.#buttons = new AskButtons(mount, contract.me.role, (kind) => this.#start(kind))
    this.#buttons.setTexts(texts, this.#language)
    this.#chips = new Chips(mount, this.#desk)
    this.#adopt()
    if (this.#may('ask')) this.#keepUnsent().catch(reportError)
    if (!writing) {
      const buttons = this.#may('ask') ? this.#buttons : null
      this.#reading = new ReadingPaper(mount, buttons, () => this.#show())
      this.#reading.setName(texts.group, this.#language)
      this.#paper = this.#reading
    }
    this.#stops.push(
      changes.listen(['asking', 'pause'], () => this.#known.fetch()),
      browser.onNetwork((online) => {
        if (!online) return
        this.#unsent.hurry()
        this.#known.fetch()
      }),
    )
    mount.ownerDocument.defaultView?.addEventListener(
      'beforeunload',
      (event) => {
        if (this.#unsent.entries.length > 0 && !this.#unsent.isOnDevice) event.preventDefault()
      },
      { signal: this.#ending.signal },
    )
    this.#show()
    this.#known.fetch()
  }

  attach(surface: ContractView): void {
    if (this.#surface !== surface) {
      this.#surface = surface
      this.#paper = this.#writing?.(surface, this.#may('ask') ? this.#buttons : null) ?? null
    }
    this.#show()
  }

  changing(): void {
    this.#chips.clear()
    this.#reading?.takeOut()
  }

  changed(): void {
    this.#buttons.fit()
    if (!this.#surface) {
      this.#reading?.place()
      this.#mark()
      return
    }
    this.#stopFollowing ??= this.#options.browser.after(FOLLOWS, () => {
      this.#stopFollowing = null
      if (this.#surface?.view.composing) this.changed()
      else this.#follow()
    })
  }

  /** The text changed: the marks go along, and the list when a place is another one now. */
  #follow(): void {
    const { questions } = this.#known
    if (questions.length === 0 || !this.#paper) return
    const places = JSON.stringify(this.#paper.placed(questions).map(({ now }) => now))
    if (places === this.#places) this.#mark()
    else this.#show()
    this.#places = places
  }

  setLanguage(language: Language): void {
    if (language === this.#language) return
    this.#language = language
    askingTexts(language)
      .then((texts) => {
        if (this.#ending.signal.aborted || language !== this.#language) return
        this.#texts = texts
        this.#buttons.setTexts(texts, language)
        this.#reading?.setName(texts.group, language)
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
    this.#unsent.close()
    for (const stop of this.#stops) stop()
    this.#stopFollowing?.()
    this.#paper?.destroy()
    this.#chips.clear()
    this.#box?.close()
    for (const release of this.#releaseStyles) release()
    this.#surface = null
  }

  get #me(): string {
    return this.#options.contract.me.id
  }

  #may(right: string): boolean {
    return this.#options.contract.rights.includes(right)
  }

  #adopt(): void {
    for (const release of this.#releaseStyles) release()
    this.#releaseStyles = [
      adoptRules(this.#options.mount, `@layer gpmi {\n${insist(askedStyles)}\n}`),
      adoptRules(this.#inside, askingPanelStyles),
    ]
  }

  /** What was asked and not sent is kept on this device, unless the portal wants nothing kept. */
  async #keepUnsent(): Promise<void> {
    const { browser, contract, localCopy } = this.#options
    if (!localCopy) return
    const box = await openDeviceBox(browser, { contract: contract.id, participant: this.#me })
    if (!box) return
    if (this.#ending.signal.aborted) return box.close()
    this.#box = box
    await this.#unsent.keepIn(box)
  }

  // Showing

  #show(): void {
    if (this.#ending.signal.aborted) return
    const texts = this.#texts
    const { pause, questions } = this.#known
    const open = questions.filter(isOpen).length
    const run = () => this.#desk.open()
    this.#options.showPanels([
      {
        name: 'asking',
        icon: askingSign,
        text: texts.tab(open),
        title: texts.title,
        bar: barButton(texts.tab(open), run),
        notice: pauseNotice(
          texts,
          pause,
          (who) => this.#known.nameOf(who),
          this.#may('pause') ? () => this.#pauseAnswered(this.#calls.resume()) : null,
        ),
        run,
        content: askingPanel({
          texts,
          contractLanguage: this.#options.contract.language,
          questions: this.#paper?.placed(questions) ?? questions,
          thread: (question) => this.#thread(question),
          showsDone: this.#showsDone,
          form: this.#form,
          unsent: this.#unsent.entries,
          isOnDevice: this.#unsent.isOnDevice,
          canAsk: this.#may('ask'),
          reading: this.#reading && { picking: this.#reading.isPicking },
          canPause: this.#may('pause') && pause === null,
          failed: this.#failed?.question === null ? this.#failed.text : null,
          onPick: (picking) => this.#pick(picking),
          onPause: () => this.#pauseAnswered(this.#calls.pause()),
          onDone: () => {
            this.#showsDone = !this.#showsDone
            this.#show()
          },
          onWrite: (field, text) => {
            if (this.#form) this.#form[field] = text
          },
          onSend: () => this.#send(),
          onCancel: () => this.#cancel(),
          onDrop: (id) => this.#unsent.drop(id),
        }),
      },
    ])
    this.#mark()
  }

  #thread(question: QuestionView) {
    const { id } = question
    const known = this.#known
    const isOwn = question.by === this.#me
    const isOfSupport = known.roleOf(question.by) === 'support'
    const draft = this.#drafts.get(id) ?? null
    return thread({
      texts: this.#texts,
      question,
      contractLanguage: this.#options.contract.language,
      nameOf: (who) => known.nameOf(who),
      sectionTitle: (kind) => known.sectionTitle(kind, this.#language),
      deciders: known.decidersOf(question.by),
      canAnswer: this.#may('ask'),
      canDecide: this.#may('decide') && known.sideOf(this.#me) !== known.sideOf(question.by),
      canClose: isOwn || (isOfSupport && this.#options.contract.me.role === 'client'),
      draft,
      failed: this.#failed?.question === id ? this.#failed.text : null,
      onGo: () => this.#goTo(question),
      onOpenAnswer: () => {
        this.#drafts.set(id, { words: '', missing: false })
        this.#show()
        this.#desk.focus(`[data-question="${CSS.escape(id)}"] textarea`)
      },
      onWrite: (words) => this.#drafts.set(id, { words, missing: false }),
      onAnswer: () => this.#answer(question),
      onCancel: () => {
        this.#drafts.delete(id)
        this.#show()
        this.#desk.focus(`[data-question="${CSS.escape(id)}"] [data-do=answer]`)
      },
      onClose: () => this.#do(id, this.#calls.close(id), this.#texts.said.closed),
      onDecide: (accept) => this.#do(id, this.#calls.decide(question, accept), null),
      onCopy: (words) => copy(words, () => this.#options.announce(this.#texts.decide.copied)),
    })
  }

  /** The open questions on the paper. */
  #mark(): void {
    const open = this.#known.questions.filter(isOpen)
    const placed = (this.#paper?.placed(open) ?? open).flatMap((question): PlacedQuestion[] => {
      const { block } = question.now
      return block === null ? [] : [{ question, block }]
    })
    const marks = [...marksOf(placed, this.#known), ...this.#unsent.marks]
    this.#chips.show(marks, this.#texts, this.#language)
    this.#paper?.mark(placed)
  }

  // Asking

  #start(kind: QuestionKind): void {
    const paper = this.#paper
    const block = paper?.block ?? null
    if (!paper || block === null) return
    const asked = paper.placeAt(block)
    const form: AskForm = {
      id: newId(this.#options.browser.random),
      kind,
      asked,
      words: '',
      proposed: kind === 'other' ? asked.place.quote : '',
      missing: null,
    }
    if (kind === 'not-understood') {
      // One press is enough, once: what one wants to say about it can come after.
      this.#chips.awaited = form.id
      const { questions } = this.#known
      if (isAskedAlready(form, this.#me, questions, this.#unsent.marks))
        this.#chips.reveal(form.id, block)
      else this.#unsent.add({ kind: 'ask', request: requestOf(form, '', null) })
      return
    }
    this.#form = form
    this.#show()
    this.#desk.open(`[data-form] textarea`)
  }

  #send(): void {
    const form = this.#form
    if (!form) return
    const proposed = oneLine(form.proposed)
    form.missing = missingIn(form, proposed)
    if (form.missing !== null) {
      this.#show()
      this.#desk.focus('[data-form] [aria-invalid=true]')
      return
    }
    this.#form = null
    this.#unsent.add({
      kind: 'ask',
      request: requestOf(form, proposed, exactWords(form.asked, proposed)),
    })
    this.#desk.focus(`:is([data-question="${form.id}"], [data-unsent="${form.id}"])`)
  }

  #cancel(): void {
    const block = this.#form?.asked.place.block
    this.#form = null
    this.#show()
    this.#options
      .openPanel(null)
      .then(() => this.#backTo(block))
      .catch(reportError)
  }

  #answer(question: QuestionView): void {
    const draft = this.#drafts.get(question.id)
    if (!draft) return
    const words = draft.words.trim()
    if (words === '') {
      draft.missing = true
      this.#show()
      this.#desk.focus(`[data-question="${CSS.escape(question.id)}"] textarea`)
      return
    }
    this.#drafts.delete(question.id)
    const id: string = newId(this.#options.browser.random)
    this.#unsent.add({ kind: 'answer', question: question.id, request: { id, words } })
    this.#desk.focus(`[data-question="${CSS.escape(question.id)}"]`)
  }

  #sent(question: QuestionView, what: Unsent): void {
    this.#known.put(question)
    this.#show()
    const { sent, answered } = this.#texts.said
    this.#options.announce(what.kind === 'ask' ? sent[what.request.kind] : answered)
    this.#known.fetch()
    if (what.kind !== 'ask') return
    this.#chips.reveal(what.request.id, question.now.block)
    // The form is gone, and with it what had the focus.
    const { activeElement } = this.#inside
    if (activeElement?.closest('[data-unsent]') || this.#desk.lostFocus) {
      this.#desk.focus(`[data-question="${CSS.escape(question.id)}"]`)
    }
  }

  /** Closing and deciding: at once or not at all, so that nobody decides about what they do not see. */
  #do(id: string, call: ReturnType<AskingCalls['close']>, said: string | null): void {
    this.#failed = null
    call
      .then((answer) => {
        if (this.#ending.signal.aborted) return
        if (answer.ok) {
          this.#known.put(answer.value)
          this.#showsDone = true
          this.#known.fetch()
          this.#options.announce(
            said ?? decidedWords(this.#texts, answer.value, (who) => this.#known.nameOf(who)),
          )
        } else this.#failed = { question: id, text: this.#texts.failed }
        this.#show()
        this.#desk.focus(`[data-question="${CSS.escape(id)}"]`)
      })
      .catch(reportError)
  }

  // A break

  #pauseAnswered(call: ReturnType<AskingCalls['pause']>): void {
    this.#failed = null
    call
      .then((answer) => {
        if (this.#ending.signal.aborted) return
        if (answer.ok) this.#known.setPause(answer.value)
        else {
          this.#failed = { question: null, text: this.#texts.failed }
          this.#options.announce(this.#texts.failed)
        }
        this.#show()
      })
      .catch(reportError)
  }

  // Going places

  #pick(picking: boolean): void {
    this.#options
      .openPanel(null)
      .then(() => {
        this.#reading?.pick(picking)
        this.#show()
        if (picking) this.#options.announce(this.#texts.picking)
      })
      .catch(reportError)
  }

  #goTo(question: QuestionView): void {
    const { block } = question.now
    if (block === null) {
      this.#options.announce(this.#texts.said.goneNow)
      this.#show()
      return
    }
    this.#options
      .openPanel(null)
      .then(() => this.#backTo(block))
      .catch(reportError)
  }

  /** Goes to a block of the text, and shows for a moment which one it is. */
  #backTo(block: string | undefined): void {
    if (block === undefined) return
    const { mount, browser } = this.#options
    this.#paper?.goTo(block)
    const element = elementOf(mount, block)
    if (!element) return
    element.classList.add('gpmi-asked-here')
    browser.after(SHOWN, () => element.classList.remove('gpmi-asked-here'))
  }
}
