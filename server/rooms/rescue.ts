import type { ParticipantId } from '../../schemas/basics/index.ts'
import { noticeFrame } from '../../schemas/sync/index.ts'
import type { LostText } from './apply.ts'
import { frameOf } from './frames.ts'
import type { Session } from './session.ts'
import type { SetAsideKeeper } from './set-aside.ts'

export interface RescueOptions {
  readonly keeper: Pick<SetAsideKeeper, 'keepLost'>
  readonly sessions: ReadonlySet<Session>
  readonly writerOf: (client: number) => ParticipantId | null
  readonly onKept: (writers: number) => void
  readonly onProblem: (error: unknown) => void
}

/**
 * Brings text that lost its place to where its writer finds it, and tells the writer. It tries until
 * that has worked: as long as it has not, no snapshot is made, so that the text can be found again.
 */
export class Rescue {
  readonly #options: RescueOptions
  #lost: LostText[] = []
  #keeping: Promise<void> | null = null

  constructor(options: RescueOptions) {
    this.#options = options
  }

  /** True when nothing is waiting to be kept. */
  get isDone(): boolean {
    return this.#lost.length === 0 && this.#keeping === null
  }

  /** Resolves when what is being kept now is kept, or failed. */
  get settled(): Promise<void> | null {
    return this.#keeping
  }

  add(lost: readonly LostText[]): void {
    this.#lost.push(...lost)
  }

  /** Keeps what is lost. @param again it may have been kept before, by a server that died then */
  keep(again: boolean): void {
    if (this.#lost.length === 0 || this.#keeping) return
    const { keeper, writerOf, onProblem } = this.#options
    const lost = this.#lost
    this.#lost = []
    this.#keeping = keeper
      .keepLost(lost, writerOf, again)
      .then((writers) => this.#tell(writers))
      .catch((error: unknown) => {
        this.#lost.unshift(...lost)
        onProblem(error)
      })
      .finally(() => {
        this.#keeping = null
      })
  }

  #tell(writers: ReadonlySet<ParticipantId>): void {
    if (writers.size === 0) return
    const { sessions, onKept } = this.#options
    onKept(writers.size)
    const notice = frameOf(noticeFrame({ notice: 'rescued' }))
    for (const session of sessions) {
      const { participant, receipts } = session.opening
      if (receipts && writers.has(participant.id)) session.sendFrames(notice)
    }
  }
}
