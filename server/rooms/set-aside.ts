import { createHash } from 'node:crypto'
import {
  type CentreId,
  type ContractId,
  newId,
  type ParticipantId,
} from '../../schemas/basics/index.ts'
import type { SetAside, SetAsideTexts, Writer } from '../store/index.ts'
import type { System } from '../system.ts'
import type { LostText } from './apply.ts'
import type { Limits } from './limits.ts'

/** Keeps, for its writer, text of one contract that was refused or lost its place. */
export class SetAsideKeeper {
  readonly #centre: CentreId
  readonly #contract: ContractId
  readonly #store: Writer & SetAsideTexts
  readonly #system: System
  readonly #limits: Limits
  /** What each participant has had kept of refused updates since the room was opened. */
  readonly #refused = new Map<ParticipantId, { count: number; bytes: number }>()

  constructor(
    centre: CentreId,
    contract: ContractId,
    store: Writer & SetAsideTexts,
    system: System,
    limits: Limits,
  ) {
    this.#centre = centre
    this.#contract = contract
    this.#store = store
    this.#system = system
    this.#limits = limits
  }

  /**
   * Keeps a refused update, within bounds: someone who sends nothing but bad updates fills no disk.
   * @returns false when it is beyond them
   */
  async keepRefused(
    participant: ParticipantId,
    bytes: Uint8Array,
    text: string,
    reason: string,
  ): Promise<boolean> {
    const kept = this.#refused.get(participant) ?? { count: 0, bytes: 0 }
    kept.count += 1
    kept.bytes += bytes.length
    this.#refused.set(participant, kept)
    if (kept.count > this.#limits.refusedKept || kept.bytes > this.#limits.refusedKeptBytes) {
      return false
    }
    const id = newId<string>(this.#system.randomBytes)
    const row = this.#row(id, participant, 'refused', text, null)
    await this.#store.write([
      { kind: 'set-aside', text: { ...row, bytes: Uint8Array.from(bytes), reason } },
    ])
    return true
  }

  /**
   * Keeps text that lost its place. The same text keeps the same id, so that it is kept once, also
   * when it is found again because the server died in between.
   * @returns whose text it was
   */
  async keepLost(
    lost: readonly LostText[],
    writerOf: (client: number) => ParticipantId | null,
    again = false,
  ): Promise<ReadonlySet<ParticipantId>> {
    const rows = new Map<string, SetAside>()
    for (const { client, clock, text, block } of lost) {
      const participant = writerOf(client)
      // What the server wrote itself, as a starting text, is nobody's words.
      if (participant === null || text.trim() === '') continue
      const name = `${this.#contract}/${client}/${clock}`
      const id = createHash('sha256').update(name).digest('hex').slice(0, 24)
      rows.set(id, this.#row(id, participant, 'rescued', text, block))
    }
    const writers = new Set([...rows.values()].map((row) => row.participant))
    if (again) {
      for (const participant of writers) {
        const kept = await this.#store.setAsideOf(this.#centre, this.#contract, participant)
        for (const { id } of kept) rows.delete(id)
      }
    }
    const changes = [...rows.values()].map((text) => ({ kind: 'set-aside', text }) as const)
    if (changes.length > 0) await this.#store.write(changes)
    return new Set([...rows.values()].map((row) => row.participant))
  }

  #row(
    id: string,
    participant: ParticipantId,
    why: SetAside['why'],
    text: string,
    block: string | null,
  ): SetAside {
    return {
      id,
      centre: this.#centre,
      contract: this.#contract,
      participant,
      why,
      text,
      block,
      bytes: null,
      reason: 'place-deleted',
      at: this.#system.now(),
    }
  }
}
