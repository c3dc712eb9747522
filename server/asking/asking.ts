/**
 * What people ask about a contract, and the other words that they propose for it. Everything is a row
 * that the server writes and everyone sees; words that were accepted come into the document here, once.
 */
import type {
  AskingResponse,
  AskRequest,
  Outcome,
  PauseView,
  QuestionView,
} from '../../schemas/api/index.ts'
import { ok, type Result, refuse } from '../../schemas/basics/index.ts'
import type { Refusal, Role } from '../../schemas/contract/index.ts'
import {
  exactText,
  findQuote,
  quoteIndex,
  replaceQuote,
  THING,
} from '../../schemas/document/index.ts'
import type { ChangedPart } from '../../schemas/sync/index.ts'
import type { Entry } from '../access/index.ts'
import type { Rooms } from '../rooms/index.ts'
import type { NewAct, NewQuestion, Question, Questions, Writer } from '../store/index.ts'
import type { System } from '../system.ts'
import { readableDefinition } from '../types/index.ts'
import { InTurn } from './in-turn.ts'
import { Pace } from './pace.ts'
import { saidPlace } from './said-place.ts'
import { pauseView, placeOf, questionView } from './views.ts'
import { WhereNow } from './where-now.ts'

/** Bounds of one contract, and of one person. */
export interface AskingLimits {
  /** Questions that are not done with. */
  readonly open: number
  readonly questions: number
  /** Answers to one question. */
  readonly answers: number
  /** Questions and answers of one person in a minute. */
  readonly perMinute: number
  /** After so long, in milliseconds, a break ends by itself. */
  readonly pause: number
}

export const askingLimits: AskingLimits = {
  open: 200,
  questions: 2000,
  answers: 200,
  perMinute: 30,
  pause: 2 * 60 * 60_000,
}

export interface AskingServices {
  readonly store: Questions & Writer
  readonly rooms: Pick<Rooms, 'open' | 'tell'>
  readonly system: System
  readonly limits?: AskingLimits
}

/** Why something was not done. */
export type AskingProblem = Refusal

type Asked = Result<QuestionView, AskingProblem>

export class Asking {
  readonly #store: AskingServices['store']
  readonly #rooms: AskingServices['rooms']
  readonly #system: System
  readonly #limits: AskingLimits
  readonly #turns = new InTurn()
  readonly #looking = new InTurn()
  readonly #whereNow: WhereNow
  readonly #pace: Pace

  constructor({ store, rooms, system, limits = askingLimits }: AskingServices) {
    this.#store = store
    this.#rooms = rooms
    this.#system = system
    this.#limits = limits
    this.#whereNow = new WhereNow(system)
    this.#pace = new Pace(system, limits.perMinute, 60_000)
  }

  /** All that was asked, and the break that goes on. Null: there is no document. */
  async list({ contract }: Entry): Promise<AskingResponse | null> {
    const { centre, id } = contract
    const [room, questions, answers, pause] = await Promise.all([
      this.#rooms.open(centre, id),
      this.#store.questions(centre, id),
      this.#store.questionAnswers(centre, id),
      this.#store.pause(centre, id),
    ])
    if (!room) return null
    const given = Map.groupBy(answers, ({ question }) => question)
    // Who asks at the same time waits for the same, which is known then.
    const now = await this.#looking.do(id, () => this.#whereNow.all(() => room.quotes(), questions))
    return {
      questions: questions.map((question) =>
        questionView(question, given.get(question.id) ?? [], now.get(question.id)!),
      ),
      pause: pauseView(pause, this.#system.now()),
    }
  }

  /** Asks. What was asked already under that id by the same person is answered as it is now. */
  ask(entry: Entry, request: AskRequest): Promise<Asked> {
    if (!entry.rights.includes('ask')) return refused('not-allowed', 'the right to ask')
    return this.#inTurn(entry, async () => {
      const { contract, participant } = entry
      const { centre, id } = contract
      const room = await this.#rooms.open(centre, id)
      if (!room) return refused('not-found', 'a contract with a document')
      const known = await this.#store.question(centre, id, request.id)
      if (known) {
        const isOwn = known.participant === participant.id
        return isOwn ? this.#view(entry, request.id) : refused('bad-request', 'id to be a new one')
      }
      if (!this.#pace.take(participant.id)) return refused('try-later', 'fewer questions at once')
      const all = await this.#store.questions(centre, id)
      const open = all.filter(({ state }) => state === 'open' || state === 'answered').length
      if (open >= this.#limits.open || all.length >= this.#limits.questions) {
        return refused('too-large', `at most ${this.#limits.open} open questions`)
      }
      const index = room.quotes()
      const said = saidPlace(index, request, {
        type: readableDefinition(entry.definition),
        language: contract.language,
      })
      if (!said) return refused('bad-request', 'the words that are named, and no others')
      const question: NewQuestion = {
        centre,
        contract: id,
        id: request.id,
        participant: participant.id,
        kind: request.kind,
        block: said.block,
        from: said.from === null ? null : JSON.stringify(said.from),
        to: said.to === null ? null : JSON.stringify(said.to),
        exact: said.exact,
        quote: said.quote,
        section: index.sections.get(said.block) ?? '',
        words: request.words,
        proposed: said.proposed,
        exactProposed: said.exactProposed,
        at: this.#system.now(),
      }
      const act = request.kind === 'other' ? 'proposed' : 'asked'
      await this.#store.write([
        { kind: 'add-question', question },
        { kind: 'add-act', act: this.#act(entry, act, request.id) },
      ])
      return this.#changed(entry, request.id)
    })
  }

  /** Answers, or says something more. Who asked opens the question again by it. */
  answer(
    entry: Entry,
    question: string,
    request: { readonly id: string; readonly words: string },
  ): Promise<Asked> {
    if (!entry.rights.includes('ask')) return refused('not-allowed', 'the right to ask and answer')
    return this.#inTurn(entry, async () => {
      const { contract, participant } = entry
      const { centre, id } = contract
      const found = await this.#store.question(centre, id, question)
      if (!found) return refused('not-found', 'a question of this contract')
      const given = await this.#store.questionAnswers(centre, id)
      const known = given.find((answer) => answer.id === request.id)
      if (known) {
        const isSame = known.participant === participant.id && known.question === question
        return isSame ? this.#view(entry, question) : refused('bad-request', 'id to be a new one')
      }
      if (!this.#pace.take(participant.id)) return refused('try-later', 'fewer answers at once')
      if (given.filter((answer) => answer.question === question).length >= this.#limits.answers) {
        return refused('too-large', `at most ${this.#limits.answers} answers`)
      }
      const isAsker = found.participant === participant.id
      const state = isAsker ? 'open' : 'answered'
      const turns =
        found.kind !== 'other' && found.state !== state && (isAsker || found.state === 'open')
      await this.#store.write([
        {
          kind: 'add-question-answer',
          answer: {
            centre,
            contract: id,
            id: request.id,
            question,
            participant: participant.id,
            words: request.words,
            at: this.#system.now(),
          },
        },
        ...(turns ? [setState(found, state)] : []),
        { kind: 'add-act', act: this.#act(entry, 'answered', question) },
      ])
      return this.#changed(entry, question)
    })
  }

  /** "Now it is clear", or "never mind": who asked says so; of a support person also the client. */
  close(entry: Entry, question: string): Promise<Asked> {
    if (!entry.rights.includes('ask')) return refused('not-allowed', 'the right to ask')
    return this.#inTurn(entry, async () => {
      const { contract, participant, participants } = entry
      const found = await this.#store.question(contract.centre, contract.id, question)
      if (!found) return refused('not-found', 'a question of this contract')
      const asker = participants.find(({ id }) => id === found.participant)
      const may =
        found.participant === participant.id ||
        (participant.role === 'client' && asker?.role === 'support')
      if (!may) return refused('not-allowed', 'who asked')
      if (found.state !== 'open' && found.state !== 'answered') return this.#view(entry, question)
      await this.#store.write([setState(found, 'closed')])
      return this.#changed(entry, question)
    })
  }

  /**
   * Accepts or refuses other words. Who presses second gets what the first decided. Accepted words are
   * written when what was quoted still stands there; row and words are on disk together, or neither.
   * @param block where who decides sees the words; null: in the block that was asked about
   */
  decide(
    entry: Entry,
    question: string,
    accept: boolean,
    block: string | null = null,
  ): Promise<Asked> {
    if (!entry.rights.includes('decide')) return refused('not-allowed', 'the right to decide')
    return this.#inTurn(entry, async () => {
      const { contract, participant, participants } = entry
      const found = await this.#store.question(contract.centre, contract.id, question)
      if (found?.kind !== 'other') {
        return refused('not-found', 'other words proposed for this contract')
      }
      const proposer = participants.find(({ id }) => id === found.participant)
      if (sideOf(proposer?.role) === sideOf(participant.role)) {
        return refused('not-allowed', 'somebody of the other side')
      }
      if (found.state !== 'open') return this.#view(entry, question)
      if (accept) await this.#accept(entry, found, block ?? found.block)
      else await this.#store.write(this.#decision(entry, found, 'refused', null, null, null))
      return this.#changed(entry, question)
    })
  }

  /** Asks everyone for a break. One that goes on already goes on. */
  pause(entry: Entry): Promise<Result<PauseView | null, AskingProblem>> {
    if (!entry.rights.includes('pause')) return refused('not-allowed', 'the right to pause')
    return this.#inTurn(entry, async () => {
      const { contract, participant } = entry
      const { centre, id } = contract
      const at = this.#system.now()
      const running = pauseView(await this.#store.pause(centre, id), at)
      if (running) return ok(running)
      if (!this.#pace.take(participant.id)) return refused('try-later', 'fewer breaks at once')
      const pause = {
        centre,
        contract: id,
        participant: participant.id,
        at,
        until: at + this.#limits.pause,
      }
      await this.#store.write([{ kind: 'set-pause', pause }])
      this.#tell(entry, 'pause')
      return ok(pauseView(pause, at))
    })
  }

  /** Ends the break: anyone may. */
  resume(entry: Entry): Promise<Result<null, AskingProblem>> {
    if (!entry.rights.includes('pause')) return refused('not-allowed', 'the right to pause')
    return this.#inTurn(entry, async () => {
      const { centre, id } = entry.contract
      if (await this.#store.pause(centre, id)) {
        await this.#store.write([{ kind: 'end-pause', centre, contract: id }])
        this.#tell(entry, 'pause')
      }
      return ok(null)
    })
  }

  async #accept(entry: Entry, question: Question, block: string): Promise<void> {
    const { centre, id } = entry.contract
    const room = await this.#rooms.open(centre, id)
    let outcome: Outcome = 'by-hand'
    let stood: string | null = null
    const { exactProposed } = question
    const written = await room?.write({
      participant: question.participant,
      edit: (doc) => {
        const found = findQuote(quoteIndex(doc), placeOf(question))
        if (question.exact === null || exactProposed === null) return false
        if (found.kind !== 'exact' || found.block !== block) {
          outcome = 'differs'
          const element = found.kind === 'changed' ? found.element : null
          const isText = element?.nodeName === 'paragraph'
          stood = isText ? exactText(element).replaceAll(THING, '…') : ''
          return false
        }
        if (replaceQuote(doc, found, exactProposed)) outcome = 'written'
        return outcome === 'written'
      },
      also: (client) => this.#decision(entry, question, 'accepted', 'written', null, client),
    })
    if (!written) {
      await this.#store.write(this.#decision(entry, question, 'accepted', outcome, stood, null))
    }
  }

  #decision(
    entry: Entry,
    { centre, contract, id }: Question,
    state: 'accepted' | 'refused',
    outcome: Outcome | null,
    stood: string | null,
    client: number | null,
  ) {
    const { now } = this.#system
    const by = entry.participant.id
    const act = state === 'accepted' ? 'proposal-accepted' : 'proposal-refused'
    return [
      {
        kind: 'decide-question',
        decision: {
          centre,
          contract,
          id,
          from: ['open'],
          state,
          by,
          at: now(),
          outcome,
          stood,
          client,
        },
      },
      { kind: 'add-act', act: this.#act(entry, act, id) },
    ] as const
  }

  #act({ contract, participant }: Entry, act: NewAct['act'], about: string): NewAct {
    const { centre, id } = contract
    return { centre, contract: id, participant: participant.id, act, about, at: this.#system.now() }
  }

  #inTurn<Value>({ contract }: Entry, task: () => Promise<Value>): Promise<Value> {
    return this.#turns.do(contract.id, task)
  }

  #tell({ contract }: Entry, what: ChangedPart): void {
    this.#rooms.tell(contract.id, { notice: 'changed', what })
  }

  #changed(entry: Entry, question: string): Promise<Asked> {
    this.#tell(entry, 'asking')
    return this.#view(entry, question)
  }

  async #view({ contract }: Entry, question: string): Promise<Asked> {
    const { centre, id } = contract
    const [room, found, answers] = await Promise.all([
      this.#rooms.open(centre, id),
      this.#store.question(centre, id, question),
      this.#store.questionAnswers(centre, id),
    ])
    if (!room || !found) return refused('not-found', 'a question of this contract')
    const given = answers.filter((answer) => answer.question === question)
    return ok(questionView(found, given, this.#whereNow.of(room.quotes(), found)))
  }
}

function refused(code: Refusal['code'], expected: string): Promise<Result<never, AskingProblem>> {
  return Promise.resolve(refuse({ code, expected }))
}

function setState({ centre, contract, id, state }: Question, to: 'open' | 'answered' | 'closed') {
  return {
    kind: 'set-question',
    change: { centre, contract, id, from: [state], state: to },
  } as const
}

/** On whose side somebody stands: a support person is there for the client. */
function sideOf(role: Role | undefined): 'centre' | 'client' {
  return role === 'worker' ? 'centre' : 'client'
}
