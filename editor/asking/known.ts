import type { ContractType } from '../../plugins/kit/index.ts'
import type { PauseView, QuestionView } from '../../schemas/api/index.ts'
import { type Language, textIn } from '../../schemas/basics/index.ts'
import type { AskingCalls } from '../api/index.ts'
import type { BesideOptions } from '../beside/index.ts'

/** What did not come is asked for again after so long, in milliseconds. */
const AGAIN = 5000

/** What is told of it. */
export interface KnownEvents {
  changed(): void
  /** Somebody else asked. */
  asked(question: QuestionView, name: string): void
  answered(name: string): void
  pauseEnded(): void
}

/** What the server knows of the questions of a contract, and the names of who asked them. */
export class Known {
  readonly #options: Pick<BesideOptions, 'api' | 'browser' | 'contract'>
  readonly #calls: Pick<AskingCalls, 'list'>
  readonly #events: KnownEvents
  readonly #signal: AbortSignal
  readonly #names: Map<string, { readonly name: string; readonly role: string }>
  #questions: readonly QuestionView[] = []
  #pause: PauseView | null = null
  /** True once the list was there: what comes after that is new. */
  #isKnown = false
  #asks = 0
  #stopAgain: (() => void) | null = null
  #stopPause: (() => void) | null = null

  constructor(
    options: Pick<BesideOptions, 'api' | 'browser' | 'contract'>,
    calls: Pick<AskingCalls, 'list'>,
    signal: AbortSignal,
    events: KnownEvents,
  ) {
    this.#options = options
    this.#calls = calls
    this.#signal = signal
    this.#events = events
    this.#names = new Map(options.contract.participants.map((one) => [one.id, one]))
    signal.addEventListener('abort', () => {
      this.#stopAgain?.()
      this.#stopPause?.()
    })
  }

  get questions(): readonly QuestionView[] {
    return this.#questions
  }

  get pause(): PauseView | null {
    return this.#pause
  }

  /** The reader is null: they are spoken to. */
  nameOf(participant: string): string | null {
    if (participant === this.#options.contract.me.id) return null
    return this.#names.get(participant)?.name ?? '…'
  }

  roleOf(participant: string): string {
    return this.#names.get(participant)?.role ?? ''
  }

  /** On whose side somebody stands: a support person is there for the client. */
  sideOf(participant: string): 'centre' | 'client' {
    return this.roleOf(participant) === 'worker' ? 'centre' : 'client'
  }

  /** The names of those who have to say yes or no to what somebody proposed. */
  decidersOf(participant: string): string {
    return [...this.#names]
      .filter(
        ([one, { role }]) =>
          (role === 'worker' || role === 'client') && this.sideOf(one) !== this.sideOf(participant),
      )
      .map(([, { name }]) => name)
      .join(', ')
  }

  /** The question that a section of the contract asks; null: it is not known. */
  sectionTitle(kind: string, language: Language): string | null {
    const { sections } = this.#options.contract.definition as unknown as ContractType
    const section = sections.find((one) => one.kind === kind)
    return section ? textIn(section.title, language).text : null
  }

  /** Asks for all of it again; of two answers the one to the newer question counts. */
  fetch(): void {
    this.#asks += 1
    const asked = this.#asks
    this.#stopAgain?.()
    this.#calls
      .list()
      .then((answer) => {
        if (asked !== this.#asks || this.#signal.aborted) return
        if (answer.ok) this.#learn(answer.value.questions, answer.value.pause)
        else this.#stopAgain = this.#options.browser.after(AGAIN, () => this.fetch())
      })
      .catch(reportError)
  }

  /** A question as the server just gave it. */
  put(question: QuestionView): void {
    const at = this.#questions.findIndex(({ id }) => id === question.id)
    this.#questions =
      at === -1 ? [...this.#questions, question] : this.#questions.with(at, question)
  }

  setPause(pause: PauseView | null): void {
    this.#pause = pause
    this.#stopPause?.()
    if (!pause) return
    const left = Math.max(0, pause.until - this.#options.browser.now())
    this.#stopPause = this.#options.browser.after(left, () => this.fetch())
  }

  #learn(questions: readonly QuestionView[], pause: PauseView | null): void {
    if (this.#isKnown) this.#tellNews(questions, pause)
    this.#isKnown = true
    this.#questions = questions
    this.setPause(pause)
    const said = questions.flatMap(({ by, answers }) => [by, ...answers.map((one) => one.by)])
    if (said.some((one) => !this.#names.has(one))) this.#fetchNames().catch(reportError)
    this.#events.changed()
  }

  /** Somebody came into the contract after it was opened here. */
  async #fetchNames(): Promise<void> {
    const { api, contract } = this.#options
    const answer = await api.contract(contract.id, this.#signal)
    if (!answer.ok) return
    for (const one of answer.value.participants) this.#names.set(one.id, one)
    this.#events.changed()
  }

  #tellNews(questions: readonly QuestionView[], pause: PauseView | null): void {
    const known = new Map(this.#questions.map((question) => [question.id, question]))
    for (const question of questions) {
      const before = known.get(question.id)
      const asker = this.nameOf(question.by)
      if (!before && asker !== null) this.#events.asked(question, asker)
      const answer = question.answers.at(-1)
      const isNew = answer && before && question.answers.length > before.answers.length
      const answerer = isNew ? this.nameOf(answer.by) : null
      if (answerer !== null) this.#events.answered(answerer)
    }
    if (this.#pause && !pause) this.#events.pauseEnded()
  }
}
